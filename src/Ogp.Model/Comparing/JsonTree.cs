using System.Text;
using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Comparing;

/// <summary>
/// A value of a written document: its bytes without white space, taken apart only where somebody looks inside. Safe to share between threads.
/// </summary>
internal sealed class JsonTree(ReadOnlyMemory<byte> utf8)
{
    private JsonMember[]? _members;
    private JsonTree[]? _items;
    private string? _meaning;

    public ReadOnlySpan<byte> Utf8 => utf8.Span;

    public bool IsObject => Utf8[0] == (byte)'{';

    public bool IsArray => Utf8[0] == (byte)'[';

    public bool IsString => Utf8[0] == (byte)'"';

    /// <summary>The value as JSON text.</summary>
    public string Json => Encoding.UTF8.GetString(Utf8);

    /// <summary>What a string says; the JSON text of anything else.</summary>
    public string Text
    {
        get
        {
            JsonCursor json = new(Utf8);
            json.Read();
            return IsString ? json.GetString() : Json;
        }
    }

    /// <summary>The members of an object; none for anything else.</summary>
    public JsonMember[] Members => _members ??= IsObject ? ReadMembers() : [];

    /// <summary>The items of an array; none for anything else.</summary>
    public JsonTree[] Items => _items ??= IsArray ? ReadItems() : [];

    /// <summary>The document that a package is written as.</summary>
    public static JsonTree Of(IrmPackage package) => new(IrmJson.Write(package, indented: false).AsMemory()[..^1]);

    /// <summary>Text that two values share exactly where they say the same, however each is written.</summary>
    public string Meaning => _meaning ??= JsonMeaning.Of(Utf8);

    public bool IsWrittenLike(JsonTree other) => Utf8.SequenceEqual(other.Utf8);

    /// <summary>The first member of a name; null where there is none.</summary>
    public JsonTree? this[string name]
    {
        get
        {
            foreach (JsonMember member in Members)
            {
                if (member.Name == name)
                {
                    return member.Value;
                }
            }

            return null;
        }
    }

    private JsonMember[] ReadMembers()
    {
        List<JsonMember> members = [];
        JsonCursor json = new(Utf8);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string name = json.GetString();
            json.Read();
            members.Add(new(name, ReadValue(ref json)));
        }

        return [.. members];
    }

    private JsonTree[] ReadItems()
    {
        List<JsonTree> items = [];
        JsonCursor json = new(Utf8);
        json.Read();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref json));
        }

        return [.. items];
    }

    private JsonTree ReadValue(ref JsonCursor json)
    {
        int start = json.TokenStartIndex;
        json.Skip();
        return new(utf8[start..json.BytesConsumed]);
    }
}

/// <summary>A member of an object.</summary>
internal readonly record struct JsonMember(string Name, JsonTree Value);
