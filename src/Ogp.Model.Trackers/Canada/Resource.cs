using Ogp.Model.Trackers.Yaml;

namespace Ogp.Model.Trackers.Canada;

/// <summary>A part of the form with fields of its own. Mostly a schema has one.</summary>
/// <param name="Value">What the schema says of it.</param>
/// <param name="Name">Tells it from others; null where it is the only one.</param>
internal sealed record Resource(YamlValue Value, string? Name)
{
    /// <summary>Its fields in order.</summary>
    public ChoiceField[] Fields { get; } =
    [.. (Value["fields"]?.Items ?? []).Select((field, i) => new ChoiceField(field["datastore_id"]?.Text ?? $"#{i + 1}", field))];

    /// <summary>What is in it beside lists of choices, each by its way through the schema.</summary>
    /// <param name="hasExample">Whether its example is read.</param>
    public IEnumerable<string> Settings(bool hasExample)
    {
        string prefix = Name is null ? "resources" : $"resources.{Name}";
        return Value
            .Members.Select(member => member.Name)
            .Where(name => name != "fields" && !(hasExample && name == "examples"))
            .Concat(Fields.Where(field => field.Choices.Count == 0).Select(field => $"fields.{field.Id}"))
            .Select(name => $"{prefix}.{name}");
    }
}
