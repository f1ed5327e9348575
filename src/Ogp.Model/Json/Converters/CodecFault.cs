using System.Text.Json;

namespace Ogp.Model.Json;

/// <summary>What is thrown where nobody takes findings. It holds what is said, for those who say it in another language.</summary>
internal static class CodecFault
{
    private const string Key = "words";
    private const string WayKey = "way";

    /// <summary>What is wrong where an item of a list is null that has no such items.</summary>
    public static readonly LocalizedText NullItem = Reason.Of(
        "An item of a list is null.",
        "Un elemento de una lista es nulo.",
        "Un élément d’une liste est nul."
    );

    public static JsonException Of(Finding finding) => Of(Reason.Of(Text(finding, "en"), Text(finding, "es"), Text(finding, "fr")));

    /// <param name="words">What is wrong, in English, Spanish and French.</param>
    public static JsonException Of(LocalizedText words)
    {
        JsonException fault = new(words.For("en"));
        fault.Data[Key] = words;
        return fault;
    }

    /// <summary>A fault within something that the serializer does not look into.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="way">The way to it from there, <c>[1].Start</c>.</param>
    public static JsonException Within(JsonException fault, string way)
    {
        if (fault is { InnerException: JsonException first } && fault.Data[WayKey] is string rest)
        {
            (fault, way) = (first, way + rest);
        }

        JsonException within = new($"{MessageOf(fault)} It is at {way}.", fault);
        (within.Data[Key], within.Data[WayKey]) = (fault.Data[Key], way);
        return within;
    }

    /// <summary>What is wrong, in English, Spanish and French; not stated where the serializer found it.</summary>
    public static LocalizedText WordsOf(JsonException fault) => fault.Data[Key] is LocalizedText words ? words : default;

    /// <summary>The way to a fault from what was read, <c>notes[1].Start</c>; empty where it is all of it.</summary>
    public static string WayTo(JsonException fault) => $"{fault.Path?[1..]}{fault.Data[WayKey]}".TrimStart('.');

    /// <summary>The message without the place that the serializer puts behind its own, and without the way within a list.</summary>
    public static string MessageOf(JsonException fault)
    {
        if (fault is { InnerException: JsonException first } && fault.Data.Contains(WayKey))
        {
            return MessageOf(first);
        }

        int path = fault.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        return path < 0 ? fault.Message : fault.Message[..path];
    }

    private static string Text(Finding finding, string language)
    {
        Finding bare = new(finding.Kind.With(finding.Severity, FaultIn(finding.Kind.Message)), finding.Place, finding.Arguments)
        {
            Suggestion = finding.Suggestion,
        };
        return $"{$"{finding.Code} {finding.Place.Pointer}".TrimEnd()}: {bare.Message(language)}";
    }

    /// <summary>What is wrong, without what a reader makes of it: here nothing is kept, and nothing counts.</summary>
    private static LocalizedText FaultIn(LocalizedText message)
    {
        KeyValuePair<string, string>[] texts = message.AsSpan().ToArray();
        return new(Array.ConvertAll(texts, text => new KeyValuePair<string, string>(text.Key, FaultIn(text.Value))));
    }

    /// <summary>A template to where the clause ends that holds its last argument.</summary>
    private static string FaultIn(string template)
    {
        int behind = template.LastIndexOf('}') + 1;
        int[] ends = [template.IndexOf(';', behind), template.IndexOf(". ", behind, StringComparison.Ordinal)];
        int end = ends.Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        return end < 0 ? template : $"{template[..end].TrimEnd()}.";
    }
}
