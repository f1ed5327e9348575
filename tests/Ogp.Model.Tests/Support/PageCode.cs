using System.Text.RegularExpressions;

namespace Ogp.Model.Tests.Support;

/// <summary>The code of a page of the documentation, which tests run line for line.</summary>
internal static partial class PageCode
{
    /// <summary>Fails unless the lines of each block of code on a page stand, in their order, in a file of tests. What a line makes may be held against something there.</summary>
    /// <param name="page">Path of the page, from the repository's root.</param>
    /// <param name="tests">Name of the class of tests in the folder of this kind.</param>
    public static void IsRunBy(string page, string tests)
    {
        string run = Fold(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Ogp.Model.Tests", "Docs", $"{tests}.cs")));
        MatchCollection blocks = Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, page)));
        Assert.NotEmpty(blocks);
        foreach (Match block in blocks)
        {
            int at = 0;
            foreach (string line in block.Groups[1].Value.Split('\n').Select(line => Fold(Remark().Replace(line, "")).TrimEnd(';')))
            {
                at = run.IndexOf(line, at, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{page}: {line}");
            }
        }
    }

    private static string Fold(string code) => White().Replace(code, "");

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\s//.*")]
    private static partial Regex Remark();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
