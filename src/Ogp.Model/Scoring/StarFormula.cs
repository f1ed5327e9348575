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

    /// <summary>
    /// Whether stars of a report may have been awarded by this formula: of an independent one of the era that rates completion, by what is known of its date; by the last formula where nothing is.
    /// </summary>
    internal bool MayHold(IrmReport report, int? planYear) =>
        report.IsIndependent
        && planYear is { } year
        && IsInEra(year)
        && RatesCompletion(report)
        && (
            report.Published is { Earliest: { } first, Latest: { } last }
                ? Methodology.Standard.StarRules.Any(rule => rule.Key == Key && rule.IsInForce(first, last))
                : this == Current
        );

    /// <summary>Whether a report rates completion of any commitment. A table has cells for it also of reports that were never written.</summary>
    private static bool RatesCompletion(IrmReport report)
    {
        foreach (Assessment assessment in report.Assessments)
        {
            if (assessment.Milestone is null && assessment.Ratings[Variable.Completion].HasLevel)
            {
                return true;
            }
        }

        return false;
    }

    internal Score Evaluate(ActionPlan plan, IrmReport report, CommitmentId commitment)
    {
        List<ScoreInput> inputs = [Parts.Relevance(plan, commitment)];
        if (NeedsSpecificity)
        {
            inputs.Insert(0, this == Current ? Parts.SpecificOrVerifiable(plan, commitment) : Parts.Specificity(plan, commitment));
        }

        inputs.Add(Parts.Impact(plan, commitment, Impact));
        inputs.Add(Parts.Completion(plan.RatingIn(report, commitment, Variable.Completion)));
        return Score.All(Id, inputs.ToValueList());
    }
}
