using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Export;

/// <summary>
/// Walks over everything that a package says, as its document says it, and counts what an edition has no column for. What is not known to be held counts as
/// lost, so that a new member of the model cannot be forgotten. Not for use by several threads.
/// </summary>
internal sealed class LossWalk
{
    /// <summary>Members that only hold others together, or that a table says by its form.</summary>
    private static readonly HashSet<string> s_structure =
    [
        "formatVersion",
        "sources",
        "actionPlans.id",
        "actionPlans.sources",
        "actionPlans.themes.id",
        "actionPlans.institutions.id",
        "actionPlans.clusters.id",
        "actionPlans.clusters.kind",
        "actionPlans.commitments.id",
        "actionPlans.commitments.record",
        "actionPlans.commitments.institutions.role",
        "actionPlans.reports.id",
        "actionPlans.reports.point",
        "actionPlans.reports.product",
        "actionPlans.reports.assessor",
        "actionPlans.reports.assessments.commitment",
        "actionPlans.reports.process.id",
        "actionPlans.reports.process.phase",
        "actionPlans.reports.process.record",
        "commitments.id",
        "commitments.record",
    ];

    /// <summary>Texts of which a table holds one language.</summary>
    private static readonly HashSet<string> s_texts = ["title", "shortTitle", "description", "name"];

    private readonly Edition _edition;
    private readonly HashSet<string> _held;

    public LossWalk(Edition edition)
    {
        _edition = edition;
        _held = [.. edition.Columns.SelectMany(Held)];
    }

    /// <summary>How often each field is lost, by its path in the document.</summary>
    public SortedDictionary<string, int> Lost { get; } = new(StringComparer.Ordinal);

    /// <summary>How many commitments lose a policy area.</summary>
    public SortedDictionary<string, int> Areas { get; } = new(StringComparer.Ordinal);

    public void Package(IrmPackage package)
    {
        using JsonDocument document = JsonDocument.Parse(IrmJson.Write(package), new() { MaxDepth = 1024 });
        Object(document.RootElement, "");
        foreach (string pointer in IrmJson.UnreadIn(package))
        {
            Unread(pointer);
        }
    }

    /// <summary>Counts one more of a field.</summary>
    public void Lose(string path) => Lost[path] = Lost.GetValueOrDefault(path) + 1;

    private void Object(JsonElement node, string path)
    {
        foreach (JsonProperty member in node.EnumerateObject())
        {
            string below = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            if (!s_structure.Contains(below))
            {
                Value(member.Value, below, node);
            }
        }
    }

    private void Value(JsonElement value, string path, JsonElement parent)
    {
        if (value.ValueKind != JsonValueKind.Array && !Holds(path))
        {
            Lose(path);
            return;
        }

        string name = path[(path.LastIndexOf('.') + 1)..];
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray())
            {
                Item(item, path);
            }
        }
        else if (name == "ratings" && value.ValueKind == JsonValueKind.Object)
        {
            Ratings(value, path, parent);
        }
        else if (value.ValueKind != JsonValueKind.Object)
        {
            Leaf(value, path);
        }
        else if (s_texts.Contains(name) && _held.Contains(path))
        {
            Languages(value, path);
        }
        else
        {
            Object(value, path);
        }
    }

    /// <summary>Whether an edition holds something of what stands at a path or below it; else the whole thing is lost at once.</summary>
    private bool Holds(string path) =>
        _held.Contains(path) || _held.Any(held => held.StartsWith(path, StringComparison.Ordinal) && held[path.Length] == '.');

    private void Item(JsonElement item, string path)
    {
        if (path.EndsWith("commitments.policyAreas", StringComparison.Ordinal) && item.ValueKind == JsonValueKind.String)
        {
            string code = item.GetString()!;
            if (_edition.Rows == RowKind.Commitments && !_edition.Tags.Any(column => column.Target == code))
            {
                Areas[code] = Areas.GetValueOrDefault(code) + 1;
            }
            else if (_edition.Rows == RowKind.Plans)
            {
                Lose(path);
            }
        }
        else if (item.ValueKind == JsonValueKind.Object)
        {
            string named = Named(item, path);
            if (Holds(named))
            {
                Object(item, named);
            }
            else
            {
                Lose(named);
            }
        }
        else
        {
            Leaf(item, path);
        }
    }

    /// <summary>Reports of others than the IRM, and what is said of milestones, have no place in any edition: they get a path of their own.</summary>
    private static string Named(JsonElement item, string path) =>
        path switch
        {
            "actionPlans.reports"
                when item.TryGetProperty("assessor", out JsonElement assessor) && assessor.ToString() != Assessor.Irm.Text =>
                $"{path}[{assessor}]",
            "actionPlans.reports.assessments" when !item.TryGetProperty("commitment", out _) || item.TryGetProperty("milestone", out _) =>
                $"{path}[part]",
            "actionPlans.commitments.institutions"
                when item.TryGetProperty("role", out JsonElement role)
                    && role.ToString() is var who
                    && who != InstitutionRole.Lead.Text
                    && who != InstitutionRole.Supporting.Text => $"{path}[{who}]",
            _ => path,
        };

    private void Leaf(JsonElement value, string path)
    {
        if (!_held.Contains(path))
        {
            Lose(path);
        }
        else if (
            path is "actionPlans.submitted" or "actionPlans.period.end"
            && value.ValueKind == JsonValueKind.String
            && value.GetString()!.Length > 4
        )
        {
            Lose($"{path} (month and day)");
        }
    }

    /// <summary>A value that could not be read: it has no cell, though its column is there.</summary>
    private void Unread(string pointer)
    {
        string path = IrmJson.FieldOf(pointer);
        if (Holds(path) || path.Contains(".ratings.", StringComparison.Ordinal))
        {
            Lose($"{path} (not read)");
        }
    }

    private void Languages(JsonElement text, string path)
    {
        string[] languages = [.. text.EnumerateObject().Select(language => language.Name)];
        string written =
            path != "members.name" && languages.Contains(LocalizedText.Undetermined) ? LocalizedText.Undetermined
            : languages.Contains("en") ? "en"
            : languages.Contains(LocalizedText.Undetermined) ? LocalizedText.Undetermined
            : languages[0];
        foreach (string other in languages.Where(language => language != written))
        {
            Lose($"{path}.{other}");
        }
    }

    private void Ratings(JsonElement ratings, string path, JsonElement parent)
    {
        foreach (JsonProperty rating in ratings.EnumerateObject())
        {
            bool isHeld =
                _held.Contains(path)
                && _edition.Columns.Any(column =>
                    column.Kind is ColumnKind.Rating or ColumnKind.Flag
                    && column.Rating.Text == rating.Name
                    && (
                        _edition.Rows == RowKind.Commitments
                        || (parent.TryGetProperty("phase", out JsonElement phase) && phase.ToString() == column.Target)
                    )
                );
            if (!isHeld)
            {
                Lose($"{path}.{rating.Name}");
            }
            else if (rating.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty beside in rating.Value.EnumerateObject().Where(beside => beside.Name != "level"))
                {
                    Lose($"{path}.{rating.Name}.{beside.Name}");
                }
            }
        }
    }

    /// <summary>The members of the document that a column holds.</summary>
    private static string[] Held(EditionColumn column) =>
        (column.Kind, column.Target) switch
        {
            (ColumnKind.Commitment, "theme") => ["actionPlans.commitments.theme", "actionPlans.themes.title"],
            (ColumnKind.Commitment, "lead" or "supporting") =>
            [
                "actionPlans.commitments.institutions.institution",
                "actionPlans.institutions.name",
            ],
            (ColumnKind.Commitment, "start") => ["actionPlans.commitments.period.start", "commitments.period.start"],
            (ColumnKind.Commitment, "end") => ["actionPlans.commitments.period.end", "commitments.period.end"],
            (ColumnKind.Commitment, "short-title") => ["actionPlans.commitments.shortTitle", "commitments.shortTitle"],
            (ColumnKind.Commitment, _) => [$"actionPlans.commitments.{column.Target}", $"commitments.{column.Target}"],
            (ColumnKind.Plan, "end") => ["actionPlans.period.end"],
            (ColumnKind.Plan, _) => [$"actionPlans.{column.Target}"],
            (ColumnKind.Member, "code") => ["actionPlans.member", "members.code", "commitments.member"],
            (ColumnKind.Member, "name") => ["actionPlans.member", "members.code", "members.name", "commitments.member"],
            (ColumnKind.Member, _) => [$"members.{column.Target}"],
            (ColumnKind.Report, _) => ["actionPlans.reports.published"],
            (ColumnKind.Cluster, _) => ["actionPlans.clusters.title", "actionPlans.clusters.commitments"],
            (ColumnKind.Rating or ColumnKind.Flag, "") => ["actionPlans.reports.assessments.ratings"],
            (ColumnKind.Rating, _) => ["actionPlans.reports.process.ratings"],
            _ => [],
        };
}
