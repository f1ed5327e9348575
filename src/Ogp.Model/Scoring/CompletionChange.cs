using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>How completion changed between the midterm and the end of the term, over several commitments.</summary>
public sealed record CompletionChange
{
    internal CompletionChange(IEnumerable<(ActionPlan Plan, Commitment Commitment)> commitments)
    {
        foreach ((ActionPlan plan, Commitment commitment) in commitments)
        {
            Of++;
            switch (Sign(plan, commitment.Id))
            {
                case > 0:
                    Increased++;
                    break;
                case < 0:
                    Decreased++;
                    break;
                case 0:
                    Unchanged++;
                    break;
            }
        }
    }

    /// <summary>How many were more complete at the end.</summary>
    public int Increased { get; }

    /// <summary>How many were as complete.</summary>
    public int Unchanged { get; }

    /// <summary>How many were less complete.</summary>
    public int Decreased { get; }

    /// <summary>How many commitments there are.</summary>
    public int Of { get; }

    /// <summary>For how many it can be told.</summary>
    public int Known => Increased + Unchanged + Decreased;

    /// <summary>
    /// Whether a commitment was more complete at the end of the term than at the midterm: 1, 0 or -1. Null where a completion is absent or has no rank (unclear,
    /// withdrawn), and where possible levels give different answers.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="commitment">Id of the commitment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static int? Sign(ActionPlan plan, CommitmentId commitment)
    {
        Guard.Against.Null(plan);
        int?[] before = Ranks(plan, commitment, false);
        int?[] after = Ranks(plan, commitment, true);
        int?[] signs =
        [
            .. before.SelectMany(_ => after, (one, other) => one is { } b && other is { } a ? Math.Sign(a - b) : (int?)null).Distinct(),
        ];
        return signs is [var only] ? only : null;
    }

    /// <summary>Ranks of the levels that the latest report at a point says are possible.</summary>
    private static int?[] Ranks(ActionPlan plan, CommitmentId commitment, bool atEnd)
    {
        Statement said = plan
            .DecidingReports.Where(report => report.IsEndOfTerm == atEnd)
            .Select(report => plan.RatingIn(report, commitment, Variable.Completion))
            .FirstOrDefault(statement => statement.HasLevel);
        return said.HasLevel ? [.. said.Codes.ToArray().Select(code => Completion.List.Find(code)?.Rank)] : [];
    }
}
