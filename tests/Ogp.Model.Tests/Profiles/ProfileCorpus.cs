using System.Globalization;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Profiles;

/// <summary>A folder of tests/Profiles: a profile, what is found in it, and what is found in a document that is held against it.</summary>
internal static class ProfileCorpus
{
    public static string Root { get; } = Path.Combine(Repository.Root, "tests", "Profiles");

    public static IEnumerable<string> Folders =>
        Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    /// <summary>Reads a profile of a folder, which may extend other files of it.</summary>
    public static ReadResult<Profile> Read(string folder) =>
        Profile.Read(Open(Path.Combine(Root, folder), "profile.json")!, (from, name) => Open(Path.Combine(Root, folder), name));

    /// <summary>What is found in the profile and in its document, a line each.</summary>
    public static string[] Found(string folder) => [.. Findings(folder).Select(Line)];

    /// <summary>What is found in the profile and in its document.</summary>
    public static IEnumerable<Finding> Findings(string folder)
    {
        ReadResult<Profile> profile = Read(folder);
        string plan = Path.Combine(Root, folder, "plan.irm.json");
        IEnumerable<Finding> ofPlan = [];
        if (File.Exists(plan))
        {
            ValidationOptions options = new() { Profile = profile.Value };
            ofPlan = IrmJson
                .Read(File.ReadAllBytes(plan), "plan.irm.json", new() { Check = package => Validator.Validate(package, options).Findings })
                .Findings;
        }

        return profile.Findings.Concat(ofPlan);
    }

    private static string Line(Finding finding)
    {
        string near = finding.Suggestion is null ? "" : $" → {finding.Suggestion}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{finding.Code} {finding.Place.File}:{finding.Place.Line}:{finding.Place.Column} {finding.Place.Pointer}{near}"
        );
    }

    private static ProfileFile? Open(string folder, string name) =>
        File.Exists(Path.Combine(folder, name)) ? new(name, File.ReadAllBytes(Path.Combine(folder, name))) : null;
}
