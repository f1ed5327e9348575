using Ogp.Model.Cli.Output;

namespace Ogp.Model.Cli.Tests;

public class LineDiffTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("abc", "abc")]
    [InlineData("", "ab")]
    [InlineData("ab", "")]
    [InlineData("abcabba", "cbabac")]
    [InlineData("aaab", "baaa")]
    [InlineData("abcdefgh", "abXdefYZh")]
    [InlineData("xaxbx", "ab")]
    public void The_changes_make_the_one_into_the_other_and_are_as_few_as_can_be(string before, string after)
    {
        string[] old = [.. before.Select(c => $"{c}")];
        string[] now = [.. after.Select(c => $"{c}")];
        List<(int Old, int Now, int OldCount, int NowCount)> changes = LineDiff.Changes(old, now);

        List<string> made = [];
        int at = 0;
        foreach ((int from, int to, int count, int become) in changes)
        {
            made.AddRange(old[at..from]);
            made.AddRange(now[to..(to + become)]);
            at = from + count;
        }

        made.AddRange(old[at..]);
        Assert.Equal(now, made);
        Assert.Equal(old.Length + now.Length - (2 * Common(before, after)), changes.Sum(change => change.OldCount + change.NowCount));
    }

    /// <summary>Length of the longest common subsequence, by the textbook.</summary>
    private static int Common(string a, string b) =>
        a.Length == 0 || b.Length == 0 ? 0
        : a[0] == b[0] ? 1 + Common(a[1..], b[1..])
        : Math.Max(Common(a[1..], b), Common(a, b[1..]));
}
