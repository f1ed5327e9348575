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
    /// <exception cref="ArgumentException">The table, or one of its rows, has not one heading, or one cell, for each of <see cref="DerivedRules.Places"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static Recomputation Of(DerivedTable table, Precedents precedents = Precedents.Recorded)
    {
        RecomputedRows rows = new(Guard.Against.Null(table), precedents);
        ColumnTally[] tallies = [.. rows.Variables.Select(_ => new ColumnTally())];
        List<(int Variable, int Row)> differing = Compare(rows, tallies);
        return new(table.Edition, rows.Count, Agreements(table, rows, tallies), Explain(rows, differing));
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

    private static List<(int Variable, int Row)> Compare(RecomputedRows rows, ColumnTally[] tallies)
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
                DerivedVariable variable = variables[i];
                DerivedCell cell = recorded[variable.Target];
                if (cell == default || cell == DerivedCell.Unread)
                {
                    tallies[i].Empty += cell == default ? 1 : 0;
                    tallies[i].Unread += cell == default ? 0 : 1;
                    continue;
                }

                DerivedCell recomputed = rows.AreDerived ? cells[variable.Target] : variable.Evaluate(cells);
                if (!RecomputedRows.CanTell(variable, cells))
                {
                    tallies[i].AddUntold(RecomputedRows.MissingFor(variable, cells));
                }
                else if (recomputed == cell)
                {
                    tallies[i].Agree++;
                }
                else
                {
                    differing.Add((i, row));
                }
            }
        }

        return differing;
    }

    private static ValueList<ColumnAgreement> Agreements(DerivedTable table, RecomputedRows rows, ColumnTally[] tallies)
    {
        List<ColumnAgreement> columns = [];
        foreach (DerivedVariable variable in table.Rules.Variables)
        {
            if (table.Headings[variable.Target] is { Length: > 0 } heading)
            {
                int compared = rows.Variables.AsSpan().IndexOf(variable);
                columns.Add(compared < 0 ? new(variable, heading, 0, 0, 0) : tallies[compared].Of(variable, rows));
            }
        }

        return columns.ToValueList();
    }
}
