namespace Ogp.Model.Validation;

/// <summary>An assessment with its report and its place in that, and the next one of the same commitment.</summary>
/// <param name="report">The report.</param>
/// <param name="reportAt">Position of the report among those of the plan.</param>
/// <param name="at">Position of the assessment among those of the report.</param>
internal sealed class PlacedAssessment(IrmReport report, int reportAt, int at)
{
    /// <summary>How far one looks before what is found is kept: many reports on one commitment ask the same.</summary>
    private const int Long = 16;

    private readonly int _reportAt = reportAt;

    /// <summary>The last one; only kept at the first.</summary>
    private PlacedAssessment? _last;

    /// <summary>The last one before the report that was asked for last; only kept at the first.</summary>
    private PlacedAssessment? _before;

    /// <summary>What was found in a long row of assessments, by what was asked; only kept at the first.</summary>
    private Dictionary<string, PlacedAssessment?>? _found;

    public IrmReport Report { get; } = report;

    public Assessment Assessment { get; } = report.Assessments[at];

    /// <summary>The way from the plan to a rating.</summary>
    public string WayTo(ActionPlan plan, RatingKey key) =>
        $"{RuleContext.Item(plan, "reports", _reportAt)}/{RuleContext.Item(Report, "assessments", at)}/{RuleContext.RatingAt(key)}";

    public PlacedAssessment? Next { get; private set; }

    /// <summary>The first, from this one on, that is of a report; null where none is. This is the first of its commitment.</summary>
    /// <param name="inReport">Position of the report among those of the plan; reports are asked for in turn.</param>
    public PlacedAssessment? FirstIn(int inReport)
    {
        PlacedAssessment? one = this;
        if (_before is { } before && before._reportAt < inReport)
        {
            one = before.Next;
        }

        while (one is not null && one._reportAt < inReport)
        {
            _before = one;
            one = one.Next;
        }

        return one?._reportAt == inReport ? one : null;
    }

    /// <summary>The first, from this one on, of which something holds; null where there is none. This is the first of its commitment.</summary>
    /// <param name="state">What the question is about; an object, so that asking allocates nothing.</param>
    /// <param name="asked">The question in a word, with all that the answer depends on; it is made of the state only where there are many.</param>
    /// <param name="holds">Whether it holds.</param>
    public PlacedAssessment? First<T>(T state, Func<T, string> asked, Func<PlacedAssessment, T, bool> holds)
        where T : class
    {
        if (_found?.TryGetValue(asked(state), out PlacedAssessment? known) == true)
        {
            return known;
        }

        int steps = 0;
        PlacedAssessment? one = this;
        while (one is not null && !holds(one, state))
        {
            steps++;
            one = one.Next;
        }

        if (steps > Long)
        {
            (_found ??= new(StringComparer.Ordinal))[asked(state)] = one;
        }

        return one;
    }

    /// <summary>Puts one behind the last that follows this one, which is the first.</summary>
    public void Append(PlacedAssessment one) => _last = (_last ?? this).Next = one;
}
