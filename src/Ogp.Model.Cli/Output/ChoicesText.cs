using Ogp.Model.Comparing;

namespace Ogp.Model.Cli.Output;

/// <summary>The choices of a merge as text: the conflicts, and then what was only made more precise.</summary>
internal static class ChoicesText
{
    public static void Write(TextWriter output, ValueList<MergeChoice> choices, string language) =>
        PathText.Write(
            output,
            choices.OrderBy(choice => !choice.IsConflict).Select(choice => (choice.Path(language), choice.Message(language)))
        );

    /// <summary>What was merged, in one line.</summary>
    public static void WriteSummary(TextWriter output, MergeResult merged, int documents, string language)
    {
        int conflicts = merged.Conflicts.Count();
        output.WriteLine(CountWords.Merged(documents, conflicts, merged.Choices.Count - conflicts, language));
    }
}
