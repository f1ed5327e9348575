namespace Ogp.Model.Cli.Output;

/// <summary>What is said of places, under the path to each, which is printed once for those that follow each other.</summary>
internal static class PathText
{
    public static void Write(TextWriter output, IEnumerable<(string Path, string Message)> lines)
    {
        string? last = null;
        foreach ((string path, string message) in lines)
        {
            if (path != last)
            {
                output.WriteLine(Line(path));
                last = path;
            }

            output.WriteLine($"  {Line(message)}");
        }
    }

    /// <summary>
    /// Control characters of a document must not move the cursor of a terminal or break the line, nor marks, embeddings, overrides and isolates of direction
    /// turn it.
    /// </summary>
    public static string Line(string text) =>
        text.Any(IsHarmful)
            ? string.Concat(
                text.Select(c =>
                    !IsHarmful(c) ? c
                    : char.IsControl(c) ? ' '
                    : '\uFFFD'
                )
            )
            : text;

    /// <summary>Whether a character does something to the line in which it stands.</summary>
    public static bool IsHarmful(char c) =>
        char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
