using System.Text;

namespace Ogp.Model.Trackers;

/// <summary>Identifiers made of texts: the same text gives the same identifier.</summary>
internal static class Slug
{
    private const int Longest = 60;

    /// <summary>The letters and digits of a text in lower case without accents, a hyphen between words.</summary>
    public static string Of(string text)
    {
        StringBuilder slug = new();
        foreach (char c in Spelling.Fold(text.Length > Longest ? text[..Longest] : text))
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-') is { Length: > 0 } whole ? whole : "unnamed";
    }
}
