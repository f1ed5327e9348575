using Ogp.Model.Reporting.Markup;

namespace Ogp.Model.Reporting.Sections;

/// <summary>Everything on one plan. A part of which the document says nothing is not there.</summary>
internal static class PlanSection
{
    public static Html Render(PlanPage plan) =>
        $"""
            <section class="plan" id="{plan.Id}" aria-labelledby="{plan.NameIds}">
            {Head(plan)}{Parts(plan)}</section>

            """;

    private static Html Parts(PlanPage plan) =>
        Html.All(
            GlanceSection.Render(plan),
            ReportsSection.Render(plan),
            CommitmentsTable.Render(plan),
            PlanInTime.Render(plan),
            CommitmentDetails.Render(plan),
            ExtensionPart.OfPlan(plan),
            ProcessSection.Render(plan),
            AroundSection.Context(plan),
            AroundSection.ResultsAndChallenges(plan),
            AroundSection.Recommendations(plan),
            SupportSection.Render(plan),
            SourcesSection.Footnotes(plan)
        );

    private static Html Head(PlanPage page)
    {
        ActionPlan plan = page.Plan;
        Html overline = Html.Around($"<p class=\"label\" id=\"{page.OverlineId}\">", page.Overline, $"</p>\n");
        return $"""
            <header class="plan-head">
            {overline}<h2 id="{page.TitleId}">{page.Title}</h2>
            {page.Page.Paragraph(plan.Summary)}{Facts(page)}{page.Page.Paragraph(plan.Note)}</header>

            """;
    }

    private static Html Facts(PlanPage page)
    {
        (Page all, ActionPlan plan) = (page.Page, page.Plan);
        return Page.Facts(
            Page.Fact(all.Words.Member, Member(page)),
            Page.Fact(all.Words.Together, Html.Join($", ", plan.JointMembers.Select(page.MemberName))),
            Page.Fact(all.Words.Id, Html.Text(plan.Id.Text)),
            Page.Fact(all.Words.Period, Html.Text(all.Words.Range(plan.Period))),
            Page.Fact(all.Words.Submitted, all.Date(plan.Submitted)),
            Page.Fact(all.Words.WrittenIn, plan.Language is { } tag ? all.Label(Language.Of(tag)) : default),
            Html.Of($"{plan.Amendments.Select(amendment => Amendment(page, amendment))}"),
            Page.Fact(all.Words.Themes, Html.Join($"; ", plan.Themes.Select(theme => all.Text(theme.Title)))),
            Page.Fact(all.Words.Address, Page.Address(plan.Url)),
            Page.Fact(all.Words.Reports, Reports(page)),
            Page.Fact(
                all.Words.Sources,
                plan.Sources.IsEmpty ? default : Html.Of($"<span class=\"ref-list\">{page.References(plan.Sources)}</span>")
            )
        );
    }

    private static Html Member(PlanPage page) =>
        page.Page.Package.FindMember(page.Plan.Member) is { } member
            ? Page.Dotted(page.MemberName(page.Plan.Member), page.Page.Label(member.Level), page.Page.Label(member.Region))
            : page.MemberName(page.Plan.Member);

    private static Html Amendment(PlanPage page, Amendment amendment)
    {
        (Page all, string to) = (page.Page, page.Page.Words.Date(amendment.To));
        Html term =
            to.Length == 0
                ? default
                : Html.Of(
                    $"{all.Words.TermMoved} {all.Date(amendment.From)}{(amendment.From.IsStated ? " → " : "")}{all.Date(amendment.To)}"
                );
        Html touched = amendment.Commitments.IsEmpty ? default : Html.Of($"{page.CommitmentLinks(amendment.Commitments)}");
        Html into = amendment.Into.IsEmpty ? default : Html.Of($" → {page.CommitmentLinks(amendment.Into)}");
        Html said = Page.Dotted(all.Date(amendment.Date), term, Html.Of($"{touched}{into}"));
        string kind = amendment.Kind.IsStated ? amendment.Kind.Entry?.Label.For(all.Language) ?? amendment.Kind.Text : all.Words.Amendment;
        return Page.Fact(kind, Html.All(said, page.References(amendment.Sources), Page.Aside(all.Text(amendment.Reason))));
    }

    /// <summary>How far the data goes: which reports there are, and how final they are.</summary>
    private static Html Reports(PlanPage page) =>
        page.Plan.Reports.IsEmpty
            ? page.Plan.Commitments.IsEmpty
                ? default
                : Html.Of(Html.Text(page.Page.Words.NoReport))
            : Html.Join($"<br/>", page.Reports.Select(score => Report(page, score.Report)));

    private static Html Report(PlanPage page, IrmReport report) =>
        Page.Dotted(ReportsSection.Name(page, report), page.Page.Label(report.Status), page.Page.Date(report.Published));
}
