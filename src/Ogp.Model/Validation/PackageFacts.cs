namespace Ogp.Model.Validation;

/// <summary>What several rules ask of a package.</summary>
internal sealed class PackageFacts
{
    /// <summary>Plans of one member that are held against each other. In fifteen years none has had ten; what a document claims beyond would take the square of the time.</summary>
    private const int MostPlans = 100;

    private readonly Dictionary<string, int> _plansOfCommitments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Member> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownCoverage>> _coverage = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Codelist?> _levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ActionPlan>> _plans = new(StringComparer.Ordinal);

    /// <summary>The letters that were asked for last.</summary>
    private string _prefix = "";
    private CodeEntry? _owner;

    public PackageFacts(IrmPackage package)
    {
        for (int i = 0; i < package.ActionPlans.Count; i++)
        {
            ActionPlan plan = package.ActionPlans[i];
            List<ActionPlan> plans = _plans.TryGetValue(plan.Member.Text, out List<ActionPlan>? known)
                ? known
                : _plans[plan.Member.Text] = [];
            if (plans.Count < MostPlans)
            {
                plans.Add(plan);
            }

            foreach (Commitment commitment in plan.Commitments)
            {
                _plansOfCommitments.TryAdd(commitment.Id.Text, i);
            }
        }

        foreach (Member member in package.Members)
        {
            _members.TryAdd(member.Code.Text, member);
        }
    }

    /// <summary>The member whose ids of commitments begin with some letters; null where there is none.</summary>
    public CodeEntry? OwnerOf(ReadOnlySpan<char> prefix)
    {
        if (!prefix.SequenceEqual(_prefix))
        {
            _prefix = prefix.ToString();
            _owner = KnownMember.List.FindByWord(_prefix, "id-prefix");
        }

        return _owner;
    }

    /// <summary>Position of the first plan that has a commitment of an id.</summary>
    public int FirstPlanOf(CommitmentId id) => _plansOfCommitments.GetValueOrDefault(id.Text, -1);

    public Member? FindMember(MemberCode code) => _members.GetValueOrDefault(code.Text);

    /// <summary>Whether a member is one that the package lists; where it lists none, one of OGP's. Of local ones there are too many for a list to be complete.</summary>
    public bool Knows(MemberCode code) =>
        _members.Count > 0 ? _members.ContainsKey(code.Text) : code.LooksLocal || KnownMember.List.Find(code.Text) is not null;

    /// <summary>The plans of a member, in the order of the package; of more than any member has had the first.</summary>
    public List<ActionPlan> PlansOf(MemberCode member) => _plans.GetValueOrDefault(member.Text) ?? [];

    /// <summary>The levels of a variable; null where there is no such variable or aspect, which is reported elsewhere.</summary>
    public Codelist? LevelsOf(RatingKey key)
    {
        if (!_levels.TryGetValue(key.Text, out Codelist? levels))
        {
            levels = Scales.HasAspect(key) ? Scales.LevelsOf(key.Variable) : null;
            _levels.Add(key.Text, levels);
        }

        return levels;
    }

    /// <summary>Whether a variable was coded for plans of a year, in any report or in one kind of report.</summary>
    public CoverageKind CoverageOf(RatingKey key, int year, Product product, MemberLevel level)
    {
        if (!_coverage.TryGetValue(key.Text, out List<KnownCoverage>? all))
        {
            _coverage.Add(key.Text, all = []);
        }

        foreach (KnownCoverage known in all)
        {
            if (known.Year == year && known.Product == product && known.Level == level)
            {
                return known.Kind;
            }
        }

        CoverageKind kind = product.IsStated
            ? Methodology.Standard.CoverageOf(key, year, product, level).Kind
            : Methodology.Standard.KindOf(key, year, level);
        all.Add(new(year, product, level, kind));
        return kind;
    }

    /// <summary>What the methodology was asked once. A class: what holds structs of ours has to be compiled at each start.</summary>
    private sealed record KnownCoverage(int Year, Product Product, MemberLevel Level, CoverageKind Kind);
}
