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

    /// <summary>Medium specificity or more.</summary>
    public static ScoreInput Specificity(ActionPlan plan, CommitmentId commitment)
    {
        Statement<Specificity> specificity = new(plan.LatestRating(commitment, Variable.Specificity));
        return new(Variable.Specificity, specificity.Untyped, specificity.Holds(level => level.IsAtLeast(Model.Specificity.Medium)));
    }

    /// <summary>
    /// Medium specificity or more; where specificity was not coded (plans of 2017 and later), verifiable. One that is absent for another reason is not known, nor is one of which a plan of
    /// years in which it was coded is silent.
    /// </summary>
    public static ScoreInput SpecificOrVerifiable(ActionPlan plan, CommitmentId commitment)
    {
        ScoreInput specificity = Specificity(plan, commitment);
        bool isSilent = specificity.Said.Codes.IsEmpty || specificity.Said.Absence == Absence.NotStated;
        bool wasNotCoded = isSilent
            ? !(plan.MethodologyYear is { } year && Methodology.Standard.KindOf(Variable.Specificity, year, default) == CoverageKind.Coded)
            : specificity.Said.Absence == Absence.NotCoded;
        if (specificity.Said.HasLevel || !wasNotCoded)
        {
            return specificity;
        }

        Statement<YesNo> verifiability = new(plan.LatestRating(commitment, Variable.Verifiability));
        return new(Variable.Verifiability, verifiability.Untyped, verifiability.Holds(level => level == YesNo.Yes));
    }

    /// <summary>
    /// Did it open government at least major: over all, else by value, as the level over all is the highest of the three. It is rated where one of the two has a level; of values, one
    /// without a level then may be the highest.
    /// </summary>
    public static (ScoreInput Input, bool IsRated) Opened(ActionPlan plan, CommitmentId commitment)
    {
        Statement<DidItOpenGovernment> said = new(plan.LatestRating(commitment, Variable.DidItOpenGovernment));
        ScoreInput overall = new(Variable.DidItOpenGovernment, said.Untyped, said.Holds(IsMajor));
        if (overall.Said.HasLevel)
        {
            return (overall, true);
        }

        ScoreInput[] byValue = ByValue<DidItOpenGovernment>(plan, commitment, Variable.DidItOpenGovernment, IsMajor);
        ScoreInput deciding = byValue[0];
        foreach (ScoreInput input in byValue)
        {
            deciding = PlaceOf(input) < PlaceOf(deciding) ? input : deciding;
        }

        bool isRated = Array.Exists(byValue, input => input.Said.HasLevel);
        return (isRated || (deciding.Said.IsStated && !overall.Said.IsStated) ? deciding : overall, isRated);

        static bool IsMajor(DidItOpenGovernment level) => level.IsAtLeast(DidItOpenGovernment.Major);

        // "Not applicable" is an answer: that value was not aimed at, and the others decide. What is open goes before a "no", and of that possible levels before an absence.
        static int PlaceOf(ScoreInput input) =>
            input.Passes == true ? 0
            : input.Passes == false ? 4
            : input.Said.HasLevel ? 1
            : input.Said.Absence == Absence.NotApplicable ? 5
            : input.Said.IsStated ? 2
            : 3;
    }

    /// <summary>Any of the three values; technology alone does not count. Where the values do not tell, the rating of relevance.</summary>
    public static ScoreInput Relevance(ActionPlan plan, CommitmentId commitment)
    {
        ScoreInput[] byValue = ByValue<YesNo>(plan, commitment, Variable.OgpValue, level => level == YesNo.Yes);
        if (Array.Find(byValue, input => input.Passes == true) is { Passes: true } relevant)
        {
            return relevant;
        }

        if (Array.TrueForAll(byValue, input => input.Passes == false))
        {
            return byValue[0];
        }

        Statement<YesNo> relevance = new(plan.LatestRating(commitment, Variable.Relevance));
        return new(Variable.Relevance, relevance.Untyped, relevance.Holds(level => level == YesNo.Yes));
    }

    /// <summary>Whether each of the three values fulfils something.</summary>
    private static ScoreInput[] ByValue<T>(ActionPlan plan, CommitmentId commitment, Variable variable, Func<T, bool> passes)
        where T : struct, ICode<T>
    {
        RatingKey[] keys = KeysOfRelevantValues(variable);
        ScoreInput[] inputs = new ScoreInput[keys.Length];
        for (int i = 0; i < inputs.Length; i++)
        {
            Statement<T> said = new(plan.LatestRating(commitment, keys[i]));
            inputs[i] = new(keys[i], said.Untyped, said.Holds(passes));
        }

        return inputs;
    }
}
