using System.Globalization;
using System.Text;
using Ogp.Model.Shapes;

namespace Ogp.Model.Validation;

/// <summary>What a rule can see around the object it looks at, and where it reports to.</summary>
internal sealed class RuleContext(IrmPackage package, ModelPath path, ValidationRuleSet ruleSet, FindingTally findings)
{
    /// <summary>Since then locals have plans by rules of their own.</summary>
    private const int FirstYearOfLocal = 2020;

    /// <summary>Whether something that the rule at work has looked at breaks off: what is found may be answered behind the break.</summary>
    private bool _looksAtBreak;
    private PlanFacts? _facts;
    private int _planDepth;
    private int _commitmentDepth;

    public IrmPackage Package { get; } = package;

    public ValidationRuleSet RuleSet { get; } = ruleSet;

    /// <summary>The plan that the walk is in; null outside plans.</summary>
    public ActionPlan? Plan
    {
        get => Seen(field);
        private set;
    }

    /// <summary>The commitment that the walk is in; null outside commitments.</summary>
    public Commitment? Commitment
    {
        get => Seen(field);
        private set;
    }

    /// <summary>The report that the walk is in; null outside reports.</summary>
    public IrmReport? Report
    {
        get => Seen(field);
        set;
    }

    /// <summary>What several rules ask of the package; worked out when the first one does.</summary>
    public PackageFacts Ids => field ??= new(Package);

    /// <summary>What several rules ask of the plan; worked out when the first one does. Only within a plan.</summary>
    public PlanFacts Facts
    {
        get
        {
            ActionPlan plan = Plan!;
            return _facts ??= new(plan, LevelOf(plan));
        }
    }

    /// <summary>The rule at work. What it finds is told of what is whole, or of a single value: see <see cref="Seen"/>.</summary>
    public FindingKind Current
    {
        get;
        set
        {
            field = value;
            (_looksAtBreak, HoldsForOpen) = (false, false);
        }
    } = null!;

    /// <summary><see cref="Rule.HoldsForOpen"/> of the rule at work.</summary>
    public bool HoldsForOpen { get; set; }

    /// <summary>An object that the rule at work looks at.</summary>
    public TNode? Seen<TNode>(TNode? node)
        where TNode : Node
    {
        _looksAtBreak |= node?._unknown.BreakOff == true;
        return node;
    }

    /// <summary>How many findings there were before the rule set and its limits.</summary>
    public int Count { get; private set; }

    /// <summary>The walk stands at a plan, or has left it where there is none.</summary>
    public void Enter(ActionPlan? plan) => (Plan, _facts, _planDepth) = (plan, null, path.Depth);

    /// <summary>The walk stands at a commitment, or has left it where there is none.</summary>
    public void Enter(Commitment? commitment) => (Commitment, _commitmentDepth) = (commitment, path.Depth);

    /// <summary>Pointer to a member of the plan that the walk is in.</summary>
    public string InPlan(string member) => path.ToPointer(_planDepth, member);

    /// <summary>Pointer to a member of the commitment that the walk is in.</summary>
    public string InCommitment(string member) => path.ToPointer(_commitmentDepth, member);

    /// <summary>Pointer to a member of the value at which the walk stands.</summary>
    public string Here(string member) => path.ToPointer(member);

    /// <summary>The way from an object to an item of one of its arrays, as the document counts it: with items that could not be read.</summary>
    public static string Item(Node owner, string list, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}/{owner.Unknown.PlaceOf(list, index)}");

    /// <summary>What a message calls the item at which the walk stands: its id, else its number, else its place in the list.</summary>
    /// <param name="id">Its id; may be missing.</param>
    /// <param name="number">Its number; null where it has none, or where the number says nothing of which it is.</param>
    public object Name(string? id, string? number = null) => NameOf(id, number, path.Index);

    /// <summary>What a message calls another item of an object's array.</summary>
    public static object NameOf(string? id, string? number, Node owner, string list, int index) =>
        NameOf(id, number, owner.Unknown.PlaceOf(list, index));

    /// <summary>A position in a list as people count it.</summary>
    public static object Position(int index) =>
        new FindingArgument("", (index + 1).ToString(CultureInfo.InvariantCulture)) { IsPlace = true };

    /// <summary>A message with a hole does not say which thing it is about.</summary>
    private static object NameOf(string? id, string? number, int place) =>
        id is { Length: > 0 } ? id
        : number is { Length: > 0 } ? Reason.Of($"no. {number}", $"n.º {number}", $"n°\u00A0{number}")
        : new FindingArgument(
            "",
            Reason.Of($"no. {place + 1} of the list", $"n.º {place + 1} de la lista", $"n°\u00A0{place + 1} de la liste")
        )
        {
            IsPlace = true,
        };

    /// <summary>Pointer to another item of the array in which the walk stands at one, or to a member of it.</summary>
    /// <param name="place">Its place as the document counts it.</param>
    /// <param name="member">The member; null for the item.</param>
    public string Sibling(int place, string? member = null) =>
        path.ToPointer(path.Depth - 1, string.Create(CultureInfo.InvariantCulture, $"{place}{(member is null ? "" : "/")}{member}"));

    /// <summary>Pointer to a member of another plan of the package.</summary>
    public string OtherPlan(ActionPlan plan, string member) => $"/{Item(Package, "actionPlans", PlaceOf(Seen(plan)!))}/{member}";

    /// <summary>What a message calls another plan of the package.</summary>
    public object NameOf(ActionPlan plan) => NameOf(plan.Id.Text, null, Package, "actionPlans", PlaceOf(plan));

    private int PlaceOf(ActionPlan plan)
    {
        int index = 0;
        while (!ReferenceEquals(Package.ActionPlans[index], plan))
        {
            index++;
        }

        return index;
    }

    /// <summary>Whether the plan that the walk is in is one of a country: it is listed as such, or not listed and has the code of one. False outside plans.</summary>
    public bool IsNational => Plan is { } plan && (Facts.Level.IsCountry || (!Facts.Level.IsStated && plan.Member.IsKnown));

    /// <summary>Whether the plan and the report in which the walk is are of those that a kind is about.</summary>
    public bool IsAbout(FindingKind kind) =>
        Plan is not null
        && Facts.Year is { } year
        && !(year < kind.FirstPlanYear)
        && !(year > kind.LastPlanYear)
        && (kind.Products.IsEmpty || (Report is not null && kind.Products.AsSpan().Contains(Report.Product.Text)));

    /// <summary>The member of a rating set in which a rating stands.</summary>
    public static string RatingAt(RatingKey key)
    {
        StringBuilder pointer = new("ratings/");
        ModelPath.Escape(pointer, key.Text);
        return pointer.ToString();
    }

    /// <summary>Whether a finding of the rule at work would be listed: what only a listed one needs is not worked out for others.</summary>
    public bool HasRoom => findings.HasRoomFor(Current);

    /// <summary>What a member is by the package's list, or by its code; of one that the list has not, which is reported, nothing is known.</summary>
    private MemberLevel LevelOf(ActionPlan plan)
    {
        MemberLevel level =
            Ids.FindMember(plan.Member) is { Level.IsStated: true } listed ? listed.Level
            : plan.Member.LooksLocal && Ids.Knows(plan.Member) ? MemberLevel.Local
            : default;

        // A local member of today may have been one of the pilots, whose plans the IRM assessed as those of countries.
        return level == MemberLevel.Local && plan.MethodologyYear < FirstYearOfLocal ? MemberLevel.LegacyLocal : level;
    }

    /// <summary>Reports something about the value at which the walk stands, or about one of its members.</summary>
    public void Found(string? member, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        Found(member, null, default, arguments);

    public void Found(string? member, string? suggestion, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        Found(member, suggestion, default, arguments);

    /// <param name="member">The member that it is about; null where it is the value itself.</param>
    /// <param name="related">The other places that it has to do with.</param>
    /// <param name="arguments">Values that the message mentions.</param>
    public void Found(string? member, ValueList<RelatedPlace> related, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        Found(member, null, related, arguments);

    private void Found(
        string? member,
        string? suggestion,
        ValueList<RelatedPlace> related,
        ReadOnlySpan<(string Name, object? Value)> arguments
    )
    {
        if (_looksAtBreak && !HoldsForOpen)
        {
            return;
        }

        string pointer = path.ToPointer(member);
        if (RuleSet.Judge(Current, pointer) is not { } kind)
        {
            return;
        }

        Count++;
        FindingArgument[] named = new FindingArgument[arguments.Length];
        for (int i = 0; i < named.Length; i++)
        {
            (string name, object? value) = arguments[i];
            named[i] = value switch
            {
                LocalizedText words => new(name, words),
                FindingArgument place => place with { Name = name },
                decimal number => new(name, number),
                _ => new(name, Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
            };
        }

        findings.Add(new(kind, new() { Pointer = pointer }, new(named)) { Suggestion = suggestion, Related = related });
    }
}
