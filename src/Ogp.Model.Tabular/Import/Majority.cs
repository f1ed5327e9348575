using System.Globalization;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>What is written in each row of a plan or a member, though it is one fact.</summary>
internal static class Majority
{
    /// <summary>The highest number that a plan may have.</summary>
    public const int MostPlans = 999;

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
        foreach (TableRow row in rows)
        {
            if (row[column] != first)
            {
                return Of(ValueTally.Of(rows, column), column, subject, context);
            }
        }

        return string.IsNullOrWhiteSpace(first) || context.IsAbsence(first) ? "" : first;
    }

    /// <summary>The same of values that were tallied; of equals the one that is known to be right comes first.</summary>
    public static string Of(ValueTally tally, EditionColumn? column, string subject, ImportContext context, string? right = null)
    {
        IReadOnlyList<TalliedValue> values = tally.InOrder(right);
        string chosen = values.FirstOrDefault(value => !context.IsAbsence(value.Text)).Text ?? "";
        if (values.Count > 1)
        {
            string taken = chosen.Length > 0 ? chosen : values[0].Text;
            int row = values.Where(value => value.Text != taken).Min(value => value.FirstRow);
            string all = string.Join(
                ", ",
                values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Text} ({value.Count})"))
            );
            context.Log.Add(
                CellFindings.ConflictingValues,
                row,
                column?.Heading,
                [new("subject", subject), new("values", all), new("chosen", taken)]
            );
        }

        return chosen;
    }

    /// <summary>That value as a whole number; a text that is none is reported.</summary>
    /// <returns>The number; null where no row has one.</returns>
    public static int? Number(IReadOnlyList<TableRow> rows, EditionColumn? column, string subject, ImportContext context)
    {
        string text = Of(rows, column, subject, context);
        if (text.Length == 0)
        {
            return null;
        }

        if (WholeNumber.Of(text, 0, MostPlans) is { } number)
        {
            return number;
        }

        int row = FirstRow(rows, column, text);
        context.Log.Add(CellFindings.NotANumber, row, column?.Heading, [new("value", text), new("expected", Refusals.Number)]);
        return null;
    }

    /// <summary>That value as a year; one that a spreadsheet shows as a day is read as the year and reported, a text that is none is reported.</summary>
    /// <returns>The year; not stated where no row has one.</returns>
    public static PartialDate Year(IReadOnlyList<TableRow> rows, EditionColumn? column, string subject, ImportContext context)
    {
        string text = Of(rows, column, subject, context);
        if (text.Length == 0)
        {
            return default;
        }

        if (WholeNumber.Of(text, 1990, 2100) is { } year)
        {
            return new(year);
        }

        DateReading reading = context.PlanYearOf(text);
        context.Log.Add(
            reading.Kind!,
            FirstRow(rows, column, text),
            column?.Heading,
            [new("value", text), reading.Date.IsStated ? new("date", reading.Date.ToString()) : new("expected", Refusals.Year)]
        );
        return reading.Date;
    }

    private static int FirstRow(IReadOnlyList<TableRow> rows, EditionColumn? column, string text) =>
        rows.Where(row => row[column] == text).Min(row => row.Number);
}
