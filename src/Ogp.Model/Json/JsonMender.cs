using System.Globalization;
using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>
/// Makes a well-formed object of one that breaks off: cut behind the last whole value, with what is open closed. Values that lie deeper than allowed are
/// reported and blanked out, whether it breaks off or not.
/// </summary>
internal sealed class JsonMender(ReadOnlyMemory<byte> json, int maxDepth, int limit, FindingBuffer findings)
{
    private readonly Stack<byte> _open = new();
    private readonly JsonTrail _trail = new();

    /// <summary>A copy with spaces in place of values that lie too deep; null where there is none.</summary>
    private byte[]? _blanked;

    /// <summary>Behind the last value that was blanked out.</summary>
    private int _behindBlank;

    /// <summary>Whether there is a value that is no object.</summary>
    private bool _isOther;

    /// <summary>Behind the last value that is kept, or the bracket that opens it.</summary>
    private int _kept;

    /// <summary>Whether it is broken.</summary>
    private bool _isBroken;

    /// <summary>Whether an object begins and has no whole member.</summary>
    public bool BreaksOff => _open.Count == 1 && json.Span[_kept - 1] == (byte)'{';

    /// <summary>Whether nothing was cut off.</summary>
    public bool IsWhole => !_isBroken && _kept > 0 && _open.Count == 0;

    /// <summary>How much of the result is the document's own: what lies behind was added to close what is open.</summary>
    public int Whole => IsWhole ? int.MaxValue : _kept;

    /// <summary>Where it breaks off; null where it is whole.</summary>
    public BreakPlace? Break => IsWhole || _open.Count == 0 ? null : _trail.ToBreak(json.Span);

    /// <summary>Goes over all of it.</summary>
    /// <returns>Why there is no object; null when there is.</returns>
    public LocalizedText? Run()
    {
        Utf8JsonReader tokens = new(json.Span, isFinalBlock: false, new(new() { MaxDepth = int.MaxValue }));
        try
        {
            while (tokens.Read() && Take(ref tokens)) { }
        }
        catch (JsonException)
        {
            _isBroken = true;
        }

        return _isOther || IsNumber ? Refusals.RootIsNoObject
            : _kept == 0 ? Refusals.NotJson
            : BreaksOff ? Refusals.BreaksOff
            : null;
    }

    /// <summary>Whether there is nothing but a number: as long as bytes may follow it is no token, for they may be further digits.</summary>
    private bool IsNumber =>
        _kept == 0
        && !_isBroken
        && json.Span.Trim(" \t\r\n"u8) is [(byte)'-' or (>= (byte)'0' and <= (byte)'9'), ..] number
        && char.IsAsciiDigit((char)number[^1]);

    /// <summary>The well-formed object.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        ReadOnlyMemory<byte> kept = _blanked is null ? json : _blanked;
        return IsWhole ? kept : (byte[])[.. kept.Span[.._kept], .. _open];
    }

    /// <summary>Takes the token that was read; of a value that lies too deep, all tokens.</summary>
    /// <returns>False where nothing behind it is to be read: such a value breaks off, or there is no object.</returns>
    private bool Take(ref Utf8JsonReader tokens)
    {
        if (_kept == 0 && tokens.TokenType != JsonTokenType.StartObject)
        {
            _isOther = true;
            return false;
        }

        int start = (int)tokens.TokenStartIndex;
        if (tokens.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            _open.Pop();
            _trail.Close();
            _kept = (int)tokens.BytesConsumed;
            return true;
        }

        bool isItem = _open.TryPeek(out byte around) && around == (byte)']';
        bool isName = tokens.TokenType == JsonTokenType.PropertyName;
        if ((isItem || isName) && _behindBlank > _kept && json.Span[_kept - 1] is (byte)'{' or (byte)'[')
        {
            // What comes first now has no comma before it.
            BlankTo(start);
        }

        if (isName)
        {
            _trail.Name(start);
            return true;
        }

        if (isItem)
        {
            _trail.Item();
        }

        if (tokens.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            if (_open.Count == maxDepth)
            {
                return SkipTooDeep(ref tokens, start);
            }

            _open.Push(tokens.TokenType == JsonTokenType.StartObject ? (byte)'}' : (byte)']');
            _trail.Open(start);
        }

        _kept = (int)tokens.BytesConsumed;
        return true;
    }

    private bool SkipTooDeep(ref Utf8JsonReader tokens, int start)
    {
        FindingKind kind = FormatFindings.TooDeep;
        FindingArgument told = new("limit", limit.ToString(CultureInfo.InvariantCulture));
        JsonWay? way = findings.HasRoomFor(kind) ? _trail.To(json.Span, start) : null;
        findings.Add(new(kind, start, [told], null, Length: 1, Way: way));
        if (!tokens.TrySkip())
        {
            return false;
        }

        BlankTo((int)tokens.BytesConsumed);
        return true;
    }

    /// <summary>Puts spaces behind what is kept, up to an offset.</summary>
    private void BlankTo(int end)
    {
        _blanked ??= json.ToArray();
        _blanked.AsSpan(Math.Max(_kept, _behindBlank)..end).Fill((byte)' ');
        _behindBlank = end;
    }
}
