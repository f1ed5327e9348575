using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <content>The end of what is not JSON.</content>
internal sealed partial class PlanReader
{
    /// <summary>What is not JSON, or breaks off: its beginning is read as far as it goes, and nothing behind it.</summary>
    /// <param name="isBegun">Whether the first token was right, and the fault lies within what it begins.</param>
    private ReadResult<IrmPackage> ReadBroken(bool isBegun)
    {
        ReadOnlySpan<byte> bytes = _input.Bytes.Span;
        int start = StartOfFault(bytes);
        SourceOrigin origin = _input.OriginAt(start);
        ReadOnlyMemory<byte> rest = _input.Bytes[start..];
        if (isBegun && _step == Step.Member && rest.Span.StartsWith("\""u8))
        {
            byte[] braced = [(byte)'{', .. rest.Span];
            _package.ReadMembers(rest[..(JsonSource.FaultIn(braced, options) ?? rest.Length)], origin);
            return Stop(_package.EndBroken());
        }

        int? fault =
            isBegun ? start + JsonSource.FaultIn(rest.Span, options)
            : IsWrong(bytes) ? start
            : null;
        int whole = Math.Min(fault + 1 ?? bytes.Length, bytes.Length);
        if (
            isBegun
            && _step == Step.Item
            && rest.Span.StartsWith("{"u8)
            && ReadItem(_input.Bytes[start..whole], origin) is { Value: not null } item
        )
        {
            return Stop(item);
        }

        FindingKind kind = fault is null ? FormatFindings.Truncated : FormatFindings.Syntax;
        _package.Report(kind, _input.OriginAt(fault ?? bytes.Length), "here something else was expected.");
        return Stop(_package.EndBroken());
    }

    /// <summary>Where the token begins that is wrong or not whole: behind a comma, unless it is the comma that is wrong.</summary>
    private int StartOfFault(ReadOnlySpan<byte> bytes)
    {
        int start = bytes.IndexOfAnyExcept(" \t\r\n"u8);
        if (start >= 0 && bytes[start] == (byte)',' && !IsWrong(bytes[..(start + 1)]))
        {
            int next = bytes[(start + 1)..].IndexOfAnyExcept(" \t\r\n"u8);
            start = next < 0 ? -1 : start + 1 + next;
        }

        return start < 0 ? bytes.Length : start;
    }

    /// <summary>Whether no bytes that may follow could make these right.</summary>
    private bool IsWrong(ReadOnlySpan<byte> bytes)
    {
        Utf8JsonReader json = new(bytes, isFinalBlock: false, _state);
        try
        {
            json.Read();
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
