using System.Text;

namespace Ogp.Model.Tabular.Tests;

/// <summary>What an export writes for policy areas: 1, 0, or nothing where nobody said whether they apply.</summary>
public class ExportPolicyAreaTests
{
    private const string Newest = "2024-07";
    private const string Parent = "Anti-Corruption and Integrity";
    private const string Child = "Audits";
    private const string Other = "Open Contracting";

    [Theory]
    [InlineData("audits", Parent, Child)]
    [InlineData("anti-corruption-and-integrity", Parent)]
    [InlineData("open-data-health", "Access to information", "Open Data", "Open Data (Health)")]
    [InlineData("lobbying", Parent, "Lobbying", "Money in Politics")]
    public void An_area_has_those_above_it_in_an_edition_that_has_them_in_every_row(string area, params string[] headings)
    {
        string[] cells = Areas(OgpDatabase.Write(Package(area), Newest), Newest, "1");

        Assert.Equal(headings.Order(StringComparer.Ordinal), cells.Order(StringComparer.Ordinal));
        Assert.Empty(Areas(OgpDatabase.Write(Package(area), Newest), Newest, ""));
    }

    [Theory]
    [InlineData("2015-05")]
    [InlineData("2016-07")]
    public void In_earlier_editions_areas_lie_side_by_side(string edition) =>
        Assert.Single(Areas(OgpDatabase.Write(Package("open-data"), edition), edition, "1"));

    [Theory]
    [InlineData("2015-05")]
    [InlineData("2016-07")]
    [InlineData(Newest)]
    public void Areas_that_nobody_stated_are_left_empty_and_told(string edition)
    {
        TableExport export = OgpDatabase.Write(Package(), edition);

        Assert.Empty(Areas(export, edition, "0"));
        int empty = Areas(export, edition, "").Length;
        Assert.Equal(("1", $"{empty}"), Told(export));
        Assert.Empty(OgpDatabase.Read(export.Csv).Value!.ActionPlans[0].Commitments[0].PolicyAreas);
    }

    [Fact]
    public void An_area_that_the_edition_of_a_row_never_had_is_left_empty()
    {
        IrmPackage old = OgpDatabase.Read(OgpDatabase.Write(Package("audits", "open-data"), "2016-07").Csv).Value!;

        TableExport export = OgpDatabase.Write(old, Newest);

        Assert.Equal(["Access to information", Parent, Child, "Open Data"], Areas(export, Newest, "1").Order(StringComparer.Ordinal));
        Assert.Contains("Asset Disclosure", Areas(export, Newest, "0"));
        string[] empty = Areas(export, Newest, "");
        Assert.Contains("Lobbying", empty);
        Assert.Equal(("1", $"{empty.Length}"), Told(export));
    }

    [Fact]
    public void An_area_whose_column_a_file_lacks_is_left_empty_in_another_edition()
    {
        string[] headings = [.. Sample.Headings.Where(heading => heading != Child)];
        IrmPackage read = Sample.Read(Sample.Csv(',', headings, Sample.Row())).Value!;

        TableExport export = OgpDatabase.Write(read, "2016-07");

        Assert.Contains("Audits & Controls", Areas(export, "2016-07", ""));
        Assert.Contains("Asset disclosure", Areas(export, "2016-07", "0"));
    }

    // ND: the area was not coded in that cycle.
    [Fact]
    public void An_area_with_an_absence_in_the_row_is_left_empty_in_another_edition()
    {
        IrmPackage read = Sample.Read(Sample.Row((Child, "ND"), ("Open Data", "1"), ("Access to information", "1"))).Value!;

        Assert.Contains("Audits & Controls", Areas(OgpDatabase.Write(read, "2016-07"), "2016-07", ""));
    }

    [Fact]
    public void A_row_with_an_area_and_without_that_above_it_keeps_its_cells_until_it_is_edited()
    {
        IrmPackage read = Sample.Read(Sample.Row((Child, "1"))).Value!;

        Assert.Equal([Child], Areas(OgpDatabase.Write(read, Newest), Newest, "1"));
        Assert.Equal([Child, Other], Areas(OgpDatabase.Write(With(read, "audits", "open-contracting"), Newest), Newest, "1"));
        Assert.Equal([Parent, Child], Areas(OgpDatabase.Write(With(read, "anti-corruption-and-integrity", "audits"), Newest), Newest, "1"));
    }

    [Fact]
    public void Areas_of_a_row_are_taken_out_by_an_edit()
    {
        IrmPackage read = Sample.Read(Sample.Row((Child, "1"), (Parent, "1"))).Value!;

        TableExport export = OgpDatabase.Write(With(read), Newest);

        Assert.Empty(Areas(export, Newest, "1"));
        Assert.Empty(Areas(export, Newest, ""));
    }

    private static IrmPackage With(IrmPackage package, params string[] areas) =>
        package with
        {
            ActionPlans =
            [
                package.ActionPlans[0] with
                {
                    Commitments = [package.ActionPlans[0].Commitments[0] with { PolicyAreas = [.. areas.Select(PolicyArea.Of)] }],
                },
            ],
        };

    private static IrmPackage Package(params string[] areas) =>
        With(
            new()
            {
                ActionPlans =
                [
                    new()
                    {
                        Id = new("AP_KEN02"),
                        Member = new("KEN"),
                        Number = 2,
                        Commitments = [new() { Id = new("KE0001"), Title = new("und", "T") }],
                    },
                ],
            },
            areas
        );

    /// <summary>The policy areas with a cell, by heading, in the order of their columns.</summary>
    private static string[] Areas(TableExport export, string edition, string cell)
    {
        string[] lines = Encoding.UTF8.GetString(export.Csv.Span).Split('\n');
        string[] headings = [.. Editions.EditionCatalog.Find(edition)!.Columns.Select(column => column.Heading)];
        string[] cells = lines[^2].Split(',');
        Assert.Equal(headings.Length, cells.Length);
        return
        [
            .. Editions
                .EditionCatalog.Find(edition)!
                .Columns.Where(column => column.Kind == Editions.ColumnKind.PolicyArea && cells[column.Index] == cell)
                .Select(column => column.Heading),
        ];
    }

    private static (string Rows, string Columns) Told(TableExport export)
    {
        Finding told = Assert.Single(export.Findings, finding => finding.Kind.Name == "areas-left-empty");
        return (told["count"]!, told["columns"]!);
    }
}
