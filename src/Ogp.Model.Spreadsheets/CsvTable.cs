using System.Text;

namespace Ogp.Model.Spreadsheets;

/// <summary>A sheet as CSV.</summary>
internal static class CsvTable
{
    public static byte[] Of(RawSheet sheet)
    {
        StringBuilder csv = new();
        int width = sheet.Rows.Max(row => row.Cells[^1].Column) + 1;
        foreach (RawRow row in sheet.Rows)
        {
            int next = 0;
            for (int column = 0; column < width; column++)
            {
                csv.Append(column > 0 ? "," : "");
                if (next < row.Cells.Count && row.Cells[next].Column == column)
                {
                    csv.Append(Quoted(row.Cells[next].Cell.Text));
                    next++;
                }
            }

            csv.Append('\n');
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
