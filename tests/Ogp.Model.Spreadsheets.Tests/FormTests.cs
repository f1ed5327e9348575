using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Spreadsheets.Tests;

using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

/// <summary>What a written workbook looks like, and what becomes of one that somebody has edited.</summary>
public class FormTests
{
    private static readonly IrmPackage s_sample = IrmJson
        .Read(File.ReadAllBytes(Path.Combine(Repository.Root, "src/Ogp.Model.Cli/Samples/ecuador-2019-2022.irm.json")))
        .Value!;

    private static readonly byte[] s_workbook = Workbook.Write(s_sample);

    [Fact]
    public void It_is_valid_by_the_standard()
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(s_workbook), false);
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(document)
                .Select(error => $"{error.Path?.XPath}: {error.Description}")
        );
    }

    [Fact]
    public void It_is_the_same_each_time_but_for_the_archive() => Assert.Equal(Sheets(Workbook.Write(s_sample)), Sheets(s_workbook));

    [Fact]
    public void Columns_with_a_closed_list_have_a_drop_down_and_headings_stay_in_sight()
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(s_workbook), false);
        Worksheet assessments = SheetOf(document, "assessments");
        DataValidation[] lists = [.. assessments.Descendants<DataValidation>()];
        Assert.NotEmpty(lists);
        Assert.All(lists, list => Assert.StartsWith("'(lists)'!$", list.Formula1!.Text, StringComparison.Ordinal));
        Assert.All(
            document.WorkbookPart!.WorksheetParts.Where(part => part.Worksheet!.Descendants<SheetView>().Any()),
            part => Assert.Equal(PaneStateValues.Frozen, part.Worksheet!.Descendants<Pane>().Single().State!.Value)
        );
    }

    [Fact]
    public void A_text_that_looks_like_a_formula_is_a_text()
    {
        IrmPackage package = new() { FormatVersion = "1.0", Licence = "=HYPERLINK(\"https://example.org\")" };
        byte[] workbook = Workbook.Write(package);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        Assert.Empty(document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<CellFormula>()));
        Assert.Equal(package, Workbook.Read(workbook).Value);
    }

    /// <summary>Spreadsheet programs know 1 and 0 only, and show FALSE for all else.</summary>
    [Fact]
    public void A_truth_value_is_1_or_0_and_the_words_are_read_too()
    {
        IrmPackage package = new()
        {
            FormatVersion = "1.0",
            ActionPlans =
            [
                new() { Id = new("p"), Support = [new() { Id = "a", Incomplete = true }, new() { Id = "b", Incomplete = false }] },
            ],
        };
        byte[] workbook = Workbook.Write(package);
        Assert.Equal(["1", "0"], Values(workbook));

        byte[] edited = Edit(
            "actionPlans.support",
            "incomplete",
            row => new Cell { DataType = CellValues.Boolean, CellValue = new(row == 0 ? "true" : "false") },
            from: workbook
        );
        Assert.Equal(["true", "false"], Values(edited));
        Assert.Equal(package, Workbook.Read(edited).Value);

        static IEnumerable<string> Values(byte[] workbook)
        {
            using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
            return
            [
                .. SheetOf(document, "actionPlans.support")
                    .Descendants<Cell>()
                    .Where(cell => cell.DataType?.Value == CellValues.Boolean)
                    .Select(cell => cell.CellValue!.Text),
            ];
        }
    }

    [Theory]
    [InlineData("a\u0001b")]
    [InlineData("_x0041_")]
    [InlineData("a\r\nb\rc")]
    [InlineData("\uFFFE")]
    [InlineData("  spaces  ")]
    [InlineData("_x")]
    public void A_text_with_what_XML_has_not_comes_back(string text)
    {
        IrmPackage package = new() { FormatVersion = "1.0", Licence = text };
        Assert.Equal(text, Workbook.Read(Workbook.Write(package)).Value!.Licence);
    }

    [Fact]
    public void Findings_stand_at_their_cell()
    {
        byte[] edited = Edit("assessments", "ratings[completion]", row => row == 0 ? Words("substantail") : null);
        Finding found = Assert.Single(Read(edited).Findings, finding => finding.Code == "OGP1205");
        Assert.Equal("substantial", found.Suggestion);
        Assert.Matches("^plan.xlsx, assessments![A-Z]+2 /", found.Place.ToString());
    }

    [Fact]
    public void A_day_that_a_spreadsheet_made_of_a_date_is_read_as_the_day()
    {
        // 43831 is the first day of 2020; format 14 is a day.
        byte[] edited = Edit(
            "milestones",
            "period.start",
            row => row == 0 ? new Cell { CellValue = new(43831d), StyleIndex = AddDayStyle } : null
        );
        Assert.Equal("2020-01-01", Read(edited).Value!.ActionPlans[0].Commitments[0].Milestones[0].Period!.Start.ToString());
    }

    [Fact]
    public void Formulas_and_errors_are_told_and_merged_cells_too()
    {
        byte[] formula = Edit("commitments", "number", row => row == 0 ? new Cell { CellFormula = new("1+1"), CellValue = new(2d) } : null);
        ReadResult<IrmPackage> read = Read(formula);
        Assert.Equal("2", read.Value!.ActionPlans[0].Commitments[0].Number);
        Assert.Contains(read.Findings, finding => finding.Code == "OGP2305");

        byte[] error = Edit(
            "commitments",
            "number",
            row => row == 0 ? new Cell { DataType = CellValues.Error, CellValue = new("#REF!") } : null
        );
        read = Read(error);
        Assert.Null(read.Value!.ActionPlans[0].Commitments[0].Number);
        Assert.Equal("#REF!", Assert.Single(read.Findings, finding => finding.Code == "OGP2306")["error"]);

        byte[] merged = Edit(document =>
            SheetOf(document, "commitments")
                .InsertAfter(
                    new MergeCells(new MergeCell { Reference = "A2:B3" }),
                    SheetOf(document, "commitments").Descendants<DocumentFormat.OpenXml.Spreadsheet.SheetData>().Single()
                )
        );
        Assert.Equal("A2:B3", Assert.Single(Read(merged).Findings, finding => finding.Code == "OGP2307")["range"]);
    }

    [Fact]
    public void A_row_of_an_object_that_is_not_there_is_kept_and_told()
    {
        byte[] edited = Edit("milestones", "(commitments)", row => row == 0 ? Words("EC0099") : null);
        ReadResult<IrmPackage> read = Read(edited);
        Finding found = Assert.Single(read.Findings, finding => finding.Code == "OGP2303" && finding["name"] == "EC0099");
        Assert.Equal("EC0099", found["name"]);
        Assert.StartsWith("milestones!", found.Place.Cell, StringComparison.Ordinal);
        Commitment made = Assert.Single(read.Value!.ActionPlans[0].Commitments, commitment => commitment.Id.Text == "EC0099");
        Assert.Equal(s_sample.ActionPlans[0].Commitments[0].Milestones[0].Id, Assert.Single(made.Milestones).Id);
    }

    [Fact]
    public void Headings_and_sheets_that_the_format_has_not_are_told()
    {
        byte[] heading = Edit("commitments", "number", _ => null, "numbr");
        Finding unknown = Assert.Single(
            Read(heading).Findings,
            finding => finding.Code == "OGP1011" && finding["name"] == "numbr" && finding.Place.Cell!.EndsWith('2')
        );
        Assert.Equal("number", unknown.Suggestion);

        byte[] twice = Edit("commitments", "number", _ => null, "id");
        Assert.Equal("id", Assert.Single(Read(twice).Findings, finding => finding.Code == "OGP2308")["heading"]);

        byte[] sheet = Edit(document =>
            document
                .WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                .Single(one => one.Name == "themes")
                .Name = "thmes"
        );
        Assert.Equal("thmes", Assert.Single(Read(sheet).Findings, finding => finding.Code == "OGP2302")["sheet"]);
    }

    [Fact]
    public void A_broken_cell_of_JSON_is_kept_as_text()
    {
        IrmPackage package = IrmJson.Read("""{ "formatVersion": "1.0", "ecuador:percent": 3 }""").Value!;
        byte[] edited = Edit("package", "(json)", _ => Words("{ \"ecuador:percent\": "), from: Workbook.Write(package));
        ReadResult<IrmPackage> read = Workbook.Read(edited);
        Assert.Equal("package!B2", Assert.Single(read.Findings).Place.Cell);
        Assert.Contains("ecuador:percent", read.Value!.Unknown["spreadsheet:json"], StringComparison.Ordinal);
    }

    [Fact]
    public void Cut_anywhere_it_is_refused_or_read()
    {
        for (int cut = 0; cut < s_workbook.Length; cut += 97)
        {
            ReadResult<IrmPackage> read = Workbook.Read(s_workbook.AsMemory(0, cut));
            Assert.True(read.Value is not null || Assert.Single(read.Findings).Code == "OGP2301", $"cut at {cut}");
        }
    }

    [Fact]
    public void Broken_bytes_are_refused_or_read()
    {
        Random random = new(1);
        for (int i = 0; i < 300; i++)
        {
            byte[] broken = [.. s_workbook];
            broken[random.Next(broken.Length)] ^= (byte)(1 << random.Next(8));
            ReadResult<IrmPackage> read = Workbook.Read(broken);
            Assert.True(read.Value is not null || read.HasErrors);
        }
    }

    [Fact]
    public void What_is_no_workbook_is_refused_with_the_reason()
    {
        Assert.Contains("encrypted", Refusal([0xD0, 0xCF, 0x11, 0xE0, 0, 0]), StringComparison.Ordinal);
        Assert.Contains("ZIP", Refusal("id,title\n"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("none of its sheets", Refusal(Renamed()), StringComparison.Ordinal);
        Assert.Contains(
            "more than 1000 bytes",
            Assert.Single(Workbook.Read(s_workbook, mostBytes: 1000).Findings).Message(),
            StringComparison.Ordinal
        );

        using MemoryStream bomb = new();
        using (ZipArchive archive = new(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = archive.CreateEntry("xl/workbook.xml").Open();
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 20; i++)
            {
                entry.Write(zeros);
            }
        }

        Assert.Contains(
            "more than",
            Assert.Single(Workbook.Read(bomb.ToArray(), mostBytes: 10 << 20).Findings).Message(),
            StringComparison.Ordinal
        );

        Assert.Contains("OpenDocument", Refusal(Archive("mimetype")), StringComparison.Ordinal);
        Assert.Contains("Word", Refusal(Archive("word/document.xml")), StringComparison.Ordinal);
        Assert.Contains("Unpack it", Refusal(Archive("commitments.csv")), StringComparison.Ordinal);
        Assert.Contains(".xlsb", Refusal(Archive("xl/workbook.bin")), StringComparison.Ordinal);

        static byte[] Archive(string part)
        {
            using MemoryStream bytes = new();
            using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
            {
                archive.CreateEntry(part);
            }

            return bytes.ToArray();
        }

        static string Refusal(byte[] bytes) => Assert.Single(Workbook.Read(bytes).Findings, finding => finding.Code == "OGP2301").Message();
    }

    [Fact]
    public void A_table_that_is_none_of_ours_is_read_as_CSV()
    {
        Assert.Empty(Workbook.ReadTables(s_workbook));
        WorkbookTable first = Workbook.ReadTables(Renamed())[0];
        Assert.Equal("xpackage", first.Sheet);
        Assert.StartsWith("formatVersion", Encoding.UTF8.GetString(first.Csv.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_truth_value_of_a_table_is_the_word_that_is_shown() =>
        Assert.Equal(
            "Verifiability,Starred\nTRUE,FALSE\n",
            Encoding.UTF8.GetString(
                Workbook
                    .ReadTables(
                        Book.Of(
                            (
                                "Sheet1",
                                [
                                    ["Verifiability", "Starred"],
                                    [true, false],
                                ]
                            )
                        )
                    )[0]
                    .Csv.Span
            )
        );

    /// <summary>The columns of OGP's database are of numbers; a year in the format <c>0.00</c> is one.</summary>
    [Fact]
    public void Zeros_around_the_numbers_of_a_table_are_layout() =>
        Assert.Equal(
            "Year,Start\n2016,2016-05\n",
            Encoding.UTF8.GetString(
                Workbook
                    .ReadTables(
                        Book.Of(
                            (
                                "Sheet1",
                                [
                                    ["Year", "Start"],
                                    [new Book.Shown(2016, "0.00"), new Book.Shown(new DateOnly(2016, 5, 1), "mmm yyyy")],
                                ]
                            )
                        )
                    )[0]
                    .Csv.Span
            )
        );

    /// <summary>A few thousand bytes that would be a table of millions of cells: it is refused, and the other sheets are read.</summary>
    [Fact]
    public void A_sheet_that_would_be_too_large_a_table_is_refused()
    {
        const int Rows = 400;
        byte[] wide = Edit(
            document =>
                SheetOf(document, "xpackage")
                    .Descendants<SheetData>()
                    .Single()
                    .Append(Enumerable.Range(10, Rows).Select(row => new Row(Far(row)) { RowIndex = (uint)row })),
            Renamed()
        );

        ValueList<WorkbookTable> tables = Workbook.ReadTables(wide, "wide.xlsx", mostBytes: 1 << 20);

        WorkbookTable first = tables[0];
        Assert.Equal(("xpackage", 0), (first.Sheet, first.Csv.Length));
        Finding found = Assert.Single(first.Findings);
        Assert.Equal(("OGP2301", "xpackage!A1"), (found.Code, found.Place.Cell));
        Assert.All(tables.Skip(1), table => Assert.NotEqual(0, table.Csv.Length));

        static Cell Far(int row)
        {
            Cell cell = Words("x");
            cell.CellReference = $"XFD{row}";
            return cell;
        }
    }

    /// <summary>Empty rows of the sheet are no records, and count.</summary>
    [Fact]
    public void A_table_names_the_cells_of_its_sheet()
    {
        byte[] apart = Edit(
            document =>
            {
                SheetData data = SheetOf(document, "xpackage").Descendants<SheetData>().Single();
                Row last = data.Elements<Row>().Last();
                foreach (Cell cell in last.Elements<Cell>())
                {
                    cell.CellReference = $"{cell.CellReference!.Value!.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')}9";
                }

                last.RowIndex = 9;
            },
            Renamed()
        );

        WorkbookTable table = Workbook.ReadTables(apart)[0];

        Assert.Equal([1, 9], table.Rows);
        Assert.Equal(("xpackage!A1", "xpackage!C9", "xpackage!AB9"), (table.CellOf(0, 0), table.CellOf(1, 2), table.CellOf(1, 27)));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.CellOf(2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.CellOf(0, -1));
    }

    private static byte[] Renamed() =>
        Edit(document =>
        {
            foreach (
                DocumentFormat.OpenXml.Spreadsheet.Sheet sheet in document.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            )
            {
                sheet.Name = $"x{sheet.Name}";
            }
        });

    private static ReadResult<IrmPackage> Read(byte[] workbook) =>
        Workbook.Read(workbook, "plan.xlsx", new() { Check = Validation.Validator.Validate });

    /// <summary>A style that the writer does not have: the first one behind its own.</summary>
    private const uint AddDayStyle = 3;

    private static byte[] Edit(string sheet, string heading, Func<int, Cell?> cellOf, string? renamed = null, byte[]? from = null) =>
        Edit(
            document =>
            {
                document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Append(
                    new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }
                );
                Row[] rows = [.. SheetOf(document, sheet).Descendants<Row>()];
                Cell head = rows[0].Elements<Cell>().Single(cell => cell.InnerText == heading);
                string column = head.CellReference!.Value![..^1];
                if (renamed is not null)
                {
                    head.InlineString = new(new Text(renamed));
                }

                for (int i = 1; i < rows.Length; i++)
                {
                    if (cellOf(i - 1) is not { } cell)
                    {
                        continue;
                    }

                    cell.CellReference = $"{column}{rows[i].RowIndex}";
                    Cell old = rows[i].Elements<Cell>().Single(one => one.CellReference == cell.CellReference);
                    old.Parent!.ReplaceChild(cell, old);
                }
            },
            from
        );

    private static byte[] Edit(Action<SpreadsheetDocument> edit, byte[]? from = null)
    {
        using MemoryStream stream = new();
        stream.Write(from ?? s_workbook);
        using (SpreadsheetDocument document = SpreadsheetDocument.Open(stream, true))
        {
            edit(document);
        }

        return stream.ToArray();
    }

    private static Cell Words(string text) => new() { DataType = CellValues.InlineString, InlineString = new(new Text(text)) };

    private static Worksheet SheetOf(SpreadsheetDocument document, string name) =>
        (
            (WorksheetPart)
                document.WorkbookPart!.GetPartById(
                    document
                        .WorkbookPart.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                        .Single(sheet => sheet.Name == name)
                        .Id!.Value!
                )
        ).Worksheet!;

    private static string Sheets(byte[] workbook)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        return string.Concat(document.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet!.OuterXml));
    }
}
