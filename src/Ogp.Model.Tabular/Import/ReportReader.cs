using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>Makes the reports on a plan: what the columns of the first and of the second report say of each commitment.</summary>
internal sealed class ReportReader(ImportContext context, List<TableRow> rows, ActionPlanId plan, PartialDate submitted, Member? member)
{
    private readonly MemberLevel _level = member?.Level ?? default;

    /// <summary>
    /// The reports for which the edition has columns, also where nothing was reviewed yet: that is what they say then. Of a second report May 2015 knows nothing.
    /// </summary>
    public ValueList<IrmReport> Read() =>
        [.. Reports(AssessmentPoint.Midterm, context.Edition.Midterm), .. Reports(AssessmentPoint.EndOfTerm, context.Edition.EndOfTerm)];

    private IEnumerable<IrmReport> Reports(AssessmentPoint point, ValueList<RatingColumn> columns) =>
        columns.IsEmpty && PublishedAt(point) is null ? [] : [Report(point, columns)];

    private EditionColumn? PublishedAt(AssessmentPoint point) => context.Edition.Find(ColumnKind.Report, "published", point);

    private IrmReport Report(AssessmentPoint point, ValueList<RatingColumn> columns)
    {
        ScaleContext place = context.Edition.Context with { PlanYear = submitted.IsStated ? submitted.Year : null, Level = _level };
        RatingReader ratings = new(context, columns, place);
        return new()
        {
            Id = point.Text,
            Point = point,
            // Plans of OGP Local are assessed by local monitoring bodies.
            Assessor = _level == MemberLevel.Local ? default : Assessor.Irm,
            Product = ProductOf(point, columns),
            Published = Published(point),
            Assessments = rows.Select(row => new Assessment { Commitment = row.Commitment, Ratings = ratings.Read(row) }).ToValueList(),
        };
    }

    /// <summary>
    /// The year of publication. Each row keeps its own cell: commitments that a member added late were not reviewed in a report that exists.
    /// </summary>
    private PartialDate Published(AssessmentPoint point)
    {
        EditionColumn? column = PublishedAt(point);
        string text = Majority.Of(rows, column, plan.Text, context);
        DateReading reading = context.PublishedOf(text);
        if (reading.Kind is { } kind)
        {
            context.Log.Add(
                kind,
                rows.Where(row => row[column] == text).Min(row => row.Number),
                column?.Heading,
                [new("value", text), .. reading.Date.IsStated ? [new("date", reading.Date.ToString())] : (ReadOnlySpan<FindingArgument>)[]]
            );
        }

        return reading.Date;
    }

    /// <summary>
    /// The report that rates what the columns hold, where only one kind does: for some years there were several, and local monitoring bodies write one
    /// for each commitment.
    /// </summary>
    private Product ProductOf(AssessmentPoint point, ValueList<RatingColumn> columns) =>
        submitted.IsStated && _level != MemberLevel.Local ? context.ProductOf(submitted.Year, _level, point, columns) : default;
}
