using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>The criteria of OGP Local. There is no threshold of population and no limit per country. Safe to use from several threads.</summary>
/// <remarks>Source: https://opengovpartnership.org/glossary/local-eligibility-criteria.</remarks>
public static class LocalEligibility
{
    /// <summary>Months that must be left in the term of government: 16 to the day are enough.</summary>
    public const int MonthsLeft = 16;

    /// <summary>Years that the track record looks back: 3.</summary>
    public const int TrackRecordYears = 3;

    /// <summary>Each criterion, by the id of its rule.</summary>
    /// <param name="facts">What is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static ValueList<ProcessAnswer<bool>> Review(LocalEligibilityFacts facts)
    {
        Guard.Against.Null(facts);
        return
        [
            Fact.All(
                EligibilityRules.LocalStanding,
                Fact.Of(
                    facts.IsCountryInGoodStanding,
                    "good standing of the country",
                    "situación en regla del país",
                    "situation régulière du pays"
                )
            ),
            Fact.All(
                EligibilityRules.LocalLetter,
                Fact.Of(
                    facts.HasLetterOfGovernment,
                    "letter of the head of local government",
                    "carta de quien encabeza el gobierno local",
                    "lettre de la personne à la tête du gouvernement local"
                ),
                Fact.Of(
                    facts.HasLetterOfSociety,
                    "letter of a leader from outside government",
                    "carta de un líder no gubernamental",
                    "lettre d’un responsable non gouvernemental"
                )
            ),
            Fact.All(EligibilityRules.LocalRecord, TrackRecord(facts)),
            Fact.All(EligibilityRules.LocalTerm, Term(facts)),
            Fact.All(EligibilityRules.LocalAmbition, Fact.Of(facts.IsAmbitious, "ambition", "ambición", "ambition")),
            Fact.All(
                EligibilityRules.LocalCapacity,
                Fact.Of(facts.HasCapacity, "capacity and staff", "capacidad y personal", "capacité et personnel")
            ),
            Fact.All(
                EligibilityRules.LocalMechanisms,
                Fact.Of(facts.HasClearMechanisms, "clear mechanisms and value", "mecanismos y valor claros", "mécanismes et valeur clairs")
            ),
            Fact.All(
                EligibilityRules.LocalLearning,
                Fact.Of(
                    facts.IsReadyForPeerLearning,
                    "readiness for peer learning",
                    "disposición al aprendizaje entre pares",
                    "disposition à apprendre entre pairs"
                )
            ),
        ];
    }

    /// <summary>What they come to: no when one fails, cannot be told when one cannot and none fails.</summary>
    /// <param name="facts">What is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static ProcessAnswer<bool> IsEligible(LocalEligibilityFacts facts) =>
        Fact.All(EligibilityRules.LocalAll, [.. Review(facts).Select(Fact.Of)]);

    private static Fact TrackRecord(LocalEligibilityFacts facts) =>
        new(
            Days.IsAfter(Days.Of(facts.Applied), Days.Of(facts.LastReform)?.PlusMonths(12 * TrackRecordYears)) is { } old ? !old : null,
            Reason.Of(
                $"Last reform: {Or(facts.LastReform)}; applied: {Or(facts.Applied)}; {TrackRecordYears} years count.",
                $"Última reforma: {Or(facts.LastReform)}; postulación: {Or(facts.Applied)}; cuentan {TrackRecordYears} años.",
                $"Dernière réforme : {Or(facts.LastReform)} ; candidature : {Or(facts.Applied)} ; {TrackRecordYears} ans comptent."
            )
        );

    private static Fact Term(LocalEligibilityFacts facts) =>
        new(
            Days.IsAfter(Days.Of(facts.Applied)?.PlusMonths(MonthsLeft), Days.Of(facts.TermEnds)) is { } tooShort ? !tooShort : null,
            Reason.Of(
                $"Applied: {Or(facts.Applied)}; the term ends: {Or(facts.TermEnds)}; {MonthsLeft} months are needed.",
                $"Postulación: {Or(facts.Applied)}; el mandato termina: {Or(facts.TermEnds)}; se necesitan {MonthsLeft} meses.",
                $"Candidature : {Or(facts.Applied)} ; fin du mandat : {Or(facts.TermEnds)} ; il faut {MonthsLeft} mois."
            )
        );

    private static string Or(PartialDate date) => date.IsStated ? date.ToString() : "?";
}
