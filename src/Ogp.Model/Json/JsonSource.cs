using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>
/// The bytes of a document, made readable: a byte order mark passed over, bytes that are not UTF-8 replaced one by one, and, on demand, a
/// document that is cut off or broken closed where it breaks. Offsets stay those of the original.
/// </summary>
internal sealed class JsonSource
{
    /// <summary>How deep a document may be, and what is read of it.</summary>
    private readonly int _limit;
    private readonly int _maxDepth;

    private JsonSource(ReadOnlyMemory<byte> bytes, SourceOrigin origin, IrmJsonOptions options, int around)
    {
        Original = Readable = bytes;
        Origin = origin;
        Findings = new(options.MaxFindingsPerKind);
        (_limit, _maxDepth) = (options.MaxDepth, Math.Max(1, options.MaxDepth - around));
        Refusal =
            bytes.Length > options.MaxBytes ? Refusals.TooLong(options)
            : bytes.Length == 0 ? Refusals.Empty
            : origin.Offset == 0 ? RefuseEncoding(bytes.Span[..Math.Min(bytes.Length, 512)])
            : null;
    }

    /// <summary>Where in its file the source begins.</summary>
    public SourceOrigin Origin { get; }

    public ReadOnlyMemory<byte> Original { get; }

    /// <summary>The bytes to read: UTF-8 without a byte order mark; after <see cref="Mend"/>, well-formed JSON whose root is an object, unless refused.</summary>
    public ReadOnlyMemory<byte> Readable { get; private set; }

    /// <summary>Whether all of the original is UTF-8.</summary>
    public bool IsUtf8 { get; private set; }

    /// <summary>How much of <see cref="Readable"/> is the document's own: what lies behind was added to close what is open.</summary>
    public int Whole { get; private set; } = int.MaxValue;

    /// <summary>Where the document breaks off; null where it is whole.</summary>
    public BreakPlace? Break { get; private set; }

    /// <summary>Why there is no document; null when there is.</summary>
    public LocalizedText? Refusal { get; private set; }

    /// <summary>Where what is refused is broken; null where it is refused as a whole.</summary>
    public SourceOrigin? BrokenAt { get; private set; }

    /// <summary>How the version of the document stands to the one that is known, once somebody has read it.</summary>
    public VersionStanding Standing { get; set; }

    public FindingBuffer Findings { get; }

    /// <summary>Opens a document, or a part of one.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="origin">Where they begin.</param>
    /// <param name="options">Limits.</param>
    /// <param name="around">How many objects and arrays it lies in where it is written: they count as deep, too.</param>
    public static JsonSource Open(ReadOnlyMemory<byte> bytes, SourceOrigin origin, IrmJsonOptions options, int around = 0)
    {
        JsonSource source = new(bytes, origin, options, around);
        if (source.Refusal is null)
        {
            source.SkipByteOrderMark();
            source.ReplaceInvalidUtf8();
        }

        return source;
    }

    /// <summary>A cursor over all that is readable.</summary>
    public JsonCursor Read(JsonTrail? trail = null) => new(Readable.Span, _maxDepth, trail);

    /// <summary>Why a file that begins so is no UTF-8; null where it may be. Without a mark the zeros beside its first letters tell.</summary>
    private static LocalizedText? RefuseEncoding(ReadOnlySpan<byte> beginning) =>
        beginning switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => Refusals.Utf32,
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => Refusals.Utf16,
            _ when !beginning.Contains((byte)0) => null,
            [>= (byte)'\t', 0, 0, 0, ..] or [0, 0, 0, >= (byte)'\t', ..] => Refusals.Utf32,
            [>= (byte)'\t', 0, >= (byte)'\t', 0, ..] or [0, >= (byte)'\t', 0, >= (byte)'\t', ..] => Refusals.Utf16,
            _ => BeginsJson(beginning) ? null : Refusals.Binary,
        };

    /// <summary>Whether text begins as JSON does; a zero further on is a fault of it, as another control character is.</summary>
    private static bool BeginsJson(ReadOnlySpan<byte> beginning) =>
        beginning[(beginning.StartsWith("\uFEFF"u8) ? 3 : 0)..].TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    private void SkipByteOrderMark()
    {
        if (Readable.Span.StartsWith("\uFEFF"u8))
        {
            Findings.Add(new(FormatFindings.ByteOrderMark, 0, [], null, Length: 3));
            byte[] copy = Readable.ToArray();
            copy.AsSpan(0, 3).Fill((byte)' ');
            Readable = copy;
        }
    }

    private void ReplaceInvalidUtf8()
    {
        IsUtf8 = Utf8Check.IsValid(Readable.Span);
        if (IsUtf8)
        {
            return;
        }

        byte[] copy = Readable.ToArray();
        int at = 0;
        while (at < copy.Length)
        {
            if (Rune.DecodeFromUtf8(copy.AsSpan(at), out _, out int length) == System.Buffers.OperationStatus.Done)
            {
                at += length;
                continue;
            }

            int start = at;
            while (at < copy.Length && Rune.DecodeFromUtf8(copy.AsSpan(at), out _, out _) != System.Buffers.OperationStatus.Done)
            {
                copy[at++] = (byte)'?';
            }

            Findings.Add(new(FormatFindings.InvalidUtf8, start, [], null, Length: at - start));
        }

        Readable = copy;
    }

    /// <summary>A kind of finding as it counts in the document: in a later minor version, which may have more members, one that is not known is no fault.</summary>
    public FindingKind KindOf(FindingKind kind) =>
        Standing == VersionStanding.NewerMinor && kind == FormatFindings.UnknownMember ? kind.Lowered() : kind;

    /// <summary>Looks the version up, where nobody has read the document.</summary>
    public void FindStanding()
    {
        JsonCursor json = Read();
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isVersion = json.ValueTextEquals("formatVersion"u8);
            json.Read();
            if (isVersion && json.TokenType == JsonTokenType.String)
            {
                Standing = VersionCodec.StandingOf(json.GetString());
                return;
            }

            json.Skip();
        }
    }

    /// <summary>
    /// Where the document is not well-formed, reports it, cuts it behind the last whole value and closes what is open. Values that lie deeper than allowed
    /// are reported and left out.
    /// </summary>
    public void Mend()
    {
        if (Refusal is not null)
        {
            return;
        }

        JsonMender mender = new(Readable, _maxDepth, _limit, Findings);
        Refusal = mender.Run();
        if (Refusal is not null)
        {
            if (mender.BreaksOff && JsonFault.In(Readable.Span) is { } first)
            {
                (Refusal, BrokenAt) = (Refusals.Broken(first), Origin.Behind(Readable.Span[..first.Start]));
            }

            return;
        }

        if (!mender.IsWhole && JsonFault.In(Readable.Span) is { } fault)
        {
            Findings.Add(FormatFindings.Syntax, fault.Start, null, fault.Arguments);
        }
        else if (!mender.IsWhole)
        {
            Findings.Add(FormatFindings.Truncated, Readable.Length, null);
        }

        (Readable, Whole, Break) = (mender.ToJson(), mender.Whole, mender.Break);
    }
}
