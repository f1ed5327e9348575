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

    /// <summary>What the marks of words mean: a line for each mark that is among them.</summary>
    public static IEnumerable<string> Notes(IEnumerable<CodeStatus> statuses) =>
        statuses.Where(status => status != CodeStatus.Official).Distinct().Order().Select(status => Of(status).Trim() + " " + Note(status));

    public static string Note(CodeStatus status) =>
        status == CodeStatus.Inferred
            ? "inferred: a government's word for OGP's, or concluded from several sources; not known from an official text"
            : "provisional: our own word or translation, or a machine's; no official text was found";
}
