using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ogp.Model.Benchmarks.Data;

/// <summary>
/// Grows the Ecuador sample to any size: its plan again and again, each time with other ids and other texts. The same settings give the same bytes.
/// Writes as it goes, so that memory does not depend on the size.
/// </summary>
internal sealed class PlanGrower
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
    private static readonly string[] s_long = ["description", "summary", "note", "duties", "reason", "effect", "text"];
    private static readonly string[] s_references =
    [
        "id",
        "theme",
        "cluster",
        "commitment",
        "commitments",
        "milestone",
        "institution",
        "parties",
        "providers",
        "sources",
        "addressee",
        "into",
    ];

    private readonly JsonObject _sample;
    private readonly JsonObject _plan;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Random _random = new(2011);

    /// <summary>Chosen apart from the texts, so that the faulty plans are the clean ones, with faults.</summary>
    private readonly Random? _faults;
    private readonly Dictionary<string, WordPool> _words;
    private readonly Texts _texts;
    private string _suffix = "";

    /// <param name="texts">What the texts are like.</param>
    /// <param name="hasFaults">Whether one value in a hundred is wrong: of another type, misspelt, unknown or there twice.</param>
    public PlanGrower(Texts texts, bool hasFaults)
    {
        (_texts, _faults, _words) = (texts, hasFaults ? new Random(2012) : null, WordPool.All(_random));
        using Stream sample = typeof(PlanGrower).Assembly.GetManifestResourceStream("ecuador-2019-2022.irm.json")!;
        _sample = JsonNode.Parse(sample)!.AsObject();
        _plan = _sample["actionPlans"]![0]!.AsObject();
        Straighten(_plan);
        CollectIds(_plan);
    }

    /// <summary>Writes one package with as many plans as it takes to reach the size.</summary>
    public void Write(Stream output, long size, bool indented)
    {
        using Utf8JsonWriter json = new(output, s_options with { Indented = indented });
        WriteHead(json);
        for (int plan = 1; json.BytesCommitted < size; plan++)
        {
            WritePlan(json, plan);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes packages of one plan each, one a line, as many as it takes to reach the size.</summary>
    public void WriteLines(Stream output, long size)
    {
        long written = 0;
        for (int plan = 1; written < size; plan++)
        {
            using Utf8JsonWriter json = new(output, s_options);
            WriteHead(json);
            WritePlan(json, plan);
            json.WriteEndArray();
            json.WriteEndObject();
            json.Flush();
            output.WriteByte((byte)'\n');
            written += json.BytesCommitted + 1;
        }
    }

    /// <summary>The document in memory.</summary>
    public static byte[] Bytes(Texts texts, bool hasFaults, long size, bool indented = false)
    {
        using MemoryStream output = new();
        new PlanGrower(texts, hasFaults).Write(output, size, indented);
        return output.ToArray();
    }

    /// <summary>All of the package but its plans.</summary>
    private void WriteHead(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach ((string name, JsonNode? value) in _sample)
        {
            json.WritePropertyName(name);
            if (name == "actionPlans")
            {
                json.WriteStartArray();
                return;
            }

            value!.WriteTo(json);
        }
    }

    private void WritePlan(Utf8JsonWriter json, int number)
    {
        _suffix = string.Create(CultureInfo.InvariantCulture, $"-{number}");
        _plan["number"] = number;
        WriteNode(json, "", _plan);
    }

    private void WriteNode(Utf8JsonWriter json, string name, JsonNode node, Fault fault = Fault.None)
    {
        switch (node)
        {
            case JsonObject text when text.ContainsKey("en"):
                WriteText(json, name, text["en"]!.GetValue<string>().Length);
                break;
            case JsonObject members:
                json.WriteStartObject();
                foreach ((string member, JsonNode? value) in members)
                {
                    WriteMember(json, member, value!);
                }

                json.WriteEndObject();
                break;
            case JsonArray items:
                json.WriteStartArray();
                foreach (JsonNode? item in items)
                {
                    WriteNode(json, name, item!, item is JsonValue ? NextFault() : Fault.None);
                }

                json.WriteEndArray();
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                WriteString(json, name, value.GetValue<string>(), fault);
                break;
            case JsonValue when fault is Fault.OtherType or Fault.Misspelt:
                json.WriteStringValue("four");
                break;
            default:
                node.WriteTo(json);
                break;
        }
    }

    private void WriteMember(Utf8JsonWriter json, string name, JsonNode value)
    {
        Fault fault = value is JsonValue ? NextFault() : Fault.None;
        if (fault == Fault.UnknownMember)
        {
            json.WriteString("colour", "blue");
        }

        json.WritePropertyName(name);
        WriteNode(json, name, value, fault);
        if (fault == Fault.Twice)
        {
            json.WritePropertyName(name);
            WriteNode(json, name, value);
        }
    }

    private void WriteString(Utf8JsonWriter json, string name, string value, Fault fault)
    {
        bool isReference = s_references.Contains(name) && _ids.Contains(value);
        string written = isReference ? value + _suffix : value;
        if (fault == Fault.OtherType)
        {
            json.WriteNumberValue(404);
        }
        else
        {
            json.WriteStringValue(fault == Fault.Misspelt ? written[..^1] : written);
        }
    }

    /// <summary>Writes a text in two languages, about as long as it was, or as long as such texts are.</summary>
    private void WriteText(Utf8JsonWriter json, string name, int length)
    {
        string[] languages = _texts != Texts.Accented ? ["en", "id"] : ["es", _random.Next(2) == 0 ? "fr" : "pt"];
        length =
            _texts == Texts.Short ? Math.Min(length, 80)
            : !s_long.Contains(name) ? length
            : name == "description" ? _random.Next(1400, 4400)
            : length * 3;
        json.WriteStartObject();
        foreach (string language in languages)
        {
            json.WritePropertyName(language);
            ReadOnlySpan<char> text = _words[language].Cut(length, _random);
            if (NextFault() != Fault.None)
            {
                json.WriteNumberValue(404);
            }
            else
            {
                json.WriteStringValue(text);
            }
        }

        json.WriteEndObject();
    }

    private Fault NextFault() => _faults?.Next(100) == 0 ? (Fault)_faults.Next(1, 5) : Fault.None;

    /// <summary>
    /// The sample has one milestone that ends before it starts, and a rating that its year did not have, as its source has; here nothing may be wrong.
    /// </summary>
    private static void Straighten(JsonNode? node)
    {
        (node as JsonObject)?.Remove("promising");
        if (node is JsonObject { } period && period["start"] is { } start && period["end"] is { } end)
        {
            if (string.CompareOrdinal(start.GetValue<string>(), end.GetValue<string>()) > 0)
            {
                period["end"] = start.DeepClone();
            }
        }

        foreach (JsonNode? child in Children(node))
        {
            Straighten(child);
        }
    }

    private void CollectIds(JsonNode? node)
    {
        if (node is JsonObject members && members["id"] is { } id)
        {
            _ids.Add(id.GetValue<string>());
        }

        foreach (JsonNode? child in Children(node))
        {
            CollectIds(child);
        }
    }

    private static IEnumerable<JsonNode?> Children(JsonNode? node) =>
        node is JsonObject members ? members.Select(member => member.Value)
        : node is JsonArray items ? items
        : [];
}
