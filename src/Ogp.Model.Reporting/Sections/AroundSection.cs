using Ogp.Model.Reporting.Markup;
using Ogp.Model.Reporting.Wording;

namespace Ogp.Model.Reporting.Sections;

/// <summary>What reports tell beside the ratings: context, results, challenges and recommendations.</summary>
internal static class AroundSection
{
    public static Html Context(PlanPage plan)
    {
        Html events = $"{plan.Reports.SelectMany(score => score.Report.Context).Select(one => Event(plan, one))}";
        return Block.Section(
            plan,
            "context",
            plan.Page.Words.Context,
            events.IsEmpty ? default : Html.Of($"<div class=\"cards\">\n{events}</div>\n")
        );
    }

    public static Html ResultsAndChallenges(PlanPage plan)
    {
        Texts words = plan.Page.Words;
        Html results = Observations(plan, plan.Reports.SelectMany(score => score.Report.Results));
        Html challenges = Observations(plan, plan.Reports.SelectMany(score => score.Report.Challenges));
        Html both = $"{Block.Titled($"{words.Achieved}", results)}{Block.Titled($"{words.Challenges}", challenges)}";
        return Block.Section(
            plan,
            "observations",
            words.ResultsAndChallenges,
            both.IsEmpty ? default : Html.Of($"<div class=\"halves\">\n{both}</div>\n")
        );
    }

    public static Html Recommendations(PlanPage plan) =>
        Block.Section(
            plan,
            "recommendations",
            plan.Page.Words.Recommendations,
            Block.List("items", plan.Reports.SelectMany(score => score.Report.Recommendations).Select(one => Recommendation(plan, one)))
        );

    private static Html Event(PlanPage plan, ContextEvent one)
    {
        Page page = plan.Page;
        Html title = page.Text(one.Title).Or(Html.Text(one.Id));
        Html kind = Page.Dotted(page.Label(one.Kind), Html.Text(page.Words.Range(one.Period)));
        Html label = Html.Around($"<p class=\"label\">", kind, $"</p>\n");
        Html sources = plan.References(one.Sources);
        return $"""
            <article class="card">
            {label}<h4>{title}</h4>
            {(one.Effect.IsStated ? page.Paragraph(one.Effect, default, sources) : sources)}</article>

            """;
    }

    private static Html Observations(PlanPage plan, IEnumerable<Observation> observations) =>
        Block.List(
            "items",
            observations.Select(one =>
                Html.All(
                    plan.Page.Paragraph(one.Text, default, plan.References(one.Sources)),
                    Page.Line(plan.CommitmentLinks(one.Commitments))
                )
            )
        );

    private static Html Recommendation(PlanPage plan, Recommendation one)
    {
        (Page page, Texts words) = (plan.Page, plan.Page.Words);
        Html addressee = one.Addressee is null ? default : Html.Of($"{words.Addressee} {plan.Institution(one.Addressee)}");
        Html uptake = one.Uptake.Untyped.IsStated ? Html.Of($"{words.Uptake}: {Uptake(page, plan, one.Uptake)}") : default;
        Html line = Page.Dotted(addressee, uptake, page.Text(one.UptakeNote), plan.CommitmentLinks(one.Commitments));
        return Html.All(page.Paragraph(one.Text, default, plan.References(one.Sources)), Page.Line(line));
    }

    private static Html Uptake(Page page, PlanPage plan, Statement<Uptake> said) =>
        said.Untyped.HasLevel
            ? Html.Of($"{Html.Join($" {page.Words.Or} ", said.Possible.Select(page.Rated))}{page.References(said.Untyped.Source, plan)}")
            : page.Rated(said.Absence);
}
