namespace Ogp.Model.Trackers;

/// <summary>The profiles of the trackers that are known, as files: what their fields are, their codes, rules and words.</summary>
public static class TrackerProfiles
{
    private const string Folder = "profiles/";
    private const string File = "/profile.json";

    /// <summary>Their ids, in order: <c>canada-tracker</c>, <c>ecuador-tracker</c>.</summary>
    public static ValueList<string> Ids { get; } =
    [
        .. typeof(TrackerProfiles)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^File.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The file of a profile, UTF-8.</summary>
    /// <param name="id">One of <see cref="Ids"/>.</param>
    /// <exception cref="ArgumentException">There is no such profile.</exception>
    public static byte[] Read(string id)
    {
        using Stream stream =
            typeof(TrackerProfiles).Assembly.GetManifestResourceStream($"{Folder}{id}{File}")
            ?? throw new ArgumentException($"There is no profile '{id}'; known are {string.Join(", ", Ids)}.", nameof(id));
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
