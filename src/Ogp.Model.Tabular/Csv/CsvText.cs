namespace Ogp.Model.Tabular.Csv;

/// <summary>Files of CSV as a whole: whether one can be read, and writing one.</summary>
internal static partial class CsvText
{
    private const int HeadLength = 512;

    /// <summary>Why the bytes of a file are no text; null where they may be.</summary>
    public static LocalizedText? Refuse(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = Head(bytes);
        return head.TrimStart("\uFEFF \t\r\n"u8).IsEmpty ? Refusals.Empty
            : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Refusals.Utf16
            : head.StartsWith("PK\u0003\u0004"u8) ? Refusals.Zip
            : head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? Refusals.Gzip
            : head.StartsWith("PAR1\u0015"u8) ? Refusals.Parquet
            : LooksLikeUtf16(head) ? Refusals.Utf16
            : null;
    }

    /// <summary>Whether a file whose headings say nothing is not even text. One that has headings may hold a zero in one of them.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes) => Head(bytes).Contains((byte)0);

    private static ReadOnlySpan<byte> Head(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(HeadLength, bytes.Length)];

    /// <summary>Text in Latin letters has a zero in every second byte.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> head)
    {
        Span<int> zeros = [0, 0];
        for (int i = 0; i < head.Length; i++)
        {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }

        return Math.Min(zeros[0], zeros[1]) == 0 && Math.Max(zeros[0], zeros[1]) > head.Length / 4;
    }
}
