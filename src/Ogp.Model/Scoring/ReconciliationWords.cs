using System.Globalization;

namespace Ogp.Model.Scoring;

/// <summary>Reconciled totals in words, in English, Spanish and French.</summary>
internal static class ReconciliationWords
{
    private static readonly LocalizedText s_notRated = LocalizedText.Of(
        "not rated in the other document",
        "sin calificar en el otro documento",
        "non évalué dans l’autre document"
    );

    private static readonly LocalizedText s_noPlan = LocalizedText.Of(
        "the plan is not in the other document",
        "el plan no está en el otro documento",
        "le plan n’est pas dans l’autre document"
    );

    private static readonly LocalizedText s_anotherPoint = LocalizedText.Of(
        "rated only at another point of the term ({0}), not compared",
        "calificado solo en otro momento del período ({0}), no se compara",
        "évalué seulement à un autre moment de la période ({0}), non comparé"
    );

    private static readonly LocalizedText s_share = LocalizedText.Of(
        "{0} printed, the ratings allow {1}",
        "{0} en el informe, las calificaciones permiten {1}",
        "{0} dans le rapport, les notations permettent {1}"
    );

    private static readonly LocalizedText s_either = LocalizedText.Of("{0} or {1}", "{0} o {1}", "{0} ou {1}");

    private static readonly LocalizedText s_cannotBeTold = LocalizedText.Of("cannot be told", "no se puede saber", "impossible à dire");

    private static readonly LocalizedText s_agrees = LocalizedText.Of("agrees", "coincide", "concorde");

    private static readonly LocalizedText s_another = LocalizedText.Of(
        "agrees, of {0} printed and {1} rated",
        "coincide; impresos: {0}, calificados: {1}",
        "concorde ; imprimés : {0}, évalués : {1}"
    );

    private static readonly LocalizedText s_more = LocalizedText.Of(
        "{0} more printed",
        "{0} más en el informe",
        "{0} de plus dans le rapport"
    );

    private static readonly LocalizedText s_fewer = LocalizedText.Of(
        "{0} fewer printed",
        "{0} menos en el informe",
        "{0} de moins dans le rapport"
    );

    private static readonly LocalizedText s_others = LocalizedText.Of(
        ", perhaps because of the number of commitments: {0} in the report, {1} in the other document",
        ", quizá por el número de compromisos: {0} en el informe, {1} en el otro documento",
        ", peut-être à cause du nombre d’engagements : {0} dans le rapport, {1} dans l’autre document"
    );

    private static readonly LocalizedText s_oddPercentage = LocalizedText.Of(
        "{0} of {1} is {2}, which no rounding prints as {3}",
        "{0} de {1} es {2}, que ningún redondeo imprime como {3}",
        "{0} sur {1} font {2}, qu’aucun arrondi n’imprime comme {3}"
    );

    private static readonly LocalizedText s_sum = LocalizedText.Of(
        "the totals sum to {0} of {1}",
        "los totales suman {0} de {1}",
        "les totaux font {0} sur {1}"
    );

    public static string Explain(ReconciledTotal total, string language)
    {
        string verdict = total switch
        {
            { Verdict: ReconciliationVerdict.NotRated } => (total.HasPlan ? s_notRated : s_noPlan).For(language),
            { Verdict: ReconciliationVerdict.RatedAtAnotherPoint } => In(s_anotherPoint, language, string.Join(", ", total.RatedIn)),
            { Verdict: ReconciliationVerdict.Agrees } => s_agrees.For(language),
            { Verdict: ReconciliationVerdict.CannotBeTold } or { Check: null } => s_cannotBeTold.For(language),
            { Verdict: ReconciliationVerdict.AgreesOutOfAnotherNumber, Check: { } check } => In(
                s_another,
                language,
                check.Whole!,
                check.Commitments
            ),
            { Verdict: ReconciliationVerdict.Contradicts, Check: { } check, Tally: { Count: null, Percent: { } percent } } => In(
                s_share,
                language,
                Numerals.Percent(percent, language),
                Allowed(check, language)
            ),
            { Check: { } check } => In(check.Difference > 0 ? s_more : s_fewer, language, Math.Abs((long)check.Difference))
                + (total.Verdict == ReconciliationVerdict.OtherCommitments ? In(s_others, language, check.Whole!, check.Commitments) : ""),
        };
        return total.HasOddPercentage
            ? $"{verdict}; {In(s_oddPercentage, language, total.Tally.Count!, total.Tally.Of!, Numerals.Percent(total.Share!.Value, language, 1), Numerals.Percent(total.Tally.Percent!.Value, language))}"
            : verdict;
    }

    public static string Explain(StatedDistribution stated, string language) =>
        In(s_sum, language, stated.Of - stated.NotStated, stated.Of);

    /// <summary>The share that the ratings allow, the two next to what is printed, or from the least to the most.</summary>
    private static string Allowed(TallyCheck check, string language)
    {
        (int least, int most) = check.Allowed;
        decimal of = check.Whole ?? check.Commitments;
        (string lower, string upper) = (Numerals.Percent(least * 100 / of, language, 1), Numerals.Percent(most * 100 / of, language, 1));
        return lower == upper ? lower
            : check.LiesBetween ? In(s_either, language, lower, upper)
            : $"{lower}–{upper}";
    }

    private static string In(LocalizedText words, string language, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, words.For(language), arguments);
}
