using Ogp.Model.Json;
using Ogp.Model.Validation;
using static Ogp.Model.Fuzz.BrokenPromiseException;

namespace Ogp.Model.Fuzz.Targets;

/// <summary>What was read survives writing, and what was written is written again to the byte.</summary>
internal static class RoundTripTarget
{
    public static void Run(byte[] document)
    {
        // Of an empty list of plans beside unknown members, nothing that is known is left to write.
        if (
            IrmJson.Read(document).Value is { } package
            && (package.Unknown.Count == 0 || package with { Unknown = default } != new IrmPackage { FormatVersion = "" })
        )
        {
            Hold(package);
        }
    }

    public static void Hold(IrmPackage package)
    {
        foreach (bool indented in new[] { true, false })
        {
            byte[] written = IrmJson.Write(package, indented);
            IrmPackage? again = IrmJson.Read(written).Value;
            ThrowUnless(again is not null, "what was written is a document");
            ThrowUnless(package.Equals(again), "what was read survives writing");
            ThrowUnless(package.GetHashCode() == again.GetHashCode(), "equal packages have equal hash codes");
            ThrowUnless(written.AsSpan().SequenceEqual(IrmJson.Write(again, indented)), "it is written the same again");
            ThrowUnless(Validator.Validate(package).Equals(Validator.Validate(again)), "it has the same findings");
        }
    }
}
