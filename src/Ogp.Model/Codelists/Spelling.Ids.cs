namespace Ogp.Model;

/// <content>Ids, which differ in little.</content>
public static partial class Spelling
{
    /// <summary>The nearest of some ids. Ids differ in little: one with another number is not near, and a short one only to one that is the same but for case and signs.</summary>
    internal static string? NearestId(string id, IEnumerable<string> ids) =>
        Nearest(id, ids.Where(other => HaveSameNumbers(id, other) && (id.Length >= LeastForSuggestion || IsSame(id, other))));

    /// <summary>Whether two ids have the same numbers one after another, but for zeros before them.</summary>
    private static bool HaveSameNumbers(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        while (true)
        {
            ReadOnlySpan<char> first = TakeNumber(ref one);
            ReadOnlySpan<char> second = TakeNumber(ref other);
            if (!first.SequenceEqual(second))
            {
                return false;
            }

            if (one.IsEmpty && other.IsEmpty)
            {
                return true;
            }
        }
    }

    /// <summary>Takes the next number of an id, without the zeros before it; nothing where there is none.</summary>
    private static ReadOnlySpan<char> TakeNumber(ref ReadOnlySpan<char> id)
    {
        int start = id.IndexOfAnyInRange('0', '9');
        id = start < 0 ? [] : id[start..];
        int end = id.IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> number = end < 0 ? id : id[..end];
        id = id[number.Length..];
        return number.TrimStart('0');
    }
}
