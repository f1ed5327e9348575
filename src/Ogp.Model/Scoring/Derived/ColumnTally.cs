namespace Ogp.Model.Scoring;

/// <summary>What became of the cells of a derived column. Not for use by several threads.</summary>
internal sealed class ColumnTally
{
    private readonly SortedSet<int> _missing = [];

    public int Agree { get; set; }

    public int Empty { get; set; }

    public int Unread { get; set; }

    public int Untold { get; private set; }

    /// <summary>Counts a cell that cannot be told, and the inputs for want of which.</summary>
    public void AddUntold(IEnumerable<int> missing)
    {
        Untold++;
        _missing.UnionWith(missing);
    }

    /// <summary>As what a column gives.</summary>
    public ColumnAgreement Of(DerivedVariable variable, RecomputedRows rows) =>
        new(variable, rows.Heading(variable.Target), rows.Count - Empty - Unread - Untold, Agree, Empty)
        {
            Unread = Unread,
            Untold = Untold,
            Missing = [.. _missing.Select(rows.Heading)],
        };
}
