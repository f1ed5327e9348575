namespace Ogp.Model.Cli.Output;

/// <summary>The marks behind words that are not OGP's own, and what they mean.</summary>
internal static class LabelMark
{
    public static string Of(CodeStatus status) =>
        status switch
        {
            CodeStatus.Official => "",
            CodeStatus.Inferred => " †",
            _ => " *",
        };

    /// <summary>The languages and editions in which a word means something, each with its own mark.</summary>
    public static string Contexts(WordMeaning meaning) =>
        string.Join(", ", meaning.Contexts.Select(context => context + Of(meaning.StatusIn(context)!.Value)));

    /// <summary>What the marks of words mean: a line for each mark that is among them.</summary>
    public static IEnumerable<string> Notes(IEnumerable<CodeStatus> statuses, string language) =>
        statuses
            .Where(status => status != CodeStatus.Official)
            .Distinct()
            .Order()
            .Select(status => Of(status).Trim() + " " + ExplainWords.NoteOn(status).For(language));
}
