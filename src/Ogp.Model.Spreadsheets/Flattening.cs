using System.Text.Json;

namespace Ogp.Model.Spreadsheets;

/// <summary>Turns a document into sheets. What no cell holds to the letter stands as JSON at the end of its row, so that nothing is lost.</summary>
internal sealed class Flattening(FormatSchema schema)
{
    private readonly Dictionary<string, Sheet> _sheets = new(StringComparer.Ordinal);

    /// <summary>The sheets that have rows, that of the package first.</summary>
    public static List<Sheet> Of(FormatSchema schema, JsonElement package)
    {
        Flattening flattening = new(schema);
        flattening.AddRow(Heading.Package, FormatSchema.Root, null, [], package);
        return
        [
            flattening._sheets[Heading.Package],
            .. schema.Sheets.Select(shape => flattening._sheets.GetValueOrDefault(shape.Name)).OfType<Sheet>(),
        ];
    }

    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="type">Type of the object.</param>
    /// <param name="shape">The list that it stands in; null for the package.</param>
    /// <param name="names">What the objects are called that it belongs to, and itself at the end; empty for the package.</param>
    /// <param name="row">The object.</param>
    private void AddRow(string sheet, string type, SheetShape? shape, string[] names, JsonElement row)
    {
        Part part = new();
        for (int i = 0; i + 1 < names.Length; i++)
        {
            part.Cells.Add(shape!.Owners[i], names[i]);
        }

        string path = shape?.Path ?? "";
        Part cells = new();
        List<JsonProperty> rest = [];

        // What a profile adds comes back behind all that the format knows, in the profile's order: where it stood otherwise, it stays JSON.
        if (!TryMembers(type, path, row, cells, rest, mayExtend: true))
        {
            (cells, rest) = (new(), []);
            TryMembers(type, path, row, cells, rest, mayExtend: false);
        }

        part.TryAdd(cells);

        AddRest(part.Cells, rest);
        if (part.Cells.Count < names.Length)
        {
            // An object without anything is a row nevertheless.
            part.Cells.Add(Heading.Rest, "{}");
        }

        if (!_sheets.TryGetValue(sheet, out Sheet? table))
        {
            _sheets.Add(sheet, table = new(sheet));
        }

        table.AddRow(part.Cells);
        foreach (ListOfRows list in part.Lists)
        {
            string[] own = list.Names();
            for (int i = 0; i < own.Length; i++)
            {
                AddRow(list.Shape.Name, list.Shape.Type, list.Shape, [.. names, own[i]], list.Items[i]);
            }
        }
    }

    /// <summary>Puts the members of an object into cells, and into what is left; false where members of a profile would come back in another order.</summary>
    private bool TryMembers(string type, string path, JsonElement row, Part cells, List<JsonProperty> rest, bool mayExtend)
    {
        int last = -1;
        foreach (JsonProperty member in row.EnumerateObject())
        {
            bool isExtension = member.Name.Contains(':', StringComparison.Ordinal);

            // Of members of the same name the first counts: no later one may come to stand before it.
            if (
                (isExtension && !mayExtend)
                || rest.Exists(one => one.NameEquals(member.Name))
                || !TryFlatten(type, path, "", member, cells)
            )
            {
                rest.Add(member);
                if (last >= 0)
                {
                    return false;
                }
            }
            else if (isExtension)
            {
                int position = schema.PositionOf(type, member.Name);
                if (position < last)
                {
                    return false;
                }

                last = position;
            }
        }

        return true;
    }

    /// <summary>Puts a member into cells, or into lists for other sheets; false, and nothing done, where it would not come back as it is.</summary>
    private bool TryFlatten(string type, string path, string prefix, JsonProperty member, Part row)
    {
        if (Array.Find(schema.MembersOf(type), one => member.NameEquals(one.Name)) is not { } shape)
        {
            return false;
        }

        if (
            shape.IsAdded
            && (prefix.Length > 0 && shape.Name.Contains(':', StringComparison.Ordinal) || !PlainForm.Is(schema, shape, member.Value))
        )
        {
            return false;
        }

        string heading = prefix + shape.Name;
        string to = path.Length == 0 ? shape.Name : $"{path}/{shape.Name}";
        Part own = new();
        bool isWhole = shape.Form switch
        {
            MemberForm.Word => own.TryAdd(heading, CellText.OfWord(member.Value)),
            MemberForm.Number => own.TryAdd(heading, CellText.OfNumber(member.Value)),
            MemberForm.Flag => own.TryAdd(heading, CellText.OfFlag(member.Value)),
            MemberForm.Words => own.TryAdd(heading, CellText.OfWords(member.Value)),
            MemberForm.Text or MemberForm.Map => TryEntries(
                heading,
                member.Value,
                own,
                (at, value) => own.TryAdd(at, CellText.OfWord(value))
            ),
            MemberForm.Statement => TryStatement(heading, member.Value, own),
            MemberForm.Ratings => TryEntries(heading, member.Value, own, (at, value) => TryStatement(at, value, own)),
            MemberForm.Part => member.Value.ValueKind == JsonValueKind.Object
                && member.Value.EnumerateObject().Any()
                && member.Value.EnumerateObject().All(one => TryFlatten(shape.Type!, to, $"{heading}.", one, own)),
            _ => TryList(to, member.Value, own),
        };
        return isWhole && row.TryAdd(own);
    }

    private static bool TryEntries(string heading, JsonElement map, Part own, Func<string, JsonElement, bool> tryAdd) =>
        map.ValueKind == JsonValueKind.Object
        && map.EnumerateObject().Any()
        && map.EnumerateObject()
            .All(entry =>
                entry.Name.Length > 0
                && !entry.Name.Contains(']', StringComparison.Ordinal)
                && tryAdd(Heading.Entry(heading, entry.Name), entry.Value)
            );

    /// <summary>What is said: a level, or one of several; or an object with it, its source and a note.</summary>
    private static bool TryStatement(string heading, JsonElement value, Part own)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return own.TryAdd(heading, OfLevels(value));
        }

        // Without source and note it would come back as the levels alone.
        return value.EnumerateObject().Count() > 1
            && value
                .EnumerateObject()
                .All(member =>
                    member.Name switch
                    {
                        "level" => own.TryAdd(heading, OfLevels(member.Value)),
                        "source" => own.TryAdd(Heading.Within(heading, member.Name), CellText.OfWord(member.Value)),
                        "note" => TryEntries(
                            Heading.Within(heading, member.Name),
                            member.Value,
                            own,
                            (at, text) => own.TryAdd(at, CellText.OfWord(text))
                        ),
                        _ => false,
                    }
                )
            && own.Cells.ContainsKey(heading);
    }

    /// <summary>A level, or several of which one is meant. A list of one would come back as the level alone.</summary>
    private static object? OfLevels(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array
            ? value.GetArrayLength() > 1
                ? CellText.OfWords(value)
                : null
            : CellText.OfWord(value) is string level && !level.Contains('|', StringComparison.Ordinal) && level.Trim() == level
                ? level
                : null;

    private bool TryList(string path, JsonElement list, Part own)
    {
        if (
            list.ValueKind != JsonValueKind.Array
            || list.GetArrayLength() == 0
            || list.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object)
        )
        {
            return false;
        }

        own.Lists.Add(new(schema.SheetAt(path), [.. list.EnumerateArray()]));
        return true;
    }

    /// <summary>Puts what is left into as many cells as it takes.</summary>
    private static void AddRest(Dictionary<string, object> cells, List<JsonProperty> rest)
    {
        if (rest.Count == 0)
        {
            return;
        }

        string json = $"{{{string.Join(',', rest.Select(member => member.ToString()))}}}";
        for (int i = 0, at = 0; at < json.Length; i++)
        {
            int length = Math.Min(CellText.Longest, json.Length - at);
            length -= at + length < json.Length && char.IsHighSurrogate(json[at + length - 1]) ? 1 : 0;
            cells.Add(Heading.RestAt(i), json.Substring(at, length));
            at += length;
        }
    }

    /// <summary>Cells and lists that belong together.</summary>
    private sealed class Part
    {
        public Dictionary<string, object> Cells { get; } = new(StringComparer.Ordinal);

        public List<ListOfRows> Lists { get; } = [];

        public bool TryAdd(string heading, object? cell) => cell is not null && Cells.TryAdd(heading, cell);

        public bool TryAdd(Part other)
        {
            if (other.Cells.Keys.Any(Cells.ContainsKey))
            {
                return false;
            }

            foreach ((string heading, object cell) in other.Cells)
            {
                Cells.Add(heading, cell);
            }

            Lists.AddRange(other.Lists);
            return true;
        }
    }
}
