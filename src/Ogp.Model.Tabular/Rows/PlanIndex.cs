namespace Ogp.Model.Tabular.Rows;

/// <summary>A plan with what its rows look up again and again. Immutable.</summary>
internal sealed class PlanIndex
{
    private readonly Dictionary<string, string> _themes;
    private readonly Dictionary<string, string> _institutions;
    private readonly ILookup<(CommitmentId, ClusterKind), Cluster> _clusters;

    public PlanIndex(ActionPlan plan, Member? member)
    {
        (Plan, Member) = (plan, member);
        _themes = Names(plan.Themes.Select(theme => (theme.Id, theme.Title)));
        _institutions = Names(plan.Institutions.Select(institution => (institution.Id, institution.Name)));
        _clusters = plan
            .Clusters.SelectMany(cluster => cluster.Commitments.Select(id => (id, cluster)))
            .ToLookup(pair => (pair.id, pair.cluster.Kind), pair => pair.cluster);
    }

    /// <summary>The plan.</summary>
    public ActionPlan Plan { get; }

    /// <summary>Its member; null where the package says nothing of it.</summary>
    public Member? Member { get; }

    /// <summary>The title of a theme; empty where there is none.</summary>
    public string Theme(string? id) => id is null ? "" : _themes.GetValueOrDefault(id, id);

    /// <summary>The names of those who have a role, as one cell holds them.</summary>
    public string Names(Commitment commitment, InstitutionRole role) =>
        string.Join(
            "; ",
            commitment
                .Institutions.Where(involvement => involvement.Role == role)
                .Select(involvement => involvement.Institution is { } id ? _institutions.GetValueOrDefault(id, id) : "")
        );

    /// <summary>The first cluster of a kind that a commitment is in; null where it is in none.</summary>
    public Cluster? ClusterOf(CommitmentId commitment, ClusterKind kind) => _clusters[(commitment, kind)].FirstOrDefault();

    /// <summary>The IRM's reports at a point of the plan; the database holds nobody else's, but where nobody is named.</summary>
    public IEnumerable<IrmReport> ReportsAt(AssessmentPoint point) =>
        Plan.Reports.Where(report => PointOf(report) == point && (!report.Assessor.IsStated || report.Assessor == Assessor.Irm));

    /// <summary>What a text says in a table, which has one language only: where it has none of its own, in English or what there is.</summary>
    public static string Text(LocalizedText text) => text[LocalizedText.Undetermined] ?? text["en"] ?? FirstOf(text);

    /// <summary>Whether a report is the first or the last on its plan.</summary>
    public static AssessmentPoint PointOf(IrmReport report) =>
        report.Point.IsStated ? report.Point : Methodology.Standard.PointOf(report.Product);

    private static string FirstOf(LocalizedText text)
    {
        foreach ((_, string first) in text.AsSpan())
        {
            return first;
        }

        return "";
    }

    private static Dictionary<string, string> Names(IEnumerable<(string Id, LocalizedText Name)> items)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach ((string id, LocalizedText name) in items)
        {
            names.TryAdd(id, Text(name) is { Length: > 0 } text ? text : id);
        }

        return names;
    }
}
