using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
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

    internal sealed record Site
    {
        public string? Url { get; init; }

        public double? Area { get; init; }

        public IReadOnlyList<Visit>? Visits { get; init; }
    }

    internal sealed record Visit(string By, int Count);

    internal sealed record Register
    {
        public int? Percent { get; init; }

        public Site? Site { get; init; }

        public double? Amount { get; init; }

        public decimal? Share { get; init; }

        public float? Small { get; init; }

        public long? Large { get; init; }

        public int Count { get; init; }

        public IReadOnlyList<int>? Years { get; init; }

        public Dictionary<string, int>? ByYear { get; init; }

        public JsonNode? Node { get; init; }

        public JsonElement? Element { get; init; }

        public Demanding? Demanding { get; init; }

        public ValueList<Progress> Progress { get; init; }
    }

    internal sealed record Faulty
    {
        public int? Percent { get; init; }

        public int Half => Percent is { } percent ? percent / 2 : throw new InvalidOperationException("no percent");
    }

    internal sealed record Needing
    {
        public required string Status { get; init; }

        public int? Percent { get; init; }
    }

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
    )]
    [JsonSerializable(typeof(Monitoring))]
    [JsonSerializable(typeof(Progress))]
    [JsonSerializable(typeof(Demanding))]
    [JsonSerializable(typeof(Open))]
    [JsonSerializable(typeof(Register))]
    [JsonSerializable(typeof(Faulty))]
    [JsonSerializable(typeof(Needing))]
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
                + "Está en [0].on. Cuenta como no indicada y se conserva.",
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

    /// <summary>Reads members of a namespace, changes the record and gives what is then written of them.</summary>
    private static string Changed(string members, Func<Register, Register> change)
    {
        IrmPackage package = Package(members);
        ReadResult<Register> read = package.Extensions("e", Context.Default.Register);
        return Members(package.WithExtensions("e", change(read.Value!), Context.Default.Register));
    }

    private static IrmPackage Package(string members) => IrmJson.Read($$"""{"formatVersion":"1.0",{{members}}}""").Value!;

    private static string Members(IrmPackage package) => Written(package)["""{"formatVersion":"1.0",""".Length..^1];

    private static Finding FindingIn(string members) => Assert.Single(Package(members).Extensions("e", Context.Default.Register).Findings);

    [Theory]
    [InlineData("""{"url":"x","visited":"2023"}""", "site")]
    [InlineData("""{"url":"x","visits":[{"by":"a","count":1,"note":"n"}]}""", "site")]
    [InlineData("0.12345678901234567890123", "amount")]
    [InlineData("1e-30", "share")]
    [InlineData("1.50", "share")]
    [InlineData("0.10000000000000001", "small")]
    [InlineData("3e9", "large")]
    [InlineData("0.0", "count")]
    [InlineData("[2019.0,2021]", "years")]
    [InlineData("[]", "years")]
    [InlineData("""{"2019":1,"2019":2}""", "byYear")]
    [InlineData("""{"a":1.0,"a":2,"b":"\u00e9"}""", "node")]
    [InlineData("""{"a":1.0,"a":2,"b":"\u00e9"}""", "element")]
    public void What_the_record_says_as_it_was_read_stays_as_it_stands(string value, string name)
    {
        string members = $$"""
            "e:percent":45,"e:{{name}}":{{value}}
            """;
        Assert.Equal(members, Changed(members, record => record));
        Assert.Equal(members.Replace(":45", ":60", StringComparison.Ordinal), Changed(members, record => record with { Percent = 60 }));
    }

    [Theory]
    [InlineData("e:site")]
    [InlineData("e:Site")]
    public void Within_an_object_that_changed_what_did_not_change_stays(string name)
    {
        Context context = new(
            new()
            {
                PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.CamelCase,
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
                PropertyNameCaseInsensitive = true,
            }
        );
        IrmPackage package = Package(
            $$$"""
            "{{{name}}}":{"visited":"2023","URL":"x","area":1.50,"note":{"a":1,"a":2}}
            """
        );
        Register read = package.Extensions("e", context.Register).Value!;
        string WrittenWith(Site? site) => Members(package.WithExtensions("e", read with { Site = site }, context.Register));
        Assert.Equal(
            $$$"""
            "{{{name}}}":{"visited":"2023","URL":"y","area":1.50,"note":{"a":1,"a":2}}
            """,
            WrittenWith(read.Site! with { Url = "y" })
        );
        Assert.Equal(
            $$$"""
            "{{{name}}}":{"visited":"2023","area":2,"note":{"a":1,"a":2},"visits":[]}
            """,
            WrittenWith(new() { Area = 2, Visits = [] })
        );
    }

    [Fact]
    public void An_object_of_which_nothing_is_left_is_empty() =>
        Assert.Equal(
            """
            "e:site":{}
            """,
            Changed(
                """
                "e:site":{"url":"x"}
                """,
                record => record with { Site = new() }
            )
        );

    [Fact]
    public void Items_that_did_not_change_stay_wherever_they_are()
    {
        const string Visits = """
            "e:site":{"visits":[{"by":"a","count":1,"x":1},{"by":"b","count":2.0,"x":2},{"by":"a","count":1,"x":3}]}
            """;
        string With(Func<IReadOnlyList<Visit>, IReadOnlyList<Visit>> change) =>
            Changed(Visits, record => record with { Site = record.Site! with { Visits = change(record.Site.Visits!) } });
        Assert.Equal(
            """
            "e:site":{"visits":[{"by":"a","count":1,"x":1},{"by":"b","count":7},{"by":"a","count":1,"x":3},{"by":"c","count":3}]}
            """,
            With(visits => [visits[0], visits[1] with { Count = 7 }, visits[2], new("c", 3)])
        );
        Assert.Equal(
            """
            "e:site":{"visits":[{"by":"b","count":2.0,"x":2},{"by":"a","count":1,"x":1}]}
            """,
            With(visits => [visits[1], visits[0]])
        );
        Assert.Equal(
            """
            "e:site":{"visits":[{"by":"a","count":1,"x":1},{"by":"a","count":1},{"by":"a","count":1,"x":3}]}
            """,
            With(visits => [visits[0], visits[0], visits[0]])
        );
    }

    [Fact]
    public void A_value_of_another_kind_is_as_the_record_says() =>
        Assert.Equal(
            """
            "e:node":[1]
            """,
            Changed(
                """
                "e:node":{"a":1}
                """,
                record => record with { Node = new JsonArray(1) }
            )
        );

    [Fact]
    public void What_a_property_that_is_never_absent_says_is_written_once_it_differs()
    {
        const string Json = """
            "e:percent":45,"e:count":"many"
            """;
        Assert.Equal(Json, Changed(Json, record => record with { Count = 0 }));
        Assert.Equal(Json.Replace("\"many\"", "2", StringComparison.Ordinal), Changed(Json, record => record with { Count = 2 }));
        Assert.Equal("\"e:percent\":45", Changed("\"e:percent\":45", record => record with { Count = 0 }));
    }

    [Fact]
    public void A_record_that_there_was_not_says_all_that_its_type_has_and_none_says_nothing()
    {
        const string Json = """
            "e:percent":45,"e:more":1
            """;
        IrmPackage package = Package(Json);
        Assert.Equal(Json, Members(package.WithExtensions("e", null, Context.Default.Needing)));
        IrmPackage changed = package.WithExtensions("e", new Needing { Status = "limited" }, Context.Default.Needing);
        Assert.Equal(
            """
            "e:more":1,"e:status":"limited"
            """,
            Members(changed)
        );
        Assert.Equal(new() { Status = "limited" }, changed.Extensions("e", Context.Default.Needing).Value);
    }

    [Fact]
    public void What_is_no_longer_among_all_members_is_taken_out()
    {
        IrmPackage package = IrmJson.Read(Document).Value!;
        Open open = package.Extensions("ecuador", Context.Default.Open).Value!;
        Assert.True(open.More!.Remove("more"));
        Assert.Equal(
            Document.Replace("\"ecuador:more\":[1],", "", StringComparison.Ordinal),
            Written(package.WithExtensions("ecuador", open, Context.Default.Open))
        );
    }

    [Theory]
    [InlineData("\"e:large\":3000000000.0")]
    [InlineData("\"e:large\":3e9")]
    [InlineData("\"e:large\":-9223372036854775808.0")]
    [InlineData("\"e:years\":[1.0,2e1]")]
    [InlineData("\"e:byYear\":{\"a\":45.0}")]
    [InlineData("\"e:site\":{\"visits\":[{\"by\":\"a\",\"count\":45.0}]}")]
    public void A_whole_number_is_one_wherever_it_stands(string members)
    {
        Assert.Empty(Package(members).Extensions("e", Context.Default.Register).Findings);
        Assert.Equal(members, Changed(members, record => record));
    }

    [Theory]
    [InlineData("\"e:large\":1.5")]
    [InlineData("\"e:large\":1e19")]
    [InlineData("\"e:large\":1.00000000000000000000000000000000000001")]
    public void What_is_no_whole_number_of_64_bits_is_none(string members) => Assert.Equal("OGP1051", FindingIn(members).Code);

    [Fact]
    public void A_whole_number_is_one_in_a_dictionary_of_a_namespace() =>
        Assert.Equal(
            new() { ["i"] = 45, ["j"] = 1 },
            Package("\"e:i\":45.0,\"e:j\":1").Extensions("e", Context.Default.DictionaryStringInt32).Value
        );

    [Theory]
    [InlineData("\"e:amount\":1e400")]
    [InlineData("\"e:small\":1e300")]
    [InlineData("\"e:site\":{\"area\":-1e400}")]
    [InlineData("\"e:node\":{\"a\":\"\\ud800\"}")]
    [InlineData("\"e:element\":{\"a\":\"\\ud800\"}")]
    public void What_could_not_be_written_is_not_read_and_stays(string member)
    {
        Assert.StartsWith("A number is beyond what its type holds, or a text has", FindingIn(member)["detail"], StringComparison.Ordinal);
        string members = $"{member},\"e:percent\":45";
        Assert.Equal(members.Replace("45", "60", StringComparison.Ordinal), Changed(members, record => record with { Percent = 60 }));
    }

    [Fact]
    public void A_fault_of_the_record_itself_is_told_where_it_is_written()
    {
        IrmPackage package = Package("\"e:percent\":null,\"e:x\":1");
        Faulty read = package.Extensions("e", Context.Default.Faulty).Value!;
        Assert.Null(read.Percent);
        Assert.Throws<InvalidOperationException>(() => package.WithExtensions("e", read, Context.Default.Faulty));
    }

    [Theory]
    [InlineData("\"e:percent\":\"x\"", "La valeur ne convient pas au type que l’enregistrement a pour elle.")]
    [InlineData(
        "\"e:site\":{\"visits\":[{\"by\":5}]}",
        "La valeur ne convient pas au type que l’enregistrement a pour elle. C’est à visits[0].by."
    )]
    [InlineData("\"e:progress\":[null]", "Un élément d’une liste est nul. C’est à [0].")]
    [InlineData(
        "\"e:progress\":[{\"by\":\"a\"},{\"by\":5}]",
        "La valeur ne convient pas au type que l’enregistrement a pour elle. C’est à [1].by."
    )]
    [InlineData("\"e:demanding\":{}", "Il y manque 'status'.")]
    [InlineData(
        "\"e:amount\":1e400",
        "Un nombre dépasse ce que son type contient, ou un texte contient une moitié de paire de substitution."
    )]
    public void Why_a_value_does_not_fit_is_said_in_the_readers_language(string members, string words) =>
        Assert.Contains($": {words} Elle compte", FindingIn(members).Message("fr"), StringComparison.Ordinal);

    [Fact]
    public void What_only_the_serializer_knows_is_quoted()
    {
        string deep = new string('[', 70) + new string(']', 70);
        Finding finding = Assert.Single(
            IrmJson
                .Read($$"""{"formatVersion":"1.0","e:node":{{deep}}}""", options: new() { MaxDepth = 100 })
                .Value!.Extensions("e", Context.Default.Register)
                .Findings
        );
        Assert.Contains(": El serializador dice: «The maximum", finding.Message("es"), StringComparison.Ordinal);
        Assert.DoesNotContain(".».", finding.Message("es"), StringComparison.Ordinal);
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
