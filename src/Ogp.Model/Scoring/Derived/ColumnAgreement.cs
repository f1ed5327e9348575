namespace Ogp.Model.Scoring;

/// <summary>How many cells of a derived column are those that its rule gives.</summary>
/// <param name="Variable">The variable of the column.</param>
/// <param name="Column">Its heading.</param>
/// <param name="Compared">
/// How many cells were compared: all that hold something that can be read and of which the inputs are filled in, or none where the table lacks a column that the
/// rule reads.
/// </param>
/// <param name="Agree">How many are equal, absences included.</param>
/// <param name="Empty">How many cells are empty: nobody calculated them, and there is nothing to compare. OGP writes a word for an absence.</param>
public readonly record struct ColumnAgreement(DerivedVariable Variable, string Column, int Compared, int Agree, int Empty)
{
    /// <summary>How many cells hold a text that is no number, no absence and no word of the column.</summary>
    public int Unread { get; init; }

    /// <summary>How many cells cannot be told, because an input of theirs is not filled in or cannot be read.</summary>
    public int Untold { get; init; }

    /// <summary>The headings of these inputs.</summary>
    public ValueList<string> Missing { get; init; }

    /// <summary>How many differ.</summary>
    public int Disagree => Compared - Agree;
}
