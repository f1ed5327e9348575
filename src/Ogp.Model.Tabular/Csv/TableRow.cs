using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Csv;

/// <summary>A row of a file while it is read: its cells, and which of them the model holds to the letter. Not for use by several threads.</summary>
internal sealed class TableRow(Header header, int number, string[] cells)
{
    private readonly Fate[] _fates = new Fate[cells.Length];

    private enum Fate : byte
    {
        /// <summary>Nobody asked: kept unless empty.</summary>
        Open,

        /// <summary>The model holds it.</summary>
        Held,

        /// <summary>The model says something else than the cell: kept, even if empty.</summary>
        Kept,
    }

    /// <summary>Number of the row, 1 for the first under the headings.</summary>
    public int Number { get; } = number;

    /// <summary>Id of the commitment; made where the row has none.</summary>
    public CommitmentId Commitment { get; set; }

    /// <summary>Id of the plan; made where the row has none.</summary>
    public ActionPlanId Plan { get; set; }

    /// <summary>Code of the member; not stated where neither the row nor its plan's id tells.</summary>
    public MemberCode Member { get; set; }

    /// <summary>The cell of a column as it stands; empty where the file or the row does not have it.</summary>
    public string this[EditionColumn? column] => header.PlaceOf(column) is >= 0 and int place && place < cells.Length ? cells[place] : "";

    /// <summary>Whether the file has a column.</summary>
    public bool Has(EditionColumn? column) => header.Has(column);

    /// <summary>Says what the model holds of a cell: where that is not the cell to the letter, the cell is kept.</summary>
    /// <param name="column">The column.</param>
    /// <param name="held">What could be written back from the model; null when nothing could.</param>
    public void Settle(EditionColumn? column, string? held)
    {
        if (header.PlaceOf(column) is >= 0 and int place && place < cells.Length)
        {
            _fates[place] = cells[place] == held ? Fate.Held : Fate.Kept;
        }
    }

    /// <summary>The cells that are kept, in the order of the file.</summary>
    public ValueList<Cell> Remainder()
    {
        List<Cell> kept = new(cells.Length);
        for (int place = 0; place < cells.Length; place++)
        {
            if (_fates[place] == Fate.Kept || (_fates[place] == Fate.Open && cells[place].Length > 0))
            {
                kept.Add(new(header.NameAt(place), cells[place]));
            }
        }

        return [.. kept];
    }

    /// <summary>Orders rows by what they say, whatever the order of the columns: for rows that have the same identifier.</summary>
    public int CompareContent(TableRow other)
    {
        foreach (EditionColumn column in header.Edition.Columns)
        {
            if (string.CompareOrdinal(this[column], other[column]) is not 0 and int order)
            {
                return order;
            }
        }

        return 0;
    }

    /// <summary>The cells in one line, for a message.</summary>
    public override string ToString() => string.Join(header.Delimiter, cells);
}
