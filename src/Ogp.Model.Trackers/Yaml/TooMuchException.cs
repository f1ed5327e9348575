using YamlDotNet.Core;

namespace Ogp.Model.Trackers.Yaml;

/// <summary>A document asks for more than a reader gives.</summary>
internal sealed class TooMuchException(string message, Mark at) : Exception(message)
{
    public Mark At { get; } = at;
}
