using BenchmarkDotNet.Attributes;
using Ogp.Model.Scoring;

namespace Ogp.Model.Benchmarks;

/// <summary>All 50 derived columns of the edition of July 2024, recomputed over rows in memory whose cells keep the rules.</summary>
[MemoryDiagnoser]
public class RecomputeBenchmarks
{
    private const int Rows = 100_000;
    private const int RowsOfPlan = 15;

    private DerivedTable _table = null!;

    [Params(Precedents.Recorded, Precedents.Derived)]
    public Precedents From { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        DerivedRules rules = DerivedRules.Of("2024-07")!;
        Random random = new(20240701);
        DerivedRow[] rows = new DerivedRow[Rows];
        for (int row = 0; row < Rows; row++)
        {
            int plan = row / RowsOfPlan;
            MemberCode member = new($"M{plan}");
            rows[row] = new(row + 1, new($"C{row}"), new($"AP_M{plan}01"), 1, member, Fill(rules, random));
        }

        _table = new(rules, DerivedRules.Places, [.. rows]);
        if (!Recomputation.Of(_table, From).Disagreements.IsEmpty)
        {
            throw new InvalidOperationException("The rows do not keep the rules.");
        }
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public int Recompute() => Recomputation.Of(_table, From).Disagreements.Count;

    private static DerivedCell[] Fill(DerivedRules rules, Random random)
    {
        DerivedCell[] row = new DerivedCell[DerivedRules.Places.Count];
        for (int place = 0; place < row.Length; place++)
        {
            string id = DerivedRules.Places[place];
            row[place] =
                id.StartsWith("plan.", StringComparison.Ordinal) || id.StartsWith("published", StringComparison.Ordinal)
                    ? DerivedCell.Of(2014)
                : id.StartsWith("next-plan", StringComparison.Ordinal) ? default
                : random.Next(8) == 0 ? DerivedCell.NotCoded
                : DerivedCell.Of(random.Next(4));
        }

        foreach (DerivedVariable variable in rules.Variables)
        {
            row[DerivedRules.Places.AsSpan().IndexOf(variable.Id)] = default;
        }

        foreach (DerivedVariable variable in rules.Variables)
        {
            row[DerivedRules.Places.AsSpan().IndexOf(variable.Id)] = variable.Evaluate(row);
        }

        return row;
    }
}
