namespace Ogp.Model.Scoring;

/// <summary>
/// What a report says of one variable over all commitments of a plan; a report of single commitments (<see cref="Product.EndOfCommitmentReport"/>) over those that
/// it assesses. The counts sum to <see cref="Of"/>.
/// </summary>
public sealed record VariableCounts
{
    private static readonly ValueList<string> s_notStated = [Absence.NotStated.Text];

    internal VariableCounts(RatingKey key, ActionPlan plan, IrmReport report)
    {
        Key = key;
        Commitment[] subjects = [.. SubjectsOf(report, plan)];
        Of = subjects.Length;
        Codelist? levels = Scales.LevelsOf(key.Variable);
        Counts = subjects
            .Select(commitment => plan.RatingIn(report, commitment.Id, key))
            .Select(said => said.IsStated ? said.Codes.ToArray().ToValueList() : s_notStated)
            .GroupBy(codes => codes)
            .Select(group => new LevelCount(group.Key, group.Count()))
            .OrderBy(count => Order(levels, count))
            .ThenBy(count => count.Codes.Count)
            .ThenBy(count => string.Join('|', count.Codes), StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>The variable, and the aspect of it.</summary>
    public RatingKey Key { get; }

    /// <summary>How many commitments the report is about: all of the plan, but for a report of single ones.</summary>
    public int Of { get; }

    /// <summary>Counts by level, highest first, then absences.</summary>
    public ValueList<LevelCount> Counts { get; }

    /// <summary>The commitments that a report is about.</summary>
    internal static IEnumerable<Commitment> SubjectsOf(IrmReport report, ActionPlan plan) =>
        report.Product == Product.EndOfCommitmentReport
            ? plan.Commitments.Where(commitment =>
                report.Assessments.Any(assessment =>
                    assessment.Commitment.IsStated
                        ? assessment.Commitment == commitment.Id
                        : plan.ClustersOf(commitment.Id).Any(cluster => cluster.Id == assessment.Cluster)
                )
            )
            : plan.Commitments;

    private static int Order(Codelist? levels, LevelCount count)
    {
        const int BehindAllLevels = 1000;
        string last = count.Codes[count.Codes.Count - 1];
        return count.IsAbsence ? BehindAllLevels + Position(Absence.List, last)
            : levels?.Find(last) is { Rank: { } rank } ? -rank
            : Position(levels, last);
    }

    private static int Position(Codelist? list, string code)
    {
        ReadOnlySpan<CodeEntry> entries = list is null ? default : list.Entries.AsSpan();
        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i].Code == code)
            {
                return i + 1;
            }
        }

        return entries.Length + 1;
    }
}
