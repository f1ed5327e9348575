using Ogp.Model.Comparing;

namespace Ogp.Model.Cli.Output;

/// <summary>Differences as text.</summary>
internal static class DiffText
{
    public static void Write(TextWriter output, ValueList<PackageDifference> differences, string language) =>
        PathText.Write(output, differences.Select(difference => (difference.Path(language), difference.Message(language))));

    /// <summary>How many differences of which kind, in one line.</summary>
    public static void WriteSummary(TextWriter output, ValueList<PackageDifference> differences, string language)
    {
        IEnumerable<string> kinds = differences
            .CountBy(difference => difference.Kind)
            .OrderBy(kind => kind.Key)
            .Select(kind => CountWords.Differences(kind.Key, kind.Value, language));
        string all = CountWords.Differences(null, differences.Count, language);
        output.WriteLine(differences.IsEmpty ? all : Words.Labelled(all, string.Join(", ", kinds), language));
    }
}
