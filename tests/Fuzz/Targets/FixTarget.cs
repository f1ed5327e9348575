using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Validation;
using static Ogp.Model.Fuzz.BrokenPromiseException;

namespace Ogp.Model.Fuzz.Targets;

/// <summary>Repairs add no finding, take nothing away but findings, and are done once. Every finding's end lies behind its beginning.</summary>
internal static class FixTarget
{
    private static readonly IrmJsonOptions s_options = new() { Check = Validator.Validate };

    public static void Run(byte[] document)
    {
        ReadResult<IrmPackage> before = IrmJson.Read(document, null, s_options);
        foreach (
            Place place in before.Findings.SelectMany(finding => finding.Related.Select(related => related.Place).Prepend(finding.Place))
        )
        {
            ThrowUnless(
                place.Length is not { } length
                    || (
                        length > 0
                        && place.Offset + length <= document.Length
                        && (place.EndLine, place.EndColumn).CompareTo((place.Line, place.Column)) >= 0
                    ),
                "the end of a finding lies behind its beginning"
            );
        }

        FixResult mended = Fixes.Apply(document);
        Dictionary<string, int> counts = Count(before);
        foreach ((string code, int count) in Count(mended.Left))
        {
            ThrowUnless(count <= counts.GetValueOrDefault(code), $"no repair adds a {code}");
        }

        ThrowUnless(Total(mended.Left) <= Total(before) - mended.Applied.Count, "what was applied has mended something");
        ThrowUnless(!mended.Applied.IsEmpty || mended.Utf8.Span.SequenceEqual(document), "without a repair no byte is changed");
        FixResult again = Fixes.Apply(mended.Utf8);
        ThrowUnless(again.Applied.IsEmpty && again.Utf8.Span.SequenceEqual(mended.Utf8.Span), "applied twice it changes nothing more");
        ThrowUnless(
            before.Value is not { } package || RoundTrips(package, mended.Left.Value!) || !mended.Applied.IsEmpty,
            "what is not repaired reads as it did"
        );
    }

    private static bool RoundTrips(IrmPackage package, IrmPackage mended) =>
        Encoding.UTF8.GetString(IrmJson.Write(package)) == Encoding.UTF8.GetString(IrmJson.Write(mended));

    private static int Total(ReadResult<IrmPackage> result) => Count(result).Values.Sum();

    private static Dictionary<string, int> Count(ReadResult<IrmPackage> result)
    {
        Dictionary<string, int> counts = result.Findings.CountBy(finding => finding.Code).ToDictionary();
        foreach (FindingCount more in result.Unlisted)
        {
            counts[more.Kind.Code] += more.Count - more.Listed;
        }

        return counts;
    }
}
