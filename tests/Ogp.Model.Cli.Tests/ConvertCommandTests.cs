using Ogp.Model.Json;

namespace Ogp.Model.Cli.Tests;

public sealed class ConvertCommandTests : Folder
{
    [Fact]
    public void The_sample_comes_out_byte_for_byte()
    {
        string sample = WriteSample();

        Ogp run = Ogp.Run("convert", sample, "-o", In("out.json"));

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Equal(File.ReadAllBytes(sample), File.ReadAllBytes(In("out.json")));
        Assert.Equal(File.ReadAllText(sample), Ogp.Run("convert", sample, "-o", "-").Out);
    }

    [Fact]
    public void What_the_format_does_not_know_and_what_cannot_be_read_is_written_back()
    {
        string file = Write("odd.json", """{"formatVersion":"1.0","x-mine":{"deep":[1,2.50,"é"]},"title":7,"actionPlans":[]}""");

        Ogp run = Ogp.Run("convert", file, "-o", "-");

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("\"x-mine\": {\"deep\":[1,2.50,\"é\"]}", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"title\": 7", run.Out, StringComparison.Ordinal);
        Assert.Contains("OGP1010", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_and_back_is_the_same_document()
    {
        IrmPackage sample = IrmJson.Read(Sample()).Value!;
        IrmPackage two = sample with { ActionPlans = [sample.ActionPlans[0], sample.ActionPlans[0] with { Id = new("AP_ECU02") }] };
        File.WriteAllBytes(In("two.json"), IrmJson.Write(two));

        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", In("two.json"), "-o", In("two.ndjson")).ExitCode);
        Assert.Equal(2, File.ReadAllLines(In("two.ndjson")).Length);
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", In("two.ndjson"), "-o", In("back.json")).ExitCode);
        Assert.Equal(File.ReadAllText(In("two.json")), File.ReadAllText(In("back.json")));
    }

    [Fact]
    public void A_table_is_written_in_the_edition_that_is_asked_for_and_says_what_it_loses()
    {
        string sample = WriteSample();

        Ogp newest = Ogp.Run("convert", sample, "-o", In("out.csv"));
        Ogp older = Ogp.Run("convert", In("out.csv"), "-o", "-", "--edition", "2016-07");

        Assert.Equal(ExitCode.Fine, newest.ExitCode);
        Assert.StartsWith("Commitment Unique Identifier,", File.ReadAllText(In("out.csv")), StringComparison.Ordinal);
        Assert.Contains(
            "OGP2050: Edition 2024-07 has no place for actionPlans.commitments.milestones;",
            newest.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(ExitCode.Fine, older.ExitCode);
        Assert.StartsWith("Country,Action Plan Number,", older.Out, StringComparison.Ordinal);
        Assert.Contains("OGP2050: Edition 2016-07 has no place for actionPlans.commitments.id; 10 ", older.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(In("out.csv")), Ogp.Run("convert", In("out.csv"), "-o", "-", "--edition", "2024-07").Out);
        Assert.Equal(ExitCode.Usage, Ogp.Run("convert", sample, "-o", In("x.csv"), "--edition", "1999-01").ExitCode);
    }

    [Fact]
    public void The_canonical_form_does_not_depend_on_how_the_document_was_laid_out()
    {
        string sample = WriteSample();
        Ogp.Run("convert", sample, "-o", In("compact.json"), "--layout", "compact");

        Assert.Equal(1, File.ReadAllText(In("compact.json")).Count(c => c == '\n'));
        Assert.Equal(
            Ogp.Run("convert", sample, "-o", "-", "--layout", "canonical").Out,
            Ogp.Run("convert", In("compact.json"), "-o", "-", "--layout", "canonical").Out
        );
    }

    [Fact]
    public void Where_there_is_no_canonical_form_nothing_is_written()
    {
        string file = Write("odd.json", "{\"formatVersion\":\"1.0\",\"a:n\":123456789012345678901234567890}");

        Ogp run = Ogp.Run("convert", file, "-o", In("out.json"), "--layout", "canonical");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("no canonical form", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(In("out.json")));
    }

    [Theory]
    [InlineData("irm-1.0.schema.json")]
    [InlineData("irm-1.0-strict.schema.json", "--strict")]
    public void The_schema_that_is_printed_is_the_one_that_is_published(string published, params string[] options) =>
        Assert.Equal(File.ReadAllText(Path.Combine(ReferenceTests.Docs, "schema", published)), Ogp.Run(["schema", .. options]).Out);
}
