using System.Globalization;
using System.Text.Json;

namespace Ogp.Model.Spreadsheets;

/// <summary>What a value looks like in one cell, and whether it comes back from there as it was.</summary>
internal static class CellText
{
    /// <summary>Characters that a cell can hold.</summary>
    public const int Longest = 32_767;

    private const string Bar = " | ";

    /// <summary>A text as a cell; null where a cell cannot hold it: one of blanks alone is read as empty.</summary>
    public static object? OfWord(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && TextOf(value) is { } text && !IsBlank(text) && Fits(text) ? text : null;

    /// <summary>Whether a text looks empty.</summary>
    public static bool IsBlank(string text) => Trim(text).Length == 0;

    /// <summary>A text without what is not seen around it: white space, and characters without a width that come along when text is copied from a page.</summary>
    public static string Trim(string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsUnseen(text[start]))
        {
            start++;
        }

        while (end > start && IsUnseen(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    private static bool IsUnseen(char letter) => char.IsWhiteSpace(letter) || letter is '\u200B' or '\u2060' or '\uFEFF';

    /// <summary>A number as a cell; null where the cell would hold another one.</summary>
    public static object? OfNumber(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
        && value.TryGetDouble(out double number)
        && number.ToString("R", CultureInfo.InvariantCulture) == value.GetRawText()
            ? number
            : null;

    public static object? OfFlag(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    /// <summary>A list of words as one cell; null where it would not come back.</summary>
    public static object? OfWords(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0)
        {
            return null;
        }

        List<string> words = [];
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String || TextOf(item) is not { } word)
            {
                return null;
            }

            words.Add(word);
        }

        string text = JoinWords(words);
        return Fits(text) && !IsBlank(text) && SplitWords(text).SequenceEqual(words) ? text : null;
    }

    /// <summary>A cell of several words.</summary>
    public static string JoinWords(IEnumerable<string> words) => string.Join(Bar, words);

    /// <summary>The words of a cell.</summary>
    public static string[] SplitWords(string cell) =>
        cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text of a string; null where half of a surrogate pair has none.</summary>
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool Fits(string text) => text.Length <= Longest;
}
