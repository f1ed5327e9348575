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
        Extension value = default;
        foreach (UnknownMember member in members.AsSpan())
        {
            Extension held = new(member.Json);
            if (held.IsStated && member.Name.StartsWith(prefix, StringComparison.Ordinal) && !value[member.Name[prefix.Length..]].IsStated)
            {
                value = value.With(member.Name[prefix.Length..], held);
            }
        }

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
            if (
                value[property.Name] is { IsStated: true } member
                && !TryRead(member, type.Options.GetTypeInfo(property.PropertyType), out object? _, out JsonException? own)
            )
            {
                findings.Add(ExtensionFindings.NotBoundAt(prefix, property.Name, own));
                value = value.With<string>(property.Name, null);
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
        foreach (JsonPropertyInfo property in type.Properties.Where(property => !property.IsExtensionData))
        {
            written[property.Name] = null;
        }

        if (value is not null)
        {
            foreach (JsonProperty property in JsonSerializer.SerializeToElement(value, type).EnumerateObject())
            {
                written[property.Name] = IsStated(property.Value) ? ExtensionJson.Written(property.Value.WriteTo) : null;
            }
        }

        foreach ((string name, string? json) in written)
        {
            members = members.With(prefix + name, json);
        }

        return members;
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
