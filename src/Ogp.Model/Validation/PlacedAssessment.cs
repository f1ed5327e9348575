namespace Ogp.Model.Validation;

/// <summary>An assessment with its report and its place in that, and the next one of the same commitment.</summary>
/// <param name="report">The report.</param>
/// <param name="reportAt">Position of the report among those of the plan.</param>
/// <param name="at">Position of the assessment among those of the report.</param>
internal sealed class PlacedAssessment(IrmReport report, int reportAt, int at)
{
    /// <summary>The last one; only kept at the first.</summary>
    private PlacedAssessment? _last;

    public IrmReport Report { get; } = report;

    public Assessment Assessment { get; } = report.Assessments[at];

    /// <summary>The way from the plan to a rating.</summary>
    public string WayTo(ActionPlan plan, RatingKey key) =>
        $"{RuleContext.Item(plan, "reports", reportAt)}/{RuleContext.Item(Report, "assessments", at)}/{RuleContext.RatingAt(key)}";

    public PlacedAssessment? Next { get; private set; }

    /// <summary>Puts one behind the last that follows this one, which is the first.</summary>
    public void Append(PlacedAssessment one) => _last = (_last ?? this).Next = one;
}
