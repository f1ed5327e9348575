using System.Buffers;
using System.Text;
using System.Text.Json;
using Ogp.Model.Comparing;
using Ogp.Model.Json;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Json;

public class WritingTests
{
    private static string Written(IrmPackage package, bool indented = false) => Encoding.UTF8.GetString(IrmJson.Write(package, indented));

    private static IrmPackage Titled(string text) => new() { FormatVersion = "1.0", Id = text };

    [Fact]
    public void A_new_package_is_of_the_version_that_is_written_and_reads_back()
    {
        IrmPackage package = new() { ActionPlans = [new() { Id = new("AP_ECU01"), Member = new("ECU") }] };
        ReadResult<IrmPackage> again = IrmJson.Read(IrmJson.Write(package));
        Assert.Empty(again.Findings);
        Assert.Equal(package, again.Value);
        Assert.Equal(package, JsonSerializer.Deserialize<IrmPackage>(IrmJson.Write(package)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stream_gets_the_same_bytes_and_stays_open(bool indented)
    {
        IrmPackage package = Titled("x");
        using MemoryStream stream = new();
        IrmJson.Write(stream, package, indented);
        await IrmJson.WriteAsync(stream, package, indented);
        Assert.Equal([.. IrmJson.Write(package, indented), .. IrmJson.Write(package, indented)], stream.ToArray());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => IrmJson.WriteAsync(stream, package, indented, new(canceled: true)));
    }

    [Fact]
    public async Task A_stream_gets_the_same_lines_and_stays_open()
    {
        IrmPackage package = new()
        {
            ActionPlans = [new() { Id = new("a"), Member = new("ECU") }, new() { Id = new("b"), Member = new("ECU") }],
            Commitments = [new() { Id = new("c") }],
        };
        ArrayBufferWriter<byte> lines = new();
        IrmJson.WriteLines(lines, package);
        using MemoryStream stream = new();
        IrmJson.WriteLines(stream, package);
        await IrmJson.WriteLinesAsync(stream, package);
        Assert.Equal([.. lines.WrittenSpan, .. lines.WrittenSpan], stream.ToArray());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => IrmJson.WriteLinesAsync(stream, package, new(canceled: true)));
    }

    [Theory]
    [InlineData("""{"actionPlans":[{"id":"AP_ECU01","member":"ECU"}]}""")]
    [InlineData("""{"actionPlans":[{"id":"AP_ECU01","member":"ECU"}],"formatVersion":null}""")]
    public void What_is_read_without_a_version_has_none_and_is_written_without(string json)
    {
        IrmPackage package = IrmJson.Read(json).Value!;
        Assert.Equal("", package.FormatVersion);
        Assert.NotEqual(package, package with { FormatVersion = IrmPackage.CurrentFormatVersion });
        Assert.Equal(json + "\n", Written(package));
        Assert.All(IrmJson.ReadPlans(new MemoryStream(Encoding.UTF8.GetBytes(json))), one => Assert.Equal("", one.Value!.FormatVersion));
        Assert.Equal("", PackageMerge.Merge([("a", package), ("b", package with { Id = "b" })]).Package.FormatVersion);
    }

    [Fact]
    public void Members_come_in_the_order_of_the_format_and_what_is_not_stated_is_left_out()
    {
        IrmPackage package = new()
        {
            ActionPlans =
            [
                new()
                {
                    Number = 1,
                    Id = new("AP_ECU01"),
                    Period = new() { End = new(2022) },
                },
            ],
            Title = new("en", "Plans"),
            FormatVersion = "1.0",
        };
        Assert.Equal(
            """{"formatVersion":"1.0","title":{"en":"Plans"},"actionPlans":[{"id":"AP_ECU01","number":1,"period":{"end":"2022"}}]}"""
                + "\n",
            Written(package)
        );
    }

    [Fact]
    public void What_is_not_stated_is_left_out_of_lists_too()
    {
        IrmPackage package = new()
        {
            Commitments =
            [
                new()
                {
                    Id = new("c"),
                    PolicyAreas = [PolicyArea.Of("a"), default, PolicyArea.Of("b")],
                    Values = [default],
                    Sources = ["", "t"],
                },
            ],
            ActionPlans = [new() { Id = new("p"), JointMembers = [default, new("xx")] }],
        };
        Assert.Equal(
            """{"formatVersion":"1.0","actionPlans":[{"id":"p","jointMembers":["xx"]}],"commitments":[{"id":"c","policyAreas":["a","b"],"sources":["","t"]}]}"""
                + "\n",
            Encoding.UTF8.GetString(IrmJson.Write(package, indented: false))
        );
        Assert.Equal("""["2019"]""", JsonSerializer.Serialize<ValueList<PartialDate>>([default, new(2019)]));
        Assert.Equal("""["limited"]""", JsonSerializer.Serialize<ValueList<Statement<Completion>>>([default, new(Completion.Limited)]));
        Assert.Equal("""[{},{"en":"a"}]""", JsonSerializer.Serialize<ValueList<LocalizedText>>([default, new("en", "a")]));
    }

    [Fact]
    public void A_finding_is_where_an_item_is_written()
    {
        IrmPackage package = new() { Commitments = [new() { Id = new("AF0001"), PolicyAreas = [default, PolicyArea.Of("no-such")] }] };
        Finding finding = Assert.Single(Validator.Validate(package));
        Assert.Equal("/commitments/0/policyAreas/0", finding.Place.Pointer);
    }

    [Fact]
    public void Indentation_is_two_spaces_and_line_feeds() =>
        Assert.Equal(
            "{\n  \"formatVersion\": \"1.0\",\n  \"title\": {\n    \"en\": \"a\"\n  }\n}\n",
            Written(new() { FormatVersion = "1.0", Title = new("en", "a") }, indented: true)
        );

    [Fact]
    public void A_version_that_is_null_is_not_stated()
    {
        IrmPackage package = new() { FormatVersion = null! };
        Assert.Equal(("{}\n", "{}"), (Written(package), JsonSerializer.Serialize(package)));
        Assert.Equal(new() { FormatVersion = "" }, package);
        Assert.Equal(
            Validator.Validate(new IrmPackage { FormatVersion = "" }).Select(finding => finding.Code),
            Validator.Validate(package).Select(finding => finding.Code)
        );
    }

    [Fact]
    public void An_empty_package_is_an_empty_object() => Assert.Equal("{}\n", Written(new() { FormatVersion = "" }));

    [Fact]
    public void Statements_take_the_least_form_that_says_them()
    {
        RatingSet ratings =
        [
            new(Variable.Completion, new(["substantial", "complete"])),
            new(Variable.EarlyResults, new("not-coded")),
            new(Variable.DidItOpenGovernment, new Statement("outstanding").From("page")),
            new(Variable.Starred, new Statement(["yes"]).Noting(new("en", "a"))),
        ];
        IrmPackage package = new() { ActionPlans = [new() { Reports = [new() { Assessments = [new() { Ratings = ratings }] }] }] };
        const string Expected =
            """{"completion":["substantial","complete"],"early-results":"not-coded","did-it-open-government":{"level":"outstanding","source":"page"},"starred":{"level":["yes"],"note":{"en":"a"}}}""";
        Assert.Contains($"\"ratings\":{Expected}}}", Written(package), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Acción á ñ ¿", "Acción á ñ ¿")]
    [InlineData("البيانات 開かれた", "البيانات 開かれた")]
    [InlineData("<a href='x'>&+`</a>", "<a href='x'>&+`</a>")]
    [InlineData("/", "/")]
    [InlineData("\" \\ \n \t", "\\\" \\\\ \\n \\t")]
    [InlineData("\u0001", "\\u0001")]
    public void Only_what_JSON_demands_is_escaped(string text, string json) =>
        Assert.Equal($"{{\"formatVersion\":\"1.0\",\"id\":\"{json}\"}}\n", Written(Titled(text)));

    [Theory]
    [InlineData("👍 𝒪𝒢𝒫")]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("« à\u00A0propos\u00A0»")]
    [InlineData("soft\u00ADhyphen, \u200Ezero width\u200B, \u2028, \uFEFF, private \uE000, \u007F")]
    public void Characters_that_JSON_allows_are_not_escaped_however_rare(string text) =>
        Assert.Equal($"{{\"formatVersion\":\"1.0\",\"id\":\"{text}\"}}\n", Written(Titled(text)));

    [Fact]
    public void Half_of_a_surrogate_pair_is_written_as_the_replacement_character_and_stays_so()
    {
        foreach (string odd in new[] { "a\ud800b", "\udc00", "\ud83d", "\udc00\ud800" })
        {
            byte[] written = IrmJson.Write(
                new()
                {
                    FormatVersion = "1.0",
                    Id = odd,
                    Title = new("en", odd),
                }
            );
            IrmPackage read = IrmJson.Read(written).Value!;
            string replaced = string.Concat(odd.Select(c => char.IsSurrogate(c) ? '\uFFFD' : c));
            Assert.Equal((replaced, replaced), (read.Id, read.Title["en"]));
            Assert.Equal(written, IrmJson.Write(read));
        }
    }

    [Fact]
    public async Task A_stream_that_is_closed_or_not_for_this_is_the_callers_mistake()
    {
        using MemoryStream readOnly = new([], writable: false);
        MemoryStream closed = new();
        closed.Dispose();
        foreach (Stream stream in (Stream[])[readOnly, closed])
        {
            Assert.Throws<ArgumentException>(() => IrmJson.Write(stream, new()));
            Assert.Throws<ArgumentException>(() => IrmJson.WriteLines(stream, new()));
            await Assert.ThrowsAsync<ArgumentException>(() => IrmJson.WriteAsync(stream, new()));
            await Assert.ThrowsAsync<ArgumentException>(() => IrmJson.WriteLinesAsync(stream, new()));
        }

        Assert.Throws<ArgumentException>(() => IrmJson.Read(closed));
        Assert.Throws<ArgumentException>(() => IrmJson.ReadPlans(closed));
        Assert.Throws<ArgumentException>(() => IrmJson.ReadPlansAsync(closed));
        await Assert.ThrowsAsync<ArgumentException>(() => IrmJson.ReadAsync(closed));
    }

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentNullException>(() => IrmJson.Write(null!));
        Assert.Throws<ArgumentNullException>(() => IrmJson.Read((string)null!));
    }
}
