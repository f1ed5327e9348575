using System.Buffers;
using System.Globalization;
using System.Text;

namespace Ogp.Model.Tabular.Csv;

/// <content>Writing.</content>
internal static partial class CsvText
{
    private static readonly SearchValues<char> s_quoted = SearchValues.Create(",\"\r\n");

    /// <summary>Writes rows as UTF-8: comma, line feed, quotation marks where they are needed.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="forSpreadsheets">
    /// Whether a cell that a spreadsheet would take for a formula gets an apostrophe before it, and the file a byte order mark, without which one on Windows takes it for another encoding.
    /// </param>
    /// <returns>The file, and how many cells got an apostrophe.</returns>
    public static (byte[] Csv, int Guarded) Write(IEnumerable<string[]> rows, bool forSpreadsheets)
    {
        StringBuilder csv = new(forSpreadsheets ? "\uFEFF" : "");
        int guarded = 0;
        foreach (string[] row in rows)
        {
            for (int i = 0; i < row.Length; i++)
            {
                bool isGuarded = forSpreadsheets && IsFormula(row[i]);
                guarded += isGuarded ? 1 : 0;
                string cell = isGuarded ? $"'{row[i]}" : row[i];
                csv.Append(i == 0 ? "" : ",");
                _ = cell.AsSpan().ContainsAny(s_quoted)
                    ? csv.Append('"').Append(cell).Replace("\"", "\"\"", csv.Length - cell.Length, cell.Length).Append('"')
                    : csv.Append(cell);
            }

            csv.Append('\n');
        }

        return (Encoding.UTF8.GetBytes(csv.ToString()), guarded);
    }

    /// <summary>Whether a spreadsheet would take a cell for a formula; a number is none.</summary>
    private static bool IsFormula(string cell) =>
        cell.Length > 0
        && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r'
        && !decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
