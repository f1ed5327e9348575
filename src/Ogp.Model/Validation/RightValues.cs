namespace Ogp.Model.Validation;

/// <summary>
/// Values that were found right a moment ago. Most recur, and need no second look. Forgets at will; never takes a wrong value for a right one. Not safe to
/// use from several threads at once.
/// </summary>
internal sealed class RightValues
{
    private const int Size = 256;
    private readonly string?[] _texts = new string?[Size];
    private readonly object?[] _places = new object?[Size];

    /// <summary>Whether a text was found right in a place, such as a codelist.</summary>
    public bool Has(object place, string text)
    {
        int slot = SlotOf(text);
        return ReferenceEquals(_places[slot], place) && _texts[slot] == text;
    }

    public void Add(object place, string text)
    {
        int slot = SlotOf(text);
        (_places[slot], _texts[slot]) = (place, text);
    }

    public void Clear() => Array.Clear(_places);

    private static int SlotOf(string text) =>
        text.Length < 2 ? 0 : ((text[^1] * 7) + (text[^2] * 61) + (text[0] * 13) + text.Length) & (Size - 1);
}
