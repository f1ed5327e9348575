namespace Ogp.Model.Spreadsheets.Templates;

/// <summary>Reads what people fill into a template: words of drop-downs as codes, whatever their case and language, and ids without white space around them.</summary>
internal static class TemplateCell
{
    /// <summary>What spreadsheet programs show for true and false, folded.</summary>
    private static readonly string[] s_true = ["true", "verdadero", "vrai", "verdadeiro"];

    private static readonly string[] s_false = ["false", "falso", "faux"];

    /// <summary>White space, and the characters without a width that come along when text is copied from a page.</summary>
    private static readonly char[] s_around = [' ', '\t', '\r', '\n', '\u00A0', '\u202F', '\u200B', '\u2060', '\uFEFF'];

    public static CellValue Read(TemplateColumn column, MemberShape? member, CellValue cell) =>
        column.IsText || cell.Value is double ? cell
        : column.Entries is { Length: > 0 } entries
            ? cell with
            {
                Value = CodesOf(column, entries, member?.Form == MemberForm.Words, cell.Text),
            }
        : cell.Value is string text ? cell with { Value = text.Trim(s_around) }
        : cell;

    private static string CodesOf(TemplateColumn column, CodeEntry[] entries, bool isMany, string text)
    {
        string[] words = [.. CellText.SplitWords(text).SelectMany(word => isMany ? Parts(column, entries, word) : [word])];
        return CellText.JoinWords(words.Select(word => CodeOf(column, entries, word.Trim(s_around))));
    }

    /// <summary>
    /// The words of a list that somebody parted by other signs. No word of a list has a semicolon; some have a comma, so that each must be known.
    /// </summary>
    private static string[] Parts(TemplateColumn column, CodeEntry[] entries, string word)
    {
        if (IsKnown(word))
        {
            return [word];
        }

        string[] parts = Split('\n', ';');
        string[] all = Split('\n', ';', ',');
        return all.Length > 0 && Array.TrueForAll(all, IsKnown) ? all
            : Array.Exists(parts, IsKnown) ? parts
            : [word];

        string[] Split(params char[] signs) => word.Split(signs, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        bool IsKnown(string part) => CodeOf(column, entries, part) is var code && Array.Exists(entries, entry => entry.Code == code);
    }

    /// <summary>The code that a word of its list means, in any language; the word itself where it means none, or several.</summary>
    private static string CodeOf(TemplateColumn column, CodeEntry[] entries, string word)
    {
        if (Array.Exists(entries, entry => entry.Code == word))
        {
            return word;
        }

        string[] codes =
        [
            .. entries
                .Where(entry =>
                    TemplateColumn.Same(entry.Code, word)
                    || Array.Exists(TemplateColumn.Languages, language => TemplateColumn.Same(entry.Label.For(language), word))
                )
                .Select(entry => entry.Code)
                .Distinct(StringComparer.Ordinal),
        ];
        return codes is [var code] ? code
            : codes.Length == 0 && (OfTruth(word) ?? Read(column, word)) is { } meant && Array.Exists(entries, entry => entry.Code == meant)
                ? meant
            : word;
    }

    private static string? OfTruth(string word) =>
        Spelling.Fold(word) is var folded && s_true.Contains(folded) ? YesNo.Yes.Text
        : s_false.Contains(folded) ? YesNo.No.Text
        : null;

    /// <summary>What OGP's tables mean by a word; null where that is in doubt.</summary>
    private static string? Read(TemplateColumn column, string word) =>
        column.List is { } list
        && Methodology.Standard.Read(list, word, ColumnCodes.Anywhere)
            is { Findings.IsEmpty: true, Evidence: not (ReadingEvidence.Number or ReadingEvidence.Alternatives) } reading
            ? reading.Level ?? (reading.Absence.IsStated ? reading.Absence.Text : null)
            : null;
}
