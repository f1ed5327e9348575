namespace Ogp.Model.Tests.Methodology;

using Methodology = Ogp.Model.Methodology;

/// <summary>The order of the levels.</summary>
public class OrderTests
{
    private static readonly string[] s_ranked =
    [
        .. Variable.List.Entries.Select(entry => entry.Code).Where(code => Scales.LevelsOf(Variable.Of(code)) is { IsRanked: true }),
    ];

    [Fact]
    public void Ranked_levels_are_totally_ordered_and_the_others_refuse()
    {
        foreach (string code in s_ranked)
        {
            Variable variable = Variable.Of(code);
            CodeEntry[] entries = [.. Scales.LevelsOf(variable)!.Entries];
            foreach (CodeEntry a in entries)
            {
                foreach (CodeEntry b in entries)
                {
                    int? order = Methodology.Standard.Compare(variable, a.Code, variable, b.Code);
                    Assert.Equal(a.Rank is null || b.Rank is null, order is null);
                    Assert.Equal(Math.Sign(a.Rank - b.Rank ?? 0), Math.Sign(order ?? 0));
                    Assert.Equal(order, -Methodology.Standard.Compare(variable, b.Code, variable, a.Code));
                }
            }
        }
    }

    [Theory]
    [InlineData("completion", "withdrawn")]
    [InlineData("completion", "unclear")]
    [InlineData("potential-impact", "unclear")]
    [InlineData("schedule", "unclear")]
    [InlineData("did-it-open-government", "no-early-results")] // shares a number with did-not-change, but no place
    [InlineData("completion", "not-reviewed")]
    [InlineData("completion", "no-such-level")]
    [InlineData("completion", "")]
    public void What_has_no_place_in_the_order_is_neither_above_nor_below(string key, string level)
    {
        RatingKey variable = RatingKey.Of(key);
        Assert.All(
            Scales.LevelsOf(variable.Variable)!.Entries,
            entry => Assert.Null(Methodology.Standard.Compare(variable, level, variable, entry.Code))
        );
        Assert.Null(Methodology.Standard.Compare(variable, level, variable, level));
    }

    [Fact]
    public void Levels_of_one_scale_compare_across_variables_and_aspects()
    {
        Assert.True(Methodology.Standard.Compare(Variable.ProjectedCompletion, "complete", Variable.Completion, "limited") > 0);
        Assert.Equal(
            0,
            Methodology.Standard.Compare(
                Variable.DidItOpenGovernment,
                "major",
                RatingKey.Of("did-it-open-government.civic-participation"),
                "major"
            )
        );
        Assert.True(
            Methodology.Standard.Compare(
                Variable.EarlyResults,
                "major",
                Variable.DidItOpenGovernment,
                "marginal",
                new() { PlanYear = 2019 }
            ) > 0
        );
    }

    [Fact]
    public void Levels_of_different_scales_never_compare_and_the_message_names_the_crosswalk()
    {
        foreach (string a in Variable.List.Entries.Select(entry => entry.Code))
        {
            foreach (
                string b in Variable
                    .List.Entries.Select(entry => entry.Code)
                    .Where(b => b != a && Scales.LevelsOf(Variable.Of(a)) != Scales.LevelsOf(Variable.Of(b)))
            )
            {
                Assert.Throws<InvalidOperationException>(() => Methodology.Standard.Compare(Variable.Of(a), "x", Variable.Of(b), "y"));
            }
        }

        Assert.Contains("Crosswalk(\"specificity\", \"verifiability\")", Refusal("specificity", "verifiability"), StringComparison.Ordinal);
        Assert.Contains(
            "Crosswalk(\"early-results\", \"did-it-open-government\")",
            Refusal("early-results", "did-it-open-government"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Crosswalk(\"potential-for-results\", \"ambition\")",
            Refusal("potential-impact", "potential-for-results"),
            StringComparison.Ordinal
        );
        Assert.Contains("No crosswalk", Refusal("completion", "novelty"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_yes_to_one_question_is_no_yes_to_another() => Refusal("verifiability", "relevance");

    [Fact]
    public void Early_results_of_a_plan_of_2019_and_of_2021_do_not_compare()
    {
        Assert.Throws<InvalidOperationException>(() =>
            Methodology.Standard.Compare(
                Variable.EarlyResults,
                "significant",
                Variable.DidItOpenGovernment,
                "major",
                new() { PlanYear = 2021 }
            )
        );
    }

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<InvalidOperationException>(() => Methodology.Standard.Compare(Variable.Of("x"), "a", Variable.Of("x"), "b"));
        Assert.Throws<ArgumentNullException>(() =>
            Methodology.Standard.Compare(Variable.Completion, null!, Variable.Completion, "limited")
        );
        Assert.Throws<ArgumentNullException>(() =>
            Methodology.Standard.Compare(Variable.Completion, "limited", Variable.Completion, null!)
        );
    }

    private static string Refusal(string a, string b) =>
        Assert
            .Throws<InvalidOperationException>(() => Methodology.Standard.Compare(RatingKey.Of(a), "yes", RatingKey.Of(b), "yes"))
            .Message;
}
