namespace Ogp.Model;

/// <summary>A row of <c>coverage.csv</c>.</summary>
/// <param name="Variable">Code of the variable.</param>
/// <param name="Aspect">An aspect; <c>*</c> for every one that has no row of its own; empty for the variable as a whole.</param>
/// <param name="Members"><c>local</c> for members of OGP Local; empty for all others.</param>
/// <param name="From">First plan year.</param>
/// <param name="To">Last plan year; null when it goes on.</param>
/// <param name="Coverage">Whether it was coded.</param>
/// <param name="Products">Reports that the row is about; none for all of them, or where no report has it.</param>
/// <param name="Scale">The scale that reports and pages of these years print under the variable's name, where it is not the variable's own.</param>
/// <param name="Remark">A remark, or none.</param>
/// <param name="Source">Where this is found.</param>
/// <param name="Status">How well it is evidenced.</param>
internal sealed record CoverageRow(
    string Variable,
    string Aspect,
    string Members,
    int From,
    int? To,
    CoverageKind Coverage,
    string[] Products,
    Func<Codelist>? Scale,
    RowWords Remark,
    string Source,
    CodeStatus Status
)
{
    public const string AnyAspect = "*";

    public bool IsOf(int planYear) => planYear >= From && !(planYear > To);

    /// <summary>Whether the row says something of a report: it names it, or what it stands for, or it denies the variable to all.</summary>
    public bool IsAbout(ProductRow product) =>
        Products.Length == 0
            ? Coverage == CoverageKind.NotCoded
            : Array.Exists(Products, code => code == product.Product || product.StandsFor.Contains(code));
}
