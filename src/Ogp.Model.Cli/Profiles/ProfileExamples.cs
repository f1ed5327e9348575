using Ogp.Model.Cli.Output;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Validation;

namespace Ogp.Model.Cli.Profiles;

/// <summary>The examples of a profile: what is found in each, beside what should be.</summary>
internal static class ProfileExamples
{
    private const string Ending = ".irm.json";

    private static readonly LocalizedText s_notFound = CountWords.Words(
        "expected, not found: ",
        "se esperaba y no se encontró: ",
        "attendu, non trouvé : "
    );

    private static readonly LocalizedText s_notExpected = CountWords.Words(
        "found, not expected: ",
        "se encontró y no se esperaba: ",
        "trouvé, non attendu : "
    );

    /// <summary>The documents of a profile's folder, in the order of their names.</summary>
    public static IEnumerable<string> In(string folder) =>
        Directory.Exists(Path.Combine(folder, "examples"))
            ? Directory.EnumerateFiles(Path.Combine(folder, "examples"), $"*{Ending}").Order(StringComparer.Ordinal)
            : [];

    /// <summary>What is found in a document with the profile: a code and a pointer each.</summary>
    public static List<string> Found(string file, Profile? profile)
    {
        ValidationRuleSet rules = profile?.Over(ValidationRuleSet.Recommended) ?? ValidationRuleSet.Recommended;
        ValidationOptions options = new() { Profile = profile, RuleSet = rules };
        ReadResult<IrmPackage> read = IrmJson.Read(
            File.ReadAllBytes(file),
            file,
            new() { Check = package => Validator.Validate(package, options).Findings }
        );
        return
        [
            .. read.Findings.Select(rules.Judge).OfType<Finding>().Select(finding => $"{finding.Code} {finding.Place.Pointer}".TrimEnd()),
        ];
    }

    /// <summary>In what a document differs from what should be found in it; nothing where it does not.</summary>
    public static IEnumerable<string> Compare(string file, List<string> found, string language)
    {
        string beside = file[..^Ending.Length] + ".findings.txt";
        List<string> expected = File.Exists(beside)
            ? [.. File.ReadAllLines(beside).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')]
            : [];
        List<string> more = [.. found];
        foreach (string line in expected)
        {
            if (!more.Remove(line))
            {
                yield return $"{s_notFound.For(language)}{line}";
            }
        }

        foreach (string line in more)
        {
            yield return $"{s_notExpected.For(language)}{line}";
        }
    }
}
