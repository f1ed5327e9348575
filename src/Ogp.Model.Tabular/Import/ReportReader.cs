using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>Makes the two reports on a plan: what the columns of the first and of the second report say of each commitment.</summary>
internal sealed class ReportReader(ImportContext context, List<TableRow> rows, ActionPlanId plan, PartialDate submitted, Member? member)
{
    /// <summary>Both reports, also where nothing was reviewed yet: that is what they say then.</summary>
    public ValueList<IrmReport> Read() =>
        [Report(AssessmentPoint.Midterm, context.Edition.Midterm), Report(AssessmentPoint.EndOfTerm, context.Edition.EndOfTerm)];

    private IrmReport Report(AssessmentPoint point, ValueList<RatingColumn> columns)
    {
        // Plans of OGP Local, since 2020, are assessed by local monitoring bodies; on the local plans before, the IRM wrote reports of several kinds.
        bool isByIrm = member?.Level != MemberLevel.Local;
        bool isLocal = !isByIrm || member?.Level == MemberLevel.LegacyLocal;
        RatingReader ratings = new(context, columns);
        return new()
        {
            Id = point.Text,
            Point = point,
            Assessor = isByIrm ? Assessor.Irm : default,
            Product = !isLocal && submitted.IsStated ? ProductOf(point, submitted.Year) : default,
            Published = Published(point),
            Assessments = rows.Select(row => new Assessment { Commitment = row.Commitment, Ratings = ratings.Read(row) }).ToValueList(),
        };
    }

    /// <summary>
    /// The year of publication. Each row keeps its own cell: commitments that a member added late were not reviewed in a report that exists.
    /// </summary>
    private PartialDate Published(AssessmentPoint point)
    {
        EditionColumn? column = context.Edition.Find(ColumnKind.Report, "published", point);
        string text = Majority.Of(rows, column, plan.Text, context);
        DateReading reading = DateReader.Read(text, context.Edition);
        if (reading.Kind is not null)
        {
            context.Log.Add(
                CellFindings.NotADate,
                rows.Where(row => row[column] == text).Min(row => row.Number),
                column?.Heading,
                [new("value", text)]
            );
            return default;
        }

        return reading.Date;
    }

    /// <summary>The IRM's product of a plan's year, where only one is possible: from 2018 to 2020 the second report was of several kinds.</summary>
    private static Product ProductOf(AssessmentPoint point, int year) =>
        point == AssessmentPoint.Midterm
            ? year switch
            {
                < 2011 => default,
                <= 2016 => Product.ProgressReport,
                <= 2019 => Product.DesignReport,
                _ => Product.ActionPlanReview,
            }
            : year switch
            {
                < 2012 => default,
                <= 2016 => Product.EndOfTermReport,
                2017 => Product.ImplementationReport,
                <= 2020 => default,
                _ => Product.ResultsReport,
            };
}
