using System.Globalization;

namespace Ogp.Model.Cli.Output;

/// <summary>
/// Findings as workflow commands of GitHub Actions, which shows them beside the line. It shows ten of a kind a step: those are the first, and the
/// others stand in the log as text, with a line that says so.
/// </summary>
internal static class FindingsGithub
{
    /// <summary>How many annotations of a level GitHub shows of a step.</summary>
    private const int Most = 10;

    public static void Write(TextWriter output, IReadOnlyList<Examined> files, FindingTally tally, string language)
    {
        foreach (Examined file in files.Where(file => !file.WasLookedAt))
        {
            output.WriteLine($"::error title=ogp::{Data(file.NotLookedAt(language))}");
        }

        foreach (Severity severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Note])
        {
            (Examined File, Finding Finding)[] findings =
            [
                .. files.SelectMany(file =>
                    file.Findings.Where(finding => finding.Severity == severity).Select(finding => (file, finding))
                ),
            ];
            foreach ((Examined file, Finding finding) in findings.Take(Most))
            {
                output.WriteLine(Command(file, finding, language));
            }

            if (findings.Length > Most)
            {
                output.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{Most} of {tally.Count(severity)} are annotations ({Level(severity)}); the others:"
                    )
                );
                foreach ((_, Finding finding) in findings.Skip(Most))
                {
                    // A line of the log that begins with two colons, be it behind white space, would be a command, and so would be what stands behind ##[ anywhere.
                    output.WriteLine($"- {FindingsText.Line(finding, language).Replace("##[", "## [", StringComparison.Ordinal)}");
                }
            }
        }
    }

    private static string Command(Examined file, Finding finding, string language)
    {
        Place place = finding.Place;
        List<string> properties = [];
        if (file.Path != Document.StandardInput)
        {
            properties.Add($"file={Property(FileUri.PathOf(file.FileOf(place)))}");
        }

        if (place.Line > 0)
        {
            properties.Add(string.Create(CultureInfo.InvariantCulture, $"line={place.Line}"));

            // Columns hold for a line; of several lines GitHub takes the lines alone.
            properties.Add(
                place.EndLine > place.Line
                    ? string.Create(CultureInfo.InvariantCulture, $"endLine={place.EndLine}")
                    : string.Create(CultureInfo.InvariantCulture, $"col={place.Column}")
            );
            if (place.EndLine == place.Line)
            {
                properties.Add(string.Create(CultureInfo.InvariantCulture, $"endColumn={place.EndColumn}"));
            }
        }

        properties.Add($"title={Property($"{finding.Code} {finding.Kind.Name}")}");
        string where = place.Line > 0 ? place.Pointer ?? "" : (place with { File = null }).ToString();
        string message = where.Length > 0 ? $"{finding.Message(language)} [{where}]" : finding.Message(language);
        return $"::{Level(finding.Severity)} {string.Join(',', properties)}::{Data(message)}";
    }

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };

    private static string Data(string text) =>
        PathText.Line(
            text.Replace("%", "%25", StringComparison.Ordinal)
                .Replace("\r", "%0D", StringComparison.Ordinal)
                .Replace("\n", "%0A", StringComparison.Ordinal)
        );

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
