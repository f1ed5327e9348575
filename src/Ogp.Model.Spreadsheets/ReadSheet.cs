namespace Ogp.Model.Spreadsheets;

/// <summary>A sheet that was read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">The rows that hold anything, by heading, each heading once.</param>
internal sealed record ReadSheet(string Name, List<ReadRow> Rows)
{
    /// <summary>Takes the first row as headings.</summary>
    public static ReadSheet Of(RawSheet sheet, string? file, List<Finding> findings)
    {
        if (sheet.Rows is not [var first, ..])
        {
            return new(sheet.Name, []);
        }

        string?[] headings = HeadingsOf(first, file, findings);
        List<ReadRow> rows = [];
        foreach (RawRow row in sheet.Rows.Skip(1))
        {
            ReadRow read = new(CellAddress.Of(sheet.Name, 0, row.Number), []);
            foreach (RawCell cell in row.Cells)
            {
                if (cell.Column < headings.Length && headings[cell.Column] is { } heading)
                {
                    if (heading.Length > 0)
                    {
                        read.Cells.Add(new(heading, cell.Cell));
                    }
                }
                else
                {
                    findings.Add(WorkbookFindings.NoHeading.At(file, cell.Cell.At, ("value", cell.Cell.Text)));
                }
            }

            rows.Add(read);
        }

        return new(sheet.Name, rows);
    }

    /// <summary>The headings by column: null where there is none, empty where it is there a second time.</summary>
    private static string?[] HeadingsOf(RawRow row, string? file, List<Finding> findings)
    {
        string?[] headings = new string?[row.Cells[^1].Column + 1];
        foreach (RawCell cell in row.Cells)
        {
            string heading = Heading.Unlabelled(cell.Cell.Text.Trim());
            if (Array.IndexOf(headings, heading) >= 0)
            {
                findings.Add(WorkbookFindings.DuplicateHeading.At(file, cell.Cell.At, ("heading", heading)));
                heading = "";
            }
            else if (heading.Length == 0)
            {
                continue;
            }

            headings[cell.Column] = heading;
        }

        return headings;
    }
}

/// <summary>A row that was read.</summary>
/// <param name="At">Its first cell.</param>
/// <param name="Cells">What it holds, in the order of the columns.</param>
internal sealed record ReadRow(string At, List<KeyValuePair<string, CellValue>> Cells)
{
    public CellValue? this[string heading] => Cells.Find(cell => cell.Key == heading).Value;
}
