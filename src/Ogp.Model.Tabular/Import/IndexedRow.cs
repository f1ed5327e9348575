namespace Ogp.Model.Tabular.Import;

/// <summary>A row of a file.</summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Number">Its number, 1 for the first under the headings.</param>
/// <param name="Plan">Its plan, by the order in which the file names them.</param>
/// <param name="Mark">A mark of its commitment's identifier, which others may share; 0 where it has none.</param>
internal readonly record struct IndexedRow(long Position, int Number, int Plan, uint Mark);
