using System.Text;
using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>What a record that has changed changes in the document that it was read of: what it says as before stays there as it stands.</summary>
/// <param name="names">How the record tells names apart.</param>
internal sealed class ExtensionChange(IEqualityComparer<string> names)
{
    /// <summary>The members that change, by the names that the document has for them; null takes one out.</summary>
    /// <param name="document">What the document says, of members of the same name the first.</param>
    /// <param name="before">What the record that was read of it says.</param>
    /// <param name="now">What the changed record says.</param>
    public Dictionary<string, string?> In(
        IReadOnlyDictionary<string, Extension> document,
        IReadOnlyDictionary<string, Extension> before,
        IReadOnlyDictionary<string, Extension> now
    )
    {
        // A name that the record has itself is its own, however alike another is: keys of a dictionary differ by case alone.
        Dictionary<string, string> own = new(names);
        foreach (string name in document.Keys.Where(name => !before.ContainsKey(name) && !now.ContainsKey(name)))
        {
            own.TryAdd(name, name);
        }

        Dictionary<string, string?> changed = [];
        foreach (string name in before.Keys.Union(now.Keys))
        {
            Extension said = before.GetValueOrDefault(name);
            Extension says = now.GetValueOrDefault(name);
            if (said != says)
            {
                string there = own.GetValueOrDefault(name, name);
                changed[there] = In(document.GetValueOrDefault(there), said, says).Json;
            }
        }

        return changed;
    }

    private Extension In(Extension document, Extension before, Extension now) =>
        document.Kind != now.Kind || before.Kind != now.Kind ? now
        : now.Kind == JsonValueKind.Object ? InObject(document, before, now)
        : now.Kind == JsonValueKind.Array && Says(document, before) ? InItems(document.Items, before.Items, now.Items)
        : now;

    private Extension InObject(Extension document, Extension before, Extension now)
    {
        Dictionary<string, string?> changed = In(FirstsOf(document), FirstsOf(before), FirstsOf(now));

        // What tells the type of an object has to stand in front, and the rest is that type's.
        return changed.Keys.Any(name => name.StartsWith('$')) ? now : new(ExtensionJson.WithMembers(document.Json, changed) ?? "{}");
    }

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

    /// <summary>Whether a document says at least what a record says of it, in the same order: a set may have sorted its items.</summary>
    private static bool Says(Extension document, Extension record) =>
        document.Kind != record.Kind ? false
        : record.Kind == JsonValueKind.Object
            ? FirstsOf(document) is var held
                && record.Members.All(member => held.TryGetValue(member.Key, out Extension value) && Says(value, member.Value))
        : record.Kind == JsonValueKind.Array
            ? document.Items.Count == record.Items.Count && document.Items.Zip(record.Items).All(pair => Says(pair.First, pair.Second))
        : document == record
            || (
                record.Kind == JsonValueKind.Number
                && NumberText.Significant(Encoding.ASCII.GetBytes(document.Json!))
                    == NumberText.Significant(Encoding.ASCII.GetBytes(record.Json!))
            );

    private static OrderedDictionary<string, Extension> FirstsOf(Extension value)
    {
        OrderedDictionary<string, Extension> members = new(StringComparer.Ordinal);
        foreach ((string name, Extension member) in value.Members)
        {
            members.TryAdd(name, member);
        }

        return members;
    }
}
