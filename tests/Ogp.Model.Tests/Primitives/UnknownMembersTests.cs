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
        EqualityContract.Holds<UnknownMember>([Member("a", "1"), Member("a", "1", 4)], [Member("a", "2")], [Member("A", "1")]);
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
