namespace Ogp.Model.Spreadsheets.Templates;

/// <summary>A column that templates have.</summary>
/// <param name="Table">The table of the format, which names its sheet.</param>
/// <param name="Heading">The heading of the format, <c>[*]</c> where there is a column for each language; empty for the sheet itself.</param>
/// <param name="Codelist">The list that its cells are words of; empty where there is none, or the variable tells.</param>
/// <param name="Words">What people call it, in English, Spanish and French.</param>
internal sealed record TemplateColumn(string Table, string Heading, string Codelist, LocalizedText Words)
{
    private const string EveryLanguage = "[*]";

    /// <summary>The languages that templates have.</summary>
    public static string[] Languages { get; } = ["en", "es", "fr"];

    public bool IsText => Heading.EndsWith(EveryLanguage, StringComparison.Ordinal);

    /// <summary>What stands above the column in a template; that of a text names its language: <c>Título (es)</c>.</summary>
    public string TitleIn(string language) => IsText ? $"{Words.For(language)} ({language})" : Words.For(language);

    /// <summary>The heading of the format, of a text in a language.</summary>
    public string HeadingIn(string language) => IsText ? $"{Heading[..^EveryLanguage.Length]}[{language}]" : Heading;

    /// <summary>The codes that its cells can have, with their labels; none where any text can stand.</summary>
    public CodeEntry[] Entries =>
        Spreadsheets.Heading.KeyOf(Heading, "ratings") is { } key
            ? [.. ColumnCodes.ScaleOf(key)?.Entries ?? [], .. Absence.List.Entries]
            : [.. Codelists.Find(Codelist)?.Entries ?? []];

    /// <summary>The code that a word of its list means, in any language; the word itself where it means none, or several.</summary>
    public string CodeOf(string word)
    {
        string[] codes =
        [
            .. Entries
                .Where(entry => Array.Exists(Languages, language => Same(entry.Label.For(language), word)))
                .Select(entry => entry.Code)
                .Distinct(StringComparer.Ordinal),
        ];
        return codes is [var code] && !Array.Exists(Entries, entry => entry.Code == word) ? code : word;
    }

    public static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
