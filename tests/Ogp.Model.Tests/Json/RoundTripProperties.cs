using System.Text;
using FsCheck.Xunit;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Tests.Support.Models;

namespace Ogp.Model.Tests.Json;

/// <summary>Whatever a package holds, it survives the format.</summary>
[Properties(Arbitrary = [typeof(ModelArbitraries)])]
public class RoundTripProperties
{
    [Property(MaxTest = 500)]
    public void What_is_written_reads_as_the_same_package_and_writes_as_the_same_bytes(AnyPackage any)
    {
        foreach (bool indented in new[] { true, false })
        {
            byte[] written = IrmJson.Write(any.Package, indented);
            ReadResult<IrmPackage> result = IrmJson.Read(written);
            Assert.Equal(any.Package, result.Value);
            Assert.Equal(any.Package.GetHashCode(), result.Value!.GetHashCode());
            Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(IrmJson.Write(result.Value, indented)));
        }
    }

    [Property(MaxTest = 100)]
    public void The_culture_of_the_machine_changes_nothing(AnyPackage any)
    {
        byte[] written = IrmJson.Write(any.Package);
        string[] findings = [.. IrmJson.Read(written).Findings.Select(finding => finding.ToString())];
        foreach (string culture in Cultures.Names)
        {
            Assert.Equal(written, Cultures.In(culture, () => IrmJson.Write(any.Package)));
            Assert.Equal(any.Package, Cultures.In(culture, () => IrmJson.Read(written).Value));
            Assert.Equal(
                findings,
                Cultures.In(culture, () => IrmJson.Read(written).Findings.Select(finding => finding.ToString()).ToArray())
            );
        }
    }

    [Property(MaxTest = 100)]
    public void What_is_written_is_JSON_in_UTF8_with_one_line_feed_at_the_end(AnyPackage any)
    {
        foreach (bool indented in new[] { true, false })
        {
            byte[] written = IrmJson.Write(any.Package, indented);
            string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(written);
            Assert.EndsWith("}\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
            Assert.Equal(indented, text.TrimEnd('\n').Contains('\n', StringComparison.Ordinal));
            System.Text.Json.JsonDocument.Parse(text).Dispose();
        }
    }

    [Property(MaxTest = 200)]
    public void Only_faults_that_are_there_are_found(AnyPackage any)
    {
        // A package made of the model breaks the format only by what it leaves out and by what is unknown to it.
        string[] possible = ["OGP1011", "OGP1012", "OGP1013", "OGP1004"];
        Assert.All(IrmJson.Read(IrmJson.Write(any.Package)).Findings, finding => Assert.Contains(finding.Code, possible));
    }

    [Fact]
    public void A_package_with_every_member_of_every_type_survives()
    {
        for (int seed = 0; seed < 5; seed++)
        {
            IrmPackage package = new ModelMaker(seed, 1).Make<IrmPackage>();
            Assert.Equal(package, IrmJson.Read(IrmJson.Write(package)).Value);
        }
    }

    [Fact]
    public void Where_a_commitment_was_imported_from_survives_too()
    {
        ImportRecord record = new ModelMaker(7, 1).Make<ImportRecord>();
        IrmPackage package = new() { FormatVersion = "1.0", Commitments = [new() { Id = new("EC0003"), Record = record }] };
        Assert.Equal(record, IrmJson.Read(IrmJson.Write(package)).Value!.Commitments[0].Record);
    }
}
