namespace Ogp.Model.Tests.Methodology;

using Methodology = Ogp.Model.Methodology;

/// <summary>
/// Which variables were coded for the plans of which years, written down here from OGP's data editions and reports, not from the tables of the library. One sign
/// for each plan year from 2011 to 2022: C coded, P partly, B back-filled, - not coded.
/// </summary>
public class VariablesByEraTests
{
    private const int FirstYear = 2011;

    [Theory]
    [InlineData("point-of-contact", "CCPC--------")] // 2013: a third of the rows
    [InlineData("grand-challenge.public-services", "CCP---------")] // 2013: 100 of 322
    [InlineData("specificity", "CCCCCCP-----")] // 2017: 3 of 30
    [InlineData("verifiability", "BBBBBBCCCCCC")]
    [InlineData("ogp-value.access-to-information", "CCCCCCCCC---")]
    [InlineData("ogp-value.civic-participation", "CCCCCCCCC---")]
    [InlineData("ogp-value.public-accountability", "CCCCCCCCC---")]
    [InlineData("ogp-value.technology-and-innovation", "CCCCCCCCC---")]
    [InlineData("relevance", "CCCCCCCCCCCC")]
    [InlineData("potential-impact", "-CCCCCCCC---")]
    [InlineData("potential-for-results", "---------CCC")]
    [InlineData("novelty", "-CC---------")]
    [InlineData("timebound", "-CC---------")]
    [InlineData("projected-completion", "CCC---------")]
    [InlineData("schedule", "CCC---------")]
    [InlineData("next-steps", "CCC---------")]
    [InlineData("completion", "CCCCCCCCCCCC")]
    [InlineData("change-in-completion", "--PCCC------")] // 2013: those with an end-of-term report
    [InlineData("did-it-open-government", "--PCCCCPPC--")] // 2013: 19 of 23; 2018: 22 of 98; 2019: 18 of 26
    [InlineData("did-it-open-government.access-to-information", "--PCCCP-----")] // 2013: 7 of 23; 2017: 3 of 30
    [InlineData("did-it-open-government.civic-participation", "--PCCCP-----")]
    [InlineData("did-it-open-government.public-accountability", "--PCCCP-----")]
    [InlineData("did-it-open-government.technology-and-innovation", "------------")]
    [InlineData("early-results", "----------CC")] // 2019: one row, an outlier
    [InlineData("carried-forward", "--PCCCP-----")]
    [InlineData("starred.pre-june-2014", "-C----------")]
    [InlineData("starred.2015-only", "-BCBBBP-----")]
    [InlineData("promising", "---------CCC")]
    [InlineData("process-step.advance-notice", "CCCCCC------")]
    [InlineData("level-of-public-influence", "--CCCCCCCPP-")] // 2012: no level in the process file; 2020 and 2021: by the rules of 2018
    [InlineData("minimum-requirement.1.1", "-----------C")]
    public void A_variable_was_coded_for_the_plans_of_these_years(string key, string coded) =>
        Check(coded, year => Methodology.Standard.CoverageOf(RatingKey.Of(key), year));

    /// <summary>Two reports on one plan: the progress report, design report or action plan review, and the report at its end.</summary>
    [Theory]
    [InlineData("completion", true, "CCCCCC------")]
    [InlineData("completion", false, "--PCCCCCCCCC")] // 2013: 19 of 23
    [InlineData("starred", true, "-BBCCCP-----")] // 2017: where specificity is
    [InlineData("starred", false, "--PCCCPP----")] // 2013: 19 of 23; 2017: 24 of 30; 2018: 1 of 98
    [InlineData("verifiability", true, "------CCCCCC")]
    [InlineData("verifiability", false, "------------")]
    [InlineData("potential-impact", true, "-CCCCCCCC---")]
    [InlineData("did-it-open-government", true, "------------")]
    [InlineData("did-it-open-government", false, "--PCCCCPPC--")]
    [InlineData("early-results", false, "----------CC")]
    public void A_report_rates_a_variable_of_plans_of_these_years(string key, bool isFirst, string coded) =>
        Check(coded, year => Methodology.Standard.CoverageOf(RatingKey.Of(key), year, ReportOn(year, isFirst)));

    /// <summary>It looks at completion and results; the rest stands in the design report.</summary>
    [Theory]
    [InlineData("completion", 2018, CoverageKind.Coded)]
    [InlineData("did-it-open-government", 2018, CoverageKind.Partly)]
    [InlineData("did-it-open-government", 2020, CoverageKind.Coded)]
    [InlineData("verifiability", 2019, CoverageKind.NotCoded)]
    [InlineData("potential-impact", 2019, CoverageKind.NotCoded)]
    [InlineData("relevance", 2018, CoverageKind.NotCoded)]
    [InlineData("specificity", 2018, CoverageKind.NotCoded)]
    [InlineData("early-results", 2019, CoverageKind.NotCoded)]
    public void A_transitional_results_report_rates_what_came_after_the_design(string key, int year, CoverageKind coverage) =>
        Assert.Equal(coverage, Methodology.Standard.CoverageOf(RatingKey.Of(key), year, Product.TransitionalResultsReport).Kind);

    [Theory]
    [InlineData("did-it-open-government.access-to-information", CoverageKind.Coded)]
    [InlineData("did-it-open-government", CoverageKind.Partly)]
    [InlineData("completion", CoverageKind.Coded)]
    [InlineData("early-results", CoverageKind.NotCoded)]
    [InlineData("potential-for-results", CoverageKind.NotCoded)]
    [InlineData("minimum-requirement.1.1", CoverageKind.NotCoded)]
    [InlineData("multistakeholder-forum", CoverageKind.Coded)]
    public void In_OGP_Local_did_it_open_government_survives(string key, CoverageKind coverage)
    {
        Assert.Equal(coverage, Methodology.Standard.CoverageOf(RatingKey.Of(key), 2022, MemberLevel.Local).Kind);
        Assert.Equal(coverage, Methodology.Standard.CoverageOf(RatingKey.Of(key), 2024, MemberLevel.Local).Kind);
    }

    [Fact]
    public void Locals_of_the_first_programme_and_members_that_are_no_states_were_rated_as_countries_are()
    {
        foreach (CodeEntry variable in Variable.List.Entries)
        {
            for (int year = FirstYear; year <= 2022; year++)
            {
                CoverageKind national = Methodology.Standard.CoverageOf(Variable.Of(variable.Code), year).Kind;
                Assert.All(
                    [MemberLevel.National, MemberLevel.LegacyLocal, MemberLevel.Other],
                    level => Assert.Equal(national, Methodology.Standard.CoverageOf(Variable.Of(variable.Code), year, level).Kind)
                );
            }
        }
    }

    [Theory]
    [InlineData("no-such-variable")]
    [InlineData("completion.no-such-aspect")]
    [InlineData("did-it-open-government.no-such-aspect")]
    [InlineData("")]
    public void Nothing_is_said_of_what_is_not_known(string key)
    {
        Coverage coverage = Methodology.Standard.CoverageOf(RatingKey.Of(key), 2015);
        Assert.Equal(
            (CoverageKind.NotCoded, null, CodeStatus.Inferred, 0),
            (coverage.Kind, coverage.Source, coverage.Status, coverage.Products.Count)
        );
    }

    [Fact]
    public void An_answer_brings_its_years_its_reports_its_source_and_its_status()
    {
        Coverage coverage = Methodology.Standard.CoverageOf(Variable.DidItOpenGovernment, 2018);
        Assert.Equal((2018, 2018), (coverage.From, coverage.Until));
        Assert.Equal([Product.ImplementationReport, Product.HybridReport, Product.TransitionalResultsReport], coverage.Products);
        Assert.Contains("22 of 98", coverage.Remark.For("en"), StringComparison.Ordinal);
        Assert.Equal(CodeStatus.Official, coverage.Status);
        Assert.NotNull(coverage.Source);
        Assert.Null(Methodology.Standard.CoverageOf(Variable.EarlyResults, 2023).Until);
    }

    [Fact]
    public void Before_the_first_plans_nothing_was_coded() =>
        Assert.All(
            Variable.List.Entries,
            variable => Assert.Equal(CoverageKind.NotCoded, Methodology.Standard.CoverageOf(Variable.Of(variable.Code), 2010).Kind)
        );

    private static void Check(string coded, Func<int, Coverage> coverageOf)
    {
        string told = string.Concat(Enumerable.Range(FirstYear, coded.Length).Select(year => Sign(coverageOf(year).Kind)));
        Assert.Equal(coded, told);
    }

    private static Product ReportOn(int year, bool isFirst) =>
        year switch
        {
            <= 2016 => isFirst ? Product.ProgressReport : Product.EndOfTermReport,
            <= 2019 => isFirst ? Product.DesignReport : Product.ImplementationReport,
            _ => isFirst ? Product.ActionPlanReview : Product.ResultsReport,
        };

    private static char Sign(CoverageKind kind) =>
        kind switch
        {
            CoverageKind.Coded => 'C',
            CoverageKind.Partly => 'P',
            CoverageKind.BackFilled => 'B',
            _ => '-',
        };
}
