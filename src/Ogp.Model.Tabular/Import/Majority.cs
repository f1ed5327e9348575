using System.Globalization;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>What is written in each row of a plan or a member, though it is one fact.</summary>
internal static class Majority
{
    /// <summary>
    /// The value of a column among rows: the most frequent one that is no absence, the first by ordinal order of equals. Rows that differ are reported
    /// once, at the first row that has another value; empty cells differ from nothing.
    /// </summary>
    /// <returns>The value; empty where no row has one.</returns>
    public static string Of(IReadOnlyList<TableRow> rows, EditionColumn? column, string subject, ImportContext context)
    {
        if (column is null)
        {
            return "";
        }

        string first = rows[0][column];
        if (rows.All(row => row[column] == first))
        {
            return string.IsNullOrWhiteSpace(first) || context.IsAbsence(first) ? "" : first;
        }

        List<(string Value, int Count)> values =
        [
            .. rows.Select(row => row[column])
                .Where(value => !string.IsNullOrWhiteSpace(value))
                .GroupBy(value => value, StringComparer.Ordinal)
                .Select(group => (group.Key, group.Count()))
                .OrderByDescending(pair => pair.Item2)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal),
        ];
        string chosen = values.Find(pair => !context.IsAbsence(pair.Value)).Value ?? "";
        if (values.Count > 1)
        {
            string taken = chosen.Length > 0 ? chosen : values[0].Value;
            int row = rows.Where(other => !string.IsNullOrWhiteSpace(other[column]) && other[column] != taken).Min(other => other.Number);
            string all = string.Join(
                ", ",
                values.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} ({pair.Count})"))
            );
            context.Log.Add(
                CellFindings.ConflictingValues,
                row,
                column.Heading,
                [new("subject", subject), new("values", all), new("chosen", taken)]
            );
        }

        return chosen;
    }

    /// <summary>That value as a whole number; a text that is none is reported.</summary>
    /// <returns>The number; null where no row has one.</returns>
    public static int? Number(
        IReadOnlyList<TableRow> rows,
        EditionColumn? column,
        int least,
        int most,
        string expected,
        string subject,
        ImportContext context
    )
    {
        string text = Of(rows, column, subject, context);
        if (text.Length == 0)
        {
            return null;
        }

        // A spreadsheet may write 2016 as 2016.0.
        bool isNumber = decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number);
        if (isNumber && decimal.IsInteger(number) && number >= least && number <= most)
        {
            return (int)number;
        }

        int row = rows.Where(row => row[column] == text).Min(row => row.Number);
        context.Log.Add(CellFindings.NotANumber, row, column?.Heading, [new("value", text), new("expected", expected)]);
        return null;
    }
}
