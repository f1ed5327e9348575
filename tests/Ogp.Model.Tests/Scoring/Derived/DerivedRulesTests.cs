using Ogp.Model.Scoring;

namespace Ogp.Model.Tests.Scoring.Derived;

/// <summary>The rules of each edition as the rule book tells them, one case a branch.</summary>
public class DerivedRulesTests
{
    private const string Specific = "specificity@midterm:number=2, relevance@midterm=1, ";

    [Theory]
    [InlineData("completion@midterm:number", "completion@midterm=Withdrawn", "0")]
    [InlineData("completion@midterm:number", "completion@midterm=Complete", "5")]
    [InlineData("completion@midterm:number", "completion@midterm=NA", "NA")]
    [InlineData("did-it-open-government@end-of-term:number", "did-it-open-government@end-of-term=No early results to report yet", "1")]
    [InlineData("did-it-open-government@end-of-term:number", "did-it-open-government@end-of-term=Outstanding", "4")]
    [InlineData(
        "did-it-open-government.access-to-information@end-of-term:number",
        "did-it-open-government.access-to-information@end-of-term=Outstanding",
        "5"
    )]
    [InlineData(
        "did-it-open-government.access-to-information@end-of-term:number",
        "did-it-open-government.access-to-information@end-of-term=Not Applicable",
        "0"
    )]
    [InlineData("relevance@midterm", "ogp-value.access-to-information@midterm=0, ogp-value.public-accountability@midterm=1", "1")]
    [InlineData("relevance@midterm", "ogp-value.access-to-information@midterm=0, ogp-value.technology-and-innovation@midterm=1", "0")]
    [InlineData("relevance@midterm", "ogp-value.access-to-information@midterm=NR", "NR")]
    [InlineData("relevance@midterm", "ogp-value.access-to-information@midterm=ND, verifiability@midterm=No", "1")]
    [InlineData("relevance@midterm", "ogp-value.access-to-information@midterm=ND, verifiability@midterm=ND", "ND")]
    [InlineData(
        "change-in-completion@end-of-term:number",
        "completion@midterm:number=5, completion@end-of-term:number=3, published@end-of-term=2018",
        "-2"
    )]
    [InlineData(
        "change-in-completion@end-of-term",
        "completion@midterm:number=5, completion@end-of-term:number=3, published@end-of-term=2018",
        "Decrease"
    )]
    [InlineData(
        "change-in-completion@end-of-term",
        "completion@midterm:number=3, completion@end-of-term:number=3, published@end-of-term=2018",
        "No Change"
    )]
    [InlineData(
        "change-in-completion@end-of-term",
        "completion@midterm:number=3, completion@end-of-term:number=3, published@end-of-term=2021",
        "ND"
    )]
    [InlineData("change-in-completion@end-of-term:number", "completion@end-of-term:number=NR, published@end-of-term=2021", "NR")]
    [InlineData("starred.2015-only@midterm", Specific + "potential-impact@midterm:number=2, completion@midterm:number=4", "1")]
    [InlineData("starred@midterm", Specific + "potential-impact@midterm:number=2, completion@midterm:number=4", "0")]
    [InlineData("starred@midterm", Specific + "potential-impact@midterm:number=3, completion@midterm:number=4", "1")]
    [InlineData("starred@midterm", Specific + "potential-impact@midterm:number=3, completion@midterm:number=ND", "0")]
    [InlineData("starred@midterm", "specificity@midterm:number=NR, completion@midterm:number=4", "NR")]
    [InlineData("starred@midterm", "specificity@midterm:number=ND, completion@midterm:number=NA", "NA")]
    [InlineData("starred@midterm", "specificity@midterm:number=ND, completion@midterm:number=ND", "ND")]
    [InlineData(
        "starred@end-of-term",
        "specificity@midterm:number=ND, verifiability@midterm=Yes, relevance@midterm=1, potential-impact@midterm:number=3, completion@end-of-term:number=4, published@end-of-term=2020",
        "1"
    )]
    [InlineData("starred@end-of-term", "completion@end-of-term:number=4, published@end-of-term=2021", "ND")]
    [InlineData("starred@end-of-term", "completion@end-of-term:number=NR, published@end-of-term=NR", "NR")]
    [InlineData("max-star", "starred@end-of-term=0, starred@midterm=1", "0")]
    [InlineData("max-star", "starred@end-of-term=NR, starred@midterm=NA", "NA")]
    [InlineData("max-star", "starred@end-of-term=NR, starred@midterm=NR", "ND")]
    [InlineData("raw-completion", "completion@end-of-term:number=ND, completion@midterm:number=4", "4")]
    [InlineData("raw-completion", "completion@end-of-term:number=ND, completion@midterm:number=NR", "ND")]
    [InlineData("max-completion", "raw-completion=4", "2")]
    [InlineData("max-completion", "raw-completion=1", "ND")]
    [InlineData("max-completion", "raw-completion=NR", "NR")]
    [InlineData("midterm-only", "completion@end-of-term:number=ND, completion@midterm:number=ND", "1")]
    [InlineData("midterm-only", "completion@end-of-term:number=ND, completion@midterm:number=NR", "ND")]
    [InlineData("midterm-only", "completion@end-of-term:number=2", "0")]
    [InlineData("comp-assessed", "raw-completion=1", "0")]
    [InlineData("high-completion", "raw-completion=4", "1")]
    [InlineData("high-completion", "raw-completion=ND", "0")]
    [InlineData("high-ambition", "potential-impact@midterm:number=2, relevance@midterm=1", "1")]
    [InlineData("high-ambition", "potential-impact@midterm:number=3, relevance@midterm=0", "0")]
    [InlineData("high-ambition", "potential-impact@midterm:number=ND, relevance@midterm=1", "ND")]
    [InlineData("high-diog", "did-it-open-government@end-of-term:number=3, early-results@end-of-term:number=ND", "1")]
    [InlineData("high-diog", "did-it-open-government@end-of-term:number=ND, early-results@end-of-term:number=2", "1")]
    [InlineData("high-diog", "did-it-open-government@end-of-term:number=ND, early-results@end-of-term:number=ND", "0")]
    [InlineData("ambitious-and-complete-or-diog", "high-ambition=ND, high-completion=0, high-diog=1", "1")]
    [InlineData("ambitious-but-not-complete", "high-ambition=1, high-completion=0, high-diog=0", "1")]
    [InlineData("complete-but-not-ambitious", "high-ambition=0, high-completion=1, high-diog=0", "1")]
    [InlineData("complete-but-not-ambitious", "high-ambition=ND, high-completion=1, high-diog=0", "0")]
    [InlineData("not-complete-or-ambitious", "high-ambition=ND, high-completion=0, high-diog=0", "0")]
    [InlineData("checksum", "ambitious-and-complete-or-diog=1, not-reviewed=1", "2")]
    [InlineData("irm-based-score", "ambitious-and-complete-or-diog=1, not-reviewed=1", "4")]
    [InlineData("irm-based-score", "complete-but-not-ambitious=1", "2")]
    [InlineData("irm-based-score", "not-reviewed=1", "-1")]
    [InlineData("irm-based-score", "not-reviewed=0", "1")]
    [InlineData("binding-constraint", "max-star=1, published@midterm=NR", "STAR")]
    [InlineData("binding-constraint", "max-star=0, published@midterm=NR", "NR")]
    [InlineData("binding-constraint", "published@midterm=2018, specificity@midterm:number=1", "Spec")]
    [InlineData("binding-constraint", "published@midterm=2018, specificity@midterm:number=ND, relevance@midterm=0", "Rel")]
    [InlineData("binding-constraint", "published@midterm=2018, relevance@midterm=1, potential-impact@midterm:number=2", "PotImp")]
    [InlineData(
        "binding-constraint",
        "published@midterm=2018, relevance@midterm=1, potential-impact@midterm:number=3, raw-completion=3",
        "Cmpl"
    )]
    [InlineData("binding-constraint", "published@midterm=2018, relevance@midterm=ND, raw-completion=NR", "FALSE")]
    [InlineData("irm-assessed", "plan.submitted=2017, published@midterm=2019", "1")]
    [InlineData("irm-assessed", "plan.submitted=2018, published@midterm=2019", "0")]
    [InlineData("most-recently-assessed", "irm-assessed=1, plan.submitted=2016", "1")]
    [InlineData("most-recently-assessed", "irm-assessed=1, plan.submitted=2017", "0")]
    [InlineData("most-recently-assessed", "irm-assessed=1, plan.submitted=2016, next-plan.irm-assessed=1", "0")]
    [InlineData("star-most-recently-assessed", "max-star=0, plan.submitted=2014", "0")]
    [InlineData("star-most-recently-assessed", "max-star=0, plan.submitted=2014, next-plan.star-assessed=0", "1")]
    [InlineData("star-most-recently-assessed", "max-star=0, plan.submitted=2017, member.level=National", "0")]
    [InlineData("star-most-recently-assessed", "max-star=0, plan.submitted=2017, member.level=Legacy Local", "1")]
    [InlineData("active-commitment", "plan.end=2024", "1")]
    [InlineData("active-commitment", "plan.end=2023", "0")]
    [InlineData("tag.justice", "tag.judiciary=1", "1")]
    [InlineData("tag.anti-corruption-and-integrity", "tag.right-to-information=1", "0")]
    [InlineData("tag.access-to-information", "tag.right-to-information=1", "1")]
    [InlineData("tag.money-in-politics", "tag.beneficial-ownership=1", "0")]
    [InlineData("subnational-in-naps", "tag.subnational=1, member.level=Legacy Local", "0")]
    [InlineData("subnational-in-naps", "tag.subnational=1, member.level=National", "1")]
    public void The_edition_of_2024(string variable, string cells, string expected) => Check("2024-07", variable, cells, expected);

    [Theory]
    [InlineData("specificity@midterm:number", "specificity@midterm=c. high, plan.submitted=2014", "3")]
    [InlineData("specificity@midterm:number", "specificity@midterm=None, plan.submitted=2012", "0")]
    [InlineData("specificity@midterm:number", "specificity@midterm=None, plan.submitted=2013", "1")]
    [InlineData("potential-impact@midterm:number", "potential-impact@midterm=Unclear", "0")]
    [InlineData("potential-impact@midterm:number", "potential-impact@midterm=NR", "3")]
    [InlineData("potential-impact@midterm:number", "potential-impact@midterm=ND", "ND")]
    [InlineData("completion@end-of-term:number", "completion@end-of-term=c. Substantial", "4")]
    [InlineData("did-it-open-government@end-of-term:number", "did-it-open-government@end-of-term=b. None", "1")]
    [InlineData("change-in-completion@end-of-term:number", "completion@midterm:number=3, completion@end-of-term:number=NR", "NR")]
    [InlineData(
        "starred.pre-june-2014@midterm",
        "published@midterm=2014, relevance@midterm=1, potential-impact@midterm:number=2, completion@midterm:number=4",
        "1"
    )]
    [InlineData("starred.pre-june-2014@midterm", "published@midterm=2015, potential-impact@midterm:number=2", "ND")]
    [InlineData(
        "starred.2015-only@midterm",
        "published@midterm=2015, " + Specific + "potential-impact@midterm:number=2, completion@midterm:number=4",
        "1"
    )]
    [InlineData("starred.2015-only@midterm", "published@midterm=2014, potential-impact@midterm:number=ND", "NR")]
    [InlineData("starred.2015-only@midterm", "published@midterm=2014, potential-impact@midterm:number=2", "ND")]
    [InlineData("starred@midterm", "published@midterm=2015, published@end-of-term=NR, potential-impact@midterm:number=2", "ND")]
    [InlineData("starred@midterm", "published@midterm=2015, published@end-of-term=2016, potential-impact@midterm:number=2", "0")]
    [InlineData("starred@midterm", "published@midterm=NR", "NR")]
    [InlineData("starred@end-of-term", "published@end-of-term=NR, completion@end-of-term:number=4", "NR")]
    [InlineData(
        "starred@end-of-term",
        "published@end-of-term=2016, " + Specific + "potential-impact@midterm:number=3, completion@end-of-term:number=5",
        "1"
    )]
    [InlineData("irm-assessed", "completion@midterm=NR", "0")]
    [InlineData("irm-assessed", "completion@midterm=Unclear", "1")]
    [InlineData("checksum", "tag.ogp=1, tag.audits=1, tag.e-petitions=0", "2")]
    public void The_edition_of_2016(string variable, string cells, string expected) => Check("2016-07", variable, cells, expected);

    [Theory]
    [InlineData("completion@midterm:number", "completion@midterm=a. Not started", "1")]
    [InlineData("completion@midterm:number", "completion@midterm=Withdrawn", "Withdrawn")]
    [InlineData("projected-completion@midterm:number", "projected-completion@midterm=d. Complete", "4")]
    [InlineData("novelty@midterm:number", "novelty@midterm=New", "2")]
    [InlineData("schedule@midterm:number", "projected-completion@midterm:number=4, completion@midterm:number=1", "3")]
    [InlineData("schedule@midterm:number", "projected-completion@midterm:number=1, completion@midterm:number=4", "-3")]
    [InlineData("schedule@midterm:number", "projected-completion@midterm:number=3, completion@midterm:number=Withdrawn", "NA")]
    [InlineData("schedule@midterm:number", "projected-completion@midterm:number=Unclear, completion@midterm:number=4", "Unclear")]
    [InlineData("schedule@midterm", "schedule@midterm:number=2", "behind schedule")]
    [InlineData("schedule@midterm", "schedule@midterm:number=0", "on schedule")]
    [InlineData("schedule@midterm", "schedule@midterm:number=-1", "ahead of schedule")]
    [InlineData("schedule@midterm", "schedule@midterm:number=NR", "NR")]
    [InlineData(
        "starred.pre-june-2014@midterm",
        "relevance@midterm=1, potential-impact@midterm:number=2, completion@midterm:number=3",
        "1"
    )]
    [InlineData(
        "starred.pre-june-2014@midterm",
        "relevance@midterm=1, potential-impact@midterm:number=1, completion@midterm:number=4",
        "0"
    )]
    [InlineData(
        "starred.pre-june-2014@midterm",
        "relevance@midterm=1, potential-impact@midterm:number=NR, completion@midterm:number=3",
        "1"
    )]
    [InlineData(
        "starred.pre-june-2014@midterm",
        "relevance@midterm=0, potential-impact@midterm:number=NR, completion@midterm:number=3",
        "0"
    )]
    [InlineData("starred.pre-june-2014@midterm", "relevance@midterm=1, completion@midterm:number=Withdrawn", "0")]
    [InlineData("starred.pre-june-2014@midterm", "relevance@midterm=NR, completion@midterm:number=NR", "NR")]
    [InlineData("new-and-starred", "starred.pre-june-2014@midterm=1, novelty@midterm:number=2", "1")]
    [InlineData("new-and-starred", "starred.pre-june-2014@midterm=1, novelty@midterm:number=NR", "0")]
    [InlineData("new-and-starred", "starred.pre-june-2014@midterm=NR, novelty@midterm:number=NR", "NR")]
    [InlineData("starred-and-specific", "starred.pre-june-2014@midterm=1, specificity@midterm:number=2", "1")]
    [InlineData("starred-and-specific", "starred.pre-june-2014@midterm=1, specificity@midterm:number=1", "0")]
    [InlineData("next-steps-advised", "next-steps@midterm=None: Completed implementation", "0")]
    [InlineData("next-steps-advised", "next-steps@midterm=None: Abandon co", "0")]
    [InlineData("next-steps-advised", "next-steps@midterm=No further action required", "0")]
    [InlineData("next-steps-advised", "next-steps@midterm=NA", "0")]
    [InlineData("next-steps-advised", "next-steps@midterm=Maintenance and monitoring", "1")]
    [InlineData("next-steps-advised", "next-steps@midterm=NR", "NR")]
    public void The_edition_of_2015(string variable, string cells, string expected) => Check("2015-05", variable, cells, expected);

    /// <summary>A file may write absences and flags in other words than its edition: they are the same.</summary>
    [Theory]
    [InlineData("published@midterm", "Not reviewed", "NR")]
    [InlineData("completion@midterm", "No data", "ND")]
    [InlineData("completion@midterm:number", "N/A", "NA")]
    [InlineData("completion@midterm:number", "soon", "?")]
    [InlineData("completion@midterm:number", "Not specified", "?")]
    [InlineData("tag.audits", "Yes", "1")]
    [InlineData("tag.audits", "FALSE", "0")]
    [InlineData("ogp-value.civic-participation@midterm", "TRUE", "1")]
    [InlineData("starred.pre-june-2014@midterm", "FALSE", "0")]
    [InlineData("starred@end-of-term", "Yes", "1")]
    [InlineData("irm-assessed", "TRUE", "1")]
    [InlineData("midterm-only", "No", "0")]
    [InlineData("high-completion", "true", "1")]
    [InlineData("not-reviewed", "FALSE", "0")]
    [InlineData("subnational-in-naps", "TRUE", "1")]
    [InlineData("max-star", "n.d.", "ND")]
    [InlineData("checksum", "TRUE", "?")]
    [InlineData("raw-completion", "FALSE", "?")]
    [InlineData("binding-constraint", "FALSE", "FALSE")]
    [InlineData("change-in-completion@end-of-term", "INCREASE", "Increase")]
    [InlineData("change-in-completion@end-of-term", "No change", "No Change")]
    [InlineData("change-in-completion@end-of-term", "n.d.", "ND")]
    [InlineData("change-in-completion@end-of-term", "backwards", "?")]
    [InlineData("member.level", "legacy local", "Legacy Local")]
    [InlineData("member.level", "NATIONAL", "National")]
    [InlineData("member.level", "local", "Local")]
    [InlineData("member.level", "Other", "Other")]
    [InlineData("member.level", "Regional", "?")]
    [InlineData("completion@midterm", "Other", "?")]
    [InlineData("completion@midterm:number", "FALSE", "?")]
    public void An_absence_a_flag_or_a_word_in_another_spelling_is_read(string place, string text, string cell) =>
        Assert.Equal(cell, DerivedRules.Of("2024-07")!.Read(Row.PlaceOf(place), text).ToString());

    [Theory]
    [InlineData("completion@midterm", "withdrawn", "Withdrawn")]
    [InlineData("completion@midterm:number", "UNCLEAR", "Unclear")]
    [InlineData("completion@midterm:number", "c. Substantial", "?")]
    [InlineData("novelty@midterm", "Unclear", "0")]
    [InlineData("novelty@midterm:number", "Unclear", "?")]
    [InlineData("schedule@midterm", "On time", "on schedule")]
    [InlineData("schedule@midterm:number", "Unclear", "Unclear")]
    [InlineData("next-steps@midterm", "None: Abandon commitment", "None: Abandon co")]
    [InlineData("next-steps@midterm", "something else", "?")]
    public void A_level_of_2015_without_a_number_stands_in_its_word(string place, string text, string cell) =>
        Assert.Equal(cell, DerivedRules.Of("2015-05")!.Read(Row.PlaceOf(place), text).ToString());

    [Theory]
    [InlineData("2024-07", 50)]
    [InlineData("2016-07", 14)]
    [InlineData("2015-05", 14)]
    public void Every_derived_column_has_a_rule_that_says_what_it_reads(string edition, int columns)
    {
        ValueList<DerivedVariable> variables = DerivedRules.Of(edition)!.Variables;

        Assert.Equal(columns, variables.Select(variable => variable.Id).Distinct().Count());
        Assert.All(variables, variable => Assert.False(variable.Inputs.IsEmpty));
        foreach (
            LocalizedText words in variables.SelectMany(variable =>
                new[] { variable.Rule, variable.Applicability }.Where(text => text.IsStated)
            )
        )
        {
            string?[] texts = [words["en"], words["es"], words["fr"]];
            Assert.Equal(3, texts.Distinct().Count());
            Assert.All(texts, text => Assert.EndsWith(".", text, StringComparison.Ordinal));
            Assert.All(texts, text => Assert.Equal(Codes(texts[0]!), Codes(text!)));
        }

        // What stands in cells is the same in every language.
        static string[] Codes(string text) =>
            [
                .. text.Split([' ', '\u00A0', ',', ';', '.', ')', '('])
                    .Where(word => word is "NR" or "ND" or "NA" or "STAR" or "FALSE")
                    .Order(),
            ];
    }

    /// <summary>Where a rule reads a place that it does not name, another cell there would change what it gives.</summary>
    [Theory]
    [InlineData("2024-07")]
    [InlineData("2016-07")]
    [InlineData("2015-05")]
    public void A_rule_reads_nothing_but_its_inputs(string edition)
    {
        DerivedRules rules = DerivedRules.Of(edition)!;
        Random random = new(20240701);
        DerivedCell[] some =
        [
            default,
            DerivedCell.NotReviewed,
            DerivedCell.NotCoded,
            DerivedCell.Of(0),
            DerivedCell.Of(1),
            DerivedCell.Of(4),
        ];
        for (int round = 0; round < 300; round++)
        {
            DerivedCell[] one = random.GetItems(some, DerivedRules.Places.Count);
            DerivedCell[] other = random.GetItems(some, DerivedRules.Places.Count);
            foreach (DerivedVariable variable in rules.Variables)
            {
                DerivedCell[] mixed = [.. other];
                foreach (int place in variable.Inputs.Select(Row.PlaceOf))
                {
                    mixed[place] = one[place];
                }

                Assert.Equal(variable.Evaluate(one), variable.Evaluate(mixed));
            }
        }
    }

    [Fact]
    public void An_edition_without_rules_has_none() => Assert.Null(DerivedRules.Of("2016-07-process"));

    [Fact]
    public void A_place_that_is_not_there_is_misuse() =>
        Assert.All(
            new[] { -1, DerivedRules.Places.Count },
            place => Assert.Throws<ArgumentOutOfRangeException>(() => DerivedRules.Of("2024-07")!.Read(place, "1"))
        );

    [Fact]
    public void A_row_that_lacks_places_is_misuse() =>
        Assert.Throws<ArgumentException>(() => DerivedRules.Of("2024-07")!.Variables[0].Evaluate(new DerivedCell[3]));

    private static void Check(string edition, string variable, string cells, string expected)
    {
        DerivedRules rules = DerivedRules.Of(edition)!;
        Assert.Equal(expected, rules.Variables.Single(one => one.Id == variable).Evaluate(Row.Of(rules, cells)).ToString());
    }
}
