using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ogp.Model.Json;
using Ogp.Model.Shapes;
using Ogp.Model.Tests.Support;
using Ogp.Model.Tests.Support.Models;

namespace Ogp.Model.Tests.Json.Serializer;

/// <summary>The types of the model in System.Text.Json.</summary>
public class SerializerTests
{
    private static readonly ActionPlan s_plan = new()
    {
        Id = new("AP_ECU01"),
        Member = new("ECU"),
        Title = new("en", "Plan"),
        Commitments = [new() { Id = new("EC0001"), PolicyAreas = [PolicyArea.Of("open-data")] }],
    };

    private const string PlanJson =
        """{"id":"AP_ECU01","member":"ECU","title":{"en":"Plan"},"commitments":[{"id":"EC0001","policyAreas":["open-data"]}]}""";

    public static TheoryData<string> Types =>
        [
            .. typeof(Node)
                .Assembly.GetExportedTypes()
                .Where(type =>
                    type.IsSubclassOf(typeof(Node))
                    || Array.Exists(
                        type.GetInterfaces(),
                        face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITextValue<>)
                    )
                )
                .Where(type => !type.IsInterface)
                .Concat([typeof(PartialDate), typeof(LocalizedText), typeof(RatingSet), typeof(Statement)])
                .Select(type => type.FullName!),
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_names_its_converter(string name)
    {
        Type type = typeof(Node).Assembly.GetType(name)!;
        Type? converter = type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType;
        Assert.Equal(typeof(IrmJsonConverter<>).MakeGenericType(type), converter);
        Assert.NotNull(Activator.CreateInstance(converter!));
    }

    [Fact]
    public void A_plan_is_IRM_JSON()
    {
        Assert.Equal(PlanJson, JsonSerializer.Serialize(s_plan));
        Assert.Equal(s_plan, JsonSerializer.Deserialize<ActionPlan>(PlanJson));
        Assert.Equal(PlanJson, JsonSerializer.Serialize(s_plan, DossierContext.Default.ActionPlan));
        Assert.Equal(s_plan, JsonSerializer.Deserialize(PlanJson, DossierContext.Default.ActionPlan));
    }

    [Fact]
    public void Names_and_nulls_are_those_of_the_format_whatever_the_options_say() =>
        Assert.Equal(
            $$"""{"plan":{{PlanJson}}}""",
            JsonSerializer.Serialize(
                new Dossier { Plan = s_plan },
                new JsonSerializerOptions(JsonSerializerDefaults.Web)
                {
                    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
                    NumberHandling = JsonNumberHandling.WriteAsString,
                }
            )
        );

    [Fact]
    public void The_sample_survives_to_the_byte()
    {
        JsonSerializerOptions options = new()
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = new PlainEncoder(),
        };
        IrmPackage package = JsonSerializer.Deserialize<IrmPackage>(Ecuador.Utf8)!;
        Assert.Equal(Ecuador.Package, package);
        Assert.Equal(Ecuador.Text, JsonSerializer.Serialize(package, options) + "\n");
    }

    [Fact]
    public async Task A_stream_that_comes_in_small_pieces_is_read()
    {
        byte[] plans = JsonSerializer.SerializeToUtf8Bytes(Ecuador.Package.ActionPlans);
        using Trickle stream = new(plans);
        JsonSerializerOptions options = new() { DefaultBufferSize = 64 };
        List<ActionPlan?> read = [];
        await foreach (ActionPlan? plan in JsonSerializer.DeserializeAsyncEnumerable<ActionPlan>(stream, options))
        {
            read.Add(plan);
        }

        Assert.Equal(Ecuador.Package.ActionPlans, read!);
    }

    [Fact]
    public void What_is_unknown_is_kept()
    {
        const string Json = """{"id":"p","x":{"a":[1.50,"\u00e9"]},"member":"ECU","commitments":[{"id":"c","id":"d","y":-0}]}""";
        Assert.Equal(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize<ActionPlan>(Json)));
    }

    [Fact]
    public void What_is_kept_is_written_as_the_callers_encoder_has_it()
    {
        const string Json =
            """{"id":"p","member":"ECU","number":["</a>"],"x:note":{"<b>":"</script>ñ\"\/ \ud800 \u00e9"},"commitments":[{"id":"c"},"<i>"],"reports":[{"id":"r","assessments":[{"ratings":{"completion":{"x":"<u>"}}}]}]}""";
        IrmPackage package = IrmJson.Read($$"""{"formatVersion":"1.0","actionPlans":[{{Json}}]}""").Value!;
        string written = JsonSerializer.Serialize(package);
        Assert.DoesNotContain('<', written);
        Assert.Contains("""{"\u003Cb\u003E":"\u003C/script\u003E\u00F1\u0022/ \ud800 \u00e9"}""", written, StringComparison.Ordinal);
        Assert.Equal("\"\\u003C\"", JsonSerializer.Serialize(Extension.Of("<")));
        Assert.Contains(Json, Encoding.UTF8.GetString(IrmJson.Write(package, indented: false)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_kept_is_indented_as_the_callers_options_say()
    {
        JsonSerializerOptions options = new()
        {
            WriteIndented = true,
            IndentCharacter = '\t',
            IndentSize = 1,
            NewLine = "\r\n",
        };
        const string Json = """{"id":"p","member":"ECU","x":{"a":[1.50,[],{}],"b":{"c":null}},"y":"z"}""";
        string written = JsonSerializer.Serialize(JsonSerializer.Deserialize<ActionPlan>(Json), options);
        Assert.Equal(JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(Json), options), written);
    }

    [Fact]
    public void Values_that_are_not_stated_are_null_and_lists_are_empty()
    {
        Dictionary<string, JsonElement> members = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(
            JsonSerializer.Serialize(new Dossier())
        )!;
        string[] lists = ["Commitments", "Areas", "Names", "Years", "Notes", "Groups"];
        Assert.All(lists, name => Assert.Equal("[]", members[name].GetRawText()));
        Assert.Equal("{}", members["Cells"].GetRawText());
        Assert.All(
            members.Where(pair => !lists.Contains(pair.Key) && pair.Key != "Cells"),
            pair => Assert.Equal(JsonValueKind.Null, pair.Value.ValueKind)
        );
        Dossier read = JsonSerializer.Deserialize<Dossier>(
            $$"""{{{string.Join(',', members.Keys.Select(name => $"\"{name}\":null"))}}}"""
        )!;
        Assert.All(typeof(Dossier).GetProperties(), property => Assert.Equal(property.GetValue(new Dossier()), property.GetValue(read)));
    }

    [Fact]
    public void A_value_in_a_nullable_is_itself()
    {
        Dossier dossier = new() { OtherDate = new(2019, 12), OtherCompletion = Completion.Limited };
        Dossier read = JsonSerializer.Deserialize<Dossier>(JsonSerializer.Serialize(dossier))!;
        Assert.Equal((dossier.OtherDate, dossier.OtherCompletion, null), (read.OtherDate, read.OtherCompletion, read.OtherMember));
    }

    [Fact]
    public void Codes_identifiers_and_dates_are_names_of_members()
    {
        Dossier dossier = new()
        {
            Plans = new() { ["first"] = s_plan },
            Submitted = new() { [new("AP_ECU01")] = new(2019), [default] = default },
            Counts = new() { [Completion.Limited] = 2, [Completion.Of("\"odd\" é")] = 1 },
            History = new() { [new(2019, 12)] = Completion.Complete },
        };
        foreach (Func<Dossier, string> write in new Func<Dossier, string>[] { One, Other })
        {
            string json = write(dossier);
            Assert.Contains("""{"AP_ECU01":"2019","":null}""", json, StringComparison.Ordinal);
            Assert.Contains("\"limited\":2", json, StringComparison.Ordinal);
            Assert.Contains("""{"2019-12":"complete"}""", json, StringComparison.Ordinal);
            Dossier read = JsonSerializer.Deserialize<Dossier>(json)!;
            Assert.Equal(s_plan, read.Plans!["first"]);
            Assert.Equal(dossier.Submitted, read.Submitted);
            Assert.Equal(dossier.Counts, read.Counts);
            Assert.Equal(dossier.History, read.History);
        }

        static string One(Dossier dossier) => JsonSerializer.Serialize(dossier);
        static string Other(Dossier dossier) => JsonSerializer.Serialize(dossier, DossierContext.Default.Dossier);
    }

    [Fact]
    public void What_has_no_form_of_a_name_is_no_name() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<LocalizedText, int> { [new("en", "a")] = 1 }));

    [Fact]
    public void A_list_of_the_model_holds_types_of_the_user_too()
    {
        Dossier dossier = new() { Years = [2019, 2021], Notes = [new("n", new(2019, 5))] };
        string json = JsonSerializer.Serialize(dossier, DossierContext.Default.Dossier);
        Assert.Contains(
            """
            "Years":[2019,2021],"Notes":[{"Text":"n","Date":"2019-05"}]
            """,
            json,
            StringComparison.Ordinal
        );
        Assert.Equal(dossier.Notes, JsonSerializer.Deserialize(json, DossierContext.Default.Dossier)!.Notes);
        Assert.Equal(dossier.Years, JsonSerializer.Deserialize<Dossier>(json)!.Years);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dossier>("""{"Years":2019}"""));
    }

    [Theory]
    [InlineData("{\"Notes\":[{},\n{\"Text\":\n⟦5}]}", " It is at [1].Text.", "$.Notes")]
    [InlineData(
        "{\"Notes\":[{\n\"Date\":⟦\"soon\"}]}",
        "OGP1014: 'soon' is no date: write 2019, 2019-12 or 2019-12-01. It is at [0].Date.",
        "$.Notes"
    )]
    [InlineData("{\"Notes\":[\n⟦null]}", "An item of a list is null. It is at [0].", "$.Notes")]
    [InlineData("{\"Years\":[1,\n⟦\"2\"]}", " It is at [1].", "$.Years")]
    [InlineData("{\"Groups\":[[],\n[[1],\n[⟦null]]]}", " It is at [1][1][0].", "$.Groups")]
    public void A_fault_in_a_list_of_types_of_the_user_is_told_with_the_way_to_it(string marked, string message, string path)
    {
        int mark = marked.IndexOf('⟦', StringComparison.Ordinal);
        JsonException fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dossier>(marked.Remove(mark, 1)));
        Assert.EndsWith(message, fault.Message, StringComparison.Ordinal);
        Assert.Equal((path, marked[..mark].Count(c => c == '\n')), (fault.Path, fault.LineNumber));
    }

    [Fact]
    public void A_list_of_types_of_the_user_that_is_broken_is_told_where_it_breaks()
    {
        JsonException fault = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dossier>("{\"Notes\":[{},\n{\"Text\":x}]}"));
        Assert.Equal(("$.Notes", 1), (fault.Path, fault.LineNumber));
    }

    [Theory]
    [InlineData("""{"number":"1"}""", "OGP1010 /number: Expected number, found string.")]
    [InlineData("""{"submitted":"soon"}""", "OGP1014 /submitted: 'soon' is no date: write 2019, 2019-12 or 2019-12-01.")]
    [InlineData("""{"number":1.5}""", "OGP1015 /number: 1.5 is no number that fits here (integer).")]
    [InlineData("""{"title":{"en":"a","en":"b"}}""", "OGP1012 /title/en: The member 'en' is here a second time.")]
    [InlineData("""{"x":1}""", "OGP1011 /x: The format has no member 'x' here.")]
    [InlineData("""{"url":"\ud800"}""", "OGP1004 /url: The text holds half of a surrogate pair.")]
    public void A_fault_says_what_is_wrong_and_not_what_a_reader_with_findings_makes_of_it(string member, string message)
    {
        string json = $$"""{"id":"p","member":"ECU",{{member[1..]}}""";
        JsonSerializerOptions options = new()
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
        };
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ActionPlan>(json, options)).Message);
    }

    [Theory]
    [InlineData("""{"Plan":{"id":"p","member":"ECU","submitted":⟦"2019-02-30"}}""", "OGP1014 /submitted", "$.Plan")]
    [InlineData("{\n\"Plan\":{\"id\":\"p\",\"member\":\"ECU\",\n\"number\":\n⟦\"1\"}}", "OGP1010 /number", "$.Plan")]
    [InlineData("{\"Plan\":\n⟦{\"id\":\"p\"}}", "OGP1013", "$.Plan")]
    [InlineData(
        "{\"Plan\":{\"id\":\"p\",\"member\":\"ECU\",\"commitments\":[\n{\"id\":\"c\",\"x\":1},\n⟦7]}}",
        "OGP1010 /commitments/1",
        "$.Plan"
    )]
    [InlineData("{\"Date\":\n⟦\"soon\"}", "OGP1014", "$.Date")]
    [InlineData("{\"Completion\":⟦5}", "OGP1010", "$.Completion")]
    [InlineData("{\"Completion\":⟦\"\"}", "OGP1010", "$.Completion")]
    [InlineData("{\"Title\":{\"en\":\"a\",\n⟦\"en\":\"b\"}}", "OGP1012 /en", "$.Title")]
    [InlineData("{\"Ratings\":{\"completion\":\n⟦5}}", "OGP1010 /completion", "$.Ratings")]
    [InlineData("{\"Said\":{⟦}}", "OGP1013", "$.Said")]
    [InlineData("{\"Names\":[\"a\",\n⟦null]}", "OGP1010 /1", "$.Names")]
    [InlineData("{\"Title\":{\"en\":⟦\"\\ud800\"}}", "OGP1004 /en", "$.Title")]
    [InlineData("{\"Plans\":{\"a\":{\"id\":\"p\",\"member\":⟦[]}}}", "OGP1010 /member", "$.Plans.a")]
    [InlineData("{\"History\":{⟦\"soon\":null}}", "OGP1014", "$.History")]
    public void A_structural_fault_is_an_exception_with_path_and_line(string marked, string place, string path)
    {
        int mark = marked.IndexOf('⟦', StringComparison.Ordinal);
        string json = marked.Remove(mark, 1);
        foreach (
            Func<object?> read in new Func<object?>[]
            {
                () => JsonSerializer.Deserialize<Dossier>(json),
                () => JsonSerializer.Deserialize(json, DossierContext.Default.Dossier),
            }
        )
        {
            JsonException fault = Assert.Throws<JsonException>(read);
            Assert.StartsWith($"{place}: ", fault.Message, StringComparison.Ordinal);
            Assert.StartsWith(path, fault.Path, StringComparison.Ordinal);
            Assert.Equal(marked[..mark].Count(c => c == '\n'), fault.LineNumber);
        }
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_a_fault()
    {
        byte[] json = [.. "{\"id\":\"p\",\"member\":\"ECU\",\"url\":\""u8, 0xE9, .. "\"}"u8];
        JsonException fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ActionPlan>(json));
        Assert.StartsWith("OGP1003 /url: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_who_wants_to_be_strict_is_obeyed()
    {
        const string Unknown = """{"id":"p","member":"ECU","x":1}""";
        const string Twice = """{"id":"p","member":"ECU","id":"q"}""";
        JsonSerializerOptions unmapped = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };
        JsonSerializerOptions once = new() { AllowDuplicateProperties = false };
        Assert.Equal("p", JsonSerializer.Deserialize<ActionPlan>(Twice, unmapped)!.Id.Text);
        Assert.Equal("1", JsonSerializer.Deserialize<ActionPlan>(Unknown, once)!.Unknown["x"]);
        Assert.StartsWith(
            "OGP1011 /x",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ActionPlan>(Unknown, unmapped)).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "OGP1012 /id",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ActionPlan>(Twice, once)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Comments_and_trailing_commas_are_passed_over_where_they_are_allowed()
    {
        const string Json = "{\"id\":\"p\", // here\n\"member\":\"ECU\",\"x\":[1,/* and here */2,],\"title\":{\"en\":\"é\",},}";
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ActionPlan>(Json));
        ActionPlan plan = JsonSerializer.Deserialize<ActionPlan>(
            Json,
            new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
        )!;
        Assert.Equal(("[1,2]", "é", "ECU"), (plan.Unknown["x"], plan.Title["en"], plan.Member.Text));
    }

    [Fact]
    public void Depth_is_that_of_the_options()
    {
        string json = $$"""{"id":"p","member":"ECU","x":{{new string('[', 70)}}{{new string(']', 70)}}}""";
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ActionPlan>(json));
        Assert.Equal(140, JsonSerializer.Deserialize<ActionPlan>(json, new JsonSerializerOptions { MaxDepth = 100 })!.Unknown["x"]!.Length);
    }

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<NotSupportedException>(() => new IrmJsonConverter<Version>());
        Assert.Throws<ArgumentNullException>(() => new IrmJsonConverterFactory().CanConvert(null!));
        Assert.Throws<ArgumentNullException>(() => new IrmJsonConverterFactory().CreateConverter(null!, JsonSerializerOptions.Default));
        Assert.False(new IrmJsonConverterFactory().CanConvert(typeof(List<int>)));
    }

    /// <summary>A stream that gives a few bytes at a time.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
    }

    /// <summary>Declared as what all have in common, an object would lose all of its members without a word.</summary>
    [Fact]
    public void An_object_is_not_written_as_a_node()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new List<Node> { s_plan }));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Node>("{}"));
    }
}
