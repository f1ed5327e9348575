using Ardalis.GuardClauses;
using NodaTime;

namespace Ogp.Model;

/// <content>Finding one's way in a plan.</content>
public sealed partial record ActionPlan
{
    /// <summary>Year of submission, which decides the methodology; where it is not stated, the year in which the period starts; else null.</summary>
    public int? MethodologyYear =>
        Submitted.IsStated ? Submitted.Year
        : Period is { Start.IsStated: true } ? Period.Start.Year
        : null;

    /// <summary>The commitment with an id, or null. The first, where an id is there twice.</summary>
    /// <param name="id">The id.</param>
    public Commitment? FindCommitment(CommitmentId id) => Commitments.Find(id, commitment => commitment.Id);

    /// <summary>The institution with an id, or null. Looked for among the plan's institutions, then among the forum's members.</summary>
    /// <param name="id">The id.</param>
    public Institution? FindInstitution(string id) =>
        Institutions.Find(id, institution => institution.Id) ?? Forum?.Members.Find(id, member => member.Id);

    /// <summary>The commitments of a cluster, in the cluster's order. An id that the plan does not have is passed over.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cluster"/> is null.</exception>
    public IEnumerable<Commitment> CommitmentsOf(Cluster cluster) =>
        Guard.Against.Null(cluster).Commitments.Select(FindCommitment).OfType<Commitment>();

    /// <summary>The clusters that a commitment belongs to.</summary>
    /// <param name="id">Id of the commitment.</param>
    public IEnumerable<Cluster> ClustersOf(CommitmentId id) => Clusters.Where(cluster => cluster.Commitments.Contains(id));

    /// <summary>
    /// The reports from the latest to the earliest: end of term before midterm, a product that was published first later before one that was published first earlier, of one
    /// product corrected before final before draft and later publication before earlier, and what stands later in the plan first where nothing else tells.
    /// </summary>
    public IEnumerable<IrmReport> LatestReports =>
        Reports
            .Select((report, index) => (report, index))
            .OrderByDescending(pair => pair.report.IsEndOfTerm)
            .ThenByDescending(pair => FirstPublished(pair.report))
            .ThenByDescending(pair =>
                pair.report.Status == ReportStatus.Corrected ? 2
                : pair.report.Status == ReportStatus.DraftForComment ? 0
                : 1
            )
            .ThenByDescending(pair => LastDay(pair.report))
            .ThenByDescending(pair => pair.index)
            .Select(pair => pair.report);

    /// <summary>
    /// The reports whose ratings count, from the latest to the earliest: those of <see cref="LatestReports"/> that are independent
    /// (<see cref="IrmReport.IsIndependent"/>). Where none is, as in a government's tracker, all of them.
    /// </summary>
    public IEnumerable<IrmReport> DecidingReports =>
        Reports.Any(report => report.IsIndependent) ? LatestReports.Where(report => report.IsIndependent) : LatestReports;

    /// <summary>
    /// The latest that is said of a variable of a commitment: the first statement with a level in <see cref="DecidingReports"/>, looking at the
    /// commitment's own assessment, then at its clusters'. Where no report has a level, the absence that the latest report with a word on it gives.
    /// </summary>
    /// <param name="commitment">Id of the commitment.</param>
    /// <param name="key">The variable, and the aspect of it.</param>
    /// <returns>The statement; nothing (<c>default</c>) where no report mentions the variable.</returns>
    public Statement LatestRating(CommitmentId commitment, RatingKey key)
    {
        Statement absence = default;
        foreach (IrmReport report in DecidingReports)
        {
            Statement said = RatingIn(report, commitment, key);
            if (said.HasLevel)
            {
                return said;
            }

            if (!absence.IsStated)
            {
                absence = said;
            }
        }

        return absence;
    }

    /// <summary>When the first version of a report was published, a draft's as well: a later version is no later assessment.</summary>
    private LocalDate FirstPublished(IrmReport report) =>
        Reports
            .Where(other =>
                ReferenceEquals(other, report)
                || (other.Product.IsStated && other.Product == report.Product && other.IsEndOfTerm == report.IsEndOfTerm)
            )
            .Where(other => other.Published.IsStated)
            .Select(LastDay)
            .DefaultIfEmpty(LocalDate.MinIsoValue)
            .Min();

    /// <summary>The last day on which a report may have been published; one without a date counts as earlier than all.</summary>
    private static LocalDate LastDay(IrmReport report) => report.Published.Latest ?? LocalDate.MinIsoValue;

    /// <summary>
    /// What one report says of a variable of a commitment: its own assessment, else, where that does not state it, that of a cluster it belongs to.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="commitment">Id of the commitment.</param>
    /// <param name="key">The variable, and the aspect of it.</param>
    /// <returns>The statement; nothing (<c>default</c>) where the report does not mention it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public Statement RatingIn(IrmReport report, CommitmentId commitment, RatingKey key)
    {
        Statement own = Guard.Against.Null(report).AssessmentOf(commitment)?.Ratings[key] ?? default;
        if (own.Absence != Absence.NotStated || Clusters.IsEmpty)
        {
            return own;
        }

        foreach (Assessment assessment in report.Assessments)
        {
            if (
                assessment is { Cluster: { } id, Milestone: null, Commitment.IsStated: false }
                && assessment.Ratings[key] is { IsStated: true } shared
                && ClustersOf(commitment).Any(cluster => cluster.Id == id)
            )
            {
                return shared;
            }
        }

        return own;
    }

    /// <summary>What one report says of a variable, for each commitment in turn.</summary>
    internal Statement[] RatingsIn(IrmReport report, RatingKey key)
    {
        Statement[] ratings = new Statement[Commitments.Count];
        for (int i = 0; i < ratings.Length; i++)
        {
            ratings[i] = RatingIn(report, Commitments[i].Id, key);
        }

        return ratings;
    }
}
