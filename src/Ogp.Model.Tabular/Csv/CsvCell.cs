namespace Ogp.Model.Tabular.Csv;

/// <summary>Where a cell stands in its record.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="IsPlain">Whether these are its text; else they have quotation marks that are not part of it.</param>
internal readonly record struct CsvCell(int Start, int Length, bool IsPlain);
