namespace Ogp.Model.Scoring;

/// <summary>What may be wrong with a cell, as far as the other columns and rows of its plan tell.</summary>
internal static class PrecedentChecks
{
    /// <summary>With the recorded precedents the rule gives the recorded cell.</summary>
    public static Verdict? Inherited(RecomputedRows rows, int row, Anomaly anomaly)
    {
        if (!rows.AreDerived)
        {
            return null;
        }

        DerivedCell[] recorded = new DerivedCell[DerivedField.Ids.Count];
        rows.ReadRecorded(row, recorded);
        if (anomaly.Variable.Evaluate(recorded) != anomaly.Recorded)
        {
            return null;
        }

        IEnumerable<string> differing = anomaly
            .Variable.Sources.Where(place => recorded[place] != anomaly.Cells[place])
            .Select(anomaly.Show);
        return new(
            DisagreementClass.Inherited,
            $"The cell follows from recorded precedents that are not those derived: {string.Join("; ", differing)}"
        );
    }

    /// <summary>One precedent with another of the cells that its column holds explains every column that reads it.</summary>
    public static Verdict? Stale(RecomputedRows rows, int row, Anomaly anomaly)
    {
        DerivedCell[] cells = anomaly.Cells.ToArray();
        foreach (int place in anomaly.Variable.Sources.Where(rows.IsDerived))
        {
            DerivedVariable[] readers = [.. rows.Variables.Where(variable => variable.Sources.Contains(place))];
            DerivedCell own = cells[place];
            foreach (DerivedCell other in rows.CellsAt(place).OrderBy(cell => cell.IsNumber != anomaly.Recorded.IsNumber))
            {
                cells[place] = other;
                if (readers.Length > 1 && Array.TrueForAll(readers, reader => reader.Evaluate(cells) == rows.Recorded(row, reader.Target)))
                {
                    return new(DisagreementClass.StaleOrShifted, Tell(rows, row, rows.Heading(place), readers.Length, own, other));
                }
            }

            cells[place] = own;
        }

        return null;
    }

    private static string Tell(RecomputedRows rows, int row, string heading, int readers, DerivedCell own, DerivedCell other) =>
        $"All {readers} columns that read {heading} hold what they would if it were {other}, and it is {own}: they are of before a change, or of another row"
        + (rows.Shifts.NextOf(row) is null ? " (the next row by id is not in the table)" : "");

    /// <summary>The column holds the same in the whole plan, whatever its rows say: it was never filled in.</summary>
    public static Verdict? LeftOut(RecomputedRows rows, int row, Anomaly anomaly)
    {
        const int Few = 2;
        const int Many = 5;
        int place = anomaly.Variable.Target;
        ReadOnlySpan<int> plan = rows.Shifts.PlanOf(row);
        if (plan.Length < (anomaly.Recorded.IsNumber ? Many : Few))
        {
            return null;
        }

        foreach (int other in plan)
        {
            if (rows.Recorded(other, place) != anomaly.Recorded)
            {
                return null;
            }
        }

        return new(
            DisagreementClass.StaleOrShifted,
            $"The column holds {anomaly.Recorded} in all {plan.Length} rows of the plan, whatever they say: it was not filled in for the plan"
        );
    }
}
