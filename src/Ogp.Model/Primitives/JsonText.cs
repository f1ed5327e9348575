using System.Globalization;

namespace Ogp.Model;

/// <summary>Compares JSON texts without white space by what they say: the same character may be written as itself or as an escape.</summary>
internal static class JsonText
{
    /// <summary>What a quotation mark within a string is, so that it is none that ends one.</summary>
    private const int InnerQuotationMark = char.MaxValue + '"';

    public static bool AreSame(string? left, string? right)
    {
        if (
            left is null
            || right is null
            || !(left.Contains('\\', StringComparison.Ordinal) || right.Contains('\\', StringComparison.Ordinal))
        )
        {
            return left == right;
        }

        int at = 0;
        int other = 0;
        while (at < left.Length && other < right.Length)
        {
            if (Next(left, ref at) != Next(right, ref other))
            {
                return false;
            }
        }

        return at == left.Length && other == right.Length;
    }

    public static int HashOf(string? text)
    {
        HashCode hash = default;
        for (int at = 0; at < text?.Length; )
        {
            hash.Add(Next(text, ref at));
        }

        return hash.ToHashCode();
    }

    /// <summary>The UTF-16 unit at a place, which goes behind it.</summary>
    private static int Next(string text, ref int at)
    {
        char first = text[at++];
        if (first != '\\')
        {
            return first;
        }

        char letter = text[at++];
        int meant = letter switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => ushort.Parse(text.AsSpan(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
            _ => letter,
        };
        at += letter == 'u' ? 4 : 0;
        return meant == '"' ? InnerQuotationMark : meant;
    }
}
