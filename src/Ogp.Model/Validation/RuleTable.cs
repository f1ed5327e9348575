namespace Ogp.Model.Validation;

/// <summary>The rules that a rule set leaves on, by what they look at. Immutable; safe to share between threads.</summary>
internal sealed class RuleTable
{
    private readonly Dictionary<Type, Entry[]> _byType = [];
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
    }

    public Entry[] Texts { get; }

    public ReadOnlySpan<Entry> For(Node node) => _byType.TryGetValue(node.GetType(), out Entry[]? entries) ? entries : [];

    /// <summary>Position of a rule among all; -1 where it is off.</summary>
    public int IndexOf(Rule rule) => _byCode.GetValueOrDefault(rule.Kind.Code, -1);

    /// <param name="Rule">A rule that is on.</param>
    /// <param name="Index">Its position among all.</param>
    public sealed record Entry(Rule Rule, int Index);
}
