namespace Ogp.Model.Tabular.Csv;

/// <summary>A row that is about nothing of the edition: an empty one, headings once more, totals.</summary>
/// <param name="Row">Its number, 1 for the first under the headings.</param>
/// <param name="Cells">Its cells.</param>
internal readonly record struct Aside(int Row, string[] Cells);
