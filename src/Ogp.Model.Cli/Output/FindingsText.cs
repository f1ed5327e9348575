using System.Globalization;

namespace Ogp.Model.Cli.Output;

/// <summary>Findings as lines of text.</summary>
internal static class FindingsText
{
    public static void Write(TextWriter output, IEnumerable<Finding> findings, string language)
    {
        foreach (Finding finding in findings)
        {
            output.WriteLine(Line(finding, language));
        }
    }

    /// <summary>How many documents and findings, in one line.</summary>
    public static void WriteSummary(TextWriter output, FindingTally tally, int documents)
    {
        foreach (FindingCount count in tally.Unlisted)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count.Kind.Code}: {count.Listed} of {count.Count} are listed"));
        }

        output.WriteLine(
            $"{Plural(documents, "document")}: {Plural(tally.Count(Severity.Error), "error")}, {Plural(tally.Count(Severity.Warning), "warning")}, {Plural(tally.Count(Severity.Note), "note")}"
        );
    }

    /// <summary>What was found while reading, by kind: for commands whose matter is another.</summary>
    public static void WriteKinds(TextWriter output, ValueList<Finding> findings, string language)
    {
        foreach (
            IGrouping<FindingKind, Finding> group in findings
                .GroupBy(finding => finding.Kind)
                .OrderBy(group => group.Key.Code, StringComparer.Ordinal)
        )
        {
            Finding first = group.First();
            string more = group.Skip(1).Any() ? $" (and {group.Count() - 1} more of this kind)" : "";
            output.WriteLine(Line(first, language) + more);
        }
    }

    /// <summary>A number and a noun that fits it.</summary>
    public static string Plural(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static string Line(Finding finding, string language) =>
        PathText.Line($"{finding.Place}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Code}: {finding.Message(language)}");
}
