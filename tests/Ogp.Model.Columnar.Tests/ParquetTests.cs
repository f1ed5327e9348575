using System.Globalization;
using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Tabular;
using Ogp.Model.Tests;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Columnar.Tests;

/// <summary>Parquet written and queried with another engine, by what the model says.</summary>
public sealed class ParquetTests
{
    private const string Edition = "ogp-database/2024-07/commitments.csv";

    /// <summary>Facts of Ecuador's first plan.</summary>
    private static readonly IrmPackage s_sample = IrmJson
        .Read(File.ReadAllBytes(Path.Combine(Repository.Root, "src/Ogp.Model.Cli/Samples/ecuador-2019-2022.irm.json")))
        .Value!;

    [Fact]
    public async Task The_sample_is_queried_as_the_model_says()
    {
        using Dataset dataset = await Dataset.Of(s_sample);
        ActionPlan plan = s_sample.ActionPlans[0];
        Assert.Equal(
            [$"10 {plan.Commitments.Sum(commitment => commitment.Milestones.Count)}"],
            dataset.Query($"select count(*), sum(milestones) from {dataset.Table("commitments")}")
        );
        Assert.Equal(
            ["8 2"],
            dataset.Query(
                $"select count(*) filter (completion = 'substantial|complete'), count(*) filter (completion = 'limited') from {dataset.Table("commitments")}"
            )
        );
        Assert.Equal(
            plan.Commitments.Select(commitment => $"{commitment.Id} {commitment.Title.For("en")}"),
            dataset.Query($"select commitment, title from {dataset.Table("commitments")} order by commitment")
        );
        Assert.Equal(["59"], dataset.Query($"select count(*) from {dataset.Table("milestones")}"));
        Assert.Equal(
            [
                plan
                    .Reports.Sum(report => report.Assessments.Sum(assessment => assessment.Ratings.AsSpan().Length))
                    .ToString(CultureInfo.InvariantCulture),
            ],
            dataset.Query($"select count(*) from {dataset.Table("ratings")}")
        );
        Assert.Equal(
            ["AP_ECU01"],
            dataset.Query($"select distinct plan from {dataset.Table("ratings")} where variable = 'did-it-open-government' and rank > 3")
        );
    }

    [SharedDataFact(Edition)]
    public async Task The_real_edition_is_partitioned_by_region_and_year_and_counts_as_the_model_does()
    {
        IrmPackage package = OgpDatabase.Read(File.ReadAllBytes(SharedData.PathOf(Edition))).Value!;
        using Dataset dataset = await Dataset.Of(package);
        string[] expected =
        [
            .. package
                .ActionPlans.GroupBy(plan => (Region: package.FindMember(plan.Member)?.Region.Text ?? "-", plan.MethodologyYear))
                .Select(group => $"{group.Key.Region} {group.Key.MethodologyYear} {group.Sum(plan => plan.Commitments.Count)}")
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(
            expected,
            dataset.Query($"select region, year, count(*) from {dataset.Table("commitments")} group by all").Order(StringComparer.Ordinal)
        );
        Assert.True(Directory.GetDirectories(Path.Combine(dataset.Folder, "commitments")).Length > 3);

        // Every rating of every variable: level for level, absence for absence.
        string[] ratings =
        [
            .. package
                .ActionPlans.SelectMany(plan => plan.Reports)
                .SelectMany(report => report.Assessments)
                .SelectMany(assessment => assessment.Ratings)
                .GroupBy(rating => $"{rating.Key.Text} {rating.Statement}")
                .Select(group => $"{group.Key} {group.Count()}")
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(
            ratings,
            dataset
                .Query($"select variable || coalesce('.' || aspect, ''), said, count(*) from {dataset.Table("ratings")} group by all")
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            [
                package
                    .ActionPlans.SelectMany(plan => plan.Commitments, (plan, one) => plan.LatestRating(one.Id, Variable.Completion))
                    .Count(said => said.Level == "complete")
                    .ToString(CultureInfo.InvariantCulture),
            ],
            dataset.Query($"select count(*) from {dataset.Table("commitments")} where completion = 'complete'")
        );
    }

    [Fact]
    public async Task A_single_file_has_region_and_year_as_columns()
    {
        string path = Path.GetTempFileName();
        try
        {
            await using (FileStream file = File.Create(path))
            {
                await ParquetFiles.WriteAsync(s_sample, ColumnarTable.Commitments, file);
            }

            using Dataset dataset = await Dataset.Of(new());
            Assert.Equal(
                ColumnarTable.Commitments.Columns.Select(column => $"{column.Name} {(column.IsNumber ? "INTEGER" : "VARCHAR")}"),
                dataset.Query($"select column_name, column_type from (describe select * from read_parquet('{path}'))")
            );
            Assert.Equal(["2019 10"], dataset.Query($"select year, count(*) from read_parquet('{path}') group by all"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task What_is_not_stated_is_null_and_a_code_may_hold_anything()
    {
        IrmPackage odd = new()
        {
            Members = [new() { Code = MemberCode.Of("ZZZ"), Region = Region.Of("../a/b='c'") }],
            ActionPlans =
            [
                new() { Id = new("none"), Commitments = [new() { Id = new("c1") }, new() { Number = "" }] },
                new()
                {
                    Id = new("odd"),
                    Member = MemberCode.Of("ZZZ"),
                    Number = 1,
                    Commitments =
                    [
                        new()
                        {
                            Id = new("c'\u00002"),
                            Number = "é😀",
                            Milestones = [new() { Id = "1" }],
                        },
                    ],
                },
            ],
        };
        using Dataset dataset = await Dataset.Of(odd);
        Assert.Equal(
            ["none - - c1 - -", "none - - - - -", "odd ../a/b='c' - c'\u00002 é😀 1"],
            dataset.Query(
                $"select plan, region, year, commitment, number, milestones from {dataset.Table("commitments")} order by plan, commitment"
            )
        );
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(dataset.Folder)!));
    }

    /// <summary>A plan without commitments, a report without ratings: no table has a row that would tell of them.</summary>
    /// <summary>Folders are called by the convention of Hive, in which a name stands for what is not stated.</summary>
    [Fact]
    public async Task A_region_that_is_called_as_none_takes_no_rows_from_those_without_one()
    {
        static ActionPlan Plan(string id, string member) =>
            new()
            {
                Id = new(id),
                Member = new(member),
                Commitments = [new() { Id = new($"{id}-c") }],
            };

        using Dataset dataset = await Dataset.Of(
            new()
            {
                FormatVersion = "1.0",
                Members = [new() { Code = new("HHH"), Region = Region.Of(ParquetFiles.NoPartition) }, new() { Code = new("ZZZ") }],
                ActionPlans = [Plan("p8", "HHH"), Plan("p9", "ZZZ")],
            }
        );

        Assert.Equal(["p8 -", "p9 -"], dataset.Query($"select plan, region from {dataset.Table("commitments")} order by plan"));
    }

    [Fact]
    public void What_has_no_row_is_told()
    {
        IrmPackage package = new()
        {
            Members = [new() { Code = MemberCode.Of("KEN") }, new() { Code = MemberCode.Of("PER") }],
            ActionPlans =
            [
                new() { Id = new("empty"), Member = MemberCode.Of("PER") },
                new()
                {
                    Id = new("full"),
                    Member = MemberCode.Of("KEN"),
                    Commitments = [new() { Id = new("c"), Milestones = [new() { Id = "1" }] }, new() { Id = new("d") }],
                    Reports =
                    [
                        new() { Id = "none" },
                        new()
                        {
                            Id = "some",
                            Assessments =
                            [
                                new()
                                {
                                    Commitment = new("c"),
                                    Ratings = default(RatingSet).With(Variable.Completion, new Statement("limited")),
                                },
                                new() { Commitment = new("d") },
                            ],
                        },
                    ],
                },
            ],
        };

        Assert.Equal(
            [
                "actionPlans (without a row)",
                "actionPlans.reports (without a row)",
                "actionPlans.reports.assessments (without a row)",
                "members (without a row)",
            ],
            WithoutRow(ParquetFiles.LossesOf(package))
        );
        Assert.Equal(
            ["actionPlans (without a row)", "members (without a row)"],
            WithoutRow(ParquetFiles.LossesOf(package, ColumnarTable.Commitments))
        );
        Assert.Contains("actionPlans.commitments (without a row)", WithoutRow(ParquetFiles.LossesOf(package, ColumnarTable.Milestones)));
        Assert.Equal([false, true], package.ActionPlans.Select(ColumnarTable.Commitments.Holds));
        Assert.Equal([false, true], package.ActionPlans.Select(ColumnarTable.Ratings.Holds));

        static IEnumerable<string> WithoutRow(ValueList<Finding> lost)
        {
            Finding[] without = [.. lost.Where(finding => finding["path"]!.EndsWith("(without a row)", StringComparison.Ordinal))];
            Assert.All(without, finding => Assert.Equal("1", finding["count"]));
            return without.Select(finding => finding["path"]!);
        }
    }

    [Fact]
    public async Task A_rating_that_could_not_be_read_is_no_row()
    {
        using Dataset dataset = await Dataset.Of(
            IrmJson
                .Read(
                    """
                    {"formatVersion":"1.0","actionPlans":[{"id":"AP_KEN01","commitments":[{"id":"KE0001"}],
                    "reports":[{"id":"r","assessments":[{"commitment":"KE0001","ratings":{"starred":null,"completion":"limited"}}]}]}]}
                    """
                )
                .Value!
        );

        Assert.Equal(["completion limited"], dataset.Query($"select variable, said from {dataset.Table("ratings")}"));
    }

    [Fact]
    public async Task A_folder_with_something_in_it_is_left_alone()
    {
        using Dataset dataset = await Dataset.Of(s_sample);
        await Assert.ThrowsAsync<ArgumentException>(() => ParquetFiles.WriteDatasetAsync(s_sample, dataset.Folder));
    }

    [Fact]
    public void What_has_no_column_is_told()
    {
        string[] lost = [.. ParquetFiles.LossesOf(s_sample).Select(finding => finding["path"]!)];
        Assert.Contains("actionPlans.forum", lost);
        Assert.Contains("actionPlans.reports.statedTallies", lost);
        Assert.DoesNotContain("actionPlans.commitments.title", lost);
        Assert.DoesNotContain("actionPlans.reports.assessments.ratings", lost);
        Assert.Empty(ParquetFiles.LossesOf(new() { FormatVersion = "1.0" }));
    }

    [Fact]
    public void What_one_table_does_not_hold_is_told_of_it()
    {
        string[] Lost(ColumnarTable table) => [.. ParquetFiles.LossesOf(s_sample, table).Select(finding => finding["path"]!)];
        Assert.Contains("actionPlans.commitments.milestones", Lost(ColumnarTable.Commitments));
        Assert.Contains("actionPlans.reports.published", Lost(ColumnarTable.Commitments));
        Assert.DoesNotContain("actionPlans.commitments.milestones.title", Lost(ColumnarTable.Milestones));
        Assert.Contains("actionPlans.commitments.title", Lost(ColumnarTable.Milestones));
        Assert.DoesNotContain("actionPlans.reports.published", Lost(ColumnarTable.Ratings));
        Assert.Contains("actionPlans.commitments", Lost(ColumnarTable.Ratings));
    }

    /// <summary>A row a commitment holds the latest of its ratings; those of before, of milestones and of clusters are in the table of ratings.</summary>
    [Fact]
    public void Ratings_and_what_is_beside_them_are_counted()
    {
        static Assessment Of(string? milestone, Statement said) =>
            new()
            {
                Commitment = new("c"),
                Milestone = milestone,
                Ratings = default(RatingSet).With(Variable.Completion, said),
            };
        static Assessment OfCluster(string said) =>
            new() { Cluster = "k", Ratings = default(RatingSet).With(Variable.Completion, new(said)) };
        IrmPackage package = new()
        {
            Members = [new() { Code = MemberCode.Of("KEN"), Name = new("en", "Kenya") }],
            ActionPlans =
            [
                new()
                {
                    Id = new("p"),
                    Member = MemberCode.Of("KEN"),
                    Submitted = new(2016),
                    Commitments =
                    [
                        new() { Id = new("c"), Milestones = [new() { Id = "1" }] },
                        new() { Id = new("d") },
                        new() { Id = new("e") },
                    ],
                    Clusters = [new() { Id = "k", Commitments = [new("d"), new("e")] }],
                    Reports =
                    [
                        new()
                        {
                            Id = "m",
                            Product = Product.ProgressReport,
                            Assessments = [Of(null, new("limited")), OfCluster("limited")],
                        },
                        new()
                        {
                            Id = "e",
                            Product = Product.EndOfTermReport,
                            Assessments =
                            [
                                Of(null, new Statement("complete").Noting(new("en", "late"))),
                                Of("1", new("complete")),
                                OfCluster("substantial"),
                            ],
                        },
                    ],
                },
            ],
        };
        Assert.Equal(
            ["actionPlans.clusters 1", "actionPlans.reports.assessments.ratings.note 1", "members.name 1"],
            ParquetFiles.LossesOf(package).Select(finding => $"{finding["path"]} {finding["count"]}")
        );
        Assert.Contains(
            ParquetFiles.LossesOf(package, ColumnarTable.Commitments),
            finding =>
                finding["path"] == "actionPlans.reports.assessments.ratings (not the latest of a commitment)" && finding["count"] == "3"
        );
    }

    [Fact]
    public void Values_that_could_not_be_read_are_told()
    {
        IrmPackage package = IrmJson
            .Read(
                """
                {"formatVersion":"1.0","actionPlans":[{"id":"AP_KEN01","member":"KEN","submitted":2019,"number":"x","commitments":[{"id":"KE0001","title":5,"policyAreas":5}],
                "reports":[{"id":"r","assessments":[{"commitment":"KE0001","ratings":{"completion":5}}]}]}]}
                """
            )
            .Value!;
        Assert.Equal(
            [
                "actionPlans.commitments.policyAreas (not read)",
                "actionPlans.commitments.title (not read)",
                "actionPlans.number (not read)",
                "actionPlans.reports (without a row)",
                "actionPlans.reports.assessments (without a row)",
                "actionPlans.reports.assessments.ratings.completion (not read)",
                "actionPlans.submitted (not read)",
            ],
            ParquetFiles.LossesOf(package).Select(finding => finding["path"])
        );
        Assert.Contains("title (no se leyó)", ParquetFiles.LossesOf(package)[1].Message("es"), StringComparison.Ordinal);
        Assert.Contains("title (non lu)", ParquetFiles.LossesOf(package)[1].Message("fr"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_can_be_cancelled_and_leaves_nothing()
    {
        CancellationToken cancelled = new(canceled: true);
        using MemoryStream output = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ParquetFiles.WriteAsync(s_sample, ColumnarTable.Commitments, output, cancelled)
        );
        Assert.Equal(0, output.Length);
        DirectoryInfo around = Directory.CreateTempSubdirectory("ogp-");
        try
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
                ParquetFiles.WriteDatasetAsync(s_sample, Path.Combine(around.FullName, "plans"), cancelled)
            );
            Assert.Empty(around.EnumerateFileSystemInfos());
        }
        finally
        {
            around.Delete(recursive: true);
        }
    }

    /// <summary>A package without plans is a dataset without rows.</summary>
    [Fact]
    public async Task The_folder_is_there_whatever_is_in_it()
    {
        using Dataset dataset = await Dataset.Of(new());
        Assert.True(Directory.Exists(dataset.Folder));
        Assert.Single(Directory.GetFileSystemEntries(Path.GetDirectoryName(dataset.Folder)!));
    }

    /// <summary>Set OGP_WRITE_DOCS=1 to write the page instead of comparing it.</summary>
    [Fact]
    public void The_schema_is_documented()
    {
        string path = Path.Combine(Repository.Root, "docs/parquet.md");
        string page = File.ReadAllText(path);
        const string Mark = "<!-- columns: written by the tests -->\n";
        StringBuilder tables = new();
        foreach (ColumnarTable table in ColumnarTable.All)
        {
            tables.Append(
                CultureInfo.InvariantCulture,
                $"\n### {table.Name}\n\n{table.Meaning}\n\n| column | type | meaning |\n|---|---|---|\n"
            );
            foreach (ColumnarColumn column in table.Columns)
            {
                tables.Append(
                    CultureInfo.InvariantCulture,
                    $"| `{column.Name}` | {(column.IsNumber ? "INT32" : "UTF-8")} | {column.Meaning} |\n"
                );
            }
        }

        string written = page[..(page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)] + tables;
        if (Environment.GetEnvironmentVariable("OGP_WRITE_DOCS") == "1")
        {
            File.WriteAllText(path, written);
        }

        Assert.Equal(written, File.ReadAllText(path));
    }
}
