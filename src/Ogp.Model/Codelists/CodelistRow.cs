using System.Globalization;

namespace Ogp.Model;

/// <summary>Turns a row of a codelist's file, as the generated code holds it, into an entry.</summary>
internal static class CodelistRow
{
    public static CodeEntry Entry(
        string code,
        int rank = -1,
        string en = "",
        string es = "",
        string fr = "",
        string pt = "",
        string provisional = "",
        string definition = "",
        string definitionEs = "",
        string definitionFr = "",
        string? source = null,
        CodeStatus status = CodeStatus.Official,
        string since = "",
        string until = "",
        string? replacedBy = null,
        string? parent = null,
        string aliases = "",
        string numbers = ""
    ) =>
        new(code)
        {
            Rank = rank < 0 ? null : rank,
            Label = Text(en, es, fr, pt),
            UnofficialLabels = new(Array.ConvertAll(Split(provisional, " "), EvidencedName.Parse)),
            Definition = Text(definition, definitionEs, definitionFr),
            Source = source,
            Status = status,
            Since = Date(since),
            Until = Date(until),
            ReplacedBy = replacedBy,
            Parent = parent,
            Aliases = Words(aliases),
            Numbers = new(Array.ConvertAll(Split(numbers, " "), Number)),
        };

    public static LocalizedText Text(string en, string es = "", string fr = "", string pt = "")
    {
        ReadOnlySpan<string> tags = ["en", "es", "fr", "pt"];
        ReadOnlySpan<string> words = [en, es, fr, pt];
        KeyValuePair<string, string>[] texts = new KeyValuePair<string, string>[4];
        int count = 0;
        for (int i = 0; i < tags.Length; i++)
        {
            if (words[i].Length > 0)
            {
                texts[count++] = new(tags[i], words[i]);
            }
        }

        Array.Resize(ref texts, count);
        return new(texts);
    }

    /// <summary>Words, each as <c>context:word</c>, with bars between them.</summary>
    public static ValueList<CodeAlias> Words(string words) => new(Array.ConvertAll(Split(words, " | "), Alias));

    /// <summary>An alias. Editions are evidence themselves; any other word without a tag is provisional.</summary>
    private static CodeAlias Alias(string word)
    {
        (string context, string text) = Cut(word);
        EvidencedName name = EvidencedName.Parse(context);
        return name.Status == CodeStatus.Provisional && WordContext.IsOfData(context)
            ? new(context, text, CodeStatus.Official)
            : new(name.Name, text, name.Status);
    }

    private static CodeNumber Number(string text)
    {
        (string edition, string number) = Cut(text);
        return new(edition, int.Parse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
    }

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out PartialDate date) ? date : default;

    private static string[] Split(string text, string separator) => text.Split(separator, StringSplitOptions.RemoveEmptyEntries);

    private static (string Before, string After) Cut(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return (text[..colon], text[(colon + 1)..]);
    }
}
