namespace Ogp.Model.Scoring;

/// <summary>What may be wrong with a cell, as far as the other columns and rows of its plan tell.</summary>
internal static class PrecedentChecks
{
    private static readonly LocalizedText s_nextIsMissing = Wording.Of(
        (
            " (the next row by id is not in the table)",
            " (la fila siguiente por id no está en la tabla)",
            " (la ligne suivante par id n’est pas dans la table)"
        )
    );

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

        IEnumerable<LocalizedText> differing = anomaly
            .Variable.Sources.Where(place => recorded[place] != anomaly.Cells[place])
            .Select(anomaly.Show);
        return Verdict.Of(
            DisagreementClass.Inherited,
            (
                "The cell follows from recorded precedents that are not those derived: {0}",
                "La celda se sigue de precedentes registrados que no son los derivados: {0}",
                "La cellule suit de précédents enregistrés qui ne sont pas ceux dérivés : {0}"
            ),
            Wording.List(differing)
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
                    return Tell(rows, row, rows.Heading(place), readers.Length, own, other);
                }
            }

            cells[place] = own;
        }

        return null;
    }

    private static Verdict Tell(RecomputedRows rows, int row, string heading, int readers, DerivedCell own, DerivedCell other) =>
        Verdict.Of(
            DisagreementClass.StaleOrShifted,
            (
                "All {0} columns that read {1} hold what they would if it were {2}, and it is {3}: they are of before a change, or of another row{4}",
                "Las {0} columnas que leen {1} contienen lo que tendrían si fuera {2}, y es {3}: son de antes de un cambio, o de otra fila{4}",
                "Les {0} colonnes qui lisent {1} contiennent ce qu’elles auraient s’il était {2}, et il est {3} : elles sont d’avant un changement, ou d’une autre ligne{4}"
            ),
            readers,
            heading,
            other,
            own,
            rows.Shifts.NextOf(row) is null ? s_nextIsMissing : ""
        );

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

        return Verdict.Of(
            DisagreementClass.StaleOrShifted,
            (
                "The column holds {0} in all {1} rows of the plan, whatever they say: it was not filled in for the plan",
                "La columna contiene {0} en las {1} filas del plan, digan lo que digan: no se llenó para el plan",
                "La colonne contient {0} dans les {1} lignes du plan, quoi qu’elles disent : elle n’a pas été remplie pour le plan"
            ),
            anomaly.Recorded,
            plan.Length
        );
    }
}
