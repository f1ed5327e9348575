using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Import;

/// <summary>What every part of one reading needs.</summary>
/// <param name="Edition">The edition of the file.</param>
/// <param name="Log">Where findings go.</param>
internal sealed record ImportContext(Edition Edition, ImportLog Log)
{
    /// <summary>The columns of the edition by what they hold.</summary>
    public Fields Fields { get; } = new(Edition);

    /// <summary>The record of a row.</summary>
    public ImportRecord RecordOf(TableRow row, RowSubject subject, CellWriter writer) =>
        new()
        {
            Source = Edition.Source.Id,
            Edition = Edition.Id,
            Row = row.Number,
            Cells = row.Remainder(column => writer.Cell(column, subject)),
        };

    /// <summary>Reads codes by the words of the edition.</summary>
    public CodeReader Codes { get; } = new(Edition, Log);
}
