using Ardalis.GuardClauses;

namespace Ogp.Model.Columnar;

/// <summary>A table of a columnar file: what its rows are, and its columns. Immutable; safe to share between threads.</summary>
public sealed class ColumnarTable
{
    /// <summary>What stands between several codes in a cell.</summary>
    public const string Bar = "|";

    private readonly Func<ColumnarRow, IEnumerable<ColumnarRow>> _rows;

    private ColumnarTable(
        string name,
        string meaning,
        Func<ColumnarRow, IEnumerable<ColumnarRow>> rows,
        ValueList<ColumnarColumn> columns
    ) => (Name, Meaning, _rows, Columns) = (name, meaning, rows, columns);

    /// <summary>A row a commitment, with the latest rating of every variable.</summary>
    public static ColumnarTable Commitments { get; } =
        new(
            "commitments",
            "A row is a commitment, with what was said last of every variable.",
            CommitmentRows,
            [.. TableColumns.Plan, .. TableColumns.Commitment, .. TableColumns.Latest]
        );

    /// <summary>A row a milestone.</summary>
    public static ColumnarTable Milestones { get; } =
        new(
            "milestones",
            "A row is a milestone of a commitment.",
            plan =>
                CommitmentRows(plan).SelectMany(row => row.Commitment!.Milestones, (row, milestone) => row with { Milestone = milestone }),
            [.. TableColumns.Plan, TableColumns.CommitmentId, .. TableColumns.Milestone]
        );

    /// <summary>A row a rating of a commitment, a milestone or a cluster in a report.</summary>
    public static ColumnarTable Ratings { get; } =
        new(
            "ratings",
            "A row is what a report says of a variable of a commitment, a milestone or a cluster.",
            RatingRows,
            [.. TableColumns.Plan, .. TableColumns.Report, .. TableColumns.Rating]
        );

    /// <summary>All of them.</summary>
    public static ValueList<ColumnarTable> All { get; } = [Commitments, Milestones, Ratings];

    /// <summary>Its name, which is that of its folder in a dataset.</summary>
    public string Name { get; }

    /// <summary>What a row is, in English.</summary>
    public string Meaning { get; }

    /// <summary>The columns, in their order. The first two, <c>region</c> and <c>year</c>, partition a dataset: there they stand in the names of folders.</summary>
    public ValueList<ColumnarColumn> Columns { get; }

    /// <summary>Whether a plan has a row in it: one without commitments has none in the table of commitments.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public bool Holds(ActionPlan plan) => _rows(new(new(), Guard.Against.Null(plan))).Any();

    internal IEnumerable<ColumnarRow> RowsOf(IrmPackage package) =>
        package.ActionPlans.SelectMany(plan => _rows(new ColumnarRow(package, plan)));

    private static IEnumerable<ColumnarRow> CommitmentRows(ColumnarRow plan) =>
        plan.Plan.Commitments.Select(commitment => plan with { Commitment = commitment });

    /// <summary>A rating that could not be read says nothing, and is no row.</summary>
    private static IEnumerable<ColumnarRow> RatingRows(ColumnarRow plan) =>
        plan
            .Plan.Reports.SelectMany(report => report.Assessments, (report, assessment) => (Report: report, Assessment: assessment))
            .SelectMany(
                of => of.Assessment.Ratings.Where(rating => rating.Statement.IsStated),
                (of, rating) => plan with { Report = of.Report, Assessment = of.Assessment, Rating = rating }
            );
}
