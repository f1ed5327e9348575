using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// OGP's eligibility criteria: four of up to four points each, the result of a year, and what two years below mean. Safe to use from several threads.
/// </summary>
/// <remarks>Source: https://opengovpartnership.org/?p=17794 and https://www.opengovpartnership.org/resources/eligibility-criteria.</remarks>
public static partial class EligibilityCriteria
{
    /// <summary>Fewest criteria that must be measured: 3; with fewer there are not enough data.</summary>
    public const int FewestMeasured = 3;

    /// <summary>
    /// The result of a year: eligible with at least 75 % of the points that apply (12 of 16, 9 of 12). Points that are not known leave it open, unless any
    /// points would give the same.
    /// </summary>
    /// <param name="facts">The points.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static ProcessAnswer<EligibilityResult> Result(EligibilityFacts facts)
    {
        Guard.Against.Null(facts);
        CriterionPoints[] all = [facts.FiscalTransparency, facts.AccessToInformation, facts.AssetDisclosure, facts.CitizenEngagement];
        int points = all.Sum(criterion => criterion.Value ?? 0);
        int measured = all.Count(criterion => criterion.Value is not null);
        int unknown = all.Count(criterion => !criterion.IsKnown);
        int most = (measured + unknown) * CriterionPoints.Most;
        LocalizedText reason = Reason.Of(
            $"{points} of {measured * CriterionPoints.Most} points; criteria not known: {unknown}, not measured: {all.Length - measured - unknown}.",
            $"{points} de {measured * CriterionPoints.Most} puntos; criterios desconocidos: {unknown}, no medidos: {all.Length - measured - unknown}.",
            $"{points} points sur {measured * CriterionPoints.Most} ; critères inconnus : {unknown}, non mesurés : {all.Length - measured - unknown}."
        );

        // Each criterion that is not known may be not measured, or have none to all of its points.
        HashSet<EligibilityResult> possible = [];
        for (int found = 0; found <= unknown; found++)
        {
            possible.Add(Result(points, measured + found));
            possible.Add(Result(points + (found * CriterionPoints.Most), measured + found));
        }

        return possible.Count == 1
            ? EligibilityRules.Threshold.Tells(possible.Single(), reason)
            : EligibilityRules.Threshold.CannotTell<EligibilityResult>(
                Reason.Join([
                    reason,
                    Reason.Of(
                        $"At most {most} points apply.",
                        $"Aplican como máximo {most} puntos.",
                        $"{most} points au plus s’appliquent."
                    ),
                ])
            );
    }

    /// <summary>
    /// Whether two consecutive years below the criteria lead to eligibility review. A year without enough data is not below. Years that are not known leave
    /// it open where they might make two.
    /// </summary>
    /// <param name="years">The results, in any order; a year that is left out is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="years"/> is null.</exception>
    public static ProcessAnswer<bool> NeedsReview(IEnumerable<EligibilityYear> years)
    {
        SortedDictionary<int, bool?> below = [];
        foreach (EligibilityYear year in Guard.Against.Null(years))
        {
            below[year.Year] = year.Result.IsKnown ? year.Result == EligibilityResult.NotEligible : null;
        }

        if (below.Count == 0)
        {
            return EligibilityRules.TwoYears.CannotTell<bool>(
                Reason.Of("No year is known.", "No se conoce ningún año.", "On ne connaît aucune année.")
            );
        }

        List<Fact> pairs = [];
        int first = below.Keys.First();
        int last = below.Keys.Last();
        foreach ((int year, bool? isBelow) in below)
        {
            // Years outside the ones given are not asked for; a gap between them is not known.
            if (year > first)
            {
                pairs.Add(Pair(year - 1, below.GetValueOrDefault(year - 1), isBelow));
            }

            if (year < last && !below.ContainsKey(year + 1))
            {
                pairs.Add(Pair(year, isBelow, null));
            }
        }

        return pairs.Count == 0
            ? EligibilityRules.TwoYears.CannotTell<bool>(
                Reason.Of($"Only {first} is known.", $"Solo se conoce {first}.", $"On ne connaît que {first}.")
            )
            : Fact.Any(EligibilityRules.TwoYears, [.. pairs]);
    }

    /// <summary>Whether a state may be eligible at all: members of the United Nations may.</summary>
    /// <param name="isUnitedNationsMember">Whether it is a member of the United Nations; null when not known.</param>
    public static ProcessAnswer<bool> IsEligibleState(bool? isUnitedNationsMember) =>
        Fact.All(
            EligibilityRules.State,
            Fact.Of(
                isUnitedNationsMember,
                "membership in the United Nations",
                "membresía de las Naciones Unidas",
                "appartenance aux Nations unies"
            )
        );

    /// <summary>
    /// Whether a country passes the values check: at least 3 on one of two indicators of V-Dem, ordinal, 0 to 4. Provisional: the threshold is not
    /// confirmed. It does not apply to members, nor before 2017.
    /// </summary>
    /// <param name="year">The year of the check.</param>
    /// <param name="hasJoined">Whether the country is a member; null when not known.</param>
    /// <param name="entryAndExit">V-Dem "CSO entry and exit"; null when not known.</param>
    /// <param name="repression">V-Dem "CSO repression"; null when not known.</param>
    public static ProcessAnswer<bool> PassesValuesCheck(int year, bool? hasJoined, decimal? entryAndExit, decimal? repression)
    {
        if (hasJoined != false || year < 2017)
        {
            return hasJoined is null && year >= 2017
                ? EligibilityRules.ValuesScope.CannotTell<bool>(
                    Reason.Of(
                        "It is not known whether the country has joined.",
                        "No se sabe si el país se ha unido.",
                        "On ne sait pas si le pays a adhéré."
                    )
                )
                : EligibilityRules.ValuesScope.DoesNotApply<bool>(
                    year < 2017
                        ? Reason.Of(
                            $"The values check began in 2017; the year is {year}.",
                            $"El control de valores empezó en 2017; el año es {year}.",
                            $"L’examen des valeurs a commencé en 2017 ; l’année est {year}."
                        )
                        : EligibilityRules.ValuesScope.Text
                );
        }

        return Fact.Any(
            EligibilityRules.Values,
            AtLeastThree("entry and exit", "entrada y salida", "entrée et sortie", entryAndExit),
            AtLeastThree("repression", "represión", "répression", repression)
        );
    }

    private static Fact AtLeastThree(string en, string es, string fr, decimal? score) =>
        score is { } value
            ? new(value >= 3, Reason.Of($"CSO {en}: {value} of 4.", $"OSC, {es}: {value} de 4.", $"OSC, {fr} : {value} sur 4."))
            : new(null, Reason.Of($"CSO {en} is not known.", $"OSC, {es}: no se sabe.", $"OSC, {fr} : on ne sait pas."));

    private static EligibilityResult Result(int points, int measured) =>
        measured < FewestMeasured ? EligibilityResult.NotEnoughData
        : points * 4 >= measured * CriterionPoints.Most * 3 ? EligibilityResult.Eligible
        : EligibilityResult.NotEligible;

    private static Fact Pair(int year, bool? first, bool? second) =>
        new(
            first == false || second == false ? false : first & second,
            Reason.Of(
                $"{year}: {Word(first, "en")}; {year + 1}: {Word(second, "en")}.",
                $"{year}: {Word(first, "es")}; {year + 1}: {Word(second, "es")}.",
                $"{year} : {Word(first, "fr")} ; {year + 1} : {Word(second, "fr")}."
            )
        );

    private static string Word(bool? below, string language)
    {
        LocalizedText word = below switch
        {
            true => Reason.Of("below", "por debajo", "en dessous"),
            false => Reason.Of("not below", "no por debajo", "pas en dessous"),
            null => Reason.Of("not known", "no se sabe", "on ne sait pas"),
        };
        return word.For(language);
    }
}
