namespace Ogp.Model.Tabular.Editions;

/// <summary>What a column of an edition holds; the word in the map is the name in kebab-case.</summary>
internal enum ColumnKind
{
    /// <summary>Kept as it stands; it has no place in the model.</summary>
    Kept,

    /// <summary>Something that OGP calculates from other columns; kept as it stands, never believed.</summary>
    Derived,

    /// <summary>A member of the commitment.</summary>
    Commitment,

    /// <summary>A member of the action plan, repeated in each of its rows.</summary>
    Plan,

    /// <summary>A member of the OGP member, repeated in each of its rows.</summary>
    Member,

    /// <summary>A member of a report, repeated in each row of the plan.</summary>
    Report,

    /// <summary>A tag: 1 where the policy area applies.</summary>
    PolicyArea,

    /// <summary>What groups commitments.</summary>
    Cluster,

    /// <summary>A rating by its label.</summary>
    Rating,

    /// <summary>A rating by a number alone, 0 or 1.</summary>
    Flag,

    /// <summary>The number beside a label.</summary>
    RatingNumber,
}
