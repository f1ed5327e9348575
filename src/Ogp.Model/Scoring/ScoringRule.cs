using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>
/// A rule of a member's own: parts with weights, and the share of the weight that must pass. A statement that leaves several levels open, or none known, leaves
/// open what its parts add; where the answer is the same in every case it is known. Immutable; safe to share between threads.
/// </summary>
public sealed record ScoringRule
{
    /// <summary>A rule.</summary>
    /// <param name="id">Id of the rule.</param>
    /// <param name="threshold">The least share of the weight that must pass: above 0, at most 1.</param>
    /// <param name="parts">The parts, at least one; a variable may be in several, which grades its levels.</param>
    /// <param name="absent">What becomes of a variable that has no level.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, or there is no part.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is out of its range, or the policy is none that is known.</exception>
    public ScoringRule(string id, decimal threshold, ValueList<ScoringPart> parts, AbsencePolicy absent = AbsencePolicy.NotComputable)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Threshold = threshold is > 0 and <= 1 ? threshold : throw new ArgumentOutOfRangeException(nameof(threshold));
        Parts = parts.IsEmpty ? throw new ArgumentException("A rule has at least one part.", nameof(parts)) : parts;
        Absent = Enum.IsDefined(absent) ? absent : throw new ArgumentOutOfRangeException(nameof(absent));
    }

    /// <summary>Id of the rule.</summary>
    public string Id { get; }

    /// <summary>The least share of the weight that must pass: above 0, at most 1.</summary>
    public decimal Threshold { get; }

    /// <summary>The parts, at least one.</summary>
    public ValueList<ScoringPart> Parts { get; }

    /// <summary>What becomes of a variable that has no level.</summary>
    public AbsencePolicy Absent { get; }

    /// <summary>Scores a commitment by the latest ratings.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="commitment">Id of the commitment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public RuleScore Evaluate(ActionPlan plan, CommitmentId commitment)
    {
        Guard.Against.Null(plan);
        (decimal least, decimal most, decimal whole) = (0, 0, 0);
        Dictionary<RatingKey, Statement> said = [];
        foreach (IGrouping<RatingKey, ScoringPart> parts in Parts.GroupBy(part => part.Key))
        {
            Statement latest = said[parts.Key] = plan.LatestRating(commitment, parts.Key);
            if (latest.HasLevel || Absent != AbsencePolicy.LeftOut)
            {
                (decimal lower, decimal upper) = Range(parts, latest);
                (least, most, whole) = (least + lower, most + upper, whole + parts.Sum(part => part.Weight));
            }
        }

        ValueList<ScoreInput> inputs = Parts
            .Select(part => new ScoreInput(part.Key, said[part.Key], Passes(part, said[part.Key])))
            .ToValueList();
        bool? value = whole == 0 || (least < Threshold * whole && most >= Threshold * whole) ? null : least >= Threshold * whole;
        return new(new(Id, value, inputs), Threshold, whole == 0 ? null : (least / whole, most / whole));
    }

    /// <summary>How many commitments of a plan fulfil the rule, of how many it cannot be told, and why.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public Rate RateOf(ActionPlan plan) =>
        new(Guard.Against.Null(plan).Commitments.Select(commitment => Evaluate(plan, commitment.Id).Score), plan.MethodologyYear);

    private bool? Passes(ScoringPart part, Statement said) => !said.HasLevel && Absent == AbsencePolicy.Fails ? false : part.Holds(said);

    /// <summary>
    /// The least and the most that the parts of one variable can add together: they look at the same level, so that what one of them takes the
    /// other may not have. An absence, and a level that the list does not know, may be nothing or any.
    /// </summary>
    private (decimal Least, decimal Most) Range(IEnumerable<ScoringPart> parts, Statement said)
    {
        if (!said.HasLevel && Absent == AbsencePolicy.Fails)
        {
            return default;
        }

        Codelist levels = Scales.LevelsOf(parts.First().Key.Variable)!;
        string[] possible = said.HasLevel ? said.Codes.ToArray() : [];
        bool isKnown = possible.Length > 0 && possible.All(level => levels.Find(level) is not null);
        decimal[] sums =
        [
            .. (isKnown ? possible : levels.Entries.Select(entry => entry.Code)).Select(level =>
                parts.Where(part => part.Levels.Contains(level)).Sum(part => part.Weight)
            ),
        ];
        return (isKnown ? sums.Min() : 0, sums.Max());
    }
}
