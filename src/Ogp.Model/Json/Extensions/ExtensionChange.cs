using System.Text.Json;

namespace Ogp.Model.Json;

/// <summary>What a record that has changed changes in the document that it was read of: what it says as before stays there as it stands.</summary>
internal static class ExtensionChange
{
    /// <summary>The members that change, by the names that the document has for them; null takes one out.</summary>
    /// <param name="document">What the document says, of members of the same name the first.</param>
    /// <param name="before">What the record that was read of it says.</param>
    /// <param name="now">What the changed record says.</param>
    public static Dictionary<string, string?> In(
        OrderedDictionary<string, Extension> document,
        IReadOnlyDictionary<string, Extension> before,
        IReadOnlyDictionary<string, Extension> now
    )
    {
        Dictionary<string, string?> changed = [];
        foreach (string name in before.Keys.Union(now.Keys))
        {
            Extension said = before.GetValueOrDefault(name);
            Extension says = now.GetValueOrDefault(name);
            if (said != says)
            {
                (string own, Extension held) = document.IndexOf(name) is >= 0 and int at ? document.GetAt(at) : new(name, default);
                changed[own] = In(held, said, says, document.Comparer).Json;
            }
        }

        return changed;
    }

    private static Extension In(Extension document, Extension before, Extension now, IEqualityComparer<string> names) =>
        document.Kind != now.Kind || before.Kind != now.Kind ? now
        : now.Kind == JsonValueKind.Object
            ? new(ExtensionJson.WithMembers(document.Json, In(FirstsOf(document, names), FirstsOf(before), FirstsOf(now))) ?? "{}")
        : now.Kind == JsonValueKind.Array && document.Items.Count == before.Items.Count ? InItems(document.Items, before.Items, now.Items)
        : now;

    /// <summary>Items have no names: one that is as another was is that, the one at its place before all.</summary>
    private static Extension InItems(ValueList<Extension> document, ValueList<Extension> before, ValueList<Extension> now)
    {
        Extension[] items = new Extension[now.Count];
        Dictionary<Extension, Queue<Extension>> moved = [];
        for (int index = 0; index < before.Count; index++)
        {
            if (index < items.Length && before[index] == now[index])
            {
                items[index] = document[index];
            }
            else if (moved.TryGetValue(before[index], out Queue<Extension>? same))
            {
                same.Enqueue(document[index]);
            }
            else
            {
                moved.Add(before[index], new([document[index]]));
            }
        }

        for (int index = 0; index < items.Length; index++)
        {
            if (items[index].Json is null)
            {
                items[index] = moved.GetValueOrDefault(now[index])?.TryDequeue(out Extension item) == true ? item : now[index];
            }
        }

        return new($"[{string.Join(',', items)}]");
    }

    private static OrderedDictionary<string, Extension> FirstsOf(Extension value, IEqualityComparer<string>? names = null)
    {
        OrderedDictionary<string, Extension> members = new(names);
        foreach ((string name, Extension member) in value.Members)
        {
            members.TryAdd(name, member);
        }

        return members;
    }
}
