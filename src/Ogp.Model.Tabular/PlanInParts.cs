using Ogp.Model.Tabular.Import;

namespace Ogp.Model.Tabular;

/// <summary>
/// A plan as several parts of an edition have it: which of its commitments are the same, and the keys of those that are not. Nothing depends on the order of the
/// parts.
/// </summary>
internal static class PlanInParts
{
    /// <summary>What makes two commitments of one number the same, the surest first.</summary>
    private static readonly Func<Told, Told, bool>[] s_signs =
    [
        (one, other) => one.Title == other.Title && one.Text == other.Text,
        (one, other) => one.Title.Length > 0 && one.Title == other.Title,
        (one, other) => one.Text.Length > 0 && one.Text == other.Text,
        // Two of a theme have titles that begin alike, and their texts tell them apart. What is not given tells nothing.
        (one, other) => MayBeAlike(one.Title, other.Title) && MayBeAlike(one.Text, other.Text),
    ];

    /// <summary>The keys of the commitments of a plan that need other ones, part by part.</summary>
    /// <param name="parts">The plan, as each part has it.</param>
    public static Dictionary<CommitmentId, CommitmentId>[] Keys(ActionPlan[] parts)
    {
        List<Same> all = [];
        foreach (IGrouping<(string?, CommitmentId), Told> group in Local(parts).GroupBy(told => told.Identity))
        {
            List<List<Told>> apart = Tell([.. group]);
            bool areOfOnePart = group.All(told => told.Part == group.First().Part);
            foreach (List<Told> same in apart)
            {
                Told first = same.Min()!;
                bool isKept = areOfOnePart || first.IsOfAnother || first.IsByTitle;
                all.Add(
                    new(
                        same,
                        first,
                        isKept ? first.Id
                            : apart.Count == 1 ? first.Unique
                            : first.WithTitle
                    )
                );
            }
        }

        // Of several with one key, the first keeps it, and the others are numbered as import numbers them.
        all.Sort((left, right) => left.First.CompareTo(right.First));
        Dictionary<CommitmentId, CommitmentId>[] names = [.. parts.Select(_ => new Dictionary<CommitmentId, CommitmentId>())];
        HashSet<CommitmentId> taken = [];
        List<Same> rest = [];
        foreach (Same same in all)
        {
            if (taken.Add(same.Key) || same.First.IsOfAnother)
            {
                same.Name(same.Key, names);
            }
            else
            {
                rest.Add(same);
            }
        }

        foreach (Same same in rest)
        {
            int number = 2;
            while (!taken.Add(LocalKeys.Numbered(same.First.WithTitle, number)))
            {
                number++;
            }

            same.Name(LocalKeys.Numbered(same.First.WithTitle, number), names);
        }

        return names;
    }

    private static IEnumerable<Told> Local(ActionPlan[] parts) =>
        parts.SelectMany(
            (plan, part) =>
                plan
                    .Commitments.Where(commitment => !commitment.Id.IsKnown)
                    .DistinctBy(commitment => commitment.Id)
                    .Select(commitment => new Told(part, plan.Id, commitment))
        );

    /// <summary>
    /// The commitments of one number, those that are the same together. Being alike is not handed on, so those are the same of which each is like each; where one could be two others
    /// it is neither. Two of one part never are.
    /// </summary>
    private static List<List<Told>> Tell(List<Told> all)
    {
        List<List<Told>> apart =
        [
            .. all.GroupBy(told => told.IsOfAnother ? (told.Id, "", "") : (told.Id, told.Title, told.Text)).Select(group => group.ToList()),
        ];
        foreach (Func<Told, Told, bool> sign in s_signs)
        {
            if (apart.Count == 1)
            {
                break;
            }

            apart = Join(apart, sign);
        }

        return apart;
    }

    private static List<List<Told>> Join(List<List<Told>> left, Func<Told, Told, bool> sign)
    {
        List<List<Told>> joined = [];
        while (left.Count > 0)
        {
            List<List<Told>> chain = [left[^1]];
            left.RemoveAt(left.Count - 1);
            for (int i = 0; i < chain.Count; i++)
            {
                List<List<Told>> next = left.FindAll(other => AreSame(chain[i], other));
                chain.AddRange(next);
                left.RemoveAll(next.Contains);
            }

            if (chain.TrueForAll(one => chain.TrueForAll(other => one == other || AreSame(one, other))))
            {
                chain =
                [
                    [.. chain.SelectMany(same => same)],
                ];
            }

            joined.AddRange(chain);
        }

        return joined;

        bool AreSame(List<Told> one, List<Told> other) =>
            one.TrueForAll(left => other.TrueForAll(right => left.Part != right.Part && sign(left, right)));
    }

    private static bool MayBeAlike(string one, string other) =>
        one.Length == 0 || other.Length == 0 || SameCommitments.AreAlike(one, other);

    /// <summary>What a part tells of a commitment.</summary>
    private sealed class Told(int part, ActionPlanId plan, Commitment commitment) : IComparable<Told>
    {
        public int Part => part;

        public CommitmentId Id => commitment.Id;

        public string Title { get; } = SameCommitments.Title(commitment);

        public string Text { get; } = Spelling.Fold(SameCommitments.First(commitment.Description));

        public CommitmentId Unique { get; } = LocalKeys.Unique(plan, commitment);

        public CommitmentId WithTitle { get; } = LocalKeys.WithTitle(plan, commitment);

        /// <summary>What commitments have in common that may be the same: the number, or where there is none the key.</summary>
        public (string? Number, CommitmentId Key) Identity =>
            commitment.Number is { Length: > 0 } number ? (number, default) : (null, Unique);

        public bool IsByTitle => LocalKeys.IsNumbered(Id, WithTitle);

        /// <summary>Whether the identifier is none that import makes.</summary>
        public bool IsOfAnother => Id != Unique && !IsByTitle;

        /// <summary>Orders those first whose key tells them apart already, then by what they say.</summary>
        public int CompareTo(Told? other)
        {
            if (other is null)
            {
                return 1;
            }

            int order = other.IsOfAnother.CompareTo(IsOfAnother);
            order = order != 0 ? order : other.IsByTitle.CompareTo(IsByTitle);
            order = order != 0 ? order : string.CompareOrdinal(Title, other.Title);
            order = order != 0 ? order : string.CompareOrdinal(Text, other.Text);
            order = order != 0 ? order : string.CompareOrdinal(Id.Text, other.Id.Text);
            return order != 0 ? order : string.CompareOrdinal(WithTitle.Text, other.WithTitle.Text);
        }
    }

    /// <summary>Commitments that are the same.</summary>
    private sealed record Same(List<Told> All, Told First, CommitmentId Key)
    {
        public void Name(CommitmentId key, Dictionary<CommitmentId, CommitmentId>[] names)
        {
            foreach (Told told in All.Where(told => !told.IsOfAnother && told.Id != key))
            {
                names[told.Part].Add(told.Id, key);
            }
        }
    }
}
