namespace Ogp.Model.Scoring;

/// <summary>A report in figures: what it says of each variable, and the totals that it states.</summary>
public sealed record ReportScore
{
    internal ReportScore(ActionPlan plan, IrmReport report)
    {
        Report = report;
        IsDeciding = plan.DecidingReports.Any(deciding => ReferenceEquals(deciding, report));
        Variables = report
            .Assessments.Where(assessment => assessment.Milestone is null)
            .SelectMany(assessment => assessment.Ratings)
            .Select(rating => rating.Key)
            .Distinct()
            .OrderBy(key => Position(key))
            .ThenBy(key => key.Text, StringComparer.Ordinal)
            .Select(key => new VariableCounts(key, plan, report))
            .ToValueList();
        Tallies = report.StatedTallies.Select(tally => TallyCheck.Of(plan, report, tally)).ToValueList();
        Stated = report
            .StatedTallies.GroupBy(tally => tally.Variable)
            .Select(group => new StatedDistribution(group.Key, report.StatedTallies))
            .ToValueList();
    }

    /// <summary>The report.</summary>
    public IrmReport Report { get; }

    /// <summary>Whether its ratings count in scores: whether it is one of <see cref="ActionPlan.DecidingReports"/>.</summary>
    public bool IsDeciding { get; }

    /// <summary>Counts by level of every variable that the report rates, in the order of the codelist of variables.</summary>
    public ValueList<VariableCounts> Variables { get; }

    /// <summary>Each stated total beside what the ratings say.</summary>
    public ValueList<TallyCheck> Tallies { get; }

    /// <summary>The stated totals by variable.</summary>
    public ValueList<StatedDistribution> Stated { get; }

    private static int Position(RatingKey key)
    {
        ReadOnlySpan<CodeEntry> variables = Variable.List.Entries.AsSpan();
        for (int i = 0; i < variables.Length; i++)
        {
            if (variables[i].Code == key.Variable.Text)
            {
                return i;
            }
        }

        return variables.Length;
    }
}
