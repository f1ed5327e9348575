using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Validation;

/// <summary>Baselines: what is known is not told again, and hides nothing new.</summary>
public class BaselineTests
{
    private static readonly FindingKind s_kind = Validator.Kinds[0];

    private static Finding At(string pointer, string value = "a", int line = 1) =>
        new(
            s_kind,
            new()
            {
                File = "f",
                Pointer = pointer,
                Line = line,
            },
            [new("key", value)]
        );

    private static Baseline Again(Baseline baseline)
    {
        using MemoryStream bytes = new();
        baseline.Write(bytes);
        ReadResult<Baseline> read = Baseline.Read(bytes.ToArray());
        Assert.Empty(read.Findings);
        return read.Value!;
    }

    [Fact]
    public void A_known_finding_is_known_on_another_line_and_at_another_position() =>
        Assert.Empty(Again(Baseline.Of([At("/a/0/b", line: 3)])).Without([At("/a/7/b", line: 99)]));

    [Fact]
    public void Another_value_or_another_member_is_new()
    {
        Baseline known = Again(Baseline.Of([At("/a/0/b")]));
        Assert.Single(known.Without([At("/a/0/b", "other")]));
        Assert.Single(known.Without([At("/a/0/c")]));
        Assert.Single(
            known.Without([
                At("/a/0/b") with
                {
                    Place = new() { File = "g", Pointer = "/a/0/b" },
                },
            ])
        );
    }

    [Fact]
    public void Of_equal_findings_as_many_are_known_as_there_were()
    {
        Baseline known = Again(Baseline.Of([At("/a/0/b"), At("/a/1/b")]));
        Assert.Equal(2, known.Count);
        Assert.Single(known.Without([At("/a/0/b"), At("/a/1/b"), At("/a/2/b")]));
    }

    /// <summary>As where two branches that wrote the same entry are merged.</summary>
    [Fact]
    public void Equal_entries_add_up()
    {
        const string Entry = """{ "code": "OGP1301", "file": "f", "path": "/p", "count": 2 }""";
        string json = $"{{ \"findings\": [ {Entry}, {Entry.Replace(": 2 ", ": 3 ", StringComparison.Ordinal)} ] }}";
        Assert.Equal(5, Baseline.Read(System.Text.Encoding.UTF8.GetBytes(json)).Value!.Count);
    }

    [Theory]
    [InlineData("""{ "findings": [ { "code": "OGP1301", "count": -1 } ] }""")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{ "findings": [ 1, { "code": 2, "arguments": [], "count": "x" } ] }""")]
    public void A_broken_file_gives_findings_and_never_throws(string json) =>
        Assert.NotEmpty(Baseline.Read(System.Text.Encoding.UTF8.GetBytes(json)).Findings);
}
