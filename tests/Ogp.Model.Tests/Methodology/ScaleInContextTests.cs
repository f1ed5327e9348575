using NodaTime;

namespace Ogp.Model.Tests.Methodology;

using Methodology = Ogp.Model.Methodology;

/// <summary>Which scale applies where, which rules were in force when, and why a rating is absent.</summary>
public class ScaleInContextTests
{
    [Theory]
    [InlineData("early-results", 2019, "", "", null, "did-it-open-government")]
    [InlineData("early-results", 2020, "results-report", "", null, "did-it-open-government")]
    [InlineData("early-results", 2012, "", "", null, "did-it-open-government")]
    [InlineData("early-results", 2021, "", "", null, "early-results")]
    [InlineData("early-results", null, "", "", null, "early-results")]
    [InlineData("early-results", null, "implementation-report", "", null, "did-it-open-government")] // ended with plans of 2019
    [InlineData("early-results", null, "results-report", "", null, "early-results")]
    [InlineData("early-results", 2019, "", "", "2024-07", "early-results")] // a column is its own variable
    [InlineData("early-results", 2019, "", "", "site-es", "did-it-open-government")]
    [InlineData("early-results", 2019, "", "legacy-local", null, "did-it-open-government")]
    [InlineData("did-it-open-government", 2022, "end-of-commitment-report", "local", null, "did-it-open-government")]
    [InlineData("did-it-open-government.access-to-information", 2015, "", "", null, "did-it-open-government")]
    [InlineData("specificity", 2015, "", "", null, "specificity")]
    [InlineData("verifiability", 2018, "", "", null, "yes-no")]
    [InlineData("projected-completion", 2012, "", "", null, "completion")]
    [InlineData("level-of-public-influence", 2018, "", "", null, "level-of-public-influence")]
    [InlineData("no-such-variable", 2018, "", "", null, null)]
    public void The_scale_depends_on_variable_year_product_member_and_edition(
        string key,
        int? year,
        string product,
        string level,
        string? edition,
        string? list
    )
    {
        ScaleContext context = new()
        {
            PlanYear = year,
            Product = Product.Of(product),
            Level = MemberLevel.Of(level),
            Edition = edition,
        };
        Assert.Equal(list, Methodology.Standard.ScaleOf(RatingKey.Of(key), context)?.Name);
        Assert.Equal(list, Methodology.Standard.FindScale(RatingKey.Of(key))?.LevelsIn(context).Name);
    }

    [Theory]
    [InlineData(2013, 10, 1, null)] // pilot reports awarded none
    [InlineData(2014, 2, 1, "starred.pre-june-2014")]
    [InlineData(2014, 5, 31, "starred.pre-june-2014")]
    [InlineData(2014, 6, 1, "starred.2015-only")]
    [InlineData(2015, 4, 30, "starred.2015-only")]
    [InlineData(2015, 5, 1, "starred")]
    [InlineData(2020, 12, 31, "starred")]
    [InlineData(2021, 1, 1, null)]
    public void A_report_is_starred_by_the_formula_of_its_time(int year, int month, int day, string? key) =>
        Assert.Equal(key, Methodology.Standard.StarRuleFor(new LocalDate(year, month, day))?.Key.Text);

    [Fact]
    public void The_formulas_follow_one_another()
    {
        ValueList<StarRule> rules = Methodology.Standard.StarRules;
        Assert.Equal(3, rules.Count);
        for (int i = 1; i < rules.Count; i++)
        {
            Assert.Equal(rules[i - 1].Until.Latest!.Value.PlusDays(1), rules[i].From.Earliest);
        }

        Assert.All(rules, rule => Assert.True(rule.Remark.IsStated && rule.Source.Length > 0));
        Assert.Equal(CodeStatus.Inferred, rules[2].Status);
    }

    [Theory]
    [InlineData(2014, 1, 1, "pcs-2011", "rs-2012")]
    [InlineData(2015, 7, 1, "pcs-2011", "rs-2015")]
    [InlineData(2019, 7, 1, "pcs-2017", "rs-2018")]
    [InlineData(2021, 12, 31, "pcs-2017", "rs-2018")]
    [InlineData(2022, 1, 1, "pcs-2022", "rs-2022")]
    public void The_rules_in_force_are_those_of_the_day(int year, int month, int day, string standards, string contrary)
    {
        Assert.Equal(standards, Methodology.Standard.CoCreationRules(new(year, month, day)).Value?.Text);
        Assert.Equal(contrary, Methodology.Standard.ContraryRules(new(year, month, day)).Value?.Text);
    }

    [Theory]
    [InlineData("specificity", 2019, "", "", "not-coded", "2011–2017")]
    [InlineData("potential-for-results", 2018, "", "", "not-coded", "2020–")]
    [InlineData("early-results", 2022, "", "local", "not-coded", "OGP Local")]
    [InlineData("did-it-open-government", 2018, "", "", "not-coded", "a part")]
    [InlineData("completion", 2018, "design-report", "", "not-applicable", "Implementation Report")]
    [InlineData("verifiability", 2019, "transitional-results-report", "", "not-applicable", "Design Report")]
    [InlineData("verifiability", 2014, "progress-report", "", "not-applicable", "filled it in later")]
    [InlineData("completion", 2022, "co-creation-brief", "", "not-applicable", "Results Report")]
    [InlineData("completion", 2022, "results-report", "", "not-stated", "usually")]
    [InlineData("completion", 2022, "self-assessment", "", "not-stated", "usually")]
    [InlineData("completion", null, "results-report", "", "not-stated", "depends on the year")]
    [InlineData("no-such-variable", 2022, "", "", "not-stated", "no variable")]
    [InlineData("did-it-open-government.technology-and-innovation", 2015, "", "", "not-coded", "none")]
    public void An_absence_has_a_reason(string key, int? year, string product, string level, string absence, string reason)
    {
        AbsenceReason why = Methodology.Standard.WhyAbsent(
            RatingKey.Of(key),
            new()
            {
                PlanYear = year,
                Product = Product.Of(product),
                Level = MemberLevel.Of(level),
            }
        );
        Assert.Equal(absence, why.Absence.Text);
        Assert.Contains(reason, why.Text.For("en"), StringComparison.Ordinal);
        Assert.Equal(["en", "es", "fr"], why.Text.AsSpan().ToArray().Select(text => text.Key));
        Assert.All(why.Text.AsSpan().ToArray(), text => Assert.DoesNotContain("{", text.Value, StringComparison.Ordinal));
        Assert.Equal(year is null || key == "no-such-variable", why.Coverage is null);
    }

    [Fact]
    public void A_report_that_is_not_published_is_no_matter_of_the_methodology()
    {
        foreach (string variable in Variable.List.Entries.Select(entry => entry.Code))
        {
            for (int year = 2011; year <= 2025; year++)
            {
                Assert.NotEqual(
                    Absence.NotReviewed,
                    Methodology.Standard.WhyAbsent(Variable.Of(variable), new() { PlanYear = year }).Absence
                );
            }
        }
    }

    /// <summary>Labels of variables are of either gender and number: the sentence is about the variable.</summary>
    [Theory]
    [InlineData("en", "The variable 'Early results' was not coded for plans of 2012; ")]
    [InlineData("es", "La variable «Resultados preliminares» no se codificó para los planes de 2012; ")]
    [InlineData("fr", "La variable « Résultats préliminaires » n’a pas été codée pour les plans de 2012 ; ")]
    public void A_sentence_fits_the_name_of_every_variable(string language, string expected) =>
        Assert.StartsWith(
            expected,
            Methodology.Standard.WhyAbsent(Variable.EarlyResults, new() { PlanYear = 2012 }).Text.For(language),
            StringComparison.Ordinal
        );

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentNullException>(() => Methodology.Standard.ScaleOf(Variable.Completion, null!));
        Assert.Throws<ArgumentNullException>(() => Methodology.Standard.WhyAbsent(Variable.Completion, null!));
    }
}
