using System.Globalization;
using Ogp.Model.Scoring;

namespace Ogp.Model.Cli.Output;

/// <summary>Recomputed columns as text: each column in a line, then every cell that differs.</summary>
internal static class RecomputationText
{
    public static void Write(TextWriter output, Recomputation recomputed)
    {
        int compared = recomputed.Columns.Sum(column => column.Compared);
        int agree = recomputed.Columns.Sum(column => column.Agree);
        output.WriteLine(
            $"Edition {recomputed.Edition}: {recomputed.Rows} rows, {recomputed.Columns.Count} derived columns, {agree} of {compared} cells agree ({Share(agree, compared)})."
        );
        output.WriteLine();
        foreach (ColumnAgreement column in recomputed.Columns)
        {
            output.WriteLine(
                column.Compared == 0
                    ? $"          -  {column.Column}: not compared, a column that its rule reads is missing"
                    : $"{Share(column.Agree, column.Compared), 8}  {column.Column}{(column.Disagree == 0 ? "" : $": {column.Disagree} of {column.Compared} differ")}"
            );
        }

        foreach (IGrouping<string, Disagreement> group in recomputed.Disagreements.GroupBy(RecomputationJson.ClassOf))
        {
            output.WriteLine();
            output.WriteLine($"{group.Key}: {group.Count()}");
            foreach (Disagreement cell in group)
            {
                output.WriteLine(
                    $"  row {cell.Row}, {cell.Commitment}, {cell.Column}: {Text(cell.Recorded)} recorded, {cell.Recomputed} recomputed. {cell.Explanation}"
                );
            }
        }
    }

    private static string Text(string cell) => cell.Length == 0 ? "nothing" : cell;

    /// <summary>Two decimals, cut off: 100 % means every cell.</summary>
    private static string Share(int part, int whole) =>
        whole == 0 ? "-" : (Math.Floor(part * 10000.0 / whole) / 100).ToString("0.00", CultureInfo.InvariantCulture) + " %";
}
