namespace Ogp.Model.Cli.Output;

/// <summary>Paths as addresses that a code host understands: relative where they lie below the current directory.</summary>
internal static class FileUri
{
    /// <summary>
    /// The path with forward slashes, relative to the current directory where it lies below it, or was named so: a baseline knows <c>../plan.json</c> in another
    /// checkout, too.
    /// </summary>
    public static string PathOf(string path)
    {
        if (path == Document.StandardInput)
        {
            return path;
        }

        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return (Path.IsPathRooted(path) && !IsBelow(relative) ? Path.GetFullPath(path) : relative).Replace(
            Path.DirectorySeparatorChar,
            '/'
        );
    }

    private static bool IsBelow(string relative) =>
        !Path.IsPathRooted(relative)
        && !(
            relative.StartsWith("..", StringComparison.Ordinal)
            && (relative.Length == 2 || relative[2] == '/' || relative[2] == Path.DirectorySeparatorChar)
        );

    /// <summary>The path as an address (RFC 3986): a relative one for what lies below the current directory, else one of scheme file.</summary>
    public static string Of(string path)
    {
        string slashed = PathOf(path) is var named && IsBelow(named) ? named : PathOf(Path.GetFullPath(path));
        string escaped = string.Join('/', slashed.Split('/').Select(Uri.EscapeDataString));
        return !Path.IsPathRooted(slashed) ? escaped
            : escaped.StartsWith('/') ? $"file://{escaped}"
            : $"file:///{escaped}";
    }
}
