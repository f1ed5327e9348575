using Ogp.Model.Scoring;
using Ogp.Model.Shapes;

namespace Ogp.Model.Validation;

/// <summary>What several rules ask of a plan.</summary>
internal sealed class PlanFacts
{
    private static readonly RatingKey s_verifiability = Variable.Verifiability;

    private readonly ActionPlan _plan;
    private readonly NodeKeys _numbers = new();
    private readonly NodeKeys _titles = new();
    private readonly NodeKeys _commitments = new();

    /// <summary>Commitments that are assessed, each with its place among the first assessments.</summary>
    private readonly NodeKeys _assessed = new();
    private readonly List<PlacedAssessment> _first = [];

    /// <summary>What is known of the totals of one report.</summary>
    private readonly List<TalliedVariable> _tallied = [];
    private IrmReport? _talliedIn;

    /// <summary>Position of the report that was asked for last.</summary>
    private int _reportAt;

    private bool _isPrefixSought;
    private Commitment? _firstOfOnePrefix;

    public PlanFacts(ActionPlan plan, MemberLevel level)
    {
        IsSubmittedTooLate = plan.Submitted.IsStated && plan.Period is { End.IsStated: true } term && plan.Submitted.Year > term.End.Year;
        (_plan, Year, Level) = (plan, IsSubmittedTooLate ? null : plan.MethodologyYear, level);
        for (int i = 0; i < plan.Commitments.Count; i++)
        {
            Commitment commitment = plan.Commitments[i];
            _commitments.Add(commitment.Id.Text, i);
            HasMilestones |= !commitment.Milestones.IsEmpty;
            _ = commitment.Number is { Length: > 0 } number && _numbers.Add(number, i) < 0;
            _ = commitment.Title.IsStated && _titles.Add(commitment.Title.For("en"), i) < 0;
        }

        for (int i = 0; i < plan.Reports.Count; i++)
        {
            IrmReport report = plan.Reports[i];
            for (int j = 0; j < report.Assessments.Count; j++)
            {
                Add(new(report, i, j));
            }
        }
    }

    /// <summary>Whether the plan is said to be submitted in a year after its end: that is reported, and nothing follows from it.</summary>
    public bool IsSubmittedTooLate { get; }

    /// <summary>Year whose methodology applies; null when it is not known.</summary>
    public int? Year { get; }

    /// <summary>Level of the member; not stated where the package does not say.</summary>
    public MemberLevel Level { get; }

    /// <summary>Whether any commitment has milestones.</summary>
    public bool HasMilestones { get; }

    public Commitment? Find(CommitmentId id) => _commitments.Find(id.Text) is >= 0 and var at ? _plan.Commitments[at] : null;

    /// <summary>The first assessment of a commitment or of one of its milestones; the others of all reports follow it. Null where there is none.</summary>
    public PlacedAssessment? FirstAssessmentOf(CommitmentId id) => _assessed.Find(id.Text) is >= 0 and var at ? _first[at] : null;

    /// <summary>The first assessment of a commitment as a whole that gives its verifiability; null where none does.</summary>
    public PlacedAssessment? FirstVerifiabilityOf(CommitmentId id) =>
        FirstAssessmentOf(id)
            ?.First(
                Variable.Verifiability.Text,
                static text => text,
                static (one, _) => one.Assessment is { Milestone: null } rated && rated.Ratings[s_verifiability].HasLevel
            );

    /// <summary>The first assessment of a commitment or of one of its milestones in a report; the others of all reports follow it. Null where there is none.</summary>
    public PlacedAssessment? FirstAssessmentOf(CommitmentId id, IrmReport report) => FirstAssessmentOf(id)?.FirstIn(PositionOf(report));

    /// <summary>Reports are asked for in turn.</summary>
    private int PositionOf(IrmReport report)
    {
        for (int steps = 0; steps < _plan.Reports.Count && !ReferenceEquals(_plan.Reports[_reportAt], report); steps++)
        {
            _reportAt = (_reportAt + 1) % _plan.Reports.Count;
        }

        return _reportAt;
    }

    /// <summary>The first commitment with an id of OGP's form where all of these ids begin with the same letters; null where they do not.</summary>
    public Commitment? FirstOfOnePrefix
    {
        get
        {
            if (!_isPrefixSought)
            {
                (_isPrefixSought, _firstOfOnePrefix) = (true, FindFirstOfOnePrefix());
            }

            return _firstOfOnePrefix;
        }
    }

    /// <summary>Position of the first commitment of a number.</summary>
    public int FirstOfNumber(string number) => _numbers.Find(number);

    /// <summary>Position of the first commitment of a title.</summary>
    public int FirstOfTitle(string title) => _titles.Find(title);

    /// <summary>The totals that a report states of a variable, held against each other and the ratings.</summary>
    public JointTallyCheck JointlyOf(IrmReport report, RatingKey key)
    {
        TalliedVariable tallied = Tallied(report, key);
        return tallied.Check ??= JointTallyCheck.Of(report, key, tallied.Ratings);
    }

    /// <summary>
    /// Whether every total that a report states of a variable is what the ratings give, whichever of the possible levels each commitment has: then there is nothing
    /// to be worked out of them together.
    /// </summary>
    public bool AllAgree(IrmReport report, RatingKey key)
    {
        TalliedVariable tallied = Tallied(report, key);
        return tallied.AllAgree ??= report.StatedTallies.All(tally =>
            tally.Variable != key || TallyCheck.Counting(tally, tallied.Ratings).Verdict == TallyVerdict.Agrees
        );
    }

    /// <summary>What a report says of a variable, for each commitment of the plan in turn.</summary>
    public Statement[] RatingsIn(IrmReport report, RatingKey key) => Tallied(report, key).Ratings;

    private Commitment? FindFirstOfOnePrefix()
    {
        Commitment? first = null;
        foreach (Commitment commitment in _plan.Commitments)
        {
            if (!commitment.Id.IsKnown)
            {
                continue;
            }

            first ??= commitment;
            if (!commitment.Id.Prefix.SequenceEqual(first.Id.Prefix))
            {
                return null;
            }
        }

        return first;
    }

    private TalliedVariable Tallied(IrmReport report, RatingKey key)
    {
        if (!ReferenceEquals(report, _talliedIn))
        {
            _tallied.Clear();
            _talliedIn = report;
        }

        foreach (TalliedVariable known in _tallied)
        {
            if (known.Key == key)
            {
                return known;
            }
        }

        TalliedVariable tallied = new(key, _plan.RatingsIn(report, key));
        _tallied.Add(tallied);
        return tallied;
    }

    private void Add(PlacedAssessment one)
    {
        int first = _assessed.Add(one.Assessment.Commitment.Text, _first.Count);
        if (first < 0)
        {
            _first.Add(one);
        }
        else
        {
            _first[first].Append(one);
        }
    }

    /// <summary>A variable of which a report states totals.</summary>
    private sealed class TalliedVariable(RatingKey key, Statement[] ratings)
    {
        public RatingKey Key { get; } = key;

        public Statement[] Ratings { get; } = ratings;

        public JointTallyCheck? Check { get; set; }

        public bool? AllAgree { get; set; }
    }
}
