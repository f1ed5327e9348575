namespace Ogp.Model.Scoring;

/// <summary>What a rule reads where it rests on another derived column.</summary>
public enum Precedents
{
    /// <summary>The cell as it is recorded, as a formula of a spreadsheet does: a column answers for its own faults only.</summary>
    Recorded,

    /// <summary>What the rule of that column gives: only labels, values, years and tags count.</summary>
    Derived,
}
