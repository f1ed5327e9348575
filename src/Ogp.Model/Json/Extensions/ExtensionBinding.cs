using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ogp.Model.Json;

/// <summary>Members of a namespace as a record, and back.</summary>
internal static class ExtensionBinding
{
    public static ReadResult<T> Read<T>(UnknownMembers members, string prefix, JsonTypeInfo<T> type)
        where T : class
    {
        Extension value = Stated(members, prefix);
        if (!value.IsStated)
        {
            return new(null, []);
        }

        if (TryRead(value, type, out T? record, out JsonException? fault))
        {
            return new(record, []);
        }

        // The serializer stops at the first fault, and may not know what it lies in: each member is tried by itself.
        List<Finding> findings = [];
        foreach (JsonPropertyInfo property in type.Properties)
        {
            value = value.With(property.Name, Fitting(value[property.Name], property, out JsonException? own));
            if (own is not null)
            {
                findings.Add(ExtensionFindings.NotBoundAt(prefix, property.Name, own));
            }
        }

        bool isRead = TryRead(value.IsStated ? value : new("{}"), type, out record, out fault);
        return new(record, [.. isRead ? findings : findings.Append(ExtensionFindings.NotBoundAt(prefix, null, fault!))]);
    }

    public static UnknownMembers Write<T>(UnknownMembers members, string prefix, T? value, JsonTypeInfo<T> type)
        where T : class
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            throw new ArgumentException($"{typeof(T)} is not written as an object.", nameof(type));
        }

        Dictionary<string, string?> written = [];
        Extension held = Stated(members, prefix);
        bool fits = !held.IsStated || TryRead(held, type, out T? _, out JsonException? _);
        foreach (JsonPropertyInfo property in type.Properties.Where(property => !property.IsExtensionData))
        {
            // What does not fit was never in the record, so that its absence there says nothing.
            if (fits || !held[property.Name].IsStated || Fitting(held[property.Name], property, out _).IsStated)
            {
                written[property.Name] = null;
            }
        }

        if (value is not null)
        {
            foreach (JsonProperty property in JsonSerializer.SerializeToElement(value, type).EnumerateObject())
            {
                if (IsStated(property.Value))
                {
                    written[property.Name] = ExtensionJson.Written(property.Value.WriteTo);
                }
            }
        }

        foreach ((string name, string? json) in written)
        {
            members = members.With(prefix + name, json);
        }

        return members;
    }

    /// <summary>What the namespace says: of members of the same name the first that says anything.</summary>
    private static Extension Stated(UnknownMembers members, string prefix)
    {
        Extension value = default;
        foreach (UnknownMember member in members.AsSpan())
        {
            Extension held = new(member.Json);
            if (held.IsStated && member.Name.StartsWith(prefix, StringComparison.Ordinal) && !value[member.Name[prefix.Length..]].IsStated)
            {
                value = value.With(member.Name[prefix.Length..], held);
            }
        }

        return value;
    }

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

    /// <summary>An empty array says nothing, as everywhere in the format.</summary>
    private static bool IsStated(JsonElement value) =>
        value.ValueKind != JsonValueKind.Null && !(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0);

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
