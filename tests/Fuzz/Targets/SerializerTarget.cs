using System.Text.Json;
using Ogp.Model.Json;
using static Ogp.Model.Fuzz.BrokenPromiseException;

namespace Ogp.Model.Fuzz.Targets;

/// <summary>JsonSerializer reads what <see cref="IrmJson"/> reads, or throws what it promises.</summary>
internal static class SerializerTarget
{
    public static void Run(byte[] document)
    {
        IrmPackage? package;
        try
        {
            package = JsonSerializer.Deserialize<IrmPackage>(document);
        }
        catch (JsonException)
        {
            return;
        }

        ThrowUnless(Equals(package, IrmJson.Read(document).Value), "both readers read the same");
        if (package is null)
        {
            return;
        }

        // An empty identifier is left out when written, and then is missed.
        byte[] written = JsonSerializer.SerializeToUtf8Bytes(package);
        ThrowUnless(
            IrmJson.Read(written).Findings.Any(finding => finding.Code == "OGP1013")
                || package.Equals(JsonSerializer.Deserialize<IrmPackage>(written)),
            "what was read survives"
        );
    }
}
