namespace Ogp.Model.Tabular.Rows;

/// <summary>What a row of a table is about: a commitment with its plan and what the reports say of it, or a plan and how it was made.</summary>
internal sealed record RowSubject
{
    /// <summary>The plan with what is looked up in it; null for a commitment outside any plan.</summary>
    public required PlanIndex Plan { get; init; }

    /// <summary>The commitment; null where the row is about a plan.</summary>
    public Commitment? Commitment { get; init; }

    /// <summary>What the first report says.</summary>
    public RatingSet Midterm { get; init; }

    /// <summary>What the second report says.</summary>
    public RatingSet EndOfTerm { get; init; }

    /// <summary>What is said of how the plan was made.</summary>
    public RatingSet Development { get; init; }

    /// <summary>What is said of how the plan was carried out.</summary>
    public RatingSet Implementation { get; init; }

    /// <summary>The row it was imported from; null where it was not.</summary>
    public ImportRecord? Record { get; init; }
}
