using Ogp.Model.Json;
using static Ogp.Model.Fuzz.BrokenPromiseException;

namespace Ogp.Model.Fuzz.Targets;

/// <summary>Reading plan by plan never throws, does not depend on how the bytes come and how many plans are read ahead, and gives the plans that reading at once gives.</summary>
internal static class StreamTarget
{
    private static readonly string[] s_broken = ["OGP1001", "OGP1002", "OGP1003", "OGP1005", "OGP1007"];

    public static void Run(byte[] document)
    {
        IrmJsonOptions ahead = new() { PlansAhead = document.Length % 5 };
        ReadResult<IrmPackage>[] slow = [.. IrmJson.ReadPlans(new Drops(document, 1 + (document.Length % 61)), "file", ahead)];
        ReadResult<IrmPackage>[] fast = [.. IrmJson.ReadPlans(new MemoryStream(document), "file")];
        ThrowUnless(slow.Select(piece => piece.Value).SequenceEqual(fast.Select(piece => piece.Value)), "plans do not depend on chunks");
        ThrowUnless(
            slow.SelectMany(piece => piece.Findings).SequenceEqual(fast.SelectMany(piece => piece.Findings)),
            "findings do not depend on chunks"
        );
        foreach (ReadResult<IrmPackage> piece in fast)
        {
            Use.Findings(piece.Findings);
        }

        ReadResult<IrmPackage> whole = IrmJson.Read(document);
        if (
            whole.Value is { FormatVersion.Length: > 0 } package
            && !whole.Findings.ToArray().Any(finding => s_broken.Contains(finding.Code))
        )
        {
            ThrowUnless(
                package.ActionPlans.SequenceEqual(fast.SelectMany(piece => piece.Value?.ActionPlans ?? [])),
                "one by one the plans are those of the whole"
            );
        }
    }

    /// <summary>Hands over a few bytes at a time.</summary>
    private sealed class Drops(byte[] bytes, int atOnce) : MemoryStream(bytes, writable: false)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atOnce)]);
    }
}
