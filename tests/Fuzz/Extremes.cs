using System.Text;

namespace Ogp.Model.Fuzz;

/// <summary>Values that programs get wrong, and words that the field knows.</summary>
internal static class Extremes
{
    private static readonly string[] s_texts =
    [
        "",
        " ",
        "0",
        "-1",
        "NR",
        "ND",
        "2019",
        "2019-02-30",
        "0000-01-01",
        "9999-12-31",
        "12/31/9999",
        "29/02/2019",
        "not-stated",
        "und",
        "EN",
        "AP_ECU01",
        "EC0003",
        "completion.a.b",
        "{0}",
        "{name} {detail}",
        "javascript:alert(1)",
        "https://example.org/\\\"onload=x",
        "<script>alert(1)</script>",
        "]]>&lt;!--",
        "\u202Eevil\u2066",
        "\uFEFF",
        "\uFFFE\uFFFF",
        "\u0085\u2028\u2029",
        "👩‍👩‍👧‍👦 𝒪𝒢𝒫",
        "İıſK",
        "e\u0301\u0301\u0301",
        new('x', 5000),
        "~0~1/",
    ];

    /// <summary>Values of JSON.</summary>
    public static IReadOnlyList<byte[]> Json { get; } =
    [
        .. new[]
        {
            "0",
            "-0",
            "-1",
            "1.0",
            "0.1",
            "4.50",
            "1e2",
            "1E400",
            "-1e-400",
            "2147483648",
            "-2147483649",
            "79228162514264337593543950336",
            "0.12345678901234567890123456789012345678901234567890",
            "123456789012345678901234567890",
            "null",
            "true",
            "false",
            "{}",
            "[]",
            "[[]]",
            "[{}]",
            "{\"\":{}}",
            "{\"en\":\"a\",\"EN\":\"b\",\"en\":\"c\"}",
            "{\"level\":\"limited\"}",
            "{\"level\":[],\"source\":1,\"note\":\"n\"}",
            "{\"start\":\"2022\",\"end\":\"2019\"}",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u0000\"",
            "\"\\u0065n\"",
            "\"\\/\\b\\f\\n\\r\\t\"",
            new string('[', 70) + new string(']', 70),
            "NaN",
            "01",
            "'a'",
            "/* */",
        }
            .Concat(s_texts.Select(text => $"\"{text}\""))
            .Concat(Codelists.Lists.SelectMany(list => list.Entries).Select(entry => $"\"{entry.Code}\""))
            .Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>Cells of a table.</summary>
    public static IReadOnlyList<byte[]> Csv { get; } =
    [
        .. s_texts
            .Concat([
                "\"",
                "\"\"",
                "\"a\nb\"",
                "\"a\"b\"",
                "a\"b",
                "\r",
                "\n",
                ",",
                ";",
                "=1+1",
                "1;2",
                "1,2",
                "1.5",
                "1e9",
                "Yes",
                "TRUE",
                "NA",
                "N/A",
            ])
            .Concat(Codelists.Lists.SelectMany(list => list.Entries).Select(entry => entry.Label.For("en")).Distinct())
            .Select(Encoding.UTF8.GetBytes),
    ];
}
