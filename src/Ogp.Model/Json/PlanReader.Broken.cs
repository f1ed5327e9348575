using System.Buffers;
using System.Text;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <content>The end of what is not JSON.</content>
internal sealed partial class PlanReader
{
    /// <summary>What stands for all that was read, so that what follows is JSON again.</summary>
    private ReadOnlySpan<byte> Before =>
        _step switch
        {
            Step.Member => _package.Before,
            Step.Item => _index == 0 ? "["u8 : "[\"\""u8,
            _ => "{}"u8,
        };

    /// <summary>What is not JSON, or breaks off: its beginning is read as far as it goes, and nothing behind it.</summary>
    /// <param name="start">Where the value begins in which the fault lies; -1 where it lies outside of values.</param>
    private PlanPiece? ReadBroken(int start)
    {
        ReadOnlySpan<byte> bytes = _input.Bytes.Span;
        ReadOnlySpan<byte> before = Before;
        JsonFault? fault = JsonFault.In([.. before, .. bytes]);
        int at = fault?.Start - before.Length ?? bytes.Length;
        int end = fault?.End - before.Length ?? bytes.Length;
        if (Rune.DecodeFromUtf8(bytes[at..end], out _, out _) == OperationStatus.NeedMoreData && !_input.IsComplete)
        {
            // The character that is wrong is not whole yet.
            return null;
        }

        if (_step == Step.Member)
        {
            return Stop(_package.ReadMembers(bytes[..end], _input.Origin, []) ?? _package.End(isBrokenOff: true));
        }

        if (
            start >= 0
            && bytes[start] == (byte)'{'
            && ReadBrokenItem(_input.Bytes[start..end], OriginOfItem(_input.OriginAt(start))) is { } item
        )
        {
            _step = _isArray ? Step.End : Step.Broken;
            return PlanPiece.Of(item);
        }

        if (fault is not null)
        {
            bool isFirst = bytes[..at].IndexOfAnyExcept(" \t\r\n"u8) < 0;
            fault = isFirst ? fault with { Behind = ((char)_input.Last).ToString() } : fault;
            _package.Report(FormatFindings.Syntax, _input.OriginAt(at), fault.Arguments);
        }
        else
        {
            _package.Report(FormatFindings.Truncated, _input.OriginAt(at));
        }

        return Stop(_step == Step.Item && !_isArray ? _package.End(isBrokenOff: true) : _package.Outside());
    }

    /// <summary>The beginning of an item; null where nothing of it can be read.</summary>
    private ReadResult<IrmPackage>? ReadBrokenItem(ReadOnlyMemory<byte> item, SourceOrigin origin) =>
        !_isArray ? _package.BrokenPlan(item, origin)
        : PackageParts.Item(item, origin, options).Read() is { Value: not null } read ? read
        : null;
}
