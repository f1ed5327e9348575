using Ogp.Model.Cli.Output;
using Ogp.Model.Profiles;

namespace Ogp.Model.Cli.Profiles;

/// <summary>Where profiles come from: a folder, a file, or an id of one that the command carries along.</summary>
internal static class ProfileSource
{
    /// <summary>The file of a profile in its folder.</summary>
    public const string FileName = "profile.json";

    /// <summary>Reads the profile that an option names, if it names one; false, with messages, where that cannot be.</summary>
    public static bool TryRead(string? name, string language, Shell shell, out Profile? profile)
    {
        profile = name is null ? null : Read(name, language, shell);
        return name is null || profile is not null;
    }

    /// <summary>Reads a profile; null, with messages, where that cannot be. One with an error is refused: what it asks for would be done in part.</summary>
    public static Profile? Read(string name, string language, Shell shell)
    {
        if (Open("", name) is not { } file)
        {
            shell.Error.WriteLine(NoSuch(name));
            return null;
        }

        ReadResult<Profile> read = Profile.Read(file, Open);
        if (!read.HasErrors)
        {
            return read.Value;
        }

        FindingsText.WriteKinds(shell.Error, read.Findings, language);
        return null;
    }

    /// <summary>What is said where there is no profile of a name.</summary>
    public static string NoSuch(string name) =>
        $"ogp: there is no profile '{name}': name a folder with {FileName}, a file, or one of {string.Join(", ", BuiltInProfiles.Ids)}.";

    /// <summary>The file that a name stands for in a file, or on the command line where that is empty; null where there is none.</summary>
    public static ProfileFile? Open(string from, string name)
    {
        string path = Path.Combine(Path.GetDirectoryName(from) ?? "", name);
        path = Directory.Exists(path) ? Path.Combine(path, FileName) : path;
        return File.Exists(path) ? new(FileUri.PathOf(path), File.ReadAllBytes(path)) : BuiltInProfiles.Find(name);
    }
}
