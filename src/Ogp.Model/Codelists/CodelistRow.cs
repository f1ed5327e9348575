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
            ProvisionalLabels = provisional,
            Definition = Text(definition),
            Source = source,
            Status = status,
            Since = Date(since),
            Until = Date(until),
            ReplacedBy = replacedBy,
            Parent = parent,
            Aliases = [.. Split(aliases, " | ").Select(alias => Cut(alias)).Select(pair => Alias(pair.Before, pair.After))],
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

    /// <summary>
    /// An alias with the tag of its evidence behind the context, as in <c>es[T]</c>: T an IRM report or an official page, D counted in OGP's data, N a
    /// national government. Editions are evidence themselves; any other word without a tag is provisional.
    /// </summary>
    private static CodeAlias Alias(string context, string text)
    {
        int tag = context.IndexOf('[', StringComparison.Ordinal);
        return tag < 0
            ? new(context, text, WordContext.IsOfData(context) ? CodeStatus.Official : CodeStatus.Provisional)
            : new(
                context[..tag],
                text,
                context[tag..] switch
                {
                    "[T]" or "[D]" => CodeStatus.Official,
                    "[N]" => CodeStatus.Inferred,
                    var other => throw new FormatException($"'{other}' is no evidence: {text}"),
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
