namespace Ogp.Model;

/// <summary>A language, or another context of a word, and how well a word in it is evidenced.</summary>
internal sealed record EvidencedName(string Name, CodeStatus Status)
{
    /// <summary>
    /// Reads a name with the tag of its evidence behind it, as in <c>es[T]</c>: T an IRM report or an official page, D counted in OGP's data, N a national
    /// government, I our own form of a word found in another (the singular of a plural); none for what is our own.
    /// </summary>
    /// <exception cref="FormatException">The tag is no evidence.</exception>
    public static EvidencedName Parse(string text)
    {
        int tag = text.IndexOf('[', StringComparison.Ordinal);
        return tag < 0
            ? new(text, CodeStatus.Provisional)
            : new(
                text[..tag],
                text[tag..] switch
                {
                    "[T]" or "[D]" => CodeStatus.Official,
                    "[N]" or "[I]" => CodeStatus.Inferred,
                    _ => throw new FormatException($"'{text}' has a tag that is no evidence."),
                }
            );
    }
}
