using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace Ogp.Model.Profiles;

public sealed partial class Profile
{
    /// <summary>The version of profile files that is read and written: 1.0.</summary>
    public const string CurrentVersion = "1.0";

    /// <summary>Whether a name has the form of a profile's id: small letters and digits with hyphens between, a letter first, at most 64 characters.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static bool IsId(string name) => ProfileNames.IsKebab(Guard.Against.Null(name));

    /// <summary>Reads a profile that extends no other.</summary>
    /// <param name="utf8">The bytes of its file.</param>
    /// <param name="file">Name of the file for findings; null when it is none.</param>
    /// <returns>The profile, and what was found in it; null where there is no JSON object. What cannot be read of it counts for nothing: ask <see cref="ReadResult{T}.HasErrors"/> before it is used.</returns>
    public static ReadResult<Profile> Read(ReadOnlyMemory<byte> utf8, string? file = null) => Read(utf8, file, [], null, []);

    /// <summary>Reads a profile that may extend others.</summary>
    /// <param name="file">The file.</param>
    /// <param name="open">
    /// Gives the file that <c>extends</c> names: called with the name of the file that extends and with what is written there; null where there is no such file.
    /// </param>
    /// <returns>The profile, and what was found in all of the files; null where there is no JSON object.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadResult<Profile> Read(ProfileFile file, Func<string, string, ProfileFile?> open) =>
        Read(Guard.Against.Null(file).Utf8, file.Name, [file.Name], Guard.Against.Null(open), []);

    internal static ReadResult<Profile> Read(
        ReadOnlyMemory<byte> utf8,
        string? file,
        ImmutableArray<string> chain,
        Func<string, string, ProfileFile?>? open,
        Dictionary<string, Profile?> read
    )
    {
        ProfileReader reader = new(chain, open, read);
        (bool isObject, ValueList<Finding> findings) = reader.Read(utf8, file);
        return new(isObject ? new(reader.Parts) : null, [.. reader.FoundInExtended, .. findings]);
    }
}
