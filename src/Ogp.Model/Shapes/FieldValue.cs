using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>A value of the model without its type, and what lies in it by name. What is not stated is no value, and so is an empty word.</summary>
internal readonly struct FieldValue
{
    private readonly object? _value;
    private readonly INodeShape? _shape;
    private readonly decimal _number;
    private readonly PartialDate _date;
    private readonly JsonElement _json;

    private FieldValue(FieldForm form, object? value = null, INodeShape? shape = null, decimal number = 0, PartialDate date = default)
    {
        (Form, _value, _shape, _number, _date) = (form, value, shape, number, date);
    }

    private FieldValue(JsonElement json) => (Form, _json) = (FieldForm.Json, json);

    public FieldForm Form { get; }

    public bool IsStated => Form != FieldForm.None;

    public static FieldValue Of(string? word) => string.IsNullOrEmpty(word) ? default : new(FieldForm.Word, word);

    public static FieldValue Of(PartialDate date) => date.IsStated ? new(FieldForm.Date, date: date) : default;

    public static FieldValue Of(decimal? number) => number is { } one ? new(FieldForm.Number, number: one) : default;

    public static FieldValue Of(bool? flag) => flag is { } one ? new(FieldForm.Flag, number: one ? 1 : 0) : default;

    public static FieldValue Of(LocalizedText text) => text.IsStated ? new(FieldForm.Text, text) : default;

    public static FieldValue Of(Node node, INodeShape shape) => new(FieldForm.Object, node, shape);

    public static FieldValue Of(FieldItems items) => new(FieldForm.Array, items);

    /// <summary>The same items, with those counted that stand between them in the document and could not be read.</summary>
    public FieldValue Among(UnknownMembers unknown, string name) =>
        Form == FieldForm.Array && unknown.Count > 0 ? Of(new PlacedItems((FieldItems)_value!, unknown, name)) : this;

    public static FieldValue Of(Statement said) => said.IsStated ? new(FieldForm.Statement, said) : default;

    public static FieldValue Of(RatingSet ratings) => ratings.Count > 0 ? new(FieldForm.Ratings, ratings) : default;

    public static FieldValue Of(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => Of(WordOf(json)),
            JsonValueKind.Number => json.TryGetDecimal(out decimal number) ? Of(number) : default,
            JsonValueKind.True or JsonValueKind.False => Of(json.GetBoolean()),
            JsonValueKind.Object when json.EnumerateObject().Any() => new(json),
            JsonValueKind.Array when json.GetArrayLength() > 0 => new(json),
            _ => default,
        };

    /// <summary>What a step leads to: a member, a language of a text, a variable, a part of a statement.</summary>
    public FieldValue this[string step] =>
        Form switch
        {
            FieldForm.Object when step.Contains(':', StringComparison.Ordinal) => Extension((Node)_value!, step),
            FieldForm.Object => _shape!.ValueOf((Node)_value!, step),
            FieldForm.Text => Of(((LocalizedText)_value!)[step]),
            FieldForm.Ratings => Of(((RatingSet)_value!)[RatingKey.Of(step)]),
            FieldForm.Statement => step switch
            {
                "level" => this,
                "source" => Of(((Statement)_value!).Source),
                _ => Of(((Statement)_value!).Note)[step],
            },
            FieldForm.Json when _json.ValueKind == JsonValueKind.Object && _json.TryGetProperty(step, out JsonElement member) => Of(member),
            _ => default,
        };

    /// <summary>How many items an array has; 0 of what is none.</summary>
    public int Count =>
        Form == FieldForm.Array ? ((FieldItems)_value!).Count
        : Form == FieldForm.Json && _json.ValueKind == JsonValueKind.Array ? _json.GetArrayLength()
        : 0;

    /// <summary>Where an item stands in the document, with those before it counted that could not be read.</summary>
    public int PlaceOf(int index) => Form == FieldForm.Array ? ((FieldItems)_value!).PlaceOf(index) : index;

    public FieldValue this[int index] => Form == FieldForm.Array ? ((FieldItems)_value!)[index] : Of(_json[index]);

    public PartialDate AsDate() =>
        Form == FieldForm.Date ? _date
        : Form == FieldForm.Word && PartialDate.TryParse((string)_value!, out PartialDate date) ? date
        : default;

    public decimal? AsNumber() => Form == FieldForm.Number ? _number : null;

    /// <summary>The word that it is; null where it is none.</summary>
    public string? AsWord() => Form == FieldForm.Word ? (string)_value! : null;

    /// <summary>Whether it is stated, and neither in blanks alone nor as an absence: a rating without a level says why there is none, and no more.</summary>
    public bool SaysAnything() =>
        Form switch
        {
            FieldForm.None => false,
            FieldForm.Word => !string.IsNullOrWhiteSpace((string)_value!),
            FieldForm.Text => ((LocalizedText)_value!).For("en").Length > 0,
            FieldForm.Statement => ((Statement)_value!).HasLevel,
            FieldForm.Ratings => AnyLevel((RatingSet)_value!),
            FieldForm.Json => SaysAnything(_json),
            FieldForm.Array => AnyItem((FieldItems)_value!),
            _ => true,
        };

    private static bool AnyLevel(RatingSet ratings)
    {
        foreach (Rating rating in ratings.AsSpan())
        {
            if (rating.Statement.HasLevel)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyItem(FieldItems items)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].SaysAnything())
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysAnything(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().Any(member => SaysAnything(member.Value)),
            JsonValueKind.Array => json.EnumerateArray().Any(SaysAnything),
            _ => Of(json).SaysAnything(),
        };

    /// <summary>The words that it can be: of a statement each level that is possible; none of what has no words.</summary>
    public ReadOnlySpan<string> Words() =>
        Form switch
        {
            FieldForm.Word => new([(string)_value!]),
            FieldForm.Statement => ((Statement)_value!).Codes,
            FieldForm.Number => new([_number.ToString(CultureInfo.InvariantCulture)]),
            FieldForm.Flag => new([_number == 0 ? "false" : "true"]),
            FieldForm.Date => new([_date.ToString()]),
            FieldForm.Text => new([((LocalizedText)_value!).For("en")]),
            _ => [],
        };

    /// <summary>The value in a line, for a message.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        foreach (string word in Words())
        {
            text.Append(text.Length > 0 ? " | " : "").Append(word);
        }

        return text.ToString();
    }

    private static FieldValue Extension(Node node, string name)
    {
        if (node._unknown[name] is not { } json)
        {
            return default;
        }

        // Most are words and numbers, which need no document of their own.
        if (json[0] == '"' && !json.Contains('\\', StringComparison.Ordinal))
        {
            return Of(json[1..^1]);
        }

        if (char.IsAsciiDigit(json[0]) && decimal.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return Of(number);
        }

        try
        {
            return Of(JsonElement.Parse(json));
        }
        catch (JsonException)
        {
            // Deeper than is read.
            return default;
        }
    }

    /// <summary>The text of a string; null where half of a surrogate pair has none.</summary>
    private static string? WordOf(JsonElement json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
