using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>Members of a namespace as a record, and back.</summary>
internal static class ExtensionBinding
{
    public static ReadResult<T> Read<T>(UnknownMembers members, string prefix, JsonTypeInfo<T> type)
        where T : class => Read(Stated(members, prefix, type), prefix, type, out _, out _);

    public static UnknownMembers Write<T>(UnknownMembers members, string prefix, T? value, JsonTypeInfo<T> type)
        where T : class
    {
        OrderedDictionary<string, Extension> held = Stated(members, prefix, type);
        T? read = Read(held, prefix, type, out OrderedDictionary<string, Extension> taken, out Extension written).Value;
        if (read is null && value is null)
        {
            return members;
        }

        // Where there was no record, or nothing can write it, and where there shall be none, it has said all that it takes.
        IReadOnlyDictionary<string, Extension> before = value is null || !written.IsStated ? Own(taken, type) : MembersOf(written, type);
        IReadOnlyDictionary<string, Extension> now = value is null
            ? ReadOnlyDictionary<string, Extension>.Empty
            : MembersOf(Written(value, type), type);
        ILookup<string, string> names = members
            .AsSpan()
            .ToArray()
            .Where(member => member.Name.StartsWith(prefix, StringComparison.Ordinal))
            .ToLookup(member => member.Name[prefix.Length..], member => member.Name, held.Comparer);
        Dictionary<string, string?> changed = [];
        foreach ((string name, string? json) in new ExtensionChange(held.Comparer).In(held, before, now))
        {
            changed[prefix + name] = json;
            foreach (string same in json is null ? names[name] : [])
            {
                changed[same] = null;
            }
        }

        return members.With(changed);
    }

    /// <summary>Reads a record of what is held.</summary>
    /// <param name="held">What the namespace says.</param>
    /// <param name="prefix">The namespace with its colon.</param>
    /// <param name="type">How the record is read.</param>
    /// <param name="taken">What the record takes of it.</param>
    /// <param name="written">The record as it is written; not stated where there is none, or it cannot be.</param>
    private static ReadResult<T> Read<T>(
        OrderedDictionary<string, Extension> held,
        string prefix,
        JsonTypeInfo<T> type,
        out OrderedDictionary<string, Extension> taken,
        out Extension written
    )
        where T : class
    {
        taken = Taken(held, type);
        written = default;
        if (held.Count == 0)
        {
            return new(null, []);
        }

        List<Finding> findings = [];
        T? record;
        ExtensionFault? fault;
        while (!TryRead(ObjectOf(taken), type, out record, out written, out fault))
        {
            // The serializer stops at the first fault, and mostly knows which member it lies in.
            string rest = "";
            if (
                type.Properties.FirstOrDefault(property => fault.IsIn(property.Name, out rest))?.Name is not { } name
                || !taken.Remove(name)
            )
            {
                break;
            }

            findings.Add(ExtensionFindings.NotBoundAt(prefix, name, fault.Words(rest)));
        }

        if (fault is not null)
        {
            foreach (JsonPropertyInfo property in type.Properties)
            {
                if (
                    taken.TryGetValue(property.Name, out Extension value)
                    && !TryRead(
                        value.Json!,
                        property.Options.GetTypeInfo(property.PropertyType),
                        out object? _,
                        out _,
                        out ExtensionFault? own
                    )
                )
                {
                    findings.Add(ExtensionFindings.NotBoundAt(prefix, property.Name, own.Words(own.Way)));
                    taken.Remove(property.Name);
                }
            }

            if (!TryRead(ObjectOf(taken), type, out record, out written, out fault))
            {
                findings.Add(ExtensionFindings.NotBoundAt(prefix, null, fault.Words(fault.Way)));
            }
        }

        return new(record, [.. findings]);
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
    private static OrderedDictionary<string, Extension> Taken(OrderedDictionary<string, Extension> held, JsonTypeInfo type) =>
        (type.UnmappedMemberHandling ?? type.Options.UnmappedMemberHandling) == JsonUnmappedMemberHandling.Skip
            ? Own(held, type)
            : new(held, held.Comparer);

    /// <summary>Of what is taken the members that the type has: all, where it has room for all.</summary>
    private static OrderedDictionary<string, Extension> Own(OrderedDictionary<string, Extension> taken, JsonTypeInfo type)
    {
        if (HasRoom(type))
        {
            return new(taken, taken.Comparer);
        }

        HashSet<string> own = new(type.Properties.Select(property => property.Name), taken.Comparer);
        return new(taken.Where(member => own.Contains(member.Key)), taken.Comparer);
    }

    /// <summary>Whether a type has room for members of any name.</summary>
    private static bool HasRoom(JsonTypeInfo type) =>
        type is not { Kind: JsonTypeInfoKind.Object, PolymorphismOptions: null }
        || type.Properties.Any(property => property.IsExtensionData);

    /// <summary>What tells the type of an object stands in front, where the serializer looks for it.</summary>
    private static string ObjectOf(OrderedDictionary<string, Extension> members) =>
        ExtensionJson.ObjectOf(
            members
                .OrderByDescending(member => member.Key.StartsWith('$'))
                .Select(member => new KeyValuePair<string, string>(member.Key, member.Value.Json!))
        );

    /// <summary>What a record says. An empty array says nothing, as everywhere in the format, unless the record cannot be read without it.</summary>
    private static Dictionary<string, Extension> MembersOf(Extension written, JsonTypeInfo type) =>
        written.Kind == JsonValueKind.Object
            ? written
                .Members.Where(member =>
                    member.Value.IsStated
                    && (member.Value.Json != "[]" || type.Properties.Any(property => property.IsRequired && property.Name == member.Key))
                )
                .ToDictionary()
            : throw new ArgumentException($"{type.Type} is not written as an object.", nameof(type));

    private static Extension Written(object? value, JsonTypeInfo type) =>
        new(ExtensionJson.Written(json => JsonSerializer.Serialize(json, value, type)));

    /// <summary>Reads a value, of members of the same name within it the first. Whole numbers are written with digits alone where the serializer takes <c>45.0</c> for none.</summary>
    private static bool TryRead<T>(
        string json,
        JsonTypeInfo type,
        out T? read,
        out Extension written,
        [NotNullWhen(false)] out ExtensionFault? fault
    )
        where T : class
    {
        json = ExtensionJson.FirstOfEachName(json);
        if (TryReadOnce(json, type, out read, out written, out fault))
        {
            return true;
        }

        string digits = ExtensionJson.WholeNumbersInDigits(json);
        return digits != json && TryReadOnce(digits, type, out read, out written, out fault);
    }

    private static bool TryReadOnce<T>(
        string json,
        JsonTypeInfo type,
        out T? read,
        out Extension written,
        [NotNullWhen(false)] out ExtensionFault? fault
    )
        where T : class
    {
        written = default;
        try
        {
            read = (T?)JsonSerializer.Deserialize(json, type);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or FormatException or OverflowException)
        {
            (read, fault) = (null, ExtensionFault.Of(exception));
            return false;
        }

        fault = null;
        try
        {
            written = Written(read, type);
        }
        catch (Exception exception) when (exception is ArgumentException or JsonException)
        {
            // No number that became infinite, and no half of a surrogate pair in what is not looked into before.
            (read, fault) = (null, ExtensionFault.NotWritten);
        }
        catch (Exception)
        {
            // Any other fault is the record's own, and told where it is written.
        }

        return fault is null;
    }
}
