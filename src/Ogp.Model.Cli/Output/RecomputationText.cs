using Ogp.Model.Scoring;

namespace Ogp.Model.Cli.Output;

/// <summary>Recomputed columns as text: each column in a line, then every cell that differs.</summary>
internal static class RecomputationText
{
    public static void Write(TextWriter output, Recomputation recomputed, string language)
    {
        int all = recomputed.Columns.Sum(column => column.Compared);
        int agree = recomputed.Columns.Sum(column => column.Agree);
        output.WriteLine(
            RecomputationWords.Agreement.In(
                language,
                recomputed.Edition,
                recomputed.Rows,
                recomputed.Columns.Count,
                agree,
                all,
                Share(agree, all, language)
            )
        );
        output.WriteLine();
        foreach (ColumnAgreement column in recomputed.Columns)
        {
            int others = column.Empty + column.Unread + column.Untold;
            string compared =
                column.Disagree > 0 ? RecomputationWords.Differ.In(language, column.Column, column.Disagree, column.Compared)
                : recomputed.Rows > 0 && column.Compared + others == 0 ? RecomputationWords.NotCompared.In(language, column.Column)
                : column.Column;
            string empty = column.Empty == 0 ? "" : RecomputationWords.Empty.In(language, column.Empty);
            string unread = column.Unread == 0 ? "" : RecomputationWords.Unread.In(language, column.Unread);
            string untold =
                column.Untold == 0 ? "" : RecomputationWords.Untold.In(language, column.Untold, string.Join(", ", column.Missing));
            output.WriteLine($"{Share(column.Agree, column.Compared, language), 8}  {compared}{empty}{unread}{untold}");
        }

        foreach (IGrouping<string, Disagreement> group in recomputed.Disagreements.GroupBy(RecomputationJson.ClassOf))
        {
            output.WriteLine();
            output.WriteLine($"{group.Key}: {group.Count()}");
            foreach (Disagreement cell in group)
            {
                output.WriteLine(
                    $"  {RecomputationWords.Cell.In(language, cell.Row, cell.Commitment, cell.Column, cell.Recorded, cell.RecomputedText, cell.Explanation.For(language))}"
                );
            }
        }
    }

    /// <summary>Two decimals, cut off: 100 % means every cell.</summary>
    private static string Share(int part, int whole, string language) =>
        whole == 0 ? "-" : Numerals.Percent((Math.Floor(part * 10000m / whole) / 100) + 0.00m, language);
}
