namespace Ogp.Model.Profiles;

/// <summary>What a profile has to do with objects of one type of the format.</summary>
internal sealed class ProfileObject
{
    private readonly List<(ProfileRule Rule, int Index)> _rules = [];
    private readonly List<ProfileRequirement> _required = [];

    /// <summary>The fields of the objects, in order.</summary>
    public ProfileField[] Fields { get; private set; } = [];

    public bool HasRequired { get; private set; }

    /// <summary>The rules, with their position among all.</summary>
    public IReadOnlyList<(ProfileRule Rule, int Index)> Rules => _rules;

    public IReadOnlyList<ProfileRequirement> Required => _required;

    public ProfileField? Find(string name) => Array.Find(Fields, field => field.Name == name);

    public static Dictionary<string, ProfileObject> ByType(ProfileParts parts, ValueList<ProfileRule> rules)
    {
        Dictionary<string, ProfileObject> objects = new(StringComparer.Ordinal);
        foreach (IGrouping<string, ProfileField> fields in parts.Fields.GroupBy(field => field.On))
        {
            ProfileObject own = Of(fields.Key);
            own.Fields = [.. fields];
            own.HasRequired = Array.Exists(own.Fields, field => field.IsRequired);
        }

        for (int i = 0; i < rules.Count; i++)
        {
            Of(rules[i].Path.Type)._rules.Add((rules[i], i));
        }

        foreach (ProfileRequirement required in parts.Required)
        {
            Of(required.Path.Type)._required.Add(required);
        }

        return objects;

        ProfileObject Of(string type) => objects.TryGetValue(type, out ProfileObject? one) ? one : objects[type] = new();
    }
}
