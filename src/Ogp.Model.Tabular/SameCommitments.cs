using Ardalis.GuardClauses;

namespace Ogp.Model.Tabular;

/// <summary>
/// Finds the same commitment in packages of different editions, so that they can be merged: the editions before 2024 have no identifiers, and the keys that
/// import makes of what they do have differ. Two commitments of a plan are the same where they agree, and no other of that plan does, in number and title; else in
/// the title; else in the full text; else in the number, if their titles share at least half of their words. Case and accents do not
/// count. Safe to use from several threads.
/// </summary>
/// <remarks>The rule is this library's own: OGP publishes no table of identifiers for its older editions.</remarks>
public static class SameCommitments
{
    private static readonly Func<Commitment, string>[] s_keys =
    [
        commitment =>
            commitment.Number is { } number && Title(commitment).Length > 0 ? $"{Spelling.Fold(number)}\n{Title(commitment)}" : "",
        commitment => Spelling.Fold(First(commitment.Title)),
        Title,
        commitment => Spelling.Fold(First(commitment.Description)),
        commitment => Spelling.Fold(commitment.Number ?? ""),
    ];

    /// <summary>A package with the identifiers of another where both speak of the same commitment. Identifiers of OGP's own form are never changed.</summary>
    /// <param name="package">The package with local keys, such as one that was read from the edition of July 2016.</param>
    /// <param name="reference">The package with the identifiers to use, such as one that was read from a later edition.</param>
    /// <returns>The package; commitments of which the other knows nothing keep their keys.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IrmPackage Align(IrmPackage package, IrmPackage reference)
    {
        Guard.Against.Null(package);
        Guard.Against.Null(reference);
        ILookup<ActionPlanId, ActionPlan> plans = reference.ActionPlans.ToLookup(plan => plan.Id);
        return package with
        {
            ActionPlans = package
                .ActionPlans.Select(plan => plans[plan.Id].FirstOrDefault() is { } other ? Rename(plan, Pairs(plan, other)) : plan)
                .ToValueList(),
        };
    }

    private static Dictionary<CommitmentId, CommitmentId> Pairs(ActionPlan plan, ActionPlan other)
    {
        HashSet<CommitmentId> there = [.. other.Commitments.Select(commitment => commitment.Id)];
        HashSet<CommitmentId> here = [.. plan.Commitments.Select(commitment => commitment.Id)];
        List<Commitment> left = [.. plan.Commitments.Where(commitment => !commitment.Id.IsKnown && !there.Contains(commitment.Id))];
        List<Commitment> right = [.. other.Commitments.Where(commitment => !here.Contains(commitment.Id))];
        Dictionary<CommitmentId, CommitmentId> pairs = [];
        foreach (Func<Commitment, string> key in s_keys)
        {
            Dictionary<string, Commitment> unique = Unique(right, key);
            foreach ((string text, Commitment commitment) in Unique(left, key))
            {
                if (unique.TryGetValue(text, out Commitment? same) && (key != s_keys[^1] || AreAlike(commitment, same)))
                {
                    pairs.TryAdd(commitment.Id, same.Id);
                    left.Remove(commitment);
                    right.Remove(same);
                }
            }
        }

        return pairs;
    }

    private static Dictionary<string, Commitment> Unique(List<Commitment> commitments, Func<Commitment, string> key) =>
        commitments
            .GroupBy(key, StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0 && group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single(), StringComparer.Ordinal);

    private static bool AreAlike(Commitment one, Commitment other)
    {
        string[] words = Title(one).Split(' ');
        string[] others = Title(other).Split(' ');
        return words.Intersect(others, StringComparer.Ordinal).Count() * 2 >= Math.Min(words.Length, others.Length);
    }

    private static ActionPlan Rename(ActionPlan plan, Dictionary<CommitmentId, CommitmentId> names)
    {
        if (names.Count == 0)
        {
            return plan;
        }

        CommitmentId Name(CommitmentId id) => names.GetValueOrDefault(id, id);
        return plan with
        {
            Commitments = plan.Commitments.Select(commitment => commitment with { Id = Name(commitment.Id) }).ToValueList(),
            Clusters = plan
                .Clusters.Select(cluster => cluster with { Commitments = cluster.Commitments.Select(Name).ToValueList() })
                .ToValueList(),
            Reports = plan
                .Reports.Select(report =>
                    report with
                    {
                        Assessments = report
                            .Assessments.Select(assessment => assessment with { Commitment = Name(assessment.Commitment) })
                            .ToValueList(),
                    }
                )
                .ToValueList(),
        };
    }

    /// <summary>The words of the title, without the number that some editions write before it.</summary>
    private static string Title(Commitment commitment)
    {
        string title = First(commitment.Title);
        string number = commitment.Number ?? "";
        return Spelling
            .Fold(number.Length > 0 && title.StartsWith(number, StringComparison.OrdinalIgnoreCase) ? title[number.Length..] : title)
            .Trim(' ', '.', ':', '-', ')');
    }

    private static string First(LocalizedText text)
    {
        foreach ((_, string first) in text.AsSpan())
        {
            return first;
        }

        return "";
    }
}
