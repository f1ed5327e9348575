using System.Globalization;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Rows;

/// <summary>
/// Tells which row and column of a table a value of the package came from that was read from it: what is of a plan stands in the first of its rows, what
/// is made of several columns in the first of them. Not for use by several threads.
/// </summary>
internal sealed class RowPlaces(IrmPackage package, Header header)
{
    /// <summary>The row, 0 where the value stands in none, and the column, null where it stands in none.</summary>
    /// <param name="pointer">JSON Pointer of the value in the package.</param>
    public (int Row, EditionColumn? Column) Find(string pointer)
    {
        string[] path = [.. pointer.Split('/').Skip(1).Select(name => name.Replace("~1", "/", StringComparison.Ordinal))];
        return path switch
        {
            ["actionPlans", var plan, .. var rest] when At(package.ActionPlans, plan) is { } own => InPlan(own, rest),
            ["commitments", var commitment, .. var rest] when At(package.Commitments, commitment) is { } own => InCommitment(own, rest),
            ["members", var member, .. var rest] when At(package.Members, member) is { } own => InMember(own.Code, rest),
            _ => default,
        };
    }

    private (int Row, EditionColumn? Column) InPlan(ActionPlan plan, string[] path) =>
        path switch
        {
            ["commitments", var commitment, .. var rest] when At(plan.Commitments, commitment) is { } own => InCommitment(own, rest),
            ["reports", var report, .. var rest] when At(plan.Reports, report) is { } own => InReport(plan, own, rest),
            _ => (RowOf(plan), ColumnOfPlan(path)),
        };

    private EditionColumn? ColumnOfPlan(string[] path) =>
        path switch
        {
            [] or ["id", ..] => Column(ColumnKind.Plan, "id", "number"),
            ["number", ..] => Column(ColumnKind.Plan, "number"),
            ["submitted", ..] => Column(ColumnKind.Plan, "submitted"),
            ["period", ..] => Column(ColumnKind.Plan, "end"),
            ["member", ..] => Column(ColumnKind.Member, "code", "name"),
            ["themes", ..] => Column(ColumnKind.Commitment, "theme"),
            ["institutions", ..] => Column(ColumnKind.Commitment, "lead", "supporting"),
            ["clusters", ..] => Column(ColumnKind.Cluster, "plan", "review"),
            _ => null,
        };

    private (int Row, EditionColumn? Column) InCommitment(Commitment commitment, string[] path) =>
        (
            commitment.Record?.Row ?? 0,
            path switch
            {
                [] or ["id", ..] => Column(ColumnKind.Commitment, "id", "number", "title"),
                ["shortTitle", ..] => Column(ColumnKind.Commitment, "short-title"),
                ["period", "end", ..] => Column(ColumnKind.Commitment, "end"),
                ["period", ..] => Column(ColumnKind.Commitment, "start", "end"),
                ["policyAreas", var area] when At(commitment.PolicyAreas, area) is { } code => Column(ColumnKind.PolicyArea, code.Text),
                ["institutions", ..] => Column(ColumnKind.Commitment, "lead", "supporting"),
                [var field, ..] => Column(ColumnKind.Commitment, field),
            }
        );

    private (int Row, EditionColumn? Column) InReport(ActionPlan plan, IrmReport report, string[] path)
    {
        AssessmentPoint point = report.AssessmentPoint;
        return path switch
        {
            ["assessments", var place, .. var rest] when At(report.Assessments, place) is { } assessment => (
                plan.Commitments.FirstOrDefault(commitment => commitment.Id == assessment.Commitment)?.Record?.Row ?? RowOf(plan),
                OfRating(rest, point.Text)
            ),
            ["process", var place, .. var rest] when At(report.Process, place) is { } process => (
                process.Record?.Row ?? RowOf(plan),
                OfRating(rest, process.Phase.Text)
            ),
            _ => (RowOf(plan), header.Edition.Find(ColumnKind.Report, "published", point)),
        };
    }

    /// <summary>The column of a rating; where the file has no labels, that of the number which was read.</summary>
    private EditionColumn? OfRating(string[] path, string at) =>
        path is ["ratings", var key, ..] && header.Edition.FindName($"{key}@{at}") is { } label
            ? header.Has(label)
                ? label
                : header.Edition.NumberBeside(label)
            : null;

    private (int Row, EditionColumn? Column) InMember(MemberCode member, string[] path) =>
        (
            package.ActionPlans.FirstOrDefault(plan => plan.Member == member) is { } plan ? RowOf(plan) : 0,
            path is ["region" or "level", ..] ? Column(ColumnKind.Member, path[0]) : Column(ColumnKind.Member, "name", "code")
        );

    /// <summary>The first row of a plan; 0 where it has none.</summary>
    private static int RowOf(ActionPlan plan) =>
        plan.Commitments.Select(commitment => commitment.Record?.Row)
            .Concat(plan.Reports.SelectMany(report => report.Process).Select(process => process.Record?.Row))
            .Min()
        ?? 0;

    /// <summary>The first of some columns that the file has.</summary>
    private EditionColumn? Column(ColumnKind kind, params ReadOnlySpan<string> targets)
    {
        foreach (string target in targets)
        {
            if (header.Edition.Find(kind, target) is { } column && header.Has(column))
            {
                return column;
            }
        }

        return null;
    }

    private static T? At<T>(ValueList<T> items, string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int place) && place < items.Count ? items[place] : default;
}
