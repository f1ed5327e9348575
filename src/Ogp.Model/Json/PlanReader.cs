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
    private JsonReaderState _state = Start();
    private bool _isBegun;
    private bool _isArray;
    private bool _hasPlans;
    private int _index;

    /// <summary>How many of the bytes were gone over.</summary>
    private int _passed;

    /// <summary>How many bytes there must be before what was not whole is looked at again: so that all looks together cost no more than a few.</summary>
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

        /// <summary>Behind a plan that is broken, or breaks off.</summary>
        Broken,

        /// <summary>Nothing more is read.</summary>
        End,
    }

    /// <summary>Whoever goes over the plans begins here, once: the stream does not come again.</summary>
    /// <exception cref="InvalidOperationException">Somebody did.</exception>
    public void Begin()
    {
        if (_isBegun)
        {
            throw new InvalidOperationException(
                "The plans of a stream are gone over once; read the stream again from its start, or keep them in a list."
            );
        }

        _isBegun = true;
    }

    /// <summary>Whether all has been read.</summary>
    public bool IsAtEnd => _step == Step.End;

    /// <summary>Room for more bytes.</summary>
    public Memory<byte> GetMemory() => _input.GetMemory();

    /// <summary>Says how many bytes were put into the room; 0 when there are no more.</summary>
    public void Advance(int count) => _input.Advance(count);

    /// <summary>Goes on to the next plan.</summary>
    /// <returns>Null when more bytes are needed, or nothing is left.</returns>
    public PlanPiece? TryRead()
    {
        while (_step != Step.End)
        {
            Step before = _step;
            long start = _input.Origin.Offset + _passed;
            PlanPiece? piece = _step switch
            {
                _ when _input.Bytes.Length < _enough && !_input.IsComplete => null,
                Step.Layout => ReadLayout(),
                Step.Line => ReadLine(),
                Step.Behind => ReadBehind(),
                Step.Broken => Stop(_package.End(isBrokenOff: true)),
                _ => ReadToken(),
            };
            if (piece is not null)
            {
                return piece;
            }

            if (_step == before && _input.Origin.Offset + _passed == start)
            {
                // Nothing moved: more bytes are needed.
                return _input.Bytes.Length > options.MaxBytes
                    ? Stop(DocumentReader.Refuse(_input.Origin, Refusals.TooLong(options), options))
                    : null;
            }
        }

        return null;
    }

    private PlanPiece? ReadLayout()
    {
        ReadOnlySpan<byte> bytes = _input.Bytes.Span;
        int mark = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        int first = bytes[mark..].IndexOfAnyExcept(" \t\r\n"u8) + mark;
        if ((bytes.Length < 4 || first == bytes.Length - 1) && !_input.IsComplete)
        {
            return null;
        }

        if (first < mark)
        {
            return _input.IsComplete ? Stop(DocumentReader.ReadPackage(_input.Bytes, _input.Origin, options)) : null;
        }

        if (!BeginsJson(bytes[first..]))
        {
            if (bytes.Length < Beginning && !_input.IsComplete)
            {
                return null;
            }

            ReadOnlyMemory<byte> beginning = _input.Bytes[..Math.Min(Beginning, bytes.Length)];
            if (!LineLayout.IsNamed(_input.Origin.File) || !IsText(beginning.Span))
            {
                // What else it may be, UTF-16 or no JSON at all, the reader of documents tells by its beginning.
                return Stop(DocumentReader.ReadPackage(beginning, _input.Origin, options));
            }
        }

        _isArray = bytes[first] == (byte)'[';
        bool? isLines =
            _isArray ? false
            : LineLayout.IsNamed(_input.Origin.File) ? true
            : LineLayout.AreLines(bytes[first..], _input.IsComplete);
        bool? isPlan = _isArray || isLines == true ? false : PackageParts.IsPlan(bytes[first..], _input.IsComplete);
        if ((isLines is null && bytes.Length < MostLookahead) || (isPlan != false && !_input.IsComplete))
        {
            return Wait();
        }

        if (isPlan == true && PackageParts.IsPlanAlone(bytes[first..]))
        {
            // A plan without its package, in as many lines as it likes.
            _step = Step.End;
            return PackageParts.Line(_input.Bytes, _input.Origin, options);
        }

        (_enough, _step) = (0, isLines == true ? Step.Line : Step.Root);
        return PassBeginning(mark, first);
    }

    /// <summary>Whether JSON begins here, and not UTF-16.</summary>
    private static bool BeginsJson(ReadOnlySpan<byte> bytes) => bytes[0] is (byte)'{' or (byte)'[' && (bytes.Length == 1 || bytes[1] != 0);

    /// <summary>Whether bytes may be lines of text of which the first is broken, and are not binary or UTF-16.</summary>
    private static bool IsText(ReadOnlySpan<byte> bytes) => bytes[0] < 0xFE && !bytes.Contains((byte)0);

    /// <summary>Leaves a byte order mark and white space behind that stand before the first document.</summary>
    private PlanPiece? PassBeginning(int mark, int first)
    {
        if (mark == 0)
        {
            _input.Pass(first);
            return null;
        }

        if (first == mark && _step == Step.Line)
        {
            // Who reads the line tells of its mark, with the repair.
            return null;
        }

        _package.Report(FormatFindings.ByteOrderMark, _input.Origin);
        _input.PassMark(mark);
        _input.Pass(first - mark);
        return PlanPiece.Of(_package.Outside());
    }

    private PlanPiece? ReadLine()
    {
        ReadOnlyMemory<byte> bytes = _input.Bytes;
        int feed = bytes.Span[_passed..].IndexOf((byte)'\n') + _passed;
        if (feed < _passed && !_input.IsComplete)
        {
            _passed = bytes.Length;
            return null;
        }

        ReadOnlyMemory<byte> line = feed < _passed ? bytes : bytes[..feed];
        _passed = 0;
        PlanPiece? piece = PackageParts.Line(line, _input.Origin, options);
        _input.Pass(Math.Min(line.Length + 1, bytes.Length));
        _step = _input.IsComplete && _input.Bytes.IsEmpty ? Step.End : Step.Line;
        return piece;
    }

    private PlanPiece? ReadToken()
    {
        ReadOnlySpan<byte> bytes = _input.Bytes.Span;
        Utf8JsonReader json = new(bytes[_passed..], _input.IsComplete, _state);
        int start = -1;
        try
        {
            if (!json.Read())
            {
                return Wait();
            }

            start = _passed + (int)json.TokenStartIndex;
            switch (json.TokenType)
            {
                case JsonTokenType.StartObject when _step == Step.Root:
                    _package.Begin(_input.Origin);
                    _hasPlans = false;
                    return Keep(ref json);
                case JsonTokenType.StartArray when _step == Step.Root:
                    return Commit(ref json, Step.Item);
                case JsonTokenType.PropertyName:
                    return ReadMember(ref json, start);
                case JsonTokenType.EndArray when _isArray && _index == 0:
                    return Stop(DocumentReader.Refuse(_input.OriginAt(start), Refusals.NoPlan, options));
                case JsonTokenType.EndArray:
                    return Commit(ref json, _isArray ? Step.Behind : Step.Member);
                case JsonTokenType.EndObject:
                    return ReadMembers(ref json, [], Step.Behind) ?? PlanPiece.Of(_package.End());
                default:
                    return ReadItem(ref json, start);
            }
        }
        catch (JsonException)
        {
            return ReadBroken(start);
        }
    }

    private PlanPiece? ReadMember(ref Utf8JsonReader json, int start)
    {
        bool isPlans = !_hasPlans && JsonCursor.TextAt(_input.Bytes.Span, start) == "actionPlans";
        if (!json.Read())
        {
            return Wait();
        }

        if (isPlans && json.TokenType == JsonTokenType.StartArray)
        {
            (_hasPlans, _index) = (true, 0);
            return ReadMembers(ref json, "]}"u8, Step.Item);
        }

        if (!json.TrySkip())
        {
            return Wait();
        }

        _hasPlans |= isPlans;
        return Keep(ref json);
    }

    /// <summary>Reads the members of the package that were gone over, up to here.</summary>
    private PlanPiece? ReadMembers(ref Utf8JsonReader json, ReadOnlySpan<byte> after, Step next)
    {
        int end = _passed + (int)json.BytesConsumed;
        ReadResult<IrmPackage>? refusal = _package.ReadMembers(_input.Bytes.Span[..end], _input.Origin, after);
        Commit(ref json, next);
        return refusal is null ? null : Stop(refusal);
    }

    private PlanPiece? ReadItem(ref Utf8JsonReader json, int start)
    {
        if (!json.TrySkip())
        {
            return Wait();
        }

        PlanPiece piece = ItemOf(_input.Bytes[start..(int)json.BytesConsumed], _input.OriginAt(start));
        Commit(ref json, Step.Item);
        return piece;
    }

    private PlanPiece ItemOf(ReadOnlyMemory<byte> item, SourceOrigin start)
    {
        SourceOrigin origin = OriginOfItem(start);
        return _isArray ? PackageParts.Item(item, origin, options) : _package.Plan(item, origin);
    }

    /// <summary>Where the next item begins, with its pointer.</summary>
    private SourceOrigin OriginOfItem(SourceOrigin start)
    {
        string index = _index++.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return start with { Pointer = _isArray ? $"/{index}" : $"/actionPlans/{index}" };
    }

    /// <summary>Behind a document: nothing, or another one.</summary>
    private PlanPiece? ReadBehind()
    {
        int next = _input.Bytes.Span.IndexOfAnyExcept(" \t\r\n"u8);
        if (next < 0)
        {
            _step = _input.IsComplete ? Step.End : _step;
            return null;
        }

        _input.Pass(next);
        if (_input.Bytes.Span[0] == (byte)'{' && !_isArray)
        {
            (_state, _step) = (Start(), Step.Root);
            return null;
        }

        return ReadBroken(-1);
    }

    /// <summary>The limit of depth is for those who read members and plans.</summary>
    private static JsonReaderState Start() => new(new() { MaxDepth = int.MaxValue });

    private PlanPiece? Stop(ReadResult<IrmPackage>? last)
    {
        _step = Step.End;
        return PlanPiece.Of(last);
    }

    /// <summary>More bytes are needed: a quarter of those that were looked at in vain.</summary>
    private PlanPiece? Wait()
    {
        _enough = _input.Bytes.Length + ((_input.Bytes.Length - _passed) / 4);
        return null;
    }

    /// <summary>Goes on behind a token, and leaves all before it behind.</summary>
    private PlanPiece? Commit(ref Utf8JsonReader json, Step next)
    {
        Keep(ref json);
        _input.Pass(_passed);
        (_passed, _step) = (0, next);
        return null;
    }

    /// <summary>Goes on behind a token between members of a package, which are kept until they are read.</summary>
    private PlanPiece? Keep(ref Utf8JsonReader json)
    {
        _state = json.CurrentState;
        _passed += (int)json.BytesConsumed;
        (_enough, _step) = (0, Step.Member);
        return null;
    }
}
