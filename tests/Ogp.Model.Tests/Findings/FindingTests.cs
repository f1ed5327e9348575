using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

public class FindingTests
{
    private static readonly FindingKind s_kind = new(
        "OGP9999",
        "test",
        Severity.Warning,
        new LocalizedText("en", "The {fruit} has {count} seeds, says {fruit}.").With("es", "{count} semillas tiene la {fruit}.")
    );

    private static readonly Finding s_finding = new(s_kind, Place.Unknown, [new("fruit", "pear"), new("count", "7")]);

    [Fact]
    public void A_message_is_made_in_the_readers_language()
    {
        Assert.Equal("The pear has 7 seeds, says pear.", s_finding.Message());
        Assert.Equal("7 semillas tiene la pear.", s_finding.Message("es-EC"));
        Assert.Equal(s_finding.Message("en"), s_finding.Message("de"));
        Assert.Throws<ArgumentNullException>(() => s_finding.Message(null!));
    }

    [Fact]
    public void A_suggestion_is_part_of_the_message()
    {
        Finding finding = s_finding with { Suggestion = "{plum}" };
        Assert.StartsWith(s_finding.Message("en") + " ", finding.Message("en"), StringComparison.Ordinal);
        Assert.All(["en", "es", "fr"], language => Assert.Contains("{plum}", finding.Message(language), StringComparison.Ordinal));
        Assert.Equal(3, new[] { "en", "es", "fr" }.Select(language => finding.Message(language)).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Values_are_taken_as_they_stand_even_where_they_look_like_placeholders()
    {
        Finding finding = s_finding with { Arguments = [new("fruit", "{count}"), new("count", "{0} } {")] };
        Assert.Equal("The {count} has {0} } { seeds, says {count}.", finding.Message());
    }

    [Theory]
    [InlineData("no placeholders", "no placeholders")]
    [InlineData("open { brace", "open { brace")]
    [InlineData("} closed", "} closed")]
    [InlineData("{unknown}.", ".")]
    [InlineData("", "")]
    public void A_template_need_not_be_perfect(string template, string message) =>
        Assert.Equal(message, new Finding(new("OGP9998", "test", Severity.Note, new("en", template)), Place.Unknown).Message());

    [Fact]
    public void Messages_are_the_same_in_every_culture() =>
        Assert.Single(
            Cultures
                .Names.Select(culture => Cultures.In(culture, () => (s_finding with { Suggestion = "x" }).Message()))
                .Distinct(StringComparer.Ordinal)
        );

    [Fact]
    public void A_finding_tells_its_kind_and_its_arguments()
    {
        Assert.Equal(
            ("OGP9999", Severity.Warning, "7", null),
            (s_finding.Code, s_finding.Severity, s_finding["count"], s_finding["no-such"])
        );
        Assert.Equal("OGP9999 test", s_kind.ToString());
        Assert.Contains("OGP9999", s_finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Graver_is_higher() => Assert.True(Severity.Error > Severity.Warning && Severity.Warning > Severity.Note);

    [Fact]
    public void A_result_has_errors_only_where_a_finding_is_one()
    {
        Finding error = new(new("OGP9997", "test", Severity.Error, new("en", "!")), Place.Unknown);
        Assert.False(new ReadResult<string>("x", []).HasErrors);
        Assert.False(new ReadResult<string>("x", [s_finding]).HasErrors);
        Assert.True(new ReadResult<string>("x", [s_finding, error]).HasErrors);
        Assert.True(new ReadResult<string>("x", [s_finding], [new(error.Kind, 1, 0)]).HasErrors);
        Assert.False(new ReadResult<string>("x", [s_finding], [new(s_finding.Kind, 2, 1)]).HasErrors);
    }

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentNullException>(() => new Finding(null!, Place.Unknown));
        Assert.Throws<ArgumentNullException>(() => new Finding(s_kind, null!));
        Assert.Throws<ArgumentException>(() => new FindingKind(" ", "test", Severity.Note, default));
        Assert.Throws<ArgumentException>(() => new FindingKind("OGP9999", "", Severity.Note, default));
    }

    public static TheoryData<Place, string> Places =>
        new()
        {
            { Place.Unknown, "" },
            {
                new() { File = "plan.json" },
                "plan.json"
            },
            {
                new() { File = "plan.json", Pointer = "" },
                "plan.json"
            },
            {
                new()
                {
                    File = "plan.json",
                    Line = 12,
                    Column = 5,
                    Pointer = "/actionPlans/0/id",
                },
                "plan.json:12:5 /actionPlans/0/id"
            },
            {
                new() { Line = 12, Column = 5 },
                "-:12:5"
            },
            {
                new() { Pointer = "/id" },
                "/id"
            },
            {
                new()
                {
                    File = "commitments.csv",
                    Row = 7,
                    Heading = "Start Date",
                },
                "commitments.csv, row 7, Start Date"
            },
            {
                new() { Row = 1234 },
                "row 1234"
            },
        };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_is_shown_in_one_line_the_same_in_every_culture(Place place, string shown) =>
        Assert.All(Cultures.Names, culture => Assert.Equal(shown, Cultures.In(culture, () => place.ToString())));

    [Theory]
    [InlineData("en", "a.csv, row 7, Start Date")]
    [InlineData("es", "a.csv, fila 7, Start Date")]
    [InlineData("fr", "a.csv, ligne 7, Start Date")]
    public void A_row_is_one_in_the_readers_language(string language, string expected) =>
        Assert.Equal(
            expected,
            new Place
            {
                File = "a.csv",
                Row = 7,
                Heading = "Start Date",
            }.ToString(language)
        );
}
