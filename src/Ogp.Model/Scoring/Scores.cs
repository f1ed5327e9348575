using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>
/// The scores of a single commitment, as defined: where an input is absent, and the others do not decide, a score is not computable. Safe to use from several
/// threads.
/// </summary>
public static class Scores
{
    /// <summary>
    /// High completion: the latest completion is substantial or complete. Source: OGP's glossary, "completion". Known even where the level
    /// is not, when every possible level gives the same answer.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="commitment">Id of the commitment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static Score HighCompletion(ActionPlan plan, CommitmentId commitment)
    {
        ScoreInput input = Parts.Completion(Guard.Against.Null(plan).LatestRating(commitment, Variable.Completion));
        return new("high-completion", input.Passes, [input]);
    }

    /// <summary>
    /// High results: did it open government at least major, or early results significant. Source: OGP's glossary, "early results". A cycle
    /// rates one of the two; where both are rated, one is enough. Where did it open government is rated by value only, as in plans of OGP Local, the highest of
    /// the three values is the level over all; where only some of them are rated, the others leave it open.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="commitment">Id of the commitment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static Score HighResults(ActionPlan plan, CommitmentId commitment)
    {
        Guard.Against.Null(plan);
        Statement<EarlyResults> early = new(plan.LatestRating(commitment, Variable.EarlyResults));
        (ScoreInput opened, bool isOpenedRated) = Parts.Opened(plan, commitment);
        ScoreInput[] inputs = [opened, new(Variable.EarlyResults, early.Untyped, early.Holds(level => level == EarlyResults.Significant))];

        // A variable that no report mentions is not part of the explanation, unless there is nothing else.
        ScoreInput[] mentioned = Array.FindAll(inputs, input => input.Said.IsStated || IsRated(input));
        ScoreInput[] rated = Array.FindAll(inputs, IsRated);
        bool? value =
            Array.Exists(rated, input => input.Passes == true) ? true
            : rated.Length == 0 || Array.Exists(rated, input => input.Passes is null) ? null
            : false;
        return new("high-results", value, (mentioned.Length == 0 ? inputs : mentioned).ToValueList());

        bool IsRated(ScoreInput input) => input.Said.HasLevel || (isOpenedRated && input.Key.Variable == Variable.DidItOpenGovernment);
    }

    /// <summary>
    /// Relevance: any of access to information, civic participation and public accountability; technology alone does not count. Where the values were not
    /// coded, the rating of relevance counts. Source: OGP's glossary, "relevance".
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="commitment">Id of the commitment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static Score Relevant(ActionPlan plan, CommitmentId commitment) =>
        Score.All("relevant", [Parts.Relevance(Guard.Against.Null(plan), commitment)]);

    /// <summary>
    /// Potentially starred: specific or verifiable, relevant and of transformative potential impact, whatever came of it. As with <see cref="HighAmbition"/>, plans that have
    /// no potential impact have none. Source: reports of 2016 to 2019.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="commitment">Id of the commitment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static Score PotentiallyStarred(ActionPlan plan, CommitmentId commitment) =>
        WithImpact(
            "potentially-starred",
            plan,
            Parts.SpecificOrVerifiable(Guard.Against.Null(plan), commitment),
            Parts.Relevance(plan, commitment),
            Parts.Impact(plan, commitment, PotentialImpact.Transformative)
        );

    /// <summary>
    /// High ambition: relevant and of moderate or transformative potential impact. Plans that have no potential impact, as those of 2020 and later, have none, and a
    /// commitment of theirs that is not relevant is no "no": OGP did not carry the definition over to potential for results. Source: OGP's database, "High Ambition".
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="commitment">Id of the commitment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static Score HighAmbition(ActionPlan plan, CommitmentId commitment) =>
        WithImpact(
            "high-ambition",
            plan,
            Parts.Relevance(Guard.Against.Null(plan), commitment),
            Parts.Impact(plan, commitment, PotentialImpact.Moderate)
        );

    /// <summary>
    /// The four combinations of OGP's score, in the order of that score from 4 to 1: ambitious and complete, or high results; ambitious but not complete;
    /// complete but not ambitious; neither. High results exclude the last three. At most one is yes. Source: OGP's database, "IRM-Based Score".
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="commitment">Id of the commitment.</param>
    /// <returns>The four scores. Unlike in the database, one whose inputs are absent is not computable, and none stands for the rest.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ValueList<Score> Combinations(ActionPlan plan, CommitmentId commitment)
    {
        Score ambition = HighAmbition(plan, commitment);
        Score completion = HighCompletion(plan, commitment);
        Score results = HighResults(plan, commitment);
        ValueList<ScoreInput> inputs = [.. ambition.Inputs, .. completion.Inputs, .. results.Inputs];
        return
        [
            new("ambitious-and-complete-or-high-results", (ambition.Value & completion.Value) | results.Value, inputs),
            new("ambitious-but-not-complete", ambition.Value & !completion.Value & !results.Value, inputs),
            new("complete-but-not-ambitious", completion.Value & !ambition.Value & !results.Value, inputs),
            new("neither-complete-nor-ambitious", !ambition.Value & !completion.Value & !results.Value, inputs),
        ];
    }

    /// <summary>
    /// All of these, the last of them the potential impact. Where the cycle of the plan does not rate it, nothing can be a yes, and "no" would not mean anything.
    /// </summary>
    private static Score WithImpact(string rule, ActionPlan plan, params ScoreInput[] inputs)
    {
        ScoreInput impact = inputs[^1];
        bool isOutsideCycle =
            impact.Said.Absence == Absence.NotCoded
            || (
                !impact.Said.HasLevel
                && plan.MethodologyYear is { } year
                && Methodology.Standard.KindOf(impact.Key, year, default) == CoverageKind.NotCoded
            );
        return isOutsideCycle ? new(rule, null, inputs.ToValueList()) : Score.All(rule, inputs.ToValueList());
    }
}
