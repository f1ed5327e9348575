using System.Text;
using System.Text.RegularExpressions;
using Ogp.Model.Comparing;
using Ogp.Model.Json;
using Ogp.Model.Shapes;
using Ogp.Model.Tests.Support;
using Ogp.Model.Tests.Support.Models;

namespace Ogp.Model.Tests.Comparing;

/// <summary>Comparing and merging on real documents, and their words.</summary>
public partial class ComparingTests
{
    [Fact]
    public void Any_two_documents_of_the_corpus_compare_and_merge()
    {
        IrmPackage[] packages =
        [
            .. Directory
                .EnumerateFiles(Repository.Corpus, "*.irm.json")
                .Select(file => IrmJson.Read(File.ReadAllBytes(file)).Value)
                .OfType<IrmPackage>(),
            Ecuador.Package,
        ];
        Assert.True(packages.Length > 40);
        foreach (IrmPackage before in packages)
        {
            foreach (IrmPackage after in packages)
            {
                PackageDiff diff = PackageDiff.Compare(before, after);
                Assert.All(diff.Differences, difference => Assert.NotEqual("", difference.ToString()));
                Assert.True(before != after || diff.Differences.IsEmpty);
                Tree patched = Tree.Apply(Written(before), Tree.Parse(diff.ToJsonPatch()));
                Assert.Equal(Written(after).ToString(), patched.ToString());
                Assert.Equal(before, PackageMerge.Merge(("a", before), ("b", PackageMerge.Merge(("b", before)).Package)).Package);
            }
        }
    }

    [Theory]
    [InlineData("en", "Completion: from Limited to Substantial (up one level)")]
    [InlineData("es", "Grado de cumplimiento: de Limitado a Sustancial (sube un nivel)")]
    [InlineData("fr", "Niveau d’achèvement : désormais Substantiel, un niveau plus haut (avant : Limité)")]
    [InlineData("de", "Completion: from Limited to Substantial (up one level)")]
    public void A_difference_is_told_in_the_readers_language(string language, string expected)
    {
        PackageDiff diff = PackageDiff.Compare(Rated("limited"), Rated("substantial"));

        Assert.Equal(expected, Assert.Single(diff.Differences).Message(language));
    }

    /// <summary>Extensions, unknown members and what could not be read, with what says the same and what does not.</summary>
    [Theory]
    [InlineData("""{"es":"Año","b":[1.50,{"c":1,"d":null}]}""", """{"b":[15e-1,{"d":null,"c":1.0}],"es":"A\u00f1o"}""", true)]
    [InlineData("""{"a":1,"a":2}""", """{"a":1.0,"a":2.0}""", true)]
    [InlineData("""{"a":1,"a":2}""", """{"a":2,"a":1}""", false)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("-0", "0.0", true)]
    [InlineData("-1", "1", false)]
    [InlineData("1e99999999999", "1", false)]
    [InlineData("12345678901234567890123456789012", "12345678901234567890123456789013", false)]
    [InlineData("\"\\ud800\"", "\"\\udc00\"", false)]
    [InlineData("\"\\ud800\"", "\"\uFFFD\"", false)]
    [InlineData("""["a","b"]""", """["a\",\"b"]""", false)]
    [InlineData("""{"a":{"b":1}}""", """{"a":{},"b":1}""", false)]
    public void Kept_values_are_compared_by_what_they_say(string one, string other, bool isSame)
    {
        // A member that is a string is read.
        string[] names = one[0] == '"' ? ["ecuador:x", "colour"] : ["ecuador:x", "colour", "licence"];
        foreach (string name in names)
        {
            IrmPackage before = IrmJson.Read($"{{\"formatVersion\":\"1.0\",\"id\":\"p\",\"{name}\":{one}}}").Value!;
            IrmPackage after = IrmJson.Read($"{{\"formatVersion\":\"1.0\",\"id\":\"p\",\"{name}\":{other}}}").Value!;

            Assert.Equal(isSame, PackageDiff.Compare(before, after).Differences.IsEmpty);
            MergeResult merged = PackageMerge.Merge(("a", before), ("b", after));
            Assert.Equal(isSame, merged.Choices.IsEmpty);
            Assert.Equal(before, merged.Package);
        }
    }

    [Fact]
    public void What_is_shown_alike_is_told_as_it_is_written()
    {
        PackageDiff diff = PackageDiff.Compare(Numbered("\"1\""), Numbered("1"));
        Assert.Equal("number: from \"1\" to 1", Assert.Single(diff.Differences).Message());

        static IrmPackage Numbered(string number) =>
            IrmJson.Read($"{{\"formatVersion\":\"1.0\",\"actionPlans\":[{{\"id\":\"A\",\"member\":\"ECU\",\"number\":{number}}}]}}").Value!;
    }

    [Fact]
    public void Every_member_and_every_type_of_the_format_has_words_in_three_languages()
    {
        List<ShapeDescription> shapes = [];
        Collect(IrmPackageShape.Shape.Describe(), shapes);

        Assert.Equal(ModelTypes.Nodes.Select(type => type.Name), shapes.Select(shape => shape.Name).Order(StringComparer.Ordinal));
        Assert.All(shapes, shape => Assert.Equal(3, Nouns.Of(shape.Name).Count));
        Assert.All(shapes.SelectMany(shape => shape.Fields), field => Assert.True(FieldWords.Of(field.Name).Count == 3, field.Name));
    }

    [Fact]
    public void Long_texts_are_cut_without_halving_a_character()
    {
        IrmPackage package = new() { FormatVersion = "1.0", Title = new("en", string.Concat(Enumerable.Repeat("a😀", 60))) };

        string message = Assert.Single(PackageDiff.Compare(package with { Title = default }, package).Differences).Message();

        Assert.EndsWith("…”", message, StringComparison.Ordinal);
        Assert.DoesNotMatch(HalfPair(), message);
    }

    [Fact]
    public void What_all_documents_refine_together_does_not_depend_on_their_sequence()
    {
        (string, IrmPackage)[] documents =
        [
            ("a", Rated("substantial", "complete")),
            ("b", Rated("limited", "complete")),
            ("c", Rated("complete")),
        ];
        foreach (int first in new[] { 0, 1, 2 })
        {
            MergeResult merged = PackageMerge.Merge([documents[first], documents[(first + 1) % 3], documents[(first + 2) % 3]]);

            Assert.Equal(Rated("complete"), merged.Package);
            Assert.False(Assert.Single(merged.Choices).IsConflict);
        }
    }

    [Fact]
    public void A_level_is_taken_with_its_own_source_and_note()
    {
        IrmPackage silent = Says(new Statement("not-stated").From("a"));
        IrmPackage level = Says(new Statement("limited"));
        MergeResult merged = PackageMerge.Merge(("a", silent), ("b", level), ("c", Says(new Statement("limited").From("c"))));

        Assert.Equal(Says(new Statement("limited").From("c")), merged.Package);
        MergeChoice choice = Assert.Single(merged.Choices);
        Assert.False(choice.IsConflict);
        Assert.Equal(["a", "b", "c"], choice.Values.Select(value => value.Document));
        Assert.Contains("\"source\":\"a\"", choice.Values[0].Json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        """{"id":"t","variable":"completion","levels":["limited"],"count":3}""",
        """{"id":"t","variable":"completion","levels":["complete"],"count":3}"""
    )]
    [InlineData(
        """{"id":"t","variable":"completion","levels":["limited"]}""",
        """{"id":"t","variable":"completion","levels":["complete"],"count":3}"""
    )]
    [InlineData("""{"id":"t","variable":"specificity","count":3}""", """{"id":"t","variable":"verifiability","of":4}""")]
    public void A_count_stays_with_the_levels_that_it_counts(string one, string other)
    {
        MergeResult merged = PackageMerge.Merge(("a", Stating(one)), ("b", Stating(other)));

        Assert.Equal(Stating(one), merged.Package);
        MergeChoice choice = Assert.Single(merged.Choices);
        Assert.True(choice.IsConflict);
        Assert.Equal("/actionPlans/0/reports/0/statedTallies/0", choice.Pointer);
        Assert.Equal([one, other], choice.Values.Select(value => value.Json));
    }

    [Fact]
    public void Totals_of_the_same_levels_in_any_order_are_one()
    {
        MergeResult merged = PackageMerge.Merge(
            ("a", Stating("""{"id":"t","variable":"completion","levels":["complete","limited"]}""")),
            ("b", Stating("""{"id":"t","variable":"completion","levels":["limited","complete"],"count":3}"""))
        );
        Assert.Equal(Stating("""{"id":"t","variable":"completion","levels":["complete","limited"],"count":3}"""), merged.Package);
        Assert.Empty(merged.Choices);
    }

    private static IrmPackage Stating(string tally) =>
        IrmJson
            .Read(
                $$"""{"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU","reports":[{"id":"r","product":"results-report","statedTallies":[{{tally}}]}]}]}"""
            )
            .Value!;

    [Theory]
    [InlineData("""{"en":"a"}""", """{"EN":"a","en":"b"}""", """{"EN":"a","en":"b"}""")]
    [InlineData("""{"EN":"a","en":"b"}""", """{"en":"a"}""", """{"EN":"a","en":"b"}""")]
    [InlineData("""{"en":"a","fr":"c"}""", """{"FR":"c","EN":"a","en":"b"}""", """{"EN":"a","fr":"c","en":"b"}""")]
    public void A_language_that_one_document_has_twice_keeps_the_names_that_it_has_there(string one, string other, string expected)
    {
        IrmPackage Package(string title) => IrmJson.Read($$"""{"formatVersion":"1.0","title":{{title}}}""").Value!;
        MergeResult merged = PackageMerge.Merge(("a", Package(one)), ("b", Package(other)));
        Assert.Empty(merged.Choices);
        Assert.Equal(
            $$"""{"formatVersion":"1.0","title":{{expected}}}""" + "\n",
            Encoding.UTF8.GetString(IrmJson.Write(merged.Package, indented: false))
        );
    }

    [Fact]
    public void Nothing_merges_to_nothing_is_a_mistake() => Assert.Throws<ArgumentException>(() => PackageMerge.Merge());

    [Fact]
    public void Null_is_a_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => PackageDiff.Compare(null!, Ecuador.Package));
        Assert.Throws<ArgumentNullException>(() => PackageDiff.Compare(Ecuador.Package, null!));
        Assert.Throws<ArgumentNullException>(() => PackageMerge.Merge(("a", null!)));
        Assert.Throws<ArgumentNullException>(() => PackageMerge.Merge((null!, Ecuador.Package)));
    }

    private static Tree Written(IrmPackage package) => Tree.Parse(IrmJson.Write(package, indented: false));

    private static IrmPackage Rated(params string[] levels) =>
        Says(levels.Length == 1 ? new(levels[0]) : new((ReadOnlySpan<string>)levels));

    private static IrmPackage Says(Statement statement) =>
        new() { FormatVersion = "1.0", ActionPlans = [SmallPlan.Rated(RatingSet.Create([new Rating(Variable.Completion, statement)]))] };

    private static void Collect(ShapeDescription shape, List<ShapeDescription> shapes)
    {
        if (shapes.Exists(known => known.Name == shape.Name))
        {
            return;
        }

        shapes.Add(shape);
        foreach (FieldDescription field in shape.Fields)
        {
            if ((field.Value.Object ?? field.Value.Item?.Object) is { } below)
            {
                Collect(below(), shapes);
            }
        }
    }

    [GeneratedRegex(@"[\uD800-\uDBFF](?![\uDC00-\uDFFF])")]
    private static partial Regex HalfPair();
}
