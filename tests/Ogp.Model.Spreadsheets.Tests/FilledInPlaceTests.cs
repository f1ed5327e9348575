namespace Ogp.Model.Spreadsheets.Tests;

/// <summary>Templates as people give them back: which row a row belongs to, and at which cell what is missing is told.</summary>
public class FilledInPlaceTests
{
    [Fact]
    public void A_row_that_names_no_owner_is_told_at_the_cell_that_is_empty()
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            FilledIn.Commitments,
            (
                "Hitos",
                [
                    ["Identificador del hito", "Compromiso"],
                    ["a", "GT0001"],
                    ["b", null],
                    ["c", "GT0009"],
                    ["d", "gt0002"],
                ]
            ),
            FilledIn.Document
        );

        Assert.Equal(
            [
                ("OGP2313", "Hitos!B3", "Compromisos", null),
                ("OGP2303", "Hitos!B4", "Compromisos", null),
                ("OGP2303", "Hitos!B5", "Compromisos", "GT0002"),
            ],
            read.Findings.Where(finding => finding.Code.StartsWith("OGP23", StringComparison.Ordinal))
                .Select(finding => (finding.Code, finding.Place.Cell, finding["sheet"], finding.Suggestion))
        );
    }

    /// <summary>Rows that are told are found among the others by what they are called, not by going through them.</summary>
    [Fact]
    public void Thousands_of_rows_with_decimal_numbers_or_names_of_nothing_take_no_longer_than_others()
    {
        const int Count = 20_000;
        object?[][] commitments =
        [
            ["Identificador del compromiso", "Número"],
            .. Rows(i => [$"GT{i:00000}", i + 0.5]),
        ];
        object?[][] milestones =
        [
            ["Compromiso", "Identificador del hito"],
            .. Rows(i => [$"gt{i:00000}", $"{i}"]),
        ];
        byte[] book = Book.Of(FilledIn.Plan, ("Compromisos", commitments), ("Hitos", milestones), FilledIn.Document);

        ReadResult<IrmPackage> read = Workbook.Read(book);

        Assert.Equal(Count, read.Findings.Count(finding => finding is { Code: "OGP2303", Suggestion: not null }));

        static IEnumerable<object?[]> Rows(Func<int, object?[]> row) => Enumerable.Range(0, Count).Select(row);
    }

    [Fact]
    public void A_table_without_a_sheet_is_called_as_in_the_template_and_has_no_cell()
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            (
                "Hitos",
                [
                    ["Compromiso", "Identificador del hito"],
                    ["GT0001", "a"],
                ]
            )
        );

        Assert.Equal("Compromisos", Assert.Single(read.Findings, finding => finding.Code == "OGP2303")["sheet"]);
        Assert.Null(Assert.Single(read.Findings, finding => finding["name"] == "formatVersion").Place.Cell);
    }

    [Fact]
    public void What_is_missing_is_told_at_its_column()
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            (
                "Plan",
                [
                    ["Identificador del plan", "Título (es)", "Miembro"],
                    ["AP_GTM05", "Quinto plan", null],
                ]
            ),
            (
                "Compromisos",
                [
                    ["Número", "Identificador del compromiso"],
                    ["1", null],
                ]
            ),
            (
                "Documento",
                [
                    ["Título (es)", "Versión del formato"],
                    ["Plan", null],
                ]
            )
        );

        Assert.Equal(
            ["Documento!B2", "Plan!C2", "Compromisos!B2"],
            read.Findings.Where(finding => finding.Code == "OGP1013").Select(finding => finding.Place.Cell)
        );
    }

    [Fact]
    public void A_number_that_lost_its_zero_is_told()
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            FilledIn.Commitments,
            (
                "Hitos",
                [
                    ["Compromiso", "Identificador del hito", "Número"],
                    ["GT0001", "a", 1.1],
                    ["GT0001", "b", 1.10],
                    ["GT0002", "c", 1.1],
                    ["GT0002", "d", 2],
                    ["GT0002", "e", 2],
                ]
            ),
            FilledIn.Document
        );

        Finding found = Assert.Single(read.Findings);
        Assert.Equal(("OGP2314", "Hitos!C3", "1.1"), (found.Code, found.Place.Cell, found["number"]));
    }
}
