namespace Ogp.Model.Scoring;

/// <summary>A total that a report prints beside the ratings of another document, and its percentage beside its count. Immutable; safe to share between threads.</summary>
public sealed record ReconciledTotal
{
    internal ReconciledTotal(StatedTally tally, TallyCheck? check, ValueList<string> ratedIn, bool isOfAnotherPoint = false) =>
        (Tally, Check, RatedIn, Verdict) = (
            tally,
            check,
            ratedIn,
            isOfAnotherPoint ? ReconciliationVerdict.RatedAtAnotherPoint : Judge(tally, check)
        );

    /// <summary>A total of a plan that the other document does not have.</summary>
    internal static ReconciledTotal WithoutPlan(StatedTally tally) => new(tally, null, []) { HasPlan = false };

    /// <summary>Whether the other document has the plan.</summary>
    internal bool HasPlan { get; private init; } = true;

    /// <summary>The total as printed.</summary>
    public StatedTally Tally { get; }

    /// <summary>How many commitments have these levels in the other document; null where it does not rate the variable.</summary>
    public TallyCheck? Check { get; }

    /// <summary>
    /// Ids of the reports of the other document whose ratings count, the latest first: several where each rates some of the commitments. The id of a score (<see cref="Score.Rule"/>)
    /// where none rates the variable and OGP defines it by others; empty where there is neither.
    /// </summary>
    public ValueList<string> RatedIn { get; }

    /// <summary>How the count stands to the ratings.</summary>
    public ReconciliationVerdict Verdict { get; }

    /// <summary>The count in per cent of the whole, exactly; null where one of the two is not printed, is negative, or the whole is 0.</summary>
    public decimal? Share => Tally is { Count: >= 0 and { } count, Of: > 0 and { } of } ? count * 100m / of : null;

    /// <summary>
    /// The ways of rounding by which the printed percentage follows from the count; empty where none of them does (as 66.67 % of 2 of 3, which has two decimals), or no
    /// percentage is printed.
    /// </summary>
    public ValueList<Rounding> Roundings =>
        Tally is { Percent: >= 0 and { } percent, Count: >= 0 and { } count, Of: > 0 and { } of }
            ? Percentage.Explaining(percent, count, of)
            : [];

    /// <summary>
    /// Whether a percentage is printed that the count does not give, neither rounded to as many decimals nor cut off behind them: 98 % for 38 of 39. As OGP1503 has it.
    /// </summary>
    public bool HasOddPercentage =>
        Tally is { Percent: { } percent, Count: >= 0 and { } count, Of: > 0 and { } of } && !Percentage.IsPrintedAs(percent, count, of);

    /// <summary>The verdict in words, with the difference by name.</summary>
    /// <param name="language">BCP 47 tag of the reader's language; English, Spanish and French are there.</param>
    public string Explain(string language = "en") => ReconciliationWords.Explain(this, language);

    private static ReconciliationVerdict Judge(StatedTally tally, TallyCheck? check)
    {
        if (check is null)
        {
            return ReconciliationVerdict.NotRated;
        }

        // What contradicts the ratings, and what agrees, is one rule, that of the check: as OGP1502 has it.
        if (check.Verdict != TallyVerdict.CannotBeTold)
        {
            return check.Verdict == TallyVerdict.Agrees ? ReconciliationVerdict.Agrees : ReconciliationVerdict.Contradicts;
        }

        (int least, int most) = check.Possible;
        return check.StatedCount is not { } count || tally.Levels.IsEmpty || count < least || count > most
                ? ReconciliationVerdict.CannotBeTold
            : check.Difference != 0 ? ReconciliationVerdict.OtherCommitments
            : check.Least != check.Most ? ReconciliationVerdict.CannotBeTold
            : ReconciliationVerdict.AgreesOutOfAnotherNumber;
    }
}
