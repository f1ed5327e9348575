using System.Diagnostics;
using System.Runtime.CompilerServices;
using Ogp.Model.Cli.Output;
using Ogp.Model.Cli.Profiles;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Tabular;
using Ogp.Model.Validation;

namespace Ogp.Model.Cli;

/// <summary>What a run validates by: a rule set, a profile, a baseline and, where asked for, a watch.</summary>
internal sealed class Checking(
    ValidationRuleSet ruleSet,
    Profile? profile,
    EditionMap? map,
    Baseline? baseline,
    bool writesBaseline,
    bool isTimed
)
{
    private readonly Dictionary<string, RuleOutcome> _rules = new(StringComparer.Ordinal);

    /// <summary>The profile that documents are held against; null where there is none.</summary>
    public Profile? Profile => profile;

    /// <summary>The map of an edition of OGP's database that is none of those known; null where there is none.</summary>
    public EditionMap? Map => map;

    /// <summary>How many findings the baseline has left out so far.</summary>
    public int Known { get; private set; }

    /// <summary>Whether findings are held against a baseline, which needs all of a file at once.</summary>
    public bool HasBaseline => baseline is not null;

    /// <summary>
    /// How documents are read and judged. Of a kind all findings are listed where a baseline leaves out some of them, or is to hold them, or the rule set judges by
    /// place, which what is only counted has not.
    /// </summary>
    public IrmJsonOptions Options =>
        new()
        {
            Check = Check,
            Judge = ruleSet.Judge,
            MaxFindingsPerKind =
                HasBaseline || writesBaseline || !ReferenceEquals(ruleSet, ruleSet.Unplaced) ? int.MaxValue : FindingTally.UsualMost,
            PlansAhead = Document.PlansAhead,
        };

    /// <summary>What the rules find in a package, wherever in a file it lies. Safe to use from several threads.</summary>
    private ValueList<Finding> Check(IrmPackage package)
    {
        ValidationOptions options = new()
        {
            RuleSet = ruleSet.Unplaced,
            Profile = profile,
            MaxFindingsPerKind = int.MaxValue,
            Timestamp = isTimed ? Stopwatch.GetTimestamp : null,
        };
        ValidationResult result = Validator.Validate(package, options);
        lock (_rules)
        {
            foreach (RuleOutcome outcome in result.Outcomes)
            {
                _rules[outcome.Kind.Code] = _rules.TryGetValue(outcome.Kind.Code, out RuleOutcome? before) ? before.Plus(outcome) : outcome;
            }
        }

        return result.Findings;
    }

    /// <summary>The findings of a file without those that the baseline knows.</summary>
    public ValueList<Finding> Fresh(ValueList<Finding> findings)
    {
        ValueList<Finding> left = baseline?.Without(findings) ?? findings;
        Known += findings.Count - left.Count;
        return left;
    }

    /// <summary>How long each rule took, the slowest first, and what became of it.</summary>
    public void WriteTimings(TextWriter output, string language)
    {
        foreach (RuleOutcome rule in _rules.Values.OrderByDescending(rule => rule.Ticks))
        {
            string milliseconds = Numerals.Of(Math.Round(rule.Ticks * 1000m / Stopwatch.Frequency, 3) + 0.000m, language);
            output.WriteLine(
                $"{milliseconds, 9} ms {rule.Kind.Code} {rule.Kind.Name}, {Words.Found.In(language, rule.Found)}. {rule.Explain(language)}"
            );
        }
    }

    /// <summary>Reads what a run validates by; null, with messages, where that cannot be.</summary>
    /// <param name="ruleSet">Name of a rule set, or a file with one.</param>
    /// <param name="profileName">A profile, or null.</param>
    /// <param name="editionMap">A file with the map of an edition, or null.</param>
    /// <param name="baseline">A file, or null.</param>
    /// <param name="writesBaseline">Whether what is found becomes a baseline, in which the findings of another one belong, too.</param>
    /// <param name="isTimed">Whether each rule is timed.</param>
    /// <param name="language">Language of messages.</param>
    /// <param name="shell">Where messages go.</param>
    public static Checking? Read(
        string ruleSet,
        string? profileName,
        string? editionMap,
        string? baseline,
        bool writesBaseline,
        bool isTimed,
        string language,
        Shell shell
    )
    {
        ValidationRuleSet? rules = ValidationRuleSet.BuiltIn.FirstOrDefault(set => set.Name == ruleSet);
        if (rules is null && !Path.Exists(ruleSet))
        {
            string names = string.Join(", ", ValidationRuleSet.BuiltIn.Select(set => set.Name));
            shell.Error.WriteLine($"ogp: there is no rule set '{ruleSet}': name a file, or one of {names}.");
            return null;
        }

        if (rules is null && !SettingsFile.TryRead(ruleSet, (utf8, _) => ReadRuleSet(utf8, ruleSet), language, shell, out rules))
        {
            return null;
        }

        if (!ProfileSource.TryRead(profileName, language, shell, out Profile? profile))
        {
            return null;
        }

        EditionMap? map = editionMap is null ? null : ReadMap(editionMap, language, shell);
        if (editionMap is not null && map is null)
        {
            return null;
        }

        Baseline? known = null;
        return baseline is null || SettingsFile.TryRead(baseline, Baseline.Read, language, shell, out known)
            ? new(profile?.Over(rules!) ?? rules!, profile, map, writesBaseline ? null : known, writesBaseline, isTimed)
            : null;
    }

    /// <summary>Apart, so that the library of tables is only loaded where there is a map.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static EditionMap? ReadMap(string file, string language, Shell shell) =>
        SettingsFile.TryRead(file, EditionMap.Read, language, shell, out EditionMap? map) ? map : null;

    /// <summary>Reads a rule set, and the files that it and others extend, each named from where the one that names it lies.</summary>
    private static ReadResult<ValidationRuleSet> ReadRuleSet(ReadOnlyMemory<byte> utf8, string path) =>
        ValidationRuleSet.Read(
            new(FileUri.PathOf(path), utf8),
            (from, name) =>
            {
                string other = Path.Combine(Path.GetDirectoryName(from) ?? "", name);
                return File.Exists(other) ? new(FileUri.PathOf(other), File.ReadAllBytes(other)) : null;
            },
            FindingReference.OfDocuments
        );
}
