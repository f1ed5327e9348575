using Ogp.Model.Scoring;

namespace Ogp.Model.Tabular.Csv;

/// <summary>Whole numbers as cells hold them, read by import as by what is recomputed: a spreadsheet may write 2016 as 2016.0, or 2016,0.</summary>
internal static class WholeNumber
{
    /// <summary>The number of a cell; null where it holds none.</summary>
    public static int? Of(string cell) => DerivedCell.Of(cell).Number;

    /// <summary>The same, null also where it is out of bounds.</summary>
    public static int? Of(string cell, int least, int most) => Of(cell) is { } number && number >= least && number <= most ? number : null;
}
