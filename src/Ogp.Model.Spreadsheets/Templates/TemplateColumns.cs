namespace Ogp.Model.Spreadsheets.Templates;

/// <summary>The sheets and columns of templates, and what their names mean to a reader. Safe to share between threads.</summary>
internal static class TemplateColumns
{
    private static readonly Lazy<TemplateColumn[]> s_all = new(Read);

    /// <summary>The columns, sheet by sheet; a sheet comes before its columns.</summary>
    public static TemplateColumn[] All => s_all.Value;

    /// <summary>The table that a sheet of a template is, in any language; null where no template has such a sheet.</summary>
    public static string? TableOf(string sheet) => Array.Find(Sheets, column => LanguagesOf(column, sheet).Any())?.Table;

    /// <summary>What templates call a table, in the language of another sheet; the table itself where they have none.</summary>
    public static string SheetOf(string table, string beside) =>
        Array.Find(Sheets, column => column.Table == table)?.TitleIn(LanguagesOf(beside)[0]) ?? table;

    /// <summary>What templates call an object that a row belongs to, by its heading; null where they have no word for it.</summary>
    public static LocalizedText? OwnerWords(string heading) =>
        heading is ['(', .. var table, ')']
            ? (Array.Find(All, column => column.Heading == heading) ?? Array.Find(All, column => column.Heading == table[..^1]))?.Words
            : null;

    /// <summary>The names that templates in any language have for their sheets.</summary>
    public static IEnumerable<string> SheetTitles =>
        Sheets.SelectMany(column => TemplateColumn.Languages.Select(column.TitleIn)).Distinct(StringComparer.Ordinal);

    /// <summary>The one sheet of templates that most of some headings are of; null where there is none, or several have as many.</summary>
    public static string? SheetWith(string[] headings)
    {
        (string Title, string Table, int Known)[] sheets =
        [
            .. Sheets
                .SelectMany(sheet =>
                    TemplateColumn.Languages.Select(language =>
                        (sheet.TitleIn(language), sheet.Table, headings.Count(heading => IsOf(sheet.Table, language, heading)))
                    )
                )
                .OrderByDescending(sheet => sheet.Item3),
        ];
        return
            2 * sheets[0].Known > headings.Length
            && !Array.Exists(sheets, other => other.Known == sheets[0].Known && other.Table != sheets[0].Table)
            ? sheets[0].Title
            : null;
    }

    private static bool IsOf(string table, string language, string heading) =>
        Find(table, heading) is ({ } column, { } of)
        && (column.IsText ? column.HeadingIn(language) == of : TemplateColumn.Same(column.TitleIn(language), Heading.Plain(heading)));

    /// <summary>What a heading was probably meant to be on a sheet of a template; null where nothing is near.</summary>
    public static string? Suggest(string table, string sheet, string title)
    {
        string plain = Heading.Plain(title);
        (TemplateColumn Column, string Language)[] columns =
        [
            .. LanguagesOf(sheet)
                .SelectMany(language =>
                    All.Where(column => column.Table == table && column.Heading.Length > 0).Select(column => (column, language))
                ),
        ];

        // A text that does not name its language.
        return
            columns.FirstOrDefault(one => one.Column.IsText && TemplateColumn.Same(one.Column.Words.For(one.Language), plain))
                is { Column: { } text, Language: { } language }
            ? text.TitleIn(language)
            : Spelling.Nearest(plain, columns.Select(one => one.Column.TitleIn(one.Language)));
    }

    private static TemplateColumn[] Sheets => Array.FindAll(All, column => column.Heading.Length == 0);

    /// <summary>The languages whose templates have a sheet of a name; all of them where none has.</summary>
    private static string[] LanguagesOf(string sheet) =>
        Sheets.SelectMany(column => LanguagesOf(column, sheet)).Distinct(StringComparer.Ordinal).ToArray() is { Length: > 0 } languages
            ? languages
            : TemplateColumn.Languages;

    private static IEnumerable<string> LanguagesOf(TemplateColumn column, string title) =>
        TemplateColumn.Languages.Where(language => TemplateColumn.Same(column.TitleIn(language), title));

    /// <summary>The column of a heading of a template, and the heading of the format that it stands for; null where no template has it.</summary>
    public static (TemplateColumn Column, string Heading)? Find(string table, string title)
    {
        string plain = Heading.Plain(title);
        foreach (TemplateColumn column in All)
        {
            if (column.Table == table && column.Heading.Length > 0 && LanguageOf(column, plain) is { } language)
            {
                return (column, column.HeadingIn(language));
            }
        }

        return null;
    }

    /// <summary>The column of a member of the format; null where templates have none.</summary>
    public static TemplateColumn? OfMember(string table, string heading) =>
        Array.Find(All, column => column.Table == table && column.Heading.Length > 0 && column.Heading == heading);

    /// <summary>The language of a heading, which a text names itself: it may be one that no template has.</summary>
    private static string? LanguageOf(TemplateColumn column, string plain)
    {
        if (!column.IsText)
        {
            return LanguagesOf(column, plain).FirstOrDefault();
        }

        return
            Heading.InRoundBrackets(plain) is ({ } before, { } language)
            && Heading.Plain(before) is var words
            && Array.Exists(TemplateColumn.Languages, known => TemplateColumn.Same(column.Words.For(known), words))
            ? TagOf(language.Trim())
            : null;
    }

    /// <summary>The tag of a language, as it is written: <c>ES</c> is <c>es</c>.</summary>
    private static string TagOf(string language) =>
        Array.Find(TemplateColumn.Languages, known => known.Equals(language, StringComparison.OrdinalIgnoreCase)) ?? language;

    private static TemplateColumn[] Read()
    {
        using Stream stream = typeof(TemplateColumns).Assembly.GetManifestResourceStream("template.txt")!;
        using StreamReader reader = new(stream);
        List<TemplateColumn> columns = [];
        while (reader.ReadLine() is { } line)
        {
            string[] parts = line.Split('|');
            columns.Add(new(parts[0], parts[1], parts[2], WordsOf(parts)));
        }

        return [.. columns];
    }

    /// <summary>What a column is called; a variable as its codelist says.</summary>
    private static LocalizedText WordsOf(string[] parts)
    {
        LocalizedText words = default;
        for (int i = 0; i < TemplateColumn.Languages.Length; i++)
        {
            string language = TemplateColumn.Languages[i];
            words = words.With(
                language,
                Heading.KeyOf(parts[1], "ratings") is { } key ? Scales.LabelOf(RatingKey.Of(key), language) : parts[3 + i]
            );
        }

        return words;
    }
}
