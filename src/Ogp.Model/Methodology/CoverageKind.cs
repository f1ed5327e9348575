namespace Ogp.Model;

/// <summary>Whether a variable was coded for the plans of a year. Ordered: a higher value has more ratings.</summary>
public enum CoverageKind
{
    /// <summary>It was not coded; a single rating outside its years is an exception, not an error.</summary>
    NotCoded,

    /// <summary>No report rated it; OGP filled it in later in its database.</summary>
    BackFilled,

    /// <summary>It was coded for a part of the plans or commitments.</summary>
    Partly,

    /// <summary>It was coded.</summary>
    Coded,
}
