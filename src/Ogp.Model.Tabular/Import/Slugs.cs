using System.Collections.ObjectModel;
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
    public static IReadOnlyDictionary<string, string> For(IReadOnlyCollection<string> texts, string fallback)
    {
        if (texts.Count == 0)
        {
            return ReadOnlyDictionary<string, string>.Empty;
        }

        Dictionary<string, string> slugs = new(texts.Count, StringComparer.Ordinal);
        string[] sorted = [.. texts];
        Array.Sort(sorted, StringComparer.Ordinal);
        HashSet<string>? taken = null;
        foreach (string text in sorted)
        {
            if (slugs.ContainsKey(text))
            {
                continue;
            }

            string slug = Of(text, fallback);
            string unique = slug;
            taken ??= new(StringComparer.Ordinal);
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
        string begin = text.Length > Longest * 2 ? text[..(Longest * 2)] : text;
        string folded = Ascii.IsValid(begin) ? begin : Spelling.Fold(begin);
        Span<char> slug = stackalloc char[folded.Length];
        int length = 0;
        foreach (char c in folded)
        {
            if (char.IsLetterOrDigit(c))
            {
                slug[length++] = char.ToLowerInvariant(c);
            }
            else if (length > 0 && slug[length - 1] != '-')
            {
                slug[length++] = '-';
            }
        }

        ReadOnlySpan<char> whole = slug[..length].TrimEnd('-');
        if (whole.Length > Longest)
        {
            int word = whole[..(Longest + 1)].LastIndexOf('-');
            whole = whole[..(word > Longest / 2 ? word : Longest)].TrimEnd('-');
        }

        return whole.IsEmpty ? fallback : whole.ToString();
    }
}
