using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tabular.Tests;

/// <summary>What an export writes when the model says something else than the record of the row, or has none.</summary>
public class ExportTests
{
    private const string Edition = "2024-07";

    /// <summary>Rows full of cells that are only kept: odd spellings, disagreeing numbers, conflicts.</summary>
    private static readonly string s_odd = Sample.Csv(
        Sample.Row(
            ("Specificity", "c. high"),
            ("_Specificity", "2"),
            ("Start Date", "43525"),
            ("Commitment Number", "8.1999999999999993"),
            ("Verifiable", "1"),
            ("Lead Institution", "Ministry "),
            ("Theme", "Not specified"),
            ("Max star", "1"),
            ("Cluster", "A")
        ),
        Sample.Row(
            ("Commitment Unique Identifier", "TS0002"),
            ("Year Of Submission", "2017"),
            ("Open Data", "ND"),
            ("Completion (End Of Term)", "Half done"),
            ("Cluster", "A")
        ),
        Sample.Row(("Commitment Unique Identifier", "TS0003"), ("Country/Locality", "Test land"), ("End Date", "Spring 2018"))
    );

    private static readonly Func<ActionPlan, string, ActionPlan>[] s_edits =
    [
        (plan, text) => plan with { Number = 1 + (text.Length % 50) },
        (plan, text) => plan with { Submitted = new(2012 + (text.Length % 10)) },
        (plan, text) => plan with { Period = new() { End = new(2015 + (text.Length % 10)) } },
        (plan, text) => Each(plan, commitment => commitment with { Title = new("und", text) }),
        (plan, text) => Each(plan, commitment => commitment with { Number = text }),
        (plan, text) => Each(plan, commitment => commitment with { Url = text }),
        (plan, _) => Each(plan, commitment => commitment with { Period = null }),
        (plan, text) =>
            Each(
                plan,
                commitment =>
                    commitment with
                    {
                        Period = new() { Start = new(2014, 1 + (text.Length % 12)), End = new(2016) },
                    }
            ),
        (plan, text) =>
            Each(
                plan,
                commitment =>
                    commitment with
                    {
                        PolicyAreas = text.Length % 2 == 0 ? [] : [PolicyArea.Of("anti-corruption-and-integrity"), PolicyArea.Of("audits")],
                    }
            ),
        (plan, text) => Rate(plan, 0, "specificity", text.Length % 2 == 0 ? "low" : "not-reviewed"),
        (plan, text) => Rate(plan, 0, "verifiability", text.Length % 2 == 0 ? "no" : "not-applicable"),
        (plan, text) => Rate(plan, 1, "completion", text.Length % 2 == 0 ? "complete" : "withdrawn"),
        (plan, text) => Rate(plan, 1, "did-it-open-government.civic-participation", text.Length % 2 == 0 ? "major" : "not-applicable"),
        (plan, _) => Rate(plan, 0, "starred", "yes"),
        (plan, _) => plan with { Clusters = [] },
    ];

    /// <summary>Words that a cell can say, none of which says that there is nothing.</summary>
    private static Arbitrary<string> Words =>
        Gen.Elements("plain", "a, \"b\"", "línea\nnueva", "=1+1", "-x", "<br/>\uF0B7", "ABC", "12.5")
            .NonEmptyListOf()
            .Select(words => string.Join(' ', words))
            .ToArbitrary();

    [Property]
    public Property An_edit_wins_over_the_cells_that_the_record_keeps() =>
        Prop.ForAll(
            Gen.Choose(0, s_edits.Length - 1).ToArbitrary(),
            Words,
            (edit, text) =>
            {
                IrmPackage read = Sample.Read(s_odd).Value!;
                IrmPackage edited = read with { ActionPlans = [s_edits[edit](read.ActionPlans[0], text)] };

                IrmPackage again = OgpDatabase.Read(OgpDatabase.Write(edited, Edition).Csv).Value!;

                Assert.Equal(Written(edited), Written(again));
            }
        );

    [Fact]
    public void What_is_not_edited_keeps_its_cells()
    {
        IrmPackage read = Sample.Read(s_odd).Value!;
        IrmPackage edited = read with { ActionPlans = [Rate(read.ActionPlans[0], 1, "carried-forward", "yes")] };

        string[] before = s_odd.Split('\n');
        string[] after = Encoding.UTF8.GetString(OgpDatabase.Write(edited, Edition).Csv.Span).Split('\n');

        int place = Array.IndexOf(Sample.Headings, "Carried Forward");
        for (int row = 1; row < 4; row++)
        {
            string[] expected = before[row].Split(',');
            expected[place] = "1";
            Assert.Equal(expected, after[row].Split(','));
        }
    }

    // The label is OGP's and is kept; the number beside it is a difference with the label's sign, which the ratings give or do not.
    [Theory]
    [InlineData("No Change", "3", "0", 1, "complete", "0", false)]
    [InlineData("No Change", "3", "0", 0, "not-coded", "0", false)]
    [InlineData("Increase", "4", "1", 1, "complete", "2", false)]
    [InlineData("Increase", "4", "1", 1, "limited", "", true)]
    [InlineData("Increase", "4", "1", 0, "not-coded", "", true)]
    [InlineData("Decrease", "2", "-1", 1, "complete", "", true)]
    public void After_an_edit_the_change_in_completion_and_its_number_agree(
        string label,
        string end,
        string number,
        int report,
        string completion,
        string written,
        bool isLost
    )
    {
        string[] words = ["", "", "Not Started", "Limited", "Substantial", "Complete"];
        IrmPackage read = Sample
            .Read(
                Sample.Row(
                    ("Completion (Progress Report)", "Limited"),
                    ("_CompletionProgress", "3"),
                    ("Completion (End Of Term)", words[int.Parse(end, CultureInfo.InvariantCulture)]),
                    ("_CompletionEndTerm", end),
                    ("Change In Completion", label),
                    ("_ChangeCompletion", number)
                )
            )
            .Value!;
        Assert.Empty(OgpDatabase.Write(read, Edition).Findings);

        TableExport export = OgpDatabase.Write(
            read with
            {
                ActionPlans = [Rate(read.ActionPlans[0], report, "completion", completion)],
            },
            Edition
        );

        string[] cells = Encoding.UTF8.GetString(export.Csv.Span).Split('\n')[1].Split(',');
        Assert.Equal(
            (label, written),
            (cells[Array.IndexOf(Sample.Headings, "Change In Completion")], cells[Array.IndexOf(Sample.Headings, "_ChangeCompletion")])
        );
        Assert.Equal(
            isLost ? [("number-left-empty", "_ChangeCompletion", "1")] : [],
            export.Findings.Select(finding => (finding.Kind.Name, finding["heading"]!, finding["count"]!))
        );
    }

    [Fact]
    public void A_package_that_never_was_a_table_reads_back_what_the_edition_holds()
    {
        IrmPackage package = IrmJson
            .Read(File.ReadAllBytes(Path.Combine(Repository.Root, "src/Ogp.Model.Cli/Samples/ecuador-2019-2022.irm.json")))
            .Value!;
        TableExport export = OgpDatabase.Write(package, Edition);
        ReadResult<IrmPackage> again = OgpDatabase.Read(export.Csv);

        Assert.Empty(again.Findings);
        ActionPlan expected = package.ActionPlans[0];
        ActionPlan plan = again.Value!.ActionPlans[0];
        Assert.Equal((expected.Id, expected.Member, expected.Submitted.Year), (plan.Id, plan.Member, plan.Submitted.Year));
        Assert.Equal(
            expected.Commitments.Select(commitment => commitment.Id).Order(),
            plan.Commitments.Select(commitment => commitment.Id)
        );
        int ratings = 0;
        foreach (Commitment commitment in expected.Commitments)
        {
            Commitment read = plan.Commitments.Single(one => one.Id == commitment.Id);
            Assert.Equal((commitment.Number, commitment.Title["en"], commitment.Period), (read.Number, read.Title["und"], read.Period));
            Assert.Equal(
                commitment.PolicyAreas.SelectMany(area => area.WithAbove()).Distinct().OrderBy(area => area.Text),
                read.PolicyAreas.OrderBy(area => area.Text)
            );
            IrmReport results = expected.Reports.Last(report => !report.Assessments.IsEmpty && report.Assessor == Assessor.Irm);
            foreach (Rating rating in results.AssessmentOf(commitment.Id)?.Ratings ?? default)
            {
                if (rating.Key.Text != "promising")
                {
                    Assert.Equal(rating.Statement.Codes, plan.Reports[1].AssessmentOf(commitment.Id)!.Ratings[rating.Key].Codes);
                    ratings++;
                }
            }
        }

        Assert.True(ratings > 5, $"only {ratings} ratings were compared");
        Assert.Contains(
            export.Findings,
            finding => finding.Kind.Name == "not-in-edition" && finding["field"] == "actionPlans.commitments.milestones"
        );
    }

    [Fact]
    public void Another_edition_lists_what_is_lost_and_which_numbers_change()
    {
        IrmPackage old = OgpDatabase.Read(Encoding.UTF8.GetBytes(Old("Armenia,1,A title,0,1,1,c. high,3,d. Complete,4,Clear"))).Value!;

        ValueList<Finding> losses = OgpDatabase.Write(old, "2016-07").Findings;

        Finding numbers = Assert.Single(losses, finding => finding.Kind.Name == "numbers-changed");
        Assert.Contains("complete: 4 → 5", numbers["changes"], StringComparison.Ordinal);
        Assert.Contains(losses, finding => finding["field"] == "actionPlans.reports.assessments.ratings.timebound");
        Assert.Contains(
            OgpDatabase.Write(old, Edition).Findings,
            finding => finding["code"] == "e-petitions" && finding["nearest"]!.Contains("digital-participation")
        );
        string csv = Encoding.UTF8.GetString(OgpDatabase.Write(old, "2016-07").Csv.Span);
        Assert.Contains("d. Complete,5", csv, StringComparison.Ordinal);
        Assert.Contains(losses, finding => finding.Kind.Name == "derived-left-empty");
        Assert.DoesNotContain(losses, finding => finding.Kind.Name == "cells-not-carried");
    }

    // A column of numbers holds numbers and absences; what else stands in it no rule of derived columns reads.
    [Theory]
    [InlineData("2016-07", 1, "did-it-open-government", "no-early-results", "_OpenGovt", true)]
    [InlineData("2024-07", 0, "potential-impact", "unclear", "_Potential Impact", false)]
    [InlineData("2016-07", 0, "potential-impact", "unclear", "_Pot Impact Coded", false)]
    public void A_level_without_a_number_in_an_edition_has_none_there_and_that_is_told(
        string edition,
        int report,
        string variable,
        string level,
        string heading,
        bool isLeftEmpty
    )
    {
        IrmPackage package = Sample.Read(Sample.Row()).Value!;
        package = package with { ActionPlans = [Rate(package.ActionPlans[0], report, variable, level)] };

        TableExport export = OgpDatabase.Write(package, edition);

        string[][] rows = [.. Encoding.UTF8.GetString(export.Csv.Span).Split('\n').Select(row => row.Split(','))];
        Assert.Equal(isLeftEmpty ? "" : "0", rows[1][Array.IndexOf(rows[0], heading)]);
        Assert.Equal(
            isLeftEmpty ? [(heading, "1")] : [],
            export
                .Findings.Where(finding => finding.Kind.Name == "number-left-empty")
                .Select(finding => (finding["heading"]!, finding["count"]!))
        );
        Assert.Equal(
            level,
            OgpDatabase.Read(export.Csv).Value!.ActionPlans[0].Reports[report].Assessments[0].Ratings[RatingKey.Of(variable)].Codes[0]
        );
    }

    [Fact]
    public void Cells_that_only_the_record_holds_are_listed_where_another_edition_has_no_place_for_them()
    {
        string table = Sample.Csv(',', [.. Sample.Headings, "Colour"], Sample.Row(("Colour", "red")));
        IrmPackage package = OgpDatabase.Read(Encoding.UTF8.GetBytes(table)).Value!;
        Finding lost = Assert.Single(
            OgpDatabase.Write(package, "2016-07").Findings,
            finding => finding.Kind.Name == "cells-not-carried" && finding["heading"] == "Colour"
        );
        Assert.Equal(("1", Edition, "2016-07"), (lost["count"], lost["other"], lost["edition"]));
        Assert.DoesNotContain(OgpDatabase.Write(package, Edition).Findings, finding => finding["heading"] == "Colour");
    }

    /// <summary>The model has no place for why there is no report, and what recomputes the table asks for it.</summary>
    [Fact]
    public void An_absence_goes_along_to_the_column_of_the_same_meaning_in_another_edition()
    {
        IrmPackage read = Sample
            .Read(
                Sample.Row(
                    ("Report Publication Year (Progress Report)", "2018"),
                    ("Report Publication Year (End Of Term)", "NR"),
                    ("Lead Institution", "NA"),
                    ("Supporting Institution(s)", "See Action Plan")
                )
            )
            .Value!;
        ActionPlan edited = Each(
            read.ActionPlans[0],
            commitment => commitment with { Institutions = [new() { Institution = "x", Role = InstitutionRole.Lead }] }
        ) with
        {
            Institutions = [new() { Id = "x", Name = new("und", "Ministry") }],
        };

        Dictionary<string, string> row = Cells(read);
        Assert.Equal(("2018", "NR"), (row["Report publication year (progress report)"], row["Report publication year (end of term)"]));
        Assert.Equal(("NA", "See Action Plan"), (row["Lead Institution"], row["Supporting Institution(s)"]));
        Assert.Equal("Ministry", Cells(read with { ActionPlans = [edited] })["Lead Institution"]);

        static Dictionary<string, string> Cells(IrmPackage package)
        {
            string[] lines = Encoding.UTF8.GetString(OgpDatabase.Write(package, "2016-07").Csv.Span).TrimEnd('\n').Split('\n');
            return lines[0]
                .Split(',')
                .Zip(lines[1].Split(','))
                .Where(pair => pair.First.Length > 0)
                .DistinctBy(pair => pair.First)
                .ToDictionary(pair => pair.First, pair => pair.Second);
        }
    }

    [Fact]
    public void Formulas_are_guarded_only_when_asked()
    {
        IrmPackage package = Sample.Read(Sample.Row(("Commitment Title", "=HYPERLINK(1)"), ("Short Title", "-1"), ("Theme", "@x"))).Value!;

        string plain = Encoding.UTF8.GetString(OgpDatabase.Write(package, Edition).Csv.Span);
        string guarded = Encoding.UTF8.GetString(OgpDatabase.Write(package, Edition, forSpreadsheets: true).Csv.Span);

        Assert.Contains(",=HYPERLINK(1),-1,", plain, StringComparison.Ordinal);
        Assert.Contains(",'=HYPERLINK(1),-1,", guarded, StringComparison.Ordinal);
        Assert.Contains(",'@x,", guarded, StringComparison.Ordinal);
    }

    /// <summary>A spreadsheet on Windows needs the mark to take the file for UTF-8; nobody else does.</summary>
    [Fact]
    public void A_file_for_spreadsheets_has_a_byte_order_mark_and_tells_how_many_cells_were_changed()
    {
        IrmPackage package = Sample.Read(Sample.Row(("Commitment Title", "- one\n- two"), ("Theme", "@x"))).Value!;
        TableExport plain = OgpDatabase.Write(package, Edition);
        TableExport guarded = OgpDatabase.Write(package, Edition, forSpreadsheets: true);

        Assert.Equal("2", Assert.Single(guarded.Findings)["count"]);
        Assert.Empty(plain.Findings);
        Assert.True(guarded.Csv.Span.StartsWith("\uFEFF"u8));
        Assert.False(plain.Csv.Span.StartsWith("\uFEFF"u8));
    }

    /// <summary>The line is of the file that was read, whose separator the one that is written does not have.</summary>
    [Theory]
    [InlineData("\"sep=;\"", ';')]
    [InlineData("sep=;", ';')]
    [InlineData("sep=\t", '\t')]
    public void A_line_that_names_the_separator_is_not_written_again(string line, char separator)
    {
        string table = Sample.Csv(separator, Sample.Headings, Sample.Row());

        IrmPackage read = Sample.Read($"{line}\n{table}").Value!;

        Assert.Equal(Sample.Csv(Sample.Row()), Encoding.UTF8.GetString(OgpDatabase.Write(read, Edition).Csv.Span));
    }

    [Fact]
    public void An_edition_that_nobody_knows_is_a_mistake() =>
        Assert.Throws<ArgumentException>(() => OgpDatabase.Write(new IrmPackage(), "1999-01"));

    /// <summary>A table of May 2015 with some of its columns, enough to be known by.</summary>
    private static string Old(string row)
    {
        Editions.Edition edition = Editions.EditionCatalog.Find("2015-05")!;
        string[] own =
        [
            "Country",
            "Action Plan No.",
            "Commitment Title",
            "Anti-Corruption",
            "E-petitions",
            "IRM Assessed (Y/N)?",
            "Specificity",
            "_Specificity",
            "Actual Completion",
            "_Actual Completion",
            "Timebound?",
        ];
        string[] others = [.. edition.Columns.Select(column => column.Text).Except(own).Where(text => text != "Action Plan No.")];
        return $"{string.Join(',', own.Concat(others).Select(text => $"\"{text}\""))}\n{row}{string.Concat(others.Select(_ => ",0"))}\n";
    }

    /// <summary>What a package says but for the identifiers that are made anew of names.</summary>
    private static string Written(IrmPackage package)
    {
        List<string> said = [];
        foreach (ActionPlan plan in package.ActionPlans)
        {
            said.Add($"{plan.Id} {plan.Member} {plan.Number} {plan.Submitted} {plan.Period?.End}");
            said.AddRange(plan.Clusters.Select(cluster => $"{cluster.Id} {string.Join(' ', cluster.Commitments)}"));
            foreach (Commitment commitment in plan.Commitments)
            {
                said.Add(
                    $"{commitment.Id}|{commitment.Number}|{commitment.Title}|{commitment.Url}|{commitment.Period?.Start}|{commitment.Period?.End}"
                );
                said.Add(
                    string.Join(' ', commitment.PolicyAreas)
                        + commitment.Theme
                        + string.Join(' ', commitment.Institutions.Select(one => one.Institution))
                );
                said.AddRange(plan.Reports.Select(report => $"{report.Id} {report.AssessmentOf(commitment.Id)?.Ratings}"));
            }
        }

        return string.Join('\n', said);
    }

    private static ActionPlan Each(ActionPlan plan, Func<Commitment, Commitment> edit) =>
        plan with
        {
            Commitments = plan.Commitments.Select(edit).ToValueList(),
        };

    private static ActionPlan Rate(ActionPlan plan, int report, string variable, string code) =>
        plan with
        {
            Reports = plan
                .Reports.Select(
                    (one, index) =>
                        index != report
                            ? one
                            : one with
                            {
                                Assessments = one
                                    .Assessments.Select(assessment =>
                                        assessment with
                                        {
                                            Ratings = assessment.Ratings.With(RatingKey.Of(variable), new Statement(code)),
                                        }
                                    )
                                    .ToValueList(),
                            }
                )
                .ToValueList(),
        };

    /// <summary>What could not be read has no cell, though its column is there.</summary>
    [Fact]
    public void Values_that_could_not_be_read_are_told()
    {
        IrmPackage package = IrmJson
            .Read(
                """
                {"formatVersion":"1.0","actionPlans":[{"id":"AP_KEN01","member":"KEN","number":1,"submitted":2019,"period":{"end":[null]},
                "commitments":[{"id":"KE0001","title":5,"policyAreas":7}],
                "reports":[{"id":"r","product":"results-report","assessments":[{"commitment":"KE0001","ratings":{"completion":5}},{"commitment":"KE0001","ratings":6}]}]}]}
                """
            )
            .Value!;
        string[] faults =
        [
            "actionPlans.commitments.policyAreas",
            "actionPlans.commitments.title",
            "actionPlans.period.end",
            "actionPlans.reports.assessments.ratings",
            "actionPlans.reports.assessments.ratings.completion",
            "actionPlans.submitted",
        ];

        // What the edition has no column for is told as such.
        string[] told =
        [
            .. OgpDatabase
                .Write(package, "2024-07")
                .Findings.Where(finding => finding.Code == "OGP2050")
                .Select(finding => finding["field"]!.Replace(" (not read)", "", StringComparison.Ordinal)),
        ];
        Assert.All(faults, fault => Assert.Single(told, fault));
    }

    [Fact]
    public void A_document_of_any_depth_is_written()
    {
        const int Depth = 300;
        string deep = $"{new string('[', Depth)}{new string(']', Depth)}";
        IrmPackage package = IrmJson
            .Read(
                $$"""{"formatVersion":"1.0","x:deep":{{deep}},"actionPlans":[{"id":"AP_KEN01","member":"KEN"}]}""",
                options: new() { MaxDepth = 400 }
            )
            .Value!;
        Assert.Contains(OgpDatabase.Write(package, "2024-07").Findings, finding => finding["field"] == "x:deep");
    }
}
