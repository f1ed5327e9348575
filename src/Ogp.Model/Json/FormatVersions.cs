using System.Globalization;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>What a document's version of the format means to this reader.</summary>
internal static class FormatVersions
{
    /// <summary>What is to be said of a version, and the version that what was read has: a draft is read as the version that it became.</summary>
    public static (string Version, Finding? Finding) Judge(string version)
    {
        string[] parts = version.Split('.');
        if (version is "" or IrmPackage.CurrentFormatVersion)
        {
            return (version, null);
        }

        return parts.Length != 2 || !TryNumber(parts[0], out int major) || !TryNumber(parts[1], out int minor) || major > 1
                ? (version, Found(FormatFindings.UnknownVersion, version))
            : major == 0 ? (IrmPackage.CurrentFormatVersion, Found(FormatFindings.Upgraded, version))
            : minor > 0 ? (version, Found(FormatFindings.NewerVersion, version))
            : (version, Found(FormatFindings.UnknownVersion, version));
    }

    private static Finding Found(FindingKind kind, string version) =>
        new(kind, new() { Pointer = "/formatVersion" }, [new("version", version), new("known", IrmPackage.CurrentFormatVersion)])
        {
            Suggestion = kind == FormatFindings.UnknownVersion ? IrmPackage.CurrentFormatVersion : null,
        };

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        && text.Length <= 9
        && (text.Length == 1 || text[0] != '0');
}
