namespace Ogp.Model;

/// <summary>
/// One member that the model does not know, or a value that it cannot hold: a whole member, or an item of a known member's array or map. Equal when
/// name and value are the same, however characters are escaped, and which of these it is; the place is left aside. Immutable; safe to share between threads.
/// </summary>
public readonly struct UnknownMember : IEquatable<UnknownMember>
{
    /// <summary>What <see cref="After"/> is of a member that was added to an object, behind all that it has.</summary>
    internal const int AtTheEnd = int.MaxValue;

    /// <summary>What <see cref="After"/> is of what stands for all that may stand behind the place where a document breaks off.</summary>
    internal const int BehindTheBreak = AtTheEnd - 1;

    internal UnknownMember(string name, string json, int after) => (Name, Json, After, Item) = (name, json, after, -1);

    /// <summary>An item of a known member's array or map.</summary>
    internal UnknownMember(string name, UnreadItem item, int field) =>
        (Name, Json, After, Item, Key) = (name, item.Json, field, item.Index, item.Key);

    /// <summary>Name of the member; for an item of an array or a map, the name of that member.</summary>
    public string Name { get; }

    /// <summary>Its value as JSON text without white space between tokens; numbers and escapes are as they stood.</summary>
    public string Json { get; }

    /// <summary>Position within the array or map that the known member <see cref="Name"/> is, from 0, as it was read; null for a whole member.</summary>
    public int? Index => Item < 0 ? null : Item;

    /// <summary>Name of the entry within the map that the known member <see cref="Name"/> is; null in an array and for a whole member.</summary>
    public string? Key { get; }

    /// <summary>Position in the shape of the known field that it follows, -1 for none, <see cref="AtTheEnd"/> for all.</summary>
    internal int After { get; }

    /// <summary>As <see cref="Index"/>; -1 for a whole member.</summary>
    internal int Item { get; }

    /// <summary>What the model said beside it; null where nothing that the model can say stands against it.</summary>
    internal ReadBeside? Beside { get; init; }

    /// <inheritdoc/>
    public bool Equals(UnknownMember other) =>
        Name == other.Name && Key == other.Key && Item < 0 == other.Item < 0 && JsonText.AreSame(Json, other.Json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnknownMember other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, JsonText.HashOf(Json));

    /// <summary>Whether both are the same of the same name and value.</summary>
    public static bool operator ==(UnknownMember left, UnknownMember right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(UnknownMember left, UnknownMember right) => !left.Equals(right);
}
