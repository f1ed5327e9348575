using Ogp.Model.Fuzz;

namespace Ogp.Model.Cli.Tests;

/// <summary>A short run of the fuzzer; CONTRIBUTING.md tells how to run it for longer.</summary>
public class FuzzTests
{
    public static TheoryData<string> Targets => [.. FuzzTarget.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Nothing_breaks_on_the_first_hundred_documents(string name)
    {
        Fuzzer fuzzer = new(Target(name), seed: 1);
        Assert.All(Enumerable.Range(0, 100), number => Assert.Null(fuzzer.Execute(number)));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void The_same_seed_makes_the_same_documents_and_another_one_others(string name)
    {
        byte[][] documents = Documents(name, 1);
        Assert.Equal(documents, Documents(name, 1));
        Assert.NotEqual(documents, Documents(name, 2));
        Assert.True(documents.DistinctBy(Convert.ToHexString).Count() > 40, "too many documents are the same");
    }

    [Fact]
    public void What_a_target_throws_is_told()
    {
        BrokenPromiseException fault = new("it holds");
        Assert.Same(fault, new Fuzzer(Target("read") with { Run = _ => throw fault }, 1).Execute(0));
    }

    private static byte[][] Documents(string name, int seed) =>
        [.. Enumerable.Range(0, 50).Select(new Fuzzer(Target(name), seed).Document)];

    private static FuzzTarget Target(string name) => FuzzTarget.All.Single(target => target.Name == name);
}
