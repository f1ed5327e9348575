using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace Ogp.Model.Validation;

/// <summary>Which rules count and how gravely, anywhere or at a place. Immutable; safe to share between threads.</summary>
public sealed class ValidationRuleSet
{
    /// <summary>
    /// Rules about what is missing, and about white space and markup in texts, of which OGP's own databases have hundreds: off where nobody asks for them.
    /// </summary>
    private static readonly string[] s_onRequest =
    [
        "OGP1902",
        "OGP1903",
        "OGP1904",
        "OGP1905",
        "OGP1906",
        "OGP1907",
        "OGP1908",
        "OGP1912",
        "OGP1913",
        "OGP1915",
        "OGP1916",
        "OGP1918",
        "OGP1919",
    ];

    private readonly Lazy<RuleTable> _table;
    private readonly Lazy<ValueRules> _values;
    private readonly Lazy<ValidationRuleSet> _unplaced;
    private readonly Lazy<Dictionary<string, FindingKind?>> _kinds;
    private readonly RuleOverride[] _overrides;
    private readonly Dictionary<string, string> _parameters;

    private ValidationRuleSet(
        string name,
        Func<Dictionary<string, FindingKind?>> kinds,
        RuleOverride[] overrides,
        Dictionary<string, string> parameters
    )
    {
        Name = name;
        _kinds = new(kinds);
        _overrides = overrides;
        _parameters = parameters;
        _table = new(() => new(RuleList.All, kind => SeverityOf(kind) is not null || Array.Exists(_overrides, one => one.Has(kind))));
        _values = new(() => new(Table));
        _unplaced = new(WithoutPlaces);
    }

    /// <summary>Whether what is said is right; the rules where none are named. What is missing, it does not tell.</summary>
    public static ValidationRuleSet Recommended { get; } = new("recommended", static () => Off(s_onRequest), [], []);

    /// <summary>
    /// Every rule; warnings are errors and notes are warnings. A rating that is unusual and may be right stays a note.
    /// </summary>
    public static ValidationRuleSet Strict { get; } =
        new(
            "strict",
            static () => Raise(kind => kind is { Family: FindingFamily.Ratings, Severity: Severity.Note } ? Severity.Note : Up(kind)),
            [],
            []
        );

    /// <summary>What somebody who publishes a document wants to know before: the recommended rules, and what is missing.</summary>
    public static ValidationRuleSet Publisher { get; } = new("publisher", static () => [], [], []);

    /// <summary>The rule sets that come with the library.</summary>
    public static ValueList<ValidationRuleSet> BuiltIn { get; } = [Recommended, Strict, Publisher];

    /// <summary>Name of the rule set, or of the file it was read from.</summary>
    public string Name { get; }

    /// <summary>
    /// This rule set without its overrides, to look at a part of a document, such as one plan of a stream, that does not know where in the document it lies: what an
    /// override has on is on, nowhere is anything off by place, and <see cref="Judge(Finding)"/> of this one says what counts of what was found. The same object
    /// where there are no overrides.
    /// </summary>
    public ValidationRuleSet Unplaced => _overrides.Length == 0 ? this : _unplaced.Value;

    internal RuleTable Table => _table.Value;

    internal ValueRules Values => _values.Value;

    /// <summary>What reading a rule set can find, beside what reading any document can.</summary>
    public static ValueList<FindingKind> FindingKinds { get; } = [.. RuleSetFindings.All];

    /// <summary>Reads a rule set: a JSON object with <c>extends</c>, <c>rules</c>, <c>overrides</c> and <c>parameters</c>.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="file">Name of the file for findings; null when it is none.</param>
    /// <returns>The rule set, and what was found in it; null where there is no JSON object. What cannot be read of it counts for nothing.</returns>
    public static ReadResult<ValidationRuleSet> Read(ReadOnlyMemory<byte> utf8, string? file = null) => Read(utf8, file, [], null, default);

    /// <summary>Reads a rule set that may extend other files.</summary>
    /// <param name="file">The file.</param>
    /// <param name="open">
    /// Gives the file that <c>extends</c> names: called with the name of the file that extends and with what is written there; null where there is no such file.
    /// The names of the built-in rule sets come first.
    /// </param>
    /// <param name="others">
    /// Kinds that the files may name beside those of <c>IrmJson</c> and the <see cref="Validator"/>: what other readers find whose findings the rule set is to
    /// <see cref="Judge(Finding)"/>, such as <c>OgpDatabase.FindingKinds</c>. A name that two kinds share is the rule's; their codes differ.
    /// </param>
    /// <returns>The rule set, and what was found in all of the files; null where there is no JSON object.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadResult<ValidationRuleSet> Read(
        RuleSetFile file,
        Func<string, string, RuleSetFile?> open,
        ValueList<FindingKind> others = default
    ) => Read(Guard.Against.Null(file).Utf8, file.Name, [file.Name], Guard.Against.Null(open), others);

    internal static ReadResult<ValidationRuleSet> Read(
        ReadOnlyMemory<byte> utf8,
        string? file,
        ImmutableArray<string> chain,
        Func<string, string, RuleSetFile?>? open,
        ValueList<FindingKind> others
    )
    {
        RuleSetReader reader = new(chain, open, others);
        (bool isObject, ValueList<Finding> findings) = reader.Read(utf8, file);
        return new(isObject ? reader.Extended.With(reader, file) : null, [.. reader.FoundInExtended, .. findings]);
    }

    /// <summary>A finding as this rule set has it: with its severity, or null where it is off.</summary>
    /// <param name="finding">The finding, of a reader or of a validation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public Finding? Judge(Finding finding)
    {
        Guard.Against.Null(finding);
        return Judge(finding.Kind, finding.Place.Pointer ?? "") is not { } kind ? null
            : ReferenceEquals(kind, finding.Kind) ? finding
            : new(kind, finding.Place, finding.Arguments)
            {
                Suggestion = finding.Suggestion,
                Related = finding.Related,
                Fix = finding.Fix,
            };
    }

    /// <summary>The severity of a kind of finding where no override says otherwise; null where it is off.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public Severity? SeverityOf(FindingKind kind) =>
        _kinds.Value.TryGetValue(Guard.Against.Null(kind).Code, out FindingKind? own) ? own?.Severity : kind.Severity;

    /// <summary>The kind with the severity that it has at a place; null where it is off there. Of several overrides the last counts.</summary>
    internal FindingKind? Judge(FindingKind kind, string pointer)
    {
        for (int i = _overrides.Length - 1; i >= 0; i--)
        {
            if (_overrides[i].TryJudge(kind, pointer, out FindingKind? there))
            {
                return At(kind, there);
            }
        }

        return _kinds.Value.TryGetValue(kind.Code, out FindingKind? own) ? At(kind, own) : kind;

        static FindingKind? At(FindingKind found, FindingKind? own) => found.IsLowered ? own?.Lowered() : own;
    }

    /// <summary>A parameter of a rule, as <c>OGP1908.languages</c>; null where it is not set.</summary>
    internal string? Parameter(string name) => _parameters.GetValueOrDefault(name);

    private static Severity Up(FindingKind kind) => kind.Severity == Severity.Error ? Severity.Error : kind.Severity + 1;

    private static Dictionary<string, FindingKind?> Off(string[] codes) => codes.ToDictionary(code => code, _ => (FindingKind?)null);

    private static Dictionary<string, FindingKind?> Raise(Func<FindingKind, Severity> severity) =>
        RuleList.All.ToDictionary(rule => rule.Kind.Code, rule => (FindingKind?)rule.Kind.With(severity(rule.Kind)));

    /// <summary>This rule set with what is demanded beside it; what a parameter names is asked for beside what this one names.</summary>
    internal ValidationRuleSet Over(IDemands demands, IReadOnlyList<KindDemand> kinds, IReadOnlyDictionary<string, string> parameters)
    {
        Dictionary<string, FindingKind?> all = new(_kinds.Value, StringComparer.Ordinal);
        foreach (KindDemand demand in kinds)
        {
            all[demand.Kind.Code] = demand.Over(_kinds.Value.TryGetValue(demand.Kind.Code, out FindingKind? own) ? own : demand.Kind);
        }

        Dictionary<string, string> both = new(_parameters, StringComparer.Ordinal);
        foreach ((string name, string value) in parameters)
        {
            both[name] = both.TryGetValue(name, out string? own) ? Both(own, value) : value;
        }

        return new(Name, () => all, Array.ConvertAll(_overrides, one => one.Over(kinds)), both) { Demands = demands, Base = this };
    }

    /// <summary>The words of two values of a parameter, each once.</summary>
    internal static string Both(string one, string other) =>
        string.Join(' ', $"{one} {other}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal));

    private ValidationRuleSet WithoutPlaces()
    {
        Dictionary<string, FindingKind?> kinds = new(_kinds.Value, StringComparer.Ordinal);
        foreach (RuleOverride one in _overrides)
        {
            one.PutOn(kinds);
        }

        return new(Name, () => kinds, [], _parameters) { Demands = Demands, Base = Base };
    }

    /// <summary>What was put over this rule set; null where nothing was.</summary>
    internal IDemands? Demands { get; private init; }

    /// <summary>What it was put over.</summary>
    internal ValidationRuleSet? Base { get; private init; }

    private ValidationRuleSet With(RuleSetReader reader, string? file)
    {
        Dictionary<string, FindingKind?> kinds = new(_kinds.Value, StringComparer.Ordinal);
        foreach ((string code, FindingKind? kind) in reader.Rules)
        {
            kinds[code] = kind;
        }

        Dictionary<string, string> parameters = new(_parameters, StringComparer.Ordinal);
        foreach ((string name, string value) in reader.Parameters)
        {
            parameters[name] = value;
        }

        return new(reader.Name ?? file ?? Name, () => kinds, [.. _overrides, .. reader.Overrides], parameters);
    }
}
