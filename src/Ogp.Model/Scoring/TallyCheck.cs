using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>A stated total beside what the ratings of its report say.</summary>
public sealed record TallyCheck
{
    private TallyCheck(StatedTally tally, int least, int most, int commitments, bool areAllRated)
    {
        (Tally, Least, Most, Commitments) = (tally, least, most, commitments);
        Verdict =
            tally.Levels.IsEmpty || (Others != 0 && tally.Note.IsStated) ? TallyVerdict.CannotBeTold
            : IsContradicted(areAllRated) ? TallyVerdict.Contradicts
            : Others == 0 && least == most && StatedCount(areAllRated) == least ? TallyVerdict.Agrees
            : TallyVerdict.CannotBeTold;
    }

    /// <summary>The total as stated.</summary>
    public StatedTally Tally { get; }

    /// <summary>How many commitments certainly count.</summary>
    public int Least { get; }

    /// <summary>How many commitments may count.</summary>
    public int Most { get; }

    /// <summary>How many commitments the plan has; the total may be out of another number.</summary>
    public int Commitments { get; }

    /// <summary>
    /// By how much the stated count lies above (positive) or below (negative) what the ratings allow; 0 where they allow it, and where no count is stated.
    /// </summary>
    public int Difference =>
        Tally.Count is not { } count ? 0
        : count > Most ? count - Most
        : Math.Min(count - Least, 0);

    /// <summary>
    /// Whether the report counts more commitments than the plan has here, and these alone can make the difference: 11 limited of 52 printed, 10 of 51 here.
    /// False where there is no difference.
    /// </summary>
    public bool IsOfMissingCommitments => Difference > 0 && Difference <= Others;

    /// <summary>
    /// Whether the ratings give the total. A total without levels cannot be told; of one out of another number of commitments than the plan has, only that no choice of
    /// commitments gives it, unless a note explains it. A percentage without a count agrees where it can stand for one count only; it is contradicted by more than rounding.
    /// </summary>
    public TallyVerdict Verdict { get; }

    /// <summary>What the total may be where the report counts commitments that are not here, or leaves out some that are.</summary>
    internal (int Least, int Most) Possible => ((int)Math.Max(0, Least + Math.Min(Others, 0)), (int)(Most + Math.Max(Others, 0)));

    /// <summary>How many commitments only the report counts (positive) or only the plan has (negative); 0 where it does not say out of how many.</summary>
    internal long Others => Tally.Of is { } of ? (long)of - Commitments : 0;

    /// <summary>Holds a total against the ratings of its report.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="report">The report that states the total.</param>
    /// <param name="tally">The total.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TallyCheck Of(ActionPlan plan, IrmReport report, StatedTally tally)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(report);
        Guard.Against.Null(tally);
        return Counting(tally, plan.RatingsIn(report, tally.Variable));
    }

    /// <summary>Holds a total against what is said of each commitment of the plan.</summary>
    internal static TallyCheck Counting(StatedTally tally, Statement[] ratings)
    {
        int least = 0;
        int most = 0;
        bool areAllRated = true;
        bool isOpen = HasUnknown(tally.Variable.Variable, tally.Levels.AsSpan());
        foreach (Statement said in ratings)
        {
            bool? counts = Counts(tally, isOpen, said);
            least += counts == true ? 1 : 0;
            most += counts != false ? 1 : 0;
            areAllRated &= said.HasLevel;
        }

        return new(tally, least, most, ratings.Length, areAllRated);
    }

    /// <summary>The count as stated, or the only one that a percentage can stand for; null where there is neither.</summary>
    private int? StatedCount(bool areAllRated) =>
        Tally.Count ?? (Tally.Percent is { } percent ? Percentage.PartOf(percent, OfPercent(areAllRated)) : null);

    /// <summary>Of how many a percentage is; 0 where that cannot be told: a share that does not say may be one of those that are rated, or of those that a note tells.</summary>
    private int OfPercent(bool areAllRated) => Tally.Of ?? (areAllRated && !Tally.Note.IsStated ? Commitments : 0);

    private bool IsContradicted(bool areAllRated)
    {
        (int least, int most) = Possible;
        if (Tally.Count is { } count)
        {
            return count < least || count > most;
        }

        int of = OfPercent(areAllRated);
        if (Tally.Percent is not { } percent || of <= 0)
        {
            return false;
        }

        decimal unit = Percentage.UnitOf(percent);
        return percent >= (100m * most / of) + unit || percent <= (100m * least / of) - unit;
    }

    /// <summary>
    /// Whether what is said of a variable leaves every level open: nothing is stated, or a level that the variable does not have, which may be any of its
    /// levels misspelt.
    /// </summary>
    internal static bool LeavesOpen(Variable variable, Statement said) =>
        said.Absence == Absence.NotStated || HasUnknown(variable, said.Codes);

    /// <summary>Whether any of these is no level that the variable has, so that it may be any of them misspelt.</summary>
    internal static bool HasUnknown(Variable variable, ReadOnlySpan<string> codes)
    {
        Codelist? levels = Scales.LevelsOf(variable);
        foreach (string code in codes)
        {
            if (levels?.Find(code) is null && !Absence.Of(code).IsKnown)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a commitment counts; null where it may.</summary>
    /// <param name="tally">The total.</param>
    /// <param name="isOpen">Whether the total has a level that may be any.</param>
    /// <param name="said">What is said of the commitment.</param>
    private static bool? Counts(StatedTally tally, bool isOpen, Statement said)
    {
        // Where a source is silent any level is possible, and so is none.
        if (said.Absence == Absence.NotStated)
        {
            return null;
        }

        int among = 0;
        foreach (string code in said.Codes)
        {
            among += tally.Levels.AsSpan().Contains(code) ? 1 : 0;
        }

        return among == said.Codes.Length ? true
            : among > 0 || isOpen || LeavesOpen(tally.Variable.Variable, said) ? null
            : false;
    }
}
