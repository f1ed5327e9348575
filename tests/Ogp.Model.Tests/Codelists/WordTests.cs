using System.Text;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

/// <summary>Finding a code by the words that documents and tables use for it.</summary>
public class WordTests
{
    private const char NoBreakSpace = '\u00A0';

    public static TheoryData<string> Names => CodeType.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_code_is_found_by_itself(string list) => FindsAll(list, entry => [(null, entry.Code)]);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_code_is_found_by_its_label_in_every_language(string list) =>
        FindsAll(list, entry => entry.Label.AsSpan().ToArray().Select(pair => ((string?)pair.Key, pair.Value)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_code_is_found_by_its_alias_where_the_alias_is_from(string list) =>
        FindsAll(list, entry => entry.Aliases.Select(alias => ((string?)alias.Context, alias.Text)));

    [Theory]
    [InlineData("did-it-open-government", "2016-07", "None", "did-not-change")]
    [InlineData("did-it-open-government", "2016-07", "c. Marginal", "marginal")]
    [InlineData("potential-impact", "2016-07", "None", "none")]
    [InlineData("completion", "2015-05", "a. Not started", "not-started")]
    [InlineData("completion", "2016-07", "d. Complete", "complete")]
    [InlineData("completion", null, "No Evidence Available", "unclear")]
    [InlineData("completion", "es", "Sustancial", "substantial")]
    [InlineData("early-results", null, "No notable results", "no-notable-results")]
    [InlineData("early-results", null, "Significant results", "significant")]
    [InlineData("did-it-open-government", "es", "Significativo", "major")]
    [InlineData("did-it-open-government", "es", "Sobresaliente", "outstanding")]
    [InlineData("did-it-open-government", "es", "Excepcional", "outstanding")]
    [InlineData("absence", "2024-07", "NR", "not-reviewed")]
    [InlineData("absence", "2024-07", "ND", "not-coded")]
    [InlineData("absence", "2024-07", "NA", "not-applicable")]
    [InlineData("absence", null, "Pending IRM Review", "not-reviewed")]
    [InlineData("absence", null, "No IRM Data", "not-coded")]
    public void The_words_of_OGPs_editions_and_pages_are_found(string list, string? edition, string word, string code) =>
        Assert.Equal(code, CodeType.ByList[list].List.FindByWord(word, edition)?.Code);

    [Fact]
    public void White_space_case_accents_underscores_and_apostrophes_do_not_count()
    {
        Codelist list = DidItOpenGovernment.List;
        string[] words =
        [
            "N’a pas changé",
            "N'a pas changé",
            "n\u02BCa pas change",
            "  N’A\tPAS\n\u00A0CHANGÉ ",
            "n’a_pas_changé",
            "N’a pas change\u0301",
        ];
        Assert.All(words, word => Assert.Equal(DidItOpenGovernment.DidNotChange.Text, list.FindByWord(word)?.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("no such word")]
    [InlineData("\ud800")]
    public void A_word_that_no_list_has_is_not_found(string word) =>
        Assert.All(CodeType.ByList.Values, type => Assert.Null(type.List.FindByWord(word)));

    [Fact]
    public void The_name_of_an_edition_is_no_part_of_a_word() => Assert.Null(Absence.List.FindByWord("2024-07:NR"));

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentNullException>(() => Completion.List.FindByWord(null!));
        Assert.Throws<ArgumentNullException>(() => Completion.List.Find(null!));
        Assert.Throws<ArgumentNullException>(() => Completion.List.Suggest(null!));
    }

    private static void FindsAll(string list, Func<CodeEntry, IEnumerable<(string? Context, string Word)>> words)
    {
        Codelist codes = CodeType.ByList[list].List;
        List<string> faults = [];
        foreach (CodeEntry entry in codes.Entries)
        {
            foreach ((string? context, string word) in words(entry))
            {
                foreach (string written in Spellings(word))
                {
                    foreach (string culture in Cultures.Names)
                    {
                        string? found = Cultures.In(culture, () => codes.FindByWord(written, context)?.Code);
                        if (found != entry.Code)
                        {
                            faults.Add($"{context}: '{written}' in culture '{culture}' is {found ?? "nothing"}, not {entry.Code}");
                        }
                    }
                }
            }
        }

        Assert.Empty(faults);
    }

    private static IEnumerable<string> Spellings(string word) =>
        [
            word,
            word.ToUpperInvariant(),
            word.Normalize(NormalizationForm.FormD),
            $" {NoBreakSpace}{word.Replace(' ', NoBreakSpace)}{NoBreakSpace}{NoBreakSpace}",
        ];
}
