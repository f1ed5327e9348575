namespace Ogp.Model.Spreadsheets.Tests;

/// <summary>The sheets that the format has.</summary>
public class SheetShapeTests
{
    [Fact]
    public void Every_sheet_has_a_name_of_its_own_that_a_workbook_can_have()
    {
        string[] names = [.. FormatSchema.Of(null).Sheets.Select(sheet => sheet.Name)];
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches(@"^[A-Za-z.]{1,31}$", name));
        Assert.DoesNotContain(Heading.Package, names);
    }

    [Fact]
    public void Owners_stand_before_what_they_own() =>
        Assert.All(
            FormatSchema.Of(null).Sheets,
            (sheet, i) => Assert.True(sheet.Owner is null || Array.IndexOf(FormatSchema.Of(null).Sheets, sheet.Owner) < i)
        );

    /// <summary>Who types 83 % sees 83 %, and the file has 0.83.</summary>
    [Fact]
    public void A_percent_is_the_number_that_is_shown()
    {
        byte[] workbook = Book.Of(
            (
                "A",
                [
                    ["share", "plain"],
                    [new Book.Percent(0.83), 0.83],
                    [new Book.Percent(0.29), 29],
                    [new Book.Percent(1), 1],
                    [new Book.Percent(0.3851), 0],
                ]
            )
        );
        WorkbookTable table = Assert.Single(Workbook.ReadTables(workbook));
        Assert.Equal(
            ["share,plain", "83,0.83", "29,29", "100,1", "38.51,0"],
            System.Text.Encoding.UTF8.GetString(table.Csv.Span).Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
        );
    }
}
