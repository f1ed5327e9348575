using System.Runtime.InteropServices;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>Makes the commitments of a plan.</summary>
internal sealed class CommitmentReader(ImportContext context, List<TableRow> rows, NameTable themes, NameTable institutions)
{
    private readonly List<PolicyArea> _areas = [];
    private readonly HashSet<string> _decimals = new(StringComparer.Ordinal);

    /// <summary>Reads them, in the order of the rows.</summary>
    public ValueList<Commitment> Read()
    {
        Fields fields = context.Fields;
        bool hasDayFirst = rows.Exists(row => DateIn(row, fields.Start).IsDayFirst || DateIn(row, fields.End).IsDayFirst);
        return rows.Select(row => Read(row, hasDayFirst)).ToValueList();
    }

    private Commitment Read(TableRow row, bool hasDayFirst)
    {
        Fields fields = context.Fields;
        ReportDay(row, fields.Theme);
        ReportDay(row, fields.PlanCluster);
        PartialDate start = Date(row, fields.Start, hasDayFirst);
        PartialDate end = Date(row, fields.End, hasDayFirst);
        return new()
        {
            Id = row.Commitment,
            Number = Number(row),
            Title = Text(row, fields.Title),
            ShortTitle = Text(row, fields.ShortTitle),
            Description = Text(row, fields.Description),
            Theme = themes.Resolve(row, fields.Theme),
            Period = start.IsStated || end.IsStated ? new() { Start = start, End = end } : null,
            PolicyAreas = PolicyAreas(row),
            Institutions = Involvements(row),
            Url = Text(row, fields.Url)[LocalizedText.Undetermined],
        };
    }

    private LocalizedText Text(TableRow row, EditionColumn? column)
    {
        ReportDay(row, column);
        return context.IsAbsence(row[column]) ? default : new(LocalizedText.Undetermined, row[column]);
    }

    /// <summary>Reports a text that is a day as a workbook has it.</summary>
    private void ReportDay(TableRow row, EditionColumn? column)
    {
        const int Month = 7;
        const int Day = 10;
        if (row[column] is { Length: Month or Day } text && PartialDate.TryParse(text, out PartialDate day) && day.Month is not null)
        {
            Report(CellFindings.DayWithoutDate, row, column, text);
        }
    }

    private void Report(FindingKind kind, TableRow row, EditionColumn? column, string value) =>
        context.Log.Add(kind, row.Number, column?.Heading, [new("value", value)]);

    private string? Number(TableRow row)
    {
        EditionColumn? column = context.Fields.CommitmentNumber;
        string text = row[column].Trim();
        string? number = context.IsAbsence(text) ? null : text;
        if (number is not null && CommitmentNumber.Mend(number) is { } mended)
        {
            context.Log.Add(CellFindings.NumberRepaired, row.Number, column?.Heading, [new("value", number), new("number", mended)]);
            number = mended;
        }
        else if (number is not null && CommitmentNumber.IsDay(number, context))
        {
            Report(CellFindings.DayWithoutDate, row, column, number);
        }

        if (number is not null && CommitmentNumber.MayLackZero(number) && !_decimals.Add(number))
        {
            Report(CellFindings.DecimalTwice, row, column, number);
        }

        return number;
    }

    private DateReading DateIn(TableRow row, EditionColumn? column) => context.DateOf(row[column]);

    private PartialDate Date(TableRow row, EditionColumn? column, bool hasDayFirst)
    {
        DateReading reading = DateIn(row, column);
        FindingKind? kind = reading.Kind ?? (hasDayFirst && reading.Other.IsStated ? CellFindings.DateAmbiguous : null);
        if (kind is not null)
        {
            ValueList<FindingArgument> arguments =
            [
                new("value", row[column]),
                new("date", reading.Date.ToString()),
                new("other", reading.Other.ToString()),
            ];
            context.Log.Add(kind, row.Number, column?.Heading, arguments);
        }

        return reading.Date;
    }

    private ValueList<PolicyArea> PolicyAreas(TableRow row)
    {
        _areas.Clear();
        foreach (EditionColumn column in context.Edition.Tags)
        {
            if (!row.Has(column))
            {
                continue;
            }

            string cell = row[column];
            bool applies = cell == "1";
            if (!applies && cell != "0" && !string.IsNullOrWhiteSpace(cell))
            {
                applies = context.Codes.Read(cell, row.Number, column, YesNo.List).Code == YesNo.Yes.Text;
            }

            if (applies)
            {
                _areas.Add(PolicyArea.Of(column.Target));
            }
        }

        return ValueList.Create<PolicyArea>(CollectionsMarshal.AsSpan(_areas));
    }

    private ValueList<Involvement> Involvements(TableRow row)
    {
        ReportDay(row, context.Fields.Lead);
        ReportDay(row, context.Fields.Supporting);
        string? lead = institutions.Resolve(row, context.Fields.Lead);
        string? supporting = institutions.Resolve(row, context.Fields.Supporting);
        return (lead, supporting) switch
        {
            (null, null) => [],
            (_, null) => [Involvement(lead, InstitutionRole.Lead)],
            (null, _) => [Involvement(supporting, InstitutionRole.Supporting)],
            _ => [Involvement(lead, InstitutionRole.Lead), Involvement(supporting, InstitutionRole.Supporting)],
        };
    }

    private static Involvement Involvement(string institution, InstitutionRole role) => new() { Institution = institution, Role = role };
}
