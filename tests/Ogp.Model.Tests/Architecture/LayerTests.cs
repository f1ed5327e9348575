using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Architecture;

/// <summary>Each folder of the core uses only those above it.</summary>
public class LayerTests
{
    /// <summary>From the bottom of the house to the top.</summary>
    private static readonly string[] s_layers =
    [
        "Primitives",
        "Findings",
        "Codelists",
        "Methodology",
        "Plans",
        "Shapes",
        "Json",
        "Comparing",
        "Scoring",
        "Validation",
        "Profiles",
    ];

    private static readonly (string File, string Layer, SourceCode Code)[] s_files =
    [
        .. Directory
            .EnumerateFiles(Repository.Core, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Core, path).Replace('\\', '/'))
            .Where(file => !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => (file, file.Split('/')[0], new SourceCode(File.ReadAllText(Path.Combine(Repository.Core, file))))),
    ];

    [Fact]
    public void Every_file_lies_in_a_layer() =>
        Assert.Empty(s_files.Where(file => !s_layers.Contains(file.Layer)).Select(file => file.File));

    [Fact]
    public void A_type_is_named_only_in_its_own_layer_and_in_those_that_come_later()
    {
        Dictionary<string, int> layerOf = [];
        foreach ((_, string layer, SourceCode code) in s_files)
        {
            foreach (string type in code.Types)
            {
                // What another part of a type adds further up does not move the type.
                layerOf[type] = Math.Min(layerOf.GetValueOrDefault(type, int.MaxValue), Array.IndexOf(s_layers, layer));
            }
        }

        Assert.True(layerOf.Count > 100, "the scan of declarations has lost most types");
        string[] violations =
        [
            .. from file in s_files
            from use in file.Code.TypeNames()
            where layerOf.TryGetValue(use.Name, out int layer) && layer > Array.IndexOf(s_layers, file.Layer)
            select $"{file.File}:{use.Line} names {use.Name}, which lies in {s_layers[layerOf[use.Name]]}",
        ];
        Assert.True(violations.Length == 0, $"{violations.Length} violations:\n{string.Join('\n', violations)}");
    }

    [Theory]
    [InlineData("class A { B c; }", "B")]
    [InlineData("sealed record A(B C) : D;", "B D")]
    [InlineData("class A { List<B> c = new B.C(); }", "List B B")]
    [InlineData("class A { bool c => d is B or C; }", "B C")]
    [InlineData("class A { void c() { E d = (B)x; if (y == C.D) { } } }", "E B C")]
    [InlineData("class A { string B { get; } int c => B.Length; }", "")]
    [InlineData("class A { void c() => new() { B = 1 }; void d() => e(B: 1); }", "")]
    [InlineData("class A { /* B */ string c = \"B\"; // B\n /// <see cref=\"B\"/>\n char d = 'B'; string e = $\"{f}B\"; }", "")]
    [InlineData("class A { string c = \"\"\"\n B \"quoted\" B\n \"\"\"; D e; }", "D")]
    public void The_scan_sees_types_and_nothing_else(string source, string expected) =>
        Assert.Equal(expected, string.Join(' ', new SourceCode(source).TypeNames().Select(use => use.Name).Where(name => name != "A")));

    [Fact]
    public void The_scan_sees_declarations() =>
        Assert.Equal(
            ["A", "B", "C", "D", "E", "F", "G"],
            new SourceCode(
                "class A<T> { } struct B { } interface C { } enum D { } record E; readonly record struct F(int X); delegate ref T G<in O, T>(O o);"
            ).Types
        );
}
