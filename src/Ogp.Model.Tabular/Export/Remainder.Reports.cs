using System.Runtime.InteropServices;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Export;

/// <content>What reports say.</content>
internal sealed partial class Remainder
{
    private const string ReportPath = "actionPlans.reports";
    private const string AssessmentPath = $"{ReportPath}.assessments";
    private const string ProcessPath = $"{ReportPath}.process";

    private ValueList<IrmReport> Reports(ActionPlan plan, Row[] rows)
    {
        ILookup<CommitmentId, Row> assessed = rows.ToLookup(row => row.Given.Commitment?.Id ?? default);
        return Left(plan.Reports, report => Of(report, rows, assessed));
    }

    private IrmReport? Of(IrmReport report, Row[] rows, ILookup<CommitmentId, Row> assessed)
    {
        if (Told(report, rows[0].Read.Plan.Plan) is not { } told)
        {
            bool isOfOthers = report.Assessor.IsStated && report.Assessor != Assessor.Irm;
            return Lost<IrmReport>(isOfOthers ? $"{ReportPath}[{report.Assessor}]" : ReportPath);
        }

        return Some(
            report with
            {
                Id = "",
                Point = Other(report.Point, told.Point),
                Product = Other(report.Product, told.Product),
                Assessor = Other(report.Assessor, told.Assessor),
                Published = Other(report.Published, told.Published, $"{ReportPath}.published"),
                Assessments = Left(report.Assessments, assessment => Of(assessment, told.Point, assessed)),
                Process = Left(report.Process, process => Of(process, rows)),
            }
        );
    }

    /// <summary>The report that the table gives for one of the package; null where none is written of it.</summary>
    private IrmReport? Told(IrmReport report, ActionPlan read) =>
        !PlanIndex.IsWritten(report) ? null
        : _edition.Rows == RowKind.Plans ? (report.Process.IsEmpty ? null : read.Reports[0])
        : read.Reports.FirstOrDefault(other => other.Point == report.AssessmentPoint);

    private Assessment? Of(Assessment assessment, AssessmentPoint point, ILookup<CommitmentId, Row> assessed)
    {
        if (!PlanIndex.IsWritten(assessment))
        {
            return Lost<Assessment>($"{AssessmentPath}[part]");
        }

        RatingSet[] told =
        [
            .. assessed[assessment.Commitment].Select(row => point == AssessmentPoint.Midterm ? row.Read.Midterm : row.Read.EndOfTerm),
        ];
        return told.Length == 0
            ? Lost<Assessment>(AssessmentPath)
            : Some(assessment with { Commitment = default, Ratings = Of(assessment.Ratings, told, $"{AssessmentPath}.ratings") });
    }

    private ProcessAssessment? Of(ProcessAssessment process, Row[] rows)
    {
        bool isOfDevelopment = process.Phase == ProcessPhase.Development;
        if (_edition.Rows != RowKind.Plans || (!isOfDevelopment && process.Phase != ProcessPhase.Implementation))
        {
            return Lost<ProcessAssessment>(ProcessPath);
        }

        RatingSet[] told = [.. rows.Select(row => isOfDevelopment ? row.Read.Development : row.Read.Implementation)];
        return Some(
            process with
            {
                Id = "",
                Phase = default,
                Ratings = Of(process.Ratings, told, $"{ProcessPath}.ratings"),
                Record = null,
            }
        );
    }

    /// <summary>Those ratings that none of some sets says; of the others what stands beside them is counted.</summary>
    private RatingSet Of(RatingSet ratings, RatingSet[] told, string path)
    {
        if (told.Contains(ratings))
        {
            return default;
        }

        List<Rating> left = [];
        foreach (Rating rating in ratings)
        {
            if (Array.Exists(told, set => IsSame(set[rating.Key], rating.Statement)))
            {
                CountBeside(rating.Statement, $"{path}.{rating.Key}");
            }
            else
            {
                left.Add(rating);
            }
        }

        return RatingSet.Create(CollectionsMarshal.AsSpan(left));
    }

    /// <summary>Whether two statements say the same levels, in any order.</summary>
    private static bool IsSame(Statement told, Statement statement)
    {
        foreach (string code in statement.Codes)
        {
            if (!told.Codes.Contains(code))
            {
                return false;
            }
        }

        return told.Codes.Length == statement.Codes.Length && statement.IsStated;
    }

    private void CountBeside(Statement statement, string path)
    {
        if (statement.Source is not null)
        {
            _tally.Add($"{path}.source");
        }

        if (statement.Note.IsStated)
        {
            _tally.Add($"{path}.note");
        }

        foreach (UnknownMember unknown in statement.Unknown.AsSpan())
        {
            _tally.Add($"{path}.{unknown.Name}");
        }
    }
}
