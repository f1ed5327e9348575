using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>What one reading carries along: the bytes, the findings so far, and strings that recur.</summary>
internal sealed class ReadContext(ReadOnlyMemory<byte> source, int mostFindingsPerKind = int.MaxValue, int mostItems = int.MaxValue)
{
    private const int LongestShared = 32;
    private const int SharedBits = 9;
    private static readonly SearchValues<byte> s_whiteSpace = SearchValues.Create(" \t\r\n"u8);
    private readonly string?[] _shared = new string?[1 << SharedBits];
    private readonly string[]?[] _tags = new string[]?[4];
    private readonly TextRoom _room = new(source.Length);

    /// <summary>Tags of languages that were met.</summary>
    public RecurringNames Tags { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Headings of tables that were met.</summary>
    public RecurringNames Headings { get; } = new(StringComparer.Ordinal);

    /// <summary>Findings by the offset of the byte they are about; pointers and lines are found later, and only when needed.</summary>
    public FindingBuffer Findings { get; } = new(mostFindingsPerKind);

    private List<UnreadItem>? _unread;
    private int _items;

    /// <summary>Whether a finding of the kind would be listed: what only a listed one needs is not worked out for others.</summary>
    public bool HasRoomFor(FindingKind kind) => Findings.HasRoomFor(kind);

    /// <summary>A number that grows with each finding and each item that is counted.</summary>
    public int Marks => _items + Findings.Total;

    /// <summary>Small objects that recur.</summary>
    public RecurringNodes Nodes => field ??= new(source);

    /// <summary>Counts an object, an item of an array or an entry of a map.</summary>
    /// <exception cref="TooManyItemsException">There are more than are allowed.</exception>
    public void CountItem()
    {
        if (++_items > mostItems)
        {
            throw new TooManyItemsException();
        }
    }

    /// <summary>Leaves the items that an array or a map could not read to the object that the array or map is a member of.</summary>
    public void LeaveUnread(List<UnreadItem>? items) => _unread = items;

    /// <summary>What the array or map that was read last left.</summary>
    public List<UnreadItem>? TakeUnread()
    {
        List<UnreadItem>? items = _unread;
        _unread = null;
        return items;
    }

    /// <summary>The way of the cursor that reads the document; null where findings may be about what was read long before.</summary>
    public JsonTrail? Trail { get; init; }

    /// <summary>Pointer in a package of what is read.</summary>
    public string Root { get; init; } = "";

    /// <summary>Where the document breaks off; null where it is whole.</summary>
    public BreakPlace? Break { get; init; }

    /// <summary>Whether what is read is for a check, which has to know what breaks off.</summary>
    public bool MarksBreak { get; init; }

    /// <summary>Reports something about the token that was read last, or about the object or array that was just left.</summary>
    public void Report(FindingKind kind, long offset, string? suggestion, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        FindingArgument[] named = new FindingArgument[arguments.Length];
        for (int i = 0; i < named.Length; i++)
        {
            named[i] = new(arguments[i].Name, arguments[i].Value);
        }

        Add(kind, offset, suggestion, new(named));
    }

    /// <summary>The same with arguments that may be made of words.</summary>
    public void Report(
        FindingKind kind,
        long offset,
        string? suggestion,
        FindingArgument first,
        params ReadOnlySpan<FindingArgument> others
    ) => Add(kind, offset, suggestion, [first, .. others]);

    /// <summary>Reports that something is refused, and why.</summary>
    public void Refuse(FindingKind kind, long offset, LocalizedText detail) =>
        Report(kind, offset, null, new FindingArgument("detail", detail));

    private void Add(FindingKind kind, long offset, string? suggestion, ValueList<FindingArgument> arguments) =>
        Findings.Add(new(kind, offset, arguments, suggestion, Way: WayTo(kind, offset)));

    /// <summary>A finding about a member that the format does not know, with the name that was probably meant.</summary>
    /// <param name="name">The name that stands there.</param>
    /// <param name="offset">Where.</param>
    /// <param name="members">What the members are called.</param>
    /// <param name="isWanted">Whether what was meant must be known although the finding would not be listed.</param>
    public PendingFinding Unknown(string name, long offset, MemberWords members, bool isWanted)
    {
        FindingKind kind = FormatFindings.UnknownMember;
        string? near = isWanted || HasRoomFor(kind) ? members.Suggest(name) : null;
        bool isSure = near is not null && members.IsSure(name, near);
        JsonWay? way = WayTo(kind, offset);
        string? places = HasRoomFor(kind) && near is null ? FormatTree.PlacesOf(name, WayAround(way)) : null;
        FindingArgument[] arguments = [new("name", name), new("elsewhere", places is null ? default : Elsewhere(places))];
        return new(kind, offset, new(arguments), near, IsSure: isSure, Way: way);
    }

    /// <summary>Reports that an object lacks a member.</summary>
    public void ReportMissing(long offset, string name) =>
        Add(FormatFindings.MissingMember, offset, null, FormatFindings.Missing(name, instead: null));

    private static LocalizedText Elsewhere(string places) =>
        Reason.Of($" (its place is {places})", $" (su lugar es {places})", $" (sa place est {places})");

    /// <summary>The way of the format to the object in which a member stands; empty where nobody noted it.</summary>
    private string WayAround(JsonWay? member)
    {
        IEnumerable<string> steps = (Root + member?.Pointer).Split('/').SkipLast(1);
        return string.Join('/', steps.Select(step => int.TryParse(step, CultureInfo.InvariantCulture, out _) ? "*" : step));
    }

    private JsonWay? WayTo(FindingKind kind, long offset) => Trail is not null && HasRoomFor(kind) ? Trail.To(source.Span, offset) : null;

    /// <summary>Reports a value of the wrong JSON type and moves the reader to its end.</summary>
    /// <returns>False, for the caller to return.</returns>
    public bool Reject(ref JsonCursor json, string expected)
    {
        RejectAt(json.TokenStartIndex, expected, Describe(json.TokenType));
        SkipKept(ref json);
        return false;
    }

    /// <summary>Moves the reader to the end of a value that is kept as it stands; a name that stands twice in an object of it is reported.</summary>
    public void SkipKept(ref JsonCursor json)
    {
        if (json.TokenType == JsonTokenType.StartArray)
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                SkipKept(ref json);
            }
        }
        else if (json.TokenType == JsonTokenType.StartObject)
        {
            ArrayBuilder<string> read = new();
            ManyNames names = new(StringComparer.Ordinal);
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                // Half of a surrogate pair stays as it is in what is kept, and is no finding.
                string name = json.ValueIsEscaped ? json.GetString() : GetString(ref json);
                if (names.Contains(ref read, name))
                {
                    Report(FormatFindings.DuplicateMember, json.TokenStartIndex, null, ("name", name));
                }
                else
                {
                    read.Add(name);
                }

                json.ReadValue();
                SkipKept(ref json);
            }
        }
    }

    /// <summary>Reports an empty string where a code or an identifier belongs.</summary>
    /// <returns>False, for the caller to return.</returns>
    public bool RejectEmpty(ref JsonCursor json) => RejectAt(json.TokenStartIndex, "code", "\"\"");

    /// <summary>Reports a value of the wrong type.</summary>
    /// <returns>False, for the caller to return.</returns>
    public bool RejectAt(long offset, string expected, string found)
    {
        Report(FormatFindings.WrongType, offset, null, TypeWords.Argument("expected", expected), TypeWords.Argument("found", found));
        return false;
    }

    /// <summary>The text of the string or name at the reader. Short ones that recur share one string; a code that the list knows is the list's own.</summary>
    public string GetString(ref JsonCursor json, Codelist? list = null) => GetString(json.Value, json.ValueSpan, list);

    /// <summary>The text of a string that was gone over.</summary>
    public string GetString(RawString raw) => GetString(raw, source.Span.Slice(raw.Start, raw.Length), null);

    private string GetString(RawString raw, ReadOnlySpan<byte> bytes, Codelist? list)
    {
        if (raw.IsEscaped)
        {
            byte[] utf8 = new byte[raw.Length];
            return Encoding.UTF8.GetString(utf8, 0, Unescape(raw, bytes, utf8));
        }

        if (bytes.Length > LongestShared)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        ref string? slot = ref _shared[SlotOf(bytes)];
        return slot is not null && Ascii.Equals(bytes, slot) ? slot
            : Ascii.IsValid(bytes) ? slot = list?.Intern(bytes) ?? Encoding.Latin1.GetString(bytes)
            : Encoding.UTF8.GetString(bytes);
    }

    /// <summary>Texts by language, which become strings when somebody asks.</summary>
    public LocalizedText GetTexts(ref ArrayBuilder<string> tags, ref ArrayBuilder<RawString> texts)
    {
        if (tags.Count == 0)
        {
            return default;
        }

        int most = 0;
        for (int i = 0; i < texts.Count; i++)
        {
            most += Utf8Texts.LengthSize + texts.At(i).Length;
        }

        ReadOnlySpan<byte> document = source.Span;
        byte[] bytes = _room.Take(most, out int start);
        Span<byte> to = bytes.AsSpan(start, most);
        for (int i = 0; i < texts.Count; i++)
        {
            RawString text = texts.At(i);
            ReadOnlySpan<byte> raw = document.Slice(text.Start, text.Length);
            Span<byte> words = to[Utf8Texts.LengthSize..];
            int length = text.Length;
            if (text.IsEscaped)
            {
                length = Unescape(text, raw, words);
            }
            else
            {
                raw.CopyTo(words);
            }

            Utf8Texts.WriteLength(to, length);
            to = words[length..];
        }

        _room.GiveBack(to.Length);
        return new(new Utf8Texts(bytes, start, Shared(ref tags)));
    }

    /// <summary>Most texts are in the languages of the one before.</summary>
    private string[] Shared(ref ArrayBuilder<string> tags)
    {
        ref string[]? last = ref _tags[tags.Count % _tags.Length];
        bool isSame = last is not null && last.Length == tags.Count;
        for (int i = 0; isSame && i < tags.Count; i++)
        {
            isSame = tags.At(i) == last![i];
        }

        return isSame ? last! : last = tags.ToArray();
    }

    private int Unescape(RawString raw, ReadOnlySpan<byte> bytes, Span<byte> utf8)
    {
        int length = JsonEscapes.Unescape(bytes, utf8, out bool isWhole);
        if (!isWhole)
        {
            // Texts are made when their object has ended.
            Findings.Add(FormatFindings.LoneSurrogate, raw.Start - 1, null);
        }

        return length;
    }

    /// <summary>Ids differ at their ends, so both ends count.</summary>
    private static int SlotOf(ReadOnlySpan<byte> text)
    {
        ulong first = 0;
        ulong last = 0;
        if (text.Length >= sizeof(ulong))
        {
            first = BinaryPrimitives.ReadUInt64LittleEndian(text);
            last = BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]);
        }
        else
        {
            foreach (byte b in text)
            {
                first = (first << 8) | b;
            }
        }

        return (int)((((first * 0x9E3779B97F4A7C15) ^ last) * 0xC2B2AE3D27D4EB4F) >> (64 - SharedBits));
    }

    /// <summary>The bytes from one offset to another as JSON text without white space between tokens.</summary>
    public string Raw(long start, long end) => Compact(source.Span[(int)start..(int)end]);

    /// <summary>JSON text without white space between tokens.</summary>
    public static string Compact(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOfAny(s_whiteSpace) < 0)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        ArrayBufferWriter<byte> compact = new(bytes.Length);
        bool inString = false;
        int from = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            byte b = bytes[i];
            if (inString)
            {
                i += b == (byte)'\\' ? 1 : 0;
                inString = b != (byte)'"';
            }
            else if (s_whiteSpace.Contains(b))
            {
                compact.Write(bytes[from..i]);
                from = i + 1;
            }
            else
            {
                inString = b == (byte)'"';
            }
        }

        compact.Write(bytes[from..]);
        return Encoding.UTF8.GetString(compact.WrittenSpan);
    }

    /// <summary>What a value is called in a finding.</summary>
    public static string Describe(JsonTokenType token) =>
        token switch
        {
            JsonTokenType.StartObject => "object",
            JsonTokenType.StartArray => "array",
            JsonTokenType.String => "string",
            JsonTokenType.Number => "number",
            JsonTokenType.True or JsonTokenType.False => "boolean",
            _ => "null",
        };
}
