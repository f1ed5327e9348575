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
    public static void WriteSummary(TextWriter output, IReadOnlyCollection<Finding> findings, int documents)
    {
        int Count(Severity severity) => findings.Count(finding => finding.Severity == severity);
        output.WriteLine(
            $"{Plural(documents, "document")}: {Plural(Count(Severity.Error), "error")}, {Plural(Count(Severity.Warning), "warning")}, {Plural(Count(Severity.Note), "note")}"
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

    private static string Plural(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>One line a finding. Control characters of a document must not move the cursor of a terminal or break the line.</summary>
    private static string Line(Finding finding, string language)
    {
        string line = $"{finding.Place}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Code}: {finding.Message(language)}";
        return string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c));
    }
}
