using Ogp.Model.Reporting.Markup;
using Ogp.Model.Reporting.Wording;

namespace Ogp.Model.Reporting.Sections;

/// <summary>The foot: what the page was made from, and how to read it. Written last, when it is known which marks the page holds.</summary>
internal static class Colophon
{
    public static Html Render(Page page)
    {
        Texts words = page.Words;
        string title = page.NewId("about");
        return $"""
            <footer>
            <div class="wrap">
            <h2 id="{title}">{words.About}</h2>
            {Made(page)}<h3>{words.HowToRead}</h3>
            <ul class="reading">
            <li>{words.NoScore}</li>
            <li>{Page.Swatch("set")}{words.SetNote}</li>
            <li>{words.AbsenceNote} {Absences(page)}</li>
            <li><span class="flag" aria-hidden="true">⚠</span> {words.FlagNote}</li>
            {(page.HasProvisional ? Html.Of($"<li><span class=\"ours\">{words.Provisional}</span></li>\n") : default)}</ul>
            </div>
            </footer>

            """;
    }

    private static Html Made(Page page)
    {
        (IrmPackage package, Texts words) = (page.Package, page.Words);
        Html id = package.Id is { Length: > 0 } name
            ? Html.Of($"{words.Package} <span class=\"id\">{name}</span>")
            : Html.Text(words.Package);
        Html publisher = package.Publisher is { Name: { Length: > 0 } by } ? Html.Text(by) : default;
        return Page.Facts(
            Page.Fact(words.MadeFrom, Page.Dotted(id, publisher, page.Date(package.Published))),
            Page.Fact(words.Licence, Page.Address(package.Licence)),
            Page.Fact(words.FormatVersion, $"IRM JSON {package.FormatVersion}"),
            Page.Fact(words.Methodology, Html.Text(MethodologyVersion.Current))
        );
    }

    private static Html Absences(Page page)
    {
        (Absence Absence, string Meaning)[] all =
        [
            (Absence.NotStated, page.Words.NotStatedMeans),
            (Absence.NotReviewed, page.Words.NotReviewedMeans),
            (Absence.NotCoded, page.Words.NotCodedMeans),
            (Absence.NotApplicable, page.Words.NotApplicableMeans),
        ];
        return Html.Join($" ", all.Select(one => Html.Of($"{page.Absent(one.Absence)}, {one.Meaning}")));
    }
}
