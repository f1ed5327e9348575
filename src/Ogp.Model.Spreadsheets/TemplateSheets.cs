using Ogp.Model.Profiles;

namespace Ogp.Model.Spreadsheets;

/// <summary>The sheets of an empty workbook.</summary>
internal static class TemplateSheets
{
    /// <summary>The lists that plans are mostly made of.</summary>
    private static readonly string[] s_usual =
    [
        "sources",
        "actionPlans",
        "actionPlans/institutions",
        "actionPlans/commitments",
        "actionPlans/commitments/milestones",
    ];

    public static List<Sheet> Of(FormatSchema schema, Profile? profile)
    {
        string[] languages = profile is { Languages.IsEmpty: false } ? [.. profile.Languages] : ["en"];
        List<Sheet> sheets = [Empty(Heading.Package, [], Columns(schema, FormatSchema.Root, "", languages))];
        foreach (SheetShape shape in schema.Sheets)
        {
            if (s_usual.Contains(shape.Path) || IsOfProfile(schema, shape))
            {
                sheets.Add(Empty(shape.Name, shape.Owners, Columns(schema, shape.Type, "", languages)));
            }
        }

        return sheets;
    }

    /// <summary>Whether a list is one of a profile, or its objects have fields of one; commitments outside of plans are not for a template.</summary>
    private static bool IsOfProfile(FormatSchema schema, SheetShape shape) =>
        shape.Path.StartsWith("actionPlans", StringComparison.Ordinal)
        && (shape.Path.Contains(':', StringComparison.Ordinal) || Array.Exists(schema.MembersOf(shape.Type), member => member.IsAdded));

    private static Sheet Empty(string name, string[] owners, IEnumerable<string> columns)
    {
        Sheet sheet = new(name);
        sheet.Headings.AddRange(owners);
        sheet.Headings.AddRange(columns);
        return sheet;
    }

    private static IEnumerable<string> Columns(FormatSchema schema, string type, string prefix, string[] languages)
    {
        foreach (MemberShape member in schema.MembersOf(type))
        {
            string heading = prefix + member.Name;
            switch (member.Form)
            {
                case MemberForm.Text:
                    foreach (string language in languages)
                    {
                        yield return Heading.Entry(heading, language);
                    }

                    break;
                case MemberForm.Part when member.Name != "record":
                    foreach (string column in Columns(schema, member.Type!, $"{heading}.", languages))
                    {
                        yield return column;
                    }

                    break;
                case MemberForm.Word or MemberForm.Number or MemberForm.Flag or MemberForm.Words or MemberForm.Statement:
                    yield return heading;
                    break;
            }
        }
    }
}
