using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ogp.Model.Scoring;

namespace Ogp.Model.Tests.Scoring;

/// <summary>Percentages that IRM reports print beside their counts follow from the counts by one of the roundings, or are known not to.</summary>
public partial class PrintedReportTests
{
    private const string Folder = "printed-reports";

    /// <summary>38 of 39 is 97.4 %: no rounding gives what Uruguay's design report prints.</summary>
    private static readonly string[] s_misprints = ["uruguay-ap4-2018-2020-design-report 38 98"];

    [SharedDataFact(Folder)]
    public void Every_printed_percentage_is_explained_or_a_known_misprint()
    {
        List<string> unexplained = [];
        int explained = 0;
        foreach (string path in Directory.GetFiles(SharedData.PathOf(Folder), "*.json"))
        {
            using JsonDocument report = JsonDocument.Parse(File.ReadAllBytes(path));
            if (!report.RootElement.TryGetProperty("number_of_commitments", out JsonElement of) || of.ValueKind != JsonValueKind.Number)
            {
                continue;
            }

            foreach (Match printed in CountAndShare().Matches(report.RootElement.GetProperty("aggregates_printed").GetRawText()))
            {
                int count = int.Parse(printed.Groups[1].Value, CultureInfo.InvariantCulture);
                decimal percent = decimal.Parse(printed.Groups[2].Value, CultureInfo.InvariantCulture);
                if (Percentage.Explaining(percent, count, of.GetInt32()).IsEmpty)
                {
                    unexplained.Add($"{Path.GetFileNameWithoutExtension(path)} {count} {percent}");
                }
                else
                {
                    explained++;
                }
            }
        }

        Assert.Equal(s_misprints, unexplained);
        Assert.True(explained >= 10);
    }

    [GeneratedRegex("""(\d+) ?\((\d+(?:\.\d+)?) ?%\)""")]
    private static partial Regex CountAndShare();
}
