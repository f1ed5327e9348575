namespace Ogp.Model.Tabular.Editions;

/// <summary>The columns of an edition that are not ratings or tags, by what they hold; null where the edition has none.</summary>
internal sealed class Fields(Edition edition)
{
    public EditionColumn? CommitmentId { get; } = edition.Find(ColumnKind.Commitment, "id");

    public EditionColumn? CommitmentNumber { get; } = edition.Find(ColumnKind.Commitment, "number");

    public EditionColumn? Title { get; } = edition.Find(ColumnKind.Commitment, "title");

    public EditionColumn? ShortTitle { get; } = edition.Find(ColumnKind.Commitment, "short-title");

    public EditionColumn? Description { get; } = edition.Find(ColumnKind.Commitment, "description");

    public EditionColumn? Theme { get; } = edition.Find(ColumnKind.Commitment, "theme");

    public EditionColumn? Start { get; } = edition.Find(ColumnKind.Commitment, "start");

    public EditionColumn? End { get; } = edition.Find(ColumnKind.Commitment, "end");

    public EditionColumn? Lead { get; } = edition.Find(ColumnKind.Commitment, "lead");

    public EditionColumn? Supporting { get; } = edition.Find(ColumnKind.Commitment, "supporting");

    public EditionColumn? Url { get; } = edition.Find(ColumnKind.Commitment, "url");

    public EditionColumn? PlanId { get; } = edition.Find(ColumnKind.Plan, "id");

    public EditionColumn? PlanNumber { get; } = edition.Find(ColumnKind.Plan, "number");

    public EditionColumn? Submitted { get; } = edition.Find(ColumnKind.Plan, "submitted");

    public EditionColumn? PlanEnd { get; } = edition.Find(ColumnKind.Plan, "end");

    public EditionColumn? MemberCode { get; } = edition.Find(ColumnKind.Member, "code");

    public EditionColumn? MemberName { get; } = edition.Find(ColumnKind.Member, "name");

    public EditionColumn? MemberLevel { get; } = edition.Find(ColumnKind.Member, "level");

    public EditionColumn? Region { get; } = edition.Find(ColumnKind.Member, "region");

    public EditionColumn? PlanCluster { get; } = edition.Find(ColumnKind.Cluster, "plan");

    public EditionColumn? ReviewCluster { get; } = edition.Find(ColumnKind.Cluster, "review");
}
