using Ogp.Model.Reporting.Markup;
using Ogp.Model.Reporting.Wording;

namespace Ogp.Model.Reporting.Sections;

/// <summary>All milestones of a plan on one axis of time, a row a commitment: when the work was meant to be done.</summary>
internal static class PlanInTime
{
    public static Html Render(PlanPage plan)
    {
        (Commitment Commitment, string Id)[] dated =
        [
            .. plan
                .Plan.Commitments.Zip(plan.CommitmentIds)
                .Where(pair => pair.First.Milestones.Any(milestone => milestone.Period is not null)),
        ];
        if (plan.Axis is not { } axis || dated.Length < 2)
        {
            return default;
        }

        Texts words = plan.Page.Words;
        Html table = $"""
            <table class="milestones overview"{TimelineBar.Style(axis)}>
            <caption>{words.InTimeHint}</caption>
            <thead><tr><th scope="col" class="number">{words.Number}</th><th scope="col">{words.Commitment}</th>{TimelineBar.Heading(
                words.Timeline,
                axis
            )}</tr></thead>
            <tbody>
            {dated.Select(pair => Row(plan, axis, pair.Commitment, pair.Id))}</tbody>
            </table>

            """;
        return Block.Section(plan, "time", words.InTime, table);
    }

    private static Html Row(PlanPage plan, TimeAxis axis, Commitment commitment, string id)
    {
        Html title = plan.Page.Text(commitment.ShortTitle).Or(CommitmentsTable.Title(plan.Page, commitment));
        Html bars = TimelineBar.Of(axis, commitment.Milestones.Select(milestone => milestone.Period).OfType<Period>());
        Html count = $"<span class=\"facts-line\">{plan.Page.Words.CountMilestones(commitment.Milestones.Count)}</span>";
        return $"<tr><td class=\"number\">{commitment.Number}</td><th scope=\"row\"><a href=\"#{id}\">{title}</a> {count}</th><td class=\"axis\">{bars}</td></tr>\n";
    }
}
