namespace Ogp.Model.Tests.Methodology;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Methodology = Ogp.Model.Methodology;

/// <summary>Words with "or" between them are a set of possible levels, on every scale and in every language.</summary>
public class AlternativesTests
{
    [Theory]
    [InlineData("completion", "Substantial or complete", "en", false, "substantial", "complete")] // a row of Brazil's end-of-term report
    [InlineData("completion", "SUBSTANTIAL\u00A0OR COMPLETED", "en", false, "substantial", "complete")]
    [InlineData("completion", "Mise en œuvre substantielle ou complète", "fr", true, "substantial", "complete")] // Tunisia's, by a machine
    [InlineData("completion", "sustancial o completo", "es", true, "substantial", "complete")]
    [InlineData("completion", "Substantivo ou completo", "pt", true, "substantial", "complete")]
    [InlineData("completion", "c. Substantial or d. Complete", null, false, "substantial", "complete")]
    [InlineData("completion", "limited, substantial or complete", null, false, "limited", "substantial", "complete")]
    [InlineData("potential-impact", "Moderate or transformative", "en", false, "moderate", "transformative")] // a row of Chile's
    [InlineData("specificity", "Medium or high", "en", false, "medium", "high")] // what a star needs
    [InlineData("did-it-open-government", "Significativo o excepcional", "es", false, "major", "outstanding")]
    public void They_are_levels_of_which_one_holds(string key, string text, string? language, bool isProvisional, params string[] levels)
    {
        LevelReading reading = Scale(key).Parse(text, new() { Language = language });
        Assert.Equal(levels, reading.Possible);
        Assert.Equal((true, null, isProvisional), (reading.IsRead, reading.Level, reading.IsProvisional));
        Assert.Equal(ReadingEvidence.Alternatives, reading.Evidence);
        Assert.Equal(new Statement(levels), Statement.Of(reading));
    }

    [Theory]
    [InlineData("or")]
    [InlineData("substantial or")]
    [InlineData("substantial or NR")] // an absence is no level that may hold
    [InlineData("substantial or red")]
    [InlineData("3 or 4")] // numbers are an edition's, not a text's
    public void Anything_else_between_them_is_read_as_nothing(string text)
    {
        LevelReading reading = Scale("completion").Parse(text, ScaleContext.Unknown);
        Assert.Equal((false, default(Statement)), (reading.IsRead, Statement.Of(reading)));
        Assert.NotEmpty(reading.Findings);
    }

    [Fact]
    public void The_same_level_twice_is_one_level() =>
        Assert.Equal("complete", Scale("completion").Parse("Complete or completed", ScaleContext.Unknown).Level);

    [Fact]
    public void A_set_is_enough_to_know_that_completion_is_high() =>
        Assert.True(
            new Statement<Completion>(Statement.Of(Scale("completion").Parse("Substantial or complete", ScaleContext.Unknown))).Holds(
                level => level.IsAtLeast(Completion.Substantial)
            )
        );

    [Fact]
    public void A_statement_says_what_a_single_word_or_an_absence_says()
    {
        Assert.Equal(new Statement("limited"), Statement.Of(Scale("completion").Parse("Limited", ScaleContext.Unknown)));
        Assert.Equal(Absence.NotReviewed, Statement.Of(Scale("completion").Parse("NR", ScaleContext.Unknown)).Absence);
    }

    [Fact]
    public void A_level_outside_its_years_is_remarked_among_others() =>
        Assert.Equal(
            ["OGP1708"],
            Scale("potential-impact").Parse("Minor or unclear", new() { PlanYear = 2017 }).Findings.Select(finding => finding.Code)
        );

    [Property]
    public Property Any_two_labels_of_a_language_with_its_or_between_them_are_both() =>
        Prop.ForAll(
            Gen.Elements(Methodology.Standard.ScaleLists)
                .SelectMany(list => Gen.Elements<CodeEntry>(list.Entries).Two().Select(pair => (list, pair.Item1, pair.Item2)))
                .SelectMany(pick => Gen.Elements(("en", "or"), ("es", "o"), ("fr", "ou"), ("pt", "ou")).Select(or => (pick, or)))
                .Where(sample => !HasOwnOr(sample.pick.Item2, sample.or.Item1) && !HasOwnOr(sample.pick.Item3, sample.or.Item1))
                .ToArbitrary(),
            sample =>
            {
                ((Codelist list, CodeEntry first, CodeEntry second), (string language, string or)) = sample;
                ValueList<string> possible = Methodology
                    .Standard.Read(list, $"{first.Label.For(language)} {or} {second.Label.For(language)}", new() { Language = language })
                    .Possible;
                return possible.SequenceEqual([.. new[] { first.Code, second.Code }.Distinct()]);
            }
        );

    /// <summary>A next step may itself have an "or": "more achievable or measurable".</summary>
    private static bool HasOwnOr(CodeEntry entry, string language) => WordForm.Alternatives($"{entry.Label.For(language)} or").Length > 2;

    private static Scale Scale(string key) => Methodology.Standard.FindScale(RatingKey.Of(key))!;
}
