namespace Ogp.Model.Spreadsheets.Templates;

/// <summary>Makes an empty workbook to be filled in: sheets, headings and drop-downs in a language.</summary>
internal static class Template
{
    public static byte[] Write(string language, ProfileColumns added)
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

        Sheet package = sheets[^1];
        added.AddTo(sheets, table => Array.Find(TemplateColumns.All, column => column.Table == table)?.TitleIn(language));

        // The version is the format's own business; nobody should have to fill it in.
        TemplateColumn version = Array.Find(TemplateColumns.All, column => column.Heading == "formatVersion")!;
        package.Rows.Add(new(StringComparer.Ordinal) { [version.TitleIn(language)] = IrmPackage.CurrentFormatVersion });
        return WorkbookWriter.Write(sheets, (sheet, title) => ShapeOf(sheet, title, added));
    }

    private static ColumnShape ShapeOf(string sheet, string title, ProfileColumns added)
    {
        if (TemplateColumns.TableOf(sheet) is not { } table || TemplateColumns.Find(table, title) is not var (column, heading))
        {
            return added.TemplateShapeOf(TemplateColumns.TableOf(sheet) ?? sheet, title);
        }

        // A list from which several are to be chosen would put one in the place of all.
        ColumnShape shape = added.Codes.Of(column.Table, heading);
        return shape with { Codes = added.Codes.IsMany(column.Table, heading) ? [] : [.. added.WordsOf(column, shape.Codes)] };
    }
}
