using Ogp.Model.Profiles;
using Ogp.Model.Spreadsheets.Templates;

namespace Ogp.Model.Spreadsheets.Tests;

/// <summary>Which code a word of a list means.</summary>
public class CodeWordsTests
{
    private static readonly CodeWords s_words = new([
        .. Profile
            .Read(
                """
                {
                  "profileVersion": "1.0", "id": "city", "namespace": "city",
                  "codelists": { "city-state": { "title": { "en": "State" }, "codes": [
                    { "code": "begun", "label": { "en": "Open", "es": "En curso" } },
                    { "code": "done", "label": { "en": "Closed", "es": "Cerrado" } },
                    { "code": "void", "label": { "en": "Withdrawn", "es": "Cerrado" } } ] } }
                }
                """u8.ToArray()
            )
            .Value!.FindList("city-state")!
            .Entries,
    ]);

    [Theory]
    [InlineData("done", true, "done")]
    [InlineData("EN  CURSO", true, "begun")]
    [InlineData("closed", true, "done")]
    [InlineData("cerrado", true, null)]
    [InlineData("otro", false, null)]
    [InlineData("closed?", false, null)]
    public void A_word_means_the_one_code_that_is_called_so(string word, bool isFound, string? code)
    {
        Assert.Equal(isFound, s_words.TryFind(word, out string? found));
        Assert.Equal(code, found);
    }

    [Theory]
    [InlineData("EN\n curso", true)]
    [InlineData("en-curso", false)]
    [InlineData("En, curso", false)]
    public void A_spelling_has_the_signs_of_the_list(string word, bool isSpelling) => Assert.Equal(isSpelling, s_words.IsSpelling(word));

    /// <summary>A label in a language that templates have not takes no word from one that they have.</summary>
    [Fact]
    public void Every_word_that_a_template_offers_means_its_code() =>
        Assert.All(
            TemplateColumns.All.SelectMany(column => TemplateColumn.Languages.Select(language => (column.Entries, language))),
            one =>
            {
                CodeWords words = new(one.Entries);
                foreach (IGrouping<string, CodeEntry> same in one.Entries.GroupBy(entry => Spelling.Fold(entry.Label.For(one.language))))
                {
                    string[] codes = [.. same.Select(entry => entry.Code).Distinct()];
                    Assert.True(words.TryFind(same.Key, out string? code));
                    Assert.Equal(codes is [var only] ? only : null, code);
                }
            }
        );
}
