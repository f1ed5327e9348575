using YamlDotNet.Core;

namespace Ogp.Model.Trackers.Yaml;

/// <summary>A document asks for more than a reader gives.</summary>
internal sealed class TooMuchException(LocalizedText words, Mark at) : Exception(words.For("en"))
{
    public LocalizedText Words { get; } = words;

    public Mark At { get; } = at;
}
