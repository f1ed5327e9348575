using Ogp.Model.Reporting;

namespace Ogp.Model.Cli.Output;

/// <summary>Findings in the form that is asked for. The language changes texts only, whatever the form.</summary>
internal static class FindingsOutput
{
    public static IReadOnlyList<string> Formats { get; } = ["text", "json", "sarif", "junit", "github", "msbuild", "html"];

    public static void Write(string format, IReadOnlyList<Examined> files, FindingTally tally, string language, Shell shell)
    {
        switch (format)
        {
            case "json":
                FindingsJson.Write(shell.Output, files, tally, language);
                break;
            case "sarif":
                FindingsSarif.Write(shell.Output, files, tally, language);
                break;
            case "junit":
                FindingsJUnit.Write(shell.Output, files, tally, language);
                break;
            case "github":
                FindingsGithub.Write(shell.Out, files, tally, language);
                WriteSummary(files, tally, language, shell);
                break;
            case "msbuild":
                FindingsMsBuild.Write(shell.Out, files, language);
                WriteSummary(files, tally, language, shell);
                break;
            case "html":
                WritePage(files, language, shell);
                FindingsText.WriteUnlisted(shell.Error, tally, language);
                break;
            default:
                FindingsText.Write(shell.Out, files, language);
                WriteSummary(files, tally, language, shell);
                break;
        }
    }

    /// <summary>Apart, so that the report's library is only loaded for it.</summary>
    private static void WritePage(IReadOnlyList<Examined> files, string language, Shell shell) =>
        shell.Out.Write(FindingsPage.Render([.. files.Select(Shown)], language));

    private static void WriteSummary(IReadOnlyList<Examined> files, FindingTally tally, string language, Shell shell)
    {
        FindingsText.WriteVerdicts(shell.Error, files, language);
        int looked = files.Count(file => file.WasLookedAt);
        if (looked > 0)
        {
            FindingsText.WriteSummary(shell.Error, tally, looked, language);
        }
    }

    private static CheckedFile Shown(Examined file) =>
        new(
            file.Path,
            file.Verdicts,
            file.Findings.Select(finding =>
                    file.ExcerptOf(finding) is { } excerpt
                        ? new ShownFinding(finding, excerpt.Before, excerpt.Marked, excerpt.Behind)
                        : new ShownFinding(finding)
                )
                .ToValueList()
        );
}
