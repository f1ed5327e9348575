namespace Ogp.Model.Validation;

/// <summary>The one look at a text that tells its signs.</summary>
internal static class TextGlance
{
    /// <summary>Longest text that is brief.</summary>
    public const int BriefLength = 20;

    public static TextSigns At(string text)
    {
        ReadOnlySpan<char> words = text;
        if (words.IsEmpty)
        {
            return TextSigns.Edge | TextSigns.Brief;
        }

        TextSigns signs = TextSigns.None;
        if (char.IsWhiteSpace(words[0]) || char.IsWhiteSpace(words[^1]))
        {
            signs |= TextSigns.Edge | TextSigns.Brief;
        }

        // One full stop ends most texts; several may hide that there is nothing before them.
        if (words.Length <= BriefLength + 1 || (words[^1] == '.' && words[^2] == '.'))
        {
            signs |= TextSigns.Brief;
        }

        signs |= words.IndexOfAny('@', '<', '&') >= 0 ? TextSigns.Symbol : TextSigns.None;
        return words.IndexOfAny('Ã', 'â', 'Â') >= 0 ? signs | TextSigns.Lead : signs;
    }
}
