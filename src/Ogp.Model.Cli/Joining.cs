using Ogp.Model.Comparing;
using Ogp.Model.Tabular;

namespace Ogp.Model.Cli;

/// <summary>Makes one package of several, whether they lie in files or in the lines of one.</summary>
internal static class Joining
{
    /// <summary>
    /// Merges documents. Two tables of OGP's database call the same commitment by different keys: the older edition takes those of the newer. Two tables of one edition,
    /// such as parts of a plan, call different ones by the same: they are told apart.
    /// </summary>
    /// <param name="documents">The documents by name; where they contradict each other, the first has its way.</param>
    public static MergeResult Merge(IReadOnlyList<(string Name, IrmPackage Package)> documents)
    {
        (string Name, IrmPackage Package)[] aligned = [.. documents];
        List<IrmPackage> newer = [];
        foreach (
            IGrouping<string, int> parts in Enumerable
                .Range(0, aligned.Length)
                .GroupBy(i => OgpDatabase.EditionOf(aligned[i].Package) ?? "", StringComparer.Ordinal)
                .Where(parts => parts.Key.Length > 0)
                .OrderByDescending(parts => parts.Key, StringComparer.Ordinal)
        )
        {
            ValueList<IrmPackage> apart = SameCommitments.TellApart([.. parts.Select(i => aligned[i].Package)]);
            IrmPackage edition = new() { ActionPlans = [.. apart.SelectMany(part => part.ActionPlans)] };
            edition = newer.Aggregate(edition, SameCommitments.Align);
            newer.Add(edition);
            int plan = 0;
            foreach ((int place, int i) in parts.Index())
            {
                int count = apart[place].ActionPlans.Count;
                ValueList<ActionPlan> plans = ValueList.Create(edition.ActionPlans.AsSpan().Slice(plan, count));
                aligned[i] = (aligned[i].Name, apart[place] with { ActionPlans = plans });
                plan += count;
            }
        }

        return PackageMerge.Merge([.. aligned]);
    }
}
