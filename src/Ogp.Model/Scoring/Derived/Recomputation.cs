using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>
/// OGP's derived columns, recomputed as OGP stores them and held against what is recorded, cell by cell. Immutable; safe to share between threads.
/// </summary>
public sealed class Recomputation
{
    private Recomputation(string edition, int rows, ValueList<ColumnAgreement> columns, ValueList<Disagreement> disagreements) =>
        (Edition, Rows, Columns, Disagreements) = (edition, rows, columns, disagreements);

    /// <summary>Id of the edition.</summary>
    public string Edition { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>The derived columns that the table has, each behind those that it rests on.</summary>
    public ValueList<ColumnAgreement> Columns { get; }

    /// <summary>Every cell that holds something else than its rule gives, by column and row.</summary>
    public ValueList<Disagreement> Disagreements { get; }

    /// <summary>Recomputes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="precedents">What a rule reads where it rests on another derived column.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static Recomputation Of(DerivedTable table, Precedents precedents = Precedents.Recorded)
    {
        Guard.Against.Null(table);
        RecomputedRows rows = new(table, precedents);
        (int Agree, int Empty)[] counts = new (int, int)[rows.Variables.Count];
        List<(int Variable, int Row)> differing = Compare(rows, counts);
        return new(table.Edition, rows.Count, Agreements(table, rows, counts), Explain(rows, differing));
    }

    /// <summary>Explains plan by plan, since what explains a cell are the other rows of its plan; by column and row.</summary>
    private static ValueList<Disagreement> Explain(RecomputedRows rows, List<(int Variable, int Row)> differing) =>
        differing
            .OrderBy(cell => rows.Shifts.PlaceOf(cell.Row))
            .Select(cell => (cell.Variable, cell.Row, Disagreement: new Anomaly(rows, cell.Row, rows.Variables[cell.Variable]).Explain()))
            .OrderBy(explained => explained.Variable)
            .ThenBy(explained => explained.Row)
            .Select(explained => explained.Disagreement)
            .ToValueList();

    private static List<(int Variable, int Row)> Compare(RecomputedRows rows, (int Agree, int Empty)[] counts)
    {
        List<(int Variable, int Row)> differing = [];
        ReadOnlySpan<DerivedVariable> variables = rows.Variables.AsSpan();
        DerivedCell[] cells = new DerivedCell[DerivedField.Ids.Count];
        for (int row = 0; row < rows.Count; row++)
        {
            rows.Read(row, cells);
            ReadOnlySpan<DerivedCell> recorded = rows.Row(row).Cells.Span;
            for (int i = 0; i < variables.Length; i++)
            {
                DerivedCell cell = recorded[variables[i].Target];
                if (cell == default)
                {
                    counts[i].Empty++;
                    continue;
                }

                DerivedCell recomputed = rows.AreDerived ? cells[variables[i].Target] : variables[i].Evaluate(cells);
                if (recomputed == cell && recomputed != DerivedCell.Unread)
                {
                    counts[i].Agree++;
                }
                else
                {
                    differing.Add((i, row));
                }
            }
        }

        return differing;
    }

    private static ValueList<ColumnAgreement> Agreements(DerivedTable table, RecomputedRows rows, (int Agree, int Empty)[] counts)
    {
        List<ColumnAgreement> columns = [];
        foreach (DerivedVariable variable in table.Rules.Variables)
        {
            if (table.Headings[variable.Target] is { Length: > 0 } heading)
            {
                int compared = rows.Variables.AsSpan().IndexOf(variable);
                (int agree, int empty) = compared < 0 ? (0, rows.Count) : counts[compared];
                columns.Add(new(variable, heading, rows.Count - empty, agree, compared < 0 ? 0 : empty));
            }
        }

        return columns.ToValueList();
    }
}
