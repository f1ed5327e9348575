namespace Ogp.Model.Shapes;

/// <summary>What objects and their members mean, in a line each: the words of the schema and of the reference. Read when first asked for.</summary>
internal static class FieldMeanings
{
    private static readonly Lazy<Dictionary<(string Type, string Member), string>> s_meanings = new(Read);

    /// <summary>The types and members that have a meaning; a type itself has the member "".</summary>
    public static IEnumerable<(string Type, string Member)> All => s_meanings.Value.Keys;

    /// <summary>What a member of an object of a type means; what the object is where the member is "".</summary>
    public static string Of(string type, string member) => s_meanings.Value[(type, member)];

    private static Dictionary<(string Type, string Member), string> Read()
    {
        using StreamReader file = new(typeof(FieldMeanings).Assembly.GetManifestResourceStream("fields.tsv")!);
        Dictionary<(string Type, string Member), string> meanings = [];
        file.ReadLine();
        while (file.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            meanings.Add((cells[0], cells[1]), cells[2]);
        }

        return meanings;
    }
}
