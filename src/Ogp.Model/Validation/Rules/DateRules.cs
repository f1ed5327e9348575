namespace Ogp.Model.Validation.Rules;

/// <summary>Periods and what must lie within what: OGP1301 to OGP1399.</summary>
internal static class DateRules
{
    public static readonly Rule[] All =
    [
        new Rule<Period>(
            RuleFindings.Error(
                "OGP1301",
                "period-reversed",
                "The period ends ({end}) before it starts ({start}).",
                "El período termina ({end}) antes de empezar ({start}).",
                "La période se termine ({end}) avant de commencer ({start})."
            ),
            (period, context, kind) =>
            {
                if (period.IsReversed)
                {
                    context.Found(kind, "end", ("start", period.Start), ("end", period.End));
                }
            }
        ),
        new Rule<Milestone>(
            RuleFindings.Warning(
                "OGP1302",
                "milestone-outside-plan",
                "The milestone's dates ({period}) reach outside the plan's ({outer}).",
                "Las fechas del hito ({period}) se salen de las del plan ({outer}).",
                "Les dates du jalon ({period}) débordent de celles du plan ({outer})."
            ),
            (milestone, context, kind) => ReportIfOutside(milestone.Period, context.Plan?.Period, context, kind)
        ),
        new Rule<Milestone>(
            RuleFindings.Warning(
                "OGP1303",
                "milestone-outside-commitment",
                "The milestone's dates ({period}) reach outside the commitment's ({outer}).",
                "Las fechas del hito ({period}) se salen de las del compromiso ({outer}).",
                "Les dates du jalon ({period}) débordent de celles de l’engagement ({outer})."
            ),
            (milestone, context, kind) => ReportIfOutside(milestone.Period, context.Commitment?.Period, context, kind)
        ),
        new Rule<Amendment>(
            RuleFindings.Error(
                "OGP1304",
                "extension-shortens",
                "An extension moves the end from {from} back to {to}.",
                "Una prórroga adelanta el final de {from} a {to}.",
                "Une prolongation avance la fin de {from} à {to}."
            ),
            (amendment, context, kind) =>
            {
                if (amendment.Kind == AmendmentKind.Extension && amendment.To.IsBefore(amendment.From))
                {
                    context.Found(kind, "to", ("from", amendment.From), ("to", amendment.To));
                }
            }
        ),
    ];

    private static bool Reaches(Period inner, Period outer) =>
        inner.Start.IsBefore(outer.Start)
        || inner.Start.IsAfter(outer.End)
        || inner.End.IsAfter(outer.End)
        || inner.End.IsBefore(outer.Start);

    /// <summary>A reversed period is another rule's matter: its dates say nothing about where it lies.</summary>
    private static void ReportIfOutside(Period? inner, Period? outer, RuleContext context, FindingKind kind)
    {
        if (inner is { IsReversed: false } && outer is { IsReversed: false } && Reaches(inner, outer))
        {
            context.Found(kind, "period", ("period", $"{inner.Start} – {inner.End}"), ("outer", $"{outer.Start} – {outer.End}"));
        }
    }
}
