using Ogp.Model.Validation.Rules;

namespace Ogp.Model.Validation;

/// <summary>Positions of the rules that look at values where the walk meets them; -1 of one that is off.</summary>
internal sealed class ValueRules(RuleTable table)
{
    public int DuplicateKey { get; } = table.IndexOf(ReferenceRules.DuplicateKey);

    public int Unresolved { get; } = table.IndexOf(ReferenceRules.Unresolved);

    public int UnknownCode { get; } = table.IndexOf(CodeRules.UnknownCode);

    public int UnlistedCode { get; } = table.IndexOf(CodeRules.UnlistedCode);

    public int UnknownVariable { get; } = table.IndexOf(CodeRules.UnknownVariable);

    public int UnknownAspect { get; } = table.IndexOf(CodeRules.UnknownAspect);

    public int UnknownLevel { get; } = table.IndexOf(CodeRules.UnknownLevel);

    /// <summary>Those about people, in their order.</summary>
    public int[] PersonalData { get; } = IndexesOf(PersonalDataRules.All, table);

    public int AbsenceInSet { get; } = table.IndexOf(CodeRules.AbsenceInSet);

    private static int[] IndexesOf(Rule[] rules, RuleTable table)
    {
        int[] indexes = new int[rules.Length];
        for (int i = 0; i < rules.Length; i++)
        {
            indexes[i] = table.IndexOf(rules[i]);
        }

        return indexes;
    }
}
