using Ogp.Model.Reporting.Markup;

namespace Ogp.Model.Reporting.Sections;

/// <summary>The page from first to last.</summary>
internal static class WholePage
{
    private static readonly string[] s_styles = ["base.css", "parts.css", "charts.css", "narrow.css", "print.css"];

    public static Html Render(Page page)
    {
        Html title = Title(page);
        Html plans = $"{page.Plans.Select(PlanSection.Render)}{(page.Others is { } others ? OthersSection(others) : default)}";
        Html sources = SourcesSection.Render(page);
        Html nothing = page.Plans.IsEmpty && page.Others is null ? Html.Of($"<p class=\"lead\">{page.Words.NothingHere}</p>\n") : default;
        return $"""
            <!DOCTYPE html>
            <html lang="{page.Language}">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <title>{TitleText(page)}</title>
            <style>
            {s_styles.Select(Html.Resource)}</style>
            </head>
            <body id="{page.Top}">
            <a class="skip" href="#{page.Main}">{page.Words.Skip}</a>
            <header class="masthead">
            <div class="wrap">
            <h1>{title}</h1>
            {Imprint(page)}</div>
            </header>
            {Contents.Render(page)}<main id="{page.Main}" class="wrap">
            {nothing}{plans}{sources}</main>
            {Colophon.Render(page)}</body>
            </html>

            """;
    }

    private static Html Title(Page page) =>
        page.Text(page.Package.Title).Or(page.Plans is [var only] ? only.Title : Html.Text(page.Words.Untitled));

    /// <summary>The title without markup, for the head.</summary>
    private static string TitleText(Page page) =>
        !page.Text(page.Package.Title).IsEmpty ? page.Package.Title.Clean().For(page.Language)
        : page.Plans is [{ OwnTitle.IsEmpty: false } only] ? only.Plan.Title.Clean().For(page.Language)
        : page.Words.Untitled;

    private static Html Imprint(Page page)
    {
        Html publisher = page.Package.Publisher is { Name: { Length: > 0 } name } by
            ? Html.Of($"{page.Words.PublishedBy} {Page.Link(by.Url, $"{name}")}")
            : default;
        Html published = page.Package.Published.IsStated ? Html.Of($"{page.Words.Published} {page.Date(page.Package.Published)}") : default;
        Html line = Page.Dotted(publisher, published, Licence(page));
        return line.IsEmpty ? default : Html.Of($"<p class=\"imprint\">{line}</p>\n");
    }

    private static Html Licence(Page page) =>
        string.IsNullOrWhiteSpace(page.Package.Licence) ? default : Html.Of($"{page.Words.Licence} {Page.Address(page.Package.Licence)}");

    private static Html OthersSection(PlanPage others) =>
        $"""
            <section class="plan" id="{others.Id}" aria-labelledby="{others.TitleId}">
            <h2 id="{others.TitleId}">{others.Page.Words.OtherCommitments}</h2>
            {CommitmentsTable.Render(others)}{CommitmentDetails.Render(others)}</section>

            """;
}
