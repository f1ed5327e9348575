using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ogp.Model.Json;

namespace Ogp.Model.Tests.Json.Extensions;

/// <summary>A namespace as a record of one's own, by source generation.</summary>
public partial class ExtensionBindingTests
{
    private const string Document =
        """{"formatVersion":"1.0","ecuador:percent":45,"other:percent":"x","ecuador:status":"limited","ecuador:before":{"es":"Nada"},"ecuador:progress":[{"by":"entity","on":"2021-10"}],"ecuador:more":[1],"id":"a"}""";

    internal sealed record Progress(string By, PartialDate On);

    internal sealed record Monitoring
    {
        public int? Percent { get; init; }

        public Completion Status { get; init; }

        public LocalizedText Before { get; init; }

        public ValueList<Progress> Progress { get; init; }
    }

    internal sealed record Demanding
    {
        public required string Status { get; init; }
    }

    internal sealed record Open
    {
        public int? Percent { get; set; }

        [JsonExtensionData]
        public Dictionary<string, JsonElement>? More { get; set; }
    }

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
    )]
    [JsonSerializable(typeof(Monitoring))]
    [JsonSerializable(typeof(Progress))]
    [JsonSerializable(typeof(Demanding))]
    [JsonSerializable(typeof(Open))]
    [JsonSerializable(typeof(Period))]
    [JsonSerializable(typeof(Dictionary<string, int>))]
    [JsonSerializable(typeof(List<int>))]
    internal sealed partial class Context : JsonSerializerContext;

    private static ReadResult<Monitoring> Read(string json) => IrmJson.Read(json).Value!.Extensions("ecuador", Context.Default.Monitoring);

    private static string Written(IrmPackage package) => Encoding.UTF8.GetString(IrmJson.Write(package, indented: false)).TrimEnd('\n');

    [Fact]
    public void A_record_reads_the_members_of_its_namespace()
    {
        ReadResult<Monitoring> read = Read(Document);
        Assert.Empty(read.Findings);
        Assert.Equal(
            new()
            {
                Percent = 45,
                Status = Completion.Limited,
                Before = new("es", "Nada"),
                Progress = [new("entity", new(2021, 10))],
            },
            read.Value
        );
    }

    [Fact]
    public void Written_back_everything_stays_where_it_was() =>
        Assert.Equal(
            Document,
            Written(IrmJson.Read(Document).Value!.WithExtensions("ecuador", Read(Document).Value, Context.Default.Monitoring))
        );

    [Fact]
    public void A_change_changes_what_the_record_has_and_nothing_else() =>
        Assert.Equal(
            """{"formatVersion":"1.0","ecuador:percent":60,"other:percent":"x","ecuador:before":{"es":"Nada é"},"ecuador:more":[1],"id":"a"}""",
            Written(
                IrmJson
                    .Read(Document)
                    .Value!.WithExtensions(
                        "ecuador",
                        new Monitoring { Percent = 60, Before = new("es", "Nada é") },
                        Context.Default.Monitoring
                    )
            )
        );

    [Fact]
    public void No_record_takes_its_members_out() =>
        Assert.Equal(
            """{"formatVersion":"1.0","other:percent":"x","ecuador:more":[1],"id":"a"}""",
            Written(IrmJson.Read(Document).Value!.WithExtensions("ecuador", null, Context.Default.Monitoring))
        );

    [Fact]
    public void What_the_format_says_of_a_value_is_said_in_the_readers_language()
    {
        ReadResult<Monitoring> read = Read("""{"formatVersion":"1.0","ecuador:progress":[{"by":"entity","on":"soon"}]}""");
        Assert.Equal(
            "La extensión «ecuador:progress» no encaja en el registro con que se lee: OGP1014: «soon» no es una fecha: escriba 2019, 2019-12 o 2019-12-01. "
                + "Cuenta como no indicada y se conserva.",
            Assert.Single(read.Findings).Message("es")
        );
    }

    [Fact]
    public void A_value_that_does_not_fit_is_not_stated_and_the_others_are_read()
    {
        ReadResult<Monitoring> read = Read(
            """{"formatVersion":"1.0","ecuador:percent":"many","ecuador:status":"limited","ecuador:before":7,"ecuador:progress":[{"by":"entity","on":"soon"}]}"""
        );
        Assert.Equal(new() { Status = Completion.Limited }, read.Value);
        Assert.All(read.Findings, finding => Assert.Equal("OGP1051", finding.Code));
        Assert.Equal(
            ["/ecuador:before", "/ecuador:percent", "/ecuador:progress"],
            read.Findings.Select(finding => finding.Place.Pointer).Order(StringComparer.Ordinal)
        );
        Assert.Contains(
            "Expected object",
            read.Findings.Single(finding => finding["name"] == "ecuador:before").Message(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Path:", string.Concat(read.Findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("45.0")]
    [InlineData("4.5e1")]
    [InlineData("450E-1")]
    public void A_whole_number_is_one_however_it_is_written(string number)
    {
        IrmPackage package = IrmJson.Read($$"""{"formatVersion":"1.0","ecuador:percent":{{number}}}""").Value!;
        ReadResult<Monitoring> read = package.Extensions("ecuador", Context.Default.Monitoring);
        Assert.Empty(read.Findings);
        Assert.Equal((45, 45), (read.Value!.Percent, package.Extension("ecuador:percent").Integer));
        Assert.Equal(
            """{"formatVersion":"1.0"}""",
            Written(package.WithExtensions("ecuador", read.Value with { Percent = null }, Context.Default.Monitoring))
        );
    }

    [Fact]
    public void What_does_not_fit_stays_until_the_record_states_it()
    {
        const string Json = """{"formatVersion":"1.0","ecuador:percent":45.5,"ecuador:status":"limited"}""";
        IrmPackage package = IrmJson.Read(Json).Value!;
        ReadResult<Monitoring> read = package.Extensions("ecuador", Context.Default.Monitoring);
        Assert.Equal("/ecuador:percent", Assert.Single(read.Findings).Place.Pointer);
        string WrittenWith(Monitoring? record) => Written(package.WithExtensions("ecuador", record, Context.Default.Monitoring));
        Assert.Equal(Json, WrittenWith(read.Value));
        Assert.Equal(
            Json.Replace("limited", "complete", StringComparison.Ordinal),
            WrittenWith(read.Value! with { Status = Completion.Complete })
        );
        Assert.Equal(Json.Replace("45.5", "46", StringComparison.Ordinal), WrittenWith(read.Value with { Percent = 46 }));
        Assert.Equal("""{"formatVersion":"1.0","ecuador:percent":45.5}""", WrittenWith(null));
    }

    [Fact]
    public void A_record_that_cannot_do_without_a_member_is_null_with_a_reason()
    {
        ReadResult<Demanding> read = IrmJson
            .Read("""{"formatVersion":"1.0","ecuador:status":5,"ecuador:percent":1}""")
            .Value!.Extensions("ecuador", Context.Default.Demanding);
        Assert.Null(read.Value);
        Assert.Equal(["/ecuador:status", ""], read.Findings.Select(finding => finding.Place.Pointer));
    }

    [Fact]
    public void Nothing_of_the_namespace_is_no_record()
    {
        Assert.Null(Read("""{"formatVersion":"1.0","other:percent":1,"ecuadorian:percent":1,"ecuador:percent":null}""").Value);
        Assert.Empty(Read("""{"formatVersion":"1.0"}""").Findings);
    }

    [Theory]
    [InlineData("ecuador:")]
    [InlineData("ecuador: ")]
    public void A_member_without_a_name_behind_the_namespace_is_passed_over(string name)
    {
        string json = $$"""{"formatVersion":"1.0","{{name}}":1,"ecuador:percent":45}""";
        Assert.Equal(45, Read(json).Value!.Percent);
        Assert.Equal(
            json.Replace("45", "60", StringComparison.Ordinal),
            Written(IrmJson.Read(json).Value!.WithExtensions("ecuador", new Monitoring { Percent = 60 }, Context.Default.Monitoring))
        );
    }

    [Fact]
    public void A_member_that_the_record_does_not_have_does_not_end_the_reading()
    {
        string deep = new string('[', 70) + new string(']', 70);
        ReadResult<Monitoring> read = IrmJson
            .Read($$"""{"formatVersion":"1.0","ecuador:deep":{{deep}},"ecuador:percent":45}""", options: new() { MaxDepth = 100 })
            .Value!.Extensions("ecuador", Context.Default.Monitoring);
        Assert.Empty(read.Findings);
        Assert.Equal(45, read.Value!.Percent);
    }

    [Fact]
    public void A_record_with_room_for_all_members_has_all()
    {
        ReadResult<Open> read = IrmJson.Read(Document).Value!.Extensions("ecuador", Context.Default.Open);
        Assert.Equal(["status", "before", "progress", "more"], read.Value!.More!.Keys);
        Assert.Equal(Document, Written(IrmJson.Read(Document).Value!.WithExtensions("ecuador", read.Value, Context.Default.Open)));
    }

    [Fact]
    public void A_namespace_is_an_object_of_the_model_too()
    {
        const string Json = """{"formatVersion":"1.0","ecuador:start":"2019","other:end":"2020","ecuador:x":"\ud800"}""";
        IrmPackage package = IrmJson.Read(Json).Value!;
        Period period = package.Extensions("ecuador", Context.Default.Period).Value!;
        Assert.Equal(new(2019), period.Start);
        Assert.Equal(Json, Written(package.WithExtensions("ecuador", period, Context.Default.Period)));
        Assert.Equal(
            """{"formatVersion":"1.0","other:end":"2020","ecuador:end":"2021"}""",
            Written(package.WithExtensions("ecuador", new Period { End = new(2021) }, Context.Default.Period))
        );
    }

    [Fact]
    public void A_namespace_is_a_dictionary_too()
    {
        const string Json = """{"formatVersion":"1.0","ecuador:a":1,"ecuador:b":2}""";
        IrmPackage package = IrmJson.Read(Json).Value!;
        Dictionary<string, int> counts = package.Extensions("ecuador", Context.Default.DictionaryStringInt32).Value!;
        Assert.Equal(Json, Written(package.WithExtensions("ecuador", counts, Context.Default.DictionaryStringInt32)));
        counts = new() { ["b"] = 3, ["c"] = 4 };
        Assert.Equal(
            """{"formatVersion":"1.0","ecuador:b":3,"ecuador:c":4}""",
            Written(package.WithExtensions("ecuador", counts, Context.Default.DictionaryStringInt32))
        );
        Assert.Equal(
            """{"formatVersion":"1.0"}""",
            Written(package.WithExtensions("ecuador", null, Context.Default.DictionaryStringInt32))
        );
    }

    [Fact]
    public void A_member_of_no_name_is_none_of_a_dictionary_either_and_stays()
    {
        const string Json = """{"formatVersion":"1.0","ecuador:":7,"ecuador:a":1}""";
        IrmPackage package = IrmJson.Read(Json).Value!;
        Dictionary<string, int> counts = package.Extensions("ecuador", Context.Default.DictionaryStringInt32).Value!;
        Assert.Equal(["a"], counts.Keys);
        Assert.Equal(Json, Written(package.WithExtensions("ecuador", counts, Context.Default.DictionaryStringInt32)));
    }

    [Fact]
    public void Members_that_do_not_fit_a_dictionary_stay()
    {
        const string Json = """{"formatVersion":"1.0","ecuador:a":1,"ecuador:b":"two"}""";
        IrmPackage package = IrmJson.Read(Json).Value!;
        Assert.Equal("", Assert.Single(package.Extensions("ecuador", Context.Default.DictionaryStringInt32).Findings).Place.Pointer);
        Assert.Equal(Json, Written(package.WithExtensions("ecuador", null, Context.Default.DictionaryStringInt32)));
    }

    [Fact]
    public void Names_differ_in_case_where_the_options_pass_over_it()
    {
        Context context = new(
            new() { PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true }
        );
        IrmPackage package = IrmJson.Read("""{"formatVersion":"1.0","ecuador:Percent":45}""").Value!;
        Assert.Equal(45, package.Extensions("ecuador", context.Monitoring).Value!.Percent);
        Assert.Equal(
            """{"formatVersion":"1.0","ecuador:Percent":60}""",
            Written(package.WithExtensions("ecuador", new Monitoring { Percent = 60 }, context.Monitoring))
        );
    }

    [Theory]
    [InlineData("""{"formatVersion":"1.0","ecuador:before":{"es":"Nada","es":"Algo","en":"Nothing"}}""")]
    [InlineData("""{"formatVersion":"1.0","ecuador:before":{"es":"Nada","en":"Nothing","es":{"a":[1,2],"a":3}}}""")]
    [InlineData("""{"formatVersion":"1.0","ecuador:before":{"es":"Nada","\u0065s":"Algo","en":"Nothing","en":"None"}}""")]
    public void Within_a_value_the_first_of_a_name_counts_as_it_does_everywhere(string json)
    {
        IrmPackage package = IrmJson.Read(json).Value!;
        LocalizedText before = package.Extensions("ecuador", Context.Default.Monitoring).Value!.Before;
        Assert.Equal(new LocalizedText("es", "Nada").With("en", "Nothing"), before);
        Assert.Equal(package.Extension("ecuador:before").Text, before);
    }

    [Fact]
    public void Within_the_items_of_a_value_too()
    {
        const string json =
            """{"formatVersion":"1.0","ecuador:progress":[{"by":"entity","by":"civil-society","on":"2021-10"},{"on":"2022","by":"entity","on":"2023"}]}""";
        Assert.Equal([new("entity", new(2021, 10)), new("entity", new(2022))], Read(json).Value!.Progress);
    }

    [Fact]
    public void What_is_written_as_no_object_is_misuse() =>
        Assert.Throws<ArgumentException>(() => new IrmPackage().WithExtensions("ecuador", new List<int> { 1 }, Context.Default.ListInt32));

    [Fact]
    public void A_namespace_with_a_colon_is_misuse()
    {
        Assert.Throws<ArgumentException>(() => new IrmPackage().Extensions("ecuador:", Context.Default.Monitoring));
        Assert.Throws<ArgumentException>(() => new IrmPackage().WithExtensions("", new Monitoring(), Context.Default.Monitoring));
    }
}
