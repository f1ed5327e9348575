using System.Text;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Tests;

/// <summary>For each kind of finding a small file that has it, and nothing else to be found.</summary>
public class FindingTests
{
    private static readonly string[] s_withoutTheme = [.. Sample.Headings.Where(heading => heading != "Theme")];

    /// <summary>Name of the case, the file, and the findings: kind, row, heading.</summary>
    private static readonly List<(string Name, byte[] Csv, (string Kind, int Row, string? Heading)[] Expected)> s_cases =
    [
        Case("nothing to be found", Sample.Row()),
        Case("not recognised", "a,b,c\n1,2,3\n", ("not-recognised", 0, null)),
        Case("missing column", Sample.Csv(',', s_withoutTheme, Sample.Row()), ("missing-column", 0, "Theme")),
        Case(
            "labels missing",
            Sample.Csv(',', [.. Sample.Headings.Where(heading => heading != "Specificity")], Sample.Row(("_Specificity", "7"))),
            ("labels-missing", 0, "Specificity"),
            ("unknown-code", 1, "_Specificity")
        ),
        Case("label empty", Sample.Row(("Specificity", ""), ("_Specificity", "3")), ("label-empty", 1, "Specificity")),
        Case(
            "unknown column",
            Sample.Csv(',', [.. Sample.Headings, "Colour"], Sample.Row(("Colour", "red"))),
            ("unknown-column", 0, "Colour")
        ),
        Case("duplicate column", Sample.Csv(',', [.. Sample.Headings, "Theme"], Sample.Row()), ("duplicate-column", 0, "Theme")),
        Case("rows above heading", "OGP commitments,,\n" + Sample.Csv(Sample.Row()), ("rows-above-heading", 0, null)),
        Case("invalid UTF-8", Latin1(Sample.Row(("Commitment Title", "Côté"))), ("invalid-utf-8", 1, "Commitment Title")),
        Case(
            "open quote",
            Sample.Csv(Sample.Row()) + "TS0002,\"Test\nland,1",
            ("open-quote", 2, "Country/Locality"),
            ("no-plan-id", 2, "Action Plan ID")
        ),
        Case(
            "stray quote",
            Sample.Csv(Sample.Row(("Commitment Title", "#"))).Replace("#", "\"A\" title", StringComparison.Ordinal),
            ("stray-quote", 1, "Commitment Title")
        ),
        Case("too few cells", Sample.Csv(Sample.Row()).TrimEnd('\n')[..^1], ("too-few-cells", 1, null)),
        Case("too many cells", Sample.Csv(Sample.Row()).TrimEnd('\n') + ",extra\n", ("too-many-cells", 1, null)),
        Case(
            "row without commitment",
            Sample.Csv(Sample.Row()) + ",,290" + new string(',', 168) + "\n",
            ("row-without-commitment", 2, null)
        ),
        Case(
            "headings repeated",
            Sample.Csv(Sample.Row()) + Sample.Csv(Sample.Row(("Commitment Unique Identifier", "TS0002"))),
            ("headings-repeated", 2, null)
        ),
        Case(
            "heading near",
            Sample.Csv(Sample.Row()).Replace("Specificity,_Specificity", "Specificty,_Specificity", StringComparison.Ordinal),
            ("heading-near", 0, "Specificity")
        ),
        Case(
            "open quote read",
            Sample
                .Csv(Sample.Row(("Full Text", "x")), Sample.Row(("Commitment Unique Identifier", "TS0002")))
                .Replace(",x,", ",\"x,", StringComparison.Ordinal),
            ("open-quote-read", 1, "Full Text")
        ),
        Case("no commitment id", Sample.Row(("Commitment Unique Identifier", "")), ("no-commitment-id", 1, "Commitment Unique Identifier")),
        Case("duplicate commitment", Sample.Csv(Sample.Row(), Sample.Row()), ("duplicate-commitment", 2, "Commitment Unique Identifier")),
        Case("no plan id", Sample.Row(("Action Plan ID", "NA")), ("no-plan-id", 1, "Action Plan ID")),
        Case(
            "conflicting values",
            Sample.Csv(
                Sample.Row(),
                Sample.Row(("Commitment Unique Identifier", "TS0002")),
                Sample.Row(("Commitment Unique Identifier", "TS0003"), ("Year Of Submission", "2017"))
            ),
            ("conflicting-values", 3, "Year Of Submission")
        ),
        Case("not a number", Sample.Row(("Year Of Submission", "soon")), ("not-a-number", 1, "Year Of Submission")),
        Case("number repaired", Sample.Row(("Commitment Number", "8.1999999999999993")), ("number-repaired", 1, "Commitment Number")),
        Case(
            "number with a comma repaired",
            Sample.Row(("Commitment Number", "8,1999999999999993")),
            ("number-repaired", 1, "Commitment Number")
        ),
        Case("two numbers with a comma", Sample.Row(("Commitment Number", "1,2"))),
        Case("a day for a number", Sample.Row(("Commitment Number", "1-Feb")), ("day-where-none-is-meant", 1, "Commitment Number")),
        Case("the number of a day", Sample.Row(("Commitment Number", "45323")), ("day-where-none-is-meant", 1, "Commitment Number")),
        Case("a day by slashes", Sample.Row(("Commitment Number", "02/01/2024")), ("day-where-none-is-meant", 1, "Commitment Number")),
        Case("a day of a workbook", Sample.Row(("Commitment Number", "2024-02-01")), ("day-where-none-is-meant", 1, "Commitment Number")),
        Case("a day by dots", Sample.Row(("Commitment Number", "01.02.2024")), ("day-where-none-is-meant", 1, "Commitment Number")),
        Case("the number of a year", Sample.Row(("Commitment Number", "2018-3"))),
        Case("a number with a letter", Sample.Row(("Commitment Number", "1.2.a"))),
        Case("a number of three parts", Sample.Row(("Commitment Number", "1.2.11"))),
        Case("a number of three parts with hyphens", Sample.Row(("Commitment Number", "1-2-11"))),
        Case("a day for a title", Sample.Row(("Commitment Title", "2024-02-01")), ("day-where-none-is-meant", 1, "Commitment Title")),
        Case("a day for a theme", Sample.Row(("Theme", "2024-02-01")), ("day-where-none-is-meant", 1, "Theme")),
        Case("a month for a cluster", Sample.Row(("Cluster", "2024-02")), ("day-where-none-is-meant", 1, "Cluster")),
        Case(
            "a month for an institution",
            Sample.Row(("Supporting Institution(s)", "2025-03")),
            ("day-where-none-is-meant", 1, "Supporting Institution(s)")
        ),
        Case(
            "a number twice that may lack its zero",
            Sample.Csv(
                Sample.Row(("Commitment Number", "1.1")),
                Sample.Row(("Commitment Unique Identifier", "TS0002"), ("Commitment Number", "1.1"))
            ),
            ("decimal-number-twice", 2, "Commitment Number")
        ),
        Case(
            "a year as a day",
            Sample.Row(("Year Of Submission", "7/8/1905"), ("Action Plan End Year", "1905-07-10")),
            ("date-repaired", 1, "Year Of Submission"),
            ("date-repaired", 1, "Action Plan End Year")
        ),
        Case(
            "date repaired",
            Sample.Row(("Start Date", "43525"), ("End Date", "7/19/1905")),
            ("date-repaired", 1, "Start Date"),
            ("date-repaired", 1, "End Date")
        ),
        Case("day first", Sample.Row(("End Date", "31/12/2018")), ("date-ambiguous", 1, "Start Date"), ("date-day-first", 1, "End Date")),
        Case("imprecise date", Sample.Row(("End Date", "Spring 2018")), ("date-imprecise", 1, "End Date")),
        Case("not a date", Sample.Row(("End Date", "Ongoing")), ("not-a-date", 1, "End Date")),
        Case(
            "report year is no date",
            Sample.Row(("Report Publication Year (Progress Report)", "soon")),
            ("not-a-date", 1, "Report Publication Year (Progress Report)")
        ),
        Case("unknown level", Sample.Row(("Completion (End Of Term)", "Substantail")), ("unknown-code", 1, "Completion (End Of Term)")),
        Case("unknown flag", Sample.Row(("Carried Forward", "2")), ("unknown-code", 1, "Carried Forward")),
        Case("unknown tag", Sample.Row(("Audits", "x")), ("unknown-code", 1, "Audits")),
        Case("a code in small letters", Sample.Row(("Code", "cze"), ("Action Plan ID", "AP_CZE01")), ("unusual-word", 1, "Code")),
        Case("unknown region", Sample.Row(("Region", "Atlantis")), ("unknown-code", 1, "Region")),
        Case("number for a label", Sample.Row(("Verifiable", "1")), ("unusual-word", 1, "Verifiable")),
        Case("word for a number", Sample.Row(("Carried Forward", "Yes")), ("unusual-word", 1, "Carried Forward")),
        Case("word of another edition", Sample.Row(("Specificity", "c. high"), ("_Specificity", "3")), ("unusual-word", 1, "Specificity")),
        Case("label and number", Sample.Row(("Specificity", "High"), ("_Specificity", "2")), ("label-and-number", 1, "Specificity")),
        Case("label and sentinel", Sample.Row(("Specificity", "High"), ("_Specificity", "NR")), ("label-and-number", 1, "Specificity")),
        Case("sentinel and number", Sample.Row(("Specificity", "NR"), ("_Specificity", "0")), ("label-and-number", 1, "Specificity")),
        Case(
            "label and difference",
            Sample.Row(("Change In Completion", "Increase"), ("_ChangeCompletion", "0")),
            ("label-and-number", 1, "Change In Completion")
        ),
        Case(
            "no list of commitments",
            Sample.Row(("Cluster Commitment ID(s)", "all of theme 2")),
            ("cluster-unreadable", 1, "Cluster Commitment ID(s)")
        ),
        Case(
            "cluster with one that is not there",
            Sample.Row(("Cluster Commitment ID(s)", "TS0001, TS0002")),
            ("cluster-without-commitment", 1, "Cluster Commitment ID(s)")
        ),
        Case(
            "cluster of others",
            Sample.Csv(
                Sample.Row(("Cluster Commitment ID(s)", "TS0002, TS0003")),
                Sample.Row(("Commitment Unique Identifier", "TS0002")),
                Sample.Row(("Commitment Unique Identifier", "TS0003"))
            ),
            ("cluster-of-others", 1, "Cluster Commitment ID(s)")
        ),
        Case(
            "member that nobody knows",
            Sample.Row(("Code", ""), ("Action Plan ID", ""), ("Country/Locality", "Gahna")),
            ("unlisted-code", 1, "Country/Locality"),
            ("no-plan-id", 1, "Action Plan ID")
        ),
        Case(
            "totals beside the titles",
            Sample.Csv(Sample.Row(), new Dictionary<string, string> { ["Commitment Title"] = "TOTAL:", ["Audits"] = "3" }),
            ("row-without-commitment", 2, null)
        ),
        Case("a commitment that is called so", Sample.Row(("Commitment Title", "Total"))),
        Case(
            "merged cells of 2016",
            Old(
                "2016-07",
                new()
                {
                    ["Commitment Title"] = "A",
                    ["Country"] = "Armenia",
                    ["Action Plan Number"] = "1",
                },
                new() { ["Commitment Title"] = "B" }
            ),
            ("no-plan-id", 2, "Action Plan Number")
        ),
        Case(
            "merged cells of 2015",
            Old(
                "2015-05",
                new()
                {
                    ["Commitment Title"] = "A",
                    ["Country"] = "Armenia",
                    ["Action Plan No."] = "1",
                },
                new() { ["Commitment Title"] = "B", ["Action Plan No."] = "1" },
                new() { ["Commitment Title"] = "C", ["Country"] = "Armenia" }
            ),
            ("no-plan-id", 2, "Country"),
            ("no-plan-id", 3, "Action Plan No.")
        ),
        Case(
            "a process without a plan",
            Old("2016-07-process", new Dictionary<string, string> { ["Country name"] = "Armenia" }),
            ("no-plan-id", 1, "Action Plan Number")
        ),
        Case(
            "totals beside the titles of 2016",
            Old(
                "2016-07",
                new()
                {
                    ["Commitment Title"] = "A",
                    ["Country"] = "Armenia",
                    ["Action Plan Number"] = "1",
                },
                new() { ["Commitment Title"] = "Total" }
            ),
            ("row-without-commitment", 2, null)
        ),
        Case(
            "totals in the first column",
            Sample.Csv(Sample.Row(), new Dictionary<string, string> { ["Commitment Unique Identifier"] = "Total", ["Audits"] = "3" }),
            ("row-without-commitment", 2, null)
        ),
        Case(
            "totals below the members of a process",
            Old(
                "2016-07-process",
                new() { ["Country name"] = "Armenia", ["Action Plan Number"] = "1" },
                new() { ["Country name"] = "Total" }
            ),
            ("row-without-commitment", 2, null)
        ),
        Case("plan of another member", Sample.Row(("Code", "XYZ")), ("plan-of-another-member", 1, "Code")),
    ];

    public static TheoryData<string> Cases => [.. Names];

    internal static IEnumerable<string> Names => s_cases.Select(@case => @case.Name);

    internal static ValueList<Finding> ReadCase(string name) =>
        OgpDatabase.Read(s_cases.Single(@case => @case.Name == name).Csv, "sample.csv").Findings;

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_odd_is_found_at_its_place_and_nothing_else(string name)
    {
        (string, int, string?)[] found =
        [
            .. ReadCase(name).Select(finding => (finding.Kind.Name, finding.Place.Row, finding.Place.Heading)),
        ];

        Assert.Equal(s_cases.Single(@case => @case.Name == name).Expected, found);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_message_leaves_no_place_for_an_argument_open_and_names_the_file(string name)
    {
        foreach (Finding finding in ReadCase(name))
        {
            Assert.DoesNotContain("{", finding.Message(), StringComparison.Ordinal);
            Assert.Equal("sample.csv", finding.Place.File);
        }
    }

    [Theory]
    [InlineData("Completion (End Of Term)", "Substancial", "Substantial")]
    [InlineData("Potential Impact", "Transfromative", "Transformative")]
    [InlineData("National Or Local", "Natonal", "National")]
    [InlineData("Carried Forward", "Treu", "1")]
    [InlineData("Carried Forward", "X", null)]
    [InlineData("Specificity", "entirely different", null)]
    public void A_misspelt_word_gets_the_word_of_the_edition_as_a_suggestion(string heading, string cell, string? suggestion)
    {
        // A word of another language that the list knows is no misspelling.
        Finding? finding = Sample.Read(Sample.Row((heading, cell))).Findings.FirstOrDefault(finding => finding.Kind.Name == "unknown-code");

        Assert.Equal(finding is null ? null : suggestion, finding?.Suggestion);
        Assert.Equal(cell == "Substancial", finding is null);
    }

    [Fact]
    public void A_misspelt_heading_gets_a_suggestion_on_both_sides()
    {
        ReadResult<IrmPackage> result = Sample.Read(
            Sample.Csv(Sample.Row()).Replace("Specificity,_Specificity", "Specifity,_Specificity", StringComparison.Ordinal)
        );

        Assert.Equal(
            [("labels-missing", "Specifity"), ("unknown-column", "Specificity")],
            result.Findings.Select(finding => (finding.Kind.Name, finding.Suggestion))
        );
    }

    [Theory]
    [InlineData("Specificity,_Specificity", "Specificty,_Specificity", "Specificity")]
    [InlineData("Specificity,_Specificity", "Specificity,_Specifictiy", "_Specificity")]
    [InlineData("Commitment Title", "Comitment title:", "Commitment Title")]
    [InlineData("Completion (Progress Report)", "Completion - Progress Report", "Completion (Progress Report)")]
    [InlineData("Commitment Unique Identifier", "Commitment Unique Identifer", "Commitment Unique Identifier")]
    [InlineData("Commitment Title", "commitment_title", "Commitment Title")]
    [InlineData("Commitment Title", "CommitmentTitle", "Commitment Title")]
    [InlineData("Completion (Progress Report)", "Completion.ProgressReport", "Completion (Progress Report)")]
    [InlineData("_CompletionProgress", "_completion_progress", "_CompletionProgress")]
    public void A_column_that_is_one_slip_away_is_read_and_told(string heading, string renamed, string column)
    {
        string good = Sample.Csv(
            Sample.Row(
                ("Specificity", "Medium"),
                ("_Specificity", "2"),
                ("Completion (Progress Report)", "Limited"),
                ("_CompletionProgress", "3")
            )
        );
        string csv = good.Replace(heading, renamed, StringComparison.Ordinal);
        ReadResult<IrmPackage> result = Sample.Read(csv);

        Finding near = Assert.Single(result.Findings);
        Assert.Equal(("heading-near", column), (near.Kind.Name, near["column"]));
        Assert.Equal(Sample.Read(good).Value!.ActionPlans, result.Value!.ActionPlans);
        Assert.Equal(csv, Encoding.UTF8.GetString(OgpDatabase.Write(result.Value, "2024-07").Csv.Span));
    }

    /// <summary>Another word for an absence is that absence, in the label and in the number beside it; so is another form of a number.</summary>
    [Theory]
    [InlineData("NR", "N/R")]
    [InlineData("Not reviewed", "NR")]
    [InlineData("n.d.", "No data")]
    [InlineData("#N/A", "#N/A")]
    [InlineData("Limited", "3.0")]
    public void A_label_and_a_number_that_say_the_same_in_other_words_are_no_finding(string label, string number) =>
        Assert.Empty(Sample.Read(Sample.Row(("Completion (Progress Report)", label), ("_CompletionProgress", number))).Findings);

    [Theory]
    [InlineData("Specificity,_Specificity", "_Specificty,_Specificity")] // The underscore tells columns apart.
    [InlineData("Commitment Title", "Commitment Text")] // Not a slip.
    [InlineData("Starred (2015 Only)", "Starred (2016 Only)")] // Another year is another column.
    public void A_column_that_may_be_another_is_not_taken_for_one_that_is_missing(string heading, string renamed) =>
        Assert.DoesNotContain(
            Sample.Read(Sample.Csv(Sample.Row()).Replace(heading, renamed, StringComparison.Ordinal)).Findings,
            finding => finding.Kind.Name == "heading-near"
        );

    /// <summary>What a check finds of the model comes from a cell: its own where one column holds the value, that of the plan's first row for a plan.</summary>
    [Theory]
    [InlineData("/actionPlans/0/commitments/1/period/end", 3, "End Date")]
    [InlineData("/actionPlans/0/commitments/1/period", 3, "Start Date")]
    [InlineData("/actionPlans/0/commitments/0/title/und", 1, "Commitment Title")]
    [InlineData("/actionPlans/0/commitments/0/milestones/7/title", 1, null)]
    [InlineData("/actionPlans/0/commitments/1/policyAreas/0", 3, "Anti-Corruption and Integrity")]
    [InlineData("/actionPlans/0/reports/0/assessments/1/ratings/completion", 3, "Completion (Progress Report)")]
    [InlineData("/actionPlans/0/period", 1, "Action Plan End Year")]
    [InlineData("/actionPlans/0", 1, "Action Plan ID")]
    [InlineData("/members/0/region", 1, "Region")]
    [InlineData("/publisher", 0, null)]
    [InlineData("", 0, null)]
    public void A_finding_of_a_check_names_the_row_and_the_column(string pointer, int row, string? heading)
    {
        FindingKind kind = new("OGP1000", "test", Severity.Note, new("en", "test"));
        string csv = Sample.Csv(
            Sample.Row(("_CompletionProgress", "NR"), ("Completion (Progress Report)", "NR")),
            [],
            Sample.Row(
                ("Commitment Unique Identifier", "TS0002"),
                ("Commitment Number", "2"),
                ("Anti-Corruption and Integrity", "1"),
                ("Completion (Progress Report)", "NR")
            )
        );

        ReadResult<IrmPackage> read = OgpDatabase.Read(
            Encoding.UTF8.GetBytes(csv),
            "sample.csv",
            new()
            {
                Check = _ =>
                    [
                        new Finding(kind, new Place { Pointer = pointer })
                        {
                            Related = [new(new("en", "other"), new Place { Pointer = pointer })],
                        },
                    ],
            }
        );

        Finding found = read.Findings.Single(finding => finding.Kind == kind);
        Assert.Equal(
            new Place
            {
                File = "sample.csv",
                Pointer = pointer,
                Row = row,
                Heading = heading,
            },
            found.Place
        );
        Assert.Equal(found.Place, Assert.Single(found.Related).Place);
    }

    private static (string Name, byte[] Csv, (string Kind, int Row, string? Heading)[] Expected) Case(
        string name,
        string csv,
        params (string Kind, int Row, string? Heading)[] expected
    ) => (name, Encoding.UTF8.GetBytes(csv), expected);

    private static (string Name, byte[] Csv, (string Kind, int Row, string? Heading)[] Expected) Case(
        string name,
        byte[] csv,
        params (string Kind, int Row, string? Heading)[] expected
    ) => (name, csv, expected);

    private static (string Name, byte[] Csv, (string Kind, int Row, string? Heading)[] Expected) Case(
        string name,
        Dictionary<string, string> row,
        params (string Kind, int Row, string? Heading)[] expected
    ) => Case(name, Sample.Csv(row), expected);

    /// <summary>A file of another edition, with the cells that are named and all others empty.</summary>
    private static string Old(string edition, params ReadOnlySpan<Dictionary<string, string>> rows) =>
        Sample.Csv(',', [.. EditionCatalog.All.Single(one => one.Id == edition).Columns.Select(column => column.Text)], rows);

    private static byte[] Latin1(Dictionary<string, string> row) => Encoding.Latin1.GetBytes(Sample.Csv(row));
}
