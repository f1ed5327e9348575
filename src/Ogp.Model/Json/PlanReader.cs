using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>
/// Reads a file one plan at a time, from bytes that are handed over as they come: a package, an array of plans or packages, or lines of them
/// (NDJSON). It holds one plan at most.
/// </summary>
internal sealed partial class PlanReader(string? file, IrmJsonOptions options)
{
    /// <summary>How much is looked at to tell lines from one document.</summary>
    private const int MostLookahead = 1 << 22;

    /// <summary>How much of a file is looked at that is no JSON.</summary>
    private const int Beginning = 512;

    private readonly PackageParts _package = new(options);
    private readonly ByteWindow _input = new(SourceOrigin.StartOf(file));
    private Step _step = Step.Layout;
    private JsonReaderState _state = Start(options);
    private bool _isArray;
    private int _index;
    private int _searched;

    /// <summary>How many bytes there must be before a plan that was not whole is looked at again: so that all looks together cost no more than a few.</summary>
    private int _enough;

    private enum Step
    {
        /// <summary>It is not known yet what kind of file it is.</summary>
        Layout,

        /// <summary>At the start of a line.</summary>
        Line,

        /// <summary>Before the root of a document.</summary>
        Root,

        /// <summary>Between members of a package.</summary>
        Member,

        /// <summary>Between items of a list of plans.</summary>
        Item,

        /// <summary>Behind the root of a document.</summary>
        Behind,

        /// <summary>Nothing more is read.</summary>
        End,
    }

    /// <summary>Whether all has been read.</summary>
    public bool IsAtEnd => _step == Step.End;

    /// <summary>Room for more bytes.</summary>
    public Memory<byte> GetMemory() => _input.GetMemory();

    /// <summary>Says how many bytes were put into the room; 0 when there are no more.</summary>
    public void Advance(int count) => _input.Advance(count);

    /// <summary>Reads the next plan.</summary>
    /// <returns>Null when more bytes are needed, or nothing is left.</returns>
    public ReadResult<IrmPackage>? TryRead()
    {
        while (_step != Step.End)
        {
            Step before = _step;
            long start = _input.Origin.Offset;
            ReadResult<IrmPackage>? piece = _step switch
            {
                Step.Layout => ReadLayout(),
                Step.Line => ReadLine(),
                _ => ReadToken(),
            };
            if (piece is not null)
            {
                return piece;
            }

            if (_step == before && _input.Origin.Offset == start)
            {
                // Nothing moved: more bytes are needed.
                return _input.Bytes.Length > options.MaxBytes
                    ? Stop(DocumentReader.Refuse(_input.Origin, JsonSource.TooLong(options)))
                    : null;
            }
        }

        return null;
    }

    private ReadResult<IrmPackage>? ReadLayout()
    {
        ReadOnlySpan<byte> bytes = _input.Bytes.Span;
        int mark = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        int first = bytes[mark..].IndexOfAnyExcept(" \t\r\n"u8) + mark;
        if (bytes.Length < 4 && !_input.IsComplete)
        {
            return null;
        }

        if (first < mark)
        {
            return _input.IsComplete ? Stop(DocumentReader.ReadPackage(_input.Bytes, _input.Origin, options)) : null;
        }

        if (bytes[first] is not ((byte)'{' or (byte)'['))
        {
            // What else it may be, UTF-16 or no JSON at all, the reader of documents tells by its beginning.
            return _input.IsComplete || bytes.Length >= Beginning
                ? Stop(DocumentReader.ReadPackage(_input.Bytes[..Math.Min(Beginning, bytes.Length)], _input.Origin, options))
                : null;
        }

        _isArray = bytes[first] == (byte)'[';
        bool? isLines = _isArray ? false : LineLayout.AreLines(bytes[first..], _input.IsComplete);
        if (isLines is null && !_input.IsComplete && bytes.Length < MostLookahead)
        {
            return null;
        }

        _step = isLines == true ? Step.Line : Step.Root;
        if (mark > 0 && _step == Step.Root)
        {
            _package.Report(FormatFindings.ByteOrderMark, _input.Origin, "");
            _input.PassMark(mark);
        }

        return null;
    }

    private ReadResult<IrmPackage>? ReadLine()
    {
        ReadOnlyMemory<byte> bytes = _input.Bytes;
        int feed = bytes.Span[_searched..].IndexOf((byte)'\n') + _searched;
        if (feed < _searched && !_input.IsComplete)
        {
            _searched = bytes.Length;
            return null;
        }

        ReadOnlyMemory<byte> line = feed < _searched ? bytes : bytes[..feed];
        _searched = 0;
        ReadResult<IrmPackage>? piece = PackageParts.ReadLine(line, _input.Origin, options);
        _input.Pass(Math.Min(line.Length + 1, bytes.Length));
        _step = _input.IsComplete && _input.Bytes.IsEmpty ? Step.End : Step.Line;
        return piece;
    }

    private ReadResult<IrmPackage>? ReadToken()
    {
        ReadOnlyMemory<byte> bytes = _input.Bytes;
        Utf8JsonReader json = new(bytes.Span, _input.IsComplete, _state);
        bool isBegun = false;
        try
        {
            if (_step == Step.Behind)
            {
                return ReadBehind(bytes.Span);
            }

            if ((bytes.Length < _enough && !_input.IsComplete) || !json.Read())
            {
                return null;
            }

            isBegun = true;
            int start = (int)json.TokenStartIndex;
            switch (json.TokenType)
            {
                case JsonTokenType.StartObject when _step == Step.Root:
                    _package.Begin(_input.OriginAt(start));
                    return Commit(ref json, Step.Member);
                case JsonTokenType.StartArray when _step == Step.Root:
                    return Commit(ref json, Step.Item);
                case JsonTokenType.PropertyName:
                    return ReadMember(ref json, start);
                case JsonTokenType.EndArray when _isArray && _index == 0:
                    return Stop(DocumentReader.Refuse(_input.OriginAt(start), "the array holds no plan."));
                case JsonTokenType.EndArray:
                    return Commit(ref json, _isArray ? Step.Behind : Step.Member);
                case JsonTokenType.EndObject:
                    ReadResult<IrmPackage>? last = _package.End();
                    Commit(ref json, Step.Behind);
                    return last;
                default:
                    return ReadItem(ref json, start);
            }
        }
        catch (JsonException)
        {
            return ReadBroken(isBegun);
        }
    }

    private ReadResult<IrmPackage>? ReadMember(ref Utf8JsonReader json, int start)
    {
        bool isPlans = !_package.HasPlans && JsonCursor.TextAt(_input.Bytes.Span, start) == "actionPlans";
        if (!json.Read())
        {
            return null;
        }

        if (isPlans && json.TokenType == JsonTokenType.StartArray)
        {
            _index = 0;
            _package.BeginPlans();
            return Commit(ref json, Step.Item);
        }

        if (!json.TrySkip())
        {
            _enough = _input.Bytes.Length + (_input.Bytes.Length / 4);
            return null;
        }

        _package.ReadMembers(_input.Bytes[start..(int)json.BytesConsumed], _input.OriginAt(start));
        return Commit(ref json, Step.Member);
    }

    private ReadResult<IrmPackage>? ReadItem(ref Utf8JsonReader json, int start)
    {
        if (!json.TrySkip())
        {
            _enough = _input.Bytes.Length + (_input.Bytes.Length / 4);
            return null;
        }

        ReadResult<IrmPackage> piece = ReadItem(_input.Bytes[start..(int)json.BytesConsumed], _input.OriginAt(start));
        Commit(ref json, Step.Item);
        return piece;
    }

    private ReadResult<IrmPackage> ReadItem(ReadOnlyMemory<byte> item, SourceOrigin origin)
    {
        string index = _index++.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return _isArray
            ? PackageParts.ReadItem(item, origin with { Pointer = $"/{index}" }, options)
            : _package.ReadPlan(item, origin with { Pointer = $"/actionPlans/{index}" });
    }

    /// <summary>Behind a document: nothing, or another one.</summary>
    private ReadResult<IrmPackage>? ReadBehind(ReadOnlySpan<byte> bytes)
    {
        int next = bytes.IndexOfAnyExcept(" \t\r\n"u8);
        if (next < 0)
        {
            _step = _input.IsComplete ? Step.End : _step;
            return null;
        }

        _input.Pass(next);
        if (_input.Bytes.Span[0] == (byte)'{' && !_isArray)
        {
            (_state, _step) = (Start(options), Step.Root);
            return null;
        }

        _package.Report(FormatFindings.Syntax, _input.Origin, "here the document has ended.");
        return Stop(_package.EndBroken());
    }

    /// <summary>The limit of depth holds for each plan: package and list around it do not count.</summary>
    private static JsonReaderState Start(IrmJsonOptions options) => new(new() { MaxDepth = options.MaxDepth + 2 });

    private ReadResult<IrmPackage> Stop(ReadResult<IrmPackage> last)
    {
        _step = Step.End;
        return last;
    }

    private ReadResult<IrmPackage>? Commit(ref Utf8JsonReader json, Step next)
    {
        _state = json.CurrentState;
        _enough = 0;
        _input.Pass((int)json.BytesConsumed);
        _step = next;
        return null;
    }
}
