using System.Reflection;
using Ogp.Model.Tabular.Csv;

namespace Ogp.Model.Tabular.Editions;

/// <summary>The editions that are known: the maps that stand beside this file. A new edition is a new map and a line in <c>editions.csv</c>.</summary>
internal static class EditionCatalog
{
    private static readonly Lazy<ValueList<Edition>> s_all = new(() => Rows("editions.csv").Select(Load).ToValueList());

    /// <summary>All editions.</summary>
    public static ValueList<Edition> All => s_all.Value;

    /// <summary>The edition of an id, or null where none is known by it.</summary>
    public static Edition? Find(string id) => All.FirstOrDefault(edition => edition.Id == id);

    private static Edition Load(string[] row)
    {
        Source source = new()
        {
            Id = row[2],
            Title = row[3],
            Publisher = row[4],
            Published = PartialDate.TryParse(row[5], out PartialDate published) ? published : default,
        };
        RowKind rows = row[1] switch
        {
            "commitments" => RowKind.Commitments,
            "plans" => RowKind.Plans,
            _ => throw new ArgumentException($"There is no kind of row '{row[1]}'.", nameof(row)),
        };
        return new(row[0], rows, source, Rows($"{row[0]}.csv").Select(Column).ToValueList());
    }

    private static EditionColumn Column(string[] row, int index) =>
        new(
            index,
            row[0],
            Kind(row[1]),
            row[2],
            row[3].Length == 0 ? default : new RatingKey(Variable.Of(row[3]), row[4]),
            AssessmentPoint.Of(row[5])
        );

    private static ColumnKind Kind(string word) =>
        word switch
        {
            "kept" => ColumnKind.Kept,
            "derived" => ColumnKind.Derived,
            "commitment" => ColumnKind.Commitment,
            "plan" => ColumnKind.Plan,
            "member" => ColumnKind.Member,
            "report" => ColumnKind.Report,
            "policy-area" => ColumnKind.PolicyArea,
            "cluster" => ColumnKind.Cluster,
            "rating" => ColumnKind.Rating,
            "flag" => ColumnKind.Flag,
            "rating-number" => ColumnKind.RatingNumber,
            _ => throw new ArgumentException($"There is no kind of column '{word}'.", nameof(word)),
        };

    private static IEnumerable<string[]> Rows(string resource)
    {
        using Stream stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource '{resource}' is missing.");
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        CsvRecords records = new(new CsvBytes(bytes.ToArray()), ',');
        CellTexts texts = new();

        // The first record has the headings.
        records.Read();
        while (records.Read())
        {
            yield return texts.Of(records);
        }
    }
}
