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
                .SelectMany(assessment => assessment.Ratings.AsSpan().ToArray())
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
                new() { Id = new("none"), Commitments = [new() { Id = new("c1") }] },
                new()
                {
                    Id = new("odd"),
                    Member = MemberCode.Of("ZZZ"),
                    Number = 1,
                    Commitments = [new() { Id = new("c'\u00002"), Number = "é😀" }],
                },
            ],
        };
        using Dataset dataset = await Dataset.Of(odd);
        Assert.Equal(
            ["none - - -", "odd ../a/b='c' - é😀"],
            dataset.Query($"select plan, region, year, number from {dataset.Table("commitments")} order by plan")
        );
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(dataset.Folder)!));
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
