using System.IO.Compression;
using System.Text;
using FsCheck.Xunit;
using Ogp.Model.Json;
using Ogp.Model.Tabular;
using Ogp.Model.Tests;
using Ogp.Model.Tests.Support;
using Ogp.Model.Tests.Support.Models;

namespace Ogp.Model.Spreadsheets.Tests;

/// <summary>What was written as a workbook reads as the same package.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Corpus =>
        [.. Directory.EnumerateFiles(Repository.Corpus, "*.irm.json").Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void A_document_however_faulty(string name) =>
        Hold(IrmJson.Read(File.ReadAllBytes(Path.Combine(Repository.Corpus, name))).Value);

    [Property(Arbitrary = [typeof(ModelArbitraries)], MaxTest = 100)]
    public void A_package_of_any_kind(AnyPackage any) => Hold(any.Package);

    [SharedDataTheory("ogp-database")]
    [InlineData("2015-05/commitments.csv")]
    [InlineData("2016-07/commitments.csv")]
    [InlineData("2016-07/process.csv")]
    [InlineData("2024-07/commitments.csv")]
    public void An_edition_of_the_database(string path) =>
        Hold(OgpDatabase.Read(File.ReadAllBytes(SharedData.PathOf($"ogp-database/{path}"))).Value);

    [Fact]
    public void The_same_content_is_the_same_bytes_and_says_nothing_of_when_it_was_written()
    {
        IrmPackage package = IrmJson
            .Read(File.ReadAllBytes(Path.Combine(Repository.Corpus, "OGP1013-missing-member-fails.irm.json")))
            .Value!;
        byte[] first = Workbook.Write(package);

        Assert.Equal(first, Workbook.Write(package));
        Assert.Equal(Workbook.WriteTemplate("es"), Workbook.WriteTemplate("es"));
        using ZipArchive archive = new(new MemoryStream(first));
        Assert.All(archive.Entries, entry => Assert.Equal(new(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(990)]
    public void A_member_as_deep_as_the_options_allow(int depth)
    {
        IrmJsonOptions deep = new() { MaxDepth = 1000 };
        string json = $$"""{"formatVersion":"1.0","x:y":{{new string('[', depth)}}{{new string(']', depth)}}}""";
        IrmPackage package = IrmJson.Read(json, options: deep).Value!;
        byte[] workbook = Workbook.Write(package);
        ReadResult<IrmPackage> read = Workbook.Read(workbook, options: deep);
        Assert.Empty(read.Findings);
        Assert.Equal(package, read.Value);
        Assert.Equal(["OGP1007"], Workbook.Read(workbook).Findings.Select(finding => finding.Code));
    }

    private static void Hold(IrmPackage? package)
    {
        if (package is null)
        {
            return;
        }

        ReadResult<IrmPackage> read = Workbook.Read(Workbook.Write(package), "plan.xlsx");
        Assert.True(package == read.Value, Encoding.UTF8.GetString(IrmJson.Write(read.Value!)));
        Assert.DoesNotContain(read.Findings, finding => finding.Code.StartsWith("OGP23", StringComparison.Ordinal));
    }
}
