using YamlDotNet.Core;

namespace Ogp.Model.Trackers.Yaml;

/// <summary>A fault of a document that the parser itself has no words for.</summary>
internal sealed class BrokenYamlException(LocalizedText words, Mark start, Mark end, Exception? fault = null)
    : YamlException(start, end, words.For("en"), fault)
{
    public LocalizedText Words { get; } = words;
}
