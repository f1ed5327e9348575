namespace Ogp.Model.Scoring;

/// <summary>The parts that scores are made of.</summary>
internal static class Parts
{
    /// <summary>The values that make a commitment relevant; technology alone does not.</summary>
    public static ValueList<OgpValue> RelevantValues { get; } =
        new(new OgpValue[] { OgpValue.AccessToInformation, OgpValue.CivicParticipation, OgpValue.PublicAccountability });

    /// <summary>A variable for each of the values that make a commitment relevant. A loop: a sequence of our own structs has to be compiled at each start.</summary>
    public static RatingKey[] KeysOfRelevantValues(Variable variable)
    {
        RatingKey[] keys = new RatingKey[RelevantValues.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = new(variable, RelevantValues[i].Text);
        }

        return keys;
    }

    /// <summary>Substantial or complete.</summary>
    public static ScoreInput Completion(Statement said) =>
        new(Variable.Completion, said, new Statement<Completion>(said).Holds(level => level.IsAtLeast(Model.Completion.Substantial)));

    /// <summary>At least this potential impact.</summary>
    public static ScoreInput Impact(ActionPlan plan, CommitmentId commitment, PotentialImpact least)
    {
        Statement<PotentialImpact> impact = new(plan.LatestRating(commitment, Variable.PotentialImpact));
        return new(Variable.PotentialImpact, impact.Untyped, impact.Holds(level => level.IsAtLeast(least)));
    }

    /// <summary>Medium specificity or more; where specificity was not coded (plans of 2017 and later), verifiable.</summary>
    public static ScoreInput Specificity(ActionPlan plan, CommitmentId commitment)
    {
        Statement<Specificity> specificity = new(plan.LatestRating(commitment, Variable.Specificity));
        if (specificity.Untyped.HasLevel)
        {
            return new(Variable.Specificity, specificity.Untyped, specificity.Holds(level => level.IsAtLeast(Model.Specificity.Medium)));
        }

        Statement<YesNo> verifiability = new(plan.LatestRating(commitment, Variable.Verifiability));
        return new(Variable.Verifiability, verifiability.Untyped, verifiability.Holds(level => level == YesNo.Yes));
    }

    /// <summary>Did it open government at least major: over all, else by value, as the level over all is the highest of the three.</summary>
    public static ScoreInput Opened(ActionPlan plan, CommitmentId commitment)
    {
        Statement<DidItOpenGovernment> said = new(plan.LatestRating(commitment, Variable.DidItOpenGovernment));
        ScoreInput overall = new(Variable.DidItOpenGovernment, said.Untyped, said.Holds(IsMajor));
        if (overall.Said.HasLevel)
        {
            return overall;
        }

        ScoreInput byValue = ByValue<DidItOpenGovernment>(plan, commitment, Variable.DidItOpenGovernment, IsMajor);
        return byValue.Said.HasLevel || (byValue.Said.IsStated && !overall.Said.IsStated) ? byValue : overall;

        static bool IsMajor(DidItOpenGovernment level) => level.IsAtLeast(DidItOpenGovernment.Major);
    }

    /// <summary>
    /// The value of the three that tells whether any fulfils something: one that does; else one that leaves it open, a stated one first; else one that does not. "Not applicable" is
    /// an answer: that value was not aimed at, and the others decide. Only where it stands for all three nothing is known.
    /// </summary>
    private static ScoreInput ByValue<T>(ActionPlan plan, CommitmentId commitment, Variable variable, Func<T, bool> passes)
        where T : struct, ICode<T>
    {
        ScoreInput? open = null;
        ScoreInput? denied = null;
        ScoreInput inapplicable = default;
        foreach (RatingKey key in KeysOfRelevantValues(variable))
        {
            Statement<T> said = new(plan.LatestRating(commitment, key));
            ScoreInput input = new(key, said.Untyped, said.Holds(passes));
            switch (input.Passes)
            {
                case true:
                    return input;
                case false:
                    denied ??= input;
                    break;
                case null when said.Untyped.Absence == Absence.NotApplicable:
                    inapplicable = input;
                    break;
                default:
                    open = open is { Said.IsStated: true } ? open : input;
                    break;
            }
        }

        return open ?? denied ?? inapplicable;
    }

    /// <summary>Any of the three values; technology alone does not count. Where the values were not coded, the rating of relevance.</summary>
    public static ScoreInput Relevance(ActionPlan plan, CommitmentId commitment)
    {
        ScoreInput byValue = ByValue<YesNo>(plan, commitment, Variable.OgpValue, level => level == YesNo.Yes);
        if (byValue.Passes is not null)
        {
            return byValue;
        }

        Statement<YesNo> relevance = new(plan.LatestRating(commitment, Variable.Relevance));
        return new(Variable.Relevance, relevance.Untyped, relevance.Holds(level => level == YesNo.Yes));
    }
}
