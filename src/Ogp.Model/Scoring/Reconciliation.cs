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
        ActionPlan? known = rated is null ? null : AsOf(report, rated);
        Totals = report.StatedTallies.Select(tally => Reconcile(tally, known)).ToValueList();
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
    /// end-of-term report repeats relevance and potential impact of the midterm. A commitment that it does not assess has the rating of another report of that point, as reports of single
    /// commitments are. One that is rated at both points, as completion, is not compared with an earlier one. A variable that nobody rates and that OGP defines by others (relevance,
    /// potentially starred, starred) is what its rule gives for these reports.
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

    private ReconciledTotal Reconcile(StatedTally tally, ActionPlan? plan)
    {
        if (plan is null)
        {
            return ReconciledTotal.WithoutPlan(tally);
        }

        IrmReport[] reports = OfOnePoint(plan, tally.Variable);
        if (reports.Length == 0)
        {
            return ScoreOf(plan, tally.Variable) is { } score && plan.Commitments.Count > 0
                ? new(
                    tally,
                    Hold(tally, [.. plan.Commitments.Select(commitment => Said(score(commitment.Id)))]),
                    [score(plan.Commitments[0].Id).Rule]
                )
                : new(tally, null, []);
        }

        HashSet<string> ratedIn = [];
        Statement[] ratings = new Statement[plan.Commitments.Count];
        for (int i = 0; i < ratings.Length; i++)
        {
            foreach (IrmReport report in reports)
            {
                Statement said = plan.RatingIn(report, plan.Commitments[i].Id, tally.Variable);
                if (said.HasLevel)
                {
                    ratings[i] = said;
                    ratedIn.Add(report.Id);
                    break;
                }

                ratings[i] = ratings[i].IsStated ? ratings[i] : said;
            }
        }

        bool isOfAnotherPoint =
            Report.IsEndOfTerm && !reports[0].IsEndOfTerm && Methodology.Standard.IsRatedAt(tally.Variable, AssessmentPoint.EndOfTerm);
        return new(
            tally,
            Hold(tally, ratings),
            reports.Select(report => report.Id).Where(ratedIn.Contains).Distinct().ToValueList(),
            isOfAnotherPoint
        );
    }

    /// <summary>
    /// Holds a total that does not say of how many it is against as many commitments as its own document has. These may be a part of them: where the total cannot be of so few,
    /// it is held against those that are rated.
    /// </summary>
    private TallyCheck Hold(StatedTally tally, Statement[] ratings)
    {
        int commitments = Plan.Commitments.Count;
        return
            commitments >= Math.Max(1, tally.Count ?? 0)
            && TallyCheck.Counting(tally, ratings, commitments) is { Verdict: not TallyVerdict.Contradicts } check
            ? check
            : TallyCheck.Counting(tally, ratings);
    }

    /// <summary>The latest report that rates a variable, and those behind it of the same point of the term.</summary>
    private static IrmReport[] OfOnePoint(ActionPlan plan, RatingKey key)
    {
        IrmReport[] reports = [.. plan.DecidingReports];
        int first = Array.FindIndex(
            reports,
            report => plan.Commitments.Any(commitment => plan.RatingIn(report, commitment.Id, key).HasLevel)
        );
        return first < 0 ? [] : Array.FindAll(reports[first..], report => report.IsEndOfTerm == reports[first].IsEndOfTerm);
    }

    /// <summary>A plan as it was rated at the point of a report: for one of the midterm, without what was rated later.</summary>
    private static ActionPlan AsOf(IrmReport report, ActionPlan plan) =>
        report.AssessmentPoint == AssessmentPoint.Midterm
            ? plan with
            {
                Reports = plan.DecidingReports.Where(one => !one.IsEndOfTerm).Reverse().ToValueList(),
            }
            : plan;

    private static Func<CommitmentId, Score>? ScoreOf(ActionPlan plan, RatingKey key) =>
        key == Variable.Relevance ? id => Scores.Relevant(plan, id)
        : key == Variable.PotentiallyStarred ? id => Scores.PotentiallyStarred(plan, id)
        : StarFormula.All.FirstOrDefault(formula => formula.Key == key) is { } star
        && plan.DecidingReports.FirstOrDefault() is { } latest
        && OfOnePoint(plan, Variable.Completion) is var reports
            ? id => star.Evaluate(plan, Array.Find(reports, one => plan.RatingIn(one, id, Variable.Completion).HasLevel) ?? latest, id)
        : null;

    /// <summary>What cannot be told may be either.</summary>
    private static Statement Said(Score score) => score.Value is { } value ? new((value ? YesNo.Yes : YesNo.No).Text) : default;
}
