namespace Ogp.Model.Cli.Tests;

public sealed class ReportCommandTests : Folder
{
    [Fact]
    public void Without_a_file_it_shows_the_sample_and_prints_what_its_source_says()
    {
        Ogp run = Ogp.Run("report", "-o", In("ecuador.html"));

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("10 commitments, 59 milestones", run.Out, StringComparison.Ordinal);
        string words = string.Join(' ', run.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("High completion 8 of 10 (the level of 8 is not known", words, StringComparison.Ordinal);
        Assert.Contains("Forum 12 stated, 12 named", words, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(In("ecuador.html")), StringComparison.OrdinalIgnoreCase);
        Assert.Single(Directory.GetFiles(Root));
    }

    [Fact]
    public void The_page_does_not_replace_what_it_shows()
    {
        string sample = WriteSample();
        string link = File.CreateSymbolicLink(In("link.json"), sample).FullName;

        foreach (string output in (string[])[sample, Path.Combine(Root, ".", "sample.irm.json"), link])
        {
            Ogp run = Ogp.Run("report", sample, "-o", output);

            Assert.Equal(ExitCode.Usage, run.ExitCode);
            Assert.Contains("name another file", run.Error, StringComparison.Ordinal);
            Assert.Equal(Sample(), File.ReadAllBytes(sample));
        }

        Assert.Equal(ExitCode.Fine, Ogp.RunWith(Sample(), "report", "-", "-o", "-").ExitCode);
    }

    [Theory]
    [InlineData("page.pdf", false)]
    [InlineData("page", true)]
    [InlineData("page.HTM", true)]
    public void A_page_of_HTML_is_named_so(string name, bool isWritten)
    {
        Ogp run = Ogp.Run("report", "-o", In(name));

        Assert.Equal((isWritten ? ExitCode.Fine : ExitCode.Usage, isWritten), (run.ExitCode, File.Exists(In(name))));
        Assert.Equal(!isWritten, run.Error.Contains("a report is a page of HTML (.html, .htm)", StringComparison.Ordinal));
    }

    [Fact]
    public void Standard_output_takes_the_page_alone()
    {
        Ogp run = Ogp.Run("report", "-o", "-");

        Assert.StartsWith("<!DOCTYPE html>", run.Out, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("</html>", run.Out.TrimEnd(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_wrong_usage_and_leaves_nothing_behind()
    {
        Ogp run = Ogp.Run("report", "-o", Path.Combine(In("missing"), "page.html"));

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Empty(Directory.GetFileSystemEntries(Root));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_cannot_take_its_place_leaves_the_old_file_and_no_other()
    {
        Directory.CreateDirectory(In("page.html"));

        Ogp run = Ogp.Run("report", "-o", In("page.html"));

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal([In("page.html")], Directory.GetFileSystemEntries(Root));
    }
}
