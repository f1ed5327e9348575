using System.Text;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Tests;

/// <summary>Hand-made files of the July 2024 edition.</summary>
internal static class Sample
{
    public static Edition Edition { get; } = EditionCatalog.All.Single(edition => edition.Id == "2024-07");

    public static string[] Headings { get; } = [.. Edition.Columns.Select(column => column.Heading)];

    /// <summary>A row in which nothing is remarkable, with some cells of its own.</summary>
    public static Dictionary<string, string> Row(params ReadOnlySpan<(string Heading, string Cell)> cells)
    {
        Dictionary<string, string> row = Headings.ToDictionary(
            heading => heading,
            heading =>
                Edition.FindHeading(heading)!.Kind switch
                {
                    ColumnKind.PolicyArea => "0",
                    ColumnKind.Rating or ColumnKind.RatingNumber or ColumnKind.Flag or ColumnKind.Cluster or ColumnKind.Report => "ND",
                    _ => "",
                }
        );
        row["Commitment Unique Identifier"] = "TS0001";
        row["Country/Locality"] = "Testland";
        row["Action Plan Number"] = "1";
        row["Commitment Number"] = "1";
        row["Code"] = "TST";
        row["Region"] = "Europe";
        row["National Or Local"] = "National";
        row["Year Of Submission"] = "2016";
        row["Action Plan End Year"] = "2018";
        row["Action Plan Duration (Years)"] = "2";
        row["Theme"] = "NA";
        row["Commitment Title"] = "A title";
        row["Start Date"] = "7/1/2016";
        row["End Date"] = "6/30/2018";
        row["Action Plan ID"] = "AP_TST01";
        foreach ((string heading, string cell) in cells)
        {
            row[heading] = cell;
        }

        return row;
    }

    public static string Csv(params ReadOnlySpan<Dictionary<string, string>> rows) => Csv(',', Headings, rows);

    public static string Csv(char delimiter, IReadOnlyList<string> headings, params ReadOnlySpan<Dictionary<string, string>> rows)
    {
        StringBuilder csv = new();
        Append(csv, delimiter, headings);
        foreach (Dictionary<string, string> row in rows)
        {
            Append(csv, delimiter, headings.Select(heading => row.GetValueOrDefault(heading, "")));
        }

        return csv.ToString();
    }

    public static ReadResult<IrmPackage> Read(string csv) => OgpDatabase.Read(Encoding.UTF8.GetBytes(csv), "sample.csv");

    public static ReadResult<IrmPackage> Read(params ReadOnlySpan<Dictionary<string, string>> rows) => Read(Csv(rows));

    /// <summary>The one commitment of a file with one row.</summary>
    public static Commitment Commitment(params ReadOnlySpan<(string Heading, string Cell)> cells) =>
        Read(Row(cells)).Value!.ActionPlans[0].Commitments[0];

    /// <summary>The codes of the findings, in order.</summary>
    public static string[] Codes(this ReadResult<IrmPackage> result) => [.. result.Findings.Select(finding => finding.Kind.Name)];

    private static void Append(StringBuilder csv, char delimiter, IEnumerable<string> cells) =>
        csv.AppendJoin(
                delimiter,
                cells.Select(cell =>
                    cell.AsSpan().IndexOfAny(['"', '\r', '\n', delimiter]) >= 0 ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell
                )
            )
            .Append('\n');
}
