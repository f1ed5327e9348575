using System.Text;

namespace Ogp.Model.Spreadsheets;

/// <summary>A sheet as CSV.</summary>
internal static class CsvTable
{
    /// <summary>How many cells the table of a sheet has, those between and behind its own included: a cell far out makes one of many.</summary>
    public static long CellsOf(RawSheet sheet) => (long)WidthOf(sheet) * sheet.Rows.Count;

    public static byte[] Of(RawSheet sheet)
    {
        using MemoryStream bytes = new();
        using (StreamWriter csv = new(bytes, new UTF8Encoding(false), leaveOpen: true))
        {
            int width = WidthOf(sheet);
            foreach (RawRow row in sheet.Rows)
            {
                Write(csv, row, width);
            }
        }

        return bytes.ToArray();
    }

    private static void Write(StreamWriter csv, RawRow row, int width)
    {
        int next = 0;
        for (int column = 0; column < width; column++)
        {
            if (column > 0)
            {
                csv.Write(',');
            }

            if (next < row.Cells.Count && row.Cells[next].Column == column)
            {
                csv.Write(Quoted(row.Cells[next].Cell.Plain));
                next++;
            }
        }

        csv.Write('\n');
    }

    private static int WidthOf(RawSheet sheet) => sheet.Rows.Max(row => row.Cells[^1].Column) + 1;

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
