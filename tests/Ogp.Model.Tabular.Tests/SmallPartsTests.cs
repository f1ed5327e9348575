using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
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
    [InlineData("8.2999999999999989", "8.3")]
    [InlineData("0.70000000000000007", "0.7")]
    [InlineData("1.3000000000000003", "1.3")]
    [InlineData("2.3000000000000007", "2.3")]
    [InlineData("3.1399999999999997", "3.14")]
    [InlineData("3.0000000000000004", "3")]
    [InlineData("1.23456789012345678", null)]
    [InlineData("1.234567890123456", null)]
    [InlineData("0.00000000000000012", null)]
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
        IReadOnlyDictionary<string, string> slugs = Slugs.For(texts, "x");

        Assert.Distinct(slugs.Values);
        Assert.Equal(slugs, Slugs.For([.. texts.Reverse()], "x"));
        Assert.Equal("anti-corruption", slugs["Anti-Corruption"]);
        Assert.Equal("anti-corruption-2", slugs["Anti-corruption"]);
    }

    /// <summary>So that what has one need not be looked up.</summary>
    [Fact]
    public void No_word_for_an_absence_has_a_digit()
    {
        Assert.All(
            Absence.List.Entries.SelectMany(entry =>
                entry
                    .Aliases.Select(alias => alias.Text)
                    .Append(entry.Code)
                    .Concat(entry.Label.AsSpan().ToArray().Select(pair => pair.Value))
            ),
            word => Assert.False(word.AsSpan().ContainsAnyInRange('0', '9'), word)
        );
        foreach (ScaleContext context in EditionCatalog.All.Select(edition => edition.Context))
        {
            Assert.All(Enumerable.Range(-20, 120), number => Assert.False(Methodology.Standard.ReadAbsence($"{number}", context).IsStated));
        }
    }
}
