using System.Text;
using Ogp.Model.Tabular;

namespace Ogp.Model.Fuzz;

/// <summary>A document to be broken, and its pieces.</summary>
internal sealed record Seed(byte[] Bytes, Func<byte[], Pieces> Split, IReadOnlyList<byte[]> Extremes)
{
    /// <summary>Documents of IRM JSON: the samples and the corpus.</summary>
    public static IReadOnlyList<Seed> Documents { get; } =
    [
        .. typeof(Seed)
            .Assembly.GetManifestResourceNames()
            .Order(StringComparer.Ordinal)
            .Select(name => new Seed(Resource(typeof(Seed), name), JsonPieces.Of, Fuzz.Extremes.Json)),
    ];

    /// <summary>Tables of the edition of July 2024: its headings over some rows.</summary>
    public static IReadOnlyList<Seed> Tables { get; } =
    [
        .. new[] { ',', ';', '\t' }.Select(delimiter => new Seed(
            Table(delimiter),
            bytes => CsvPieces.Of(bytes, (byte)delimiter),
            Fuzz.Extremes.Csv
        )),
    ];

    private static byte[] Table(char delimiter)
    {
        // The map of the edition names the headings, each at the start of a line and quoted where it must be.
        string[] headings =
        [
            .. Encoding
                .UTF8.GetString(Resource(typeof(OgpDatabase), "2024-07.csv"))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line =>
                    line[0] == '"'
                        ? line[1..line.IndexOf("\",", StringComparison.Ordinal)]
                        : line[..line.IndexOf(',', StringComparison.Ordinal)]
                ),
        ];
        StringBuilder table = new();
        table.AppendJoin(delimiter, headings.Select(heading => $"\"{heading}\"")).Append('\n');
        for (int row = 0; row < 4; row++)
        {
            table.AppendJoin(delimiter, headings.Select(heading => Cell(heading, row))).Append('\n');
        }

        return Encoding.UTF8.GetBytes(table.ToString());
    }

    private static string Cell(string heading, int row) =>
        heading switch
        {
            "Commitment Unique Identifier" => $"EC000{row}",
            "Country/Locality" => "Ecuador",
            "Action Plan Number" => "1",
            "Commitment Number" => $"{row}",
            "Code" => "ECU",
            "Region" => "Americas",
            "National Or Local" => "National",
            "Year Of Submission" => "2019",
            "Action Plan End Year" => "2022",
            "Action Plan Duration (Years)" => "2",
            "Theme" => "NA",
            "Commitment Title" => "Datos abiertos",
            "Start Date" => "7/1/2019",
            "End Date" => "8/31/2022",
            "Action Plan ID" => $"AP_ECU0{row / 3 + 1}",
            _ => (row, heading.Length % 4) switch
            {
                (0, _) => "ND",
                (1, 0) => "1",
                (2, 1) => "NR",
                (_, 2) => "0",
                _ => "",
            },
        };

    private static byte[] Resource(Type sibling, string name)
    {
        using Stream stream = sibling.Assembly.GetManifestResourceStream(name)!;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
