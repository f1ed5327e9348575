namespace Ogp.Model.Tests.Methodology;

using Methodology = Ogp.Model.Methodology;

/// <summary>Headings name a variable; some ask its opposite, and then a yes is a no.</summary>
public class HeadingTests
{
    [Theory]
    [InlineData("Acted according to OGP process", "en", "Yes", "no", false)] // Senegal's review
    [InlineData("Acted according to OGP process:", "en", "No", "yes", false)] // the United Kingdom's
    [InlineData("Actúo de acuerdo con el proceso", "es", "Sí", "no", false)] // Guatemala's, with its slip
    [InlineData("actuó de acuerdo con el proceso", "es", "No", "yes", false)]
    [InlineData("A agi conformément au processus", "fr", "Oui", "no", true)]
    [InlineData("Agiu de acordo com o processo", "pt", "Não", "yes", true)]
    public void According_to_process_is_the_inverse_of_contrary(
        string text,
        string language,
        string answer,
        string level,
        bool isProvisional
    )
    {
        HeadingReading heading = Read(text, new() { Language = language });
        Assert.Equal((RatingKey.Of("contrary-to-process"), true, isProvisional), (heading.Key, heading.IsInverse, heading.IsProvisional));
        LevelReading reading = heading.Parse(answer)!;
        Assert.Equal(level, reading.Level);
        Assert.Equal(["OGP1710"], reading.Findings.Where(finding => finding.Code != "OGP1707").Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("NR", "not-reviewed")]
    [InlineData("", "not-stated")]
    public void An_absence_has_no_opposite(string answer, string absence)
    {
        LevelReading reading = Read("Acted according to OGP process").Parse(answer)!;
        Assert.Equal((absence, 0), (reading.Absence.Text, reading.Findings.Count));
    }

    [Fact]
    public void Acting_contrary_is_as_it_stands()
    {
        HeadingReading heading = Read("Acting contrary to process");
        Assert.Equal((RatingKey.Of("contrary-to-process"), false), (heading.Key, heading.IsInverse));
        Assert.Equal("yes", heading.Parse("Yes")!.Level);
    }

    [Theory]
    [InlineData("Early results", 2019, "did-it-open-government", "Significant", "major")]
    [InlineData("Early results", 2021, "early-results", "Significant", "significant")]
    [InlineData("Potencial de resultados", 2021, "potential-for-results", "Sustancial", "substantial")]
    [InlineData("Completion (End Of Term)", 2016, "completion", "Limited", "limited")]
    public void A_heading_is_read_as_the_variable_that_stands_under_it(string text, int year, string key, string answer, string level)
    {
        HeadingReading heading = Read(text, new() { PlanYear = year });
        Assert.Equal((key, level), (heading.Key.Text, heading.Parse(answer)!.Level));
    }

    [Fact]
    public void An_unknown_heading_says_so()
    {
        HeadingReading heading = Read("Colour of the cover");
        Assert.Equal((false, null), (heading.Key.IsStated, heading.Parse("Yes")));
        Assert.Equal(["OGP1701"], heading.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_heading_that_asks_the_opposite_is_never_a_name_of_a_variable() =>
        Assert.All(
            Variable.List.Entries.SelectMany(entry => Methodology.Standard.InverseHeadings(Variable.Of(entry.Code))),
            heading =>
            {
                Assert.Null(Variable.List.FindByWord(heading.Text));
                Assert.False(Methodology.Standard.Read(Variable.List, heading.Text, ScaleContext.Unknown).IsRead);
            }
        );

    private static HeadingReading Read(string text, ScaleContext? context = null) =>
        Methodology.Standard.ReadHeading(text, context ?? ScaleContext.Unknown);
}
