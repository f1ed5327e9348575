namespace Ogp.Model.Trackers;

/// <summary>
/// A printed percent held against the plain mean of the milestones that the same report prints, and against that of what the entities report. Milestones without
/// a percent take no part in a mean; they are counted. Immutable.
/// </summary>
public sealed record ProgressCheck
{
    private readonly bool _printsAll;

    internal ProgressCheck(string subject, decimal? printed, decimal?[] own, decimal?[] reported)
    {
        (Subject, Printed) = (subject, printed);
        (OwnMean, OwnCount) = Mean(own);
        (ReportedMean, ReportedCount) = Mean(reported);
        Milestones = Math.Max(own.Length, reported.Length);
        _printsAll = own.Length >= reported.Length;
    }

    /// <summary>Id of the commitment, or of the plan where it is about all.</summary>
    public string Subject { get; }

    /// <summary>What the report prints; null when not stated.</summary>
    public decimal? Printed { get; }

    /// <summary>Mean of the milestones that the report prints; null where it prints none.</summary>
    public decimal? OwnMean { get; }

    /// <summary>Of how many milestones.</summary>
    public int OwnCount { get; }

    /// <summary>Mean of what the entities report; null where they report nothing.</summary>
    public decimal? ReportedMean { get; }

    /// <summary>Of how many milestones.</summary>
    public int ReportedCount { get; }

    /// <summary>How many milestones there are, with or without a percent.</summary>
    public int Milestones { get; }

    /// <summary>Ids of the milestones of which the report prints another percent than the entities report.</summary>
    public ValueList<string> DifferingMilestones { get; init; }

    /// <summary>
    /// Whether the printed figure is the mean of the report's own milestones, rounded up, down or to the nearest; null where it cannot be told: where a figure is
    /// missing, or the report does not name all milestones and the mean of those that it names is another.
    /// </summary>
    public bool? AgreesWithItself => Agrees(OwnMean) is var agrees && agrees is false && !_printsAll ? null : agrees;

    /// <summary>Whether the printed figure is the mean of what the entities report, rounded in any of these ways; null where it cannot be told.</summary>
    public bool? AgreesWithTracker => Agrees(ReportedMean);

    /// <summary>A finding where the printed figure agrees with neither mean.</summary>
    /// <param name="file">Name of the report's file, for the place; null when there is none.</param>
    public Finding? ToFinding(string? file = null) =>
        AgreesWithItself is false && AgreesWithTracker is not true
            ? new(
                TrackerFindings.PrintedDiffers,
                new() { File = file },
                [
                    new("subject", Subject),
                    Percents.Argument("printed", Printed),
                    Percents.Argument("own", OwnMean),
                    Percents.Argument("reported", ReportedMean),
                ]
            )
            : null;

    private bool? Agrees(decimal? mean)
    {
        if (Printed is not { } printed || mean is not { } exact)
        {
            return null;
        }

        decimal step = 1m / (decimal)Math.Pow(10, printed.Scale);
        return Math.Abs(exact - printed) < step;
    }

    private static (decimal? Mean, int Count) Mean(decimal?[] percents)
    {
        decimal[] stated = [.. percents.OfType<decimal>()];
        return (stated.Length == 0 ? null : stated.Average(), stated.Length);
    }
}
