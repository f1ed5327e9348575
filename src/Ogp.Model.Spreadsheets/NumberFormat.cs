using System.Text.RegularExpressions;

namespace Ogp.Model.Spreadsheets;

/// <summary>What of a number a format of a spreadsheet shows: a day, or the month or year that it is in; a percent; zeros in front of it or behind it.</summary>
internal sealed partial class NumberFormat
{
    private NumberFormat(string code)
    {
        Zeros = OfZeros().IsMatch(code) ? code : null;
        string letters = Shown().Replace(code, "").ToUpperInvariant();
        IsPercent = letters.Contains('%', StringComparison.Ordinal);
        IsDay = letters.AsSpan().ContainsAny('Y', 'D');

        // With a time behind it a day is meant, and M may be minutes.
        Day =
            letters.AsSpan().ContainsAny('D', 'H') ? "yyyy-MM-dd"
            : letters.Contains('M', StringComparison.Ordinal) ? "yyyy-MM"
            : "yyyy";
    }

    /// <summary>Whether a number is shown as a day, or as its month or year.</summary>
    public bool IsDay { get; }

    /// <summary>As much of a day as is shown, as a format of .NET.</summary>
    public string Day { get; }

    /// <summary>Whether a number is shown as a percent.</summary>
    public bool IsPercent { get; }

    /// <summary>The format itself, as .NET has it, too, where it is one of zeros alone, such as <c>000</c> or <c>0.00</c>; else null.</summary>
    public string? Zeros { get; }

    public static NumberFormat Of(string code) => new(code);

    [GeneratedRegex("^0+(\\.0+)?$")]
    private static partial Regex OfZeros();

    /// <summary>What stands for itself: text in quotes, in brackets, and behind a backslash; and what makes room.</summary>
    [GeneratedRegex("\"[^\"]*\"?|\\[[^\\]]*\\]?|[\\\\_*].")]
    private static partial Regex Shown();
}
