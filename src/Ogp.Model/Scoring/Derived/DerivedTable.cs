namespace Ogp.Model.Scoring;

/// <summary>Rows of one edition of OGP's database, to be recomputed. Immutable; safe to share between threads when its rows are.</summary>
/// <param name="Rules">The rules of the edition.</param>
/// <param name="Headings">The heading at each of <see cref="DerivedRules.Places"/>; empty where the table has no such column.</param>
/// <param name="Rows">
/// The rows, in the table's order. They may be read when they are asked for: they are gone over in order a few times, and those of a plan that has a
/// disagreement are asked for together.
/// </param>
public sealed record DerivedTable(DerivedRules Rules, ValueList<string> Headings, IReadOnlyList<DerivedRow> Rows)
{
    /// <summary>Id of the edition: that of the rules, but for an edition that has those of another.</summary>
    public string Edition { get; init; } = Rules?.Edition ?? "";

    /// <summary>What the table writes for a cell at one of <see cref="DerivedRules.Places"/>, where it has words of its own; null where it writes cells as OGP does.</summary>
    public Func<int, DerivedCell, string>? WordOf { get; init; }
}
