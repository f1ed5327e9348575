namespace Ogp.Model;

/// <summary>One member that the model does not know.</summary>
public readonly struct UnknownMember : IEquatable<UnknownMember>
{
    internal UnknownMember(string name, string json, int after) => (Name, Json, After) = (name, json, after);

    /// <summary>Name of the member.</summary>
    public string Name { get; }

    /// <summary>Its value as JSON text without white space between tokens; numbers and escapes are as they stood.</summary>
    public string Json { get; }

    /// <summary>Position in the shape of the known field that it follows, -1 for none.</summary>
    internal int After { get; }

    /// <inheritdoc/>
    public bool Equals(UnknownMember other) => Name == other.Name && Json == other.Json;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnknownMember other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Json);

    /// <summary>Whether both have the same name and value.</summary>
    public static bool operator ==(UnknownMember left, UnknownMember right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(UnknownMember left, UnknownMember right) => !left.Equals(right);
}
