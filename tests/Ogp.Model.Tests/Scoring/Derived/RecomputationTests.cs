using Ogp.Model.Scoring;

namespace Ogp.Model.Tests.Scoring.Derived;

/// <summary>Tables made by the rules themselves, and then spoilt in one way.</summary>
public class RecomputationTests
{
    private const int Size = 12;

    private static readonly DerivedRules s_rules = DerivedRules.Of("2024-07")!;

    [Theory]
    [InlineData(Precedents.Recorded)]
    [InlineData(Precedents.Derived)]
    public void A_table_that_keeps_the_rules_agrees_in_every_cell(Precedents precedents)
    {
        for (int seed = 1; seed <= 20; seed++)
        {
            Recomputation recomputed = Recomputation.Of(Table(Rows(seed)), precedents);
            Assert.Empty(recomputed.Disagreements);
            Assert.All(recomputed.Columns, column => Assert.Equal((Size, Size, 0), (column.Compared, column.Agree, column.Disagree)));
            Assert.Equal((Size, s_rules.Variables.Count), (recomputed.Rows, recomputed.Columns.Count));
        }
    }

    [Theory]
    [InlineData("high-completion")]
    [InlineData("raw-completion")]
    [InlineData("binding-constraint")]
    public void A_column_that_was_moved_up_by_a_row_is_a_shifted_block(string column)
    {
        DerivedCell[][] rows = Rows(1);
        int place = Row.PlaceOf(column);
        DerivedCell[] before = [.. rows.Select(row => row[place])];
        for (int row = 0; row + 1 < Size; row++)
        {
            rows[row][place] = before[row + 1];
        }

        Disagreement[] found = [.. Recomputation.Of(Table(rows)).Disagreements.Where(cell => cell.Variable.Id == column)];

        Assert.True(found.Length > 2);
        Assert.All(
            found,
            cell =>
            {
                Assert.Equal(DisagreementClass.StaleOrShifted, cell.Class);
                Assert.Contains("shifted", cell.Explanation.For("en"), StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void The_next_row_is_the_one_with_the_next_id_wherever_it_stands()
    {
        DerivedCell[][] rows = Rows(1);
        int place = Row.PlaceOf("high-completion");
        DerivedCell[] before = [.. rows.Select(row => row[place])];
        for (int row = 0; row + 1 < Size; row++)
        {
            rows[row][place] = before[row + 1];
        }

        DerivedTable table = Table(rows);
        DerivedTable reversed = table with { Rows = table.Rows.Reverse().ToValueList() };

        Assert.Equal(Summary(table), Summary(reversed));
    }

    [Fact]
    public void Cells_that_fit_one_other_precedent_are_stale()
    {
        DerivedCell[][] rows = Rows(2);
        int ambition = Row.PlaceOf("high-ambition");
        int spoilt = Array.FindIndex(rows, row => row[ambition] == DerivedCell.Of(1) && row[Row.PlaceOf("high-diog")] == DerivedCell.Of(0));
        DerivedCell[] as0 = [.. rows[spoilt]];
        as0[ambition] = DerivedCell.Of(0);
        foreach (
            string id in (string[])
                ["ambitious-and-complete-or-diog", "ambitious-but-not-complete", "complete-but-not-ambitious", "not-complete-or-ambitious"]
        )
        {
            rows[spoilt][Row.PlaceOf(id)] = s_rules.Variables.Single(one => one.Id == id).Evaluate(as0);
        }

        Disagreement[] found =
        [
            .. Recomputation
                .Of(Table(rows, idsApart: 2))
                .Disagreements.Where(cell => cell.Variable.Id.Contains("ambitious", StringComparison.Ordinal)),
        ];

        Assert.Equal(2, found.Length);
        Assert.All(found, cell => Assert.Equal(DisagreementClass.StaleOrShifted, cell.Class));
        Assert.All(found, cell => Assert.Contains("read high-ambition hold", cell.Explanation.For("en"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_precedent_is_told_once_and_inherited_by_those_that_rest_on_it()
    {
        DerivedCell[][] rows = Rows(3);
        int star = Row.PlaceOf("max-star");
        rows[4][star] = rows[4][star] == DerivedCell.Of(1) ? DerivedCell.Of(0) : DerivedCell.Of(1);
        rows[4][Row.PlaceOf("binding-constraint")] = s_rules.Variables.Single(one => one.Id == "binding-constraint").Evaluate(rows[4]);

        Assert.Equal(
            ["max-star"],
            Recomputation.Of(Table(rows)).Disagreements.Select(cell => cell.Variable.Id).Except(["star-most-recently-assessed"])
        );
        Disagreement inherited = Recomputation
            .Of(Table(rows), Precedents.Derived)
            .Disagreements.Single(cell => cell.Variable.Id == "binding-constraint");
        Assert.Equal(DisagreementClass.Inherited, inherited.Class);
        Assert.Contains("max-star", inherited.Explanation.For("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_left_at_an_absence_in_a_whole_plan_was_not_filled_in()
    {
        DerivedCell[][] rows = Rows(4);
        int place = Row.PlaceOf("starred@midterm");
        foreach (DerivedCell[] row in rows)
        {
            row[place] = DerivedCell.NotCoded;
        }

        Disagreement[] found = [.. Recomputation.Of(Table(rows)).Disagreements.Where(cell => cell.Variable.Id == "starred@midterm")];

        Assert.NotEmpty(found);
        Assert.All(found, cell => Assert.Contains("not filled in", cell.Explanation.For("en"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("completion@midterm:number", "1", DisagreementClass.LabelAgainstCode)]
    [InlineData("relevance@midterm", "NA", DisagreementClass.LabelAgainstCode)]
    [InlineData("tag.justice", "1", DisagreementClass.NotDerivable)]
    [InlineData("active-commitment", "1", DisagreementClass.NotDerivable)]
    [InlineData("checksum", "7", DisagreementClass.Unexplained)]
    public void A_single_wrong_cell_has_a_class_and_names_its_inputs(string id, string cell, DisagreementClass expected)
    {
        DerivedCell[][] rows = [Rows(5)[0]];
        DerivedCell before = rows[0][Row.PlaceOf(id)];
        rows[0][Row.PlaceOf(id)] = DerivedCell.Of(cell);

        Disagreement found = Recomputation.Of(Table(rows)).Disagreements.Single(one => one.Variable.Id == id);

        Assert.Equal((cell, before, expected), (found.Recorded, found.Recomputed, found.Class));
        string?[] texts = [found.Explanation["en"], found.Explanation["es"], found.Explanation["fr"]];
        Assert.Equal(3, texts.Distinct().Count());
        Assert.All(
            texts.Zip(["en", "es", "fr"]),
            text => Assert.EndsWith(found.Variable.Rule[text.Second]!, text.First, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(Precedents.Recorded)]
    [InlineData(Precedents.Derived)]
    public void An_empty_cell_is_not_compared(Precedents precedents)
    {
        DerivedCell[][] rows = Rows(7);
        int score = Row.PlaceOf("irm-based-score");
        rows[0][score] = default;
        rows[1][score] = DerivedCell.Of(9);
        foreach (DerivedCell[] row in rows)
        {
            // Of an empty raw completion the rule of the maximum gives an empty cell, too.
            row[Row.PlaceOf("raw-completion")] = default;
            row[Row.PlaceOf("max-completion")] = default;
        }

        Recomputation recomputed = Recomputation.Of(Table(rows), precedents);

        Assert.Equal(
            [("raw-completion", 0, 0, rows.Length), ("max-completion", 0, 0, rows.Length), ("irm-based-score", rows.Length - 1, 1, 1)],
            recomputed
                .Columns.Where(column => column.Empty > 0)
                .Select(column => (column.Variable.Id, column.Compared, column.Disagree, column.Empty))
        );
        Assert.Equal(2, Assert.Single(recomputed.Disagreements, cell => cell.Variable.Id == "irm-based-score").Row);
    }

    [Fact]
    public void A_cell_of_which_an_input_is_empty_or_cannot_be_read_cannot_be_told()
    {
        DerivedCell[][] rows = Rows(7);
        int completion = Row.PlaceOf("high-completion");
        int score = Row.PlaceOf("ambitious-and-complete-or-diog");

        // Were the empty one a 0, the combination would differ that rests on it alone.
        DerivedCell[] empty = rows.First(row => row[completion].Is(1) && row[score].Is(1) && row[Row.PlaceOf("high-diog")].Is(0));
        empty[completion] = default;
        rows.First(row => row != empty)[completion] = DerivedCell.Unread;

        Recomputation recomputed = Recomputation.Of(Table(rows));

        Assert.Empty(recomputed.Disagreements);
        ColumnAgreement own = recomputed.Columns.Single(column => column.Variable.Id == "high-completion");
        Assert.Equal((rows.Length - 2, 1, 1, 0), (own.Compared, own.Empty, own.Unread, own.Untold));
        Assert.Equal(
            ["ambitious-and-complete-or-diog", "ambitious-but-not-complete", "complete-but-not-ambitious", "not-complete-or-ambitious"],
            recomputed.Columns.Where(column => column.Untold == 2).Select(column => column.Variable.Id)
        );
        Assert.All(
            recomputed.Columns.Where(column => column.Untold > 0),
            column => Assert.Equal((rows.Length - 2, rows.Length - 2, 0), (column.Compared, column.Agree, column.Disagree))
        );
        Assert.Equal(["high-completion"], recomputed.Columns.SelectMany(column => column.Missing).Distinct());
    }

    // A label that is read as a set of levels, or as nothing, is no number that the code beside it would contradict.
    [Theory]
    [InlineData(Precedents.Recorded)]
    [InlineData(Precedents.Derived)]
    public void A_number_beside_a_label_that_cannot_be_read_cannot_be_told(Precedents precedents)
    {
        DerivedCell[][] rows = Rows(7);
        int label = Row.PlaceOf("early-results@end-of-term");
        rows[0][label] = s_rules.Read(label, "Moderate or Significant");
        rows[1][label] = s_rules.Read(label, "Strong");

        Recomputation recomputed = Recomputation.Of(Table(rows), precedents);

        Assert.Empty(recomputed.Disagreements);
        ColumnAgreement number = recomputed.Columns.Single(column => column.Variable.Id == "early-results@end-of-term:number");
        Assert.Equal((2, rows.Length - 2), (number.Untold, number.Agree));
        Assert.Equal(["early-results@end-of-term"], number.Missing);
    }

    // Kosovo is no state that all recognise, and OGP Local has members of its own since 2020: neither is national.
    [Theory]
    [InlineData("National", "1", "0")]
    [InlineData("Legacy Local", "0", "1")]
    [InlineData("Local", "0", "1")]
    [InlineData("Other", "0", "0")]
    public void A_member_of_any_level_is_recomputed(string level, string subnational, string star)
    {
        DerivedCell[] cells = new DerivedCell[DerivedRules.Places.Count];
        foreach (string id in DerivedRules.Places.Where(id => id.StartsWith("tag.", StringComparison.Ordinal)))
        {
            cells[Row.PlaceOf(id)] = DerivedCell.Of(0);
        }

        cells[Row.PlaceOf("member.level")] = s_rules.Read(Row.PlaceOf("member.level"), level);
        cells[Row.PlaceOf("tag.subnational")] = DerivedCell.Of(1);
        cells[Row.PlaceOf("max-star")] = DerivedCell.Of(1);
        cells[Row.PlaceOf("plan.submitted")] = DerivedCell.Of(2017);
        cells[Row.PlaceOf("subnational-in-naps")] = DerivedCell.Of(subnational);
        cells[Row.PlaceOf("star-most-recently-assessed")] = DerivedCell.Of(star);

        Recomputation recomputed = Recomputation.Of(Table([cells]));

        Assert.All(
            recomputed.Columns.Where(column => column.Variable.Id is "subnational-in-naps" or "star-most-recently-assessed"),
            column => Assert.Equal((1, 1), (column.Compared, column.Agree))
        );
    }

    [Theory]
    [InlineData("1,00", 1)]
    [InlineData("0,0", 0)]
    [InlineData("-1,0", -1)]
    [InlineData("2016,0", 2016)]
    [InlineData("1.00", 1)]
    [InlineData("1,5", null)]
    [InlineData("1,000", null)]
    [InlineData("1,0,0", null)]
    [InlineData(",0", null)]
    [InlineData("1,", null)]
    public void A_decimal_comma_is_read_where_it_can_be_nothing_else(string text, int? number)
    {
        Assert.Equal(number, DerivedCell.Of(text).Number);
        Assert.Equal(number is null, DerivedCell.Of(text) == DerivedCell.Unread);
    }

    [Fact]
    public void A_column_that_the_table_lacks_is_not_compared_nor_is_what_rests_on_it()
    {
        DerivedTable table = Table(Rows(6));
        string[] headings = [.. table.Headings];
        headings[Row.PlaceOf("raw-completion")] = "";
        Recomputation recomputed = Recomputation.Of(table with { Headings = [.. headings] });

        Assert.DoesNotContain(recomputed.Columns, column => column.Variable.Id == "raw-completion");
        Assert.Equal(
            ["max-completion", "comp-assessed", "high-completion", "binding-constraint"],
            recomputed.Columns.Where(column => column.Compared == 0).Select(column => column.Variable.Id)
        );
    }

    private static string[] Summary(DerivedTable table) =>
        [
            .. Recomputation
                .Of(table)
                .Disagreements.Select(cell => $"{cell.Commitment} {cell.Column} {cell.Class} {cell.Explanation.For("fr")}")
                .Order(),
        ];

    /// <summary>A table of one's own is checked: each place has a heading, and in each row a cell.</summary>
    [Fact]
    public void A_table_without_a_place_for_everything_is_misuse()
    {
        DerivedTable table = Table(Rows(1));
        Assert.Throws<ArgumentException>(() => Recomputation.Of(table with { Headings = [] }));
        Assert.Throws<ArgumentException>(() => Definition.Of(table with { Headings = [], Rows = [] }));
        DerivedRow cut = table.Rows[0] with { Cells = table.Rows[0].Cells[..5] };
        Assert.Throws<ArgumentException>(() => Recomputation.Of(table with { Rows = [cut] }));
        Assert.Throws<ArgumentException>(() => Definition.Of(table with { Rows = [cut] }));
    }

    private static DerivedTable Table(DerivedCell[][] rows, int idsApart = 1) =>
        new(
            s_rules,
            DerivedRules.Places,
            rows.Select(
                    (cells, row) => new DerivedRow(row + 1, new($"TS{(row * idsApart) + 1:0000}"), new("AP_TST01"), 1, new("TST"), cells)
                )
                .ToValueList()
        );

    /// <summary>Rows of one plan of 2014, reviewed twice, with chance labels, and with what the rules make of them.</summary>
    private static DerivedCell[][] Rows(int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, Size).Select(_ => Fill(random))];
    }

    private static DerivedCell[] Fill(Random random)
    {
        DerivedCell[] row = Row.Of(
            s_rules,
            $"specificity@midterm={One("Low", "Medium", "High")}, verifiability@midterm=Yes, potential-impact@midterm={One("Minor", "Moderate", "Transformative")}, "
                + $"completion@midterm={One("Limited", "Substantial", "Complete")}, completion@end-of-term={One("Limited", "Substantial", "Complete")}, "
                + $"did-it-open-government@end-of-term={One("Marginal", "Marginal", "Major")}, ogp-value.access-to-information@midterm=1, "
                + "did-it-open-government.access-to-information@end-of-term=Major, did-it-open-government.civic-participation@end-of-term=ND, "
                + "did-it-open-government.public-accountability@end-of-term=ND, "
                + "ogp-value.civic-participation@midterm=0, ogp-value.public-accountability@midterm=0, ogp-value.technology-and-innovation@midterm=0, "
                + "potential-for-results@midterm=ND, early-results@end-of-term=ND, published@midterm=2016, published@end-of-term=2017, plan.submitted=2014, "
                + $"plan.end=2016, member.level=National, tag.audits={One("0", "1")}, tag.subnational={One("0", "1")}"
        );
        foreach (DerivedVariable variable in s_rules.Variables)
        {
            row[Row.PlaceOf(variable.Id)] = variable.Evaluate(row);
        }

        return row;

        string One(params string[] texts) => texts[random.Next(texts.Length)];
    }
}
