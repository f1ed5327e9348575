namespace Ogp.Model.Scoring;

/// <summary>Why a recorded cell is not the one that its rule gives.</summary>
public enum DisagreementClass
{
    /// <summary>The label, or the inputs, say one thing and the code beside them another.</summary>
    LabelAgainstCode,

    /// <summary>The cell fits other inputs or another time: those of the next row, those of before a change, or none because it was left out.</summary>
    StaleOrShifted,

    /// <summary>The cell rests on what no column holds: a judgement, a list kept by hand, a clock.</summary>
    NotDerivable,

    /// <summary>The cell fits the recorded precedents: it is one of these that differs.</summary>
    Inherited,

    /// <summary>No check tells why.</summary>
    Unexplained,
}
