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
        return
            said.Untyped.HasLevel || ByValue<DidItOpenGovernment>(plan, commitment, Variable.DidItOpenGovernment, IsMajor) is not { } known
            ? new(Variable.DidItOpenGovernment, said.Untyped, said.Holds(IsMajor))
            : known;

        static bool IsMajor(DidItOpenGovernment level) => level.IsAtLeast(DidItOpenGovernment.Major);
    }

    /// <summary>The value that fulfils something, or one of the three where none does; null where it cannot be told.</summary>
    private static ScoreInput? ByValue<T>(ActionPlan plan, CommitmentId commitment, Variable variable, Func<T, bool> passes)
        where T : struct, ICode<T>
    {
        ScoreInput? denied = null;
        bool isOpen = false;
        foreach (RatingKey key in KeysOfRelevantValues(variable))
        {
            Statement<T> said = new(plan.LatestRating(commitment, key));
            ScoreInput input = new(key, said.Untyped, said.Holds(passes));
            if (input.Passes == true)
            {
                return input;
            }

            isOpen |= input.Passes is null;
            denied ??= input;
        }

        return isOpen ? null : denied;
    }

    /// <summary>Any of the three values; technology alone does not count. Where the values were not coded, the rating of relevance.</summary>
    public static ScoreInput Relevance(ActionPlan plan, CommitmentId commitment)
    {
        if (ByValue<YesNo>(plan, commitment, Variable.OgpValue, level => level == YesNo.Yes) is { } known)
        {
            return known;
        }

        Statement<YesNo> relevance = new(plan.LatestRating(commitment, Variable.Relevance));
        return new(Variable.Relevance, relevance.Untyped, relevance.Holds(level => level == YesNo.Yes));
    }
}
