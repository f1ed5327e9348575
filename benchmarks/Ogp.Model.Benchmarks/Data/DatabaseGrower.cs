using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Ogp.Model.Benchmarks.Data;

/// <summary>Grows a real edition of OGP's database to any number of rows: the same rows again, each time as other plans and commitments with other texts.</summary>
internal static class DatabaseGrower
{
    private static readonly CsvConfiguration s_plain = new(CultureInfo.InvariantCulture) { HasHeaderRecord = false };

    /// <summary>Columns in which a commitment has words of its own: a copy that had the same would be read quicker than any real row.</summary>
    private static readonly string[] s_texts =
    [
        "Commitment Title",
        "Short Title",
        "Full Text",
        "Lead Institution",
        "Supporting Institution(s)",
        "URL",
    ];

    /// <summary>What is shorter is a word of the edition, such as <c>Not Specified</c>.</summary>
    private const int LongestWord = 15;

    /// <summary>Writes the grown table.</summary>
    /// <param name="source">A CSV whose first row has the headings, among them those of the ids.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(string source, int rows, Stream output)
    {
        List<string[]> all = [];
        using (CsvParser parser = new(new StreamReader(source), s_plain))
        {
            while (parser.Read())
            {
                all.Add(parser.Record!);
            }
        }

        int commitment = Array.IndexOf(all[0], "Commitment Unique Identifier");
        int plan = Array.IndexOf(all[0], "Action Plan ID");
        int clusters = Array.IndexOf(all[0], "Cluster Commitment ID(s)");
        int[] texts = [.. s_texts.Select(heading => Array.IndexOf(all[0], heading))];
        using CsvWriter writer = new(new StreamWriter(output, new UTF8Encoding(false)), s_plain);
        Write(writer, all[0]);
        for (int row = 0; row < rows; row++)
        {
            string[] cells = [.. all[1 + (row % (all.Count - 1))]];
            string copy = (row / (all.Count - 1)).ToString("000", CultureInfo.InvariantCulture);
            cells[commitment] = $"{cells[commitment]}{copy}";
            cells[plan] = $"{cells[plan]}.{copy}";
            cells[clusters] = "NA";
            foreach (int text in texts)
            {
                cells[text] = cells[text].Length > LongestWord ? $"{copy} {cells[text]}" : cells[text];
            }

            Write(writer, cells);
        }
    }

    private static void Write(CsvWriter writer, string[] cells)
    {
        foreach (string cell in cells)
        {
            writer.WriteField(cell);
        }

        writer.NextRecord();
    }
}
