using System.Globalization;

namespace Ogp.Model.Generator;

/// <summary>Writes values as C# source.</summary>
internal static class Source
{
    /// <summary>A code as the name of a member: <c>not-started</c> is <c>NotStarted</c>.</summary>
    public static string Pascal(string code) =>
        string.Concat(
            code.Split('-', '.')
                .Where(part => part.Length > 0)
                .Select(part => char.ToUpper(part[0], CultureInfo.InvariantCulture) + part[1..])
        );

    /// <summary>A text as a string literal.</summary>
    public static string Literal(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    /// <summary>A text within a documentation comment.</summary>
    public static string Xml(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
