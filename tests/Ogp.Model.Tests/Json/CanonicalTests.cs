using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Tests.Support.Models;

namespace Ogp.Model.Tests.Json;

/// <summary>The canonical form of RFC 8785, lines, and the hash of a content.</summary>
[Properties(Arbitrary = [typeof(ModelArbitraries)])]
public class CanonicalTests
{
    /// <summary>Numbers of RFC 8785, appendix B, and others at the edges of ECMAScript's notation.</summary>
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("5e-324", "5e-324")]
    [InlineData("-5e-324", "-5e-324")]
    [InlineData("1.7976931348623157e308", "1.7976931348623157e+308")]
    [InlineData("9007199254740992", "9007199254740992")]
    [InlineData("-9007199254740992", "-9007199254740992")]
    [InlineData("295147905179352830000", "295147905179352830000")]
    [InlineData("9.999999999999997e22", "9.999999999999997e+22")]
    [InlineData("1e23", "1e+23")]
    [InlineData("999999999999999700000", "999999999999999700000")]
    [InlineData("1e21", "1e+21")]
    [InlineData("100e19", "1e+21")]
    [InlineData("9.999999999999997e-7", "9.999999999999997e-7")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("0.0000010", "0.000001")]
    [InlineData("333333333.3333332", "333333333.3333332")]
    [InlineData("1424953923781206.2", "1424953923781206.2")]
    [InlineData("12.50", "12.5")]
    [InlineData("4", "4")]
    [InlineData("100", "100")]
    [InlineData("123456789012345678901234567890", null)]
    [InlineData("9007199254740993", null)]
    [InlineData("1e999", null)]
    [InlineData("0.1234567890123456789", null)]
    public void A_number_is_written_as_ECMAScript_writes_it_or_not_at_all(string written, string? canonical) =>
        Assert.Equal(
            canonical is null ? null : $"{{\"a:x\":{canonical},\"formatVersion\":\"1.0\"}}",
            Canonical($"{{\"a:x\":{written},\"formatVersion\":\"1.0\"}}")
        );

    [Fact]
    public void Members_are_sorted_by_UTF16_and_strings_escaped_as_the_scheme_says() =>
        Assert.Equal(
            "{\"a:1\":\"\\u000f\\n\\\"\\\\\u007f\u20ac\",\"formatVersion\":\"1.0\",\"\u20ac:\":1,\"\ud83d\ude02:\":2,\"\ufb33:\":3}",
            Canonical(
                "{\"\ufb33:\":3,\"\ud83d\ude02:\":2,\"\u20ac:\":1,\"formatVersion\":\"1.0\",\"a:1\":\"\\u000f\\n\\\"\\\\\\u007f\\u20ac\"}"
            )
        );

    [Theory]
    [InlineData("{\"formatVersion\":\"1.0\",\"a:x\":1,\"a:x\":1}")]
    [InlineData("{\"formatVersion\":\"1.0\",\"a:x\":\"\\ud800\"}")]
    public void What_no_reader_reads_alike_has_no_canonical_form_and_no_hash(string json)
    {
        Assert.Null(Canonical(json));
        Assert.Null(IrmJson.ContentHash(IrmJson.Read(json).Value!));
    }

    [Property(MaxTest = 100)]
    public void The_canonical_form_reads_as_the_same_package_and_is_its_own(AnyPackage any)
    {
        if (IrmJson.WriteCanonical(any.Package) is { } canonical)
        {
            IrmPackage again = IrmJson.Read(canonical).Value!;
            Assert.Equal(canonical, IrmJson.WriteCanonical(again));
            Assert.Equal(IrmJson.ContentHash(any.Package), IrmJson.ContentHash(again));
            Assert.True(JsonElement.DeepEquals(Root(canonical), Root(IrmJson.Write(any.Package))));
        }
    }

    [Fact]
    public void The_order_of_members_does_not_change_the_hash_and_a_content_does()
    {
        string one = IrmJson.ContentHash(IrmJson.Read("{\"formatVersion\":\"1.0\",\"id\":\"a\",\"licence\":\"b\"}").Value!)!;
        Assert.Equal(one, IrmJson.ContentHash(IrmJson.Read("{ \"licence\": \"b\", \"id\": \"a\", \"formatVersion\": \"1.0\" }").Value!));
        Assert.NotEqual(one, IrmJson.ContentHash(IrmJson.Read("{\"formatVersion\":\"1.0\",\"id\":\"a\",\"licence\":\"c\"}").Value!));
        Assert.Matches("^sha-256:[0-9a-f]{64}$", one);
    }

    [Property(MaxTest = 100)]
    public void Each_line_is_a_package_with_one_plan_and_nothing_is_left_out(AnyPackage any)
    {
        System.Buffers.ArrayBufferWriter<byte> output = new();
        IrmJson.WriteLines(output, any.Package);
        string[] lines = Encoding.UTF8.GetString(output.WrittenSpan).Split('\n');
        Assert.Equal("", lines[^1]);
        IrmPackage[] packages = [.. lines[..^1].Select(line => IrmJson.Read(line).Value!)];
        Assert.Equal(Math.Max(1, any.Package.ActionPlans.Count), packages.Length);
        Assert.Equal(any.Package, packages[0] with { ActionPlans = packages.SelectMany(package => package.ActionPlans).ToValueList() });
        Assert.All(packages, package => Assert.Equal(any.Package.Sources, package.Sources));
    }

    [Fact]
    public void The_sample_has_a_canonical_form() => Assert.NotNull(IrmJson.ContentHash(Ecuador.Package));

    private static string? Canonical(string json) =>
        IrmJson.WriteCanonical(IrmJson.Read(json).Value!) is { } canonical ? Encoding.UTF8.GetString(canonical) : null;

    private static JsonElement Root(byte[] json) => JsonDocument.Parse(json).RootElement;
}
