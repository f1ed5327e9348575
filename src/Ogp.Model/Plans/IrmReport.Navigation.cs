namespace Ogp.Model;

/// <content>Finding one's way in a report.</content>
public sealed partial record IrmReport
{
    /// <summary>Midterm or end of term, stated or told by the product; not stated (<c>default</c>) when neither says.</summary>
    public AssessmentPoint AssessmentPoint => Point.IsStated ? Point : Methodology.Standard.PointOf(Product);

    /// <summary>Whether the report looks at the whole term.</summary>
    public bool IsEndOfTerm => AssessmentPoint == AssessmentPoint.EndOfTerm;

    /// <summary>
    /// Whether the IRM or a local monitoring body assessed: as <see cref="Assessor"/> says, else, where that is not stated or no code that is known, as the product tells. A report
    /// that says neither, or a product that is not known, is taken to be independent; a government's self-assessment and a monitoring report are not.
    /// </summary>
    public bool IsIndependent =>
        Assessor.IsKnown
            ? Assessor == Assessor.Irm || Assessor == Assessor.LocalMonitoringBody
            : !Product.IsKnown || Methodology.Standard.IsIndependent(Product);

    /// <summary>The assessment of a commitment as a whole; null where there is none, as for an id that is not stated.</summary>
    /// <param name="commitment">Id of the commitment.</param>
    public Assessment? AssessmentOf(CommitmentId commitment)
    {
        if (!commitment.IsStated)
        {
            return null;
        }

        foreach (Assessment assessment in Assessments)
        {
            if (assessment.Commitment == commitment && assessment.Milestone is null)
            {
                return assessment;
            }
        }

        return null;
    }
}
