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
        where T : class
    {
        OrderedDictionary<string, Extension> held = Stated(members, prefix, type);
        if (held.Count == 0)
        {
            return new(null, []);
        }

        OrderedDictionary<string, Extension> taken = Taken(held, type);
        if (TryRead(ObjectOf(taken), type, out T? record, out JsonException? fault))
        {
            return new(record, []);
        }

        // The serializer stops at the first fault, and may not know what it lies in: each member is tried by itself.
        List<Finding> findings = [];
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (!taken.TryGetValue(property.Name, out Extension value))
            {
                continue;
            }

            Extension fitting = Fitting(value, property, out JsonException? own);
            if (own is not null)
            {
                findings.Add(ExtensionFindings.NotBoundAt(prefix, property.Name, own));
                taken.Remove(property.Name);
            }
            else if (fitting != value)
            {
                taken[property.Name] = fitting;
            }
        }

        bool isRead = TryRead(ObjectOf(taken), type, out record, out fault);
        return new(record, [.. isRead ? findings : findings.Append(ExtensionFindings.NotBoundAt(prefix, null, fault!))]);
    }

    public static UnknownMembers Write<T>(UnknownMembers members, string prefix, T? value, JsonTypeInfo<T> type)
        where T : class
    {
        OrderedDictionary<string, Extension> held = Stated(members, prefix, type);
        Dictionary<string, string?> written = [];
        foreach (string name in NamesIn(held, type))
        {
            written[NameOf(name)] = null;
        }

        if (value is not null)
        {
            Extension record = new(ExtensionJson.Written(json => JsonSerializer.Serialize(json, value, type)));
            if (record.Kind != JsonValueKind.Object)
            {
                throw new ArgumentException($"{typeof(T)} is not written as an object.", nameof(type));
            }

            foreach ((string name, Extension member) in record.Members)
            {
                // An empty array says nothing, as everywhere in the format.
                if (member.IsStated && member.Json != "[]")
                {
                    written[NameOf(name)] = member.Json;
                }
            }
        }

        return members.With(written);

        string NameOf(string name) => prefix + (held.IndexOf(name) is >= 0 and int at ? held.GetAt(at).Key : name);
    }

    /// <summary>The names that say something of a record, be it that it does not state them.</summary>
    private static IEnumerable<string> NamesIn<T>(OrderedDictionary<string, Extension> held, JsonTypeInfo<T> type)
        where T : class
    {
        bool fits = TryRead(ObjectOf(Taken(held, type)), type, out T? _, out JsonException? _);

        // A type without properties, such as a dictionary, has all members or, where it could not be read, none.
        return type.Kind != JsonTypeInfoKind.Object
            ? fits
                ? held.Keys
                : []
            : type
                .Properties.Where(property =>
                    !property.IsExtensionData
                    // What does not fit was never in the record, so that its absence there says nothing.
                    && (fits || !held.TryGetValue(property.Name, out Extension value) || Fitting(value, property, out _).IsStated)
                )
                .Select(property => property.Name);
    }

    /// <summary>What the namespace says: of members of the same name the first that says anything, and within a value the first.</summary>
    private static OrderedDictionary<string, Extension> Stated(UnknownMembers members, string prefix, JsonTypeInfo type)
    {
        bool ignoresCase = type.Kind == JsonTypeInfoKind.Object && type.Options.PropertyNameCaseInsensitive;
        StringComparer names = ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        OrderedDictionary<string, Extension> stated = new(names);
        foreach (UnknownMember member in members.AsSpan())
        {
            if (
                member.Name.Length > prefix.Length
                && member.Name.StartsWith(prefix, StringComparison.Ordinal)
                && new Extension(member.Json).IsStated
            )
            {
                stated.TryAdd(member.Name[prefix.Length..], new(ExtensionJson.FirstOfEachName(member.Json, names)));
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

    private static Extension ObjectOf(OrderedDictionary<string, Extension> members) =>
        new(
            ExtensionJson.Written(json =>
            {
                json.WriteStartObject();
                foreach ((string name, Extension value) in members)
                {
                    json.WritePropertyName(name);
                    KeptJson.Write(json, value.Json!);
                }

                json.WriteEndObject();
            })
        );

    /// <summary>A value as a property takes it; not stated, with the fault, where it does not.</summary>
    private static Extension Fitting(Extension value, JsonPropertyInfo property, out JsonException? fault)
    {
        JsonTypeInfo type = property.Options.GetTypeInfo(property.PropertyType);
        fault = null;
        if (!value.IsStated || TryRead(value, type, out object? _, out fault))
        {
            return value;
        }

        // The serializer takes 45.0 for no whole number, which it is.
        Extension whole = Extension.Of(value.Integer);
        if (!whole.IsStated || !TryRead(whole, type, out object? _, out JsonException? _))
        {
            return default;
        }

        fault = null;
        return whole;
    }

    private static bool TryRead<T>(Extension value, JsonTypeInfo type, out T? read, [NotNullWhen(false)] out JsonException? fault)
        where T : class
    {
        try
        {
            (read, fault) = ((T?)JsonSerializer.Deserialize(value.Json!, type), null);
            return true;
        }
        catch (JsonException exception)
        {
            (read, fault) = (null, exception);
            return false;
        }
    }
}
