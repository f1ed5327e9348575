using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>A stated total beside what the ratings of its report say.</summary>
public sealed record TallyCheck
{
    private TallyCheck(StatedTally tally, int least, int most, int commitments, int? of)
    {
        (Tally, Least, Most, Commitments, Whole) = (tally, least, most, commitments, of);
        Verdict =
            tally.Levels.IsEmpty || (Others != 0 && tally.Note.IsStated) ? TallyVerdict.CannotBeTold
            : IsContradicted() ? TallyVerdict.Contradicts
            : Others == 0 && least == most && StatedCount == least ? TallyVerdict.Agrees
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
    /// By how much the stated count, or the only one that a stated percentage can stand for, lies above (positive) or below (negative) what the ratings allow; 0 where they
    /// allow it, and where there is no such count.
    /// </summary>
    public int Difference =>
        StatedCount is not { } count ? 0
        : count > Most ? count - Most
        : Math.Min(count - Least, 0);

    /// <summary>
    /// Whether the report counts more commitments than the plan has here, and these alone can make the difference: 11 limited of 52 printed, 10 of 51 here.
    /// False where there is no difference.
    /// </summary>
    public bool IsOfMissingCommitments => Difference > 0 && Difference <= Others;

    /// <summary>
    /// Whether the ratings give the total. A total without levels cannot be told; of one out of another number of commitments than the plan has, only that no choice of
    /// commitments gives it, unless a note explains it. A percentage without a count agrees where it can stand for one count only, which is printed so; it is contradicted where no count
    /// that the ratings allow comes near it but for rounding; one of nothing cannot be told.
    /// </summary>
    public TallyVerdict Verdict { get; }

    /// <summary>What the total may be where the report counts commitments that are not here, or leaves out some that are: no more than the whole.</summary>
    internal (int Least, int Most) Possible =>
        (
            (int)Math.Max(0, Least + Math.Min(Others, 0)),
            (int)Math.Min(Whole is { } of and > 0 ? of : int.MaxValue, Most + Math.Max(Others, 0))
        );

    /// <summary>
    /// What the ratings allow instead of what is stated: what the total may be, or of that the two next to a percentage that lies between them (<see cref="LiesBetween"/>).
    /// </summary>
    internal (int Least, int Most) Allowed => LiesBetween && Parts is var (above, below) ? (below, above) : Possible;

    /// <summary>Whether a percentage lies between two counts that the ratings allow, and is neither: 35 % of 10.</summary>
    internal bool LiesBetween => Parts is var (above, below) && above > below && below >= Possible.Least && above <= Possible.Most;

    /// <summary>
    /// Out of how many the total is: as it says; else, of a percentage or for another document, as many as there are commitments; null where that cannot be told.
    /// </summary>
    internal int? Whole { get; }

    /// <summary>How many commitments only the report counts (positive) or only the plan has (negative); 0 where it does not say out of how many.</summary>
    internal long Others => Whole is { } of ? (long)of - Commitments : 0;

    /// <summary>The count as stated, or the only one that a percentage can stand for, and is printed so; null where there is neither.</summary>
    internal int? StatedCount =>
        Tally.Count
        ?? (
            Parts is var (first, last) && first == last && Percentage.IsPrintedAs(Tally.Percent!.Value, first, Whole!.Value) ? first : null
        );

    /// <summary>The counts that a percentage without one can stand for, as <see cref="Percentage.PartsOf"/> has them; null where there is no such percentage, or it is of nothing.</summary>
    private (int First, int Last)? Parts =>
        Tally is { Count: null, Percent: { } percent and >= 0 and <= 100 } && Whole is { } of and > 0
            ? Percentage.PartsOf(percent, of)
            : null;

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
    /// <param name="tally">The total.</param>
    /// <param name="ratings">What is said.</param>
    /// <param name="printed">How many commitments the plan has where the total is printed; null where that is the plan that is rated, or is not known.</param>
    internal static TallyCheck Counting(StatedTally tally, Statement[] ratings, int? printed = null)
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

        // A share that does not say of how many may be one of those that are rated, or of those that a note tells.
        int? of =
            tally.Of is not null || tally.Count is not null ? tally.Of ?? printed
            : areAllRated && !tally.Note.IsStated ? printed ?? ratings.Length
            : null;
        return new(tally, least, most, ratings.Length, of);
    }

    private bool IsContradicted()
    {
        (int least, int most) = Possible;
        return Tally.Count is { } count
            ? count < least || count > most
            : Whole is not <= 0
                && (Tally.Percent is < 0 or > 100 || (Parts is var (first, last) && (first > last || first > most || last < least)));
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
