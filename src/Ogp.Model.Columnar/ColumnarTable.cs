namespace Ogp.Model.Columnar;

/// <summary>A table of a columnar file: what its rows are, and its columns. Immutable; safe to share between threads.</summary>
public sealed class ColumnarTable
{
    /// <summary>What stands between several codes in a cell.</summary>
    public const string Bar = "|";

    private readonly Func<IrmPackage, IEnumerable<ColumnarRow>> _rows;

    private ColumnarTable(
        string name,
        string meaning,
        Func<IrmPackage, IEnumerable<ColumnarRow>> rows,
        ValueList<ColumnarColumn> columns
    ) => (Name, Meaning, _rows, Columns) = (name, meaning, rows, columns);

    /// <summary>A row a commitment, with the latest rating of every variable.</summary>
    public static ColumnarTable Commitments { get; } =
        new(
            "commitments",
            "A row is a commitment, with what was said last of every variable.",
            package =>
                package.ActionPlans.SelectMany(plan => plan.Commitments, (plan, commitment) => OfCommitment(package, plan, commitment)),
            [.. TableColumns.Plan, .. TableColumns.Commitment, .. TableColumns.Latest]
        );

    /// <summary>A row a milestone.</summary>
    public static ColumnarTable Milestones { get; } =
        new(
            "milestones",
            "A row is a milestone of a commitment.",
            package =>
                Commitments
                    ._rows(package)
                    .SelectMany(row => row.Commitment!.Milestones, (row, milestone) => row with { Milestone = milestone }),
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

    internal IEnumerable<ColumnarRow> RowsOf(IrmPackage package) => _rows(package);

    private static ColumnarRow OfCommitment(IrmPackage package, ActionPlan plan, Commitment commitment) =>
        new(package, plan) { Commitment = commitment };

    private static IEnumerable<ColumnarRow> RatingRows(IrmPackage package) =>
        package
            .ActionPlans.SelectMany(plan => plan.Reports, (plan, report) => new ColumnarRow(package, plan) { Report = report })
            .SelectMany(row => row.Report!.Assessments, (row, assessment) => row with { Assessment = assessment })
            .SelectMany(row => row.Assessment!.Ratings, (row, rating) => row with { Rating = rating });
}
