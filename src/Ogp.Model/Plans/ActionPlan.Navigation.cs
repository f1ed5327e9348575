using Ardalis.GuardClauses;

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
    /// The reports from the latest to the earliest: end of term before midterm, a product that was published first later (drafts left aside) before one that was published first earlier, of one
    /// product corrected before final before draft and later publication before earlier, and what stands later in the plan first where nothing else tells.
    /// </summary>
    public IEnumerable<IrmReport> LatestReports => PlanRatings.Of(this).Latest;

    /// <summary>
    /// The reports whose ratings count, from the latest to the earliest: those of <see cref="LatestReports"/> that are independent
    /// (<see cref="IrmReport.IsIndependent"/>). Where none is, as in a government's tracker, all of them.
    /// </summary>
    public IEnumerable<IrmReport> DecidingReports => PlanRatings.Of(this).Deciding;

    /// <summary>
    /// The latest that is said of a variable of a commitment: the first statement with a level in <see cref="DecidingReports"/>, looking at the
    /// commitment's own assessment, then at its clusters'. Where no report has a level, the absence that the latest report with a word on it gives.
    /// </summary>
    /// <param name="commitment">Id of the commitment.</param>
    /// <param name="key">The variable, and the aspect of it.</param>
    /// <returns>The statement; nothing (<c>default</c>) where no report mentions the variable.</returns>
    public Statement LatestRating(CommitmentId commitment, RatingKey key) => PlanRatings.Of(this).LatestOf(commitment, key);

    /// <summary>
    /// What one report says of a variable of a commitment: its own assessment, else, where that does not state it, that of a cluster it belongs to.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="commitment">Id of the commitment.</param>
    /// <param name="key">The variable, and the aspect of it.</param>
    /// <returns>The statement; nothing (<c>default</c>) where the report does not mention it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public Statement RatingIn(IrmReport report, CommitmentId commitment, RatingKey key) =>
        PlanRatings.Of(this).In(Guard.Against.Null(report), commitment, key);

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
