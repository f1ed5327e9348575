using System.Globalization;
using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>The version of the format: a draft is read as the version that it became.</summary>
internal sealed class VersionCodec : Codec<string>
{
    public override ValueDescription Description => new(ValueForm.Version);

    public override bool Read(ref JsonCursor json, ReadContext context, out string value)
    {
        value = "";
        if (json.TokenType != JsonTokenType.String)
        {
            return context.Reject(ref json, "version");
        }

        value = context.GetString(ref json);
        if (Judge(value) is { } kind)
        {
            string? near = kind == FormatFindings.UnknownVersion && !IsVersion(value, out _) ? IrmPackage.CurrentFormatVersion : null;
            context.Report(kind, json.TokenStartIndex, near, ("version", value), ("known", IrmPackage.CurrentFormatVersion));
            value = kind == FormatFindings.Upgraded ? IrmPackage.CurrentFormatVersion : value;
        }

        return value.Length > 0;
    }

    public override void Write(Utf8JsonWriter json, in string value) => json.WriteStringValue(value);

    public override bool IsStated(in string value) => value.Length > 0;

    public override FieldValue View(in string value) => FieldValue.Of(value);

    /// <summary>What is to be said of a version; null where nothing is.</summary>
    private static FindingKind? Judge(string version)
    {
        return version == IrmPackage.CurrentFormatVersion ? null
            : !IsVersion(version, out int major) || major > 1 ? FormatFindings.UnknownVersion
            : major == 0 ? FormatFindings.Upgraded
            : FormatFindings.NewerVersion;
    }

    /// <summary>How a version stands to the one that is known.</summary>
    public static VersionStanding StandingOf(string version) =>
        version == IrmPackage.CurrentFormatVersion || !IsVersion(version, out int major) || major == 0 ? VersionStanding.Known
        : major > 1 ? VersionStanding.OtherMajor
        : VersionStanding.NewerMinor;

    /// <summary>Whether a text has the form of a version: one of a later major is no slip of ours.</summary>
    private static bool IsVersion(string text, out int major)
    {
        int dot = text.IndexOf('.', StringComparison.Ordinal);
        major = 0;
        return dot >= 0 && TryNumber(text[..dot], out major) && TryNumber(text[(dot + 1)..], out int _);
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        && text.Length <= 9
        && (text.Length == 1 || text[0] != '0');
}
