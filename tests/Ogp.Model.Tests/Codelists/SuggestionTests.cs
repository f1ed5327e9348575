using FsCheck;
using FsCheck.Xunit;

namespace Ogp.Model.Tests;

public class SuggestionTests
{
    [Theory]
    [InlineData("complet", "complete")]
    [InlineData("substantail", "substantial")]
    [InlineData("SUBSTANTIAL", "substantial")]
    [InlineData("not started", "not-started")]
    [InlineData("notstarted", "not-started")]
    [InlineData("Sustancial", "substantial")]
    [InlineData("sustanciales", "substantial")]
    [InlineData("limitadas", "limited")]
    [InlineData("achevés", "complete")]
    [InlineData("CONCLUÍDOS", "complete")]
    [InlineData("retirés", "withdrawn")]
    public void A_misspelt_code_a_label_and_an_alias_also_in_the_plural_suggest_the_code(string word, string code) =>
        Assert.Equal(code, Completion.List.Suggest(word));

    [Theory]
    [InlineData("")]
    [InlineData("xyz")]
    [InlineData("transparency")]
    public void Nothing_is_suggested_where_nothing_is_near(string word) => Assert.Null(Completion.List.Suggest(word));

    [Fact]
    public void Neighbours_that_changed_places_count_as_one_fault()
    {
        Assert.Equal("abc", Spelling.Nearest("acb", ["xyz", "abc"]));
        Assert.Null(Spelling.Nearest("cba", ["abc"]));
    }

    [Fact]
    public void The_nearest_wins_and_the_first_of_equals()
    {
        Assert.Equal("limited", Spelling.Nearest("limted", ["limit", "limited", "limped"]));
        Assert.Equal("cat", Spelling.Nearest("bat", ["cat", "rat"]));
    }

    [Theory]
    [InlineData("a", "b", true)]
    [InlineData("ab", "xy", false)]
    [InlineData("abcdef", "abcdxx", true)]
    [InlineData("abcdef", "abcxxx", false)]
    public void At_most_a_third_of_the_word_may_differ_and_one_letter_always_may(string word, string candidate, bool isNear) =>
        Assert.Equal(isNear ? candidate : null, Spelling.Nearest(word, [candidate]));

    [Fact]
    public void A_very_long_word_is_not_compared() => Assert.Null(Spelling.Nearest(new string('a', 1_000_000), [new string('a', 64)]));

    [Property(MaxTest = 2000)]
    public void The_nearest_is_what_a_plain_count_of_edits_finds(
        NonEmptyArray<PositiveInt> letters,
        NonEmptyArray<NonEmptyArray<PositiveInt>> others
    )
    {
        string word = Word(letters);
        string[] candidates = [.. others.Get.Select(Word)];
        int limit = Math.Max(1, word.Length / 3);
        string? nearest = candidates.Where(other => Edits(word, other) <= limit).MinBy(other => Edits(word, other));

        Assert.Equal(nearest, Spelling.Nearest(word, candidates));
        Assert.Equal(nearest, Spelling.NearestFolded(word, candidates));
    }

    /// <summary>Words of three letters differ in little.</summary>
    private static string Word(NonEmptyArray<PositiveInt> letters) =>
        string.Concat(letters.Get.Select(letter => (char)('a' + (letter.Get % 3))));

    /// <summary>Optimal string alignment, as its definition has it.</summary>
    private static int Edits(string a, string b)
    {
        int[,] edits = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                edits[i, j] =
                    i == 0 ? j
                    : j == 0 ? i
                    : Math.Min(Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1, edits[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
                }
            }
        }

        return edits[a.Length, b.Length];
    }
}
