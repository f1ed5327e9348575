using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>Collects what an object holds beside its known members; costs nothing while there is none.</summary>
internal struct UnknownCollector
{
    private List<UnknownMember>? _members;

    /// <summary>Names of the first members, where there are very many.</summary>
    private HashSet<string>? _names;
    private int _named;

    /// <summary>Whether a name is no mistake although the format does not know it: one with a prefix is somebody's extension, one with $ a tool's.</summary>
    public static bool IsExtension(string name) => name.StartsWith('$') || name.IndexOf(':', StringComparison.Ordinal) > 0;

    /// <summary>Keeps the member at whose name the reader stands, and moves the reader to the end of its value.</summary>
    public void Keep(ref JsonCursor json, ReadContext context, string name, int after)
    {
        context.CountItem();
        json.Read();
        long value = json.TokenStartIndex;
        context.SkipKept(ref json);
        (_members ??= []).Add(new(name, context.Raw(value, json.BytesConsumed), after));
    }

    /// <summary>Whether a member of this name was kept.</summary>
    public bool Has(string name)
    {
        if (_members is not { Count: > ManyNames.Few })
        {
            return _members?.Exists(member => member.Name == name) == true;
        }

        for (_names ??= new(StringComparer.Ordinal); _named < _members.Count; _named++)
        {
            _names.Add(_members[_named].Name);
        }

        return _names.Contains(name);
    }

    /// <summary>Keeps a known member whose value could not be read.</summary>
    public void AddUnread(string name, string json, int after) => (_members ??= []).Add(new(name, json, after));

    /// <summary>Keeps the items of a known member that could not be read.</summary>
    public void AddItems(string name, List<UnreadItem> items, int field)
    {
        foreach (UnreadItem item in items)
        {
            (_members ??= []).Add(new(name, item, field));
        }
    }

    /// <summary>Behind which field the first of a name stands: where it was kept, else in its own place.</summary>
    public readonly int AfterOf(string name, int field) =>
        _members?.FindLast(member => member.Name == name) is { Name: not null } kept ? kept.After : field;

    /// <summary>What was kept, in the order in which it is written, whatever the order of the known members was.</summary>
    public readonly UnknownMember[] ToArray() =>
        _members is null ? []
        : _members.Count == 1 ? [_members[0]]
        : [.. _members.OrderBy(member => member.After).ThenBy(member => member.Item < 0)];

    /// <summary>Writes the members that follow a field.</summary>
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<UnknownMember> unknown, int after)
    {
        foreach (ref readonly UnknownMember member in unknown)
        {
            if (member.After == after && member.Item < 0)
            {
                json.WritePropertyName(member.Name);
                KeptJson.Write(json, member.Json);
            }
        }
    }
}
