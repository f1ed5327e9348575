using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

public class ValueListTests
{
    [Fact]
    public void An_item_that_is_null_is_refused_where_the_list_is_made()
    {
        Assert.Throws<ArgumentException>(() => (ValueList<string>)["a", null!]);
        Assert.Throws<ArgumentException>(() => new string[] { null! }.ToValueList());
        Assert.Throws<ArgumentException>(() => default(ValueList<string>).With(null!));
        Assert.Equal([0, null], (ValueList<int?>)[0, null]);
    }

    [Fact]
    public void Equality_looks_at_items_and_their_order() =>
        EqualityContract.Holds<ValueList<string>>(
            [default, [], ValueList.Create<string>([])],
            [
                ["a"],
                ValueList.Create(["a"]),
                new[] { "a" }.ToValueList(),
            ],
            [
                ["a", "b"],
                default(ValueList<string>).With("a").With("b"),
            ],
            [
                ["b", "a"],
            ],
            [
                ["a", "a"],
            ],
            [
                [""],
            ]
        );

    [Fact]
    public void Equality_goes_down_into_lists_of_lists() =>
        EqualityContract.Holds<ValueList<ValueList<int>>>(
            [
                [
                    [1, 2],
                    [],
                ],
                [
                    [1, 2],
                    [],
                ],
            ],
            [
                [
                    [1],
                    [2],
                ],
            ],
            [
                [
                    [1, 2],
                ],
            ],
            [
                [],
            ]
        );

    [Fact]
    public void Default_is_the_empty_list()
    {
        ValueList<int> empty = default;
        Assert.True(empty.IsEmpty);
        Assert.True(empty.Count == 0);
        Assert.Empty(empty);
        Assert.Equal("[]", empty.ToString());
        Assert.Throws<IndexOutOfRangeException>(() => empty[0]);
    }

    [Fact]
    public void Adding_leaves_the_list_as_it_was()
    {
        ValueList<int> one = [1];
        ValueList<int> two = one.With(2);
        Assert.Equal([1], one);
        Assert.Equal([1, 2], two);
    }

    [Fact]
    public void The_items_are_a_copy()
    {
        int[] items = [1, 2];
        ValueList<int> created = ValueList.Create<int>(items);
        ValueList<int> converted = items.ToValueList();
        items[0] = 9;
        Assert.Equal([1, 2], created);
        Assert.Equal([1, 2], converted);
    }

    [Fact]
    public void All_ways_to_the_items_agree()
    {
        ValueList<string> list = ["a", "b", "c"];
        List<string> enumerated = [];
        foreach (string item in list)
        {
            enumerated.Add(item);
        }

        Assert.Equal(enumerated, list.AsSpan().ToArray());
        Assert.Equal(enumerated, list.AsEnumerable());
        Assert.Equal(enumerated, Enumerable.Range(0, list.Count).Select(i => list[i]));
        Assert.Equal("[a, b, c]", list.ToString());
        Assert.Throws<IndexOutOfRangeException>(() => list[3]);
    }

    [Fact]
    public void A_sequence_that_is_null_is_misuse() => Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());
}
