using Ogp.Model.Shapes;

namespace Ogp.Model.Comparing;

/// <summary>What tells things from their siblings: items by their key, members by their name.</summary>
internal static class Keys
{
    /// <summary>Stands between the parts of a key; no name holds it.</summary>
    private const char Between = '\u001F';

    /// <summary>The keys of the items of an array.</summary>
    public static string[] OfItems(JsonTree[] items, ValueDescription item)
    {
        ShapeDescription? shape = item.Object?.Invoke();
        return Array.ConvertAll(items, one => shape is not null && one.IsObject ? OfObject(one, shape) : one.Meaning);
    }

    /// <summary>The key of an object, for people.</summary>
    public static string Shown(JsonTree item, ShapeDescription shape) =>
        string.Join(' ', OfObject(item, shape).Split(Between, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The names of members.</summary>
    public static string[] OfMembers(JsonMember[] members) => Array.ConvertAll(members, member => member.Name);

    /// <summary>The languages of a text, without regard to the case of their tags.</summary>
    public static string[] OfLanguages(JsonMember[] text) => Array.ConvertAll(text, member => member.Name.ToUpperInvariant());

    private static string OfObject(JsonTree item, ShapeDescription shape) =>
        string.Join(Between, Array.ConvertAll(shape.Key, name => item[name] is { } part ? OfPart(part) : ""));

    /// <summary>A text among the members of a key is one of its languages, as in the model.</summary>
    private static string OfPart(JsonTree part) => part.IsObject ? Values.Text(part).For("en") : part.Text;
}
