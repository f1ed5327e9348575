using Ogp.Model.Comparing;

namespace Ogp.Model.Cli.Output;

/// <summary>Differences as text.</summary>
internal static class DiffText
{
    public static void Write(TextWriter output, ValueList<PackageDifference> differences, string language) =>
        PathText.Write(output, differences.Select(difference => (difference.Path(language), difference.Message(language))));

    /// <summary>How many differences of which kind, in one line.</summary>
    public static void WriteSummary(TextWriter output, ValueList<PackageDifference> differences)
    {
        IEnumerable<string> kinds = differences
            .CountBy(difference => difference.Kind)
            .OrderBy(kind => kind.Key)
            .Select(kind => $"{kind.Value} {kind.Key.ToString().ToLowerInvariant()}");
        output.WriteLine(
            differences.IsEmpty ? "no differences" : $"{FindingsText.Plural(differences.Count, "difference")}: {string.Join(", ", kinds)}"
        );
    }
}
