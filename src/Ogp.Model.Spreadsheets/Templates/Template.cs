namespace Ogp.Model.Spreadsheets.Templates;

/// <summary>Makes an empty workbook to be filled in: sheets, headings and drop-downs in a language.</summary>
internal static class Template
{
    public static byte[] Write(string language)
    {
        List<Sheet> sheets = [];
        foreach (TemplateColumn column in TemplateColumns.All)
        {
            if (column.Heading.Length == 0)
            {
                sheets.Add(new(column.TitleIn(language)));
            }
            else
            {
                sheets[^1].Headings.Add(column.TitleIn(language));
            }
        }

        // The version is the format's own business; nobody should have to fill it in.
        TemplateColumn version = Array.Find(TemplateColumns.All, column => column.Heading == "formatVersion")!;
        sheets[^1].Rows.Add(new(StringComparer.Ordinal) { [version.TitleIn(language)] = IrmPackage.CurrentFormatVersion });
        return WorkbookWriter.Write(sheets, (sheet, title) => ShapeOf(sheet, title, language));
    }

    private static ColumnShape ShapeOf(string sheet, string title, string language)
    {
        (TemplateColumn column, string heading) = TemplateColumns.Find(TemplateColumns.TableOf(sheet)!, title)!.Value;
        string[] words = [.. column.Entries.Where(entry => !entry.Until.IsStated).Select(entry => entry.Label.For(language))];

        // A list from which several are to be chosen would put one in the place of all.
        return ColumnCodes.Of(column.Table, heading) with
        {
            Codes = ColumnCodes.IsMany(column.Table, heading) ? [] : words,
        };
    }
}
