using System.Buffers;
using System.Text;
using Ogp.Model.Json;

namespace Ogp.Model.Tests.Json;

/// <summary>An edit is never undone by what was kept of the document that it began with.</summary>
public class EditingTests
{
    private static IrmPackage Rewritten(IrmPackage package) => IrmJson.Read(IrmJson.Write(package)).Value!;

    [Theory]
    [InlineData("""{ "formatVersion": "1.0", "id": 5 }""")]
    [InlineData("""{ "formatVersion": "1.0", "id": null, "title": { "en": "a" } }""")]
    [InlineData("""{ "formatVersion": "1.0", "id": "old", "id": "older" }""")]
    public void A_member_that_is_set_counts_over_the_value_that_could_not_be_read(string json) =>
        Assert.Equal("new", Rewritten(IrmJson.Read(json).Value! with { Id = "new" }).Id);

    [Fact]
    public void A_rating_that_is_set_counts_over_the_value_that_could_not_be_read()
    {
        const string Json =
            """{"formatVersion":"1.0","actionPlans":[{"id":"p","member":"ECU","reports":[{"id":"r","assessments":[{"commitment":"c","ratings":{"completion":5}}]}]}]}""";
        IrmPackage package = IrmJson.Read(Json).Value!;
        (ActionPlan plan, IrmReport report, Assessment assessment) = (
            package.ActionPlans[0],
            package.ActionPlans[0].Reports[0],
            package.ActionPlans[0].Reports[0].Assessments[0]
        );
        Assessment edited = assessment with { Ratings = assessment.Ratings.With(Variable.Completion, new("limited")) };
        IrmPackage changed = package with { ActionPlans = [plan with { Reports = [report with { Assessments = [edited] }] }] };
        Assert.Equal("limited", Rewritten(changed).ActionPlans[0].Reports[0].Assessments[0].Ratings[Variable.Completion].Level);
    }

    /// <summary>An edit of a package, the member that it leaves, and what the package had.</summary>
    public static TheoryData<string, Func<IrmPackage, IrmPackage>, string> Edits =>
        new()
        {
            { """ "title":{"en":"a","es":null} """, package => package with { Title = new("es", "Hola") }, """ "title":{"es":"Hola"} """ },
            { """ "title":{"en":"a","es":null} """, package => package with { Title = default }, """ "title":{"es":null} """ },
            {
                """ "title":{"en":"a","en":"b"} """,
                package => package with { Title = package.Title.With("en", "c") },
                """ "title":{"en":"c"} """
            },
            {
                """ "title":{"en":null,"EN":"b"} """,
                package => package with { Title = package.Title.With("en", "c") },
                """ "title":{"en":"c"} """
            },
            {
                """ "title":{"en":"a","en":"b","fr":"c"} """,
                package => package with { Title = package.Title.With("fr", "d") },
                """ "title":{"en":"a","en":"b","fr":"d"} """
            },
            { """ "title":{"en":"a","en":"b"} """, package => package with { Title = new("fr", "c") }, """ "title":{"fr":"c"} """ },
            { """ "published":"2019-13" """, package => package with { Published = new(2019, 12) }, """ "published":"2019-12" """ },
            {
                """ "published":"2019","published":"2020" """,
                package => package with { Published = new(2021) },
                """ "published":"2021" """
            },
            { """ "published":"2019","published":"2020","id":"x" """, package => package with { Published = default }, """ "id":"x" """ },
            {
                """ "published":"2019-13","published":"2020" """,
                package => package with { Published = new(2021) },
                """ "published":"2021" """
            },
            {
                """ "published":"2019","published":"2020" """,
                package => package with { Id = "x" },
                """ "id":"x","published":"2019","published":"2020" """
            },
            {
                """ "sources":[{"id":"a"},7],"sources":[] """,
                package => package with { Sources = [new() { Id = "b" }] },
                """ "sources":[{"id":"b"},7] """
            },
            { """ "sources":[{"id":"a"},7] """, package => package with { Sources = [] }, """ "sources":[7] """ },
        };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_takes_the_place_of_what_it_changes(string members, Func<IrmPackage, IrmPackage> edit, string expected)
    {
        string Document(string some) => $$"""{"formatVersion":"1.0",{{some.Trim()}}}""";
        IrmPackage edited = edit(IrmJson.Read(Document(members)).Value!);
        byte[] written = IrmJson.Write(edited, indented: false);
        Assert.Equal(Document(expected) + "\n", Encoding.UTF8.GetString(written));
        Assert.Equal(edited, IrmJson.Read(written).Value);
        Assert.Equal(edited.GetHashCode(), IrmJson.Read(written).Value!.GetHashCode());
    }

    [Theory]
    [InlineData("""{"completion":"limited","completion":"complete"}""", """{"completion":"withdrawn"}""")]
    [InlineData("""{"completion":5,"completion":"complete"}""", """{"completion":"withdrawn"}""")]
    [InlineData(
        """{"relevance":"yes","relevance":"no","completion":"limited"}""",
        """{"relevance":"yes","relevance":"no","completion":"withdrawn"}"""
    )]
    public void A_rating_that_is_set_takes_the_place_of_a_second_one(string ratings, string expected)
    {
        string Document(string some) =>
            $$"""{"formatVersion":"1.0","actionPlans":[{"id":"p","member":"ECU","reports":[{"id":"r","assessments":[{"commitment":"c","ratings":{{some}}}]}]}]}""";
        IrmPackage package = IrmJson.Read(Document(ratings)).Value!;
        IrmReport report = package.ActionPlans[0].Reports[0];
        Assessment edited = report.Assessments[0] with
        {
            Ratings = report.Assessments[0].Ratings.With(Variable.Completion, new Statement("withdrawn")),
        };
        package = package with { ActionPlans = [package.ActionPlans[0] with { Reports = [report with { Assessments = [edited] }] }] };
        byte[] written = IrmJson.Write(package, indented: false);
        Assert.Equal(Document(expected) + "\n", Encoding.UTF8.GetString(written));
        Assert.Equal(package, IrmJson.Read(written).Value);
    }

    [Fact]
    public void A_source_and_a_note_that_are_set_take_the_place_of_what_a_statement_had_beside()
    {
        const string Json =
            """{"formatVersion":"1.0","members":[{"code":"KEN","eligibility":[{"year":2019,"result":{"level":"eligible","source":"a","source":"b","note":5,"x":1}}]}]}""";
        IrmPackage package = IrmJson.Read(Json).Value!;
        Assert.Equal(Json + "\n", Encoding.UTF8.GetString(IrmJson.Write(package, indented: false)));
        Statement said = package.Members[0].Eligibility[0].Result.Untyped;
        Assert.Equal(["source", "note", "x"], said.Unknown.AsSpan().ToArray().Select(member => member.Name));
        Assert.Equal(["note", "x"], said.From("c").Unknown.AsSpan().ToArray().Select(member => member.Name));
        Assert.Equal(["source", "x"], said.Noting(new("en", "n")).Unknown.AsSpan().ToArray().Select(member => member.Name));
        Assert.Equal(said, said.From("a").Noting(default));
    }

    [Fact]
    public void What_an_edit_took_the_place_of_is_not_unknown_any_more()
    {
        IrmPackage package = IrmJson.Read("""{"formatVersion":"1.0","published":"2019-13","x":1}""").Value!;
        Assert.Equal(2, package.Unknown.Count);
        IrmPackage edited = package with { Published = new(2019, 12) };
        Assert.Equal((1, null), (edited.Unknown.Count, edited.Unknown["published"]));
        Assert.Equal(package, edited with { Published = default });
    }

    [Fact]
    public void What_is_moved_to_an_object_of_another_type_stays()
    {
        IrmPackage package = IrmJson.Read("""{"formatVersion":"1.0","title":5}""").Value!;
        ActionPlan plan = new() { Id = new("p"), Unknown = package.Unknown };
        Assert.Equal("5", plan.Unknown["title"]);
    }

    [Fact]
    public void Lines_keep_a_second_list_of_plans()
    {
        const string Json =
            """{"formatVersion":"1.0","actionPlans":[{"id":"a","member":"ECU"},{"id":"b","member":"ECU"}],"actionPlans":[{"id":"c","member":"ECU"}]}""";
        ArrayBufferWriter<byte> lines = new();
        IrmJson.WriteLines(lines, IrmJson.Read(Json).Value!);
        Assert.Contains("\"id\":\"c\"", Encoding.UTF8.GetString(lines.WrittenSpan), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rating_that_says_nothing_can_be_written()
    {
        RatingSet ratings = [new(Variable.Completion, default), new(Variable.Relevance, new("yes"))];
        IrmPackage package = new()
        {
            FormatVersion = "1.0",
            ActionPlans = [new() { Id = new("p"), Reports = [new() { Id = "r", Assessments = [new() { Ratings = ratings }] }] }],
        };
        Assert.Equal("yes", Rewritten(package).ActionPlans[0].Reports[0].Assessments[0].Relevance.Level.Text);
    }

    [Fact]
    public void What_is_unknown_can_be_left_behind() =>
        Assert.Equal(
            "{}\n"u8.ToArray(),
            IrmJson.Write(IrmJson.Read("""{ "formatVersion": "1.0", "x": 1 }""").Value! with { FormatVersion = "", Unknown = default })
        );
}
