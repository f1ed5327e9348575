namespace Ogp.Model;

/// <summary>
/// Members of a JSON object that the model does not know, or whose value it cannot hold, and items of its arrays and maps of which the same is true: kept
/// as they stood and written back there. Equal when they hold the same names and values in the same order. <c>default</c> is none. Immutable; safe to share
/// between threads.
/// </summary>
public readonly struct UnknownMembers : IEquatable<UnknownMembers>
{
    private readonly UnknownMember[]? _members;

    internal UnknownMembers(UnknownMember[] members) => _members = members.Length == 0 ? null : members;

    /// <summary>Number of members, and of items (<see cref="UnknownMember.Index"/>).</summary>
    public int Count => _members?.Length ?? 0;

    /// <summary>The value of the first whole member of this name as JSON text, or null. An item of a member is none.</summary>
    /// <param name="name">Name of the member, compared exactly.</param>
    public string? this[string name]
    {
        get
        {
            foreach (ref readonly UnknownMember member in AsSpan())
            {
                if (member.Item < 0 && member.Name == name)
                {
                    return member.Json;
                }
            }

            return null;
        }
    }

    /// <summary>These members with one set: in the place of the first of its name, or at the end. Null takes all of the name out.</summary>
    internal UnknownMembers With(string name, string? json) => With(new Dictionary<string, string?> { [name] = json });

    /// <summary>These members with some set, as one is.</summary>
    internal UnknownMembers With(Dictionary<string, string?> set)
    {
        List<UnknownMember> members = new(Count + set.Count);
        HashSet<string> placed = [];
        foreach (ref readonly UnknownMember member in AsSpan())
        {
            if (!set.TryGetValue(member.Name, out string? json))
            {
                members.Add(member);
            }
            else if (placed.Add(member.Name) && json is not null)
            {
                members.Add(new(member.Name, json, member.After));
            }
        }

        foreach ((string name, string? json) in set)
        {
            if (json is not null && !placed.Contains(name))
            {
                members.Add(new(name, json, UnknownMember.AtTheEnd));
            }
        }

        return new([.. members]);
    }

    /// <summary>Whether the object is one that breaks off, as a check sees it.</summary>
    internal bool BreakOff => _members?[^1].After == UnknownMember.BehindTheBreak;

    /// <summary>These of an object that breaks off, as a check is to see it.</summary>
    internal UnknownMembers BrokenOff() => new([.. AsSpan(), new("", "null", UnknownMember.BehindTheBreak)]);

    /// <summary>Those that an object says nothing against: an edit wins over what was kept beside the value that it changed.</summary>
    internal UnknownMembers LeftIn(Node owner)
    {
        foreach (ref readonly UnknownMember member in AsSpan())
        {
            if (member.Beside?.IsUnchangedIn(owner) == false)
            {
                return new(Array.FindAll(_members!, one => one.Beside?.IsUnchangedIn(owner) != false));
            }
        }

        return this;
    }

    /// <summary>The same, to stay whatever an object says.</summary>
    internal UnknownMembers Free() => _members is null ? this : new(Array.ConvertAll(_members, member => member with { Beside = null }));

    /// <summary>The items of a member's array or map that could not be read, in order.</summary>
    internal UnreadItem[] ItemsOf(string name) => _members is null ? [] : ItemsOf(_members, name);

    /// <summary>Where an item of a member's array stands in the document, with those that could not be read counted.</summary>
    internal int PlaceOf(string name, int index)
    {
        foreach (UnreadItem item in ItemsOf(name))
        {
            index += item.Index <= index ? 1 : 0;
        }

        return index;
    }

    private static UnreadItem[] ItemsOf(UnknownMember[] members, string name) =>
        [
            .. members
                .Where(member => member.Item >= 0 && member.Name == name)
                .Select(member => new UnreadItem(member.Item, member.Key, member.Json)),
        ];

    /// <summary>The members in order, and before what follows a member its items.</summary>
    public ReadOnlySpan<UnknownMember> AsSpan() => _members;

    /// <inheritdoc/>
    public bool Equals(UnknownMembers other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnknownMembers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(Count, _members![0].GetHashCode());

    /// <summary>Whether both hold the same.</summary>
    public static bool operator ==(UnknownMembers left, UnknownMembers right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(UnknownMembers left, UnknownMembers right) => !left.Equals(right);
}
