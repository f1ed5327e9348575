namespace Ogp.Model.Tests.Methodology;

using Methodology = Ogp.Model.Methodology;

/// <summary>Which reports were made of the plans of a year, and which of them rate what.</summary>
public class ReportsTests
{
    [Theory]
    [InlineData(2010, "")]
    [InlineData(2011, "progress-report")]
    [InlineData(2012, "progress-report")]
    [InlineData(2013, "progress-report end-of-term-report")]
    [InlineData(2015, "progress-report end-of-term-report")]
    [InlineData(2016, "progress-report end-of-term-report")]
    [InlineData(2017, "design-report implementation-report")]
    [InlineData(2018, "design-report implementation-report hybrid-report transitional-results-report")]
    [InlineData(2019, "design-report implementation-report transitional-results-report results-report")]
    [InlineData(2020, "transitional-results-report co-creation-brief action-plan-review results-report")]
    [InlineData(2022, "co-creation-brief action-plan-review results-report")]
    [InlineData(2024, "co-creation-brief action-plan-review midterm-review results-report open-government-journeys")]
    public void A_plan_of_a_country_is_looked_at_in_these_reports(int year, string products) =>
        Assert.Equal(products, string.Join(' ', Methodology.Standard.ProductsOf(year).Select(product => product.Text)));

    [Theory]
    [InlineData("legacy-local", 2016, "local-pioneer-report")]
    [InlineData("legacy-local", 2018, "local-joint-report")]
    [InlineData("legacy-local", 2019, "local-joint-report")]
    [InlineData("legacy-local", 2020, "")]
    [InlineData("local", 2019, "")]
    [InlineData("local", 2021, "local-programme-report inception-report end-of-commitment-report")]
    [InlineData("other", 2021, "co-creation-brief action-plan-review results-report transitional-results-report")]
    public void A_plan_of_a_locality_has_reports_of_its_own(string level, int year, string products) =>
        Assert.Equal(
            products.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            Methodology.Standard.ProductsOf(year, MemberLevel.Of(level)).Select(product => product.Text).Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("specificity", 2014, "", "progress-report")]
    [InlineData("completion", 2012, "", "progress-report")]
    [InlineData("completion", 2014, "", "progress-report end-of-term-report")]
    [InlineData("completion", 2018, "", "implementation-report hybrid-report transitional-results-report")]
    [InlineData("completion", 2022, "", "results-report")]
    [InlineData("completion", 2022, "local", "end-of-commitment-report")]
    [InlineData("verifiability", 2014, "", "")] // back-filled: in no report
    [InlineData("verifiability", 2018, "", "design-report hybrid-report")]
    [InlineData("verifiability", 2022, "", "action-plan-review")]
    [InlineData("potential-impact", 2018, "legacy-local", "local-joint-report")]
    [InlineData("potential-impact", 2016, "legacy-local", "local-pioneer-report")]
    [InlineData("did-it-open-government.access-to-information", 2022, "local", "end-of-commitment-report")]
    [InlineData("did-it-open-government", 2022, "", "")]
    [InlineData("early-results", 2022, "", "results-report")]
    [InlineData("promising", 2021, "", "action-plan-review")]
    [InlineData("no-such-variable", 2021, "", "")]
    public void These_reports_rate_a_variable(string key, int year, string level, string products) =>
        Assert.Equal(
            products,
            string.Join(
                ' ',
                Methodology.Standard.ProductsReporting(RatingKey.Of(key), year, MemberLevel.Of(level)).Select(product => product.Text)
            )
        );

    [Fact]
    public void A_report_that_is_said_to_rate_a_variable_does_so_and_was_made()
    {
        foreach (string variable in Variable.List.Entries.Select(entry => entry.Code))
        {
            foreach (MemberLevel level in new[] { MemberLevel.National, MemberLevel.LegacyLocal, MemberLevel.Local })
            {
                for (int year = 2011; year <= 2025; year++)
                {
                    foreach (Product product in Methodology.Standard.ProductsReporting(Variable.Of(variable), year, level))
                    {
                        Assert.Contains(product, Methodology.Standard.ProductsOf(year, level));
                        Assert.NotEqual(
                            CoverageKind.NotCoded,
                            Methodology.Standard.CoverageOf(Variable.Of(variable), year, product, level).Kind
                        );
                    }
                }
            }
        }
    }

    [Fact]
    public void What_a_governments_own_report_rates_is_not_known_so_the_answer_is_that_for_the_plan()
    {
        Assert.Equal(CoverageKind.Coded, Methodology.Standard.CoverageOf(Variable.Completion, 2018, Product.SelfAssessment).Kind);
        Assert.Equal(CoverageKind.Coded, Methodology.Standard.CoverageOf(Variable.Completion, 2018, default(Product)).Kind);
        Assert.Equal(CoverageKind.NotCoded, Methodology.Standard.CoverageOf(Variable.Completion, 2022, Product.CoCreationBrief).Kind);
    }
}
