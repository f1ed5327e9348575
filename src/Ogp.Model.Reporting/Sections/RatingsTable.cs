using Ogp.Model.Reporting.Markup;
using Ogp.Model.Scoring;

namespace Ogp.Model.Reporting.Sections;

/// <summary>What each report says of one commitment: its levels in a list, absences in a line, its summary and remarks.</summary>
internal static class RatingsTable
{
    public static Html Render(PlanPage plan, Commitment commitment) => $"{plan.Reports.Select(score => Report(plan, score, commitment))}";

    private static Html Report(PlanPage plan, ReportScore score, Commitment commitment)
    {
        (RatingKey Key, Statement Said)[] all =
        [
            .. score
                .Variables.Select(counts => (counts.Key, plan.Plan.RatingIn(score.Report, commitment.Id, counts.Key)))
                .Where(rating => rating.Item2.IsStated),
        ];
        Assessment? own = score.Report.AssessmentOf(commitment.Id);
        IEnumerable<Assessment> shared = score.Report.Assessments.Where(assessment =>
            assessment is { Cluster: { } cluster, Milestone: null } && plan.Plan.ClustersOf(commitment.Id).Any(one => one.Id == cluster)
        );
        Html levels = Page.Facts([.. all.Where(rating => rating.Said.HasLevel).Select(rating => Level(plan, rating.Key, rating.Said))]);
        Html absent = Block.List(
            "silent",
            all.Where(rating => !rating.Said.HasLevel)
                .GroupBy(rating => rating.Said.Absence, rating => rating.Key)
                .Select(group => Absent(plan, group.Key, group))
        );
        Html summaries = $"{(own is null ? default : Summary(plan, own))}{shared.Select(assessment => Summary(plan, assessment))}";
        return levels.IsEmpty && absent.IsEmpty && summaries.IsEmpty
            ? default
            : Html.Of(
                $"""
                <div class="ratings">
                <p class="label">{ReportsSection.Name(plan, score.Report)}{(own is null ? default : plan.References(own.Sources))}</p>
                {levels}{summaries}{absent}</div>

                """
            );
    }

    private static Html Level(PlanPage plan, RatingKey key, Statement said) =>
        Page.Fact(plan.Page.Variable(key), Html.All(plan.Page.Said(key, said, plan), Page.Aside(plan.Page.Text(said.Note))));

    private static Html Absent(PlanPage plan, Absence absence, IEnumerable<RatingKey> keys) =>
        $"{plan.Page.Absent(absence)}: {Html.Join($"; ", keys.Select(plan.Page.Variable))}";

    private static Html Summary(PlanPage plan, Assessment assessment) => plan.Page.Paragraph(assessment.Summary);
}
