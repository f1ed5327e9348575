using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>
/// The totals that a report prints, held against the ratings that another document, such as OGP's database, has of the same plan. Immutable; safe to share
/// between threads.
/// </summary>
public sealed record Reconciliation
{
    private Reconciliation(ActionPlan plan, IrmReport report, ActionPlan? rated)
    {
        (Plan, Report, Rated) = (plan, report, rated);
        Totals = report.StatedTallies.Select(tally => Reconcile(rated, report, tally)).ToValueList();
        Incomplete = report
            .StatedTallies.GroupBy(tally => tally.Variable)
            .Select(group => new StatedDistribution(group.Key, report.StatedTallies))
            .Where(stated => stated.NotStated > 0 && stated.IsOfWholeScale)
            .ToValueList();
    }

    /// <summary>The plan as the document with the printed totals has it.</summary>
    public ActionPlan Plan { get; }

    /// <summary>The report that prints the totals.</summary>
    public IrmReport Report { get; }

    /// <summary>The same plan in the other document; null where it is not there.</summary>
    public ActionPlan? Rated { get; }

    /// <summary>Every total that the report prints, in its order.</summary>
    public ValueList<ReconciledTotal> Totals { get; }

    /// <summary>The variables whose printed levels do not sum to the number of commitments: a column that sums to 39 of 40.</summary>
    public ValueList<StatedDistribution> Incomplete { get; }

    /// <summary>
    /// The ways of rounding by which all percentages of the report follow from their counts, but for those that follow by none; empty where it prints no percentage.
    /// </summary>
    public ValueList<Rounding> Roundings =>
        Totals
            .Where(total => !total.Roundings.IsEmpty)
            .Select(total => total.Roundings.AsEnumerable())
            .Aggregate((IEnumerable<Rounding>?)null, (all, some) => all?.Intersect(some) ?? some)
            ?.ToValueList()
        ?? [];

    /// <summary>Reconciles all reports that print totals.</summary>
    /// <param name="printed">The document with reports and the totals that they print.</param>
    /// <param name="rated">The document with the ratings. Plans are the same by id, else by member and number, where only one has them.</param>
    /// <returns>One for each report that prints totals, in the order of the first document.</returns>
    /// <remarks>
    /// The ratings are those of the report of the same point of the term (midterm, end of term), or of an earlier one where that does not rate the variable, as an
    /// end-of-term report repeats relevance and potential impact of the midterm. One that is rated at both points, as completion, is not compared with an earlier one. A variable that nobody rates and that OGP defines by others (relevance,
    /// potentially starred, starred) is what its rule gives.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Reconciliation> Of(IrmPackage printed, IrmPackage rated)
    {
        Guard.Against.Null(printed);
        Guard.Against.Null(rated);
        return printed
            .ActionPlans.SelectMany(plan => plan.Reports, (plan, report) => (plan, report))
            .Where(pair => !pair.report.StatedTallies.IsEmpty)
            .Select(pair => new Reconciliation(pair.plan, pair.report, Find(rated, pair.plan)))
            .ToValueList();
    }

    /// <summary>What the totals of a variable sum to, in words.</summary>
    /// <param name="stated">One of <see cref="Incomplete"/>.</param>
    /// <param name="language">BCP 47 tag of the reader's language; English, Spanish and French are there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stated"/> is null.</exception>
    public static string Explain(StatedDistribution stated, string language = "en") =>
        ReconciliationWords.Explain(Guard.Against.Null(stated), language);

    private static ActionPlan? Find(IrmPackage rated, ActionPlan plan)
    {
        if (rated.FindPlan(plan.Id) is { } same || plan.Number is null || !plan.Member.IsStated)
        {
            return rated.FindPlan(plan.Id);
        }

        ActionPlan[] numbered = [.. rated.ActionPlans.Where(one => one.Member == plan.Member && one.Number == plan.Number)];
        return numbered is [var only] ? only : null;
    }

    private static ReconciledTotal Reconcile(ActionPlan? plan, IrmReport report, StatedTally tally)
    {
        if (plan is null)
        {
            return ReconciledTotal.WithoutPlan(tally);
        }

        foreach (IrmReport candidate in plan.DecidingReports.Where(one => IsNoLater(one, report)))
        {
            if (plan.Commitments.Any(commitment => plan.RatingIn(candidate, commitment.Id, tally.Variable).HasLevel))
            {
                bool isOfAnotherPoint =
                    report.IsEndOfTerm
                    && !candidate.IsEndOfTerm
                    && Methodology.Standard.IsRatedAt(tally.Variable, AssessmentPoint.EndOfTerm);
                return new(tally, TallyCheck.Of(plan, candidate, tally), candidate.Id, isOfAnotherPoint);
            }
        }

        return ScoreOf(plan, report, tally.Variable) is { } score && plan.Commitments.Count > 0
            ? new(
                tally,
                TallyCheck.Counting(tally, [.. plan.Commitments.Select(commitment => Said(score(commitment.Id)))]),
                score(plan.Commitments[0].Id).Rule
            )
            : new(tally, null, null);
    }

    private static bool IsNoLater(IrmReport one, IrmReport report) => !one.IsEndOfTerm || report.AssessmentPoint != AssessmentPoint.Midterm;

    private static Func<CommitmentId, Score>? ScoreOf(ActionPlan plan, IrmReport report, RatingKey key) =>
        key == Variable.Relevance ? id => Scores.Relevant(plan, id)
        : key == Variable.PotentiallyStarred ? id => Scores.PotentiallyStarred(plan, id)
        : StarFormula.All.FirstOrDefault(formula => formula.Key == key) is { } star
        && plan.DecidingReports.FirstOrDefault(one => IsNoLater(one, report)) is { } rated
            ? id => star.Evaluate(plan, rated, id)
        : null;

    /// <summary>What cannot be told may be either.</summary>
    private static Statement Said(Score score) => score.Value is { } value ? new((value ? YesNo.Yes : YesNo.No).Text) : default;
}
