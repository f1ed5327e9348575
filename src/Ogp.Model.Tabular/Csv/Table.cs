namespace Ogp.Model.Tabular.Csv;

/// <summary>A table that was read.</summary>
/// <param name="Header">Its headings.</param>
/// <param name="Rows">The rows under them, but for those that are aside.</param>
/// <param name="Asides">Rows that are about nothing of the edition: empty ones, headings once more, totals.</param>
internal sealed record Table(Header Header, List<TableRow> Rows, List<Aside> Asides);

/// <summary>A row that is about nothing of the edition.</summary>
/// <param name="Row">Its number, 1 for the first under the headings.</param>
/// <param name="Cells">Its cells.</param>
internal readonly record struct Aside(int Row, string[] Cells);
