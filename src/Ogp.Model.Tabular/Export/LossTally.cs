using System.Text.Json;
using Ogp.Model.Json;

namespace Ogp.Model.Tabular.Export;

/// <summary>How often what is lost. Not for use by several threads.</summary>
internal sealed class LossTally
{
    /// <summary>What is counted by what is in it, not as one thing.</summary>
    private static readonly HashSet<string> s_parts =
    [
        "members",
        "actionPlans",
        "actionPlans.period",
        "actionPlans.themes",
        "actionPlans.institutions",
        "actionPlans.clusters",
        "actionPlans.commitments",
        "actionPlans.commitments.period",
        "actionPlans.commitments.institutions",
        "actionPlans.reports",
        "actionPlans.reports.assessments",
        "actionPlans.reports.assessments.ratings",
        "actionPlans.reports.process",
        "actionPlans.reports.process.ratings",
        "commitments",
        "commitments.period",
        "commitments.institutions",
    ];

    private readonly Dictionary<string, LocalizedText> _remarked = new(StringComparer.Ordinal);

    /// <summary>How often each field is lost, by its path in the document and what is remarked on it in English.</summary>
    public SortedDictionary<string, int> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>How many commitments lose a policy area.</summary>
    public SortedDictionary<string, int> Areas { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts one more of a field.</summary>
    public void Add(string path) => Fields[path] = Fields.GetValueOrDefault(path) + 1;

    /// <summary>Counts one more of a field, of which something is remarked: <see cref="LossRemarks"/>.</summary>
    public void Add(string path, LocalizedText remark)
    {
        LocalizedText field = default;
        foreach ((string language, string words) in remark.AsSpan())
        {
            field = field.With(language, $"{path} ({words})");
        }

        _remarked.TryAdd(field.For("en"), field);
        Add(field.For("en"));
    }

    /// <summary>Counts one more text of which is told what it says, and not the language.</summary>
    public void AddLanguage(string language) => Add("languages", LossRemarks.In(language));

    /// <summary>What a message has for one of <see cref="Fields"/>.</summary>
    public FindingArgument ArgumentOf(string field) =>
        _remarked.TryGetValue(field, out LocalizedText words) ? new("field", words) : new("field", field);

    /// <summary>Counts one more commitment that loses a policy area.</summary>
    public void AddArea(PolicyArea area) => Areas[area.Text] = Areas.GetValueOrDefault(area.Text) + 1;

    /// <summary>Counts everything that a package says, as its document says it.</summary>
    public void AddAll(IrmPackage package)
    {
        using JsonDocument document = JsonDocument.Parse(IrmJson.Write(package, indented: false), new() { MaxDepth = 1024 });
        foreach (JsonProperty member in document.RootElement.EnumerateObject().Where(member => member.Name != "formatVersion"))
        {
            AddAll(member.Value, member.Name);
        }
    }

    /// <summary>Tells of those fields that are lost because a package has them without having read them.</summary>
    public void TellUnread(IrmPackage package)
    {
        foreach (string pointer in IrmJson.UnreadIn(package))
        {
            string path = IrmJson.FieldOf(pointer);
            if (Fields.TryGetValue(path, out int count))
            {
                Add(path, LossRemarks.NotRead);
                if (count > 1)
                {
                    Fields[path] = count - 1;
                }
                else
                {
                    Fields.Remove(path);
                }
            }
        }
    }

    private void AddAll(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Array && !IsRating(path))
        {
            foreach (JsonElement item in value.EnumerateArray())
            {
                AddOne(item, path);
            }
        }
        else
        {
            AddOne(value, path);
        }
    }

    private void AddOne(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object || !s_parts.Contains(path))
        {
            Add(path);
            return;
        }

        foreach (JsonProperty member in value.EnumerateObject())
        {
            AddAll(member.Value, $"{path}.{member.Name}");
        }
    }

    /// <summary>Whether a path leads to what is said of a variable, which may be a set of levels.</summary>
    private static bool IsRating(string path) =>
        path.IndexOf(".ratings.", StringComparison.Ordinal) is >= 0 and int place && s_parts.Contains(path[..(place + ".ratings".Length)]);
}
