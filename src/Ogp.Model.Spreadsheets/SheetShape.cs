namespace Ogp.Model.Spreadsheets;

/// <summary>A list of objects of the format, which becomes a sheet: one row an object, wherever the list stands.</summary>
/// <param name="Name">What the sheet is called: the last member of the path, with the one before it where that is not enough.</param>
/// <param name="Type">The type of its objects.</param>
/// <param name="Path">The members that lead from the package to the list.</param>
/// <param name="Owner">The list whose objects have such lists; null for those of the package.</param>
internal sealed record SheetShape(string Name, string Type, string Path, SheetShape? Owner)
{
    private const string Outside = "other.";

    /// <summary>Characters that the name of a sheet can have.</summary>
    private const int Longest = 31;

    /// <summary>The headings that name the objects a row belongs to, the outermost first.</summary>
    public string[] Owners => Owner is null ? [] : [.. Owner.Owners, Heading.Owner(Owner.Name)];

    /// <summary>The lists of a schema; owners stand before what they own.</summary>
    public static SheetShape[] Find(FormatSchema schema)
    {
        List<SheetShape> found = [];
        Add(schema, found, FormatSchema.Root, "", null);
        List<SheetShape> named = [];
        foreach (SheetShape sheet in found)
        {
            string last = LastOf(sheet.Path, 1);
            bool isTaken = found.Exists(other =>
                other.Path != sheet.Path && IsOutside(other) == IsOutside(sheet) && LastOf(other.Path, 1) == last
            );
            string name = NameOf((IsOutside(sheet) ? Outside : "") + (isTaken ? LastOf(sheet.Path, 2) : last), named);
            named.Add(sheet with { Name = name, Owner = sheet.Owner is null ? null : named.Find(one => one.Path == sheet.Owner.Path) });
        }

        return [.. named];
    }

    /// <summary>A name that a spreadsheet program takes: without the colon of a profile's fields, and not too long.</summary>
    private static string NameOf(string name, List<SheetShape> others)
    {
        string whole = name.Replace(':', '.');
        string cut = whole.Length <= Longest ? whole : whole[..Longest];
        for (int i = 2; others.Exists(other => other.Name == cut); i++)
        {
            string number = string.Create(System.Globalization.CultureInfo.InvariantCulture, $" {i}");
            cut = whole[..Math.Min(whole.Length, Longest - number.Length)] + number;
        }

        return cut;
    }

    private static void Add(FormatSchema schema, List<SheetShape> found, string type, string path, SheetShape? owner)
    {
        foreach (MemberShape member in schema.MembersOf(type))
        {
            string to = path.Length == 0 ? member.Name : $"{path}/{member.Name}";
            if (member.Form == MemberForm.Part)
            {
                Add(schema, found, member.Type!, to, owner);
            }
            else if (member.Form == MemberForm.Rows)
            {
                SheetShape sheet = new(to, member.Type!, to, owner);
                found.Add(sheet);
                Add(schema, found, member.Type!, to, sheet);
            }
        }
    }

    /// <summary>Commitments outside of plans have the same lists as those of plans.</summary>
    private static bool IsOutside(SheetShape sheet) => sheet.Path.Split('/')[0] == "commitments";

    private static string LastOf(string path, int steps)
    {
        string[] way = path.Split('/');
        return string.Join('.', way[^Math.Min(steps, way.Length)..]);
    }
}
