namespace Ogp.Model;

/// <summary>When in a plan's life an IRM product looks at it (methodology: products by era).</summary>
internal static class ProductPoint
{
    public static AssessmentPoint Of(Product product) =>
        product == Product.EndOfTermReport
        || product == Product.ImplementationReport
        || product == Product.HybridReport
        || product == Product.TransitionalResultsReport
        || product == Product.ResultsReport
        || product == Product.EndOfCommitmentReport
        || product == Product.EndOfTermSelfAssessment
            ? AssessmentPoint.EndOfTerm
        : product == Product.ProgressReport
        || product == Product.DesignReport
        || product == Product.ActionPlanReview
        || product == Product.MidtermReview
        || product == Product.CoCreationBrief
        || product == Product.InceptionReport
        || product == Product.MidtermSelfAssessment
            ? AssessmentPoint.Midterm
        : default;
}
