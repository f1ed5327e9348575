using System.Reflection;

namespace Ogp.Model.Tests.Support;

/// <summary>Where things lie in the repository.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot")
            .Value!;

    public static string Core { get; } = Path.GetFullPath(Path.Combine(Root, "src", "Ogp.Model"));

    public static string Corpus { get; } = Path.GetFullPath(Path.Combine(Root, "docs", "conformance", "documents"));

    /// <summary>A folder of test suites, beside the data that OGP_SHARED_DATA names or beside the repository; null where there is none.</summary>
    public static string? Suite(params ReadOnlySpan<string> path)
    {
        string data = Environment.GetEnvironmentVariable("OGP_SHARED_DATA") is { Length: > 0 } named
            ? named
            : Path.Combine(Root, "..", "shared", "data");
        string folder = Path.GetFullPath(Path.Combine([data, "..", "suites", .. path]));
        return Directory.Exists(folder) ? folder : null;
    }
}
