using Ogp.Model.Reporting.Markup;
using Ogp.Model.Reporting.Wording;

namespace Ogp.Model.Reporting.Sections;

/// <summary>Funding and technical assistance.</summary>
internal static class SupportSection
{
    public static Html Render(PlanPage plan)
    {
        Html cards = $"{plan.Plan.Support.Select(support => Card(plan, support))}";
        return Block.Section(plan, "support", plan.Page.Words.Support, Html.Around($"<div class=\"cards\">\n", cards, $"</div>\n"));
    }

    /// <summary>The support of a single commitment.</summary>
    public static Html List(PlanPage plan, ValueList<Support> support)
    {
        IEnumerable<Html> items = support.Select(one =>
            Html.All(
                Page.Dotted(plan.Page.Label(one.Kind), Amount(plan.Page, one), Providers(plan, one), plan.Page.Text(one.Description)),
                plan.References(one.Sources)
            )
        );
        return Block.Labelled(Html.Text(plan.Page.Words.Support), Block.List("plain", items));
    }

    private static Html Card(PlanPage plan, Support support)
    {
        Page page = plan.Page;
        Html heading = support.Kind.IsStated ? page.Label(support.Kind) : Html.Text(support.Id);
        Html line = Page.Dotted(Amount(page, support), Providers(plan, support));
        return $"""
            <article class="card">
            <h4>{heading}</h4>
            {page.Paragraph(support.Description, default, plan.References(support.Sources))}{Page.Line(line)}</article>

            """;
    }

    private static Html Amount(Page page, Support support) =>
        support.Amount is { } amount
            ? Html.Of($"{page.Words.Decimal(amount)}{(support.Currency is { } currency ? Html.Of($" {currency}") : default)}")
            : default;

    /// <summary>Who gives it; that the list is not complete is said, where it is known.</summary>
    private static Html Providers(PlanPage plan, Support support)
    {
        Texts words = plan.Page.Words;
        bool isIncomplete = support.Incomplete == true;
        return support.Providers.IsEmpty
            ? isIncomplete
                ? Html.Text(words.Incomplete)
                : default
            : Html.Of(
                $"{words.Providers} {Html.Join($", ", support.Providers.Select(plan.Institution))}{(isIncomplete ? Html.Of($", {words.AndOthers}") : default)}"
            );
    }
}
