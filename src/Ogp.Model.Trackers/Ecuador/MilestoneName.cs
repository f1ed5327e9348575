using System.Globalization;
using System.Text.RegularExpressions;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>What a cell calls a milestone: by a number, where it begins with one, and a text.</summary>
/// <param name="Number">As it is written, without zeros before it; null where it begins with none.</param>
/// <param name="Text">What stands behind it.</param>
internal sealed partial record MilestoneName(string? Number, string Text)
{
    private static readonly char[] s_ends = ['.', ',', ';', ':', ' '];

    /// <summary>The text as two texts are compared: whatever its case, accents, spaces and the sign at its end.</summary>
    public string Folded { get; } = Spelling.Fold(Text.Trim()).TrimEnd(s_ends);

    public static MilestoneName Of(string cell) =>
        Numbered().Match(cell) is { Success: true } match
            ? new(
                int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
                match.Groups[2].Value.Trim()
            )
            : new(null, cell.Trim());

    public static MilestoneName Of(Milestone milestone) => new(milestone.Number, milestone.Title["es"] ?? "");

    /// <summary>What the tracker writes for it.</summary>
    public string Write() => Number is null ? Text : $"Hito {Number}: {Text}";

    [GeneratedRegex(
        @"^\s*Hito\s*(?:n(?:ro|[úu]m)?\s*[.°º]*\s*)?([0-9]{1,4})\s*[:.\-]?\s*(.*)$",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Numbered();
}
