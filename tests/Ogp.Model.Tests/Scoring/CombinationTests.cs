using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Scoring;

/// <summary>Relevance, ambition and the combinations, as defined: an absent input leaves open what the others do not decide.</summary>
public class CombinationTests
{
    private static readonly RatingKey s_information = new(Variable.OgpValue, OgpValue.AccessToInformation.Text);

    private static readonly string[] s_impacts = ["minor", "moderate", "transformative", "minor|moderate", "not-coded", ""];
    private static readonly string[] s_completions = ["limited", "complete", "limited|substantial", "not-reviewed", ""];
    private static readonly string[] s_results = ["marginal", "major", "marginal|major", "not-coded", ""];

    private static ActionPlan Plan(string relevant, string impact, string completion, string opened, string specificity = "") =>
        SmallPlan.Rated(
            SmallPlan.Ratings(
                (s_information, relevant),
                (Variable.PotentialImpact, impact),
                (Variable.Completion, completion),
                (Variable.DidItOpenGovernment, opened),
                (Variable.Specificity, specificity)
            )
        );

    [Theory]
    [InlineData("yes", "moderate", true)]
    [InlineData("yes", "minor", false)]
    [InlineData("yes", "moderate|transformative", true)]
    [InlineData("yes", "minor|moderate", null)]
    [InlineData("yes", "not-coded", null)]
    [InlineData("", "moderate", null)]
    [InlineData("", "none", false)]
    public void High_ambition(string relevant, string impact, bool? expected) =>
        Assert.Equal(expected, Scores.HighAmbition(Plan(relevant, impact, "", ""), SmallPlan.Id(1)).Value);

    /// <summary>
    /// Plans of 2020 and later have no potential impact, nor had the pilots, so that none of their commitments can be ambitious: "no" would count those alone that are not relevant.
    /// </summary>
    [Theory]
    [InlineData(2021, "", null)]
    [InlineData(2021, "not-reviewed", null)]
    [InlineData(2021, "moderate", false)]
    [InlineData(2011, "", null)]
    [InlineData(2016, "", false)]
    [InlineData(2016, "not-reviewed", false)]
    [InlineData(2016, "not-coded", null)]
    [InlineData(null, "", false)]
    public void What_is_not_relevant_is_not_ambitious_only_where_ambition_is_rated(int? year, string impact, bool? expected)
    {
        ActionPlan plan = SmallPlan.Rated(
            SmallPlan.Ratings((Variable.Relevance, "no"), (Variable.PotentialImpact, impact), (Variable.Completion, "complete"))
        ) with
        {
            Submitted = year is { } known ? new(known) : default,
        };
        Score ambition = Scores.HighAmbition(plan, SmallPlan.Id(1));
        Assert.Equal(expected, ambition.Value);
        Assert.Equal(expected is null ? [Variable.PotentialImpact] : [], ambition.Missing.Select(input => input.Key.Variable));
        Assert.Equal(expected, Scores.PotentiallyStarred(plan, SmallPlan.Id(1)).Value);
        Assert.Null(Scores.Combinations(plan, SmallPlan.Id(1))[2].Value);
    }

    [Theory]
    [InlineData("high", "yes", "transformative", true)]
    [InlineData("low", "yes", "transformative", false)]
    [InlineData("high", "yes", "moderate", false)]
    [InlineData("", "yes", "transformative", null)]
    public void Potentially_starred(string specificity, string relevant, string impact, bool? expected) =>
        Assert.Equal(expected, Scores.PotentiallyStarred(Plan(relevant, impact, "", "", specificity), SmallPlan.Id(1)).Value);

    [Theory]
    [InlineData("yes", true)]
    [InlineData("", null)]
    public void Relevance(string information, bool? expected) =>
        Assert.Equal(expected, Scores.Relevant(Plan(information, "", "", ""), SmallPlan.Id(1)).Value);

    /// <summary>Of OGP's values "not applicable" is no "no", as it is not for the derived column: the rating of relevance decides.</summary>
    [Theory]
    [InlineData("not-applicable no no", "yes", true)]
    [InlineData("no no not-applicable", "yes", true)]
    [InlineData("not-applicable no no", "no", false)]
    [InlineData("not-applicable no no", "", null)]
    [InlineData("not-applicable yes no", "no", true)]
    [InlineData("not-coded not-coded not-coded", "yes", true)]
    [InlineData("no no no", "yes", false)]
    public void Relevance_is_the_rating_where_the_values_do_not_tell(string said, string rating, bool? expected)
    {
        string[] codes = said.Split(' ');
        ActionPlan plan = SmallPlan.Rated(
            SmallPlan.Ratings(
                (s_information, codes[0]),
                (new(Variable.OgpValue, OgpValue.CivicParticipation.Text), codes[1]),
                (new(Variable.OgpValue, OgpValue.PublicAccountability.Text), codes[2]),
                (Variable.Relevance, rating)
            )
        );
        Assert.Equal(expected, Scores.Relevant(plan, SmallPlan.Id(1)).Value);
    }

    /// <summary>The definition over yes and no; an open input is open exactly where a yes and a no in its place give different answers.</summary>
    [Fact]
    public void The_combinations_are_known_exactly_where_every_possible_level_gives_the_same_answer()
    {
        foreach (string impact in s_impacts)
        {
            foreach (string completion in s_completions)
            {
                foreach (string opened in s_results)
                {
                    ActionPlan plan = Plan("yes", impact, completion, opened);
                    bool?[] inputs =
                    [
                        Scores.HighAmbition(plan, SmallPlan.Id(1)).Value,
                        Scores.HighCompletion(plan, SmallPlan.Id(1)).Value,
                        Scores.HighResults(plan, SmallPlan.Id(1)).Value,
                    ];
                    bool[][] worlds =
                    [
                        .. from a in Worlds(inputs[0]) from c in Worlds(inputs[1]) from d in Worlds(inputs[2]) select Combinations(a, c, d),
                    ];

                    bool?[] actual = [.. Scores.Combinations(plan, SmallPlan.Id(1)).Select(score => score.Value)];

                    for (int i = 0; i < actual.Length; i++)
                    {
                        bool[] answers = [.. worlds.Select(world => world[i]).Distinct()];
                        Assert.Equal(answers.Length == 1 ? answers[0] : null, actual[i]);
                    }
                }
            }
        }
    }

    [Fact]
    public void A_combination_that_is_not_computable_says_which_input_is_missing()
    {
        Score score = Scores.Combinations(Plan("yes", "not-coded", "complete", "marginal"), SmallPlan.Id(1))[0];

        Assert.Null(score.Value);
        Assert.Equal(["potential-impact"], score.Missing.Select(input => input.Key.Text));
    }

    private static bool[] Combinations(bool a, bool c, bool d) => [(a && c) || d, a && !c && !d, c && !a && !d, !a && !c && !d];

    private static bool[] Worlds(bool? known) => known is { } value ? [value] : [true, false];
}
