using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>
/// How often a field is stated, out of the objects that could state it. <see cref="Stated"/> and <see cref="Absent"/> together are never more than
/// <see cref="Of"/>; the rest says nothing. Immutable; safe to share between threads.
/// </summary>
/// <remarks>Source: the members of IRM JSON (docs/format.md), and the ratings that the documents hold.</remarks>
public sealed record FieldCoverage
{
    internal FieldCoverage(string group, string path, int stated, int absent, int of) =>
        (Group, Path, Stated, Absent, Of) = (group, path, stated, absent, of);

    /// <summary>
    /// What the objects have in common: a language tag, a member's code, a range of plan years (<c>2017-2019</c>, <c>2020-</c>); <c>not-stated</c> where the
    /// documents do not tell, as for what belongs to no plan; empty where everything is together.
    /// </summary>
    public string Group { get; }

    /// <summary>A JSON Pointer with <c>*</c> for every index of an array, as in <c>/actionPlans/*/commitments/*/title</c>.</summary>
    public string Path { get; }

    /// <summary>How many objects state the field: for a rating, how many state a level; for a language, how many have words in it.</summary>
    public int Stated { get; }

    /// <summary>How many say why there is no value: <c>not-reviewed</c>, <c>not-coded</c>, <c>not-applicable</c>, <c>not-stated</c>. Only statements can.</summary>
    public int Absent { get; }

    /// <summary>How many objects there are that could state the field; at least 1.</summary>
    public int Of { get; }

    /// <summary>
    /// The coverage of every field of every kind of object that is there, as if the packages were one. A value that could not be read is not stated. Neither the
    /// order of packages, nor that of what they hold, changes anything.
    /// </summary>
    /// <param name="packages">The packages.</param>
    /// <param name="grouping">
    /// By what. A plan, with all that it holds, counts for its <see cref="ActionPlan.Member"/> alone, and for the era of its
    /// <see cref="ActionPlan.MethodologyYear"/>; so the denominators of a field over all members, or eras, sum to that of the whole. Every language that is there
    /// anywhere is counted for every text.
    /// </param>
    /// <returns>By group in ordinal order, then in the order of the format; ratings by name.</returns>
    /// <exception cref="ArgumentNullException">An argument, or one of the packages, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grouping"/> is none that is known.</exception>
    public static ValueList<FieldCoverage> Count(IEnumerable<IrmPackage> packages, CoverageGrouping grouping)
    {
        Guard.Against.Null(packages);
        if (!Enum.IsDefined(grouping))
        {
            throw new ArgumentOutOfRangeException(nameof(grouping));
        }

        CoverageWalk walk = new(grouping);
        foreach (IrmPackage package in packages)
        {
            walk.Add(Guard.Against.Null(package));
        }

        return walk.ToCoverage();
    }
}
