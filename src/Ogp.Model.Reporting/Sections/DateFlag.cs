using Ogp.Model.Reporting.Markup;

namespace Ogp.Model.Reporting.Sections;

/// <summary>A warning at dates of a commitment or a milestone that cannot be right or lie outside the plan.</summary>
internal static class DateFlag
{
    public static Html Of(PlanPage plan, Period? period)
    {
        string? words =
            period is null ? null
            : period.IsReversed ? plan.Page.Words.Reversed
            : plan.Plan.Period is { } whole && IsOutside(period.Start, whole) | IsOutside(period.End, whole) ? plan.Page.Words.OutsidePlan
            : null;
        return words is null ? default : Html.Of($"<span class=\"flag\"><span aria-hidden=\"true\">⚠ </span>{words}</span>");
    }

    private static bool IsOutside(PartialDate date, Period whole) => date.IsBefore(whole.Start) || date.IsAfter(whole.End);
}
