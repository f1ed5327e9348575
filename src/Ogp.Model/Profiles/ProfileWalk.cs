using Ogp.Model.Shapes;
using Ogp.Model.Validation;

namespace Ogp.Model.Profiles;

/// <summary>Holds a document against a profile, on the walk of its validation.</summary>
internal sealed class ProfileWalk : DemandWalk
{
    private readonly Profile _profile;
    private readonly RuleContext _context;
    private readonly ModelPath _path;
    private readonly ExtensionCheck _extensions;
    private readonly Dictionary<INodeShape, ProfileObject?> _objects = [];
    private readonly RuleCount[] _counts;
    private readonly RuleDemand.Report _report;
    private readonly Func<long>? _timestamp;
    private string _way = "";

    public ProfileWalk(Profile profile, RuleContext context, ReferenceIndex index, ModelPath path, Func<long>? timestamp)
    {
        (_profile, _context, _path, _timestamp) = (profile, context, path, timestamp);
        _extensions = new(profile, context, index, path);
        _counts = new RuleCount[profile.Rules.Count];
        _report = (at, member, value, expected) =>
            _context.Found(Member(_way + at), null, ("member", member), ("value", value), ("expected", expected));
    }

    public override Codelist ListOf(Codelist list) => _profile.ListOf(list);

    public override void Enter(Node node, INodeShape shape)
    {
        if (node is ActionPlan plan)
        {
            CheckMember(plan);
        }

        if (!_objects.TryGetValue(shape, out ProfileObject? own))
        {
            _objects.Add(shape, own = _profile.ObjectOf(shape.Name));
        }

        if (node._unknown.Count > 0 || own?.HasRequired == true)
        {
            _extensions.Check(node, own);
        }

        if (own is not null)
        {
            CheckRequired(node, shape, own);
            CheckRules(node, shape, own);
        }
    }

    public override void Code(Codelist list, string code)
    {
        // A code that the list does not know is found by the rules of the field, unless others may add codes.
        if (_profile.LeftOf(list) is not { } left || left.Contains(code, StringComparer.Ordinal))
        {
            return;
        }

        if (list.IsOpen || list.Find(code) is not null)
        {
            Narrow(list, code, left);
        }
    }

    public override void Rating(Codelist levels, Statement statement)
    {
        foreach (string level in statement.Codes)
        {
            Code(levels, level);
        }
    }

    public override IEnumerable<RuleOutcome> Outcomes() =>
        _profile.Rules.Select(
            (rule, i) => new RuleOutcome(rule.Rule, true, _counts[i].Looked, _counts[i].Judged, _counts[i].Found, _counts[i].Ticks)
        );

    private void CheckMember(ActionPlan plan)
    {
        if (!_profile.Members.IsEmpty && plan.Member.IsStated && !_profile.Members.AsSpan().Contains(plan.Member))
        {
            _context.Current = DemandFindings.OtherMember;
            _context.Found("member", null, ("profile", _profile.Id), ("member", plan.Member));
        }
    }

    private void Narrow(Codelist list, string code, string[] left)
    {
        _context.Current = DemandFindings.NarrowedCode;
        string? near = _context.HasRoom ? Spelling.Nearest(code, left) : null;
        _context.Found(null, near, ("code", code), ("list", list.Name), ("profile", _profile.Id));
    }

    private void CheckRequired(Node node, INodeShape shape, ProfileObject own)
    {
        foreach (ProfileRequirement required in own.Required)
        {
            if (!_path.Is(required.Path.Node))
            {
                continue;
            }

            FieldValue here = FieldValue.Of(node, shape);
            if (required.Path.Rest.Length == 0)
            {
                Require(here, "", required.Member);
                continue;
            }

            foreach ((FieldValue value, string way) in Within(here, required.Path.Rest))
            {
                Require(value, way, required.Member);
            }
        }
    }

    private void Require(FieldValue from, string way, string[] member)
    {
        if (!ProfilePath.Follow(from, member).SaysAnything())
        {
            _context.Current = DemandFindings.Required;
            _context.Found(Member(way), null, ("member", string.Join('/', member)), ("profile", _profile.Id));
        }
    }

    private void CheckRules(Node node, INodeShape shape, ProfileObject own)
    {
        foreach ((ProfileRule rule, int index) in own.Rules)
        {
            if (!_path.Is(rule.Path.Node))
            {
                continue;
            }

            FieldValue here = FieldValue.Of(node, shape);
            if (rule.Path.Rest.Length == 0)
            {
                Check(rule, node, here, "", ref _counts[index]);
                continue;
            }

            foreach ((FieldValue value, string way) in Within(here, rule.Path.Rest))
            {
                Check(rule, node, value, way, ref _counts[index]);
            }
        }
    }

    private void Check(ProfileRule rule, Node node, FieldValue from, string way, ref RuleCount count)
    {
        long start = _timestamp?.Invoke() ?? 0;
        int before = _context.Count;
        count.Looked++;
        count.Judged += IsJudged(rule, node, from, way) ? 1 : 0;
        count.Found += _context.Count - before;
        count.Ticks += _timestamp is null ? 0 : _timestamp() - start;
    }

    private bool IsJudged(ProfileRule rule, Node node, FieldValue from, string way)
    {
        foreach (RuleCondition condition in rule.Conditions)
        {
            if (condition.Holds(from) != true)
            {
                return false;
            }
        }

        _context.Current = rule.Kind;
        _context.Seen(node);
        _way = way;
        return rule.Demand.Check(from, _report);
    }

    private static List<(FieldValue Value, string Way)> Within(FieldValue from, string[] steps)
    {
        List<(FieldValue, string)> found = [];
        ProfilePath.Collect(from, steps, "", found);
        return found;
    }

    private static string? Member(string way) => way.Length == 0 ? null : way[1..];

    private struct RuleCount
    {
        public int Looked;
        public int Judged;
        public int Found;
        public long Ticks;
    }
}
