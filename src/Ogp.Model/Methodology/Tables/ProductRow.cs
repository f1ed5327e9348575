namespace Ogp.Model;

/// <summary>A row of <c>products.csv</c>. The plan years of a product are those of its codelist.</summary>
/// <param name="Product">Code of the product.</param>
/// <param name="Members">Level of the members whose plans it is about; empty for all.</param>
/// <param name="Assessor">Who writes it; empty where several may.</param>
/// <param name="StandsFor">Products that it joins or takes the place of: it rates what they rate.</param>
/// <param name="Rates">What it rates.</param>
/// <param name="Point">The point of the term at which it looks; empty for none.</param>
/// <param name="Remark">A remark; empty for none.</param>
/// <param name="Source">Where this is found.</param>
/// <param name="Status">How well it is evidenced.</param>
internal sealed record ProductRow(
    string Product,
    string Members,
    string Assessor,
    string[] StandsFor,
    ProductScope Rates,
    string Point,
    string Remark,
    string Source,
    CodeStatus Status
)
{
    /// <summary>Whether the IRM or a local monitoring body writes it. A government's own report may rate anything.</summary>
    public bool IsIndependent => Assessor is "irm" or "local-monitoring-body";

    /// <summary>Whether there is such a product for plans of a year.</summary>
    public bool IsOf(int planYear) => UsualYears.Include(Model.Product.Of(Product).Entry!, planYear);
}
