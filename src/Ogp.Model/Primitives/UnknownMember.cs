namespace Ogp.Model;

/// <summary>One member that the model does not know, or a value that it cannot hold.</summary>
public readonly struct UnknownMember : IEquatable<UnknownMember>
{
    /// <summary>What <see cref="After"/> is of a member that was added to an object, behind all that it has.</summary>
    internal const int AtTheEnd = int.MaxValue;

    internal UnknownMember(string name, string json, int after, bool isUnread = false) =>
        (Name, Json, After, IsUnread, Item) = (name, json, after, isUnread, -1);

    /// <summary>An item of a known member's array or map.</summary>
    internal UnknownMember(string name, UnreadItem item, int field) =>
        (Name, Json, After, IsUnread, Item, Key) = (name, item.Json, field, true, item.Index, item.Key);

    /// <summary>Name of the member; for an item of an array or a map, the name of that member.</summary>
    public string Name { get; }

    /// <summary>Its value as JSON text without white space between tokens; numbers and escapes are as they stood.</summary>
    public string Json { get; }

    /// <summary>Position in the shape of the known field that it follows, -1 for none, <see cref="AtTheEnd"/> for all.</summary>
    internal int After { get; }

    /// <summary>Whether the member is a known one whose value could not be read.</summary>
    internal bool IsUnread { get; }

    /// <summary>Position within the member's array or map; -1 for a whole member.</summary>
    internal int Item { get; }

    /// <summary>Name of the entry within the member's map; null in an array and for a whole member.</summary>
    internal string? Key { get; }

    /// <inheritdoc/>
    public bool Equals(UnknownMember other) => Name == other.Name && Json == other.Json && Item == other.Item && Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnknownMember other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Json);

    /// <summary>Whether both have the same name and value.</summary>
    public static bool operator ==(UnknownMember left, UnknownMember right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(UnknownMember left, UnknownMember right) => !left.Equals(right);
}
