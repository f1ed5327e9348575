using Ardalis.GuardClauses;
using Ogp.Model.Shapes;
using Ogp.Model.Validation.Rules;

namespace Ogp.Model.Validation;

/// <summary>
/// Holds a package against the rules of the field. Structure is the reader's matter (<see cref="Json.IrmJson"/>); this is about meaning.
/// Safe to use from several threads.
/// </summary>
public static class Validator
{
    private static readonly Rule[] s_rules = [.. DateRules.All, .. TallyRules.All, .. ForumRules.All];

    /// <summary>All kinds of findings that a validation can give, in the order of their codes.</summary>
    public static ValueList<FindingKind> Kinds { get; } =
        s_rules
            .Select(rule => rule.Kind)
            .Concat(CodeFindings.All)
            .Concat(ReferenceFindings.All)
            .OrderBy(kind => kind.Code, StringComparer.Ordinal)
            .ToValueList();

    /// <summary>Validates a package.</summary>
    /// <param name="package">The package.</param>
    /// <returns>All findings, each with a JSON Pointer; <see cref="Json.IrmJson.Locate"/> gives them line and column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> is null.</exception>
    public static ValueList<Finding> Validate(IrmPackage package)
    {
        Walk walk = new(Guard.Against.Null(package));
        IrmPackageShape.Shape.Visit(package, walk);
        return walk.Findings;
    }

    private sealed class Walk : ModelVisitor
    {
        private readonly RuleContext _context;
        private readonly ReferenceIndex _index;
        private readonly Dictionary<RatingKey, Codelist> _levels = [];

        public Walk(IrmPackage package)
        {
            _context = new(package, Path);
            _index = new(package);
        }

        public ValueList<Finding> Findings => _context.Findings;

        public override void Enter(Node node)
        {
            switch (node)
            {
                case ActionPlan plan:
                    _context.Plan = plan;
                    _index.Enter(plan);
                    break;
                case Commitment commitment:
                    _context.Commitment = commitment;
                    break;
                case IrmReport report:
                    _context.Report = report;
                    break;
                case StatedTally tally:
                    CheckTally(tally);
                    break;
            }

            foreach (Rule rule in s_rules)
            {
                rule.Check(node, _context);
            }
        }

        public override void Leave(Node node)
        {
            switch (node)
            {
                case ActionPlan:
                    _context.Plan = null;
                    _index.Leave();
                    break;
                case Commitment:
                    _context.Commitment = null;
                    break;
                case IrmReport:
                    _context.Report = null;
                    break;
            }
        }

        public override void Code(Codelist list, string code)
        {
            if (list.Find(code) is null)
            {
                _context.Found(
                    list.IsOpen ? CodeFindings.UnlistedCode : CodeFindings.UnknownCode,
                    null,
                    list.Suggest(code),
                    ("list", list.Name),
                    ("code", code)
                );
            }
        }

        public override void Reference(Target target, string id)
        {
            if (!_index.Resolves(target, id))
            {
                _context.Found(
                    ReferenceFindings.Unresolved,
                    null,
                    _index.Suggest(target, id),
                    ("target", target.ToString().ToLowerInvariant()),
                    ("id", id)
                );
            }
        }

        public override void DuplicateKey(string key, int first) =>
            _context.Found(ReferenceFindings.DuplicateKey, null, ("key", key), ("first", first + 1));

        public override void Rating(RatingKey key, Statement statement)
        {
            if (CheckVariable(key) is { } levels && statement.HasLevel)
            {
                foreach (string level in statement.Codes)
                {
                    CheckLevel(key, levels, level, mayBeAbsence: false);
                }
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
            if (_levels.TryGetValue(key, out Codelist? known))
            {
                return known;
            }

            Variable variable = key.Variable;
            if (Scales.LevelsOf(variable) is not { } levels)
            {
                _context.Found(CodeFindings.UnknownVariable, null, Variable.List.Suggest(variable.Text), ("variable", variable));
                return null;
            }

            if (key.Aspect.Length > 0 && Scales.AspectsOf(variable) is { } aspects && aspects.Find(key.Aspect) is null)
            {
                string? near = aspects.Suggest(key.Aspect);
                _context.Found(
                    CodeFindings.UnknownAspect,
                    null,
                    near is null ? null : $"{variable}.{near}",
                    ("variable", variable),
                    ("aspect", key.Aspect)
                );
                return levels;
            }

            _levels.Add(key, levels);
            return levels;
        }

        private void CheckLevel(RatingKey key, Codelist levels, string level, bool mayBeAbsence)
        {
            if (Absence.Of(level).IsKnown)
            {
                if (!mayBeAbsence)
                {
                    _context.Found(CodeFindings.AbsenceInSet, null, ("level", level));
                }
            }
            else if (levels.Find(level) is null)
            {
                _context.Found(CodeFindings.UnknownLevel, null, levels.Suggest(level), ("variable", key.Variable), ("level", level));
            }
        }
    }
}
