namespace Ogp.Model.Validation;

/// <summary>The rules that a rule set leaves on, by what they look at. Immutable; safe to share between threads.</summary>
internal sealed class RuleTable
{
    private readonly Dictionary<Type, Entry[]> _byType = [];

    /// <summary>The rules about what there is most of, which need not be looked up.</summary>
    private readonly Entry[] _milestones;
    private readonly Entry[] _periods;
    private readonly Entry[] _involvements;
    private readonly Entry[] _institutions;
    private readonly Entry[] _commitments;
    private readonly Entry[] _assessments;
    private readonly Entry[] _tallies;
    private readonly Dictionary<string, int> _byCode = new(StringComparer.Ordinal);

    public RuleTable(ReadOnlySpan<Rule> all, Func<FindingKind, bool> isOn)
    {
        Dictionary<Type, List<Entry>> byType = [];
        List<Entry> texts = [];
        for (int i = 0; i < all.Length; i++)
        {
            if (!isOn(all[i].Kind))
            {
                continue;
            }

            _byCode.Add(all[i].Kind.Code, i);
            if (all[i] is NodeRule rule)
            {
                foreach (Type type in rule.Types)
                {
                    (byType.TryGetValue(type, out List<Entry>? entries) ? entries : byType[type] = []).Add(new(rule, i));
                }
            }
            else if (all[i] is TextRule)
            {
                texts.Add(new(all[i], i));
            }
        }

        foreach ((Type type, List<Entry> entries) in byType)
        {
            _byType.Add(type, entries.ToArray());
        }

        Texts = texts.ToArray();
        _milestones = For(typeof(Milestone));
        _periods = For(typeof(Period));
        _involvements = For(typeof(Involvement));
        _institutions = For(typeof(Institution));
        _commitments = For(typeof(Commitment));
        _assessments = For(typeof(Assessment));
        _tallies = For(typeof(StatedTally));
    }

    public Entry[] Texts { get; }

    public Entry[] For(Node node) =>
        node switch
        {
            Involvement => _involvements,
            Period => _periods,
            Milestone => _milestones,
            Institution => _institutions,
            Commitment => _commitments,
            Assessment => _assessments,
            StatedTally => _tallies,
            _ => For(node.GetType()),
        };

    /// <summary>Position of a rule among all; -1 where it is off.</summary>
    public int IndexOf(Rule rule) => _byCode.TryGetValue(rule.Kind.Code, out int index) ? index : -1;

    private Entry[] For(Type type) => _byType.TryGetValue(type, out Entry[]? entries) ? entries : [];

    /// <param name="Rule">A rule that is on.</param>
    /// <param name="Index">Its position among all.</param>
    public sealed record Entry(Rule Rule, int Index);
}
