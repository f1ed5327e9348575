namespace Ogp.Model.Json;

/// <summary>The JSON text of a value, and its parts once somebody has asked for them. Safe to share between threads.</summary>
internal sealed class ExtensionValue(string json)
{
    private Extension[]? _items;
    private KeyValuePair<string, Extension>[]? _members;

    public string Json { get; } = json;

    /// <summary>The items of an array; empty when the value is none.</summary>
    public ValueList<Extension> Items => new(_items ??= ExtensionJson.ItemsOf(Json));

    /// <summary>The members of an object; empty when the value is none.</summary>
    public ValueList<KeyValuePair<string, Extension>> Members => new(_members ??= ExtensionJson.MembersOf(Json));
}
