using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Import;

namespace Ogp.Model.Tabular.Tests;

public class SmallPartsTests
{
    [Theory]
    [InlineData("8.1999999999999993", "8.2")]
    [InlineData("8.3000000000000007", "8.3")]
    [InlineData("2.2999999999999998", "2.3")]
    [InlineData("1.1000000000000001", "1.1")]
    [InlineData("10.130000000000001", "10.13")]
    [InlineData("3.0000000000000004", null)]
    [InlineData("8.2", null)]
    [InlineData("1.10", null)]
    [InlineData("3.3.3.6", null)]
    [InlineData("B.1.A", null)]
    [InlineData("1234567890123456789", null)]
    [InlineData("", null)]
    public void A_number_is_mended_only_where_a_spreadsheet_expanded_it(string text, string? mended) =>
        Assert.Equal(mended, CommitmentNumber.Mend(text));

    [Fact]
    public void Every_number_with_two_decimals_survives_its_expansion()
    {
        for (int i = 1; i < 10_000; i++)
        {
            decimal exact = i / 100m;
            string expanded = ((double)exact).ToString("G17", System.Globalization.CultureInfo.InvariantCulture);
            string expected = ((double)exact).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(expected, CommitmentNumber.Mend(expanded) ?? expanded);
        }
    }

    [Theory]
    [InlineData("Open Parliament", "open-parliament")]
    [InlineData("  A. Open by Default ", "a-open-by-default")]
    [InlineData("Promoción del Derecho", "promocion-del-derecho")]
    [InlineData("საქართველო", "საქართველო")]
    [InlineData("• —", "x")]
    [InlineData("", "x")]
    [InlineData("INSTITUTO İstanbul", "instituto-istanbul")]
    public void A_slug_is_letters_digits_and_hyphens(string text, string slug) => Assert.Equal(slug, Slugs.Of(text, "x"));

    [Fact]
    public void A_long_slug_is_cut_at_a_word()
    {
        Assert.Equal(
            "make-government-more-transparent-and-accountable-through",
            Slugs.Of("Make Government more transparent and accountable through development of a modernised framework", "x")
        );
        Assert.Equal(60, Slugs.Of(new string('a', 1_000_000), "x").Length);
    }

    [Fact]
    public void Slugs_are_unique_and_do_not_depend_on_the_order()
    {
        string[] texts = ["Anti-corruption", "Anti-Corruption", "anti corruption", "Anti-corruption 2", "Women"];
        Dictionary<string, string> slugs = Slugs.For(texts, "x");

        Assert.Distinct(slugs.Values);
        Assert.Equal(slugs, Slugs.For(texts.Reverse(), "x"));
        Assert.Equal("anti-corruption", slugs["Anti-Corruption"]);
        Assert.Equal("anti-corruption-2", slugs["Anti-corruption"]);
    }

    [Theory]
    [InlineData("a,b\n", QuoteFault.None, -1)]
    [InlineData("a,\"b\"\r\n", QuoteFault.None, -1)]
    [InlineData("a,\"b\"\"c,\nd\",e", QuoteFault.None, -1)]
    [InlineData("a,b\"c\"d,e", QuoteFault.None, -1)]
    [InlineData("\"\",\"\"", QuoteFault.None, -1)]
    [InlineData("a,\"b\"c,d", QuoteFault.Stray, 1)]
    [InlineData("a,b,\"c\nd", QuoteFault.Open, 2)]
    [InlineData("a,\"b\"x,\"c", QuoteFault.Open, 1)]
    [InlineData("\"", QuoteFault.Open, 0)]
    [InlineData("a,\"b\"\"", QuoteFault.Open, 1)]
    internal void Faulty_quotation_marks_are_seen(string record, QuoteFault fault, int cell)
    {
        Assert.Equal(fault, QuoteFaults.Of(record, ',', out int found, out _));
        Assert.Equal(cell, found);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_read_as_Windows_1252_and_the_others_as_they_are()
    {
        CsvText text = CsvText.Open((byte[])[0x43, 0xF4, 0x74, 0xE9, 0x20, 0x92, 0x20, .. "é 😀 ж"u8]);
        string mended = text.Text;

        Assert.True(text.HasForeignBytes);
        Assert.True(CsvText.Mend(ref mended));
        Assert.Equal("Côté ’ é 😀 ж", mended);
        Assert.False(CsvText.Mend(ref mended));
    }
}
