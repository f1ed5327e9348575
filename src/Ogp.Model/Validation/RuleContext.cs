using System.Globalization;
using System.Text;
using Ogp.Model.Shapes;

namespace Ogp.Model.Validation;

/// <summary>What a rule can see around the object it looks at, and where it reports to.</summary>
internal sealed class RuleContext(IrmPackage package, ModelPath path, ValidationRuleSet ruleSet, FindingTally findings)
{
    private PlanFacts? _facts;

    public IrmPackage Package { get; } = package;

    public ValidationRuleSet RuleSet { get; } = ruleSet;

    /// <summary>The plan that the walk is in; null outside plans.</summary>
    public ActionPlan? Plan { get; private set; }

    /// <summary>The commitment that the walk is in; null outside commitments.</summary>
    public Commitment? Commitment { get; set; }

    /// <summary>The report that the walk is in; null outside reports.</summary>
    public IrmReport? Report { get; set; }

    /// <summary>What several rules ask of the package; worked out when the first one does.</summary>
    public PackageFacts Ids => field ??= new(Package);

    /// <summary>What several rules ask of the plan; worked out when the first one does. Only within a plan.</summary>
    public PlanFacts Facts => _facts ??= new(Plan!, LevelOf(Plan!.Member));

    /// <summary>The rule at work.</summary>
    public FindingKind Current { get; set; } = null!;

    /// <summary>How many findings there were before the rule set and its limits.</summary>
    public int Count { get; private set; }

    public void Enter(ActionPlan? plan) => (Plan, _facts) = (plan, null);

    /// <summary>Whether the plan and the report in which the walk is are of those that a kind is about.</summary>
    public bool IsAbout(FindingKind kind)
    {
        if (kind is { FirstPlanYear: null, LastPlanYear: null, Products.IsEmpty: true })
        {
            return true;
        }

        return Plan is not null
            && Facts.Year is { } year
            && !(year < kind.FirstPlanYear)
            && !(year > kind.LastPlanYear)
            && (kind.Products.IsEmpty || (Report is not null && kind.Products.AsSpan().Contains(Report.Product.Text)));
    }

    /// <summary>The member of a rating set in which a rating stands.</summary>
    public static string RatingAt(RatingKey key)
    {
        StringBuilder pointer = new("ratings/");
        ModelPath.Escape(pointer, key.Text);
        return pointer.ToString();
    }

    /// <summary>Whether a finding of the rule at work would be listed: what only a listed one needs is not worked out for others.</summary>
    public bool HasRoom => findings.HasRoomFor(Current);

    private MemberLevel LevelOf(MemberCode member) =>
        Ids.FindMember(member) is { Level.IsStated: true } listed ? listed.Level
        : member.LooksLocal ? MemberLevel.Local
        : default;

    /// <summary>Reports something about the value at which the walk stands, or about one of its members.</summary>
    public void Found(string? member, params ReadOnlySpan<(string Name, object? Value)> arguments) => Found(member, null, arguments);

    public void Found(string? member, string? suggestion, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        string pointer = path.ToPointer(member);
        if (RuleSet.Judge(Current, pointer) is not { } kind)
        {
            return;
        }

        Count++;
        FindingArgument[] named = new FindingArgument[arguments.Length];
        for (int i = 0; i < named.Length; i++)
        {
            named[i] = new(arguments[i].Name, Convert.ToString(arguments[i].Value, CultureInfo.InvariantCulture) ?? "");
        }

        findings.Add(new(kind, new() { Pointer = pointer }, new(named)) { Suggestion = suggestion });
    }
}
