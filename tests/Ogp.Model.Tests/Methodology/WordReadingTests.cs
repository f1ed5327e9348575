using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Methodology;

using Methodology = Ogp.Model.Methodology;

/// <summary>Words read in context: the same word means different things, and the same thing has different words.</summary>
public class WordReadingTests
{
    [Theory]
    [InlineData("early-results", 2019, "Significant", "did-it-open-government", "major")]
    [InlineData("early-results", 2021, "Significant", "early-results", "significant")]
    [InlineData("early-results", 2019, "significativo", "did-it-open-government", "major")]
    [InlineData("early-results", 2022, "significativos", "early-results", "significant")]
    [InlineData("early-results", 2020, "No early results to report yet", "did-it-open-government", "no-early-results")]
    [InlineData("early-results", 2018, "Outstanding", "did-it-open-government", "outstanding")]
    [InlineData("did-it-open-government", 2018, "exceptional", "did-it-open-government", "outstanding")]
    [InlineData("did-it-open-government", 2018, "sobresaliente", "did-it-open-government", "outstanding")]
    [InlineData("specificity", 2014, "None", "specificity", "none")]
    [InlineData("potential-impact", 2014, "None", "potential-impact", "none")]
    [InlineData("did-it-open-government", 2014, "None", "did-it-open-government", "did-not-change")]
    [InlineData("completion", 2014, "Unclear", "completion", "unclear")]
    [InlineData("potential-for-results", 2021, "Unclear", "potential-for-results", "unclear")]
    [InlineData("potential-impact", 2013, "Unclear", "potential-impact", "unclear")]
    [InlineData("novelty", 2013, "Unclear", "novelty", "unclear")]
    [InlineData("potential-impact", 2018, "Moderate", "potential-impact", "moderate")]
    [InlineData("early-results", 2021, "Moderate", "early-results", "moderate")]
    [InlineData("completion", 2021, "Substantial", "completion", "substantial")]
    [InlineData("potential-for-results", 2021, "Substantial", "potential-for-results", "substantial")]
    public void What_a_word_means_depends_on_the_variable_and_the_plans_year(string key, int year, string word, string list, string level)
    {
        LevelReading reading = Read(key, word, new() { PlanYear = year });
        Assert.Equal((list, level), (reading.List.Name, reading.Level));
    }

    [Theory]
    [InlineData("specificity", "2016-07", "c. high", "high")]
    [InlineData("specificity", "2024-07", "High", "high")]
    [InlineData("completion", "2016-07", "a. Not started", "not-started")]
    [InlineData("completion", "2016-07", "a. Not Started", "not-started")]
    [InlineData("completion", null, "d. Complete", "complete")]
    [InlineData("completion", null, "4) Complete", "complete")]
    [InlineData("completion", null, "b - Limited", "limited")]
    [InlineData("completion", null, "B.LIMITED", "limited")]
    [InlineData("completion", null, "not_started", "not-started")]
    [InlineData("completion", null, "not-started", "not-started")]
    [InlineData("completion", null, "No Evidence Available", "unclear")]
    [InlineData("completion", null, "completados", "complete")]
    [InlineData("completion", null, "Substantielles", "substantial")]
    [InlineData("completion", null, "limitadas", "limited")]
    [InlineData("potential-impact", null, "transformadoras", "transformative")]
    [InlineData("potential-impact", null, "MODÉRÉE", "moderate")]
    [InlineData("did-it-open-government", null, "majeures", "major")]
    [InlineData("did-it-open-government", null, "N\u2019a pas chang\u00e9", "did-not-change")]
    [InlineData("did-it-open-government", null, "N'a pas change\u0301", "did-not-change")]
    [InlineData("did-it-open-government", null, "exceptionnelles", "outstanding")]
    [InlineData("did-it-open-government", "2016-07", "b. None", "did-not-change")]
    [InlineData("completion", null, "\u00a0Not\u00a0started\u202f", "not-started")]
    [InlineData("completion", null, "Com\u00adplete\u200b", "complete")]
    [InlineData("completion", null, "\uff23\uff4f\uff4d\uff50\uff4c\uff45\uff54\uff45", "complete")]
    [InlineData("completion", null, "L\u0130M\u0130TED", "limited")]
    [InlineData("completion", null, "l\u0131m\u0131ted", "limited")]
    [InlineData("level-of-public-influence", null, "Consultation", "consult")]
    [InlineData("verifiability", null, "Sí", "yes")]
    [InlineData("verifiability", null, "si", "yes")]
    [InlineData("verifiability", null, "Oui", "yes")]
    [InlineData("verifiability", null, "Não", "no")]
    [InlineData("next-steps", "2015-05", "None: Abandon co", "abandon-commitment")]
    public void Case_accents_endings_letters_before_and_odd_characters_do_not_count(
        string key,
        string? edition,
        string word,
        string level
    ) =>
        Assert.All(
            Cultures.Names,
            culture => Assert.Equal(level, Cultures.In(culture, () => Read(key, word, new() { Edition = edition })).Level)
        );

    [Theory]
    [InlineData("completion", "2015-05", "3", "substantial")]
    [InlineData("completion", "2016-07", "3", "limited")]
    [InlineData("completion", "2024-07", "3", "limited")]
    [InlineData("completion", "2024-07", "3.0", "limited")]
    [InlineData("completion", "2024-07", " 5 ", "complete")]
    [InlineData("completion", "2016-07", "0", "withdrawn")]
    [InlineData("completion", "explorer", "0", "unclear")]
    [InlineData("completion", "explorer", "1", "withdrawn")]
    [InlineData("did-it-open-government", "2024-07", "3", "major")]
    [InlineData("did-it-open-government.access-to-information", "2024-07", "3", "marginal")]
    [InlineData("did-it-open-government.access-to-information", "2024-07/value", "3", "marginal")]
    [InlineData("did-it-open-government", "explorer", "3", "marginal")]
    [InlineData("early-results", "2024-07", "2", "significant")]
    [InlineData("verifiability", "2024-07", "1", "yes")]
    [InlineData("change-in-completion", "2024-07", "-2", "decrease")]
    [InlineData("change-in-completion", "2024-07", "0", "no-change")]
    [InlineData("change-in-completion", "2016-07", "3", "increase")]
    [InlineData("schedule", "2015-05", "3", "behind")]
    [InlineData("schedule", "2015-05", "-1", "ahead")]
    [InlineData("schedule", "2015-05", "0", "on-schedule")]
    public void A_number_means_what_its_edition_says(string key, string edition, string number, string level)
    {
        LevelReading reading = Read(key, number, new() { Edition = edition });
        Assert.Equal((level, ReadingEvidence.Number, false), (reading.Level, reading.Evidence, reading.IsProvisional));
    }

    [Theory]
    [InlineData(2014, "did-not-change")]
    [InlineData(2018, "did-not-change")]
    [InlineData(2020, null)]
    [InlineData(null, null)]
    public void A_number_of_two_levels_is_decided_by_the_plans_year_or_not_at_all(int? year, string? level)
    {
        LevelReading reading = Read("did-it-open-government", "1", new() { Edition = "2024-07", PlanYear = year });
        Assert.Equal(level, reading.Level);
        if (level is null)
        {
            Assert.Equal(["did-not-change", "no-early-results"], reading.Candidates);
            Assert.Equal(["OGP1703"], reading.Findings.Select(finding => finding.Code));
        }
    }

    [Fact]
    public void A_number_without_an_edition_is_read_where_all_editions_agree_and_else_not()
    {
        Assert.Equal("medium", Read("specificity", "2").Level);
        LevelReading open = Read("completion", "3");
        Assert.Null(open.Level);
        Assert.Equal(["substantial", "limited"], open.Candidates);
        Assert.Equal("OGP1704", Assert.Single(open.Findings).Code);
    }

    [Fact]
    public void A_number_of_an_edition_that_has_none_is_read_from_elsewhere_and_marked()
    {
        LevelReading reading = Read("specificity", "2", new() { Edition = "2030-01" });
        Assert.Equal(("medium", ReadingEvidence.Elsewhere, true), (reading.Level, reading.Evidence, reading.IsProvisional));
        Assert.Equal("OGP1706", Assert.Single(reading.Findings).Code);
    }

    [Theory]
    [InlineData("NR", "not-reviewed")]
    [InlineData("N/R", "not-reviewed")]
    [InlineData("n.d.", "not-coded")]
    [InlineData("Pending IRM Review", "not-reviewed")]
    [InlineData("Revisión pendiente de IRM", "not-reviewed")]
    [InlineData("en attente d\u2019examen IRM", "not-reviewed")]
    [InlineData("ND", "not-coded")]
    [InlineData("No IRM Data", "not-coded")]
    [InlineData("no data", "not-coded")]
    [InlineData("NA", "not-applicable")]
    [InlineData("N/A", "not-applicable")]
    [InlineData("n/a", "not-applicable")]
    [InlineData("n.a.", "not-applicable")]
    [InlineData("N.A.", "not-applicable")]
    [InlineData("Not Applicable", "not-applicable")]
    [InlineData("s.o.", "not-applicable")]
    [InlineData("No aplica", "not-applicable")]
    [InlineData("None specified", "not-stated")]
    [InlineData("Not specified", "not-stated")]
    [InlineData("", "not-stated")]
    [InlineData(" \u00a0\t\n", "not-stated")]
    public void A_word_for_an_absence_is_an_absence_of_every_variable(string word, string absence) =>
        Assert.All(
            Variable.List.Entries,
            variable =>
                Assert.All(
                    Cultures.Names,
                    culture =>
                        Assert.Equal(
                            (null, absence),
                            Cultures.In(culture, () => (Read(variable.Code, word).Level, Read(variable.Code, word).Absence.Text))
                        )
                )
        );

    [Theory]
    [InlineData("NR", "not-reviewed")]
    [InlineData("n.a.", "not-applicable")]
    [InlineData("No IRM Data", "not-coded")]
    [InlineData("Sin datos", "not-coded")]
    [InlineData(" \u00a0", "not-stated")]
    [InlineData("Not specified", "not-stated")]
    [InlineData("Open data", "")]
    [InlineData("None", "")] // a level, a name: but no absence
    [InlineData("0", "")]
    [InlineData("\ud800", "")]
    [InlineData("-", "")]
    public void A_text_that_may_be_anything_is_an_absence_or_not(string text, string absence) =>
        Assert.All(
            [ScaleContext.Unknown, new() { Edition = "2024-07" }],
            context => Assert.Equal(absence, Methodology.Standard.ReadAbsence(text, context).Text)
        );

    [Fact]
    public void By_value_the_number_0_is_not_applicable() =>
        Assert.Equal(Absence.NotApplicable, Read("did-it-open-government.civic-participation", "0", new() { Edition = "2024-07" }).Absence);

    [Theory]
    [InlineData("completion", "Sustancial", "es", null, true, "OGP1707")] // our own translation
    [InlineData("potential-for-results", "Sustancial", "es", null, false, null)] // printed so by the IRM
    [InlineData("completion", "Pas démarré", "fr", null, true, "OGP1707")] // machine translation
    [InlineData("completion", "Sustancial", "fr", null, true, "OGP1706")] // another language
    [InlineData("completion", "Sustancial", null, "2024-07", true, "OGP1706")] // the editions are in English
    [InlineData("did-it-open-government", "None", null, "2024-07", true, "OGP1706")] // the edition of 2016 wrote so
    [InlineData("did-it-open-government", "None", null, "2016-07", false, null)]
    [InlineData("completion", "Réalisé", "fr-CA", null, false, null)] // Canada's own word
    [InlineData("completion", "Réalisé", "fr", null, true, "OGP1707")]
    [InlineData("completion", "Substantial", "es", null, false, null)] // English is read everywhere
    [InlineData("did-it-open-government", "exceptional", null, null, false, null)]
    public void A_word_without_official_evidence_is_read_and_marked(
        string key,
        string word,
        string? language,
        string? edition,
        bool isProvisional,
        string? finding
    )
    {
        LevelReading reading = Read(key, word, new() { Language = language, Edition = edition });
        Assert.True(reading.IsRead);
        Assert.Equal(isProvisional, reading.IsProvisional);
        Assert.Equal(finding is null ? [] : [finding], reading.Findings.Select(found => found.Code));
    }

    [Fact]
    public void A_word_of_another_scale_is_refused_and_told_apart()
    {
        LevelReading reading = Read("early-results", "Major", new() { PlanYear = 2021 });
        Assert.False(reading.IsRead);
        Finding finding = Assert.Single(reading.Findings);
        Assert.Equal("OGP1702", finding.Code);
        Assert.Contains("did-it-open-government (major)", finding.Message(), StringComparison.Ordinal);
        Assert.Contains("did-it-open-government (major)", finding.Message("es"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_word_brings_the_nearest()
    {
        LevelReading reading = Read("completion", "Substantail");
        Assert.False(reading.IsRead);
        Assert.Equal(["substantial"], reading.Candidates);
        Assert.Equal(("OGP1701", "substantial"), (Assert.Single(reading.Findings).Code, reading.Findings[0].Suggestion));
        Assert.Equal("Substantail", reading.Text);
    }

    [Theory]
    [InlineData("completion", "banana")]
    [InlineData("completion", "7")]
    [InlineData("completion", "2.5")]
    [InlineData("completion", "None")]
    [InlineData("change-in-completion", "9")]
    [InlineData("verifiability", "None")]
    [InlineData("completion", "\ud800")]
    [InlineData("completion", "???")]
    [InlineData("completion", "Complete?")]
    [InlineData("completion", "not reviewed ?")]
    public void What_no_list_knows_is_neither_a_level_nor_an_absence(string key, string word)
    {
        LevelReading reading = Read(key, word, new() { Edition = "2024-07" });
        Assert.False(reading.IsRead);
        Assert.Equal(ReadingEvidence.None, reading.Evidence);
        Assert.Equal(Severity.Error, Assert.Single(reading.Findings).Severity);
    }

    [Theory]
    [InlineData("specificity", 2018, null)]
    [InlineData("early-results", 2019, "2024-07")]
    [InlineData("promising", 2019, null)]
    public void A_rating_outside_its_years_is_read_with_a_remark(string key, int year, string? edition)
    {
        string word = key == "promising" ? "Yes" : "High";
        LevelReading reading = Read(key, key == "early-results" ? "Significant" : word, new() { PlanYear = year, Edition = edition });
        Assert.NotNull(reading.Level);
        Assert.Equal(Severity.Note, Assert.Single(reading.Findings).Severity);
    }

    [Fact]
    public void A_rating_of_the_last_year_in_which_it_was_coded_is_read_without_a_remark() =>
        Assert.Empty(Read("specificity", "Medium", new() { PlanYear = 2017, Edition = "2024-07" }).Findings);

    [Fact]
    public void A_column_of_the_database_holds_its_own_variable_whatever_the_plans_year()
    {
        LevelReading reading = Read("early-results", "Significant", new() { PlanYear = 2019, Edition = "2024-07" });
        Assert.Equal(("early-results", "significant", "OGP1709"), (reading.List.Name, reading.Level, reading.Findings[0].Code));
    }

    [Fact]
    public void Any_list_is_read_alike()
    {
        Assert.Equal(
            "africa-and-the-middle-east",
            Methodology.Standard.Read(Region.List, "AFRICA AND THE MIDDLE EAST", ScaleContext.Unknown).Level
        );
        Assert.Equal(Absence.NotReviewed, Methodology.Standard.Read(ConsultationAccess.List, "NR", ScaleContext.Unknown).Absence);
    }

    [Theory]
    [InlineData("Audits")]
    [InlineData("c. Audits")]
    [InlineData("Audits or Aid")]
    [InlineData("NR")]
    [InlineData("")]
    [InlineData("Audit and others")]
    [InlineData("Audits?")]
    [InlineData("77")]
    public void What_is_recognised_is_read_alike_without_looking_for_what_was_meant(string word)
    {
        foreach (ScaleContext context in (ScaleContext[])[ScaleContext.Unknown, new() { Edition = "2024-07" }, new() { Language = "es" }])
        {
            LevelReading read = Methodology.Standard.Read(PolicyArea.List, word, context);

            Assert.Equal(read.IsRead, Methodology.Standard.TryRead(PolicyArea.List, word, context, out LevelReading? reading));
            Assert.Equal(read.IsRead ? read : null, reading);
        }
    }

    [Fact]
    public void Misuse_throws_and_an_unknown_variable_has_no_scale()
    {
        Scale scale = Methodology.Standard.FindScale(Variable.Completion)!;
        Assert.Throws<ArgumentNullException>(() => scale.Parse(null!, ScaleContext.Unknown));
        Assert.Throws<ArgumentNullException>(() => scale.Parse("x", null!));
        Assert.Throws<ArgumentNullException>(() => Methodology.Standard.Read(null!, "x", ScaleContext.Unknown));
        Assert.Throws<ArgumentNullException>(() => Methodology.Standard.Read(Region.List, null!, ScaleContext.Unknown));
        Assert.Throws<ArgumentNullException>(() => Methodology.Standard.TryRead(Region.List, null!, ScaleContext.Unknown, out _));
        Assert.Throws<ArgumentNullException>(() => Methodology.Standard.ReadAbsence(null!, ScaleContext.Unknown));
        Assert.Throws<ArgumentNullException>(() => Methodology.Standard.ReadAbsence("x", null!));
        Assert.Null(Methodology.Standard.FindScale(Variable.Of("no-such-variable")));
        Assert.Null(Methodology.Standard.FindScale(default));
    }

    [Fact]
    public void Findings_have_codes_of_their_own_family_and_are_told_in_three_languages()
    {
        ValueList<FindingKind> kinds = WordFindings.All;
        Assert.Equal(kinds.Count, kinds.Select(kind => kind.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(kinds, kind => Assert.StartsWith("OGP17", kind.Code, StringComparison.Ordinal));
        Assert.All(kinds, kind => Assert.Equal(["en", "es", "fr"], kind.Message.AsSpan().ToArray().Select(text => text.Key)));
    }

    /// <summary>No list of the field has such a word today; whoever adds one must not choose for the reader.</summary>
    [Fact]
    public void A_word_of_two_codes_is_none_of_them_and_names_both()
    {
        CodeEntry Half(string code) => new(code) { Label = new("en", "Half done") };
        LevelReading reading = new WordReader(() => []).Read(
            new("halves", false, false, default, default, [Half("one"), Half("other")]),
            "half  DONE",
            ScaleContext.Unknown
        );
        Assert.Null(reading.Level);
        Assert.Equal(["one", "other"], reading.Candidates);
        Assert.Equal("OGP1705", Assert.Single(reading.Findings).Code);
    }

    private static LevelReading Read(string key, string word, ScaleContext? context = null) =>
        Methodology.Standard.FindScale(RatingKey.Of(key))!.Parse(word, context ?? ScaleContext.Unknown);
}
