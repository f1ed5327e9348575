namespace Ogp.Model.Reporting.Markup;

/// <summary>Gives out the ids of a page, each once.</summary>
internal sealed class Anchors
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>An id that nothing else on the page has: the wish where it is fit for an address and free, else the fallback, which must be fit.</summary>
    public string Take(string wish, string fallback)
    {
        if (IsFit(wish) && _taken.Add(wish))
        {
            return wish;
        }

        string anchor = fallback;
        for (int i = 2; !_taken.Add(anchor); i++)
        {
            anchor = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{fallback}-{i}");
        }

        return anchor;
    }

    private static bool IsFit(string wish) =>
        wish.Length is > 0 and <= 40 && char.IsAsciiLetter(wish[0]) && wish.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
