using System.Globalization;

namespace Ogp.Model.Tests.Methodology;

using Methodology = Ogp.Model.Methodology;

/// <summary>The coverage that the library tells, held against how many rows of the July 2024 edition are coded.</summary>
public class AvailabilityTests
{
    private static readonly string[] s_keys =
    [
        "specificity",
        "verifiability",
        "ogp-value.access-to-information",
        "potential-impact",
        "completion",
        "potential-for-results",
        "completion",
        "did-it-open-government",
        "did-it-open-government.access-to-information",
        "early-results",
        "starred",
    ];

    private static readonly string[] s_headings =
    [
        "Specificity",
        "Verifiable",
        "OGP Value Access To Information",
        "Potential Impact",
        "Completion (Progress Report)",
        "Potential for Results",
        "Completion (End Of Term)",
        "Did It Open Government (Overall)",
        "Did It Open Government (Access To Information)",
        "Early Results",
        "Starred (Current Formula) End of Term",
    ];

    /// <summary>Rows that are coded of the 558 rows of the whole subset, by year of submission.</summary>
    [Theory]
    [InlineData(2011, 2, "2 2 2 0 2 0 0 0 0 0 0")]
    [InlineData(2012, 56, "55 55 55 55 55 0 0 0 0 0 0")]
    [InlineData(2013, 23, "23 23 23 23 23 0 19 19 7 0 19")]
    [InlineData(2014, 73, "73 73 73 73 72 0 71 71 71 0 71")]
    [InlineData(2015, 12, "12 12 12 12 12 0 12 12 12 0 12")]
    [InlineData(2016, 44, "44 44 44 44 44 0 44 44 43 0 43")]
    [InlineData(2017, 30, "3 30 30 30 0 0 30 30 3 0 24")]
    [InlineData(2018, 98, "0 84 81 84 0 0 97 22 0 0 1")]
    [InlineData(2019, 26, "0 24 21 24 0 0 26 18 0 1 0")]
    [InlineData(2020, 41, "0 38 0 0 0 38 35 35 0 0 0")]
    [InlineData(2021, 48, "0 41 0 0 0 41 9 0 0 9 0")]
    [InlineData(2022, 44, "0 44 0 0 0 44 0 0 0 0 0")]
    [InlineData(2023, 52, "0 20 0 0 0 20 0 0 0 0 0")]
    public void The_counts_of_the_whole_subset_agree(int year, int rows, string coded)
    {
        int[] counts = [.. coded.Split(' ').Select(int.Parse)];
        Assert.Equal(s_keys.Length, counts.Length);
        for (int i = 0; i < counts.Length; i++)
        {
            Check(i, year, counts[i], rows, hasReports: counts[i] > 0 || year < 2022);
        }
    }

    [SharedDataFact("ogp-database/2024-07/commitments.csv")]
    public void The_counts_of_the_file_agree()
    {
        EditionTable table = EditionTable.July2024();
        int submitted = table.IndexOf("Year Of Submission");
        foreach (IGrouping<int, string[]> year in table.Rows.GroupBy(row => int.Parse(row[submitted], CultureInfo.InvariantCulture)))
        {
            for (int i = 0; i < s_keys.Length; i++)
            {
                string[] cells = [.. year.Select(row => row[table.IndexOf(s_headings[i])])];
                int coded = cells.Count(cell => cell is not ("ND" or "NR" or "NA"));
                Check(
                    i,
                    year.Key,
                    coded,
                    cells.Length,
                    hasReports: !Array.TrueForAll(
                        cells,
                        cell => cell == "NR" || (cell == "ND" && Array.Exists(cells, other => other == "NR"))
                    )
                );
            }
        }
    }

    private static void Check(int column, int year, int coded, int rows, bool hasReports)
    {
        RatingKey key = RatingKey.Of(s_keys[column]);
        CoverageKind kind = Report(column, year) is { } product
            ? Methodology.Standard.CoverageOf(key, year, product).Kind
            : Methodology.Standard.CoverageOf(key, year).Kind;
        string what = $"{s_headings[column]} of {year}: {coded} of {rows}, {kind}";
        if (column == 9 && year == 2019)
        {
            // The one row that is out of its time; the remark says so.
            Assert.True(coded <= 1 && kind == CoverageKind.NotCoded, what);
            Assert.Contains("One row", Methodology.Standard.CoverageOf(key, year).Remark.For("en"), StringComparison.Ordinal);
        }
        else if (coded > 0)
        {
            Assert.True(kind != CoverageKind.NotCoded, what);
        }
        else if (hasReports)
        {
            Assert.True(kind == CoverageKind.NotCoded, what);
        }
    }

    /// <summary>The report that a column is about, where the variable stands in two.</summary>
    private static Product? Report(int column, int year) =>
        column switch
        {
            4 => year <= 2016 ? Product.ProgressReport : Product.DesignReport,
            6 or 10 => year <= 2016 ? Product.EndOfTermReport
            : year <= 2019 ? Product.ImplementationReport
            : Product.ResultsReport,
            _ => null,
        };
}
