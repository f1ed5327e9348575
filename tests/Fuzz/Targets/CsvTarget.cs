using Ogp.Model.Scoring;
using Ogp.Model.Tabular;
using static Ogp.Model.Fuzz.BrokenPromiseException;

namespace Ogp.Model.Fuzz.Targets;

/// <summary>Reading OGP's database never throws, and what was read can be used and written.</summary>
internal static class CsvTarget
{
    public static void Run(byte[] table)
    {
        ReadResult<IrmPackage> result = OgpDatabase.Read(table, "file");
        Use.Findings(result.Findings);
        foreach (Finding finding in result.Findings)
        {
            ThrowUnless(finding.Place.File == "file", "a finding has a place");
        }

        HoldPlanByPlan(table, result);
        Recompute(table);
        if (result.Value is null)
        {
            ThrowUnless(result is { HasErrors: true, Findings.Count: 1 }, "a refusal is one error");
            return;
        }

        Use.Package(result.Value);
        RoundTripTarget.Hold(result.Value);
        ReadOnlyMemory<byte> written = OgpDatabase.Write(result.Value, OgpDatabase.EditionOf(result.Value)!).Csv;
        ThrowUnless(
            OgpDatabase.Read(written).Value == result.Value,
            "what was read from a table reads back from the table that is written"
        );
    }

    private static void HoldPlanByPlan(byte[] table, ReadResult<IrmPackage> whole)
    {
        ReadResult<IrmPackage>[] plans = [.. OgpDatabase.ReadPlans(new MemoryStream(table), "file")];
        ThrowUnless(
            (whole.Value?.ActionPlans ?? []).SequenceEqual(plans.SelectMany(plan => plan.Value?.ActionPlans ?? [])),
            "one by one the plans are those of the whole"
        );
        ThrowUnless(
            InOrder(whole.Findings).SequenceEqual(InOrder(plans.SelectMany(plan => plan.Findings))),
            "plan by plan the same is found"
        );

        static IEnumerable<string> InOrder(IEnumerable<Finding> findings) =>
            findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal);
    }

    private static void Recompute(byte[] table)
    {
        ReadResult<DerivedTable> read = OgpRecomputation.Read(table, "file");
        ReadResult<DerivedTable> opened = OgpRecomputation.Open(new MemoryStream(table), "file");
        ThrowUnless(read.Findings == opened.Findings, "what is found does not depend on when rows are read");
        if (read.Value is not null && opened.Value is not null)
        {
            ThrowUnless(
                Recomputation.Of(read.Value).Disagreements == Recomputation.Of(opened.Value).Disagreements,
                "row by row the same differs"
            );
        }
    }
}
