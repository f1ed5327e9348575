using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

/// <summary>A label says, language by language, how well it is evidenced.</summary>
public class LabelStatusTests
{
    [Theory]
    [InlineData("completion", "substantial", "en", CodeStatus.Official)]
    [InlineData("completion", "substantial", "es", CodeStatus.Provisional)] // machines only
    [InlineData("completion", "substantial", "es-EC", CodeStatus.Provisional)] // the reader sees the Spanish label
    [InlineData("completion", "substantial", "de", CodeStatus.Official)] // the reader sees the English label
    [InlineData("completion", "substantial", "pt", CodeStatus.Inferred)] // Brazil's government
    [InlineData("completion", "not-started", "fr", CodeStatus.Inferred)] // Canada's
    [InlineData("did-it-open-government", "major", "es", CodeStatus.Inferred)] // Costa Rica's
    [InlineData("did-it-open-government", "outstanding", "es", CodeStatus.Inferred)]
    [InlineData("level-of-public-influence", "consult", "es", CodeStatus.Inferred)] // the Basque government's
    [InlineData("level-of-public-influence", "no-consultation", "pt", CodeStatus.Official)] // Brazil's design report
    [InlineData("level-of-public-influence", "empower", "en", CodeStatus.Provisional)] // seen in no report
    [InlineData("potential-for-results", "substantial", "es", CodeStatus.Official)] // reviews of Guatemala and Panama
    [InlineData("potential-impact", "transformative", "pt", CodeStatus.Inferred)] // reports have the plural only
    [InlineData("variable", "promising", "es", CodeStatus.Inferred)] // here, too
    [InlineData("variable", "starred", "es", CodeStatus.Inferred)]
    public void A_label_says_how_well_it_is_evidenced(string list, string code, string language, CodeStatus status) =>
        Assert.Equal(status, CodeType.ByList[list].List.Find(code)!.LabelStatus(language));

    /// <summary>A form that no source has is concluded, however official another form of the word is.</summary>
    [Theory]
    [InlineData("completion", "not-started", "Non commencée", CodeStatus.Provisional)] // the site's machine
    [InlineData("completion", "limited", "Limitada", CodeStatus.Inferred)]
    [InlineData("completion", "complete", "Integralmente implementados", CodeStatus.Inferred)]
    [InlineData("completion", "complete", "Integralmente implementado", CodeStatus.Inferred)]
    [InlineData("did-it-open-government", "major", "Significativos", CodeStatus.Inferred)]
    [InlineData("did-it-open-government", "major", "Significativa", CodeStatus.Inferred)]
    [InlineData("did-it-open-government", "outstanding", "Excepcionales", CodeStatus.Inferred)]
    [InlineData("potential-impact", "transformative", "Transformadores", CodeStatus.Official)]
    [InlineData("assessor", "local-monitoring-body", "Entes de monitoreo local", CodeStatus.Official)]
    [InlineData("yes-no", "yes", "Si", CodeStatus.Inferred)]
    public void Another_word_says_how_well_its_form_is_evidenced(string list, string code, string word, CodeStatus status) =>
        Assert.Equal(status, CodeType.ByList[list].List.Find(code)!.Aliases.Where(alias => alias.Text == word).Min(alias => alias.Status));

    [Fact]
    public void No_label_is_better_evidenced_than_its_code() =>
        Assert.All(
            Codelists.Lists.SelectMany(list => list.Entries),
            entry =>
                Assert.All(entry.Label.AsSpan().ToArray(), label => Assert.True(entry.LabelStatus(label.Key) >= entry.Status, entry.Code))
        );

    [Fact]
    public void A_tag_says_where_a_label_was_found_and_an_unknown_one_is_refused()
    {
        CodeEntry entry = CodelistRow.Entry("x", en: "x", es: "equis", fr: "ixe", provisional: "es[N] fr");
        Assert.Equal(
            (CodeStatus.Official, CodeStatus.Inferred, CodeStatus.Provisional),
            (entry.LabelStatus("en"), entry.LabelStatus("es"), entry.LabelStatus("fr"))
        );
        Assert.Throws<FormatException>(() => CodelistRow.Entry("x", provisional: "es[X]"));
    }
}
