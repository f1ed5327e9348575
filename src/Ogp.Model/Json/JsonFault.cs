using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ogp.Model.Json;

/// <summary>The character at which JSON is broken.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Found">The character, to be shown.</param>
/// <param name="Behind">The last character before it that is no white space, to be shown; empty where there is none.</param>
internal sealed record JsonFault(int Start, int End, string Found, string Behind)
{
    /// <summary>What a finding says of it.</summary>
    public FindingArgument[] Arguments => [new("found", Found), new("behind", Behind), new("hint", Hint)];

    /// <summary>What was probably done, in brackets; empty where it may have been anything.</summary>
    public LocalizedText Hint =>
        Found switch
        {
            "/" or "#" => Reason.Of(" (JSON has no comments)", " (JSON no tiene comentarios)", " (le JSON n’a pas de commentaires)"),
            "'" or "“" or "”" or "‘" or "’" or "«" or "»" or "`" => Reason.Of(
                " (names and texts stand in straight double quotes: \")",
                " (los nombres y textos van entre comillas dobles rectas: \")",
                " (les noms et les textes se mettent entre guillemets droits : \")"
            ),
            "," when Behind is "," or "[" or "{" or ":" => TooMany,
            "]" or "}" when Behind is "," => TooMany,
            "\"" or "{" or "[" when Behind is "\"" or "}" or "]" || EndsWord(Behind) => Reason.Of(
                " (a comma or a colon is missing before it)",
                " (falta una coma o dos puntos delante)",
                " (il manque une virgule ou deux-points devant)"
            ),
            _ when Found is [var letter] && char.IsLetter(letter) && (Behind is ":" or "," or "[" or "{" || EndsWord(Behind)) => Reason.Of(
                " (names and texts stand in double quotes; words without are true, false and null)",
                " (los nombres y textos van entre comillas dobles; sin ellas solo true, false y null)",
                " (les noms et les textes se mettent entre guillemets droits ; sans eux, seulement true, false et null)"
            ),
            _ => default,
        };

    private static LocalizedText TooMany => Reason.Of(" (a comma is too many)", " (sobra una coma)", " (une virgule est de trop)");

    private static bool EndsWord(string behind) => behind.Length == 1 && char.IsAsciiLetterOrDigit(behind[0]);

    /// <summary>Where bytes are broken; null where they only break off.</summary>
    public static JsonFault? In(ReadOnlySpan<byte> bytes)
    {
        Utf8JsonReader json = new(bytes, isFinalBlock: false, new(new() { MaxDepth = int.MaxValue }));
        try
        {
            while (json.Read()) { }

            return null;
        }
        catch (JsonException fault)
        {
            return At(bytes, OffsetOf(bytes, fault));
        }
    }

    private static JsonFault At(ReadOnlySpan<byte> bytes, int start)
    {
        Rune.DecodeFromUtf8(bytes[start..], out Rune found, out int length);
        ReadOnlySpan<byte> before = bytes[..start].TrimEnd(" \t\r\n"u8);
        string behind = Rune.DecodeLastFromUtf8(before, out Rune last, out _) == OperationStatus.Done ? Show(last) : "";
        return new(start, start + length, Show(found), behind);
    }

    private static string Show(Rune rune) =>
        Rune.IsControl(rune) || Rune.IsWhiteSpace(rune)
            ? string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}")
            : rune.ToString();

    private static int OffsetOf(ReadOnlySpan<byte> bytes, JsonException fault)
    {
        int start = 0;
        for (long line = fault.LineNumber ?? 0; line > 0; line--)
        {
            int feed = bytes[start..].IndexOf((byte)'\n');
            if (feed < 0)
            {
                break;
            }

            start += feed + 1;
        }

        return (int)Math.Min(start + (fault.BytePositionInLine ?? 0), bytes.Length);
    }
}
