using Ogp.Model.Json;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Support;

/// <summary>A golden document of docs/conformance/documents, its expected findings and the rule set that it is held against.</summary>
internal sealed record CorpusDocument(string Name)
{
    private const string Ending = ".irm.json";

    public static IReadOnlyList<CorpusDocument> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.Corpus, $"*{Ending}")
            .Select(file => Path.GetFileName(file)[..^Ending.Length])
            .Order(StringComparer.Ordinal)
            .Select(name => new CorpusDocument(name)),
    ];

    /// <summary>The kinds that a document of IRM JSON can raise.</summary>
    public static IReadOnlyList<FindingKind> Kinds { get; } = [.. IrmJson.FindingKinds, .. Validator.Kinds];

    public byte[] Utf8 => File.ReadAllBytes(In($"{Name}{Ending}"));

    /// <summary>Lines of code, line and column, and pointer.</summary>
    public string[] Expected => File.ReadAllLines(In($"{Name}.findings.txt"));

    /// <summary>Name of the rule set, or of the file beside the document; without one the publisher's where the recommended has the rule off.</summary>
    public string RuleSetName =>
        File.Exists(In($"{Name}.ruleset.json")) ? $"{Name}.ruleset.json"
        : Kinds.FirstOrDefault(kind => kind.Code == Name.Split('-')[0]) is { } own && ValidationRuleSet.Recommended.SeverityOf(own) is null
            ? ValidationRuleSet.Publisher.Name
        : ValidationRuleSet.Recommended.Name;

    public ValidationRuleSet RuleSet
    {
        get
        {
            if (ValidationRuleSet.BuiltIn.FirstOrDefault(set => set.Name == RuleSetName) is { } builtIn)
            {
                return builtIn;
            }

            ReadResult<ValidationRuleSet> read = ValidationRuleSet.Read(File.ReadAllBytes(In(RuleSetName)));
            Assert.Empty(read.Findings);
            return read.Value!;
        }
    }

    private static string In(string file) => Path.Combine(Repository.Corpus, file);
}
