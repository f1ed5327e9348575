using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

/// <summary>A statement says one level, a set of possible levels, or why there is none.</summary>
public class StatementTests
{
    [Fact]
    public void One_level()
    {
        Statement said = new("limited");
        Assert.Equal((true, "limited", true, false), (said.IsStated, said.Level, said.HasLevel, said.IsSet));
        Assert.False(said.Absence.IsStated);
        Assert.Equal("limited", said.ToString());
    }

    [Fact]
    public void A_set_of_possible_levels_has_levels_but_not_one()
    {
        Statement said = new(["substantial", "complete"]);
        Assert.Equal((true, null, true, true), (said.IsStated, said.Level, said.HasLevel, said.IsSet));
        Assert.Equal(["substantial", "complete"], said.Codes.ToArray());
        Assert.Equal("substantial|complete", said.ToString());
    }

    [Fact]
    public void A_set_of_one_has_that_level_and_is_still_written_as_a_set()
    {
        Statement said = new(["complete"]);
        Assert.Equal(("complete", true), (said.Level, said.IsSet));
    }

    [Theory]
    [InlineData("not-reviewed")]
    [InlineData("not-coded")]
    [InlineData("not-applicable")]
    [InlineData("not-stated")]
    public void An_absence_is_stated_and_is_no_level(string code)
    {
        Statement said = new(code);
        Assert.Equal((true, null, false), (said.IsStated, said.Level, said.HasLevel));
        Assert.Equal(Absence.Of(code), said.Absence);
        Assert.Equal(code, said.ToString());
    }

    [Theory]
    [InlineData("not-started")]
    [InlineData("not-a-code")]
    public void A_level_that_only_sounds_like_an_absence_is_a_level(string code)
    {
        Statement said = new(code);
        Assert.Equal((code, true), (said.Level, said.HasLevel));
        Assert.False(said.Absence.IsStated);
    }

    [Fact]
    public void Default_says_nothing()
    {
        Statement said = default;
        Assert.Equal((false, null, false, false), (said.IsStated, said.Level, said.HasLevel, said.IsSet));
        Assert.Equal(Absence.NotStated, said.Absence);
        Assert.True(said.Codes.IsEmpty);
        Assert.Equal("not-stated", said.ToString());
        Assert.NotEqual(new Statement("not-stated"), said);
    }

    [Fact]
    public void A_source_and_a_note_ride_along()
    {
        Statement said = new Statement("outstanding").From("page-ec0003").Noting(new("en", "From the page."));
        Assert.Equal(("outstanding", "page-ec0003", "From the page."), (said.Level, said.Source, said.Note.For("en")));
        Assert.Equal(new Statement("outstanding"), said.From(null).Noting(default));
    }

    [Fact]
    public void What_a_source_says_nothing_of_is_not_stated()
    {
        Statement said = default(Statement).From("a");
        Assert.Equal(new Statement("not-stated").From("a"), said);
        Assert.Equal(new Statement("not-stated").Noting(new("en", "Silent.")), default(Statement).Noting(new("en", "Silent.")));
        Assert.Equal(default, default(Statement).From(null).Noting(default));
        Assert.Equal(new Statement("not-stated"), said.From(null));
    }

    [Theory]
    [InlineData("complete", "complete", "")]
    [InlineData("not-coded", null, "not-coded")]
    public void A_set_of_one_code_twice_is_that_code(string code, string? level, string absence)
    {
        Statement said = new([code, code]);
        Assert.Equal((level, absence), (said.Level, said.Absence.Text));
        Assert.Equal(level is null ? [] : [Completion.Of(code)], new Statement<Completion>(said).Possible);
        Assert.Equal($"{code}|{code}", said.ToString());
    }

    [Fact]
    public void The_codes_are_a_copy()
    {
        string[] codes = ["substantial", "complete"];
        Statement said = new((ReadOnlySpan<string>)codes);
        codes[0] = "limited";
        Assert.Equal("substantial|complete", said.ToString());
    }

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentNullException>(() => new Statement((string)null!));
        Assert.Throws<ArgumentException>(() => new Statement(""));
        Assert.Throws<ArgumentException>(() => new Statement(ReadOnlySpan<string>.Empty));
        Assert.Throws<ArgumentException>(() => new Statement(["limited", ""]));
        Assert.Throws<ArgumentException>(() => new Statement<Completion>(default(Completion)));
        Assert.Throws<ArgumentNullException>(() => default(Statement<Completion>).Holds(null!));
    }

    [Fact]
    public void Equality_looks_at_what_is_said_and_from_where()
    {
        Statement[][] groups =
        [
            [default, default(Statement)],
            [new("complete"), new(new string("complete")), new(["complete"]), new(["complete", "complete"])],
            [new(["substantial", "complete"]), new(["complete", "substantial"]), new(["complete", "substantial", "complete"])],
            [new(["substantial", "complete", "limited"])],
            [new Statement("complete").From("a"), new Statement("complete").From("a")],
            [new Statement("complete").From("b")],
            [new Statement("complete").Noting(new("en", "a"))],
            [new Statement("complete").With(null, default, new([new("x", "1", 0)]))],
            [new("not-stated")],
            [Statement.NotRead("5")],
            [Statement.NotRead("6")],
        ];
        EqualityContract.Holds(groups);
        EqualityContract.Holds(Array.ConvertAll(groups, group => Array.ConvertAll(group, said => new Statement<Completion>(said))));
    }

    [Fact]
    public void Typed_statements_give_the_levels_of_a_scale()
    {
        Assert.Equal(Completion.Limited, new Statement<Completion>(Completion.Limited).Level);
        Statement<Completion> set = new(new Statement(["substantial", "complete"]));
        Assert.False(set.Level.IsStated);
        Assert.Equal([Completion.Substantial, Completion.Complete], set.Possible);
        Assert.Equal("substantial|complete", set.ToString());
        Statement<Completion> absent = new(new Statement("not-coded"));
        Assert.Empty(absent.Possible);
        Assert.Equal(Absence.NotCoded, absent.Absence);
        Assert.Equal(Absence.NotStated, default(Statement<Completion>).Absence);
    }

    [Fact]
    public void A_set_has_no_code_that_is_null() => Assert.Throws<ArgumentNullException>(() => new Statement(["limited", null!]));
}
