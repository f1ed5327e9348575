using System.Globalization;
using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>Cells of a row that do not read as they stood, by heading.</summary>
internal static class KeptCells
{
    /// <summary>The cells that differ from what would be written; not stated where none does.</summary>
    public static Extension Of(TrackerTable table, TrackerRow row, Func<string, string> written)
    {
        List<Extension> kept = [];
        for (int i = 0; i < Math.Max(table.Headings.Length, row.Cells.Length); i++)
        {
            string heading = HeadingOf(table.Headings, i);
            if (row[i] != written(heading))
            {
                kept.Add(default(Extension).With("heading", heading).With("text", row[i].Length > 0 ? row[i] : null));
            }
        }

        return Extension.ListOf(kept);
    }

    /// <summary>The heading of a column; its number where it has none of its own.</summary>
    public static string HeadingOf(string[] headings, int column) =>
        column < headings.Length && headings[column].Length > 0 && Array.IndexOf(headings, headings[column]) == column
            ? headings[column]
            : string.Create(CultureInfo.InvariantCulture, $"#{column + 1}");
}
