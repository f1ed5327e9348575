namespace Ogp.Model.Spreadsheets.Templates;

/// <summary>Reads what people fill into a template: words of drop-downs as codes, whatever their case and language, and ids without white space around them.</summary>
internal sealed class TemplateCell(TemplateColumn column, FormatSchema schema, bool isMany)
{
    /// <summary>The code of a word that only lacks an official text: it means nothing else.</summary>
    private const string Provisional = "OGP1707";

    private static readonly ScaleContext[] s_contexts =
    [
        ColumnCodes.Anywhere,
        .. TemplateColumn.Languages.Select(language => new ScaleContext { Language = language }),
    ];

    /// <summary>The words of its list; none where any text can stand.</summary>
    private readonly CodeWords _words = new(column.Entries, column.AddedIn(schema));

    /// <summary>The same few words stand in thousands of cells.</summary>
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    public CellValue Read(CellValue cell) =>
        column.IsText || cell.Value is double ? cell
        : !_words.IsEmpty ? cell with { Value = CodesOf(cell.Text) }
        : cell.Value is string text ? cell with { Value = CellText.Trim(text) }
        : cell;

    private string CodesOf(string text)
    {
        string[] words = [.. CellText.SplitWords(text).SelectMany(word => isMany ? _words.Parts(word, CodeOf) : [word])];
        return words.Length == 0 ? text : CellText.JoinWords(words.Select(CodeOf));
    }

    /// <summary>The code that a word of its list means, in any language; the word itself where it means none, or several.</summary>
    private string CodeOf(string word)
    {
        word = CellText.Trim(word);
        if (!_known.TryGetValue(word, out string? code))
        {
            _known.Add(word, code = _words.IsCode(word) ? word : Find(word));
        }

        return code;
    }

    private string Find(string word) =>
        _words.TryFind(word, out string? code) ? code ?? word
        : (OfTruth(word) ?? Meant(word)) is { } meant && Array.TrueForAll(CellText.SplitWords(meant), _words.IsCode) ? meant
        : word;

    private static string? OfTruth(string word) =>
        TruthWords.Read(word) is { } isTrue
            ? isTrue
                ? YesNo.Yes.Text
                : YesNo.No.Text
            : null;

    /// <summary>What OGP's tables or a language of templates mean by a word, which of a rating may be one of several levels; null where that is in doubt.</summary>
    private string? Meant(string word)
    {
        if (column.List is not { } list)
        {
            return null;
        }

        string[] meant = [.. s_contexts.Select(context => Meant(list, word, context)).OfType<string>().Distinct(StringComparer.Ordinal)];
        return meant is [var one] ? one : null;
    }

    /// <summary>A word of somebody's own means nothing here; what it was meant to be is for the reader of the document to tell.</summary>
    private string? Meant(Codelist list, string word, ScaleContext context) =>
        !Methodology.Standard.TryRead(list, word, context, out LevelReading? reading)
        || reading.Findings.Any(finding => finding.Code != Provisional)
        || reading.Evidence == ReadingEvidence.Number
            ? null
        : reading.Absence.IsStated ? reading.Absence.Text
        : reading.Level is { } level ? level
        : column.IsRating ? CellText.JoinWords(reading.Possible)
        : null;
}
