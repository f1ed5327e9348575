namespace Ogp.Model;

/// <summary>Whether a variable was coded for the plans of a year, by whom, and how that is known. Immutable; safe to share between threads.</summary>
/// <remarks>Source: OGP's commitments databases of 2015, 2016 and 2024, counted row by row, and the IRM's guidance; each answer names its own.</remarks>
public sealed record Coverage
{
    internal Coverage(CoverageKind kind, LocalizedText remark, string? source, CodeStatus status) =>
        (Kind, Remark, Source, Status) = (kind, remark, source, status);

    /// <summary>Whether it was coded.</summary>
    public CoverageKind Kind { get; }

    /// <summary>First plan year of the years that this holds for; null when it is not known.</summary>
    public int? From { get; init; }

    /// <summary>Last plan year of the years that this holds for; null when it goes on.</summary>
    public int? Until { get; init; }

    /// <summary>Reports that rate the variable; none where it was not coded or only back-filled.</summary>
    public ValueList<Product> Products { get; init; }

    /// <summary>What is special; not stated when nothing is. In English, Spanish and French.</summary>
    public LocalizedText Remark { get; }

    /// <summary>Where this is found; null when it is concluded from silence.</summary>
    public string? Source { get; }

    /// <summary>How well it is evidenced.</summary>
    public CodeStatus Status { get; }

    /// <summary>Nothing says that the variable was ever coded in such a case.</summary>
    internal static Coverage Silent { get; } = new(CoverageKind.NotCoded, default, null, CodeStatus.Inferred);
}
