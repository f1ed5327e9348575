using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Scoring.Derived;

/// <summary>Derived variables as they are defined: known where what is absent cannot matter, else not computable.</summary>
public class DefinitionTests
{
    private const string InformationOpened = "did-it-open-government.access-to-information@end-of-term=";
    private const string ParticipationOpened = "did-it-open-government.civic-participation@end-of-term=";
    private const string AccountabilityOpened = "did-it-open-government.public-accountability@end-of-term=";

    private static readonly DerivedRules s_rules = DerivedRules.Of("2024-07")!;

    [Theory]
    // Limited completion is no star, whatever the specificity that is absent; substantial may be one.
    [InlineData(
        "starred.2015-only@midterm",
        "0",
        "specificity@midterm=ND",
        "potential-impact@midterm=3",
        "completion@midterm=3",
        "relevant=1"
    )]
    [InlineData("starred@midterm", null, "specificity@midterm=NR", "potential-impact@midterm=3", "completion@midterm=4", "relevant=1")]
    // Verifiability took the place of specificity in 2017.
    [InlineData(
        "starred@end-of-term",
        "1",
        "specificity@midterm=ND",
        "verifiability@midterm=1",
        "potential-impact@midterm=3",
        "completion@end-of-term=5",
        "relevant=1"
    )]
    // One that was not reviewed has a level that is not known.
    [InlineData(
        "starred@end-of-term",
        null,
        "specificity@midterm=NR",
        "verifiability@midterm=1",
        "potential-impact@midterm=3",
        "completion@end-of-term=5",
        "relevant=1"
    )]
    // A report that rates at the end of the term decides, be its star open; without one, or past the years of the column, the progress star does.
    [InlineData(
        "max-star",
        null,
        "specificity@midterm=3",
        "potential-impact@midterm=NR",
        "completion@midterm=3",
        "completion@end-of-term=5",
        "relevant=1"
    )]
    [InlineData("max-star", "0", "specificity@midterm=3", "potential-impact@midterm=NR", "completion@midterm=3", "relevant=1")]
    [InlineData(
        "max-star",
        "0",
        "specificity@midterm=3",
        "potential-impact@midterm=NR",
        "completion@midterm=3",
        "completion@end-of-term=5",
        "published@end-of-term=2021",
        "relevant=1"
    )]
    // OGP stores 0 where both are absent.
    [InlineData("high-diog", null, "did-it-open-government@end-of-term=ND", "early-results@end-of-term=NR")]
    [InlineData("high-diog", "1", "did-it-open-government@end-of-term=3", "early-results@end-of-term=ND")]
    [InlineData("high-diog", "0", "did-it-open-government@end-of-term=ND", "early-results@end-of-term=1")]
    // An empty cell is an absence, too; what is recorded of the derived column is no input.
    [InlineData("high-diog", null, "did-it-open-government@end-of-term=", "early-results@end-of-term=")]
    [InlineData("high-completion", null, "completion@midterm=", "completion@end-of-term=")]
    [InlineData("high-completion", null, "completion@midterm=NR", "completion@end-of-term=NR")]
    [InlineData("high-completion", "1", "completion@midterm=4", "completion@end-of-term=NR")]
    [InlineData("raw-completion", "4", "completion@midterm=4", "completion@end-of-term=NR")]
    // Not relevant is not ambitious, whatever the impact; where the cycle has no impact, nothing is.
    [InlineData("high-ambition", "0", "potential-impact@midterm=NR", "relevant=0")]
    [InlineData("high-ambition", null, "potential-impact@midterm=ND", "relevant=0")]
    [InlineData(
        "complete-but-not-ambitious",
        null,
        "potential-impact@midterm=ND",
        "relevant=0",
        "completion@end-of-term=5",
        "early-results@end-of-term=1"
    )]
    [InlineData("high-ambition", null, "potential-impact@midterm=ND", "relevant=1")]
    // High results decide alone; the score of a row without ratings is not 1.
    [InlineData("irm-based-score", "4", "did-it-open-government@end-of-term=4", "relevant=1")]
    [InlineData("irm-based-score", null, "relevant=1")]
    [InlineData("binding-constraint", null, "relevant=1")]
    // Of the four combinations one holds, whatever the ambition.
    [InlineData("checksum", "1", "relevant=1")]
    [InlineData("checksum", "2", "relevant=1", "published@midterm=NR")]
    [InlineData("checksum", "1", "completion@midterm=4", "did-it-open-government@end-of-term=3")]
    // By value only: the highest of the three is the level over all. One that was not coded may be higher; 0 is "not applicable".
    [InlineData("high-diog", "1", InformationOpened + "4")]
    [InlineData("high-diog", "1", InformationOpened + "4", "early-results@end-of-term=0")]
    [InlineData("high-diog", null, InformationOpened + "3")]
    [InlineData("high-diog", null, InformationOpened + "3", ParticipationOpened + "3")]
    [InlineData("high-diog", "0", InformationOpened + "3", ParticipationOpened + "3", AccountabilityOpened + "0")]
    [InlineData("high-diog", null, InformationOpened + "0", ParticipationOpened + "0", AccountabilityOpened + "0")]
    [InlineData("high-diog", "0", InformationOpened + "3", ParticipationOpened + "NA", AccountabilityOpened + "NA")]
    [InlineData("high-diog", "0", InformationOpened + "3", ParticipationOpened + "3", AccountabilityOpened + "1")]
    [InlineData("high-diog", "0", InformationOpened + "4", "did-it-open-government@end-of-term=2")]
    // Whether something was assessed can always be told.
    [InlineData("comp-assessed", "0", "completion@midterm=NR", "completion@end-of-term=NR")]
    [InlineData("diog-assessed", "0", "relevant=1")]
    public void A_cell_is_what_all_possible_inputs_give(string variable, string? expected, params string[] given)
    {
        DefinedColumn column = Define(given, out _).Columns.Single(column => column.Variable.Id == variable);
        Assert.Equal(expected is null ? 0 : 1, column.Computable);

        // What is recorded is 99 everywhere: the definition's value stands among the differences.
        DefinedCell cell = Define(given, out _).Cells.Single(cell => cell.Variable.Id == variable);
        Assert.Equal(expected, cell.Defined?.ToString());
        Assert.Equal(expected is null, cell.Explain().StartsWith("not computable", StringComparison.Ordinal));
    }

    /// <summary>Results by value have one answer, that of the score.</summary>
    [Fact]
    public void High_results_by_value_are_what_the_score_is()
    {
        (string Cell, string Code)[] values =
        [
            ("ND", "not-coded"),
            ("NA", "not-applicable"),
            ("0", "not-applicable"),
            ("3", "marginal"),
            ("4", "major"),
        ];
        (string Cell, string Code)[] results = [("ND", "not-coded"), ("1", "moderate"), ("2", "significant")];
        foreach (
            (
                (string Cell, string Code) a,
                (string Cell, string Code) b,
                (string Cell, string Code) c,
                (string Cell, string Code) early
            ) in from a in values
            from b in values
            from c in values
            from early in results
            select (a, b, c, early)
        )
        {
            string[] given =
            [
                InformationOpened + a.Cell,
                ParticipationOpened + b.Cell,
                AccountabilityOpened + c.Cell,
                "early-results@end-of-term=" + early.Cell,
            ];
            ActionPlan plan = SmallPlan.Rated(
                SmallPlan.Ratings(
                    (new(Variable.DidItOpenGovernment, OgpValue.AccessToInformation.Text), a.Code),
                    (new(Variable.DidItOpenGovernment, OgpValue.CivicParticipation.Text), b.Code),
                    (new(Variable.DidItOpenGovernment, OgpValue.PublicAccountability.Text), c.Code),
                    (Variable.EarlyResults, early.Code)
                )
            );
            string? score = Scores.HighResults(plan, SmallPlan.Id(1)).Value switch
            {
                true => "1",
                false => "0",
                null => null,
            };
            DerivedCell? defined = Define(given, out _).Cells.Single(cell => cell.Variable.Id == "high-diog").Defined;
            Assert.True(score == defined?.ToString(), $"{string.Join(", ", given)}: score {score}, defined {defined}");
        }
    }

    [Fact]
    public void What_is_missing_is_named_down_to_the_ratings_in_three_languages()
    {
        DefinedCell cell = Define(["relevant=1", "potential-impact@midterm=ND"], out _)
            .Cells.Single(cell => cell.Variable.Id == "high-ambition");
        Assert.Equal(["potential-impact@midterm = ND"], cell.Missing);
        Assert.Equal("not computable: potential-impact@midterm = ND; 99 is recorded", cell.Explain());
        Assert.Equal("no se puede calcular: potential-impact@midterm = ND; se registra 99", cell.Explain("es"));
        Assert.Equal(
            "non calculable : potential-impact@midterm = ND ; 99 est enregistré",
            cell.Explain("fr").Replace("; 99", "; 99", StringComparison.Ordinal)
        );
    }

    /// <summary>Technology never makes a commitment relevant, and what is computed misses nothing.</summary>
    [Theory]
    [InlineData(
        "high-ambition",
        "ogp-value.access-to-information@midterm = NR",
        "ogp-value.access-to-information@midterm=NR",
        "ogp-value.civic-participation@midterm=0",
        "ogp-value.public-accountability@midterm=0",
        "ogp-value.technology-and-innovation@midterm=NR",
        "verifiability@midterm=NR",
        "potential-impact@midterm=3",
        "relevance@midterm=NR"
    )]
    [InlineData("checksum", "", "completion@midterm=NR", "relevant=1")]
    // Verifiability does not stand for a specificity that was not reviewed; for one that was not coded it does, in the star over all as well.
    [InlineData(
        "starred@end-of-term",
        "specificity@midterm = NR",
        "specificity@midterm=NR",
        "potential-impact@midterm=3",
        "completion@end-of-term=5",
        "relevant=1"
    )]
    [InlineData(
        "max-star",
        "specificity@midterm = ND, verifiability@midterm = ND",
        "potential-impact@midterm=3",
        "completion@end-of-term=5",
        "completion@midterm=5",
        "relevant=1"
    )]
    [InlineData(
        "max-star",
        "specificity@midterm = NR, completion@midterm = ND, completion@end-of-term = ND",
        "specificity@midterm=NR",
        "potential-impact@midterm=3",
        "relevant=1"
    )]
    [InlineData("high-ambition", "potential-impact@midterm = ND", "potential-impact@midterm=ND", "relevant=0")]
    public void What_cannot_matter_is_not_missing(string variable, string missing, params string[] given) =>
        Assert.Equal(missing, string.Join(", ", Define(given, out _).Cells.Single(cell => cell.Variable.Id == variable).Missing));

    [Fact]
    public void Where_nothing_is_absent_the_definition_is_the_rule()
    {
        string[] all =
        [
            "specificity@midterm=3",
            "verifiability@midterm=1",
            "potential-impact@midterm=3",
            "completion@midterm=4",
            "completion@end-of-term=5",
            "potential-for-results@midterm=2",
            "early-results@end-of-term=2",
            "did-it-open-government@end-of-term=4",
            "did-it-open-government.access-to-information@end-of-term=4",
            "did-it-open-government.civic-participation@end-of-term=4",
            "did-it-open-government.public-accountability@end-of-term=4",
            "relevant=1",
        ];
        Definition defined = Define(all, out DerivedTable table);
        DerivedCell[] cells = [.. table.Rows[0].Cells.Span];
        foreach (DerivedVariable variable in s_rules.Variables)
        {
            int place = DerivedRules.Places.AsSpan().IndexOf(variable.Id);
            cells[place] = variable.Evaluate(cells);
        }

        foreach (DefinedCell cell in defined.Cells.Where(cell => cell.Defined is not null))
        {
            Assert.Equal(cells[DerivedRules.Places.AsSpan().IndexOf(cell.Variable.Id)], cell.Defined);
        }

        Assert.True(defined.Columns.Count(column => column.Computable == 1) > 40);
    }

    /// <summary>A row with 99 in every derived column, a plan of 2014, and some ratings; relevance by the value of access to information.</summary>
    private static Definition Define(string[] given, out DerivedTable table)
    {
        DerivedCell[] cells = new DerivedCell[DerivedRules.Places.Count];
        for (int place = 0; place < cells.Length; place++)
        {
            string id = DerivedRules.Places[place];
            cells[place] =
                id == "plan.submitted" ? DerivedCell.Of(2014)
                : id == "plan.end" ? DerivedCell.Of(2016)
                : id.StartsWith("published", StringComparison.Ordinal) ? DerivedCell.Of(2016)
                : id.StartsWith("next-plan", StringComparison.Ordinal) || id == "member.level" ? default
                : id.StartsWith("tag.", StringComparison.Ordinal) ? DerivedCell.Of(0)
                : DerivedCell.NotCoded;
        }

        foreach (DerivedVariable variable in s_rules.Variables)
        {
            cells[DerivedRules.Places.AsSpan().IndexOf(variable.Id)] = DerivedCell.Of(99);
        }

        foreach (string[] pair in given.Select(one => one.Split('=')))
        {
            string[] places =
                pair[0] == "relevant"
                    ?
                    [
                        "ogp-value.access-to-information@midterm",
                        "ogp-value.civic-participation@midterm",
                        "ogp-value.public-accountability@midterm",
                    ]
                    : [pair[0]];
            foreach (string place in places)
            {
                cells[DerivedRules.Places.AsSpan().IndexOf(place)] = DerivedCell.Of(pair[1]);
            }
        }

        table = new(s_rules, DerivedRules.Places, [new(1, new("C1"), new("AP_TST01"), 1, new("TST"), cells)]);
        return Definition.Of(table);
    }
}
