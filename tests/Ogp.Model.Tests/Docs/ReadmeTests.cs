using Ogp.Model.Json;
using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Docs;

/// <summary>Runs the README's code. What is run here and what stands there must be the same lines.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Three_lines_read_a_package()
    {
        ReadResult<IrmPackage> read = IrmJson.Read(File.ReadAllBytes("ecuador.irm.json"));
        ActionPlan plan = read.Value!.ActionPlans[0];
        foreach (Finding finding in read.Findings)
            Console.WriteLine(finding);
        Assert.Empty(read.Findings);

        Statement<Completion> completion = plan.LatestReports.First().Assessments[0].Completion;
        Assert.False(completion.Level.IsStated);
        Assert.Equal([Completion.Substantial, Completion.Complete], completion.Possible);
        Assert.True(completion.Holds(level => level.IsAtLeast(Completion.Substantial)));

        Scorecard card = new(plan);
        Assert.Equal(8, card.HighCompletion.Count);
        Assert.Equal("not computable (Did it open government? = Not stated ?)", card.Commitments[1].HighResults.Explain());
    }

    [Fact]
    public async Task A_file_of_any_size_is_read_one_plan_at_a_time()
    {
        using FileStream file = File.OpenRead("plans.ndjson");
        List<ReadResult<IrmPackage>> all = [];
        await foreach (ReadResult<IrmPackage> one in IrmJson.ReadPlansAsync(file, "plans.ndjson", new() { Check = Validator.Validate }))
        {
            foreach (ActionPlan plan in one.Value?.ActionPlans ?? [])
            {
                Console.WriteLine($"{plan.Id}: {one.Findings.Count} findings");
            }

            all.Add(one);
        }

        Assert.Equal(["AP_ECU01", "AP_ECU01"], all.Select(one => one.Value!.ActionPlans.Single().Id.Text));
        Assert.All(all, one => Assert.Contains(one.Findings, finding => finding.Code == "OGP1301"));
    }

    [Fact]
    public void Every_line_of_code_in_the_README_is_run_here() => PageCode.IsRunBy("README.md", nameof(ReadmeTests));

    /// <summary>Stands for the reader's own file: whatever it is called, it is the sample.</summary>
    private static class File
    {
        public static FileStream OpenRead(string name)
        {
            FileStream file = new(
                Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}-{name}"),
                FileMode.CreateNew,
                FileAccess.ReadWrite,
                FileShare.None,
                4096,
                FileOptions.DeleteOnClose
            );
            byte[] line = IrmJson.Write(Ecuador.Package, indented: false);
            file.Write([.. line, .. line]);
            file.Position = 0;
            return file;
        }

        public static byte[] ReadAllBytes(string name)
        {
            Assert.EndsWith(".irm.json", name, StringComparison.Ordinal);
            return System.IO.File.ReadAllBytes(
                Path.Combine(Repository.Root, "src", "Ogp.Model.Cli", "Samples", "ecuador-2019-2022.irm.json")
            );
        }
    }
}
