using System.Text;
using Ogp.Model.Json;

namespace Ogp.Model.Tests.Json;

/// <summary>What is said of the usual slips of those who write JSON by hand.</summary>
public class JsonFaultTests
{
    [Theory]
    [InlineData("// a draft\n\"id\":\"a\"}", "no comments")]
    [InlineData("# a draft\n\"id\":\"a\"}", "no comments")]
    [InlineData("'id':\"a\"}", "straight double quotes")]
    [InlineData("\u0001\"id\":\"a\"}", null)]
    [InlineData("\"id\":“a”}", "straight double quotes")]
    [InlineData("\"id\":\"a\",}", "too many")]
    [InlineData(",\"id\":\"a\"}", "too many")]
    [InlineData("\"sources\":[{\"id\":\"a\"},]}", "too many")]
    [InlineData("\"id\":\"a\" \"title\":{}}", "missing before it")]
    [InlineData("\"id\" {}}", "missing before it")]
    [InlineData("\"x:list\":[1 {}]}", "missing before it")]
    [InlineData("id:\"a\"}", "words without are true, false and null")]
    [InlineData("\"id\":tRue}", "words without are true, false and null")]
    [InlineData("\"id\":None}", "words without are true, false and null")]
    [InlineData("\"id\":\"a\" ;}", null)]
    public void A_slip_that_is_known_is_named(string broken, string? hint)
    {
        Finding fault = Assert.Single(IrmJson.Read(Encoding.UTF8.GetBytes("{\"formatVersion\":\"1.0\"," + broken)).Findings);

        Assert.Equal("OGP1001", fault.Code);
        Assert.Equal(hint is not null, fault.Message("en").Contains(" (", StringComparison.Ordinal));
        Assert.Contains(hint ?? "cannot stand behind", fault.Message("en"), StringComparison.Ordinal);
        Assert.Equal(hint is not null, fault.Message("es").Contains(" (", StringComparison.Ordinal));
    }
}
