using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ogp.Model.Tests;

/// <summary>Whether something holds of a level: yes, no, or it cannot be told.</summary>
public class HoldsTests
{
    private static readonly string[] s_levels = ["not-started", "limited", "substantial", "complete"];

    [Theory]
    [InlineData("substantial", true)]
    [InlineData("complete", true)]
    [InlineData("limited", false)]
    [InlineData("substantial|complete", true)]
    [InlineData("not-started|limited", false)]
    [InlineData("limited|substantial", null)]
    [InlineData("not-started|limited|complete", null)]
    [InlineData("not-reviewed", null)]
    [InlineData("not-coded", null)]
    [InlineData("not-applicable", null)]
    [InlineData("not-stated", null)]
    [InlineData("", null)]
    public void It_is_told_where_every_possible_level_gives_the_same_answer(string codes, bool? expected) =>
        Assert.Equal(expected, Of(codes).Holds(level => level.IsAtLeast(Completion.Substantial)));

    [Property]
    public Property It_is_told_exactly_where_all_possible_levels_agree() =>
        Prop.ForAll(
            Arb.From(Gen.SubListOf(s_levels)),
            Arb.From(Gen.SubListOf(s_levels)),
            (possible, accepted) =>
            {
                bool[] answers = [.. possible.Select(level => accepted.Contains(level)).Distinct()];
                bool? expected = answers is [var only] ? only : null;
                return Of(string.Join('|', possible)).Holds(level => accepted.Contains(level.Text)) == expected;
            }
        );

    [Property]
    public Property The_opposite_of_a_condition_has_the_opposite_answer() =>
        Prop.ForAll(
            Arb.From(Gen.SubListOf(s_levels)),
            Arb.From(Gen.SubListOf(s_levels)),
            (possible, accepted) =>
            {
                Statement<Completion> said = Of(string.Join('|', possible));
                return said.Holds(level => accepted.Contains(level.Text)) == !said.Holds(level => !accepted.Contains(level.Text));
            }
        );

    private static Statement<Completion> Of(string codes) =>
        codes.Length == 0 ? default
        : codes.Contains('|', StringComparison.Ordinal) ? new(new Statement((ReadOnlySpan<string>)codes.Split('|')))
        : new(new Statement(codes));
}
