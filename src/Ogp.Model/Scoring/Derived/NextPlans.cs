namespace Ogp.Model.Scoring;

/// <summary>What a table tells, for each row, of the plan that the member made next.</summary>
internal sealed class NextPlans
{
    private readonly (DerivedCell Assessed, DerivedCell StarAssessed)[] _behind;

    public NextPlans(RecomputedRows rows)
    {
        Dictionary<(MemberCode, int), (DerivedCell Assessed, DerivedCell StarAssessed)> plans = [];
        DerivedCell[] cells = new DerivedCell[DerivedField.Ids.Count];
        DerivedVariable[] needed = rows.Needed(DerivedField.IrmAssessed, DerivedField.MaxStar);
        for (int row = 0; row < rows.Count; row++)
        {
            if (rows.Row(row) is { PlanNumber: { } number, Member: var member })
            {
                rows.Read(row, cells, needed);
                (DerivedCell assessed, DerivedCell starred) = plans.GetValueOrDefault(
                    (member, number),
                    (DerivedCell.Of(1), DerivedCell.Of(0))
                );
                plans[(member, number)] = (
                    rows.AreDerived && !AssessedRules.IsAssessedDerivable(cells) ? default
                    : cells[DerivedField.IrmAssessed].Is(1) ? assessed
                    : DerivedCell.Of(0),
                    AssessedRules.IsStarAssessed(cells) ? DerivedCell.Of(1) : starred
                );
            }
        }

        _behind = new (DerivedCell, DerivedCell)[rows.Count];
        for (int row = 0; row < rows.Count; row++)
        {
            if (rows.Row(row) is { PlanNumber: { } number, Member: var member })
            {
                _behind[row] = plans.GetValueOrDefault((member, number + 1));
            }
        }
    }

    /// <summary>Whether the next plan was assessed, and for stars; nothing where it is not in the table.</summary>
    public (DerivedCell Assessed, DerivedCell StarAssessed) Behind(int row) => _behind[row];
}
