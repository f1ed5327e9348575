using System.Text;
using System.Text.Unicode;

namespace Ogp.Model.Trackers.Tables;

/// <summary>The bytes of a file as text, or why they are none.</summary>
/// <param name="Text">The text, without a byte order mark: of UTF-8, or of UTF-16 with its mark.</param>
/// <param name="IsForeign">Whether it is neither, and was read as Windows-1252, which spreadsheets write otherwise.</param>
/// <param name="Refusal">Why there is no text; null where there is.</param>
internal sealed record FileText(string Text, bool IsForeign, LocalizedText? Refusal)
{
    /// <summary>No tracker comes near: 64 MiB.</summary>
    public const int MostBytes = 64 << 20;

    public static FileText Open(ReadOnlySpan<byte> bytes)
    {
        LocalizedText? refusal =
            bytes.Length > MostBytes ? Refusals.TooLong
            : IsBinary(bytes) ? Refusals.Binary
            : null;
        if (refusal is not null)
        {
            return new("", false, refusal);
        }

        if (Utf16Of(bytes) is { } utf16)
        {
            return new(utf16.GetString(bytes[2..]), false, null);
        }

        ReadOnlySpan<byte> content = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        return Utf8.IsValid(content)
            ? new(Encoding.UTF8.GetString(content), false, null)
            : new(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(content), true, null);
    }

    /// <summary>Whether bytes are no text, as their beginning tells.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        Utf16Of(bytes) is null && bytes[..Math.Min(512, bytes.Length)].Contains((byte)0);

    /// <summary>What spreadsheets call Unicode text, told by its byte order mark; null where there is none.</summary>
    private static UnicodeEncoding? Utf16Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? new(bigEndian: false, byteOrderMark: false)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new(bigEndian: true, byteOrderMark: false)
        : null;
}
