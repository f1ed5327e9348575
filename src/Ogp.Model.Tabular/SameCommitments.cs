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

    /// <summary>
    /// Packages that were read from parts of a table, with keys that tell commitments of one number apart: import makes a key of the number where it is unique in
    /// its part, and two parts may have it for different commitments. These get the keys that they have where they stand in one table. Other identifiers are never changed.
    /// </summary>
    /// <param name="parts">Packages that were read from one edition, such as a plan whose rows lie in two files.</param>
    /// <returns>The packages, in the same order; a number under which all parts have the same commitment stays the key of it.</returns>
    public static ValueList<IrmPackage> TellApart(ValueList<IrmPackage> parts)
    {
        ILookup<(ActionPlanId Plan, string Number), Commitment> numbered = parts
            .SelectMany(part => part.ActionPlans)
            .SelectMany(plan =>
                plan.Commitments.Where(commitment => commitment is { Number: not null, Id.IsKnown: false })
                    .Select(commitment => (plan.Id, Commitment: commitment))
            )
            .ToLookup(one => (one.Id, one.Commitment.Number!), one => one.Commitment);
        return parts
            .Select(part =>
                part with
                {
                    ActionPlans = part.ActionPlans.Select(plan => Rename(plan, KeysWithTitles(plan, numbered))).ToValueList(),
                }
            )
            .ToValueList();
    }

    /// <summary>The keys of those commitments of a plan that are known by a number which is not theirs alone.</summary>
    private static Dictionary<CommitmentId, CommitmentId> KeysWithTitles(
        ActionPlan plan,
        ILookup<(ActionPlanId Plan, string Number), Commitment> numbered
    )
    {
        Dictionary<CommitmentId, CommitmentId> names = [];
        foreach (Commitment commitment in plan.Commitments.Where(commitment => IsByNumber(plan.Id, commitment)))
        {
            List<Commitment> all = [.. numbered[(plan.Id, commitment.Number!)]];
            if (all.TrueForAll(other => AreSame(all[0], other)))
            {
                continue;
            }

            Commitment first = all.Find(other => AreSame(other, commitment)) ?? commitment;
            names.TryAdd(commitment.Id, IsByNumber(plan.Id, first) ? LocalKeys.WithTitle(plan.Id, first) : first.Id);
        }

        return names;
    }

    private static bool IsByNumber(ActionPlanId plan, Commitment commitment) =>
        commitment.Number is { } number && commitment.Id == LocalKeys.ByNumber(plan, number);

    /// <summary>
    /// Whether two commitments of one number are the same in one edition: two of a theme have titles that begin alike, and their texts tell them apart.
    /// </summary>
    private static bool AreSame(Commitment one, Commitment other)
    {
        if (ReferenceEquals(one, other) || Title(one) == Title(other))
        {
            return true;
        }

        (string text, string otherText) = (Spelling.Fold(First(one.Description)), Spelling.Fold(First(other.Description)));
        return (text.Length > 0 && text == otherText) || (MayBeAlike(Title(one), Title(other)) && MayBeAlike(text, otherText));

        static bool MayBeAlike(string one, string other) => one.Length == 0 || other.Length == 0 || AreAlike(one, other);
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
    private static bool AreAlike(string one, string other)
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
