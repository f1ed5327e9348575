using Ogp.Model.Scoring;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Import;

namespace Ogp.Model.Tabular.Recompute;

/// <summary>Makes of the rows of a file what the rules of derived variables read.</summary>
internal sealed class DerivedColumns
{
    private readonly DerivedRules _rules;
    private readonly EditionColumn?[] _columns;
    private readonly Dictionary<(int Place, string Text), DerivedCell> _cells = [];

    public DerivedColumns(Header header, DerivedRules rules) => (_rules, _columns) = (rules, Of(header.Edition.Columns.Where(header.Has)));

    /// <summary>The rows of commitments, as rules read them.</summary>
    public DerivedTable Read(Table table, ImportContext context) =>
        new(
            _rules,
            Headings(_columns),
            RowIdentity.Identify(table, context).Select(row => Row(row, context.Fields.PlanNumber)).ToValueList()
        );

    /// <summary>The column at each place of a row; null where there is none.</summary>
    public static EditionColumn?[] Of(IEnumerable<EditionColumn> columns)
    {
        Dictionary<string, EditionColumn> byId = new(StringComparer.Ordinal);
        foreach (EditionColumn column in columns)
        {
            if (IdOf(column) is { } id)
            {
                byId.Add(id, column);
            }
        }

        return [.. DerivedRules.Places.Select(id => byId.GetValueOrDefault(id))];
    }

    public static ValueList<string> Headings(EditionColumn?[] columns) => columns.Select(column => column?.Heading ?? "").ToValueList();

    private DerivedRow Row(TableRow row, EditionColumn? planNumber)
    {
        DerivedCell[] cells = new DerivedCell[_columns.Length];
        for (int place = 0; place < cells.Length; place++)
        {
            cells[place] = row.Has(_columns[place]) ? Cell(place, _columns[place]!.ToUsual(row[_columns[place]])) : default;
        }

        return new(
            row.Number,
            row.Commitment,
            row.Plan,
            DerivedCell.Of(row[planNumber]).Number,
            row.Member,
            cells,
            place => row[_columns[place]]
        );
    }

    /// <summary>The same few words stand in thousands of cells.</summary>
    private DerivedCell Cell(int place, string text)
    {
        if (!_cells.TryGetValue((place, text), out DerivedCell cell))
        {
            cell = _rules.Read(place, text);
            _cells.Add((place, text), cell);
        }

        return cell;
    }

    /// <summary>The place of a row that a column fills; null where rules read nothing of it.</summary>
    private static string? IdOf(EditionColumn column) =>
        column.Kind switch
        {
            ColumnKind.Rating or ColumnKind.Flag => $"{column.Rating}@{column.Point}",
            ColumnKind.RatingNumber => $"{column.Rating}@{column.Point}:number",
            ColumnKind.Report => $"{column.Target}@{column.Point}",
            ColumnKind.Plan => $"plan.{column.Target}",
            ColumnKind.Member => $"member.{column.Target}",
            ColumnKind.PolicyArea => $"tag.{column.Target}",
            ColumnKind.Derived => column.Target,
            _ => null,
        };
}
