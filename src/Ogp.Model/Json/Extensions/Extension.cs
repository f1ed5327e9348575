using System.Text.Json;
using Ardalis.GuardClauses;
using Ogp.Model.Json;

namespace Ogp.Model;

/// <summary>
/// The value of an extension member (<c>ecuador:percent</c>), read as a type of the model when it is asked for. <c>default</c> is "not stated". A value of
/// another type than the one asked for is not stated, too, and <see cref="Read{T}(out ValueList{Finding})"/> says why. Equal when the JSON texts
/// are, however characters are escaped. Immutable; safe to share between threads.
/// </summary>
public readonly partial struct Extension : IEquatable<Extension>
{
    private readonly ExtensionValue? _value;

    internal Extension(string? json) => _value = json is null ? null : new(json);

    /// <summary>All kinds of findings that binding extensions can give, in the order of their codes.</summary>
    public static ValueList<FindingKind> FindingKinds { get; } = [ExtensionFindings.NotBound];

    /// <summary>The value as JSON text without white space between tokens; null when not stated.</summary>
    public string? Json => _value?.Json;

    /// <summary>Whether there is a value. JSON's <c>null</c> is none.</summary>
    public bool IsStated => Json is not (null or "null");

    /// <summary>What the value is in JSON; undefined when there is none.</summary>
    public JsonValueKind Kind => ExtensionJson.KindOf(Json);

    /// <summary>The value as a text in one or more languages; a string is one of an undetermined language.</summary>
    public LocalizedText Text => Read<LocalizedText>();

    /// <summary>The value as a string, an identifier or a code, known or not; null when it is none.</summary>
    public string? String => Read<string>();

    /// <summary>The value as a date, to the precision that is known.</summary>
    public PartialDate Date => Read<PartialDate>();

    /// <summary>The value as a whole number of 32 bits; null when it is none.</summary>
    public int? Integer => Read<int?>();

    /// <summary>The value as a number; null when it is none, or has more digits than a decimal holds.</summary>
    public decimal? Number => Read<decimal?>();

    /// <summary>The value as true or false; null when it is neither.</summary>
    public bool? Boolean => Read<bool?>();

    /// <summary>The items of an array, in order; empty when the value is none. Made once, when they are first asked for.</summary>
    public ValueList<Extension> Items => _value?.Items ?? [];

    /// <summary>The members of an object with their names, in order; empty when the value is none. Made once, when they are first asked for.</summary>
    public ValueList<KeyValuePair<string, Extension>> Members => _value?.Members ?? [];

    /// <summary>The first member of this name of an object; not stated when there is none.</summary>
    /// <param name="name">Name of the member, compared exactly.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Extension this[string name]
    {
        get
        {
            Guard.Against.Null(name);
            foreach ((string candidate, Extension value) in Members)
            {
                if (candidate == name)
                {
                    return value;
                }
            }

            return default;
        }
    }

    /// <summary>The item at this position of an array; not stated when there is none.</summary>
    /// <param name="index">Position, from 0.</param>
    public Extension this[int index] => (uint)index < (uint)Items.Count ? Items[index] : default;

    /// <summary>The value as a type of the model: an identifier, a code, a statement, any object such as <see cref="Period"/>.</summary>
    /// <typeparam name="T">A type of the model, <see cref="string"/>, <c>int?</c>, <c>decimal?</c> or <c>bool?</c>.</typeparam>
    /// <returns>The value; <c>default</c>, which is not stated, where there is none of this type.</returns>
    /// <exception cref="NotSupportedException">The type has no form in IRM JSON.</exception>
    public T? Read<T>() => ExtensionJson.Read<T>(Json, out _);

    /// <summary>The value as a type of the model, with what was found in reading it.</summary>
    /// <typeparam name="T">A type of the model, <see cref="string"/>, <c>int?</c>, <c>decimal?</c> or <c>bool?</c>.</typeparam>
    /// <param name="findings">Why the value, or a part of it, is not stated; pointers are those within the value. Empty where it is absent.</param>
    /// <returns>The value; <c>default</c>, which is not stated, where there is none of this type.</returns>
    /// <exception cref="NotSupportedException">The type has no form in IRM JSON.</exception>
    public T? Read<T>(out ValueList<Finding> findings)
    {
        T? value = ExtensionJson.Read<T>(Json, out ExtensionFaults? faults);
        findings = faults?.Resolve() ?? [];
        return value;
    }

    /// <inheritdoc/>
    public bool Equals(Extension other) => JsonText.AreSame(Json, other.Json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Extension other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => JsonText.HashOf(Json);

    /// <summary>Whether both are the same value.</summary>
    public static bool operator ==(Extension left, Extension right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Extension left, Extension right) => !left.Equals(right);

    /// <summary>The JSON text; empty when not stated.</summary>
    public override string ToString() => Json ?? "";
}
