using Ogp.Model.Json;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

public class UnknownMembersTests
{
    private static UnknownMember Member(string name, string json, int after = -1) => new(name, json, after);

    [Fact]
    public void Equality_looks_at_names_values_and_order_not_at_the_place_among_known_members()
    {
        EqualityContract.Holds<UnknownMembers>(
            [default, new([])],
            [new([Member("a", "1"), Member("b", "2")]), new([Member("a", "1", 3), Member("b", "2", 5)])],
            [new([Member("b", "2"), Member("a", "1")])],
            [new([Member("a", "1")])],
            [new([Member("a", "2")])]
        );
        EqualityContract.Holds<UnknownMember>(
            [Member("a", "1"), Member("a", "1", 4)],
            [Member("a", "2")],
            [Member("A", "1")],
            [new("a", new UnreadItem(0, null, "1"), 3), new("a", new UnreadItem(2, null, "1"), 3)],
            [new("a", new UnreadItem(0, "en", "1"), 3)]
        );
    }

    [Fact]
    public void Equality_does_not_look_at_how_characters_are_escaped() =>
        EqualityContract.Holds<UnknownMember>(
            [Member("a", """{"é\"":"😀/\n"}"""), Member("a", """{"\u00e9\u0022":"\uD83D\uDE00\/\u000A"}""")],
            [Member("a", """["a","b"]"""), Member("a", """["\u0061","b"]""")],
            [Member("a", """["a\",\"b"]""")],
            [Member("a", """["\\u0061","b"]""")],
            [Member("a", """["a"]""")]
        );

    [Fact]
    public void Items_of_lists_and_maps_are_told_from_whole_members()
    {
        IrmPackage package = IrmJson
            .Read("""{"formatVersion":"1.0","title":{"en":"a","es":5},"commitments":[{"id":"K1"},7],"x":1}""")
            .Value!;
        Assert.Equal(
            [("title", "5", 1, "es"), ("commitments", "7", 1, null), ("x", "1", (int?)null, (string?)null)],
            package.Unknown.AsSpan().ToArray().Select(member => (member.Name, member.Json, member.Index, member.Key))
        );
        Assert.Equal((null, null, "1"), (package.Unknown["title"], package.Unknown["commitments"], package.Unknown["x"]));
    }

    [Fact]
    public void The_first_member_of_a_name_is_found()
    {
        UnknownMembers members = new([Member("a", "1"), Member("b", "2"), Member("a", "3")]);
        Assert.Equal("1", members["a"]);
        Assert.Null(members["c"]);
        Assert.Equal(["a", "b", "a"], members.AsSpan().ToArray().Select(member => member.Name));
    }
}
