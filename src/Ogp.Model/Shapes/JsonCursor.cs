using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>
/// Goes over the tokens of JSON that lies in memory as proved UTF-8, and takes what <see cref="Utf8JsonReader"/> takes, in half its time. Where JSON is
/// broken it says no more than that: the place is found by the other one.
/// </summary>
internal ref struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly int _maxDepth;
    private readonly JsonTrail? _trail;

    /// <summary>Behind the last token; behind the colon of a name.</summary>
    private int _at;
    private int _valueStart;
    private int _valueLength;
    private int _depth;

    /// <summary>A bit for each of the innermost levels, set for objects; the innermost is the last.</summary>
    private ulong _objects;

    /// <summary>The bits of levels further out, 64 in each.</summary>
    private ulong[]? _outer;

    /// <summary>Stands before the first token.</summary>
    /// <param name="json">What to go over.</param>
    /// <param name="maxDepth">How many objects and arrays may lie in each other.</param>
    /// <param name="trail">Where to note the way; null when nobody asks for it.</param>
    public JsonCursor(ReadOnlySpan<byte> json, int maxDepth = int.MaxValue, JsonTrail? trail = null)
    {
        _json = json;
        _maxDepth = maxDepth;
        _trail = trail;
    }

    public JsonTokenType TokenType { get; private set; }

    /// <summary>Offset of the first byte of the token: of the quotation mark of a string or a name.</summary>
    public int TokenStartIndex { get; private set; }

    /// <summary>Whether there is an escape in the string or name.</summary>
    public bool ValueIsEscaped { get; private set; }

    /// <summary>How much was gone over: to the end of the token; of a name, to the end of its colon.</summary>
    public readonly int BytesConsumed => _at;

    /// <summary>Offset behind the token itself: of a name, behind its quotation mark.</summary>
    public readonly int TokenEndIndex => TokenType == JsonTokenType.PropertyName ? _valueStart + _valueLength + 1 : _at;

    /// <summary>Where a string or a name lies.</summary>
    public readonly RawString Value => new(_valueStart, _valueLength, ValueIsEscaped);

    /// <summary>What stands between the quotation marks of a string or a name, or a number or literal.</summary>
    public readonly ReadOnlySpan<byte> ValueSpan => _json.Slice(_valueStart, _valueLength);

    /// <summary>The text of the string or name whose quotation mark is at an offset.</summary>
    public static string TextAt(ReadOnlySpan<byte> json, int start)
    {
        JsonCursor text = new(json[start..]);
        text.Read();
        return text.GetString();
    }

    /// <summary>Goes to the next token.</summary>
    /// <returns>False behind the one value that there is.</returns>
    /// <exception cref="JsonException">It is not well-formed, or deeper than allowed.</exception>
    public bool Read()
    {
        int at = SkipSpace(_at);
        if (_depth == 0)
        {
            if (TokenType == JsonTokenType.None)
            {
                ReadValue(at);
                return true;
            }

            return at < _json.Length ? throw Broken() : false;
        }

        if (TokenType == JsonTokenType.PropertyName)
        {
            ReadValue(at);
            return true;
        }

        byte next = ByteAt(at);
        bool isInObject = (_objects & 1) != 0;
        if (next == (isInObject ? (byte)'}' : (byte)']'))
        {
            Close(at, isInObject ? JsonTokenType.EndObject : JsonTokenType.EndArray);
            return true;
        }

        if (TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            at = next == ',' ? SkipSpace(at + 1) : throw Broken();
        }

        if (isInObject)
        {
            ReadName(at);
        }
        else
        {
            _trail?.Item();
            ReadValue(at);
        }

        return true;
    }

    /// <summary>Goes to the next name of the innermost object if it is one of some names that are expected, written without an escape and with its colon behind it.</summary>
    /// <param name="names">The names.</param>
    /// <param name="next">The one to look for first.</param>
    /// <returns>Which it is; -1 where the cursor stays, and <see cref="Read"/> tells what comes.</returns>
    public int ReadName(FieldNames names, int next)
    {
        int at = SkipSpace(_at);
        if (TokenType != JsonTokenType.StartObject)
        {
            if ((uint)at >= (uint)_json.Length || _json[at] != ',')
            {
                return -1;
            }

            at = SkipSpace(at + 1);
        }

        if (at >= _json.Length - sizeof(ulong) || _json[at] != '"')
        {
            return -1;
        }

        int found = names.Find(_json[(at + 1)..], next, out int length);
        if (found >= 0)
        {
            (TokenStartIndex, _valueStart, _valueLength, _at) = (at, at + 1, length, at + length + 3);
            (TokenType, ValueIsEscaped) = (JsonTokenType.PropertyName, false);
            _trail?.Name(at);
        }

        return found;
    }

    /// <summary>Goes from a name to the value behind it.</summary>
    public void ReadValue() => ReadValue(SkipSpace(_at));

    /// <summary>Goes to the end of the object or array that begins here; of a name, to the end of its value. Elsewhere it stays.</summary>
    public void Skip()
    {
        if (TokenType == JsonTokenType.PropertyName)
        {
            Read();
        }

        if (TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            int outside = _depth - 1;
            while (_depth > outside)
            {
                Read();
            }
        }
    }

    /// <summary>Goes to the end of the object that begins here, which is known to be whole and to end at an offset.</summary>
    public void Leave(int end) => Close(end - 1, JsonTokenType.EndObject);

    /// <summary>The text of a string or name. Half of a surrogate pair becomes U+FFFD.</summary>
    public readonly string GetString() => ValueIsEscaped ? JsonEscapes.Unescape(ValueSpan) : Encoding.UTF8.GetString(ValueSpan);

    /// <summary>Whether a string or name says this.</summary>
    public readonly bool ValueTextEquals(ReadOnlySpan<byte> utf8) =>
        ValueIsEscaped ? GetString() == Encoding.UTF8.GetString(utf8) : ValueSpan.SequenceEqual(utf8);

    public readonly bool GetBoolean() => TokenType == JsonTokenType.True;

    /// <summary>The number as an integer, which <c>1.0</c> and <c>1e2</c> are, too.</summary>
    public readonly bool TryGetInt32(out int number)
    {
        bool fits = TryGetInt64(out long whole) && whole is >= int.MinValue and <= int.MaxValue;
        number = fits ? (int)whole : 0;
        return fits;
    }

    /// <summary>The number as an integer of 64 bits.</summary>
    public readonly bool TryGetInt64(out long number)
    {
        if (Utf8Parser.TryParse(ValueSpan, out number, out int length) && length == _valueLength)
        {
            return true;
        }

        bool isWhole =
            TryGetDecimal(out decimal exact)
            && decimal.IsInteger(exact)
            && exact is >= long.MinValue and <= long.MaxValue
            && NumberText.IsExactly(ValueSpan, exact);
        number = isWhole ? (long)exact : 0;
        return isWhole;
    }

    public readonly bool TryGetDecimal(out decimal number) =>
        Utf8Parser.TryParse(ValueSpan, out number, out int length, ValueSpan.ContainsAny((byte)'e', (byte)'E') ? 'e' : default)
        && length == _valueLength;

    private void ReadName(int at)
    {
        if (ByteAt(at) != '"')
        {
            throw Broken();
        }

        int colon = SkipSpace(ReadString(at));
        _at = ByteAt(colon) == ':' ? colon + 1 : throw Broken();
        TokenType = JsonTokenType.PropertyName;
        _trail?.Name(at);
    }

    private void ReadValue(int at)
    {
        switch (ByteAt(at))
        {
            case (byte)'"':
                _at = ReadString(at);
                TokenType = JsonTokenType.String;
                break;
            case (byte)'{':
                Open(at, 1, JsonTokenType.StartObject);
                break;
            case (byte)'[':
                Open(at, 0, JsonTokenType.StartArray);
                break;
            case (byte)'t':
                ReadLiteral(at, "true"u8, JsonTokenType.True);
                break;
            case (byte)'f':
                ReadLiteral(at, "false"u8, JsonTokenType.False);
                break;
            case (byte)'n':
                ReadLiteral(at, "null"u8, JsonTokenType.Null);
                break;
            default:
                ReadNumber(at);
                break;
        }
    }

    private void Open(int at, uint isObject, JsonTokenType type)
    {
        if (_depth >= _maxDepth)
        {
            throw Broken();
        }

        if (_depth > 0 && _depth % 64 == 0)
        {
            int level = (_depth / 64) - 1;
            if (_outer is null || level == _outer.Length)
            {
                Array.Resize(ref _outer, 2 * (level + 1));
            }

            _outer[level] = _objects;
        }

        _objects = (_objects << 1) | isObject;
        _depth++;
        _trail?.Open(at);
        (TokenStartIndex, _at, TokenType) = (at, at + 1, type);
    }

    private void Close(int at, JsonTokenType type)
    {
        _objects >>= 1;
        _depth--;
        _trail?.Close();
        if (_depth > 0 && _depth % 64 == 0)
        {
            _objects = _outer![(_depth / 64) - 1];
        }

        (TokenStartIndex, _at, TokenType) = (at, at + 1, type);
    }

    private void ReadLiteral(int at, ReadOnlySpan<byte> literal, JsonTokenType type)
    {
        if (!_json[at..].StartsWith(literal))
        {
            throw Broken();
        }

        Take(at, literal.Length, type);
    }

    private void ReadNumber(int at)
    {
        int end = _json[at] == '-' ? at + 1 : at;
        end = ByteAt(end) == '0' ? end + 1 : SkipDigits(end);
        if (end < _json.Length && _json[end] == '.')
        {
            end = SkipDigits(end + 1);
        }

        if (end < _json.Length && _json[end] is (byte)'e' or (byte)'E')
        {
            end++;
            end = SkipDigits(ByteAt(end) is (byte)'+' or (byte)'-' ? end + 1 : end);
        }

        Take(at, end - at, JsonTokenType.Number);
    }

    private void Take(int at, int length, JsonTokenType type)
    {
        (TokenStartIndex, _valueStart, _valueLength, _at) = (at, at, length, at + length);
        (TokenType, ValueIsEscaped) = (type, false);
    }

    /// <summary>Behind the digits at an offset, of which there must be one.</summary>
    private readonly int SkipDigits(int at)
    {
        int start = at;
        while (at < _json.Length && char.IsAsciiDigit((char)_json[at]))
        {
            at++;
        }

        return at > start ? at : throw Broken();
    }

    /// <summary>Takes the string whose quotation mark is at an offset.</summary>
    /// <returns>The offset behind its closing quotation mark.</returns>
    private int ReadString(int at)
    {
        int end = at + 1;
        bool isEscaped = false;
        while (true)
        {
            end = NextStop(end);
            byte stop = ByteAt(end);
            if (stop == '"')
            {
                break;
            }

            isEscaped = stop == '\\' ? true : throw Broken();
            end = SkipEscape(end + 1);
        }

        (TokenStartIndex, _valueStart, _valueLength, ValueIsEscaped) = (at, at + 1, end - at - 1, isEscaped);
        return end + 1;
    }

    /// <summary>Where the next byte of a string stands that is not simply a part of its text: the end, if there is none.</summary>
    private readonly int NextStop(int at)
    {
        ref byte start = ref MemoryMarshal.GetReference(_json);
        for (; at <= _json.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref start, (nuint)at);
            Vector128<byte> stops =
                Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.Equals(Vector128.Min(bytes, Vector128.Create((byte)0x1F)), bytes);
            uint marks = stops.ExtractMostSignificantBits();
            if (marks != 0)
            {
                return at + BitOperations.TrailingZeroCount(marks);
            }
        }

        while (at < _json.Length && _json[at] is not ((byte)'"' or (byte)'\\' or < 0x20))
        {
            at++;
        }

        return at;
    }

    /// <summary>Behind the escape whose letter is at an offset.</summary>
    private readonly int SkipEscape(int at)
    {
        switch (ByteAt(at))
        {
            case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                return at + 1;
            case (byte)'u':
                for (int i = 1; i <= 4; i++)
                {
                    if (!char.IsAsciiHexDigit((char)ByteAt(at + i)))
                    {
                        throw Broken();
                    }
                }

                return at + 5;
            default:
                throw Broken();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int SkipSpace(int at) => (uint)at < (uint)_json.Length && _json[at] > ' ' ? at : SkipMore(at);

    private readonly int SkipMore(int at)
    {
        while ((uint)at < (uint)_json.Length && _json[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        return at;
    }

    private readonly byte ByteAt(int at) => (uint)at < (uint)_json.Length ? _json[at] : throw Broken();

    private static JsonException Broken() => new("The JSON is broken.");
}
