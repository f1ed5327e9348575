using Ardalis.GuardClauses;
using Ogp.Model.Reporting.Markup;
using Ogp.Model.Reporting.Wording;

namespace Ogp.Model.Reporting;

/// <summary>Shows what a validation found as one HTML page. Safe to use from several threads.</summary>
public static class FindingsPage
{
    private static readonly string[] s_styles = ["base.css", "findings.css", "print.css"];

    /// <summary>
    /// Renders the findings of files, with a verdict for each aspect and none over all. The page is complete in itself (no script, no address is
    /// loaded) and is well-formed as XML; everything from the documents is encoded.
    /// </summary>
    /// <param name="files">The files.</param>
    /// <param name="language">BCP 47 tag of the reader's language: English, Spanish and French are there, another is given English.</param>
    /// <returns>The page, with line feeds, to be written as UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public static string Render(ValueList<CheckedFile> files, string language = "en")
    {
        FindingsTexts texts = new(Guard.Against.Null(language));
        Html page = $"""
            <!DOCTYPE html>
            <html lang="{texts.Language}">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <title>{texts.Title}</title>
            <style>
            {s_styles.Select(Html.Resource)}</style>
            </head>
            <body>
            <header class="masthead">
            <div class="wrap">
            <h1>{texts.Title}</h1>
            </div>
            </header>
            <main class="wrap">
            {files.Select(file => FileOf(file, texts))}</main>
            </body>
            </html>

            """;
        return page.ToString();
    }

    private static Html FileOf(CheckedFile file, FindingsTexts texts)
    {
        Html findings = file.Findings.IsEmpty
            ? default
            : Html.Of($"<ol class=\"findings\">\n{file.Findings.Select(finding => FindingOf(finding, texts))}</ol>\n");
        return $"""
            <section>
            <h2>{file.Name}</h2>
            <dl class="verdicts">
            {file.Verdicts.Select(verdict => VerdictOf(verdict, texts))}</dl>
            {findings}</section>

            """;
    }

    private static Html VerdictOf(Verdict verdict, FindingsTexts texts)
    {
        string gravest =
            verdict.Scrutiny == Scrutiny.None ? "unseen"
            : verdict.Errors > 0 ? "error"
            : verdict.Warnings > 0 ? "warning"
            : "other";
        return $"<div class=\"{gravest}\"><dt>{verdict.Name(texts.Language)}</dt><dd>{verdict.Message(texts.Language)}</dd></div>\n";
    }

    private static string Class(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "other",
        };

    private static Html FindingOf(ShownFinding shown, FindingsTexts texts)
    {
        Finding finding = shown.Finding;
        Html source = shown.Before is null ? default : Html.Of($"<pre>{shown.Before}<mark>{shown.Marked}</mark>{shown.Behind}</pre>\n");
        Html related = Html.Join(
            $"",
            finding.Related.Select(other =>
                Html.Of($"<p class=\"more\">{texts.Label(other.Label.For(texts.Language))} {other.Place.ToString(texts.Language)}</p>\n")
            )
        );
        Html fix = finding.Fix is null
            ? default
            : Html.Of($"<p class=\"more\">{texts.Label(texts.Fix)} {finding.Fix.Title.For(texts.Language)}</p>\n");
        return $"""
            <li class="{Class(finding.Severity)}">
            <p><b>{texts.NameOf(finding.Severity)} {finding.Code}</b> {finding.Message(texts.Language)}</p>
            <p class="place">{finding.Place.ToString(texts.Language)}</p>
            {source}{related}{fix}</li>

            """;
    }
}
