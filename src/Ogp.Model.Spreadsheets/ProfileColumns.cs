using Ogp.Model.Profiles;
using Ogp.Model.Spreadsheets.Templates;

namespace Ogp.Model.Spreadsheets;

/// <summary>The columns and sheets that a profile adds, and what they are called for people.</summary>
internal sealed class ProfileColumns(FormatSchema schema, Profile? profile, string language)
{
    public ColumnCodes Codes { get; } = new(schema);

    /// <summary>The shape of a column; the heading that a profile gives its field stands above.</summary>
    public ColumnShape ShapeOf(string sheet, string heading) => Codes.Of(sheet, heading) with { Title = TitleOf(sheet, heading) };

    /// <summary>The shape of a column of a template: its drop-down has labels, where each is that of one code.</summary>
    public ColumnShape TemplateShapeOf(string sheet, string heading)
    {
        ColumnShape shape = ShapeOf(sheet, heading);
        if (schema.MemberAt(schema.TypeOf(sheet), heading) is not { Field.Codes: { } list } member)
        {
            return shape;
        }

        string[] labels = [.. shape.Codes.Select(code => list.Find(code)?.Label.For(language) ?? code)];
        return labels.Select(member.CodeOf).SequenceEqual(shape.Codes) ? shape with { Codes = labels } : shape;
    }

    /// <summary>
    /// The words of a drop-down of a template: labels of the codes that a profile leaves where the list is closed, and of those that it adds; of one whose label would be read as another the code.
    /// </summary>
    public IEnumerable<string> WordsOf(TemplateColumn column, string[] left)
    {
        CodeEntry[] added = column.AddedIn(schema);
        CodeWords words = new(column.Entries, added);
        return column
            .Offered.Select(entry => (entry.Code, Word: entry.Label.For(language)))
            .Concat(added.Select(entry => (entry.Code, Word: ReadsBack(entry) ? entry.Label.For(language) : entry.Code)))
            .Where(offered => left.Length == 0 || left.Contains(offered.Code))
            .Select(offered => offered.Word);

        bool ReadsBack(CodeEntry entry) => words.TryFind(entry.Label.For(language), out string? code) && code == entry.Code;
    }

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

    /// <summary>What stands above a column of a profile's field, or of a field of its object: the labels that lead there, and the heading.</summary>
    private string? TitleOf(string sheet, string heading)
    {
        string type = schema.TypeOf(sheet);
        List<string> labels = [];
        foreach (string name in heading.Split('[')[0].Split('.'))
        {
            MemberShape? member = type.Length == 0 ? null : Array.Find(schema.MembersOf(type), one => one.Name == name);
            if (
                (
                    member?.Field is { } field ? LabelOf(field)
                    : labels.Count > 0 ? PeriodWord(name)
                    : null
                )
                is not { } label
            )
            {
                break;
            }

            labels.Add(label);
            type = member?.Field?.Type?.Name ?? "";
        }

        return labels.Count == 0 ? OwnerTitle(sheet, heading) : Heading.Labelled(string.Join(": ", labels), heading);
    }

    private string LabelOf(ProfileField field) => (field.Heading.IsStated ? field.Heading : field.Label).For(language);

    /// <summary>What templates call the start or end of a period; null of anything else.</summary>
    private string? PeriodWord(string name) =>
        Array.Find(TemplateColumns.All, column => column.Heading == $"period.{name}")?.Words.For(language);

    /// <summary>On a sheet that a profile adds, what templates call the object that a row belongs to, before the heading; null of others.</summary>
    private string? OwnerTitle(string sheet, string heading) =>
        schema.MembersOf(schema.TypeOf(sheet)) is [{ IsAdded: true }, ..] && TemplateColumns.OwnerWords(heading) is { } words
            ? $"{words.For(language)} {heading}"
            : null;
}
