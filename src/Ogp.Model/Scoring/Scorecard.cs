using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>
/// An action plan in figures: what each report says by variable, rates over all commitments, stars where the era has them, and stated
/// totals beside the ratings. There is no official score of a plan, and this is none. Immutable; safe to share between threads.
/// </summary>
public sealed record Scorecard
{
    /// <summary>Makes the scorecard of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public Scorecard(ActionPlan plan)
    {
        Plan = Guard.Against.Null(plan);
        Commitments = plan.Commitments.Select(commitment => new CommitmentScore(plan, commitment)).ToValueList();
        Reports = plan.Reports.Select(report => new ReportScore(plan, report)).ToValueList();
        HighCompletion = new(Commitments.Select(commitment => commitment.HighCompletion), plan.MethodologyYear);
        HighResults = new(Commitments.Select(commitment => commitment.HighResults), plan.MethodologyYear);
        Stars = CheckStars(plan).ToValueList();
    }

    /// <summary>The plan.</summary>
    public ActionPlan Plan { get; }

    /// <summary>The commitments, in the plan's order.</summary>
    public ValueList<CommitmentScore> Commitments { get; }

    /// <summary>The reports, in the plan's order.</summary>
    public ValueList<ReportScore> Reports { get; }

    /// <summary>How many commitments have high completion.</summary>
    public Rate HighCompletion { get; }

    /// <summary>How many commitments have strong results.</summary>
    public Rate HighResults { get; }

    /// <summary>
    /// Stars: for every report that rates completion and every commitment that it is about, the formulas that were in force when the report was published, and any formula under which the report
    /// records a star. Empty for plans outside the era of stars without a recorded one; self-assessments award none.
    /// </summary>
    public ValueList<StarCheck> Stars { get; }

    private static IEnumerable<StarCheck> CheckStars(ActionPlan plan) =>
        from report in plan.Reports
        let formulas = StarFormula
            .All.Select(formula => (Formula: formula, MayHold: formula.MayHold(report, plan.MethodologyYear)))
            .Where(one => one.MayHold || report.Assessments.Any(assessment => assessment.Ratings[one.Formula.Key].IsStated))
            .ToValueList()
        from commitment in formulas.IsEmpty ? [] : VariableCounts.SubjectsOf(report, plan)
        from one in formulas
        let formula = one.Formula
        let recorded = new Statement<YesNo>(plan.RatingIn(report, commitment.Id, formula.Key))
        where recorded.Level.IsStated || one.MayHold
        select new StarCheck(commitment.Id, report, formula, formula.Evaluate(plan, report, commitment.Id), recorded);
}
