using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Ogp.Model.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model;

/// <content>Making values.</content>
[JsonConverter(typeof(IrmJsonConverter<Extension>))]
public readonly partial struct Extension : IJsonValue<Extension>
{
    Codec<Extension> IJsonValue<Extension>.Codec => ExtensionCodec.Instance;

    /// <summary>A value of a type of the model as IRM JSON writes it.</summary>
    /// <typeparam name="T">A type of the model, <see cref="string"/>, <see cref="int"/>, <see cref="decimal"/>, <see cref="bool"/>, or one of the last three that may be null.</typeparam>
    /// <param name="value">The value; null and <c>default</c> give what is not stated.</param>
    /// <exception cref="NotSupportedException">The type has no form in IRM JSON.</exception>
    public static Extension Of<T>(T? value) => new(ExtensionJson.Write(value));

    /// <summary>An array of values. One that is not stated is left out; of none, nothing is stated.</summary>
    /// <typeparam name="T">As in <see cref="Of{T}"/>.</typeparam>
    /// <param name="items">The items, enumerated once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="NotSupportedException">The type has no form in IRM JSON.</exception>
    public static Extension ListOf<T>(IEnumerable<T> items)
    {
        string list = string.Join(',', Guard.Against.Null(items).Select(item => ExtensionJson.Write(item)).OfType<string>());
        return list.Length == 0 ? default : new($"[{list}]");
    }

    /// <summary>
    /// This object with a member set, in its place or at the end, or with it taken out where the value is not stated. What is not stated becomes an
    /// object. This value stays as it is.
    /// </summary>
    /// <typeparam name="T">As in <see cref="Of{T}"/>.</typeparam>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidOperationException">This value is stated and no object.</exception>
    /// <exception cref="NotSupportedException">The type has no form in IRM JSON.</exception>
    public Extension With<T>(string name, T? value)
    {
        Guard.Against.NullOrWhiteSpace(name);
        return new(ExtensionJson.WithMembers(Json, new() { [name] = ExtensionJson.Write(value) }));
    }
}
