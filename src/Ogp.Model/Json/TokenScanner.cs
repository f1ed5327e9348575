using System.Buffers;
using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>
/// Tells where the tokens of a document lie that a reader has found well-formed. It checks nothing.
/// </summary>
internal ref struct TokenScanner(ReadOnlySpan<byte> json)
{
    private static readonly SearchValues<byte> s_ends = SearchValues.Create(",]} \t\r\n"u8);
    private readonly ReadOnlySpan<byte> _json = json;

    /// <summary>What the token is; every number and literal is a number.</summary>
    public JsonTokenType Type { get; private set; }

    /// <summary>Offset of its first byte.</summary>
    public int Start { get; private set; }

    /// <summary>Offset behind its last byte; behind the colon for a name.</summary>
    public int End { get; private set; }

    /// <summary>Offset behind its last byte; behind the closing quote for a name.</summary>
    public int OwnEnd { get; private set; }

    /// <summary>Goes to the next token.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        while (End < _json.Length && _json[End] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',')
        {
            End++;
        }

        if (End == _json.Length)
        {
            return false;
        }

        Start = End++;
        switch (_json[Start])
        {
            case (byte)'{':
                Type = JsonTokenType.StartObject;
                break;
            case (byte)'}':
                Type = JsonTokenType.EndObject;
                break;
            case (byte)'[':
                Type = JsonTokenType.StartArray;
                break;
            case (byte)']':
                Type = JsonTokenType.EndArray;
                break;
            case (byte)'"':
                ReadString();
                break;
            default:
                Type = JsonTokenType.Number;
                int length = _json[End..].IndexOfAny(s_ends);
                End = length < 0 ? _json.Length : End + length;
                break;
        }

        OwnEnd = Type is JsonTokenType.String or JsonTokenType.PropertyName ? OwnEnd : End;
        return true;
    }

    /// <summary>The text of the name whose first byte is at an offset.</summary>
    public static string NameAt(ReadOnlySpan<byte> json, int start)
    {
        JsonCursor name = new(json[start..]);
        name.Read();
        return name.GetString();
    }

    /// <summary>A string with a colon behind it is a name.</summary>
    private void ReadString()
    {
        while (_json[End += _json[End..].IndexOfAny((byte)'"', (byte)'\\')] == (byte)'\\')
        {
            End += 2;
        }

        OwnEnd = ++End;
        Type = JsonTokenType.String;
        int colon = End;
        while (colon < _json.Length && _json[colon] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            colon++;
        }

        if (colon < _json.Length && _json[colon] == (byte)':')
        {
            (Type, End) = (JsonTokenType.PropertyName, colon + 1);
        }
    }
}
