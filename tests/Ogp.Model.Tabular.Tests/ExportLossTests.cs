using System.Text;
using NodaTime;
using Ogp.Model.Json;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tabular.Tests;

/// <summary>What an export says that its table does not tell: each value that is not read back.</summary>
public class ExportLossTests
{
    private const string Newest = "2024-07";
    private const string Ratings = "actionPlans.reports.assessments.ratings";

    private static readonly CommitmentId s_first = new("KE0001");
    private static readonly CommitmentId s_second = new("KE0002");

    private static readonly IrmReport s_endOfTerm = new()
    {
        Id = "eot",
        Product = Product.EndOfTermReport,
        Assessments = [Rated(s_first, ("completion", "complete"))],
    };

    private static readonly ActionPlan s_plan = new()
    {
        Id = new("AP_KEN02"),
        Member = new("KEN"),
        Number = 2,
        Submitted = new(2014),
        Period = new() { End = new(2016) },
        Commitments = [Commitment(s_first, "T"), Commitment(s_second, "U")],
        Reports = [s_endOfTerm],
    };

    [Fact]
    public void What_is_read_back_is_not_told() => Assert.Empty(Told(s_plan));

    // The same as a score has it: corrected before final, a level before an absence, and of what the later report does not say the earlier.
    [Fact]
    public void The_latest_of_several_reports_is_written_and_what_it_supersedes_is_told()
    {
        IrmReport final = s_endOfTerm with
        {
            Published = new(2017),
            Assessments =
            [
                Rated(s_first, ("completion", "complete"), ("early-results", "marginal")),
                Rated(s_second, ("completion", "substantial")),
            ],
        };
        IrmReport corrected = s_endOfTerm with
        {
            Id = "corrected",
            Status = ReportStatus.Corrected,
            Published = new(2018),
            Assessments = [Rated(s_first, ("completion", "limited"), ("early-results", "not-reviewed"))],
        };
        ActionPlan plan = s_plan with { Reports = [final, corrected] };

        IrmReport written = Again(plan).Reports[1];

        Assert.Equal(new(2018), written.Published);
        foreach ((CommitmentId commitment, RatingKey key) in Keys(final))
        {
            Assert.Equal(plan.LatestRating(commitment, key), written.AssessmentOf(commitment)!.Ratings[key]);
        }

        Assert.Equal(Completion.Limited, written.AssessmentOf(s_first)!.Completion.Level);
        Assert.Equal(
            [$"{Ratings}.completion 1", $"{Ratings}.early-results 1", "actionPlans.reports.published 1", "actionPlans.reports.status 1"],
            Told(plan)
        );
    }

    [Fact]
    public void A_government_s_own_report_is_not_written_though_nobody_is_named_as_its_assessor()
    {
        ActionPlan plan = s_plan with { Reports = [s_endOfTerm with { Product = Product.EndOfTermSelfAssessment }] };

        Assert.Empty(Again(plan).Reports[1].AssessmentOf(s_first)!.Completion.Possible);
        Assert.Equal(["actionPlans.reports 1"], Told(plan));
    }

    [Theory]
    [InlineData("2016-07", "potential-impact", "relevance", "specificity")]
    [InlineData(Newest, "potential-impact", "relevance", "specificity")]
    public void A_rating_of_a_report_for_which_an_edition_has_no_column_is_told(string edition, params string[] lost)
    {
        Assessment assessment = Rated(
            s_first,
            ("completion", "complete"),
            ("specificity", "high"),
            ("relevance", "yes"),
            ("potential-impact", "moderate")
        );
        ActionPlan plan = s_plan with { Reports = [s_endOfTerm with { Assessments = [assessment] }] };

        Assert.Equal(
            lost.Select(variable => $"{Ratings}.{variable} 1"),
            Told(plan, edition).Where(field => field.StartsWith(Ratings, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void An_end_of_term_report_is_told_as_a_whole_where_an_edition_has_no_column_of_it() =>
        Assert.Contains("actionPlans.reports 1", Told(s_plan, "2015-05"));

    [Fact]
    public void A_second_assessment_of_a_commitment_and_that_of_none_of_the_plan_are_told()
    {
        Assert.Equal([$"{Ratings}.completion 1"], Told(Assessing(Rated(s_first, ("completion", "limited")))));
        Assert.Equal(["actionPlans.reports.assessments 1"], Told(Assessing(Rated(new("KE0009"), ("completion", "limited")))));
        Assert.Empty(Told(Assessing(Rated(s_first, ("completion", "complete")))));

        static ActionPlan Assessing(Assessment more) =>
            s_plan with
            {
                Reports = [s_endOfTerm with { Assessments = [.. s_endOfTerm.Assessments, more] }],
            };
    }

    [Fact]
    public void A_report_at_no_point_of_a_plan_is_told() =>
        Assert.Equal(["actionPlans.reports 1"], Told(s_plan with { Reports = [s_endOfTerm with { Product = default }] }));

    [Fact]
    public void What_stands_beside_a_level_is_told()
    {
        Statement statement = new Statement("complete").From("a").Noting(new("en", "remark"));
        Assessment assessment = new() { Commitment = s_first, Ratings = default(RatingSet).With(RatingKey.Of("completion"), statement) };

        Assert.Equal(
            [$"{Ratings}.completion.note 1", $"{Ratings}.completion.source 1"],
            Told(s_plan with { Reports = [s_endOfTerm with { Assessments = [assessment] }] })
        );
    }

    [Theory]
    [InlineData(Newest, 1, 2, "actionPlans 1", "members 1")]
    [InlineData("2016-07-process", 0, 0, "actionPlans 2", "members 2")]
    public void A_plan_and_a_member_without_a_row_are_told_and_not_counted(string edition, int plans, int commitments, params string[] lost)
    {
        IrmPackage package = new()
        {
            Members = [new() { Code = new("KEN"), Name = new("en", "Kenya") }, new() { Code = new("UGA"), Name = new("en", "Uganda") }],
            ActionPlans = [s_plan, new() { Id = new("AP_UGA01"), Member = new("UGA") }],
        };

        TableExport export = OgpDatabase.Write(package, edition);

        Assert.Equal(lost, Fields(export));
        Assert.Equal((plans, commitments), (export.Plans, export.Commitments));
    }

    [Fact]
    public void A_commitment_outside_of_plans_gets_one_in_a_table_which_is_told()
    {
        IrmPackage package = new() { Commitments = [Commitment(s_first, "T") with { Member = new("KEN") }] };

        TableExport export = OgpDatabase.Write(package, Newest);

        Assert.Equal(["commitments (that they are in no plan) 1"], Fields(export));
        Assert.Equal((0, 1), (export.Plans, export.Commitments));
    }

    // Neither an invented code nor a number that is read as one level.
    [Fact]
    public void Possible_levels_are_read_back_as_a_set_or_told()
    {
        Statement either = new(["no", "yes"]);
        ActionPlan plan = Either("relevance", "no", "yes");
        Assert.Equal([$"{Ratings}.relevance 1"], Told(plan));
        Assert.Empty(Again(plan).Reports[0].AssessmentOf(s_first)!.Relevance.Possible);

        plan = Either("completion", "limited", "substantial");
        Assert.Empty(Told(plan));
        Assert.Equal(["limited", "substantial"], Again(plan).Reports[0].AssessmentOf(s_first)!.Ratings[RatingKey.Of("completion")].Codes);

        Assert.Equal([$"{Ratings}.completion 1"], Told(Either("completion", "limited", "not-reviewed")));
    }

    /// <summary>For every column of ratings, each two neighbours of its scale.</summary>
    [Fact]
    public void Possible_levels_of_any_scale_give_no_code_that_nobody_knows()
    {
        int written = 0;
        foreach (Edition edition in EditionCatalog.All.Where(edition => edition.Rows == RowKind.Commitments))
        {
            foreach (RatingColumn column in edition.Midterm.Concat(edition.EndOfTerm))
            {
                string[] codes = [.. column.Scale.Levels.Entries.Select(entry => entry.Code)];
                for (int i = 1; i < codes.Length; i++)
                {
                    IrmReport report = new()
                    {
                        Id = "r",
                        Point = column.Label.Point,
                        Assessments = [Rated(s_first, new Statement([codes[i - 1], codes[i]]), column.Label.Rating)],
                    };
                    TableExport export = OgpDatabase.Write(Package(s_plan with { Reports = [report] }), edition.Id);
                    ReadResult<IrmPackage> again = OgpDatabase.Read(export.Csv);

                    Assert.DoesNotContain(again.Findings, finding => finding.Kind.Name == "unknown-code");
                    Statement read = again
                        .Value!
                        .ActionPlans[0]
                        .Reports[column.Label.Point == AssessmentPoint.Midterm ? 0 : 1]
                        .Assessments[0]
                        .Ratings[column.Label.Rating];
                    bool isTold = Fields(export).Contains($"{Ratings}.{column.Label.Rating} 1");
                    Assert.Equal(isTold ? ["not-stated"] : new[] { codes[i - 1], codes[i] }.Order(), read.Codes.ToArray().Order());
                    written += isTold ? 0 : 1;
                }
            }
        }

        Assert.True(written > 20, $"only {written} sets were written");
    }

    [Fact]
    public void Clusters_that_are_not_read_back_are_told()
    {
        Cluster both = new()
        {
            Id = "c",
            Title = new("und", "Both"),
            Commitments = [s_first, s_second],
        };
        Cluster other = new()
        {
            Id = "d",
            Title = new("und", "Other"),
            Commitments = [s_first, s_second],
        };

        Assert.Equal(["actionPlans.clusters 1"], Told(s_plan with { Clusters = [both] }));
        Assert.Empty(Told(s_plan with { Clusters = [both with { Kind = ClusterKind.Plan }] }));
        Assert.Equal(["actionPlans.clusters.title 1"], Told(s_plan with { Clusters = [both with { Kind = ClusterKind.Review }] }));
        Assert.Empty(Told(s_plan with { Clusters = [both with { Kind = ClusterKind.Review, Title = default }] }));

        // A cell holds one cluster, and one word alone groups nothing.
        Assert.Equal(
            ["actionPlans.clusters 1"],
            Told(s_plan with { Clusters = [both with { Kind = ClusterKind.Plan }, other with { Kind = ClusterKind.Plan }] })
        );
        Assert.Equal(
            ["actionPlans.clusters 1"],
            Told(s_plan with { Clusters = [both with { Kind = ClusterKind.Plan, Commitments = [s_first] }] })
        );
        Assert.Equal(
            ["actionPlans.clusters.commitments 1"],
            Told(s_plan with { Clusters = [both with { Kind = ClusterKind.Plan, Commitments = [s_first, s_second, new("KE0009")] }] })
        );
    }

    [Fact]
    public void Sources_and_a_product_that_an_edition_cannot_tell_are_told()
    {
        IrmReport special = s_endOfTerm with
        {
            Id = "special",
            Product = Product.SpecialAccountabilityReport,
            Point = AssessmentPoint.Midterm,
        };
        ActionPlan plan = s_plan with { Sources = ["s"], Reports = [special] };
        TableExport export = OgpDatabase.Write(
            Package(plan) with
            {
                Sources =
                [
                    new()
                    {
                        Id = "s",
                        Title = "A title",
                        Url = "https://example.org",
                    },
                ],
            },
            Newest
        );

        Assert.Equal(["actionPlans.reports.product 1", "actionPlans.sources 1", "sources 1"], Fields(export));
    }

    [Fact]
    public void Institutions_that_share_a_cell_are_told()
    {
        Commitment commitment = s_plan.Commitments[0] with
        {
            Institutions =
            [
                new() { Institution = "a", Role = InstitutionRole.Lead },
                new() { Institution = "b", Role = InstitutionRole.Lead },
                new() { Institution = "a", Role = InstitutionRole.Supporting },
            ],
        };
        ActionPlan plan = s_plan with
        {
            Institutions =
            [
                new() { Id = "a", Name = new("und", "Ministry A") },
                new() { Id = "b", Name = new("und", "Ministry B") },
                new() { Id = "c", Name = new("und", "Ministry C") },
            ],
            Commitments = [commitment, s_plan.Commitments[1]],
        };

        Assert.Equal(["actionPlans.commitments.institutions (several in one cell) 2", "actionPlans.institutions 1"], Told(plan));
    }

    // "None" is no name, and "NA" no title: a table that holds them says nothing.
    [Fact]
    public void A_text_that_is_read_as_nothing_is_told()
    {
        Commitment commitment = s_plan.Commitments[0] with { Title = new("en", "NA"), ShortTitle = new("en", "Short"), Theme = "t" };
        ActionPlan plan = s_plan with
        {
            Themes = [new() { Id = "t", Title = new LocalizedText("en", "None").With("es", "Ninguno") }],
            Commitments = [commitment, s_plan.Commitments[1]],
        };

        Assert.Equal(
            [
                "actionPlans.commitments.theme 1",
                "actionPlans.commitments.title 1",
                "actionPlans.themes 1",
                "languages (that texts are in en) 1",
            ],
            Told(plan)
        );
    }

    /// <summary>Where an edition has no codes, the name alone tells the member, and with it the identifier of the plan.</summary>
    [Theory]
    [InlineData("2015-05")]
    [InlineData("2016-07")]
    [InlineData("2016-07-process")]
    public void Every_known_member_is_told_by_a_name_that_is_read_as_it(string edition)
    {
        ActionPlan[] plans = [.. KnownMember.List.Entries.Select(entry => PlanOf(entry.Code)).OrderBy(plan => plan.Id)];

        IrmPackage unnamed = Again(new() { ActionPlans = [.. plans] }, edition);
        IrmPackage misnamed = Again(
            new()
            {
                ActionPlans = [.. plans],
                Members = [.. plans.Select(plan => new Member { Code = plan.Member, Name = new("en", "Us") })],
            },
            edition
        );

        Assert.All(
            [unnamed, misnamed],
            read =>
                Assert.Equal(
                    plans.Select(plan => (plan.Id, plan.Member)),
                    read.ActionPlans.Select(plan => (plan.Id, plan.Member)).OrderBy(plan => plan.Id)
                )
        );

        static IrmPackage Again(IrmPackage package, string edition) => OgpDatabase.Read(OgpDatabase.Write(package, edition).Csv).Value!;

        static ActionPlan PlanOf(string member) =>
            new()
            {
                Id = new($"AP_{member}01"),
                Member = new(member),
                Number = 1,
                Commitments = [Commitment(s_first, "T")],
                Reports = [new() { Id = "r", Process = [new() { Id = "p", Phase = ProcessPhase.Development }] }],
            };
    }

    [Fact]
    public void The_name_that_a_package_has_for_a_member_is_written_where_it_is_read_as_that_member()
    {
        IrmPackage named = Package(s_plan) with { Members = [new() { Code = new("KEN"), Name = new("en", "KENYA") }] };

        Assert.Equal("KENYA", OgpDatabase.Read(OgpDatabase.Write(named, "2016-07").Csv).Value!.Members[0].Name["en"]);
        Assert.Equal(
            ["members.name 1"],
            Fields(OgpDatabase.Write(named with { Members = [new() { Code = new("KEN"), Name = new("en", "Us") }] }, "2016-07"))
                .Where(field => field.StartsWith("members", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData(
        "en",
        "actionPlans.commitments.title (not read)",
        "actionPlans.submitted (month and day)",
        "commitments (that they are in no plan)"
    )]
    [InlineData(
        "es",
        "actionPlans.commitments.title (no se leyó)",
        "actionPlans.submitted (mes y día)",
        "commitments (que no están en ningún plan)"
    )]
    [InlineData(
        "fr",
        "actionPlans.commitments.title (non lu)",
        "actionPlans.submitted (mois et jour)",
        "commitments (qu’ils ne sont dans aucun plan)"
    )]
    public void What_is_remarked_on_a_field_is_said_in_each_language(string language, params string[] remarks)
    {
        const string Json = """
            {"formatVersion":"1.0","actionPlans":[{"id":"AP_KEN01","member":"KEN","number":1,"submitted":"2019-08-31","commitments":[{"id":"KE0001","title":5}]}],
            "commitments":[{"id":"KE0002","member":"KEN"}]}
            """;

        string[] told = [.. OgpDatabase.Write(IrmJson.Read(Json).Value!, Newest).Findings.Select(finding => finding.Message(language))];

        Assert.All(remarks, remark => Assert.Single(told, message => message.Contains(remark, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Newest, "Report Publication Year (Progress Report)", "Report Publication Year (End Of Term)")]
    [InlineData("2016-07", "Report publication year (progress report)", "Report publication year (end of term)")]
    public void Of_the_day_of_a_report_a_column_of_years_has_the_year_and_the_rest_is_told(string edition, params string[] headings)
    {
        ActionPlan plan = s_plan with
        {
            Reports =
            [
                s_endOfTerm with
                {
                    Id = "a",
                    Product = Product.ProgressReport,
                    Published = new(new LocalDate(2016, 5, 3)),
                },
                s_endOfTerm with
                {
                    Published = new(2018, 4),
                },
            ],
        };
        string[] cells = Encoding.UTF8.GetString(OgpDatabase.Write(Package(plan), edition).Csv.Span).Split('\n')[1].Split(',');

        Assert.Equal(["2016", "2018"], headings.Select(heading => cells[EditionCatalog.Find(edition)!.FindHeading(heading)!.Index]));
        Assert.Contains("actionPlans.reports.published (month and day) 2", Told(plan, edition));
    }

    /// <summary>A day that stood in a column of years stays while the report has it; an edit of the day leaves the year.</summary>
    [Theory]
    [InlineData(3, "5/3/2024")]
    [InlineData(4, "2024")]
    public void A_day_that_stood_in_a_column_of_years_stays_while_it_is_that_of_the_report(int day, string cell)
    {
        const string Heading = "Report Publication Year (Progress Report)";
        IrmPackage read = Sample.Read(Sample.Row((Heading, "5/3/2024"))).Value!;
        ActionPlan plan = read.ActionPlans[0];
        PartialDate published = new(new LocalDate(2024, 5, day));

        string csv = Encoding.UTF8.GetString(
            OgpDatabase
                .Write(
                    read with
                    {
                        ActionPlans = [plan with { Reports = [plan.Reports[0] with { Published = published }, plan.Reports[1]] }],
                    },
                    Newest
                )
                .Csv.Span
        );

        Assert.Equal(cell, csv.Split('\n')[1].Split(',')[Array.IndexOf(Sample.Headings, Heading)]);
    }

    [Fact]
    public void What_an_edit_brings_is_compared_with_the_table_as_it_was_corrected()
    {
        ActionPlan read = Sample.Read(Sample.Row(("Commitment Title", "Old"))).Value!.ActionPlans[0];
        IrmPackage Edited(string title) =>
            Sample.Read(Sample.Row(("Commitment Title", "Old"))).Value! with
            {
                ActionPlans = [read with { Commitments = [read.Commitments[0] with { Title = new("und", title) }] }],
            };

        Assert.Empty(Fields(OgpDatabase.Write(Edited("New"), Newest)));
        Assert.Equal(["actionPlans.commitments.title 1"], Fields(OgpDatabase.Write(Edited("NA"), Newest)));
    }

    /// <summary>Whatever a document holds: what its table tells is all there, and nothing else is told as lost.</summary>
    [Fact]
    public void What_a_table_reads_as_is_written_as_that_table_without_loss()
    {
        int tables = 0;
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/conformance/documents"), "*.json"))
        {
            IrmPackage? package = IrmJson.Read(File.ReadAllBytes(file)).Value;
            foreach (string edition in package is null ? [] : OgpDatabase.Editions)
            {
                TableExport export = OgpDatabase.Write(package!, edition);

                TableExport again = OgpDatabase.Write(OgpDatabase.Read(export.Csv).Value!, edition);

                Assert.Equal(export.Csv.ToArray(), again.Csv.ToArray());
                Assert.Empty(again.Findings);
                tables += export.Commitments > 0 ? 1 : 0;
            }
        }

        Assert.True(tables > 50, $"only {tables} tables had rows");
    }

    [Fact]
    public void A_title_that_is_blank_in_one_language_is_written_in_another()
    {
        ActionPlan plan = s_plan with
        {
            Commitments = [Commitment(s_first, " ") with { Title = new LocalizedText("en", " ").With("sw", "Mkataba wazi") }],
        };

        Assert.Equal("Mkataba wazi", Again(plan).Commitments[0].Title["und"]);
    }

    [Fact]
    public void The_language_of_texts_is_told_once_for_all()
    {
        ActionPlan plan = s_plan with
        {
            Commitments =
            [
                Commitment(s_first, "") with
                {
                    Title = new("es", "Uno"),
                    Description = new LocalizedText("es", "Dos").With("fr", "Deux"),
                },
                Commitment(s_second, "") with
                {
                    Title = new("pt", "Um"),
                },
            ],
        };

        Assert.Equal(
            ["actionPlans.commitments.description.fr 1", "languages (that texts are in es) 2", "languages (that texts are in pt) 1"],
            Told(plan)
        );
    }

    private static ActionPlan Either(string variable, params string[] codes) =>
        s_plan with
        {
            Reports =
            [
                s_endOfTerm with
                {
                    Product = Product.ProgressReport,
                    Assessments = [Rated(s_first, new Statement(codes), RatingKey.Of(variable))],
                },
            ],
        };

    private static Commitment Commitment(CommitmentId id, string title) => new() { Id = id, Title = new("und", title) };

    private static Assessment Rated(CommitmentId commitment, params ReadOnlySpan<(string Variable, string Code)> ratings)
    {
        RatingSet all = default;
        foreach ((string variable, string code) in ratings)
        {
            all = all.With(RatingKey.Of(variable), new Statement(code));
        }

        return new() { Commitment = commitment, Ratings = all };
    }

    private static Assessment Rated(CommitmentId commitment, Statement statement, RatingKey key) =>
        new() { Commitment = commitment, Ratings = default(RatingSet).With(key, statement) };

    private static IEnumerable<(CommitmentId Commitment, RatingKey Key)> Keys(IrmReport report) =>
        report.Assessments.SelectMany(assessment => assessment.Ratings.Select(rating => (assessment.Commitment, rating.Key)));

    private static IrmPackage Package(ActionPlan plan) => new() { ActionPlans = [plan] };

    private static ActionPlan Again(ActionPlan plan) =>
        OgpDatabase.Read(OgpDatabase.Write(Package(plan), Newest).Csv).Value!.ActionPlans[0];

    private static string[] Told(ActionPlan plan, string edition = Newest) => Fields(OgpDatabase.Write(Package(plan), edition));

    private static string[] Fields(TableExport export) =>
        [
            .. export
                .Findings.Where(finding => finding.Kind.Name == "not-in-edition")
                .Select(finding => $"{finding["field"]} {finding["count"]}"),
        ];
}
