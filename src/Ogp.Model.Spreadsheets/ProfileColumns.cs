using Ogp.Model.Profiles;

namespace Ogp.Model.Spreadsheets;

/// <summary>The columns and sheets that a profile adds, and what they are called for people.</summary>
internal sealed class ProfileColumns(FormatSchema schema, Profile? profile, string language)
{
    public ColumnCodes Codes { get; } = new(schema);

    /// <summary>The shape of a column; the heading that a profile gives its field stands above.</summary>
    public ColumnShape ShapeOf(string sheet, string heading) => Codes.Of(sheet, heading) with { Title = TitleOf(sheet, heading) };

    /// <summary>Adds to the sheets of a template what the profile adds to their objects, and the sheets of its lists. Commitments outside of plans are not for a template.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="nameOf">What the template calls the sheet of a table; null where it has none.</param>
    public void AddTo(List<Sheet> sheets, Func<string, string?> nameOf)
    {
        string[] languages = profile is { Languages.IsEmpty: false } ? [.. profile.Languages] : [language];
        foreach (SheetShape shape in schema.Sheets.Where(shape => shape.Path.StartsWith("actionPlans", StringComparison.Ordinal)))
        {
            string[] added =
            [
                .. schema.MembersOf(shape.Type).Where(member => member.IsAdded).SelectMany(member => HeadingsOf(member, "", languages)),
            ];
            if (added.Length == 0)
            {
                continue;
            }

            string name = nameOf(shape.Name) ?? shape.Name;
            Sheet? sheet = sheets.Find(one => one.Name == name);
            if (sheet is null)
            {
                sheets.Add(sheet = new(name));
                sheet.Headings.AddRange(shape.Owners);
                sheet.Headings.AddRange(
                    schema.MembersOf(shape.Type).Where(member => !member.IsAdded && member.Name == "id").Select(member => member.Name)
                );
            }

            sheet.Headings.AddRange(added);
        }
    }

    private IEnumerable<string> HeadingsOf(MemberShape member, string prefix, string[] languages)
    {
        string heading = prefix + member.Name;
        return member.Form switch
        {
            MemberForm.Text => languages.Select(one => Heading.Entry(heading, one)),
            MemberForm.Part => schema.MembersOf(member.Type!).SelectMany(one => HeadingsOf(one, $"{heading}.", languages)),
            MemberForm.Rows => [],
            _ => [heading],
        };
    }

    private string? TitleOf(string sheet, string heading)
    {
        string type = Array.Find(schema.Sheets, shape => shape.Name == sheet)?.Type ?? FormatSchema.Root;
        int end = heading.AsSpan().IndexOfAny('.', '[');
        string name = end < 0 ? heading : heading[..end];
        foreach (ProfileField field in profile?.FieldsOn(type) ?? [])
        {
            if (field.Name == name)
            {
                return Heading.Labelled((field.Heading.IsStated ? field.Heading : field.Label).For(language), heading);
            }
        }

        return null;
    }
}
