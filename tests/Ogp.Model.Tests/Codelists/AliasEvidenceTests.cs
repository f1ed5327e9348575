using System.Text.RegularExpressions;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

/// <summary>Every other word for a code says how well it is evidenced, and no translation of ours passes for OGP's.</summary>
public partial class AliasEvidenceTests
{
    private static readonly (Codelist List, CodeEntry Entry, CodeAlias Alias)[] s_aliases =
    [
        .. from list in Codelists.Lists from entry in list.Entries from alias in entry.Aliases select (list, entry, alias),
    ];

    [Fact]
    public void Words_of_the_data_are_official_and_those_of_machines_never() =>
        Assert.All(
            s_aliases,
            word =>
            {
                string context = word.Alias.Context;
                CodeStatus? expected =
                    char.IsAsciiDigit(context[0]) || context is "explorer" or "id-prefix" ? CodeStatus.Official
                    : context.StartsWith("site-", StringComparison.Ordinal) ? CodeStatus.Provisional
                    : null;
                Assert.Equal(expected ?? word.Alias.Status, word.Alias.Status);
                Assert.True(
                    expected is not null || Language.Of(context).IsKnown || Country().IsMatch(context),
                    $"{word.Entry.Code}: '{context}' is neither a language nor an edition"
                );
            }
        );

    [Fact]
    public void A_country_has_words_of_its_own_by_inference_only() =>
        Assert.All(
            s_aliases.Where(word => Country().IsMatch(word.Alias.Context)),
            word => Assert.Equal(CodeStatus.Inferred, word.Alias.Status)
        );

    [Theory]
    [InlineData("variable", "relevance", "Perspectiva de gobierno abierto", CodeStatus.Official)] // reviews of Guatemala and Panama
    [InlineData("did-it-open-government", "major", "Significativos", CodeStatus.Inferred)] // the government of Costa Rica
    [InlineData("did-it-open-government", "major", "Significativamente", CodeStatus.Provisional)] // seen nowhere
    [InlineData("did-it-open-government", "outstanding", "Sobresaliente", CodeStatus.Provisional)] // machines only
    [InlineData("completion", "substantial", "Substancial", CodeStatus.Provisional)] // Brazil's government writes "substantivo"
    [InlineData("product", "end-of-term-report", "Relatório Final", CodeStatus.Official)] // on the cover of Brazil's
    [InlineData("absence", "not-stated", "None specified", CodeStatus.Official)] // in OGP's data
    [InlineData("potential-impact", "transformative", "Transformational", CodeStatus.Provisional)] // English, too, can be ours
    public void An_alias_says_how_well_it_is_evidenced(string list, string code, string word, CodeStatus status) =>
        Assert.Equal(status, CodeType.ByList[list].List.Find(code)!.Aliases.First(alias => alias.Text == word).Status);

    [Fact]
    public void A_form_of_a_label_is_evidenced_no_worse_than_the_label() =>
        Assert.All(
            s_aliases.Where(word =>
                word.Entry.Label[word.Alias.Context] is { } label
                && word.Entry.LabelStatus(word.Alias.Context) != CodeStatus.Provisional
                && WordForm.Stem(WordForm.Fold(label)) == WordForm.Stem(WordForm.Fold(word.Alias.Text))
            ),
            word => Assert.True(word.Alias.Status != CodeStatus.Provisional, $"{word.List} {word.Alias}")
        );

    [Fact]
    public void An_unknown_tag_is_refused() => Assert.Throws<FormatException>(() => CodelistRow.Entry("x", aliases: "es[X]:palabra"));

    [GeneratedRegex("^[a-z]{2}-[A-Z]{2}$")]
    private static partial Regex Country();
}
