using Ogp.Model.Reporting.Markup;
using Ogp.Model.Reporting.Wording;

namespace Ogp.Model.Reporting.Sections;

/// <summary>What the statements rest on: the package's sources and the footnotes of a plan's reports, each where the small links lead.</summary>
internal static class SourcesSection
{
    public static Html Footnotes(PlanPage plan) =>
        Block.Section(
            plan,
            "footnotes",
            plan.Page.Words.Footnotes,
            plan.Footnotes.IsEmpty
                ? default
                : Html.Of($"<ul class=\"notes\">\n{plan.Footnotes.Select(note => Footnote(plan, note))}</ul>\n")
        );

    public static Html Render(Page page) =>
        page.Package.Sources.IsEmpty
            ? default
            : Html.Of(
                $"""
                <section class="plan sources" aria-labelledby="{page.SourcesId}">
                <h2 id="{page.SourcesId}">{page.Words.Sources}</h2>
                <ol class="notes">
                {page.Package.Sources.Select((source, index) => Source(page, source, index))}</ol>
                </section>

                """
            );

    private static Html Footnote(PlanPage plan, NoteMark note)
    {
        Html text = note.Note.Text.IsStated ? plan.Page.Text(note.Note.Text) : Html.Text(note.Note.Id);
        return $"<li id=\"{note.Anchor}\"><span class=\"mark\">{note.Mark}</span> <span>{text}{plan.References(note.Note.Sources)}</span></li>\n";
    }

    private static Html Source(Page page, Source source, int index)
    {
        Texts words = page.Words;
        Html title = $"<cite>{(string.IsNullOrWhiteSpace(source.Title) ? source.Id : source.Title)}</cite>";
        Html accessed = source.Accessed.IsStated ? Html.Of($"{words.Accessed} {page.Date(source.Accessed)}") : default;
        Html language = source.Language is { } tag ? page.Label(Language.Of(tag)) : default;
        Html line = Page.Dotted(title, Html.Text(source.Publisher), page.Date(source.Published), language, accessed);
        Html address = source.Url is null ? default : Html.Of($"<br/>{Page.Address(source.Url)}");
        Html content = Html.All(line, address, Page.Aside(page.Text(source.Note)));
        return $"<li id=\"{page.SourceIds[index]}\"><span class=\"mark\">{index + 1}</span> <span>{content}</span></li>\n";
    }
}
