using Ogp.Model.Reporting.Markup;
using Ogp.Model.Scoring;

namespace Ogp.Model.Reporting.Sections;

/// <summary>The plan in a few large figures. A figure is there only where the document says something of it.</summary>
internal static class GlanceSection
{
    public static Html Render(PlanPage plan)
    {
        Html tiles = $"{Size(plan)}{Completion(plan)}{StatedResults(plan)}{StrongResults(plan)}{Forum(plan)}{Influence(plan)}";
        return Block.Section(
            plan,
            "glance",
            plan.Page.Words.Glance,
            tiles.IsEmpty ? default : Html.Of($"<ul class=\"tiles\">\n{tiles}</ul>\n")
        );
    }

    private static Html Tile(Html figure, Html label, Html note = default) =>
        $"<li><p class=\"figure\">{figure}</p><p class=\"figure-label\">{label}</p>{(note.IsEmpty ? default : Html.Of($"<p class=\"figure-note\">{note}</p>"))}</li>\n";

    private static Html Figure(PlanPage plan, int count, int of) =>
        $"<b>{plan.Page.Words.Count(count)}</b> <span>{plan.Page.Words.OutOf(of)}</span>";

    private static Html Size(PlanPage plan)
    {
        int commitments = plan.Plan.Commitments.Count;
        int milestones = plan.Plan.Commitments.Sum(commitment => commitment.Milestones.Count);
        Html first =
            commitments == 0
                ? default
                : Tile(
                    $"<b>{plan.Page.Words.Count(commitments)}</b>",
                    Html.Text(plan.Page.Words.CommitmentsWord(commitments)),
                    Themes(plan)
                );
        Html second =
            milestones == 0
                ? default
                : Tile($"<b>{plan.Page.Words.Count(milestones)}</b>", Html.Text(plan.Page.Words.MilestonesWord(milestones)));
        return $"{first}{second}";
    }

    private static Html Themes(PlanPage plan) =>
        plan.Plan.Themes.Count is 0 or > 6 ? default : Html.Join($", ", plan.Plan.Themes.Select(theme => plan.Page.Text(theme.Title)));

    private static Html Completion(PlanPage plan) =>
        Rated(
            plan,
            plan.Card.HighCompletion,
            plan.Card.Commitments.Select(score => score.HighCompletion),
            plan.Page.Words.HighCompletion,
            plan.Page.Levels(Variable.Completion, [Model.Completion.Substantial.Text, Model.Completion.Complete.Text])
        );

    private static Html StrongResults(PlanPage plan) =>
        Rated(plan, plan.Card.HighResults, plan.Card.Commitments.Select(score => score.HighResults), plan.Page.Words.HighResults);

    /// <summary>Out of all commitments, as the completion rate of a report is; for how many it cannot be told stands beside it.</summary>
    private static Html Rated(PlanPage plan, Rate rate, IEnumerable<Score> scores, string label, Html note = default) =>
        scores.Any(score => score.Inputs.Any(input => input.Said.IsStated))
            ? Tile(
                rate.Known == 0 ? Html.Of($"<b>–</b>") : Figure(plan, rate.Count, rate.Of),
                Html.Text(label),
                Page.Dotted(note, Excluded(plan, rate))
            )
            : default;

    /// <summary>The totals of results that the latest report states.</summary>
    private static Html StatedResults(PlanPage plan)
    {
        StatedDistribution? stated = plan
            .Reports.SelectMany(report => report.Stated)
            .FirstOrDefault(total => (total.Key == Variable.DidItOpenGovernment || total.Key == Variable.EarlyResults) && total.Of > 0);
        if (stated is null)
        {
            return default;
        }

        LevelCount[] levels = [.. LevelBars.Ordered(stated).Where(count => !count.IsAbsence)];
        Html parts = Html.Join(
            $", ",
            levels.Select(level => Html.Of($"{plan.Page.Words.Count(level.Count)} {plan.Page.Levels(stated.Key.Variable, level.Codes)}"))
        );
        return Tile(
            Figure(plan, LevelBars.Sum(levels.Select(level => level.Count)), stated.Of),
            Html.Text(plan.Page.Words.StatedResults),
            parts
        );
    }

    private static Html Forum(PlanPage plan) =>
        plan.Plan.Forum is { StatedSize: { } stated, Members: var named } && !named.IsEmpty
            ? Tile(Figure(plan, named.Count, stated), Html.Text(plan.Page.Words.ForumNamed), plan.Page.Text(plan.Plan.Forum.Name))
            : default;

    private static Html Influence(PlanPage plan)
    {
        foreach (ProcessAssessment process in plan.Reports.SelectMany(score => score.Report.Process))
        {
            if (process.Ratings[Variable.LevelOfPublicInfluence] is { HasLevel: true } said)
            {
                Html level = plan.Page.Levels(Variable.LevelOfPublicInfluence, ValueList.Create(said.Codes));
                return Tile($"<b class=\"word\">{level}</b>", Html.Text(plan.Page.Words.Influence), plan.Page.Label(process.Phase));
            }
        }

        return default;
    }

    /// <summary>For how many commitments it cannot be told, and why.</summary>
    private static Html Excluded(PlanPage plan, Rate rate) =>
        Html.Around(
            $"{plan.Page.Words.CannotBeTold}: ",
            Html.Join($", ", rate.Excluded.Select(reason => Html.Of($"{plan.Page.Words.Count(reason.Count)} {Reason(plan, reason)}"))),
            $""
        );

    private static Html Reason(PlanPage plan, LevelCount reason) =>
        reason.IsAbsence ? plan.Page.Rated(Absence.Of(reason.Codes[0])) : Html.Text(Rate.LabelOf(reason.Codes[0], plan.Page.Language));
}
