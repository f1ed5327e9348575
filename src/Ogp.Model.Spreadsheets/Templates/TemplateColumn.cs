using NodaTime;

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

    /// <summary>The list of its codes; null where it has none.</summary>
    public Codelist? List =>
        Spreadsheets.Heading.KeyOf(Heading, "ratings") is { } key ? ColumnCodes.ScaleOf(key) : Codelists.Find(Codelist);

    /// <summary>The codes that its cells can have, with their labels, of a rating the absences, too; none where any text can stand.</summary>
    public CodeEntry[] Entries => [.. List?.Entries ?? [], .. IsRating ? Absence.List.Entries : []];

    /// <summary>The codes that are offered to be chosen: those in use, and where a list is no longer in use those that it had at its end.</summary>
    public IEnumerable<CodeEntry> Offered
    {
        get
        {
            CodeEntry[] list = [.. List?.Entries ?? []];
            LocalDate? end = Array.TrueForAll(list, entry => entry.Until.IsStated) ? list.Max(entry => entry.Until.Latest) : null;
            return Entries.Where(entry => !entry.Until.IsStated || entry.Until.Latest == end);
        }
    }

    /// <summary>The codes that a profile adds to its list.</summary>
    /// <param name="schema">The format with the profile.</param>
    public CodeEntry[] AddedIn(FormatSchema schema) =>
        List is { } list ? [.. schema.ListOf(list.Name)!.Entries.Where(entry => list.Find(entry.Code) is null)] : [];

    /// <summary>Whether its cells are levels of a variable.</summary>
    public bool IsRating => Spreadsheets.Heading.KeyOf(Heading, "ratings") is not null;

    /// <summary>Whether two words are the same but for case, accents, apostrophes and white space.</summary>
    public static bool Same(string one, string other) => Spelling.Fold(one) == Spelling.Fold(other);
}
