using Ogp.Model.Json;
using static Ogp.Model.Fuzz.BrokenPromiseException;

namespace Ogp.Model.Fuzz.Targets;

/// <summary>Reading never throws, every finding has a place, and what was read can be used.</summary>
internal static class ReadTarget
{
    public static void Run(byte[] document)
    {
        ReadResult<IrmPackage> result = IrmJson.Read(document, "file");
        Use.Findings(result.Findings);
        foreach (Finding finding in result.Findings)
        {
            ThrowUnless(finding.Place is { File: "file", Line: > 0, Column: > 0 }, "a finding has a place");
        }

        if (result.Value is null)
        {
            ThrowUnless(result is { HasErrors: true, Findings.Count: 1 }, "a refusal is one error");
            return;
        }

        Use.Package(result.Value);
    }
}
