using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>
/// The totals that a report prints of one variable, all together, against each other and against the ratings. Each commitment that has no one
/// level may have any of the possible ones: is there a way to choose that makes all totals right? Immutable; safe to share between threads.
/// </summary>
public sealed record JointTallyCheck
{
    private JointTallyCheck(RatingKey key, JointTallyVerdict verdict, ValueList<LevelCount> witness, ValueList<StatedTally> conflict) =>
        (Key, Verdict, Witness, Conflict) = (key, verdict, witness, conflict);

    /// <summary>The variable.</summary>
    public RatingKey Key { get; }

    /// <summary>What was found.</summary>
    public JointTallyVerdict Verdict { get; }

    /// <summary>
    /// One way in which all totals are right: how many commitments have each level, levels that no total tells apart together. Empty where there is none,
    /// or it cannot be told.
    /// </summary>
    public ValueList<LevelCount> Witness { get; }

    /// <summary>Fewest totals that cannot all be right: without any one of them, the others can. Empty where all can.</summary>
    public ValueList<StatedTally> Conflict { get; }

    /// <summary>Checks the totals of a variable.</summary>
    /// <param name="plan">The plan that the report is about.</param>
    /// <param name="report">A report of the plan.</param>
    /// <param name="key">The variable.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static JointTallyCheck Of(ActionPlan plan, IrmReport report, RatingKey key)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(report);
        return Of(report, key, plan.RatingsIn(report, key));
    }

    /// <summary>Checks the totals of a variable against what is said of each commitment of the plan.</summary>
    internal static JointTallyCheck Of(IrmReport report, RatingKey key, Statement[] ratings)
    {
        List<StatedTally> tallies = [];
        Dictionary<StatedTally, StatedTally> asStated = new(ReferenceEqualityComparer.Instance);
        foreach (StatedTally stated in report.StatedTallies)
        {
            StatedTally tally = Counted(stated);

            // Of a level that is misspelt nobody knows what it leaves to the others.
            if (
                tally.Variable == key
                && tally is { Count: >= 0, Levels.IsEmpty: false }
                && !(tally.Count > tally.Of)
                && !TallyCheck.HasUnknown(key.Variable, tally.Levels.AsSpan())
            )
            {
                tallies.Add(tally);
                asStated[tally] = stated;
            }
        }

        int? of = null;
        foreach (StatedTally tally in tallies)
        {
            of ??= tally.Of;
            if (tally.Of is { } other && other != of)
            {
                return CannotTell(key);
            }
        }

        int total = of ?? ratings.Length;
        if (tallies.Count == 0 || Scales.LevelsOf(key.Variable) is not { } levels)
        {
            return CannotTell(key);
        }

        // Where the ratings allow all totals, the totals allow each other.
        TallyPuzzle? rated = total == ratings.Length ? TallyPuzzle.Rated(tallies, levels, ratings, key.Variable) : null;
        int[] counts = [];
        bool? agrees = rated?.Solve(out counts);
        if (agrees == true)
        {
            return new(key, rated!.IsDecided ? JointTallyVerdict.Confirmed : JointTallyVerdict.Satisfiable, rated.Describe(counts), []);
        }

        TallyPuzzle alone = TallyPuzzle.Unrated(tallies, levels, total);
        bool? possible = alone.Solve(out counts);
        if (possible == false)
        {
            return new(key, JointTallyVerdict.Impossible, [], Conflict(left => TallyPuzzle.Unrated(left, levels, total)));
        }

        if (possible is null || (rated is not null && agrees is null))
        {
            return CannotTell(key);
        }

        return rated is null
            ? new(key, JointTallyVerdict.CannotBeTold, alone.Describe(counts), [])
            : new(key, JointTallyVerdict.Contradicted, [], Conflict(left => TallyPuzzle.Rated(left, levels, ratings, key.Variable)));

        ValueList<StatedTally> Conflict(Func<List<StatedTally>, TallyPuzzle> puzzle) =>
            Minimise(tallies, puzzle).Select(tally => asStated[tally]).ToValueList();
    }

    /// <summary>A total with its count: where it has a percentage instead that can be of one count only, with that.</summary>
    private static StatedTally Counted(StatedTally tally) =>
        tally is { Count: null, Percent: { } percent, Of: { } of } && Percentage.PartOf(percent, of) is { } count
            ? tally with
            {
                Count = count,
            }
            : tally;

    private static JointTallyCheck CannotTell(RatingKey key) => new(key, JointTallyVerdict.CannotBeTold, [], []);

    /// <summary>Leaves out each total without which the others still contradict each other.</summary>
    private static List<StatedTally> Minimise(List<StatedTally> tallies, Func<List<StatedTally>, TallyPuzzle> puzzle)
    {
        List<StatedTally> needed = [.. tallies];
        foreach (StatedTally tally in tallies)
        {
            List<StatedTally> left = [.. needed.Where(one => !ReferenceEquals(one, tally))];
            if (left.Count > 0 && puzzle(left).Solve(out _) == false)
            {
                needed = left;
            }
        }

        return needed;
    }
}
