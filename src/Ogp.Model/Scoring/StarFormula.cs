namespace Ogp.Model.Scoring;

/// <summary>One of OGP's formulas for starred commitments. Source: OGP's announcements of 2014 and 2015, checked against its database.</summary>
public sealed record StarFormula
{
    private StarFormula(string id, string aspect, bool needsSpecificity, PotentialImpact impact) =>
        (Id, Key, NeedsSpecificity, Impact) = (id, new(Variable.Starred, aspect), needsSpecificity, impact);

    /// <summary>Assessments before June 2014: relevant, at least moderate impact, at least substantial completion; specificity does not count.</summary>
    public static StarFormula PreJune2014 { get; } = new("starred.pre-june-2014", "pre-june-2014", false, PotentialImpact.Moderate);

    /// <summary>Assessments from June 2014 to April 2015: specific, relevant, at least moderate impact, at least substantial completion.</summary>
    public static StarFormula Only2015 { get; } = new("starred.2015-only", "2015-only", true, PotentialImpact.Moderate);

    /// <summary>Assessments after April 2015: specific (from 2017: verifiable), relevant, transformative impact, at least substantial completion.</summary>
    public static StarFormula Current { get; } = new("starred", "", true, PotentialImpact.Transformative);

    /// <summary>The three formulas, oldest first.</summary>
    public static ValueList<StarFormula> All { get; } = [PreJune2014, Only2015, Current];

    /// <summary>Id of the rule.</summary>
    public string Id { get; }

    /// <summary>Under what the recorded star stands among the ratings.</summary>
    public RatingKey Key { get; }

    /// <summary>Whether the commitment must be specific or verifiable.</summary>
    public bool NeedsSpecificity { get; }

    /// <summary>The least potential impact.</summary>
    public PotentialImpact Impact { get; }

    /// <summary>Whether plans of a year have stars in OGP's data, as the methodology tells; false where the year is not known.</summary>
    /// <param name="planYear">Year of submission.</param>
    public static bool IsInEra(int? planYear) =>
        planYear is { } year && Methodology.Standard.KindOf(Variable.Starred, year, default) != CoverageKind.NotCoded;

    internal Score Evaluate(ActionPlan plan, IrmReport report, CommitmentId commitment)
    {
        List<ScoreInput> inputs = [Relevance(plan, commitment)];
        if (NeedsSpecificity)
        {
            inputs.Insert(0, Specificity(plan, commitment));
        }

        Statement<PotentialImpact> impact = new(plan.LatestRating(commitment, Variable.PotentialImpact));
        inputs.Add(new(Variable.PotentialImpact, impact.Untyped, impact.Holds(level => level.IsAtLeast(Impact))));
        inputs.Add(Scores.HighCompletion(plan.RatingIn(report, commitment, Variable.Completion)));
        bool? value =
            inputs.Exists(input => input.Passes == false) ? false
            : inputs.TrueForAll(input => input.Passes == true) ? true
            : null;
        return new(Id, value, inputs.ToValueList());
    }

    /// <summary>Medium specificity or more; where specificity was not coded (plans of 2017 and later), verifiable.</summary>
    private static ScoreInput Specificity(ActionPlan plan, CommitmentId commitment)
    {
        Statement<Specificity> specificity = new(plan.LatestRating(commitment, Variable.Specificity));
        if (specificity.Untyped.HasLevel)
        {
            return new(Variable.Specificity, specificity.Untyped, specificity.Holds(level => level.IsAtLeast(Model.Specificity.Medium)));
        }

        Statement<YesNo> verifiability = new(plan.LatestRating(commitment, Variable.Verifiability));
        return new(Variable.Verifiability, verifiability.Untyped, verifiability.Holds(level => level == YesNo.Yes));
    }

    /// <summary>Any of the three values; technology alone does not count. Where the values were not coded, the rating of relevance.</summary>
    private static ScoreInput Relevance(ActionPlan plan, CommitmentId commitment)
    {
        ScoreInput? silent = null;
        bool allDenied = true;
        foreach (OgpValue value in Scores.RelevantValues)
        {
            RatingKey key = new(Variable.OgpValue, value.Text);
            Statement<YesNo> said = new(plan.LatestRating(commitment, key));
            switch (said.Holds(level => level == YesNo.Yes))
            {
                case true:
                    return new(key, said.Untyped, true);
                case null:
                    allDenied = false;
                    break;
                default:
                    silent ??= new(key, said.Untyped, false);
                    break;
            }
        }

        if (allDenied && silent is { } denied)
        {
            return denied;
        }

        Statement<YesNo> relevance = new(plan.LatestRating(commitment, Variable.Relevance));
        return new(Variable.Relevance, relevance.Untyped, relevance.Holds(level => level == YesNo.Yes));
    }
}
