using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>The scores of a single commitment. Safe to use from several threads.</summary>
public static class Scores
{
    internal static ValueList<OgpValue> RelevantValues { get; } =
    [OgpValue.AccessToInformation, OgpValue.CivicParticipation, OgpValue.PublicAccountability];

    /// <summary>
    /// High completion: the latest completion is substantial or complete. Source: OGP's glossary, "completion". Known even where the level
    /// is not, when every possible level gives the same answer.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="commitment">Id of the commitment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static Score HighCompletion(ActionPlan plan, CommitmentId commitment)
    {
        ScoreInput input = HighCompletion(Guard.Against.Null(plan).LatestRating(commitment, Variable.Completion));
        return new("high-completion", input.Passes, [input]);
    }

    /// <summary>
    /// High results: did it open government at least major, or early results significant. Source: OGP's glossary, "early results". A cycle
    /// rates one of the two; where both are rated, one is enough.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="commitment">Id of the commitment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static Score HighResults(ActionPlan plan, CommitmentId commitment)
    {
        Guard.Against.Null(plan);
        Statement<DidItOpenGovernment> opened = new(plan.LatestRating(commitment, Variable.DidItOpenGovernment));
        Statement<EarlyResults> early = new(plan.LatestRating(commitment, Variable.EarlyResults));
        ScoreInput[] inputs =
        [
            new(Variable.DidItOpenGovernment, opened.Untyped, opened.Holds(level => level.IsAtLeast(DidItOpenGovernment.Major))),
            new(Variable.EarlyResults, early.Untyped, early.Holds(level => level == EarlyResults.Significant)),
        ];

        // A variable that no report mentions is not part of the explanation, unless there is nothing else.
        ScoreInput[] mentioned = Array.FindAll(inputs, input => input.Said.IsStated);
        ScoreInput[] rated = Array.FindAll(inputs, input => input.Said.HasLevel);
        bool? value =
            Array.Exists(rated, input => input.Passes == true) ? true
            : rated.Length == 0 || Array.Exists(rated, input => input.Passes is null) ? null
            : false;
        return new("high-results", value, (mentioned.Length == 0 ? inputs : mentioned).ToValueList());
    }

    internal static ScoreInput HighCompletion(Statement said) =>
        new(Variable.Completion, said, new Statement<Completion>(said).Holds(level => level.IsAtLeast(Completion.Substantial)));
}
