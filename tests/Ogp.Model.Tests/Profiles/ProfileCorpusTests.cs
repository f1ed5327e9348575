using Ogp.Model.Profiles;

namespace Ogp.Model.Tests.Profiles;

/// <summary>Every code of profiles is raised by a profile or a document, at its place.</summary>
public class ProfileCorpusTests
{
    public static TheoryData<string> Folders => [.. ProfileCorpus.Folders];

    [Fact]
    public void Every_kind_has_a_folder_that_raises_it() =>
        Assert.All(
            Profile.FindingKinds.Select(kind => $"{kind.Code}-{kind.Name}"),
            name => Assert.Contains(ProfileCorpus.Folders, folder => folder.StartsWith(name, StringComparison.Ordinal))
        );

    /// <summary>Set OGP_WRITE_GOLDEN=1 to write the findings instead of comparing them; then read them.</summary>
    [Theory]
    [MemberData(nameof(Folders))]
    public void What_is_found_is_what_stands_beside(string folder)
    {
        string file = Path.Combine(ProfileCorpus.Root, folder, "findings.txt");
        string[] found = ProfileCorpus.Found(folder);
        if (Environment.GetEnvironmentVariable("OGP_WRITE_GOLDEN") == "1")
        {
            File.WriteAllLines(file, found);
        }

        Assert.Equal(File.ReadAllLines(file), found);
        Assert.Contains(found, line => line.StartsWith(folder[..7], StringComparison.Ordinal));
    }
}
