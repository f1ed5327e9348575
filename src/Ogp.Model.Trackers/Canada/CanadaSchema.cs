using System.Globalization;
using System.Text.RegularExpressions;
using Ogp.Model.Trackers.Yaml;

namespace Ogp.Model.Trackers.Canada;

/// <summary>What the schema of a tracker says of itself and of its lists of choices.</summary>
internal sealed partial class CanadaSchema
{
    private readonly YamlValue _resource;

    public CanadaSchema(YamlValue root)
    {
        Root = root;
        _resource = root["resources"]?.Items.FirstOrDefault() ?? new(1, 1);
        string title = Root["title"]?.Text ?? "";
        string years = Field("commitments")?["description"]?["en"]?.Text ?? "";
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

    public string Type => Root["dataset_type"]?.Text ?? "nap";

    /// <summary>Number of the plan; null where nothing tells it.</summary>
    public int? Number { get; }

    public Period? Period { get; }

    /// <summary>The row that shows how the form is filled in; null where there is none.</summary>
    public YamlValue? Example => _resource["examples"]?["record"];

    /// <summary>Parts of the schema that are about the form, not about the plan.</summary>
    public IEnumerable<string> Settings =>
        Root
            .Members.Select(member => member.Name)
            .Where(name => name is not ("dataset_type" or "title" or "resources"))
            .Concat(
                _resource
                    .Members.Select(member => $"resources.{member.Name}")
                    .Where(name => name is not ("resources.fields" or "resources.examples"))
            );

    /// <summary>The choices of a field in order: code and what is said of it.</summary>
    public List<(string Name, YamlValue Value)> Choices(string field) => Field(field)?["choices"]?.Members ?? [];

    private YamlValue? Field(string id) => _resource["fields"]?.Items.Find(field => field["datastore_id"]?.Text == id);

    private static PartialDate YearOf(Group year) => new(int.Parse(year.ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"([0-9]{1,2})(?:st|nd|rd|th)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\b(20[0-9]{2})\s?[-\u2010-\u2014]\s?(20[0-9]{2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
