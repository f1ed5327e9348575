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
            UnofficialLabels = [.. Split(provisional, " ").Select(Tagged).Select(tag => KeyValuePair.Create(tag.Name, tag.Status))],
            Definition = Text(definition),
            Source = source,
            Status = status,
            Since = Date(since),
            Until = Date(until),
            ReplacedBy = replacedBy,
            Parent = parent,
            Aliases = Words(aliases),
            Numbers =
            [
                .. Split(numbers, " ")
                    .Select(number => Cut(number))
                    .Select(pair => new CodeNumber(
                        pair.Before,
                        int.Parse(pair.After, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
                    )),
            ],
        };

    public static LocalizedText Text(string en, string es = "", string fr = "", string pt = "")
    {
        (string Tag, string Text)[] all = [("en", en), ("es", es), ("fr", fr), ("pt", pt)];
        return new([.. all.Where(pair => pair.Text.Length > 0).Select(pair => KeyValuePair.Create(pair.Tag, pair.Text))]);
    }

    /// <summary>Words, each as <c>context:word</c>, with bars between them.</summary>
    public static ValueList<CodeAlias> Words(string words) =>
        [.. Split(words, " | ").Select(Cut).Select(pair => Alias(pair.Before, pair.After))];

    /// <summary>An alias. Editions are evidence themselves; any other word without a tag is provisional.</summary>
    private static CodeAlias Alias(string context, string text) =>
        Tagged(context) is { Status: not CodeStatus.Provisional } tagged ? new(tagged.Name, text, tagged.Status)
        : WordContext.IsOfData(context) ? new(context, text, CodeStatus.Official)
        : new(context, text, CodeStatus.Provisional);

    /// <summary>
    /// A language or another context with the tag of its evidence behind it, as in <c>es[T]</c>: T an IRM report or an official page, D counted in OGP's
    /// data, N a national government; none for what is our own.
    /// </summary>
    private static (string Name, CodeStatus Status) Tagged(string name)
    {
        int tag = name.IndexOf('[', StringComparison.Ordinal);
        return tag < 0
            ? (name, CodeStatus.Provisional)
            : (
                name[..tag],
                name[tag..] switch
                {
                    "[T]" or "[D]" => CodeStatus.Official,
                    "[N]" => CodeStatus.Inferred,
                    _ => throw new FormatException($"'{name}' has a tag that is no evidence."),
                }
            );
    }

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out PartialDate date) ? date : default;

    private static string[] Split(string text, string separator) => text.Split(separator, StringSplitOptions.RemoveEmptyEntries);

    private static (string Before, string After) Cut(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return (text[..colon], text[(colon + 1)..]);
    }
}
