using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ogp.Model.Json;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Csv;

/// <summary>
/// How a table differs from its edition in what no commitment and no plan holds: the headings and their order, rows above them, and rows that are about
/// nothing. It rides along in the record of the source, as an extension member.
/// </summary>
/// <param name="Headings">The row of headings as it stood; none where it is the edition's.</param>
/// <param name="Above">Rows above it.</param>
/// <param name="Asides">Rows under it that are about nothing.</param>
internal sealed record TableLayout(string[]? Headings, ValueList<string[]> Above, ValueList<Aside> Asides)
{
    private const string Member = "table:layout";

    /// <summary>The layout of a table that was read.</summary>
    public static TableLayout Of(Header header, ValueList<Aside> asides)
    {
        bool isUsual = header.Cells.SequenceEqual(header.Edition.Columns.Select(column => column.Text));
        return new(isUsual ? null : header.Cells, [.. header.Above.Where(row => !NamesDelimiter(row))], asides);
    }

    /// <summary>Whether a row tells spreadsheet programs what separates cells (<c>sep=;</c>): that is of the file, and what is written has another.</summary>
    private static bool NamesDelimiter(string[] row)
    {
        const string Mark = "sep=";
        return row[0].StartsWith(Mark, StringComparison.OrdinalIgnoreCase)
            && row[0].Length <= Mark.Length + 1
            && Array.TrueForAll(row[1..], string.IsNullOrWhiteSpace);
    }

    /// <summary>The layout that a package remembers of an edition; that of the edition where it remembers none, or none that can be read.</summary>
    public static TableLayout In(IrmPackage package, Edition edition)
    {
        string? json = package.Sources.FirstOrDefault(source => source.Id == edition.Source.Id)?.Record?.Unknown[Member];
        try
        {
            return json is not null && JsonNode.Parse(json) is JsonObject layout ? Read(layout) : new(null, [], []);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            return new(null, [], []);
        }
    }

    /// <summary>The source with what differs from the edition.</summary>
    public Source AddTo(Source source)
    {
        if (Headings is null && Above.IsEmpty && Asides.IsEmpty)
        {
            return source;
        }

        IrmPackage alone = new() { Sources = [source] };
        JsonNode document = JsonNode.Parse(IrmJson.Write(alone))!;
        document["sources"]![0]!["record"] = new JsonObject { [Member] = Write() };
        return IrmJson.Read(Encoding.UTF8.GetBytes(document.ToJsonString())).Value!.Sources[0];
    }

    private static TableLayout Read(JsonObject layout) =>
        new(
            layout["headings"] is JsonArray headings ? Cells(headings) : null,
            Items(layout["above"]).Select(row => Cells(row.AsArray())).ToValueList(),
            Items(layout["rows"]).Select(row => new Aside(row["row"]!.GetValue<int>(), Cells(row["cells"]!.AsArray()))).ToValueList()
        );

    private static IEnumerable<JsonNode> Items(JsonNode? node) => node is JsonArray items ? items.OfType<JsonNode>() : [];

    private static string[] Cells(JsonArray cells) => [.. cells.Select(cell => cell!.GetValue<string>())];

    private JsonObject Write()
    {
        JsonObject layout = [];
        if (Headings is not null)
        {
            layout["headings"] = Cells(Headings);
        }

        if (!Above.IsEmpty)
        {
            layout["above"] = new JsonArray([.. Above.Select(Cells)]);
        }

        if (!Asides.IsEmpty)
        {
            layout["rows"] = new JsonArray([
                .. Asides.Select(aside => new JsonObject { ["row"] = aside.Row, ["cells"] = Cells(aside.Cells) }),
            ]);
        }

        return layout;
    }

    private static JsonArray Cells(string[] cells) => new([.. cells.Select(cell => JsonValue.Create(cell))]);
}
