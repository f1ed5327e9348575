using System.Globalization;
using System.Text.RegularExpressions;
using Ogp.Model.Trackers.Yaml;

namespace Ogp.Model.Trackers.Canada;

/// <summary>What the schema of a tracker says of itself and of its lists of choices.</summary>
internal sealed partial class CanadaSchema
{
    private const string Commitments = "commitments";
    private const string Milestones = "milestones";
    private const string Indicators = "indicators";
    private static readonly string[] s_lists = ["reporting_period", Commitments, Milestones, Indicators, "status"];

    /// <summary>The parts of the form, the one that has the commitments first.</summary>
    private readonly Resource[] _resources;

    /// <summary>The fields by name, of several of a name the first with choices.</summary>
    private readonly Dictionary<string, ChoiceField> _fields = new(StringComparer.Ordinal);

    public CanadaSchema(YamlValue root)
    {
        Root = root;
        List<YamlValue> resources = root["resources"]?.Items ?? [];
        _resources =
        [
            .. resources
                .Select(
                    (resource, i) => new Resource(resource, resources.Count == 1 ? null : resource["resource_name"]?.Text ?? $"#{i + 1}")
                )
                .OrderByDescending(resource => resource.Fields.Any(field => field.Id == Commitments)),
        ];
        foreach (ChoiceField field in _resources.SelectMany(resource => resource.Fields))
        {
            if (!_fields.TryGetValue(field.Id, out ChoiceField? before) || (before.Choices.Count == 0 && field.Choices.Count > 0))
            {
                _fields[field.Id] = field;
            }
        }

        string title = Root["title"]?.Text ?? "";
        string years = Field(Commitments)?["description"]?["en"]?.Text ?? "";
        Match period = Years().Match(years);
        if (period.Success)
        {
            Period = new() { Start = YearOf(period.Groups[1]), End = YearOf(period.Groups[2]) };
        }

        // The tracker of the fourth plan was the first, and does not say which plan it is.
        Number =
            Ordinal().Match(title) is { Success: true } ordinal ? int.Parse(ordinal.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : Period is { Start.Year: 2018, End.Year: 2020 } ? 4
            : null;
    }

    public YamlValue Root { get; }

    /// <summary>Whether it is the schema of a tracker: it has commitments, or another list that may be theirs above milestones and indicators.</summary>
    public bool IsTracker =>
        Choices(Commitments).Count > 0 || (Choices(Milestones).Count > 0 && Choices(Indicators).Count > 0 && OtherLists.Any());

    public string Type => Root["dataset_type"]?.Text ?? "nap";

    /// <summary>Number of the plan; null where nothing tells it.</summary>
    public int? Number { get; }

    public Period? Period { get; }

    /// <summary>The row that shows how the form is filled in; null where there is none.</summary>
    public YamlValue? Example => _resources is [var first, ..] ? first.Value["examples"]?["record"] : null;

    /// <summary>Parts of the schema that are about the form, not about the plan: a field without choices is one, too.</summary>
    public IEnumerable<string> Settings =>
        Root
            .Members.Select(member => member.Name)
            .Where(name => name is not ("dataset_type" or "title" or "resources"))
            .Concat(_resources.SelectMany((resource, i) => resource.Settings(hasExample: i == 0)));

    /// <summary>Lists of choices that are none of the tracker's, or one of them again, in the order of the file.</summary>
    public IEnumerable<ChoiceField> OtherLists => _resources.SelectMany(resource => resource.Fields).Where(IsOther);

    /// <summary>The tracker's lists that the schema does not have.</summary>
    public IEnumerable<string> MissingLists => s_lists.Where(list => Choices(list).Count == 0);

    /// <summary>The choices of a field in order: code and what is said of it.</summary>
    public List<(string Name, YamlValue Value)> Choices(string field) => Field(field)?["choices"]?.Members ?? [];

    private bool IsOther(ChoiceField list) => list.Choices.Count > 0 && (!s_lists.Contains(list.Id) || _fields[list.Id] != list);

    private YamlValue? Field(string id) => _fields.GetValueOrDefault(id)?.Value;

    private static PartialDate YearOf(Group year) => new(int.Parse(year.ValueSpan, CultureInfo.InvariantCulture));

    /// <summary>Whether a text with lists of these names may be the schema of a tracker: one whose commitments were renamed is told by the two below them.</summary>
    public static bool MayBe(string[] lists) => lists.Contains(Commitments) || (lists.Contains(Milestones) && lists.Contains(Indicators));

    [GeneratedRegex(@"([0-9]{1,2})(?:st|nd|rd|th)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\b(20[0-9]{2})\s?[-\u2010-\u2014]\s?(20[0-9]{2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
