using Ogp.Model.Scoring;

namespace Ogp.Model.Validation.Rules;

/// <summary>Totals as reports print them: OGP1501 to OGP1599.</summary>
internal static class TallyRules
{
    public static readonly Rule[] All =
    [
        new Rule<StatedTally>(
            RuleFindings.Error(
                "OGP1501",
                "tally-exceeds-total",
                "The tally counts {count} of {of}.",
                "El total cuenta {count} de {of}.",
                "Le total compte {count} sur {of}."
            ),
            (tally, context, kind) =>
            {
                if (tally is { Count: < 0 } || tally.Count > tally.Of)
                {
                    context.Found(kind, "count", ("count", tally.Count), ("of", tally.Of));
                }
            }
        ),
        new Rule<StatedTally>(
            RuleFindings.Error(
                "OGP1502",
                "tally-contradicts-ratings",
                "{count} are stated, but the ratings allow {least} to {most}.",
                "Se declaran {count}, pero las calificaciones permiten de {least} a {most}.",
                "{count} sont déclarés, mais les notations permettent de {least} à {most}."
            ),
            (tally, context, kind) =>
            {
                if (
                    !(tally.Count > tally.Of)
                    && tally.Count >= 0
                    && context is { Plan: { } plan, Report: { } report }
                    && TallyCheck.Of(plan, report, tally) is { Verdict: TallyVerdict.Contradicts } check
                )
                {
                    context.Found(kind, "count", ("count", tally.Count), ("least", check.Least), ("most", check.Most));
                }
            }
        ),
    ];
}
