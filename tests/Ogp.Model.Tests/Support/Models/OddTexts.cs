namespace Ogp.Model.Tests.Support.Models;

/// <summary>Texts, names and JSON values that loaders get wrong.</summary>
internal static class OddTexts
{
    private static readonly string[] s_fragments =
    [
        "open data",
        "Acción",
        "Accio\u0301n",
        "Žluťoučký kůň",
        "İstanbul ıI",
        "البيانات المفتوحة",
        "開かれた政府",
        "👩‍👩‍👧‍👦",
        "𝒪𝒢𝒫",
        "\u00A0",
        "\u2028",
        "\u2029",
        "\uFEFF",
        "\uFFFD",
        "\uFFFE",
        "\uFFFC",
        "\uE000",
        "\u200E\u202E",
        "\u0001",
        "\u007F",
        "\u0085",
        "\t",
        "\n",
        "\r\n",
        "\"",
        "\\",
        "/",
        "~0~1",
        "</script>&amp;'+`",
        "{}[],:",
        "null",
        "0",
        "-1.5e3",
        "NR",
        "  ",
        "a",
    ];

    private static readonly string[] s_values =
    [
        "1",
        "-0",
        "1.50",
        "1E400",
        "123456789012345678901234567890",
        "null",
        "true",
        "false",
        "\"\"",
        "\"text\"",
        "\"\\u00e9\\n\\/\"",
        "\"\\ud800\"",
        "\"a  b\\\\\\\" c\"",
        "\"{ not : json ]\"",
        "\"😀 ünï\"",
        "{}",
        "[]",
        "[1,\"a b\",{\"b\":null}]",
        "{\"a\":{\"a\":1,\"a\":2},\"\":[[[]]]}",
    ];

    /// <summary>One fragment or several; never empty.</summary>
    public static string Text(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pick(random, s_fragments)));

    /// <summary>A name that no shape has.</summary>
    public static string UnknownName(Random random) => random.Next(8) == 0 ? "" : $"x-{Text(random)}";

    /// <summary>A JSON value without white space between tokens.</summary>
    public static string Json(Random random) => Pick(random, s_values);

    public static T Pick<T>(Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
