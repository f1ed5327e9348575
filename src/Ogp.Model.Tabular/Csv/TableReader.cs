using System.Globalization;

namespace Ogp.Model.Tabular.Csv;

/// <summary>Reads the rows under the headings.</summary>
internal static class TableReader
{
    public static Table Read(CsvText text, Header header, Import.ImportLog log)
    {
        List<TableRow> rows = [];
        List<Aside> asides = [];
        using MendedRecords csv = new(text, header);
        for (int i = 0; i <= header.Above.Count; i++)
        {
            csv.Read();
        }

        for (int number = 1; csv.Read(); number++)
        {
            string[] cells = csv.Cells();
            if (text.HasForeignBytes)
            {
                Mend(cells, header, number, log);
            }

            if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
            {
                asides.Add(new(number, cells));
                continue;
            }

            if (header.IsRepeated(cells))
            {
                log.Add(TabularFindings.HeadingsRepeated, number, null);
                asides.Add(new(number, cells));
                continue;
            }

            // Faulty quotation marks explain a wrong number of cells: one fault, one finding.
            if (csv.Fault is { } fault)
            {
                log.Add(fault, number, header.NameAt(csv.FaultyCell));
            }
            else
            {
                ReportWidth(cells, header, number, log);
            }

            rows.Add(new(header, number, cells));
        }

        return new(header, rows, asides);
    }

    private static void ReportWidth(string[] cells, Header header, int number, Import.ImportLog log)
    {
        FindingKind? kind =
            cells.Length < header.Width ? TabularFindings.TooFewCells
            : Array.FindLastIndex(cells, cell => cell.Length > 0) >= header.Width ? TabularFindings.TooManyCells
            : null;
        if (kind is not null)
        {
            log.Add(kind, number, null, [new("found", Text(cells.Length)), new("expected", Text(header.Width))]);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Mend(string[] cells, Header header, int number, Import.ImportLog log)
    {
        for (int place = 0; place < cells.Length; place++)
        {
            if (CsvText.Mend(ref cells[place]))
            {
                log.Add(TabularFindings.InvalidUtf8, number, header.NameAt(place));
            }
        }
    }
}
