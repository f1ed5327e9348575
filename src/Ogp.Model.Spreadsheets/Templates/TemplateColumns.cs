namespace Ogp.Model.Spreadsheets.Templates;

/// <summary>The sheets and columns of templates, and what their names mean to a reader. Safe to share between threads.</summary>
internal static class TemplateColumns
{
    private static readonly Lazy<TemplateColumn[]> s_all = new(Read);

    /// <summary>The columns, sheet by sheet; a sheet comes before its columns.</summary>
    public static TemplateColumn[] All => s_all.Value;

    /// <summary>The table that a sheet of a template is, in any language; null where no template has such a sheet.</summary>
    public static string? TableOf(string sheet) =>
        Array
            .Find(
                All,
                column =>
                    column.Heading.Length == 0
                    && Array.Exists(TemplateColumn.Languages, language => TemplateColumn.Same(column.TitleIn(language), sheet))
            )
            ?.Table;

    /// <summary>The column of a heading of a template, and the heading of the format that it stands for; null where no template has it.</summary>
    public static (TemplateColumn Column, string Heading)? Find(string table, string title)
    {
        foreach (TemplateColumn column in All)
        {
            if (column.Table == table && column.Heading.Length > 0 && LanguageOf(column, title) is { } language)
            {
                return (column, column.HeadingIn(language));
            }
        }

        return null;
    }

    /// <summary>The language of a heading, which a text names itself: it may be one that no template has.</summary>
    private static string? LanguageOf(TemplateColumn column, string title)
    {
        if (!column.IsText)
        {
            return Array.Find(TemplateColumn.Languages, language => TemplateColumn.Same(column.TitleIn(language), title));
        }

        int open = title.LastIndexOf('(');
        return
            open > 0
            && title.EndsWith(')')
            && Array.Exists(TemplateColumn.Languages, language => TemplateColumn.Same(column.Words.For(language), title[..open]))
            ? title[(open + 1)..^1].Trim()
            : null;
    }

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
