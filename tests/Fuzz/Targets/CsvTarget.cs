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
}
