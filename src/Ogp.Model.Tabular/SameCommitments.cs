using Ardalis.GuardClauses;
using Ogp.Model.Tabular.Import;

namespace Ogp.Model.Tabular;

/// <summary>
/// Finds the same commitment in packages of different editions, so that they can be merged: the editions before 2024 have no identifiers, and the keys that
/// import makes of what they do have differ. Two commitments of a plan are the same where they agree, and no other of that plan does, in number and title; else in
/// the title; else in the full text; else in the number, if their titles share at least half of their words. Case and accents do not
/// count. In parts of one edition, those with another number never are. Safe to use from several threads.
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

    /// <summary>A package with the identifiers of another where both speak of the same commitment. Identifiers of OGP's own form are never changed. A plan that stands in one of them several times, as parts of it do, counts as one.</summary>
    /// <param name="package">The package with local keys, such as one that was read from the edition of July 2016.</param>
    /// <param name="reference">The package with the identifiers to use, such as one that was read from a later edition.</param>
    /// <returns>The package; commitments of which the other knows nothing keep their keys.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IrmPackage Align(IrmPackage package, IrmPackage reference)
    {
        Guard.Against.Null(package);
        Guard.Against.Null(reference);
        ILookup<ActionPlanId, Commitment> here = ByPlan(package);
        ILookup<ActionPlanId, Commitment> there = ByPlan(reference);
        Dictionary<ActionPlanId, Dictionary<CommitmentId, CommitmentId>> names = there
            .Where(plan => here.Contains(plan.Key))
            .ToDictionary(plan => plan.Key, plan => Pairs(here[plan.Key], plan));
        return package with
        {
            ActionPlans = package
                .ActionPlans.Select(plan => names.TryGetValue(plan.Id, out var pairs) ? Rename(plan, pairs) : plan)
                .ToValueList(),
        };
    }

    private static ILookup<ActionPlanId, Commitment> ByPlan(IrmPackage package) =>
        package
            .ActionPlans.SelectMany(plan => plan.Commitments.Select(commitment => (plan.Id, Commitment: commitment)))
            .DistinctBy(one => (one.Id, one.Commitment.Id))
            .ToLookup(one => one.Id, one => one.Commitment);

    /// <summary>
    /// Packages that were read from parts of a table, with keys that tell their commitments apart: import makes keys that are unique in a part, and two parts may have one for
    /// different commitments. These get the keys that they have where they stand in one table. Other identifiers are never changed.
    /// </summary>
    /// <param name="parts">Packages that were read from one edition, such as a plan whose rows lie in two files. Their order does not matter.</param>
    /// <returns>The packages, in the same order; a key under which all parts have the same commitment stays.</returns>
    public static ValueList<IrmPackage> TellApart(ValueList<IrmPackage> parts)
    {
        Dictionary<ActionPlan, Dictionary<CommitmentId, CommitmentId>> names = new(ReferenceEqualityComparer.Instance);
        foreach (IGrouping<ActionPlanId, ActionPlan> plan in parts.SelectMany(part => part.ActionPlans).GroupBy(plan => plan.Id))
        {
            ActionPlan[] inParts = [.. plan];
            if (inParts.Length > 1)
            {
                foreach ((ActionPlan part, Dictionary<CommitmentId, CommitmentId> keys) in inParts.Zip(PlanInParts.Keys(inParts)))
                {
                    names[part] = keys;
                }
            }
        }

        return parts
            .Select(part =>
                part with
                {
                    ActionPlans = part
                        .ActionPlans.Select(plan => names.TryGetValue(plan, out var keys) ? Rename(plan, keys) : plan)
                        .ToValueList(),
                }
            )
            .ToValueList();
    }

    private static Dictionary<CommitmentId, CommitmentId> Pairs(IEnumerable<Commitment> plan, IEnumerable<Commitment> other)
    {
        HashSet<CommitmentId> there = [.. other.Select(commitment => commitment.Id)];
        HashSet<CommitmentId> here = [.. plan.Select(commitment => commitment.Id)];
        List<Commitment> left = [.. plan.Where(commitment => !commitment.Id.IsKnown && !there.Contains(commitment.Id))];
        List<Commitment> right = [.. other.Where(commitment => !here.Contains(commitment.Id))];
        Dictionary<CommitmentId, CommitmentId> pairs = [];
        foreach (Func<Commitment, string> key in s_keys)
        {
            Dictionary<string, Commitment> unique = Unique(right, key);
            foreach ((string text, Commitment commitment) in Unique(left, key))
            {
                if (unique.TryGetValue(text, out Commitment? same) && (key != s_keys[^1] || AreAlike(Title(commitment), Title(same))))
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

    /// <summary>Whether two texts share at least half of the words of the one that has fewer.</summary>
    internal static bool AreAlike(string one, string other)
    {
        HashSet<string> words = [.. one.Split(' ')];
        HashSet<string> others = [.. other.Split(' ')];
        return words.Count(others.Contains) * 2 >= Math.Min(words.Count, others.Count);
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
    internal static string Title(Commitment commitment)
    {
        string title = First(commitment.Title);
        string number = commitment.Number ?? "";
        return Spelling
            .Fold(number.Length > 0 && title.StartsWith(number, StringComparison.OrdinalIgnoreCase) ? title[number.Length..] : title)
            .Trim(' ', '.', ':', '-', ')');
    }

    /// <summary>A text in its first language; empty where it is not given.</summary>
    internal static string First(LocalizedText text)
    {
        foreach ((_, string first) in text.AsSpan())
        {
            return first;
        }

        return "";
    }
}
