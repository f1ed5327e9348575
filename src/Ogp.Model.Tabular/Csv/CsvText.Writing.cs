using System.Buffers;
using System.Globalization;
using System.Text;

namespace Ogp.Model.Tabular.Csv;

/// <content>Writing.</content>
internal static partial class CsvText
{
    private static readonly SearchValues<char> s_quoted = SearchValues.Create(",\"\r\n");

    /// <summary>Writes rows as UTF-8 without a byte order mark: comma, line feed, quotation marks where they are needed.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="isGuarded">Whether a cell that a spreadsheet would take for a formula gets an apostrophe before it.</param>
    public static byte[] Write(IEnumerable<string[]> rows, bool isGuarded)
    {
        StringBuilder csv = new();
        foreach (string[] row in rows)
        {
            for (int i = 0; i < row.Length; i++)
            {
                string cell = isGuarded && IsFormula(row[i]) ? $"'{row[i]}" : row[i];
                csv.Append(i == 0 ? "" : ",");
                _ = cell.AsSpan().ContainsAny(s_quoted)
                    ? csv.Append('"').Append(cell).Replace("\"", "\"\"", csv.Length - cell.Length, cell.Length).Append('"')
                    : csv.Append(cell);
            }

            csv.Append('\n');
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    /// <summary>Whether a spreadsheet would take a cell for a formula; a number is none.</summary>
    private static bool IsFormula(string cell) =>
        cell.Length > 0
        && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r'
        && !decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
