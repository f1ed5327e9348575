namespace Ogp.Model.Validation;

/// <summary>An assessment with its report, and the next one of the same commitment.</summary>
internal sealed class PlacedAssessment(IrmReport report, Assessment assessment)
{
    /// <summary>The last one; only kept at the first.</summary>
    private PlacedAssessment? _last;

    public IrmReport Report { get; } = report;

    public Assessment Assessment { get; } = assessment;

    public PlacedAssessment? Next { get; private set; }

    /// <summary>Puts one behind the last that follows this one, which is the first.</summary>
    public void Append(PlacedAssessment one) => _last = (_last ?? this).Next = one;
}
