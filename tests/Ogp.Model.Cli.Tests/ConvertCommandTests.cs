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
}
