using Ogp.Model.Trackers.Yaml;

namespace Ogp.Model.Trackers.Canada;

/// <summary>A field of the form: what can be filled in, or chosen of a list.</summary>
/// <param name="Id">Its name; <c>#</c> and its place where it has none.</param>
/// <param name="Value">What the schema says of it.</param>
internal sealed record ChoiceField(string Id, YamlValue Value)
{
    /// <summary>The choices in order: code and what is said of it; empty where it has no list.</summary>
    public List<(string Name, YamlValue Value)> Choices => Value["choices"]?.Members ?? [];
}
