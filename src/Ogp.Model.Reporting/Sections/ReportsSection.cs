using Ogp.Model.Reporting.Markup;
using Ogp.Model.Scoring;

namespace Ogp.Model.Reporting.Sections;

/// <summary>What each report finds, the latest first: its summary, the levels of each variable, and its totals beside the ratings.</summary>
internal static class ReportsSection
{
    public static Html Render(PlanPage plan) =>
        Block.Section(
            plan,
            "findings",
            plan.Page.Words.Findings,
            $"{plan.Reports.Select(score => Report(plan, score))}{StarsTable.Render(plan)}"
        );

    /// <summary>What a report is called: its title, else its kind, else its id.</summary>
    public static Html Name(PlanPage plan, IrmReport report) =>
        plan.Page.Text(report.Title).Or(plan.Page.Label(report.Product)).Or($"{plan.Page.Words.Report} {report.Id}");

    private static Html Report(PlanPage plan, ReportScore score)
    {
        IrmReport report = score.Report;
        Html summary = plan.Page.Paragraph(report.Summary, default, plan.References(report.Sources));
        string id = plan.Page.NewId($"{plan.Id}-report");
        return $"""
            <article class="report">
            <h4 id="{id}">{Name(plan, report)}</h4>
            {Facts(plan, score)}{summary}{LevelBars.Render(plan, score)}{TalliesTable.Render(plan, score, id)}{plan.Page.Paragraph(
                report.Note
            )}</article>

            """;
    }

    private static Html Facts(PlanPage plan, ReportScore score)
    {
        (Page page, IrmReport report) = (plan.Page, score.Report);
        Html line = Page.Dotted(
            page.Text(report.Title).IsEmpty ? default : page.Label(report.Product),
            page.Label(report.Point),
            page.Label(report.Status),
            report.Published.IsStated ? Html.Of($"{page.Words.Published} {page.Date(report.Published)}") : default,
            Html.Around($"{page.Words.Review} ", Html.Text(page.Words.Range(report.ReviewPeriod)), $""),
            report.Assessor.IsStated ? Html.Of($"{page.Words.Assessor}: {page.Label(report.Assessor)}") : default,
            score.IsDeciding ? default : Html.Text(page.Words.DoesNotCount),
            Html.Join($", ", report.Languages.Select(tag => page.Label(Language.Of(tag)))),
            report.Url is null ? default : Page.Link(report.Url, Html.Text(page.Words.OpenReport))
        );
        return Page.Line(line);
    }
}
