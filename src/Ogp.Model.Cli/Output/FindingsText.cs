using System.Globalization;

namespace Ogp.Model.Cli.Output;

/// <summary>Findings as lines of text.</summary>
internal static class FindingsText
{
    /// <summary>Each finding with its line of the source, where that is at hand, other places and the repair.</summary>
    public static void Write(TextWriter output, IEnumerable<Examined> files, string language)
    {
        foreach (Examined file in files)
        {
            foreach (Finding finding in file.Findings)
            {
                output.WriteLine(Line(finding, language));
                WriteDetails(output, file, finding, language);
                Garbage.Limit();
            }
        }
    }

    /// <summary>What was found of each aspect of each file.</summary>
    public static void WriteVerdicts(TextWriter output, IReadOnlyList<Examined> files, string language)
    {
        foreach (Examined file in files)
        {
            string name = files.Count > 1 ? $"{PathText.Line(FileUri.PathOf(file.Path))}: " : "";
            output.WriteLine(
                name
                    + string.Join(
                        Words.Semicolon.For(language),
                        file.Verdicts.Select(verdict => Words.Labelled(verdict.Name(language), verdict.Message(language), language))
                    )
            );
        }
    }

    /// <summary>How many documents and findings, in one line.</summary>
    public static void WriteSummary(TextWriter output, FindingTally tally, int documents, string language)
    {
        WriteUnlisted(output, tally, language);
        output.WriteLine(
            Words.Labelled(
                CountWords.Documents(documents, language),
                $"{CountWords.Errors(tally.Count(Severity.Error), language)}, {CountWords.Warnings(tally.Count(Severity.Warning), language)}, {CountWords.Notes(tally.Count(Severity.Note), language)}",
                language
            )
        );
    }

    /// <summary>Of what more was found than is listed, a line a kind.</summary>
    public static void WriteUnlisted(TextWriter output, FindingTally tally, string language)
    {
        foreach (FindingCount count in tally.Unlisted)
        {
            output.WriteLine(Unlisted(count, language));
        }
    }

    public static string Unlisted(FindingCount count, string language) => $"{count.Kind.Code}: {CountWords.Listed(count, language)}";

    /// <summary>What was found while reading, by kind: for commands whose matter is another.</summary>
    public static void WriteKinds(TextWriter output, ValueList<Finding> findings, string language)
    {
        FirstOfKind kinds = new();
        kinds.Add(findings);
        kinds.Write(output, language);
    }

    private static void WriteDetails(TextWriter output, Examined file, Finding finding, string language)
    {
        if (file.ExcerptOf(finding) is { } excerpt)
        {
            string number = finding.Place.Line.ToString(CultureInfo.InvariantCulture);
            output.WriteLine($"  {number} | {excerpt.Line}");
            output.WriteLine($"  {new string(' ', number.Length)} | {excerpt.Carets}");
        }

        foreach (RelatedPlace related in finding.Related)
        {
            output.WriteLine(
                PathText.Line("  - " + Words.Labelled(related.Label.For(language), related.Place.ToString(language), language))
            );
        }

        if (finding.Fix is { } fix)
        {
            output.WriteLine(PathText.Line("  + " + Words.Labelled("ogp fix", fix.Title.For(language), language)));
        }
    }

    /// <summary>A finding in one line.</summary>
    public static string Line(Finding finding, string language)
    {
        string place = finding.Place.ToString(language);
        return PathText.Line(
            $"{place}{(place.Length == 0 ? "" : ": ")}{Words.Of(finding.Severity).For(language)} {finding.Code}: {finding.Message(language)}"
        );
    }
}
