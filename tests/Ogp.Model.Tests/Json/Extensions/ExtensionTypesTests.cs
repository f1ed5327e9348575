using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ogp.Model.Json;

namespace Ogp.Model.Tests.Json.Extensions;

/// <summary>Records of all kinds of types: what is written of a namespace is read back as it was said, and nothing else changes.</summary>
public partial class ExtensionTypesTests
{
    internal sealed record Tagged(SortedSet<string>? Tags);

    internal sealed record Counted(Dictionary<string, int>? Counts, JsonElement? Element, int? Percent);

    [JsonDerivedType(typeof(Shape))]
    [JsonDerivedType(typeof(Circle), "c")]
    internal record Shape(int X);

    internal sealed record Circle(int X, int R) : Shape(X);

    internal sealed record Framed(Shape? Shape);

    internal sealed record Converted(
        [property: JsonConverter(typeof(PercentConverter))] int? Percent,
        [property: JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] int? Quoted,
        int? Other
    );

    internal sealed record Raw(JsonElement Element, string? Name);

    internal sealed record Picky
    {
        public int? Percent
        {
            get;
            init => field = value is < 0 ? throw new ArgumentOutOfRangeException(nameof(value)) : value;
        }
    }

    internal sealed record Listing
    {
        public required List<string> Tags { get; init; }

        public ulong? Large { get; init; }
    }

    internal sealed class PercentConverter : JsonConverter<int?>
    {
        public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            int.Parse(reader.GetString()!.TrimEnd('%'), CultureInfo.InvariantCulture);

        public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options) =>
            writer.WriteStringValue($"{value}%");
    }

    [JsonSerializable(typeof(Tagged))]
    [JsonSerializable(typeof(Counted))]
    [JsonSerializable(typeof(Shape))]
    [JsonSerializable(typeof(Framed))]
    [JsonSerializable(typeof(Converted))]
    [JsonSerializable(typeof(Raw))]
    [JsonSerializable(typeof(Picky))]
    [JsonSerializable(typeof(Listing))]
    [JsonSerializable(typeof(Period))]
    [JsonSerializable(typeof(Dictionary<string, int>))]
    internal sealed partial class TypesContext : JsonSerializerContext;

    private static readonly TypesContext s_context = With(default, isLax: false);
    private static readonly TypesContext s_lax = With(default, isLax: true);

    private static TypesContext With(JsonIgnoreCondition ignored, bool isLax) =>
        new(
            new()
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                DefaultIgnoreCondition = ignored == default ? JsonIgnoreCondition.WhenWritingNull : ignored,
                PropertyNameCaseInsensitive = isLax,
            }
        );

    private static IrmPackage Package(string members) => IrmJson.Read($$"""{"formatVersion":"1.0",{{members}}}""").Value!;

    private static string Members(IrmPackage package) =>
        Encoding.UTF8.GetString(IrmJson.Write(package, indented: false)).TrimEnd('\n')["""{"formatVersion":"1.0",""".Length..^1];

    /// <summary>Writes a changed record, and sees that it is read back.</summary>
    private static string Changed<T>(string members, Func<T, T> change, JsonTypeInfo<T> type)
        where T : class
    {
        IrmPackage package = Package(members);
        T changed = change(package.Extensions("x", type).Value!);
        IrmPackage written = package.WithExtensions("x", changed, type);
        ReadResult<T> again = written.Extensions("x", type);
        Assert.Empty(again.Findings);
        Assert.Equal(JsonSerializer.Serialize(changed, type), JsonSerializer.Serialize(again.Value!, type));
        return Members(written);
    }

    [Fact]
    public void Items_that_a_type_sorts_are_those_of_the_record() =>
        Assert.Equal("\"x:tags\":[\"a\",\"c\"]", Changed("\"x:tags\":[\"b\",\"a\"]", (Tagged record) => new(["c", "a"]), s_context.Tagged));

    /// <summary>Case is passed over in names of properties, not in keys.</summary>
    [Fact]
    public void Keys_of_a_dictionary_differ_by_case()
    {
        Assert.Equal(2, Package("\"x:counts\":{\"A\":1,\"a\":2}").Extensions("x", s_lax.Counted).Value!.Counts!.Count);
        Assert.Equal(
            "\"x:counts\":{\"A\":1,\"a\":3}",
            Changed(
                "\"x:counts\":{\"A\":1}",
                record =>
                    record with
                    {
                        Counts = new() { ["A"] = 1, ["a"] = 3 },
                    },
                s_lax.Counted
            )
        );
        Assert.Equal(
            "{\"A\":1,\"a\":2}",
            Package("\"x:element\":{\"A\":1,\"a\":2}").Extensions("x", s_lax.Counted).Value!.Element!.Value.GetRawText()
        );
    }

    [Fact]
    public void A_property_is_changed_under_the_name_that_it_has_and_taken_out_under_all()
    {
        Assert.Equal("\"x:Percent\":3", Changed("\"x:Percent\":1", record => record with { Percent = 3 }, s_lax.Counted));
        const string Twice = "\"x:Percent\":1,\"x:percent\":2,\"x:more\":3";
        Assert.Equal("\"x:more\":3", Members(Package(Twice).WithExtensions("x", null, s_lax.Counted)));
        Assert.Equal("\"x:more\":3", Members(Package(Twice).WithExtensions("x", new Counted(null, null, null), s_lax.Counted)));
    }

    [Fact]
    public void What_tells_the_type_stands_in_front()
    {
        Assert.Equal(
            "\"x:shape\":{\"$type\":\"c\",\"r\":4,\"x\":1}",
            Changed("\"x:shape\":{\"x\":1,\"extra\":2}", (Framed record) => new(new Circle(1, 4)), s_context.Framed)
        );
        _ = Changed("\"x:x\":1", (Shape record) => new Circle(1, 4), s_context.Shape);
    }

    [Theory]
    [InlineData("\"x:percent\":\"45%\",\"x:quoted\":\"7\",\"x:other\":\"zz\"", "/x:other")]
    [InlineData("\"x:percent\":\"45%\",\"x:other\":{},\"x:quoted\":\"7\"", "/x:other")]
    public void A_property_is_read_in_its_own_way_whatever_another_is(string members, string pointer)
    {
        ReadResult<Converted> read = Package(members).Extensions("x", s_context.Converted);
        Assert.Equal(pointer, Assert.Single(read.Findings).Place.Pointer);
        Assert.Equal(new(45, 7, null), read.Value);
    }

    [Fact]
    public void What_could_not_be_read_is_replaced_by_what_takes_the_whole_namespace()
    {
        Assert.Equal(
            "\"x:end\":\"2021\"",
            Members(Package("\"x:start\":\"bad\",\"x:end\":\"2020\"").WithExtensions("x", new Period { End = new(2021) }, s_context.Period))
        );
        Dictionary<string, int> counts = new() { ["b"] = 3 };
        Assert.Equal(
            "\"x:b\":3",
            Members(Package("\"x:a\":\"bad\",\"x:b\":2").WithExtensions("x", counts, s_context.DictionaryStringInt32))
        );
    }

    [Fact]
    public void No_record_takes_out_what_the_serializer_would_not_write() =>
        Assert.Equal(
            "\"x:more\":1",
            Members(
                Package("\"x:percent\":0,\"x:more\":1")
                    .WithExtensions("x", null, With(JsonIgnoreCondition.WhenWritingDefault, isLax: false).Picky)
            )
        );

    /// <summary>An element that nobody stated cannot be written; one that is stated now can.</summary>
    [Fact]
    public void A_record_that_could_not_be_written_before_is_once_it_can_be()
    {
        using JsonDocument one = JsonDocument.Parse("[1]");
        Assert.Equal(
            "\"x:name\":\"n\",\"x:element\":[1]",
            Changed("\"x:name\":\"n\"", (Raw record) => record with { Element = one.RootElement }, s_context.Raw)
        );
    }

    [Theory]
    [InlineData("\"x:percent\":-5")]
    public void What_a_record_refuses_is_a_finding(string members)
    {
        ReadResult<Picky> read = Package(members).Extensions("x", s_context.Picky);
        Assert.Null(read.Value);
        Assert.Equal("OGP1051", Assert.Single(read.Findings).Code);
    }

    [Fact]
    public void What_a_converter_cannot_take_is_a_finding() =>
        Assert.Equal("OGP1051", Assert.Single(Package("\"x:percent\":\"abc\"").Extensions("x", s_context.Converted).Findings).Code);

    [Fact]
    public void A_list_without_which_there_is_no_record_is_written_empty() =>
        Assert.Equal("\"x:tags\":[]", Changed("\"x:tags\":[\"a\"]", (Listing record) => record with { Tags = [] }, s_context.Listing));

    [Theory]
    [InlineData("18446744073709551615.0", 18446744073709551615)]
    [InlineData("1e19", 10000000000000000000)]
    [InlineData("-0.0", 0)]
    public void A_whole_number_of_64_bits_is_one_however_it_is_written(string number, ulong expected) =>
        Assert.Equal(expected, Package($"\"x:tags\":[\"a\"],\"x:large\":{number}").Extensions("x", s_context.Listing).Value!.Large);
}
