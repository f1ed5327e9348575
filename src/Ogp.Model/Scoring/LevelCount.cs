namespace Ogp.Model.Scoring;

/// <summary>How many commitments are said to have a level, one of several possible levels, or an absence.</summary>
/// <param name="Codes">The level, the possible levels, or the absence.</param>
/// <param name="Count">How many commitments.</param>
public readonly record struct LevelCount(ValueList<string> Codes, int Count)
{
    /// <summary>Whether it counts an absence, or several.</summary>
    public bool IsAbsence => !Codes.IsEmpty && Codes.All(code => Absence.Of(code).IsKnown);
}
