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
}
