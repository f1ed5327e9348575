using Ardalis.GuardClauses;
using Ogp.Model.Profiles;

namespace Ogp.Model.Json;

public static partial class IrmSchema
{
    /// <summary>
    /// The schema of a package with the fields, types and codes of a profile. What a profile requires by path, and its rules, need more than one place at a time: those are the
    /// validator's.
    /// </summary>
    /// <param name="profile">The profile.</param>
    /// <param name="variant">How much it demands.</param>
    /// <returns>The same bytes every time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public static byte[] Write(Profile profile, SchemaVariant variant = SchemaVariant.Lenient) =>
        Write(variant, new ProfileSchema(Guard.Against.Null(profile)));
}
