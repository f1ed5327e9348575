using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>
/// Reads and writes a type of the model as IRM JSON for <see cref="JsonSerializer"/>. The types name it themselves: there is no need to add it to
/// any options. What is unknown is kept; a structural fault is a <see cref="JsonException"/>. Immutable; safe to share between threads.
/// </summary>
/// <typeparam name="T">A type of the model.</typeparam>
public sealed class IrmJsonConverter<T> : JsonConverter<T>
{
    private const string NoForm = "has no form in IRM JSON.";

    // Of what all objects have in common the serializer makes a converter, too: it throws when it is used, which names what was tried.
    private readonly Codec<T>? _known =
        Codecs.Of<T>() ?? (typeof(T) == typeof(Node) ? null : throw new NotSupportedException($"{typeof(T)} {NoForm}"));

    private Codec<T> Form => _known ?? throw new NotSupportedException($"{typeof(T)} {NoForm} It is read and written by its own type.");

    /// <inheritdoc/>
    /// <remarks>True for structs: null is what is not stated.</remarks>
    public override bool HandleNull => default(T) is not null;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value breaks the format.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? default : CodecReader.Read(ref reader, Form, Guard.Against.Null(options));

    /// <inheritdoc/>
    /// <remarks>What is not stated is null.</remarks>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        if (Form.IsStated(in value))
        {
            Form.Write(writer, in value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <inheritdoc/>
    /// <remarks>Codes, identifiers and dates can be names; an empty name is what is not stated.</remarks>
    /// <exception cref="JsonException">The name is no such value.</exception>
    /// <exception cref="NotSupportedException">The type has no form that is a name.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (default(T) is not IJsonName<T>)
        {
            return base.ReadAsPropertyName(ref reader, typeToConvert, options);
        }

        string name = reader.GetString()!;
        return name.Length == 0 ? default! : CodecReader.ReadName(name, Form, Guard.Against.Null(options));
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type has no form that is a name.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value is IJsonName<T>)
        {
            Guard.Against.Null(writer).WritePropertyName(value.ToString()!);
        }
        else
        {
            base.WriteAsPropertyName(writer, value!, options);
        }
    }
}
