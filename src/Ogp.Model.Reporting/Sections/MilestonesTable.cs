using Ogp.Model.Reporting.Markup;
using Ogp.Model.Reporting.Wording;

namespace Ogp.Model.Reporting.Sections;

/// <summary>The milestones of a commitment: what, who and when in words, and a bar for each on the plan's axis of time.</summary>
internal static class MilestonesTable
{
    public static Html Render(PlanPage plan, Commitment commitment)
    {
        if (commitment.Milestones.IsEmpty)
        {
            return default;
        }

        Texts words = plan.Page.Words;
        TimeAxis? axis = commitment.Milestones.Any(milestone => milestone.Period is not null) ? plan.Axis : null;
        Html scale = axis is null ? default : TimelineBar.Heading(words.Timeline, axis);
        Html style = axis is null ? default : TimelineBar.Style(axis);
        return $"""
            <table class="milestones"{style}>
            <caption>{words.Milestones} ({commitment.Milestones.Count})</caption>
            <thead><tr><th scope="col" class="number">{words.Number}</th><th scope="col">{words.Milestone}</th>{scale}</tr></thead>
            <tbody>
            {commitment.Milestones.Select(milestone => Row(plan, commitment, milestone, axis))}</tbody>
            </table>

            """;
    }

    private static Html Row(PlanPage plan, Commitment commitment, Milestone milestone, TimeAxis? axis)
    {
        Html bar = axis is null ? default : Html.Of($"<td class=\"axis\">{TimelineBar.Of(axis, milestone.Period)}</td>");
        return $"<tr><td class=\"number\">{milestone.Number}</td><th scope=\"row\">{What(plan, commitment, milestone)}</th>{bar}</tr>\n";
    }

    private static Html What(PlanPage plan, Commitment commitment, Milestone milestone)
    {
        Page page = plan.Page;
        Html title = page.Text(milestone.Title).Or(Html.Text(milestone.Id));
        Html when = Html.Text(page.Words.ShortRange(milestone.Period)).Or(Html.Text(page.Words.NoDates));
        Html outputs = milestone.Outputs.IsStated ? Html.Of($"{page.Words.Outputs}: {page.Text(milestone.Outputs)}") : default;
        return Html.All(
            Html.Of($"<span class=\"what\">{title}</span>"),
            Page.Aside(Page.Dotted(when, DateFlag.Of(plan, milestone.Period), Bodies(plan, milestone))),
            page.Aside(milestone.Description),
            Page.Aside(outputs),
            page.Aside(milestone.Note),
            Page.Aside(Ratings(plan, commitment, milestone))
        );
    }

    private static Html Bodies(PlanPage plan, Milestone milestone) =>
        Page.Dotted([
            .. milestone
                .Institutions.GroupBy(involved => involved.Role)
                .Select(role => Html.Of($"{plan.Role(role.Key)}: {Names(plan, role)}")),
        ]);

    private static Html Names(PlanPage plan, IEnumerable<Involvement> involved) =>
        Html.Join($", ", involved.Select(one => plan.ShortInstitution(one.Institution)));

    /// <summary>What reports say of the milestone alone.</summary>
    private static Html Ratings(PlanPage plan, Commitment commitment, Milestone milestone) =>
        Html.Join(
            $"; ",
            from score in plan.Reports
            from assessment in score.Report.Assessments
            where assessment.Commitment == commitment.Id && assessment.Milestone == milestone.Id && milestone.Id.Length > 0
            from rating in assessment.Ratings
            select Html.Of($"{plan.Page.Variable(rating.Key)}: {plan.Page.Said(rating.Key, rating.Statement, plan)}")
        );
}
