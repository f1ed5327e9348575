using System.Globalization;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>Reads the ratings of one report. The label counts; the number beside it is checked against it and kept.</summary>
internal sealed class RatingReader(ImportContext context, ValueList<RatingColumn> columns, ScaleContext plan)
{
    private readonly KnownRatings _known = context.RatingsOf(plan);
    private readonly Rating[] _ratings = new Rating[columns.Count];

    /// <summary>
    /// The ratings of a row. Where the file has no column of labels, or the label is empty, the number beside it says the level; a rating without either column
    /// says nothing; two empty cells say that it is not stated.
    /// </summary>
    public RatingSet Read(TableRow row)
    {
        int count = 0;
        foreach (RatingColumn column in columns)
        {
            bool hasLabel = row.Has(column.Label);
            bool hasNumber = row.Has(column.Number);
            bool isEmpty = hasLabel && hasNumber && IsEmpty(row[column.Label]) && !IsEmpty(row[column.Number]);
            if (isEmpty)
            {
                context.Log.Add(
                    CellFindings.LabelEmpty,
                    row.Number,
                    column.Label.Heading,
                    [new("number", row[column.Number]), new("column", column.Number!.Heading)]
                );
            }

            if (hasLabel && !isEmpty)
            {
                _ratings[count++] = new(column.Label.Rating, Read(row, column, column.Label, hasNumber ? row[column.Number] : null));
            }
            else if (hasNumber)
            {
                _ratings[count++] = new(column.Label.Rating, Read(row, column, column.Number!, null));
            }
        }

        return RatingSet.Create(_ratings.AsSpan(0, count));
    }

    private static bool IsEmpty(string cell) => string.IsNullOrWhiteSpace(cell);

    /// <summary>The same few words stand in thousands of cells: what gave no finding once gives none again.</summary>
    private Statement Read(TableRow row, RatingColumn column, EditionColumn from, string? number)
    {
        string cell = row[from];
        if (!_known.TryGet(from.Index, cell, number, out Statement statement))
        {
            int findings = context.Log.Count;
            CodeReading reading = context.Codes.Read(cell, row.Number, from, column.Scale, ContextOf(from));
            if (number is not null)
            {
                Check(row, column, reading);
            }

            statement = reading.Possible.Count > 1 ? new(reading.Possible.AsSpan()) : new(reading.Code);
            if (context.Log.Count == findings)
            {
                _known.Add(from.Index, cell, number, statement);
            }
        }

        return statement;
    }

    /// <summary>What is known of a cell's place: a map may say that numbers are those of another edition.</summary>
    private ScaleContext ContextOf(EditionColumn from) =>
        from.Kind == ColumnKind.RatingNumber && from.Target is not (RatingColumn.Difference or RatingColumn.Delay)
            ? plan with
            {
                Edition = from.Target.Split('/')[0],
            }
            : plan;

    private void Check(TableRow row, RatingColumn column, CodeReading reading)
    {
        string cell = row[column.Number].Trim();
        string number = Plain(column.Number!.ToUsual(cell));
        if (Expected(column, reading) is not { } expected || Agrees(number, expected) || IsSameAbsence(number, reading))
        {
            return;
        }

        // Where the column has no number of its own for the level, nothing stands there.
        string[] own = [.. expected.Select(column.Number.ToOwn)];
        if (!own.Contains(cell, StringComparer.Ordinal))
        {
            context.Log.Add(
                CellFindings.LabelAndNumber,
                row.Number,
                column.Label.Heading,
                [
                    new("label", row[column.Label]),
                    new("number", row[column.Number]),
                    new("column", column.Number?.Heading ?? ""),
                    new("expected", string.Join(" / ", own.Select(word => word.Length == 0 ? "–" : word))),
                ]
            );
        }
    }

    private static bool Agrees(string number, string[] expected) =>
        expected.Contains(number, StringComparer.Ordinal)
        || (
            int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int difference)
            && expected.Contains(Sign(difference), StringComparer.Ordinal)
        );

    /// <summary>A number without zeros behind it; another text as it is.</summary>
    private static string Plain(string number) => WholeNumber.Of(number)?.ToString(CultureInfo.InvariantCulture) ?? number;

    /// <summary>An absence may be written in another word than the edition's.</summary>
    private bool IsSameAbsence(string number, CodeReading reading) =>
        reading.IsAbsence && Methodology.Standard.ReadAbsence(number, context.Edition.Context).Text == reading.Code;

    private static string Sign(int difference) =>
        difference switch
        {
            < 0 => "< 0",
            0 => "= 0",
            > 0 => "> 0",
        };

    /// <summary>What may stand beside a label; null where that is not known.</summary>
    private static string[]? Expected(RatingColumn column, CodeReading reading)
    {
        string set = column.Number?.Target ?? "";
        if (reading.IsAbsence)
        {
            // Among the numbers by value, not applicable is one too: 0, below the level that the overall scale calls 0.
            return Absence.List.NumberOf(reading.Code, set) is { } zero
                ? [zero.ToString(CultureInfo.InvariantCulture), reading.Usual]
                : [reading.Usual];
        }

        if (set is RatingColumn.Difference or RatingColumn.Delay)
        {
            return RatingColumn.SignOf(set, column.Scale.Levels, reading.Code) is { } sign ? [Sign(sign)] : null;
        }

        return column.Scale.Levels.NumberOf(reading.Code, set) is { } number ? [number.ToString(CultureInfo.InvariantCulture)] : null;
    }
}
