using Ogp.Model.Reporting.Markup;
using Ogp.Model.Reporting.Wording;

namespace Ogp.Model.Reporting.Sections;

/// <summary>How the plan was made and accompanied: what reports say of the process, and who took part.</summary>
internal static class ProcessSection
{
    public static Html Render(PlanPage plan)
    {
        IEnumerable<(IrmReport Report, ProcessAssessment Process)> said = plan.Plan.Reports.SelectMany(report =>
            report.Process.Select(process => (report, process))
        );
        Html phases =
            $"{said.GroupBy(one => one.Process.Phase).OrderBy(phase => Order(phase.Key)).Select(phase => Phase(plan, phase.Key, phase))}";
        return Block.Section(
            plan,
            "process",
            plan.Page.Words.Process,
            $"{phases}{ForumPart.Render(plan)}{Coordination(plan)}{Agreements(plan)}"
        );
    }

    private static int Order(ProcessPhase phase) =>
        phase == ProcessPhase.Development ? 0
        : phase == ProcessPhase.Implementation ? 1
        : 2;

    private static Html Phase(PlanPage plan, ProcessPhase phase, IEnumerable<(IrmReport Report, ProcessAssessment Process)> said) =>
        Block.Titled(
            phase.IsStated ? plan.Page.Label(phase) : Html.Text(plan.Page.Words.NoPhase),
            $"{said.Select(one => Assessed(plan, one.Report, one.Process))}"
        );

    private static Html Assessed(PlanPage plan, IrmReport report, ProcessAssessment process)
    {
        Page page = plan.Page;
        Rating[] ratings = process.Ratings.AsSpan().ToArray();
        Html single = Page.Facts([.. ratings.Where(rating => rating.Key.Aspect.Length == 0).Select(rating => One(plan, rating))]);
        Html groups =
            $"{ratings.Where(rating => rating.Key.Aspect.Length > 0).GroupBy(rating => rating.Key.Variable).Select(group => Group(plan, group.Key, group))}";
        Html triggers = Page.Facts(Page.Fact(page.Words.Triggers, page.Labels(process.Triggers)));
        Html line = Page.Dotted(
            ReportsSection.Name(plan, report),
            page.Label(process.RuleSet),
            Html.Text(page.Words.Range(process.Period))
        );
        Html sources = plan.References(process.Sources);
        Html summary = process.Summary.IsStated ? page.Paragraph(process.Summary, default, sources) : sources;
        Html said = $"{single}{groups}{triggers}{summary}";
        return said.IsEmpty ? default : Html.Of($"<div class=\"phase\">\n<p class=\"label\">{line}</p>\n{said}</div>\n");
    }

    private static Html One(PlanPage plan, Rating rating)
    {
        bool isLadder = rating.Key == Variable.LevelOfPublicInfluence && rating.Statement.HasLevel;
        Html said = isLadder ? Ladder(plan, rating.Statement) : plan.Page.Said(rating.Key, rating.Statement, plan);
        return Page.Fact(plan.Page.Variable(rating.Key), Html.All(said, Page.Aside(plan.Page.Text(rating.Statement.Note))), isLadder);
    }

    /// <summary>The whole scale with the stated level in its place.</summary>
    private static Html Ladder(PlanPage plan, Statement said)
    {
        string[] stated = said.Codes.ToArray();
        IEnumerable<string> known = PublicInfluence
            .List.Entries.Where(entry => entry.Rank is not null)
            .OrderBy(entry => entry.Rank)
            .Select(entry => entry.Code);
        return $"""
            <ol class="ladder">
            {known.Union(stated).Select(code => Step(plan, code, Array.IndexOf(stated, code) >= 0))}</ol>{plan.Page.References(
                said.Source,
                plan
            )}
            """;
    }

    private static Html Step(PlanPage plan, string code, bool isStated)
    {
        Html label = plan.Page.Level(Variable.LevelOfPublicInfluence, code);
        return isStated
            ? Html.Of($"<li class=\"reached\"><b>{label}</b><span class=\"hidden\"> ({plan.Page.Words.PublicLevel})</span></li>\n")
            : Html.Of($"<li>{label}</li>\n");
    }

    private static Html Group(PlanPage plan, Variable variable, IEnumerable<Rating> ratings) =>
        Block.Labelled(
            plan.Page.Variable(variable),
            Block.List(
                "checklist",
                ratings.Select(rating => Page.Dotted(plan.Page.Aspect(rating.Key), plan.Page.Said(rating.Key, rating.Statement, plan)))
            )
        );

    private static Html Coordination(PlanPage plan) =>
        Block.Titled(
            Html.Text(plan.Page.Words.Coordination),
            Block.List(
                "plain",
                plan.Plan.Coordination.Select(involved =>
                    Page.Dotted(plan.Institution(involved.Institution), plan.Page.Label(involved.Role), plan.Page.Text(involved.Note))
                )
            )
        );

    private static Html Agreements(PlanPage plan)
    {
        Texts words = plan.Page.Words;
        CommitmentId[] agreed =
        [
            .. plan.Plan.Commitments.Where(commitment => !commitment.Agreements.IsEmpty).Select(commitment => commitment.Id),
        ];
        return agreed.Length == 0
            ? default
            : Block.Titled(
                $"{words.Agreements}",
                $"<p class=\"text\">{words.AgreementsCount(agreed.Length)}: {plan.CommitmentLinks([.. agreed])}.</p>\n"
            );
    }
}
