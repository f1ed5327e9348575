using System.Text.Json;

namespace Ogp.Model.Json;

/// <summary>What a schema says beside the format.</summary>
internal abstract class SchemaAdditions
{
    /// <summary>What it is that is added.</summary>
    public abstract string Name { get; }

    /// <summary>Further members that objects of a type must have.</summary>
    public abstract IEnumerable<string> RequiredOf(string type);

    /// <summary>Writes further members of objects of a type.</summary>
    public abstract void WriteMembers(string type, Utf8JsonWriter json, bool isStrict);

    /// <summary>Writes further types.</summary>
    public abstract void WriteTypes(Utf8JsonWriter json, bool isStrict);

    /// <summary>The codes that are left of a list; null where it is as it was.</summary>
    public abstract string[]? CodesLeftOf(Codelist list);
}
