using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Profiles;

namespace Ogp.Model.Spreadsheets;

/// <summary>The types of the format, read from the schema that the library publishes: no list of members is kept here. Safe to share between threads.</summary>
internal sealed class FormatSchema
{
    /// <summary>Name of the type of the whole document.</summary>
    public const string Root = "IrmPackage";

    /// <summary>What the names of the types of statements begin with; the scale stands behind.</summary>
    private const string Statement = "Statement-";

    private static readonly Lazy<FormatSchema> s_core = new(() => new(IrmSchema.Write(SchemaVariant.Strict), null));

    private readonly Dictionary<string, MemberShape[]> _types;

    private readonly Dictionary<string, string[]> _levels = new(StringComparer.Ordinal);
    private readonly Profile? _profile;

    private FormatSchema(byte[] schema, Profile? profile)
    {
        _profile = profile;
        _types = Read(schema, profile);
        Sheets = SheetShape.Find(this);
    }

    /// <summary>The format, with what a profile adds where there is one.</summary>
    public static FormatSchema Of(Profile? profile) =>
        profile is null ? s_core.Value : new(IrmSchema.Write(profile, SchemaVariant.Strict), profile);

    /// <summary>The lists of objects; owners stand before what they own.</summary>
    public SheetShape[] Sheets { get; }

    /// <summary>The list of a path within the package.</summary>
    public SheetShape SheetAt(string path) => Array.Find(Sheets, sheet => sheet.Path == path)!;

    /// <summary>The members of a type, in the order of the format.</summary>
    public MemberShape[] MembersOf(string type) => _types[type];

    /// <summary>Position of a member among those of its type; -1 where the type has none of the name.</summary>
    public int PositionOf(string type, string name) => Array.FindIndex(MembersOf(type), member => member.Name == name);

    /// <summary>The type of the rows of a table.</summary>
    public string TypeOf(string table) => Array.Find(Sheets, sheet => sheet.Name == table)?.Type ?? Root;

    /// <summary>The member that a heading is of, through objects within the object; null where the type has none. An entry of a map or text is of the map.</summary>
    public MemberShape? MemberAt(string type, string heading)
    {
        MemberShape? member = null;
        foreach (string name in heading.Split('[')[0].Split('.'))
        {
            member = member is { Form: not MemberForm.Part } ? null : Array.Find(MembersOf(member?.Type ?? type), one => one.Name == name);
            if (member is null)
            {
                break;
            }
        }

        return member;
    }

    /// <summary>A codelist, with the codes that a profile adds to it; null where there is none of the name.</summary>
    public Codelist? ListOf(string name) => _profile is null ? Codelists.Find(name) : _profile.FindList(name);

    /// <summary>Whether a scale may have a level: a profile may leave some out.</summary>
    public bool HasLevel(string scale, string level) => !_levels.TryGetValue(scale, out string[]? levels) || levels.Contains(level);

    private Dictionary<string, MemberShape[]> Read(byte[] written, Profile? profile)
    {
        using JsonDocument schema = JsonDocument.Parse(written);
        JsonElement types = schema.RootElement.GetProperty("$defs");
        Dictionary<string, MemberShape[]> read = new(StringComparer.Ordinal);
        foreach (JsonProperty type in types.EnumerateObject())
        {
            if (
                type.Name.StartsWith(Statement, StringComparison.Ordinal)
                && type.Value.TryGetProperty("then", out JsonElement level)
                && level.TryGetProperty("enum", out JsonElement levels)
            )
            {
                _levels.Add(type.Name[Statement.Length..], [.. levels.EnumerateArray().Select(one => one.GetString()!)]);
            }

            if (type.Value.TryGetProperty("properties", out JsonElement members))
            {
                read.Add(
                    type.Name,
                    [
                        .. members
                            .EnumerateObject()
                            .Select(member =>
                                Of(member, types) with
                                {
                                    IsAdded = IsAdded(type.Name, member.Name),
                                    Field = FieldOf(profile, type.Name, member.Name),
                                }
                            ),
                    ]
                );
            }
        }

        return read;
    }

    private static ProfileField? FieldOf(Profile? profile, string type, string member) =>
        profile?.Types.FirstOrDefault(own => own.Name == type) is { } added
            ? added.Find(member)
            : profile?.Fields.FirstOrDefault(field => field.On == type && field.Name == member);

    /// <summary>Types of profiles have small letters, those of the format begin with a capital; members of profiles have a colon.</summary>
    private static bool IsAdded(string type, string member) =>
        !char.IsAsciiLetterUpper(type[0]) || member.Contains(':', StringComparison.Ordinal);

    private static MemberShape Of(JsonProperty member, JsonElement types)
    {
        string? type = TypeOf(member.Value);
        MemberForm form = type switch
        {
            "Text" => MemberForm.Text,
            "Date" => MemberForm.Word,
            "Cells" => MemberForm.Map,
            "Ratings" => MemberForm.Ratings,
            { } name when name.StartsWith("Statement", StringComparison.Ordinal) => MemberForm.Statement,
            { } => MemberForm.Part,
            _ => FormOf(member.Value),
        };
        // Of values that are no objects, such as dates, a list is one cell.
        if (
            form == MemberForm.Words
            && TypeOf(member.Value.GetProperty("items")) is { } item
            && types.GetProperty(item).TryGetProperty("properties", out _)
        )
        {
            return new(member.Name, MemberForm.Rows, item, []);
        }

        JsonElement one = form == MemberForm.Words ? member.Value.GetProperty("items") : member.Value;
        string[] codes =
            form is MemberForm.Word or MemberForm.Words && one.TryGetProperty("enum", out JsonElement all)
                ? [.. all.EnumerateArray().Select(code => code.GetString()!)]
                : [];
        return new(member.Name, form, form == MemberForm.Part ? type : null, codes) { IsDate = IsDate(member.Value) };
    }

    private static MemberForm FormOf(JsonElement member) =>
        member.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.String
            ? type.GetString() switch
            {
                "integer" or "number" => MemberForm.Number,
                "boolean" => MemberForm.Flag,
                "array" => MemberForm.Words,
                _ => MemberForm.Word,
            }
            : MemberForm.Word;

    /// <summary>Whether a value is a day, or a list of days.</summary>
    private static bool IsDate(JsonElement schema) =>
        TypeOf(schema) == "Date" || (schema.TryGetProperty("items", out JsonElement items) && TypeOf(items) == "Date");

    private static string? TypeOf(JsonElement schema) =>
        schema.TryGetProperty("$ref", out JsonElement reference) ? reference.GetString()!["#/$defs/".Length..] : null;
}
