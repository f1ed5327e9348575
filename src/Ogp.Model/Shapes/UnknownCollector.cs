using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>Collects what an object holds beside its known members; costs nothing while there is none.</summary>
internal struct UnknownCollector
{
    private List<UnknownMember>? _members;

    /// <summary>Keeps the member at whose name the reader stands, and moves the reader to the end of its value.</summary>
    public void Keep(ref Utf8JsonReader json, ReadContext context, string name, int after)
    {
        json.Read();
        long value = json.TokenStartIndex;
        json.Skip();
        Add(name, context.Raw(value, json.BytesConsumed), after);
    }

    public void Add(string name, string json, int after) => (_members ??= []).Add(new(name, json, after));

    public readonly UnknownMembers ToUnknownMembers() => _members is null ? default : new([.. _members]);

    /// <summary>Writes the members that follow a field.</summary>
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<UnknownMember> unknown, int after)
    {
        foreach (UnknownMember member in unknown)
        {
            if (member.After == after)
            {
                json.WritePropertyName(member.Name);
                json.WriteRawValue(member.Json, skipInputValidation: true);
            }
        }
    }
}
