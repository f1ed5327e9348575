namespace Ogp.Model.Validation;

/// <summary>What several rules ask of a plan.</summary>
internal sealed class PlanFacts
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Commitment> _commitments = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<(IrmReport Report, Assessment Assessment)>> _assessments = new(StringComparer.Ordinal);

    public PlanFacts(ActionPlan plan, MemberLevel level)
    {
        (Year, Level) = (plan.MethodologyYear, level);
        for (int i = 0; i < plan.Commitments.Count; i++)
        {
            Commitment commitment = plan.Commitments[i];
            _commitments.TryAdd(commitment.Id.Text, commitment);
            HasMilestones |= !commitment.Milestones.IsEmpty;
            _ = commitment.Number is { Length: > 0 } number && _numbers.TryAdd(number, i);
            _ = commitment.Title.IsStated && _titles.TryAdd(commitment.Title.For("en"), i);
        }

        foreach (IrmReport report in plan.Reports)
        {
            foreach (Assessment assessment in report.Assessments)
            {
                string id = assessment.Commitment.Text;
                (_assessments.TryGetValue(id, out List<(IrmReport, Assessment)>? all) ? all : _assessments[id] = []).Add(
                    (report, assessment)
                );
            }
        }
    }

    /// <summary>Year whose methodology applies; null when it is not known.</summary>
    public int? Year { get; }

    /// <summary>Level of the member; not stated where the package does not say.</summary>
    public MemberLevel Level { get; }

    /// <summary>Whether any commitment has milestones.</summary>
    public bool HasMilestones { get; }

    public Commitment? Find(CommitmentId id) => _commitments.GetValueOrDefault(id.Text);

    /// <summary>The assessments of a commitment, and of its milestones, in all reports.</summary>
    public IReadOnlyList<(IrmReport Report, Assessment Assessment)> AssessmentsOf(CommitmentId id) =>
        _assessments.TryGetValue(id.Text, out List<(IrmReport, Assessment)>? found) ? found : [];

    /// <summary>What the reports say of a commitment as a whole: the first of them that gives a level.</summary>
    public Statement RatingOf(CommitmentId id, RatingKey key)
    {
        IReadOnlyList<(IrmReport Report, Assessment Assessment)> all = AssessmentsOf(id);
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i].Assessment is { Milestone: null } assessment && assessment.Ratings[key] is { HasLevel: true } said)
            {
                return said;
            }
        }

        return default;
    }

    /// <summary>Position of the first commitment of a number.</summary>
    public int FirstOfNumber(string number) => _numbers.GetValueOrDefault(number, -1);

    /// <summary>Position of the first commitment of a title.</summary>
    public int FirstOfTitle(string title) => _titles.GetValueOrDefault(title, -1);
}
