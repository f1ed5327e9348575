using Ogp.Model.Profiles;

namespace Ogp.Model.Cli.Profiles;

/// <summary>The profiles that the command carries along, by id.</summary>
internal static class BuiltInProfiles
{
    private const string Prefix = "profiles/";

    public static IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(BuiltInProfiles)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The file of a profile; null where none has the id.</summary>
    public static ProfileFile? Find(string id)
    {
        using Stream? resource = typeof(BuiltInProfiles).Assembly.GetManifestResourceStream(Prefix + id);
        if (resource is null)
        {
            return null;
        }

        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return new(id, bytes);
    }
}
