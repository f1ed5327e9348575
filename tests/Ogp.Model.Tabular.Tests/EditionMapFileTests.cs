using System.Text;
using Ogp.Model.Scoring;

namespace Ogp.Model.Tabular.Tests;

/// <summary>
/// An edition that nobody has seen, made up for these tests: another order and other headings, a rating that the edition of 2024 does not have, completion in other words and
/// numbers, semicolons. It is read, written and recomputed by its map, without a line of code.
/// </summary>
public class EditionMapFileTests
{
    private const string Map = """
        heading,kind,target,variable,aspect,point,cells
        2027-01,edition,id,,,,
        2024-07,edition,like,,,,
        "OGP commitments database, January 2027",edition,title,,,,
        2027-01,edition,published,,,,
        Where,member,name,,,,
        Promise,commitment,title,,,,
        Ref,commitment,id,,,,
        Plan,plan,id,,,,
        Handed in,plan,submitted,,,,
        Done?,rating,,completion,,midterm,Finished=Complete|Mostly=Substantial|Partly=Limited|Not begun=Not Started|n/a=NA
        Done (code),rating-number,2024-07,completion,,midterm,3=5|2=4|1=3|0=2|n/a=NA
        Done at last?,rating,,completion,,end-of-term,Finished=Complete|Mostly=Substantial|Partly=Limited|Not begun=Not Started|n/a=NA
        Done at last (code),rating-number,2024-07,completion,,end-of-term,3=5|2=4|1=3|0=2|n/a=NA
        Chosen by the IRM,flag,,promising,,midterm,yes=1|no=0
        Impact,rating,,potential-impact,,midterm,
        Impact (code),rating-number,2024-07,potential-impact,,midterm,
        Info,flag,,ogp-value,access-to-information,midterm,x=1|-=0
        People,flag,,ogp-value,civic-participation,midterm,x=1|-=0
        Account,flag,,ogp-value,public-accountability,midterm,x=1|-=0
        Serves,flag,,relevance,,midterm,
        Audits!,policy-area,audits,,,,x=1|-=0
        Ambitious,derived,high-ambition,,,,
        Raw,derived,raw-completion,,,,
        Complete,derived,high-completion,,,,
        Remarks,kept,,,,,
        """;

    private const string Table = """
        Where;Promise;Ref;Plan;Handed in;Done?;Done (code);Done at last?;Done at last (code);Chosen by the IRM;Impact;Impact (code);Info;People;Account;Serves;Audits!;Ambitious;Raw;Complete;Remarks
        Testland;Open the books;TS0001;AP_TST01;2026;Partly;1;Finished;3;yes;Moderate;2;x;-;-;1;x;1;5;1;a, b
        Testland;Close the doors;TS0002;AP_TST01;2026;Not begun;0;n/a;n/a;no;Minor;1;-;-;-;0;-;0;2;1;
        Testland;Ask people;TS0003;AP_TST01;2026;Mostly;2;Nearly;2;no;Moderate;2;-;x;-;1;-;1;4;1;

        """;

    private static readonly EditionMap s_map = EditionMap.Read(Encoding.UTF8.GetBytes(Map), "2027-01.csv").Value!;

    [Fact]
    public async Task A_stream_is_read_by_a_map_as_bytes_are()
    {
        OgpDatabaseOptions options = new() { Map = s_map };
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Table));

        Assert.Equal(Read().Value, OgpDatabase.Read(stream, null, options).Value);
        stream.Position = 0;
        Assert.Equal(Read().Value, (await OgpDatabase.ReadAsync(stream, null, options)).Value);
    }

    [Fact]
    public void Cells_are_read_by_what_the_map_says_that_they_hold()
    {
        ReadResult<IrmPackage> read = Read();

        ActionPlan plan = Assert.Single(read.Value!.ActionPlans);
        Assert.Equal(("AP_TST01", new PartialDate(2026), 3), (plan.Id.Text, plan.Submitted, plan.Commitments.Count));
        Assert.Equal(["audits"], plan.Commitments[0].PolicyAreas.Select(area => area.Text));
        Assert.Equal(("limited", "complete"), (Level(plan, "TS0001", "completion", 0), Level(plan, "TS0001", "completion", 1)));
        Assert.Equal(
            ("yes", "moderate", "yes"),
            (
                Level(plan, "TS0001", "promising", 0),
                Level(plan, "TS0001", "potential-impact", 0),
                Level(plan, "TS0001", "ogp-value.access-to-information", 0)
            )
        );
        Assert.Equal("not-applicable", Level(plan, "TS0002", "completion", 1));
        Assert.Equal("2027-01", plan.Commitments[0].Record!.Edition);
    }

    [Theory]
    [InlineData("1.0", "3.0")]
    [InlineData("1,0", "3,00")]
    public void Words_of_its_own_that_are_numbers_may_have_zeros_behind_them(string progress, string end)
    {
        string table = Table
            .Replace(";Partly;1;", $";Partly;{progress};", StringComparison.Ordinal)
            .Replace(";Finished;3;", $";Finished;{end};", StringComparison.Ordinal);
        ReadResult<IrmPackage> read = OgpDatabase.Read(Encoding.UTF8.GetBytes(table), "table.csv", new() { Map = s_map });

        Assert.Equal(Read().Findings, read.Findings);
    }

    [Fact]
    public void What_the_map_does_not_say_is_a_finding_and_is_kept()
    {
        Finding found = Assert.Single(Read().Findings);

        Assert.Equal(("unknown-code", 3, "Done at last?"), (found.Kind.Name, found.Place.Row, found.Place.Heading));
    }

    [Fact]
    public void Written_by_its_map_the_table_has_the_same_cells()
    {
        TableExport written = OgpDatabase.Write(Read().Value!, s_map);

        Assert.Empty(written.Findings);
        Assert.Equal(Cells(Table, ';'), Cells(Encoding.UTF8.GetString(written.Csv.Span), ','));
    }

    [Fact]
    public void An_edit_is_written_in_the_words_of_the_edition()
    {
        IrmPackage read = Read().Value!;
        ActionPlan plan = read.ActionPlans[0];
        IrmReport report = plan.Reports[0];
        Assessment first = report.Assessments[0];
        Assessment edited = first with { Ratings = first.Ratings.With(RatingKey.Of("completion"), new("not-started")) };
        IrmPackage changed = read with
        {
            ActionPlans =
            [
                plan with
                {
                    Reports = [report with { Assessments = [edited, .. report.Assessments.Skip(1)] }, .. plan.Reports.Skip(1)],
                },
            ],
        };

        string[] row = Cells(Encoding.UTF8.GetString(OgpDatabase.Write(changed, s_map).Csv.Span), ',')[1];

        Assert.Equal(("Not begun", "0"), (row[5], row[6]));
    }

    [Fact]
    public void Its_derived_columns_follow_the_rules_of_the_edition_that_it_is_like()
    {
        DerivedTable table = OgpRecomputation.Read(Encoding.UTF8.GetBytes(Table), "table.csv", new() { Map = s_map }).Value!;
        Recomputation recomputed = Recomputation.Of(table);

        Assert.Equal("2027-01", recomputed.Edition);
        Assert.Equal(
            ["Raw 3", "Complete 2", "Ambitious 3"],
            recomputed
                .Columns.Where(column =>
                    column.Compared > 0 && column.Variable.Id is "raw-completion" or "high-completion" or "high-ambition"
                )
                .Select(column => $"{column.Column} {column.Agree}")
        );
        Disagreement found = Assert.Single(recomputed.Disagreements, cell => cell.Variable.Id == "high-completion");
        Assert.Equal((2, "1", "0"), (found.Row, found.Recorded, found.Recomputed.ToString()));
    }

    /// <summary>The usual numbers 0 and 1 say other levels in the numbers of the map.</summary>
    [Fact]
    public void A_level_for_which_the_map_has_no_number_is_left_without_one_and_told()
    {
        IrmPackage read = Read().Value!;
        ActionPlan plan = read.ActionPlans[0];
        IrmReport report = plan.Reports[0];
        string[] codes = ["withdrawn", "not-started", "unclear"];
        IrmPackage changed = read with
        {
            ActionPlans =
            [
                plan with
                {
                    Reports =
                    [
                        report with
                        {
                            Assessments = report
                                .Assessments.Zip(
                                    codes,
                                    (rated, code) => rated with { Ratings = rated.Ratings.With(RatingKey.Of("completion"), new(code)) }
                                )
                                .ToValueList(),
                        },
                        .. plan.Reports.Skip(1),
                    ],
                },
            ],
        };

        TableExport written = OgpDatabase.Write(changed, s_map);
        string[][] rows = Cells(Encoding.UTF8.GetString(written.Csv.Span), ',');

        Assert.Equal([("Withdrawn", ""), ("Not begun", "0"), ("Unclear", "")], rows.Skip(1).Take(3).Select(row => (row[5], row[6])));
        Finding told = Assert.Single(written.Findings, finding => finding.Code == "OGP2055");
        Assert.Equal(("Done (code)", "2"), (told["heading"], told["count"]));
        Assert.DoesNotContain(
            OgpDatabase.Read(written.Csv, null, new() { Map = s_map }).Findings,
            finding => finding.Kind.Name == "label-and-number"
        );
    }

    [Fact]
    public void Messages_have_the_numbers_of_the_map()
    {
        byte[] csv = Encoding.UTF8.GetBytes(Table.Replace("Partly;1;", "Partly;2;", StringComparison.Ordinal));
        OgpDatabaseOptions options = new() { Map = s_map };

        Finding told = Assert.Single(OgpDatabase.Read(csv, null, options).Findings, finding => finding.Kind.Name == "label-and-number");
        Disagreement cell = Assert.Single(
            Recomputation.Of(OgpRecomputation.Read(csv, null, options).Value!).Disagreements,
            cell => cell.Column == "Done (code)"
        );

        Assert.Equal("1", told["expected"]);
        Assert.Equal(("2", "1"), (cell.Recorded, cell.RecomputedText));
        Assert.Contains("which is 1; the code beside it says 2", cell.Explanation.For("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_map_count_whatever_their_case_and_numbers_whatever_their_form()
    {
        string csv = Table
            .Replace("Partly;1;", "partly ;1.0;", StringComparison.Ordinal)
            .Replace("Not begun;0;n/a;n/a;", "NOT BEGUN;0;N/A;n/a;", StringComparison.Ordinal);
        OgpDatabaseOptions options = new() { Map = s_map };

        ReadResult<IrmPackage> read = OgpDatabase.Read(Encoding.UTF8.GetBytes(csv), null, options);

        Assert.Equal(Read().Codes(), read.Codes());
        Assert.Equal(Read().Value!.ActionPlans, read.Value!.ActionPlans);
    }

    /// <summary>What the cells mean that a record kept, the map tells; without it they are told, and no area is said to apply or not.</summary>
    [Fact]
    public void Its_map_carries_what_records_kept_into_another_edition()
    {
        const string Kept = """
            heading,kind,target,variable,aspect,point,cells
            2027-01,edition,id,,,,
            2024-07,edition,like,,,,
            Ref,commitment,id,,,,
            Plan,plan,id,,,,
            Year,report,published,,,midterm,
            Audits!,policy-area,audits,,,,x=1|-=0|?=NA
            Desk,kept,,,,,
            """;
        const string Rows = "Ref,Plan,Year,Audits!,Desk\nTS0001,AP_TST01,NR,-,room 5\nTS0002,AP_TST01,NR,x,\nTS0003,AP_TST01,NR,?,room 6\n";
        EditionMap map = EditionMap.Read(Encoding.UTF8.GetBytes(Kept)).Value!;
        IrmPackage read = OgpDatabase.Read(Encoding.UTF8.GetBytes(Rows), null, new() { Map = map }).Value!;

        TableExport known = OgpDatabase.Write(read, "2024-07", map);
        TableExport unknown = OgpDatabase.Write(read, "2024-07");

        Assert.Equal(("NR|NR|NR", "0|1|", "Desk 2"), Written(known));
        Assert.Equal(("||", "|1|", "Year 3|Desk 2|Audits! 1"), Written(unknown));

        static (string Years, string Audits, string Told) Written(TableExport export)
        {
            string[][] cells = Cells(Encoding.UTF8.GetString(export.Csv.Span), ',');
            return (
                Under(cells, "Report Publication Year (Progress Report)"),
                Under(cells, "Audits"),
                string.Join('|', export.Findings.Where(told => told.Code == "OGP2052").Select(told => $"{told["heading"]} {told["count"]}"))
            );
        }

        static string Under(string[][] cells, string heading) =>
            string.Join('|', cells.Skip(1).Take(3).Select(row => row[Array.IndexOf(cells[0], heading)]));
    }

    [Fact]
    public void Without_its_map_it_is_no_edition_that_is_known()
    {
        Assert.Equal("not-recognised", Assert.Single(OgpDatabase.Read(Encoding.UTF8.GetBytes(Table)).Findings).Kind.Name);
        Assert.DoesNotContain("2027-01", OgpDatabase.Editions);
    }

    [Fact]
    public void With_a_map_at_hand_the_known_editions_are_still_known() =>
        Assert.Equal(
            Sample.Read(Sample.Row()).Value,
            OgpDatabase.Read(Encoding.UTF8.GetBytes(Sample.Csv(Sample.Row())), "sample.csv", new() { Map = s_map }).Value
        );

    [Theory]
    [InlineData("2027-01,edition,id", "2027-01,edition,name", "name", 1, "target")] // Nothing that is said of an edition.
    [InlineData("2027-01,edition,id", ",kept,", "", 0, "target")] // No id.
    [InlineData("2024-07,edition,like", "2023-07,edition,like", "2023-07", 0, "heading")] // No such edition.
    [InlineData("Promise,commitment,title", "Promise,comitment,title", "comitment", 6, "kind")]
    [InlineData("Promise,commitment,title", "Promise,commitment,name", "name", 6, "target")]
    [InlineData("Promise,commitment,title", "Where,commitment,title", "Where", 6, "heading")] // There twice without a #2.
    [InlineData("Promise,commitment,title", "Promise,commitment,id", "commitment.id", 7, "target")] // Two columns that hold the same.
    [InlineData("Impact,rating,,potential-impact", "Impact,rating,,impact", "impact", 15, "variable")]
    [InlineData("potential-impact,,midterm,\nImpact (code)", "potential-impact,,middle,\nImpact (code)", "middle", 15, "point")]
    [InlineData("audits", "audit", "audit", 21, "target")]
    [InlineData("yes=1|no=0", "yes|no=0", "yes", 14, "cells")]
    public void A_line_that_cannot_be_read_is_a_finding_and_nothing_is_read_by_the_map(
        string line,
        string faulty,
        string value,
        int row,
        string member
    )
    {
        string map = Map.ReplaceLineEndings("\n");
        Assert.Contains(line, map, StringComparison.Ordinal);

        ReadResult<EditionMap> read = EditionMap.Read(
            Encoding.UTF8.GetBytes(map.Replace(line, faulty, StringComparison.Ordinal)),
            "map.csv"
        );

        Assert.Null(read.Value);
        Finding found = read.Findings[0];
        Assert.Equal(("OGP2015", value, row, member), (found.Code, found["value"], found.Place.Row, found.Place.Heading));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n1,2\n")]
    [InlineData("heading,kind,target,variable,aspect,point\n")]
    [InlineData("heading,kind,target,variable,aspect,point,cells,more\n")]
    public void What_is_no_map_is_refused(string text)
    {
        ReadResult<EditionMap> read = EditionMap.Read(Encoding.UTF8.GetBytes(text));

        Assert.Null(read.Value);
        Assert.NotEmpty(read.Findings);
    }

    private static ReadResult<IrmPackage> Read() => OgpDatabase.Read(Encoding.UTF8.GetBytes(Table), "table.csv", new() { Map = s_map });

    private static string? Level(ActionPlan plan, string commitment, string key, int report)
    {
        ReadOnlySpan<string> codes = plan.Reports[report].AssessmentOf(new(commitment))!.Ratings[RatingKey.Of(key)].Codes;
        return codes.Length == 1 ? codes[0] : null;
    }

    private static string[][] Cells(string csv, char delimiter) =>
        [
            .. csv.ReplaceLineEndings("\n")
                .TrimEnd('\n')
                .Split('\n')
                .Select(line =>
                    line.Replace("\"a, b\"", "a; b", StringComparison.Ordinal)
                        .Split(delimiter)
                        .Select(cell => cell.Replace("a; b", "a, b", StringComparison.Ordinal))
                        .ToArray()
                ),
        ];
}
