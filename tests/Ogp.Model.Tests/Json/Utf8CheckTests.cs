using System.Text;
using System.Text.Unicode;
using Ogp.Model.Json;

namespace Ogp.Model.Tests.Json;

/// <summary>The check of UTF-8 says what the framework's says, wherever a letter stands.</summary>
public class Utf8CheckTests
{
    /// <summary>Bytes at the borders of what may be.</summary>
    private static readonly byte[] s_bytes =
    [
        0x00,
        0x22,
        0x7F,
        0x80,
        0x8F,
        0x90,
        0x9F,
        0xA0,
        0xBF,
        0xC0,
        0xC1,
        0xC2,
        0xC3,
        0xDF,
        0xE0,
        0xE1,
        0xEC,
        0xED,
        0xEE,
        0xEF,
        0xF0,
        0xF1,
        0xF3,
        0xF4,
        0xF5,
        0xF8,
        0xFF,
    ];

    [Fact]
    public void All_combinations_of_four_bytes_at_the_borders_are_judged_alike_across_the_edges_of_blocks()
    {
        byte[] text = new byte[40];
        int count = s_bytes.Length;
        for (int number = 0; number < count * count * count * count; number++)
        {
            int start = 10 + (number % 9);
            text.AsSpan().Fill((byte)'a');
            for (int i = 0, rest = number; i < 4; i++, rest /= count)
            {
                text[start + i] = s_bytes[rest % count];
            }

            if (Utf8Check.IsValid(text) != Utf8.IsValid(text))
            {
                Assert.Fail($"{Convert.ToHexString(text, start, 4)} at {start}");
            }
        }
    }

    [Fact]
    public void All_combinations_of_three_bytes_are_judged_alike_at_the_beginning_and_the_end_of_any_length()
    {
        for (int length = 3; length < 36; length++)
        {
            byte[] text = new byte[length];
            for (int number = 0; number < s_bytes.Length * s_bytes.Length * s_bytes.Length; number++)
            {
                text.AsSpan().Fill((byte)'a');
                for (int i = 0, rest = number; i < 3; i++, rest /= s_bytes.Length)
                {
                    text[(number & 1) == 0 ? i : length - 3 + i] = s_bytes[rest % s_bytes.Length];
                }

                if (Utf8Check.IsValid(text) != Utf8.IsValid(text) || Utf8Check.CountUnits(text) != Encoding.UTF8.GetCharCount(text))
                {
                    Assert.Fail($"{Convert.ToHexString(text)}");
                }
            }
        }
    }

    [Fact]
    public void One_wrong_byte_in_a_long_text_is_found_wherever_it_stands()
    {
        byte[] text = Encoding.UTF8.GetBytes(
            string.Concat(Enumerable.Range(0, 130).Select(i => i % 13 == 0 ? "señal 資 😀 " : "plain text, as most is; "))
        );
        Assert.True(text.Length > 3000);
        Assert.True(Utf8Check.IsValid(text));
        for (int i = 0; i < text.Length; i++)
        {
            foreach (byte wrong in (ReadOnlySpan<byte>)[0xFF, 0x80, 0xC3, 0xE2, 0xF0])
            {
                byte right = text[i];
                text[i] = wrong;
                Assert.Equal(Utf8.IsValid(text), Utf8Check.IsValid(text));
                text[i] = right;
            }
        }
    }

    [Fact]
    public void A_text_may_have_any_length()
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("aé資😀", 200)));
        for (int length = 0; length < text.Length; length++)
        {
            Assert.Equal(Encoding.UTF8.GetCharCount(text, 0, length), Utf8Check.CountUnits(text.AsSpan(0, length)));
            Assert.Equal(Utf8.IsValid(text.AsSpan(0, length)), Utf8Check.IsValid(text.AsSpan(0, length)));
        }
    }
}
