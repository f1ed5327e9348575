using FsCheck.Xunit;
using Ogp.Model.Tests.Support;
using Ogp.Model.Tests.Support.Models;

namespace Ogp.Model.Tests;

public class RatingSetTests
{
    private static readonly Rating s_limited = new(Variable.Completion, new("limited"));
    private static readonly Rating s_marginal = new(Variable.DidItOpenGovernment, new("marginal"));

    [Fact]
    public void Equality_looks_at_what_is_said_not_at_the_order() =>
        EqualityContract.Holds<RatingSet>(
            [default, []],
            [
                [s_limited, s_marginal],
                [s_marginal, s_limited],
            ],
            [
                [s_limited],
            ],
            [
                [s_marginal],
            ],
            [
                [s_limited with { Statement = new("complete") }, s_marginal],
            ],
            [
                [s_limited with { Key = Variable.ProjectedCompletion }],
            ]
        );

    [Fact]
    public void A_rating_that_says_nothing_is_left_out()
    {
        RatingSet set = [s_limited with { Statement = default }, s_marginal];
        Assert.Equal([s_marginal], set);
    }

    [Fact]
    public void There_is_no_rating_of_nothing()
    {
        Assert.Throws<ArgumentException>(() => RatingSet.Create([new(default, new("limited"))]));
        Assert.Throws<ArgumentException>(() => default(RatingSet).With(default, new Statement("limited")));
    }

    [Property(Arbitrary = [typeof(ModelArbitraries)])]
    public bool Equality_holds_in_any_order(int seed, int shuffle)
    {
        RatingSet set = (RatingSet)new ModelMaker(seed, 0.8).Value(typeof(RatingSet));
        Rating[] shuffled = set.AsSpan().ToArray();
        new Random(shuffle).Shuffle(shuffled);
        RatingSet other = RatingSet.Create(shuffled);
        return set == other && other == set && set.GetHashCode() == other.GetHashCode();
    }

    [Fact]
    public void A_variable_that_is_left_out_says_nothing()
    {
        RatingSet set = [s_limited];
        Assert.Equal("limited", set[Variable.Completion].Level);
        Assert.Equal(default, set[Variable.EarlyResults]);
        Assert.Equal(default, set[new(Variable.Completion, "civic-participation")]);
        Assert.Equal(default, default(RatingSet)[Variable.Completion]);
    }

    [Fact]
    public void An_aspect_is_rated_apart_from_the_whole()
    {
        RatingKey byValue = new(Variable.DidItOpenGovernment, OgpValue.CivicParticipation.Text);
        RatingSet set = [s_marginal, new(byValue, new("major"))];
        Assert.Equal(("marginal", "major"), (set[Variable.DidItOpenGovernment].Level, set[byValue].Level));
        Assessment assessment = new() { Ratings = set };
        Assert.Equal(DidItOpenGovernment.Marginal, assessment.DidItOpenGovernment.Level);
        Assert.Equal(DidItOpenGovernment.Major, assessment.DidItOpenGovernmentBy(OgpValue.CivicParticipation).Level);
        Assert.Equal(Absence.NotStated, assessment.DidItOpenGovernmentBy(OgpValue.PublicAccountability).Absence);
    }

    [Fact]
    public void With_sets_or_replaces_and_leaves_the_set_it_came_from()
    {
        RatingSet one = [s_limited];
        RatingSet changed = one.With(Variable.Completion, new("complete"));
        Assert.Equal("limited", one[Variable.Completion].Level);
        Assert.Equal((1, "complete"), (changed.Count, changed[Variable.Completion].Level));
        Assert.Equal(2, one.With(Variable.EarlyResults, new("moderate")).Count);
    }

    [Fact]
    public void With_takes_a_statement_in_levels_of_a_scale()
    {
        Statement<Completion> said = new(new Statement(["substantial", "complete"]).From("source"));
        RatingSet changed = default(RatingSet).With(Variable.Completion, said);
        Assert.Equal(said, changed.Of<Completion>(Variable.Completion));
        Assert.Equal(
            Completion.Limited,
            changed.With(Variable.Completion, new Statement<Completion>(Completion.Limited)).Of<Completion>(Variable.Completion).Level
        );
    }

    [Fact]
    public void A_variable_is_there_once() =>
        Assert.Throws<ArgumentException>(() => RatingSet.Create([s_limited, s_limited with { Statement = new("complete") }]));

    [Fact]
    public void Ratings_keep_their_order()
    {
        RatingSet set = [s_marginal, s_limited];
        List<RatingKey> keys = [];
        foreach (Rating rating in set)
        {
            keys.Add(rating.Key);
        }

        Assert.Equal([s_marginal.Key, s_limited.Key], keys);
        Assert.Equal("did-it-open-government: marginal, completion: limited", set.ToString());
    }

    [Theory]
    [InlineData("completion", "completion", "", true)]
    [InlineData("did-it-open-government.civic-participation", "did-it-open-government", "civic-participation", true)]
    [InlineData("minimum-requirement.1.1", "minimum-requirement", "1.1", true)]
    [InlineData("no-such-variable.x", "no-such-variable", "x", false)]
    public void A_key_is_a_variable_and_an_aspect(string text, string variable, string aspect, bool isKnown)
    {
        RatingKey key = RatingKey.Of(text);
        Assert.Equal((Variable.Of(variable), aspect, isKnown), (key.Variable, key.Aspect, key.IsKnown));
        Assert.Equal(key, new RatingKey(Variable.Of(variable), aspect));
        Assert.Equal(text, key.ToString());
    }

    [Fact]
    public void Keys_are_equal_by_their_text() =>
        EqualityContract.Holds<RatingKey>(
            [default, RatingKey.Of(null), RatingKey.Of("")],
            [Variable.Completion, RatingKey.Of("completion"), RatingKey.FromVariable(Variable.Completion)],
            [new(Variable.Completion, "x")],
            [RatingKey.Of("Completion")]
        );

    [Fact]
    public void A_statement_that_says_nothing_takes_a_rating_out()
    {
        RatingSet rated = default(RatingSet).With(Variable.Completion, new("complete")).With(Variable.Relevance, new("yes"));
        RatingSet without = rated.With(Variable.Completion, default);
        Assert.Equal((1, default(RatingSet).With(Variable.Relevance, new("yes"))), (without.Count, without));
        Assert.Equal(default, without.With<YesNo>(Variable.Relevance, default));
        Assert.Equal(without, without.With(Variable.Novelty, default));
    }

    [Fact]
    public void Ratings_are_queried_as_any_collection()
    {
        RatingSet rated = default(RatingSet).With(Variable.Completion, new("complete")).With(Variable.Relevance, new("yes"));
        Assert.Equal(["completion"], rated.Where(rating => rating.Statement.Level == "complete").Select(rating => rating.Key.Text));
        Assert.Equal([.. rated], rated.AsSpan().ToArray());
        Assert.Empty(default(RatingSet));
    }
}
