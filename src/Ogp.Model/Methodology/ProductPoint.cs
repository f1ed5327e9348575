namespace Ogp.Model;

/// <summary>When in a plan's life a product looks at it.</summary>
internal static class ProductPoint
{
    public static AssessmentPoint Of(Product product) => Methodology.Standard.PointOf(product);
}
