using System.Globalization;
using System.Text;

namespace Ogp.Model.Tabular.Import;

/// <summary>Identifiers made of texts: the same texts give the same identifiers, in whatever order they come.</summary>
internal static class Slugs
{
    private const int Longest = 60;

    /// <summary>An identifier for each text, unique among them.</summary>
    /// <param name="texts">The texts; may repeat.</param>
    /// <param name="fallback">What a text without letters and digits is called.</param>
    public static Dictionary<string, string> For(IEnumerable<string> texts, string fallback)
    {
        Dictionary<string, string> slugs = new(StringComparer.Ordinal);
        HashSet<string> taken = new(StringComparer.Ordinal);
        string[] distinct = [.. new HashSet<string>(texts, StringComparer.Ordinal)];
        Array.Sort(distinct, StringComparer.Ordinal);
        foreach (string text in distinct)
        {
            string slug = Of(text, fallback);
            string unique = slug;
            for (int i = 2; !taken.Add(unique); i++)
            {
                unique = string.Create(CultureInfo.InvariantCulture, $"{slug}-{i}");
            }

            slugs.Add(text, unique);
        }

        return slugs;
    }

    /// <summary>The letters and digits of a text in lower case without accents, a hyphen between words, cut at a word.</summary>
    public static string Of(string text, string fallback)
    {
        StringBuilder slug = new();
        foreach (char c in Spelling.Fold(text.Length > Longest * 2 ? text[..(Longest * 2)] : text))
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

        string whole = slug.ToString().TrimEnd('-');
        if (whole.Length > Longest)
        {
            int word = whole.LastIndexOf('-', Longest);
            whole = whole[..(word > Longest / 2 ? word : Longest)].TrimEnd('-');
        }

        return whole.Length == 0 ? fallback : whole;
    }
}
