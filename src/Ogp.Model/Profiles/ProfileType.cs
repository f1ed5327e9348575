namespace Ogp.Model.Profiles;

/// <summary>A kind of object that a profile adds. Immutable; safe to share between threads.</summary>
/// <param name="Name">Its name in the profile.</param>
/// <param name="Key">Members that tell an object from its siblings in an array; empty where nothing does.</param>
/// <param name="Fields">Its members, in order.</param>
public sealed record ProfileType(string Name, ValueList<string> Key, ValueList<ProfileField> Fields)
{
    /// <summary>The names of its members as they stand in documents.</summary>
    internal byte[][] Utf8Names { get; } = [.. Fields.Select(field => System.Text.Encoding.UTF8.GetBytes(field.Name))];

    /// <summary>The member of a name; null where there is none.</summary>
    /// <param name="name">The name.</param>
    public ProfileField? Find(string name)
    {
        foreach (ProfileField field in Fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }
}
