using System.Text;
using Ogp.Model.Json;

namespace Ogp.Model.Cli.Tests;

/// <summary>The line of the source under a finding. Documents have a number where a string belongs: that is what is marked.</summary>
public class ExcerptTests
{
    [Theory]
    [InlineData("{\"formatVersion\":\"1.0\",\"id\":", "{\"formatVersion\":\"1.0\",\"id\":")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\t\t\"id\":", "  \"id\":")]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"licence\":\"a\u202Eb\u0085\", \"id\":", "\"licence\":\"a\uFFFDb\uFFFD\", \"id\":")]
    public void What_stands_in_front_is_shown_without_what_could_do_harm(string before, string shown)
    {
        Excerpt excerpt = Of(before, "7}");

        Assert.Equal((shown, "7", "}"), (excerpt.Before, excerpt.Marked, excerpt.Behind));
    }

    [Theory]
    [InlineData("ab", 2)]
    [InlineData("開か", 4)]
    [InlineData("👍", 2)]
    [InlineData("é", 1)]
    public void Carets_stand_under_wide_characters_too(string text, int width)
    {
        Excerpt excerpt = Of($"{{\"formatVersion\":\"1.0\",\n\"licence\":\"{text}\",\"id\":", "7}");

        Assert.Equal(new string(' ', "\"licence\":\"\",\"id\":".Length + width) + "^", excerpt.Carets);
    }

    [Fact]
    public void A_character_is_marked_as_a_whole()
    {
        byte[] json = Encoding.UTF8.GetBytes("{ \u2018id\u2019: 1 }");

        Excerpt excerpt = Excerpt.Of(json, Assert.Single(IrmJson.Read(json).Findings).Place)!;

        Assert.Equal(("{ ", "\u2018", "id\u2019: 1 }"), (excerpt.Before, excerpt.Marked, excerpt.Behind));
    }

    [Fact]
    public void Of_a_long_line_the_part_around_the_place_is_shown()
    {
        string filler = string.Concat(Enumerable.Repeat("ñ開👍x", 100_000));

        Excerpt excerpt = Of($"{{\"formatVersion\":\"1.0\",\"licence\":\"{filler}\",\"id\":", $"7,\"title\":{{\"en\":\"{filler}\"}}}}");

        Assert.InRange(excerpt.Line.Length, 50, 200);
        Assert.StartsWith("…", excerpt.Before, StringComparison.Ordinal);
        Assert.EndsWith("\"id\":", excerpt.Before, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt.Behind, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', excerpt.Line);
    }

    private static Excerpt Of(string before, string rest)
    {
        byte[] document = Encoding.UTF8.GetBytes(before + rest);
        Finding finding = IrmJson.Read(document).Findings.Single(finding => finding.Place.Pointer == "/id");
        return Excerpt.Of(document, finding.Place)!;
    }
}
