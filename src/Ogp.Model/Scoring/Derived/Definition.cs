using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>
/// OGP's derived columns as they are defined, not as OGP stores them: where an input is absent, and the others do not decide, a cell is not computable. Immutable; safe to
/// share between threads.
/// </summary>
public sealed class Definition
{
    private Definition(string edition, int rows, ValueList<DefinedColumn> columns, ValueList<DefinedCell> cells) =>
        (Edition, Rows, Columns, Cells) = (edition, rows, columns, cells);

    /// <summary>Id of the edition.</summary>
    public string Edition { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>The derived columns that the table has, each behind those that it rests on.</summary>
    public ValueList<DefinedColumn> Columns { get; }

    /// <summary>Every cell that records something else than its definition gives, by column and row: a number although an input is absent, or another number.</summary>
    public ValueList<DefinedCell> Cells { get; }

    /// <summary>Computes a table.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentException">The table, or one of its rows, has not one heading, or one cell, for each of <see cref="DerivedRules.Places"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static Definition Of(DerivedTable table)
    {
        RecomputedRows rows = new(Guard.Against.Null(table), Precedents.Recorded);
        DefinedRow defined = new(table.Rules, table.Headings);
        ReadOnlySpan<DerivedVariable> variables = table.Rules.Variables.AsSpan();
        int[] computable = new int[variables.Length];
        List<(int Variable, DefinedCell Cell)> cells = [];
        for (int row = 0; row < rows.Count; row++)
        {
            defined.Read(span => rows.ReadRecorded(row, span));
            for (int i = 0; i < variables.Length; i++)
            {
                int target = variables[i].Target;
                if (table.Headings[target].Length == 0)
                {
                    continue;
                }

                computable[i] += defined[target] is null ? 0 : 1;
                DerivedCell recorded = rows.Recorded(row, target);
                if (defined[target] is { } value ? value != recorded : recorded.IsValue)
                {
                    cells.Add((i, Cell(rows, row, variables[i], defined)));
                }
            }
        }

        return new(
            table.Edition,
            rows.Count,
            ColumnsOf(table, rows.Count, computable),
            cells.OrderBy(cell => cell.Variable).Select(cell => cell.Cell).ToValueList()
        );
    }

    private static ValueList<DefinedColumn> ColumnsOf(DerivedTable table, int rows, int[] computable) =>
        table
            .Rules.Variables.Select(
                (variable, i) => new DefinedColumn(variable, table.Headings[variable.Target], computable[i], rows - computable[i])
            )
            .Where(column => column.Column.Length > 0)
            .ToValueList();

    private static DefinedCell Cell(RecomputedRows rows, int row, DerivedVariable variable, DefinedRow defined) =>
        new(
            rows.Row(row).Number,
            rows.Row(row).Commitment,
            variable,
            rows.Heading(variable.Target),
            rows.Row(row).TextAt(variable.Target),
            defined[variable.Target],
            defined.MissingFor(variable).Select(place => $"{rows.Heading(place)} = {Shown(rows.Row(row).TextAt(place))}").ToValueList()
        );

    private static string Shown(string text) => text.Length == 0 ? "–" : text;
}
