namespace Ogp.Model.Scoring;

/// <summary>A star as a formula gives it beside the star that the report records.</summary>
public sealed record StarCheck
{
    internal StarCheck(CommitmentId commitment, IrmReport report, StarFormula formula, Score score, Statement<YesNo> recorded) =>
        (Commitment, Report, Formula, Score, Recorded) = (commitment, report.Id, formula, score, recorded);

    /// <summary>Id of the commitment.</summary>
    public CommitmentId Commitment { get; }

    /// <summary>Id of the report whose completion counts.</summary>
    public string Report { get; }

    /// <summary>The formula.</summary>
    public StarFormula Formula { get; }

    /// <summary>What the formula gives.</summary>
    public Score Score { get; }

    /// <summary>What the report records.</summary>
    public Statement<YesNo> Recorded { get; }

    /// <summary>Whether the two are the same; null when the report records no star, yes or no.</summary>
    public bool? Agrees => Recorded.Level.IsStated ? Score.Value is { } value && Recorded.Level == (value ? YesNo.Yes : YesNo.No) : null;

    /// <summary>
    /// Why the two differ: <c>input-absent</c> (a star is recorded, though an input of the formula is not known) or <c>inputs-disagree</c>
    /// (the inputs give the other answer); null when they do not.
    /// </summary>
    public string? Anomaly =>
        Agrees != false ? null
        : Score.Value is null ? "input-absent"
        : "inputs-disagree";
}
