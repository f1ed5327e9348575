using Ogp.Model.Shapes;
using Ogp.Model.Validation.Rules;

namespace Ogp.Model.Validation;

/// <summary>One walk over a package, in which each rule sees what it is about.</summary>
internal sealed partial class ValidationWalk : ModelVisitor
{
    private readonly RuleContext _context;
    private readonly ReferenceIndex _index;
    private readonly RuleTable _table;
    private readonly FindingTally _tally;
    private readonly Dictionary<string, Codelist> _levels = new(StringComparer.Ordinal);
    private readonly Counter[] _counters = new Counter[RuleList.All.Length];
    private readonly Func<long>? _timestamp;
    private readonly ValueRules _values;
    private readonly RightValues _right = new();
    private readonly DemandWalk? _demands;

    /// <summary>Whether the document is of a later minor version, which may have more variables, codes of open lists, and levels of scales without ranks.</summary>
    private readonly bool _isNewer;

    public ValidationWalk(IrmPackage package, ValidationOptions options)
    {
        _tally = new(options.MaxFindingsPerKind);
        ValidationRuleSet ruleSet = options.Demands?.Over(options.RuleSet) ?? options.RuleSet;
        _context = new(package, Path, ruleSet, _tally);
        _index = new(package);
        _isNewer = VersionCodec.StandingOf(package.FormatVersion) == VersionStanding.NewerMinor;
        _table = ruleSet.Table;
        _values = ruleSet.Values;
        _demands = options.Demands?.Begin(_context, _index, Path, options.Timestamp);
        _timestamp = options.Timestamp;
    }

    public ValidationResult ToResult()
    {
        RuleOutcome[] outcomes = new RuleOutcome[_counters.Length];
        for (int i = 0; i < outcomes.Length; i++)
        {
            Rule rule = RuleList.All[i];
            Counter counter = _counters[i];
            bool isOn = _table.IndexOf(rule) >= 0;

            // Of texts all are judged: most at a glance.
            (int looked, int judged) = rule is TextRule && isOn ? (_texts, _texts) : (counter.Looked, counter.Judged);
            outcomes[i] = new(rule, isOn, looked, judged, counter.Found, counter.Ticks);
        }

        return new(
            _tally.Listed.ToValueList(),
            _tally.Unlisted.ToValueList(),
            _demands is null ? new(outcomes) : new([.. outcomes, .. _demands.Outcomes()])
        );
    }

    public override void Enter(Node node, INodeShape shape)
    {
        switch (node)
        {
            case ActionPlan plan:
                _context.Enter(plan);
                _index.Enter(plan);
                break;
            case Commitment commitment:
                _context.Enter(commitment);
                break;
            case IrmReport report:
                _context.Report = report;
                break;
            case StatedTally tally:
                CheckTally(tally);
                break;
            case ImportRecord record:
                CheckCells(record);
                break;
        }

        foreach (RuleTable.Entry entry in _table.For(node))
        {
            (int before, long start) = Begin(entry.Rule.Kind);
            NodeRule rule = (NodeRule)entry.Rule;
            _context.HoldsForOpen = rule.HoldsForOpen;
            _context.Seen(node);
            bool isJudged = (!rule.IsOfSome || _context.IsAbout(rule.Kind)) && rule.Check(node, _context);
            End(entry.Index, before, start, isJudged);
        }

        _demands?.Enter(node, shape);
    }

    public override void Leave(Node node)
    {
        switch (node)
        {
            case ActionPlan:
                _context.Enter((ActionPlan?)null);
                _index.Enter(null);
                break;
            case Commitment:
                _context.Enter((Commitment?)null);
                break;
            case IrmReport:
                _context.Report = null;
                break;
        }
    }

    public override void Code(Codelist list, string code)
    {
        if (_demands is null)
        {
            CheckCode(list, code);
            return;
        }

        Codelist known = _demands.ListOf(list);
        CheckCode(known, code);
        _demands.Code(known, code);
    }

    private void CheckCode(Codelist list, string code)
    {
        (Rule rule, int index) = list.IsOpen
            ? (CodeRules.UnlistedCode, _values.UnlistedCode)
            : (CodeRules.UnknownCode, _values.UnknownCode);
        if (index < 0)
        {
            return;
        }

        if (_right.Has(list, code))
        {
            Look(index);
            return;
        }

        (int before, long start) = Begin(KindOf(rule, mayGrow: list.IsOpen));
        if (list.Find(code) is null)
        {
            _context.Found(null, _context.HasRoom ? list.Suggest(code) : null, ("list", list.Name), ("code", code));
        }
        else
        {
            _right.Add(list, code);
        }

        End(index, before, start);
    }

    public override void Reference(Target target, string id)
    {
        if (_values.Unresolved < 0)
        {
            return;
        }

        (int before, long start) = Begin(ReferenceRules.Unresolved.Kind);
        if (!_index.Resolves(target, id))
        {
            string? near = _context.HasRoom ? _index.Suggest(target, id) : null;
            _context.Found(null, near, ("target", TypeWords.Of(target)), ("id", id));
        }

        End(_values.Unresolved, before, start);
    }

    public override void DuplicateKey(string key, int first)
    {
        if (_values.DuplicateKey >= 0)
        {
            (int before, _) = Begin(ReferenceRules.DuplicateKey.Kind);
            _context.Found(null, [RelatedPlaces.First(_context.Sibling(first))], ("key", key), ("first", RuleContext.Position(first)));
            _counters[_values.DuplicateKey].Found += _context.Count - before;
        }
    }

    public override void Rating(RatingKey key, Statement statement)
    {
        if (CheckVariable(key) is { } levels && statement.HasLevel)
        {
            ReadOnlySpan<string> codes = statement.Codes;
            for (int i = 0; i < codes.Length; i++)
            {
                CheckLevel(key, levels, codes[i], mayBeAbsence: false, statement, i);
            }

            _demands?.Rating(levels, statement);
        }
    }

    private void CheckTally(StatedTally tally)
    {
        Path.Push("variable");
        Codelist? levels = tally.Variable.IsStated ? CheckVariable(tally.Variable) : null;
        Path.Pop();
        for (int i = 0; levels is not null && i < tally.Levels.Count; i++)
        {
            Path.Push("levels");
            Path.Push(i);
            CheckLevel(tally.Variable, levels, tally.Levels[i], mayBeAbsence: true);
            Path.Pop();
            Path.Pop();
        }
    }

    /// <summary>The levels of the variable; null, reported, when there is no such variable.</summary>
    private Codelist? CheckVariable(RatingKey key)
    {
        Look(_values.UnknownVariable);
        Look(_values.UnknownAspect);
        if (_levels.TryGetValue(key.Text, out Codelist? known))
        {
            return known;
        }

        Variable variable = key.Variable;
        if (Scales.LevelsOf(variable) is not { } levels)
        {
            string? near = Variable.List.Suggest(variable.Text);
            FindingKind kind = KindOf(CodeRules.UnknownVariable, mayGrow: true);
            Report(kind, _values.UnknownVariable, null, near, ("variable", variable));
            return null;
        }

        if (!Scales.HasAspect(key))
        {
            string? near = Scales.AspectsOf(variable)?.Suggest(key.Aspect);
            Report(
                CodeRules.UnknownAspect.Kind,
                _values.UnknownAspect,
                null,
                near is null ? null : $"{variable}.{near}",
                ("variable", variable),
                ("aspect", key.Aspect)
            );
            return levels;
        }

        _levels.Add(key.Text, levels);
        return levels;
    }

    private void CheckLevel(RatingKey key, Codelist levels, string level, bool mayBeAbsence, Statement statement = default, int index = 0)
    {
        Look(_values.UnknownLevel);
        Look(_values.AbsenceInSet);
        if (_right.Has(levels, level))
        {
            return;
        }

        if (Absence.Of(level).IsKnown)
        {
            if (!mayBeAbsence)
            {
                Report(CodeRules.AbsenceInSet.Kind, _values.AbsenceInSet, CodeRules.LevelAt(statement, index), null, ("level", level));
            }
        }
        else if (levels.Find(level) is null)
        {
            FindingKind kind = KindOf(CodeRules.UnknownLevel, mayGrow: !levels.IsRanked);
            bool isListed = _tally.HasRoomFor(kind);
            string? near = isListed ? Near(levels, level) : null;
            LocalizedText elsewhere = isListed && near is null ? LevelOwners.Of(level) : default;
            Report(
                kind,
                _values.UnknownLevel,
                CodeRules.LevelAt(statement, index),
                near,
                ("variable", key.Variable),
                ("level", level),
                ("elsewhere", elsewhere)
            );
        }
        else
        {
            _right.Add(levels, level);
        }
    }

    /// <summary>The kind of a rule's findings: what a later minor version may have added is no fault of the document.</summary>
    private FindingKind KindOf(Rule rule, bool mayGrow) => _isNewer && mayGrow ? rule.Kind.Lowered() : rule.Kind;

    /// <summary>The level or the absence that a word says, or is nearest to.</summary>
    private static string? Near(Codelist levels, string word) =>
        (levels.FindByWord(word) ?? Absence.List.FindByWord(word))?.Code ?? levels.Suggest(word) ?? Absence.List.Suggest(word);

    private void Report(
        FindingKind kind,
        int index,
        string? member,
        string? suggestion,
        params ReadOnlySpan<(string Name, object? Value)> arguments
    )
    {
        if (index >= 0)
        {
            (int before, _) = Begin(kind);
            _context.Found(member, suggestion, arguments);
            _counters[index].Found += _context.Count - before;
        }
    }

    private void Look(int index)
    {
        if (index >= 0)
        {
            _counters[index].Looked++;
            _counters[index].Judged++;
        }
    }

    private (int Before, long Start) Begin(FindingKind kind)
    {
        _context.Current = kind;
        return (_context.Count, _timestamp?.Invoke() ?? 0);
    }

    private void End(int index, int before, long start, bool isJudged = true)
    {
        ref Counter counter = ref _counters[index];
        counter.Looked++;
        counter.Judged += isJudged ? 1 : 0;
        counter.Found += _context.Count - before;
        counter.Ticks += _timestamp is null ? 0 : _timestamp() - start;
    }

    private struct Counter
    {
        public int Looked;
        public int Judged;
        public int Found;
        public long Ticks;
    }
}
