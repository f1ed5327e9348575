using System.Text.Json;

namespace Ogp.Model.Json;

/// <summary>What is thrown where nobody takes findings. It holds the finding, for those who say it in another language.</summary>
internal static class CodecFault
{
    private const string Key = "finding";

    public static JsonException Of(Finding finding)
    {
        JsonException fault = new(Text(finding, "en"));
        fault.Data[Key] = finding;
        return fault;
    }

    /// <summary>What is wrong, in English, Spanish and French; not stated where the serializer found it.</summary>
    public static LocalizedText WordsOf(JsonException fault) =>
        fault.Data[Key] is Finding finding ? Reason.Of(Text(finding, "en"), Text(finding, "es"), Text(finding, "fr")) : default;

    private static string Text(Finding finding, string language) =>
        $"{$"{finding.Code} {finding.Place.Pointer}".TrimEnd()}: {finding.Message(language)}";
}
