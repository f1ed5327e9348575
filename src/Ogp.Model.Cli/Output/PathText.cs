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

    /// <summary>Control characters of a document must not move the cursor of a terminal or break the line.</summary>
    public static string Line(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\x1F') < 0 && text.AsSpan().IndexOfAnyInRange('\x7F', '\x9F') < 0
            ? text
            : string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
