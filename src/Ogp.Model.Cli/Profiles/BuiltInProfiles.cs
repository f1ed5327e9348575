using Ogp.Model.Profiles;
using Ogp.Model.Trackers;

namespace Ogp.Model.Cli.Profiles;

/// <summary>The profiles that the command carries along, by id: those of trackers.</summary>
internal static class BuiltInProfiles
{
    public static ValueList<string> Ids => TrackerProfiles.Ids;

    /// <summary>The file of a profile; null where none has the id.</summary>
    public static ProfileFile? Find(string id) => Ids.AsSpan().Contains(id) ? new(id, TrackerProfiles.Read(id)) : null;
}
