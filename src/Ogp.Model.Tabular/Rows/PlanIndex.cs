namespace Ogp.Model.Tabular.Rows;

/// <summary>A plan with what its rows look up again and again. Immutable.</summary>
internal sealed class PlanIndex
{
    /// <summary>Above it a list is looked up in a dictionary; most plans have a handful of anything.</summary>
    private const int Few = 16;

    private readonly ILookup<(CommitmentId, ClusterKind), Cluster>? _clusters;
    private readonly Dictionary<string, string>? _themes;
    private readonly Dictionary<string, string>? _institutions;
    private IrmReport[]? _reports;

    public PlanIndex(ActionPlan plan, Member? member)
    {
        (Plan, Member) = (plan, member);
        _themes = plan.Themes.Count > Few ? Names(plan.Themes.Select(theme => (theme.Id, theme.Title))) : null;
        _institutions =
            plan.Institutions.Count > Few ? Names(plan.Institutions.Select(institution => (institution.Id, institution.Name))) : null;
        _clusters = plan.Clusters.IsEmpty
            ? null
            : plan
                .Clusters.SelectMany(cluster => cluster.Commitments.Select(id => (id, cluster)))
                .ToLookup(pair => (pair.id, pair.cluster.Kind), pair => pair.cluster);
    }

    /// <summary>The plan.</summary>
    public ActionPlan Plan { get; }

    /// <summary>Its member; null where the package says nothing of it.</summary>
    public Member? Member { get; }

    /// <summary>The title of a theme; empty where there is none.</summary>
    public string Theme(string? id)
    {
        if (id is null || _themes is not null)
        {
            return id is null ? "" : _themes!.GetValueOrDefault(id, id);
        }

        foreach (Theme theme in Plan.Themes)
        {
            if (theme.Id == id)
            {
                return NameOr(theme.Title, id);
            }
        }

        return id;
    }

    /// <summary>The names of those who have a role, as one cell holds them.</summary>
    public string Names(Commitment commitment, InstitutionRole role)
    {
        string? first = null;
        List<string>? several = null;
        foreach (Involvement involvement in commitment.Institutions)
        {
            if (involvement.Role == role)
            {
                string name = involvement.Institution is { } id ? Institution(id) : "";
                if (first is not null)
                {
                    (several ??= [first]).Add(name);
                }

                first ??= name;
            }
        }

        return several is null ? first ?? "" : string.Join("; ", several);
    }

    /// <summary>The first cluster of a kind that a commitment is in; null where it is in none.</summary>
    public Cluster? ClusterOf(CommitmentId commitment, ClusterKind kind) => _clusters?[(commitment, kind)].FirstOrDefault();

    /// <summary>The reports at a point of the plan that are written, the latest first.</summary>
    public IEnumerable<IrmReport> ReportsAt(AssessmentPoint point)
    {
        _reports ??= [.. Plan.LatestReports.Where(IsWritten)];
        return _reports.Where(report => report.AssessmentPoint == point);
    }

    /// <summary>Whether the database holds a report: the IRM's, and one of which nobody is named as the assessor and that is no government's own.</summary>
    public static bool IsWritten(IrmReport report) => report.IsIndependent && report.Assessor != Assessor.LocalMonitoringBody;

    /// <summary>Whether the database holds an assessment: that of a commitment as a whole.</summary>
    public static bool IsWritten(Assessment assessment) => assessment.Milestone is null && assessment.Commitment.IsStated;

    /// <summary>What a text says in a table, which has one language only; empty where it says nothing.</summary>
    public static string Text(LocalizedText text, string language = LocalizedText.Undetermined) => text[LanguageOf(text, language)] ?? "";

    /// <summary>The language that is written of a text: a certain one, else none of its own, English, or what there is.</summary>
    public static string LanguageOf(LocalizedText text, string language = LocalizedText.Undetermined) =>
        !string.IsNullOrWhiteSpace(text[language]) ? language
        : !string.IsNullOrWhiteSpace(text[LocalizedText.Undetermined]) ? LocalizedText.Undetermined
        : text.LanguageFor("en") ?? "";

    private string Institution(string id)
    {
        if (_institutions is not null)
        {
            return _institutions.GetValueOrDefault(id, id);
        }

        foreach (Institution institution in Plan.Institutions)
        {
            if (institution.Id == id)
            {
                return NameOr(institution.Name, id);
            }
        }

        return id;
    }

    private static string NameOr(LocalizedText name, string id) => Text(name) is { Length: > 0 } text ? text : id;

    private static Dictionary<string, string> Names(IEnumerable<(string Id, LocalizedText Name)> items)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach ((string id, LocalizedText name) in items)
        {
            names.TryAdd(id, NameOr(name, id));
        }

        return names;
    }
}
