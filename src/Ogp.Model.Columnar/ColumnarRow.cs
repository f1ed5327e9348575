namespace Ogp.Model.Columnar;

/// <summary>What a row is about: a plan, and of it a commitment, a milestone, or a rating in a report.</summary>
internal sealed record ColumnarRow(IrmPackage Package, ActionPlan Plan)
{
    public Commitment? Commitment { get; init; }

    public Milestone? Milestone { get; init; }

    public IrmReport? Report { get; init; }

    public Assessment? Assessment { get; init; }

    public Rating? Rating { get; init; }

    public string? Region => Package.FindMember(Plan.Member) is { Region: { IsStated: true } region } ? region.Text : null;

    public int? Year => Plan.MethodologyYear;

    /// <summary>What is said: a level, or several behind each other; or why there is none.</summary>
    public static string? Said(Statement said) => said.IsStated ? string.Join(ColumnarTable.Bar, said.Codes.ToArray()) : null;
}
