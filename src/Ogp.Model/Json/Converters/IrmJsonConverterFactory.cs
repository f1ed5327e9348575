using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace Ogp.Model.Json;

/// <summary>
/// Finds the converters of <see cref="Statement{TLevel}"/> and <see cref="ValueList{T}"/>. These types name it themselves: there is no need to
/// add it to any options. Immutable; safe to share between threads.
/// </summary>
public sealed class IrmJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is null.</exception>
    public override bool CanConvert(Type typeToConvert) =>
        Guard.Against.Null(typeToConvert).IsValueType && typeof(IJsonGeneric).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is null.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "A struct's default value takes no constructor.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        Guard.Against.Null(typeToConvert);
        return ((IJsonGeneric)RuntimeHelpers.GetUninitializedObject(typeToConvert)).Converter;
    }
}
