using System.Runtime.CompilerServices;

namespace Ogp.Model.Tests;

/// <summary>
/// The real data that tests use but the repository does not hold: the folder named by OGP_SHARED_DATA, else <c>../shared/data</c> beside the
/// repository.
/// </summary>
internal static class SharedData
{
    /// <summary>The folder; null where it is absent.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>The path of a file or folder within it.</summary>
    /// <exception cref="InvalidOperationException">The folder is absent: use <see cref="SharedDataFactAttribute"/>.</exception>
    public static string PathOf(string relative) =>
        Path.Combine(Folder ?? throw new InvalidOperationException("The shared data is absent."), relative);

    /// <summary>Whether a file or folder is there.</summary>
    public static bool Has(string relative) => Folder is not null && Path.Exists(PathOf(relative));

    /// <summary>Why a test that needs these paths cannot run; null where it can.</summary>
    public static string? WhyAbsent(string[] paths) =>
        Folder is null ? "The shared data is absent: no ../shared/data beside the repository, and OGP_SHARED_DATA names no folder."
        : Array.Find(paths, path => !Has(path)) is { } missing ? $"The shared data has no {missing}."
        : null;

    private static string? Find([CallerFilePath] string source = "")
    {
        if (Environment.GetEnvironmentVariable("OGP_SHARED_DATA") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        // The output folder may lie outside the repository: then the sources tell where it is.
        return new[] { AppContext.BaseDirectory, Path.GetDirectoryName(source) ?? "" }
            .SelectMany(Upwards)
            .Where(IsRepository)
            .Select(root => Path.GetFullPath(Path.Combine(root, "..", "shared", "data")))
            .FirstOrDefault(Directory.Exists);
    }

    private static IEnumerable<string> Upwards(string start)
    {
        for (DirectoryInfo? folder = start.Length == 0 ? null : new(start); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }

    private static bool IsRepository(string folder) =>
        File.Exists(Path.Combine(folder, "Ogp.Model.sln")) || Directory.Exists(Path.Combine(folder, "src", "Ogp.Model"));
}
