using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>Members of a namespace as a record, and back.</summary>
internal static class ExtensionBinding
{
    public static ReadResult<T> Read<T>(UnknownMembers members, string prefix, JsonTypeInfo<T> type)
        where T : class => Read(Stated(members, prefix, type), prefix, type, out _);

    public static UnknownMembers Write<T>(UnknownMembers members, string prefix, T? value, JsonTypeInfo<T> type)
        where T : class
    {
        OrderedDictionary<string, Extension> held = Stated(members, prefix, type);
        T? read = Read(held, prefix, type, out OrderedDictionary<string, Extension> taken).Value;
        Dictionary<string, Extension> now = MembersOf(value, type);

        // Where there was no record for want of a member, the new one speaks of all that the type has.
        Dictionary<string, Extension> before =
            read is not null || value is null
                ? MembersOf(read, type)
                : type.Properties.Where(property => taken.ContainsKey(property.Name)).ToDictionary(one => one.Name, one => taken[one.Name]);

        return members.With(ExtensionChange.In(held, before, now).ToDictionary(one => prefix + one.Key, one => one.Value));
    }

    private static ReadResult<T> Read<T>(
        OrderedDictionary<string, Extension> held,
        string prefix,
        JsonTypeInfo<T> type,
        out OrderedDictionary<string, Extension> taken
    )
        where T : class
    {
        taken = Taken(held, type);
        if (held.Count == 0)
        {
            return new(null, []);
        }

        if (TryRead(ObjectOf(taken), held.Comparer, type, out T? record, out LocalizedText fault))
        {
            return new(record, []);
        }

        // The serializer stops at the first fault, and may not know what it lies in: each member is tried by itself.
        List<Finding> findings = [];
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (
                taken.TryGetValue(property.Name, out Extension value)
                && !TryRead(value.Json!, held.Comparer, property.Options.GetTypeInfo(property.PropertyType), out object? _, out fault)
            )
            {
                findings.Add(ExtensionFindings.NotBoundAt(prefix, property.Name, fault));
                taken.Remove(property.Name);
            }
        }

        bool isRead = TryRead(ObjectOf(taken), held.Comparer, type, out record, out fault);
        return new(record, [.. isRead ? findings : findings.Append(ExtensionFindings.NotBoundAt(prefix, null, fault))]);
    }

    /// <summary>What the namespace says: of members of the same name the first that says anything.</summary>
    private static OrderedDictionary<string, Extension> Stated(UnknownMembers members, string prefix, JsonTypeInfo type)
    {
        bool ignoresCase = type.Kind == JsonTypeInfoKind.Object && type.Options.PropertyNameCaseInsensitive;
        OrderedDictionary<string, Extension> stated = new(ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (UnknownMember member in members.AsSpan())
        {
            if (
                member.Name.Length > prefix.Length
                && member.Name.StartsWith(prefix, StringComparison.Ordinal)
                && new Extension(member.Json) is { IsStated: true } value
            )
            {
                stated.TryAdd(member.Name[prefix.Length..], value);
            }
        }

        return stated;
    }

    /// <summary>What is read: without the members that the record would pass over, so that nothing in them can end the reading.</summary>
    private static OrderedDictionary<string, Extension> Taken(OrderedDictionary<string, Extension> held, JsonTypeInfo type)
    {
        bool takesAll =
            type is not { Kind: JsonTypeInfoKind.Object, PolymorphismOptions: null }
            || (type.UnmappedMemberHandling ?? type.Options.UnmappedMemberHandling) != JsonUnmappedMemberHandling.Skip
            || type.Properties.Any(property => property.IsExtensionData);
        HashSet<string> own = new(type.Properties.Select(property => property.Name), held.Comparer);
        return new(held.Where(member => takesAll || own.Contains(member.Key)), held.Comparer);
    }

    private static string ObjectOf(OrderedDictionary<string, Extension> members) =>
        ExtensionJson.ObjectOf(members.Select(member => new KeyValuePair<string, string>(member.Key, member.Value.Json!)));

    /// <summary>What a record says. An empty array says nothing, as everywhere in the format.</summary>
    private static Dictionary<string, Extension> MembersOf<T>(T? record, JsonTypeInfo<T> type)
        where T : class
    {
        if (record is null)
        {
            return [];
        }

        Extension written = Written(record, type);
        return written.Kind == JsonValueKind.Object
            ? written.Members.Where(member => member.Value.IsStated && member.Value.Json != "[]").ToDictionary()
            : throw new ArgumentException($"{typeof(T)} is not written as an object.", nameof(type));
    }

    private static Extension Written(object? value, JsonTypeInfo type) =>
        new(ExtensionJson.Written(json => JsonSerializer.Serialize(json, value, type)));

    /// <summary>Reads a value, of members of the same name within it the first. Whole numbers are written with digits alone where the serializer takes <c>45.0</c> for none.</summary>
    private static bool TryRead<T>(string json, IEqualityComparer<string> names, JsonTypeInfo type, out T? read, out LocalizedText fault)
        where T : class
    {
        json = ExtensionJson.FirstOfEachName(json, names);
        if (TryRead(json, type, out read, out fault))
        {
            return true;
        }

        string digits = ExtensionJson.WholeNumbersInDigits(json);
        return digits != json && TryRead(digits, type, out read, out fault);
    }

    private static bool TryRead<T>(string json, JsonTypeInfo type, out T? read, out LocalizedText fault)
        where T : class
    {
        try
        {
            read = (T?)JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException exception)
        {
            (read, fault) = (null, ExtensionFindings.WordsOf(exception));
            return false;
        }

        fault = CanBeWritten(read, type) ? default : ExtensionFindings.NotWritten;
        read = fault.IsStated ? null : read;
        return !fault.IsStated;
    }

    /// <summary>Whether JSON can say what was read: no number that became infinite, and no half of a surrogate pair in what is not looked into before.</summary>
    private static bool CanBeWritten(object? read, JsonTypeInfo type)
    {
        try
        {
            _ = Written(read, type);
            return true;
        }
        catch (Exception exception)
        {
            // Any other fault is the record's own, and told where it is written.
            return exception is not (ArgumentException or JsonException);
        }
    }
}
