using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Ogp.Model.Tabular.Csv;

/// <summary>The bytes of a file as text, or why they are none. Not for use by several threads.</summary>
internal sealed partial class CsvText
{
    private readonly ReadOnlyMemory<byte> _content;
    private string? _text;

    private CsvText(ReadOnlyMemory<byte> content, string? refusal) => (_content, Refusal) = (content, refusal);

    /// <summary>A byte b that is not UTF-8 is this plus b: valid UTF-8 never gives half a surrogate pair, so that it stays recognisable.</summary>
    private const int Escape = 0xDC00;

    private const int HeadLength = 512;
    private const int BufferSize = 1 << 16;

    private static readonly UTF8Encoding s_utf8 = new(false);

    /// <summary>The whole text, without a byte order mark; made when it is asked for, since most files are read piece by piece.</summary>
    public string Text => _text ??= Encoding.UTF8.GetString(_content.Span);

    /// <summary>Whether some bytes are not UTF-8; they stand in the text as half surrogates until <see cref="Mend"/>.</summary>
    public bool HasForeignBytes { get; private init; }

    /// <summary>Why there is no text; null when there is.</summary>
    public string? Refusal { get; }

    public static CsvText Open(ReadOnlyMemory<byte> bytes)
    {
        if (Refuse(bytes.Span) is { } refusal)
        {
            return new(default, refusal);
        }

        ReadOnlyMemory<byte> content = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        return Utf8.IsValid(content.Span)
            ? new(content, null)
            : new(content, null) { HasForeignBytes = true, _text = Decode(content.Span) };
    }

    /// <summary>Reads the text from its beginning.</summary>
    public TextReader Reader() =>
        _text is null && MemoryMarshal.TryGetArray(_content, out ArraySegment<byte> bytes)
            ? new StreamReader(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), s_utf8, false, BufferSize)
            : new StringReader(Text);

    /// <summary>Reads the escaped bytes of a cell as Windows-1252, which is what spreadsheets write when they do not write UTF-8.</summary>
    public static bool Mend(ref string cell)
    {
        StringBuilder? mended = null;
        for (int i = 0; i < cell.Length; i++)
        {
            if (char.IsHighSurrogate(cell[i]))
            {
                mended?.Append(cell, i, Math.Min(2, cell.Length - i));
                i++;
            }
            else if (char.IsLowSurrogate(cell[i]))
            {
                mended ??= new StringBuilder(cell, 0, i, cell.Length);
                mended.Append(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString([(byte)(cell[i] - Escape)]));
            }
            else
            {
                mended?.Append(cell[i]);
            }
        }

        if (mended is null)
        {
            return false;
        }

        cell = mended.ToString();
        return true;
    }

    private static string? Refuse(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(HeadLength, bytes.Length)];
        return head.TrimStart("\uFEFF \t\r\n"u8).IsEmpty ? "the file is empty."
            : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
                ? "it is UTF-16. Save it as UTF-8."
            : head.StartsWith("PK\u0003\u0004"u8) ? "it is a ZIP archive, as .xlsx is. Save the sheet as CSV in UTF-8."
            : !head.Contains((byte)0) ? null
            : LooksLikeUtf16(head) ? "it is UTF-16. Save it as UTF-8."
            : "it is a binary file.";
    }

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

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        StringBuilder text = new(bytes.Length);
        Span<char> chars = stackalloc char[2];
        while (!bytes.IsEmpty)
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes, out Rune rune, out int length);
            if (status == OperationStatus.Done)
            {
                text.Append(chars[..rune.EncodeToUtf16(chars)]);
            }
            else
            {
                foreach (byte foreign in bytes[..length])
                {
                    text.Append((char)(Escape + foreign));
                }
            }

            bytes = bytes[length..];
        }

        return text.ToString();
    }
}
