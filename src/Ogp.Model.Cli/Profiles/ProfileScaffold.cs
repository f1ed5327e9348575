using System.Text;
using Ogp.Model.Profiles;
using Ogp.Model.Spreadsheets;

namespace Ogp.Model.Cli.Profiles;

/// <summary>A new profile: small, whole and tested, to be changed step by step.</summary>
internal static class ProfileScaffold
{
    /// <summary>The files that are there as they are, by their path in the folder.</summary>
    private static readonly string[] s_files =
    [
        ProfileSource.FileName,
        "README.md",
        "examples/passes.irm.json",
        "examples/fails.irm.json",
        "examples/fails.findings.txt",
    ];

    /// <summary>The member of the plans in examples of a profile that is for any.</summary>
    private const string AnyMember = "ECU";

    /// <summary>The files of a new profile, by their path in the folder.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="member">The member that it is for; null where it is for any.</param>
    public static IEnumerable<(string Path, byte[] Bytes)> Files(string id, string? member)
    {
        string prefix = PrefixOf(id);
        foreach (string file in s_files)
        {
            string text = Read(Path.GetFileName(file))
                .Replace("{id}", id, StringComparison.Ordinal)
                .Replace(
                    "  \"members\": [\"{member}\"],\n",
                    member is null ? "" : $"  \"members\": [\"{member}\"],\n",
                    StringComparison.Ordinal
                )
                .Replace("\"{member}\"", $"\"{member ?? AnyMember}\"", StringComparison.Ordinal)
                .Replace("{prefix}", prefix, StringComparison.Ordinal);
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            yield return (file, bytes);
            if (file == ProfileSource.FileName)
            {
                yield return ("template.xlsx", Workbook.WriteTemplate("en", Profile.Read(bytes).Value));
            }
        }
    }

    /// <summary>What codes of its rules begin with: three capitals, never those of the library.</summary>
    private static string PrefixOf(string id)
    {
        string letters = new([.. id.Where(char.IsAsciiLetterLower).Take(3).Select(char.ToUpperInvariant)]);
        return letters is "OGP" || letters.Length < 2 ? "OWN" : letters;
    }

    private static string Read(string name)
    {
        using Stream resource = typeof(ProfileScaffold).Assembly.GetManifestResourceStream($"scaffold/{name}")!;
        using StreamReader reader = new(resource);
        return reader.ReadToEnd();
    }
}
