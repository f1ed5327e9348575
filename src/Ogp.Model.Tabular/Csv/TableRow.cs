using System.Runtime.InteropServices;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Import;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Csv;

/// <summary>A row of a table while it is read. Not for use by several threads.</summary>
internal sealed class TableRow(Header header, int number, string[] cells) : IRowCells
{
    /// <summary>Number of the row, 1 for the first under the headings.</summary>
    public int Number { get; } = number;

    /// <summary>The cells as they stand.</summary>
    public string[] Cells { get; } = cells;

    /// <summary>Id of the commitment; made where the row has none.</summary>
    public CommitmentId Commitment { get; set; }

    /// <summary>Id of the plan; made where the row has none.</summary>
    public ActionPlanId Plan { get; private set; }

    /// <summary>Code of the member; not stated where neither the row nor its plan's id tells.</summary>
    public MemberCode Member { get; private set; }

    /// <inheritdoc/>
    public string this[EditionColumn? column] => header.PlaceOf(column) is >= 0 and int place && place < Cells.Length ? Cells[place] : "";

    /// <summary>Tells what the row is about.</summary>
    public void Identify(RowIdentity identity) => (Commitment, Plan, Member) = identity;

    /// <inheritdoc/>
    public bool Has(EditionColumn? column) => header.Has(column);

    /// <summary>
    /// The cells that the model does not give back to the letter, in the order of the file; those of dates always, as a day can be written in many ways.
    /// </summary>
    /// <param name="writer">Writes what the model gives for a column.</param>
    /// <param name="subject">What the model has of the row.</param>
    /// <param name="kept">A list to gather them in, which one row after the other may use.</param>
    public ValueList<Cell> Remainder(CellWriter writer, RowSubject subject, List<Cell> kept)
    {
        kept.Clear();
        for (int place = 0; place < Math.Max(Cells.Length, header.Width); place++)
        {
            string cell = place < Cells.Length ? Cells[place] : "";
            EditionColumn? column = header.ColumnAt(place);
            if (
                column is null || IsDate(column)
                    ? cell.Length > 0 || (column is not null && writer.Cell(column, subject).Length > 0)
                    : cell != writer.Cell(column, subject)
            )
            {
                kept.Add(new(header.NameAt(place), cell));
            }
        }

        return ValueList.Create<Cell>(CollectionsMarshal.AsSpan(kept));
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

    private static bool IsDate(EditionColumn column) =>
        column.Kind == ColumnKind.Report || (column.Kind == ColumnKind.Commitment && column.Target is "start" or "end");
}
