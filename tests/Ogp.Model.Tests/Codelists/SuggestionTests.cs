using FsCheck;
using FsCheck.Xunit;
using Ogp.Model.Json;
using Ogp.Model.Validation;

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

    [Theory]
    [InlineData("0")]
    [InlineData("3")]
    [InlineData("NR")]
    [InlineData("  ")]
    [InlineData("level 3")]
    [InlineData("Incomplete")]
    [InlineData("not complete")]
    [InlineData("uncomplete")]
    [InlineData("incompleta")]
    [InlineData("Unlimited")]
    [InlineData("insubstantial")]
    public void A_sign_a_number_and_the_opposite_of_a_level_suggest_none(string word) => Assert.Null(Completion.List.Suggest(word));

    // A star shares its bit among the letters with 0, which is a word for "no".
    [Theory]
    [InlineData("⭐")]
    [InlineData("X")]
    [InlineData("2")]
    [InlineData("-")]
    [InlineData("yep")]
    public void A_sign_is_a_slip_of_no_other(string word)
    {
        Assert.Null(YesNo.List.Suggest(word));
        Assert.All(Ogp.Model.Methodology.Standard.Read(YesNo.List, word, new()).Findings, finding => Assert.Null(finding.Suggestion));
    }

    [Theory]
    [InlineData("NOT-REVIEWED", "not-reviewed")]
    [InlineData("Not reviewed", "not-reviewed")]
    [InlineData("NR", "not-reviewed")]
    [InlineData("No data", "not-coded")]
    [InlineData("N/A", "not-applicable")]
    [InlineData("not aplicable", "not-applicable")]
    [InlineData("Incomplete", null)]
    [InlineData("limted", "limited")]
    public void Instead_of_an_unknown_level_an_absence_is_suggested_too(string level, string? suggestion)
    {
        IrmPackage package = IrmJson
            .Read(
                $$$"""
                {"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU","commitments":[{"id":"EC0001"}],
                "reports":[{"id":"r","product":"results-report","assessments":[{"commitment":"EC0001","ratings":{"completion":"{{{level}}}"}}]}]}]}
                """
            )
            .Value!;

        Finding finding = Assert.Single(Validator.Validate(package), finding => finding.Code == "OGP1205");
        Assert.Equal(suggestion, finding.Suggestion);
    }

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
        string[] near = [.. candidates.Where(other => Edits(word, other) <= limit)];

        Assert.Equal(near.MinBy(other => Edits(word, other)), Spelling.Nearest(word, candidates));
        Assert.Equal(
            near.Where(other => Math.Min(word.Length, other.Length) >= 4 || Same(word, other)).MinBy(other => Edits(word, other)),
            Spelling.NearestWord(word, candidates)
        );
    }

    private static bool Same(string word, string other) => word.Order().SequenceEqual(other.Order());

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
