using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Scoring;

/// <summary>The scores of one commitment, and rates over all of them.</summary>
public class ScoresTests
{
    private static readonly string[] s_values = ["access-to-information", "civic-participation", "public-accountability"];

    private static bool? Completed(string said) => Scores.HighCompletion(SmallPlan.Rated(Variable.Completion, said), SmallPlan.Id(1)).Value;

    private static Score Results(string opened, string early) =>
        Scores.HighResults(
            SmallPlan.Rated(SmallPlan.Ratings((Variable.DidItOpenGovernment, opened), (Variable.EarlyResults, early))),
            SmallPlan.Id(1)
        );

    [Theory]
    [InlineData("complete", true)]
    [InlineData("substantial", true)]
    [InlineData("limited", false)]
    [InlineData("not-started", false)]
    [InlineData("unclear", false)]
    [InlineData("withdrawn", false)]
    [InlineData("substantial|complete", true)]
    [InlineData("not-started|limited", false)]
    [InlineData("limited|substantial", null)]
    [InlineData("not-reviewed", null)]
    [InlineData("not-coded", null)]
    [InlineData("not-applicable", null)]
    [InlineData("", null)]
    public void High_completion_is_substantial_or_complete_and_never_no_where_it_is_not_known(string said, bool? expected) =>
        Assert.Equal(expected, Completed(said));

    [Theory]
    [InlineData("outstanding marginal -", true)]
    [InlineData("- - major", true)]
    [InlineData("marginal marginal did-not-change", false)]
    [InlineData("marginal marginal -", null)]
    [InlineData("marginal marginal not-applicable", false)]
    [InlineData("marginal not-applicable not-applicable", false)]
    [InlineData("not-applicable not-applicable did-not-change", false)]
    [InlineData("major not-applicable not-applicable", true)]
    [InlineData("marginal not-applicable -", null)]
    [InlineData("not-applicable not-applicable not-applicable", null)]
    [InlineData("marginal|major marginal marginal", null)]
    [InlineData("- - -", null)]
    public void Results_by_value_only_are_as_high_as_the_highest(string said, bool? expected)
    {
        (RatingKey, string)[] ratings = ByValue(said);
        Assert.Equal(expected, Scores.HighResults(SmallPlan.Rated(SmallPlan.Ratings(ratings)), SmallPlan.Id(1)).Value);

        (RatingKey, string)[] overall = [.. ratings, (Variable.DidItOpenGovernment, "marginal")];
        Assert.False(Scores.HighResults(SmallPlan.Rated(SmallPlan.Ratings(overall)), SmallPlan.Id(1)).Value);
    }

    /// <summary>
    /// In whatever order the values stand, and whatever else is rated: where any has a level, the score is known exactly where all that the open ones may be give the same. "Not applicable" is
    /// no level.
    /// </summary>
    [Fact]
    public void Results_by_value_are_known_exactly_where_every_possible_level_gives_the_same_answer()
    {
        (string Said, bool[] MayPass)[] values =
        [
            ("-", [true, false]),
            ("not-stated", [true, false]),
            ("not-coded", [true, false]),
            ("not-reviewed", [true, false]),
            ("large", [true, false]),
            ("did-not-change|outstanding", [true, false]),
            ("major|outstanding", [true]),
            ("major", [true]),
            ("marginal", [false]),
            ("not-applicable", [false]),
        ];
        foreach (
            (string early, bool? isSignificant) in new (string, bool?)[]
            {
                ("", null),
                ("not-coded", null),
                ("moderate", false),
                ("significant", true),
            }
        )
        {
            foreach (
                (
                    (string Said, bool[] MayPass) one,
                    (string Said, bool[] MayPass) two,
                    (string Said, bool[] MayPass) three
                ) in from one in values
                from two in values
                from three in values
                select (one, two, three)
            )
            {
                string said = $"{one.Said} {two.Said} {three.Said}";
                bool[] opened = [.. (from a in one.MayPass from b in two.MayPass from c in three.MayPass select a || b || c).Distinct()];
                bool isRated = said.Split(' ').Any(codes => codes != "-" && !codes.StartsWith("not-", StringComparison.Ordinal));
                bool? expected =
                    isSignificant == true ? true
                    : !isRated ? isSignificant
                    : opened.Length == 1 ? opened[0]
                    : null;
                foreach (string overall in new[] { "", "not-coded" })
                {
                    (RatingKey, string)[] ratings =
                    [
                        .. ByValue(said),
                        (Variable.DidItOpenGovernment, overall),
                        (Variable.EarlyResults, early),
                    ];
                    Score score = Scores.HighResults(SmallPlan.Rated(SmallPlan.Ratings(ratings)), SmallPlan.Id(1));
                    Assert.True(expected == score.Value, $"{said}, over all '{overall}', early results '{early}': {score}");
                    Assert.Equal(expected is null, score.Missing.Any());
                }
            }
        }
    }

    [Theory]
    [InlineData("not-reviewed marginal|major marginal", "several-levels-possible")]
    [InlineData("marginal|major not-reviewed marginal", "several-levels-possible")]
    [InlineData("not-applicable not-applicable not-applicable", "not-applicable")]
    [InlineData("marginal - not-reviewed", "not-reviewed")]
    [InlineData("marginal|major marginal marginal", "several-levels-possible")]
    public void Why_results_by_value_cannot_be_told_is_what_is_said_of_the_values(string said, string reason)
    {
        ActionPlan plan = SmallPlan.Rated(SmallPlan.Ratings(ByValue(said)));
        Assert.Equal([reason], new Scorecard(plan).HighResults.Excluded.Select(excluded => excluded.Codes[0]));
    }

    private static (RatingKey, string)[] ByValue(string said) =>
        [
            .. s_values.Zip(
                said.Split(' '),
                (value, codes) => (new RatingKey(Variable.DidItOpenGovernment, value), codes == "-" ? "" : codes)
            ),
        ];

    [Theory]
    [InlineData("substantail", "unknown-level", "con nivel desconocido")]
    [InlineData("limited|substantial", "several-levels-possible", "con varios niveles posibles")]
    [InlineData("not-reviewed", "not-reviewed", "No revisado")]
    public void Why_it_cannot_be_told_is_said_in_words(string said, string reason, string words)
    {
        LevelCount excluded = Assert.Single(new Scorecard(SmallPlan.Rated(Variable.Completion, said)).HighCompletion.Excluded);
        Assert.Equal(reason, excluded.Codes[0]);
        Assert.Equal(words, Rate.LabelOf(reason, "es"), ignoreCase: true);
    }

    [Fact]
    public void A_word_that_is_no_level_does_not_look_like_one()
    {
        Score score = new Scorecard(SmallPlan.Rated(Variable.Completion, "Sustancial")).Commitments[0].HighCompletion;
        Assert.Contains(" = “Sustancial” ?", score.Explain(), StringComparison.Ordinal);
        Assert.Contains(" = «Sustancial» ?", score.Explain("es"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_that_no_list_knows_decides_nothing()
    {
        Assert.Null(Completed("substantail"));
        Assert.Null(Results("large", "").Value);
        Assert.Null(Results("", "large").Value);
    }

    [Theory]
    [InlineData("outstanding", "", true)]
    [InlineData("major", "", true)]
    [InlineData("marginal", "", false)]
    [InlineData("did-not-change", "", false)]
    [InlineData("worsened", "", false)]
    [InlineData("no-early-results", "", false)]
    [InlineData("", "significant", true)]
    [InlineData("", "moderate", false)]
    [InlineData("", "no-notable-results", false)]
    [InlineData("not-coded", "significant", true)]
    [InlineData("not-coded", "moderate", false)]
    [InlineData("marginal", "significant", true)]
    [InlineData("major", "moderate", true)]
    [InlineData("marginal", "moderate", false)]
    [InlineData("marginal|major", "", null)]
    [InlineData("major|outstanding", "", true)]
    [InlineData("marginal|major", "significant", true)]
    [InlineData("marginal|major", "moderate", null)]
    [InlineData("not-coded", "not-reviewed", null)]
    [InlineData("", "", null)]
    public void High_results_are_major_or_outstanding_or_significant(string opened, string early, bool? expected) =>
        Assert.Equal(expected, Results(opened, early).Value);

    [Fact]
    public void An_explanation_tells_the_inputs_in_the_readers_language()
    {
        Score score = Scores.HighCompletion(SmallPlan.Rated(Variable.Completion, "substantial|complete"), SmallPlan.Id(1));
        Assert.Equal("Yes (Completion = Substantial | Complete ✓)", score.Explain());
        Assert.Equal($"Sí ({Variable.Completion.Entry!.Label["es"]} = Sustancial | Completo ✓)", score.Explain("es"));
        Assert.Contains(
            Absence.NotCoded.Entry!.Label["en"]! + " ?",
            Scores.HighCompletion(SmallPlan.Rated(Variable.Completion, "not-coded"), SmallPlan.Id(1)).Explain(),
            StringComparison.Ordinal
        );
        Assert.Contains(Absence.NotStated.Entry!.Label["es"]! + " ?", Results("", "").Explain("es"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_report_mentions_is_no_part_of_the_explanation_unless_there_is_nothing_else()
    {
        Assert.Equal(["early-results"], Results("", "moderate").Inputs.Select(input => input.Key.Text));
        Assert.Equal(["did-it-open-government"], Results("not-coded", "").Inputs.Select(input => input.Key.Text));
        Assert.Equal(2, Results("", "").Missing.Count());
    }

    [Fact]
    public void A_rate_counts_what_is_known_and_says_why_the_rest_is_not()
    {
        Scorecard card = new(
            SmallPlan.Rated(
                Variable.Completion,
                "complete",
                "substantial|complete",
                "limited",
                "limited|complete",
                "not-coded",
                "not-coded",
                "not-reviewed",
                "",
                "not-stated"
            )
        );
        Rate rate = card.HighCompletion;
        Assert.Equal((2, 3, 9), (rate.Count, rate.Known, rate.Of));
        Assert.Equal(
            [new(["not-coded"], 2), new(["not-reviewed"], 1), new(["not-stated"], 2), new LevelCount(["several-levels-possible"], 1)],
            rate.Excluded
        );
        Assert.Equal(rate.Of, rate.Known + rate.Excluded.Sum(reason => reason.Count));
    }

    /// <summary>Plans of 2012 have neither did-it-open-government nor early results; plans of 2016 have the first.</summary>
    [Theory]
    [InlineData(2012, "not-coded")]
    [InlineData(2016, "not-stated")]
    [InlineData(null, "not-stated")]
    public void Where_no_report_says_anything_the_methodology_says_why(int? year, string reason)
    {
        ActionPlan plan = SmallPlan.Rated(Variable.Completion, "complete") with { Submitted = year is { } known ? new(known) : default };
        Assert.Equal([new LevelCount([reason], 1)], new Scorecard(plan).HighResults.Excluded);
    }

    [Fact]
    public void A_plan_without_commitments_has_rates_of_nothing()
    {
        Scorecard card = new(new ActionPlan());
        Assert.Equal((0, 0, 0), (card.HighCompletion.Count, card.HighCompletion.Known, card.HighCompletion.Of));
        Assert.Throws<ArgumentNullException>(() => new Scorecard(null!));
        Assert.Throws<ArgumentNullException>(() => Scores.HighCompletion(null!, default));
        Assert.Throws<ArgumentNullException>(() => Scores.HighResults(null!, default));
    }
}
