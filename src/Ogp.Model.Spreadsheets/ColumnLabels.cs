using Ogp.Model.Profiles;

namespace Ogp.Model.Spreadsheets;

/// <summary>What columns are called for people: the headings that a profile gives its fields.</summary>
internal static class ColumnLabels
{
    public static string Of(FormatSchema schema, Profile? profile, string language, string sheet, string heading)
    {
        string type = Array.Find(schema.Sheets, shape => shape.Name == sheet)?.Type ?? FormatSchema.Root;
        int end = heading.AsSpan().IndexOfAny('.', '[');
        string name = end < 0 ? heading : heading[..end];
        if (!name.Contains(':', StringComparison.Ordinal) || profile is null)
        {
            return heading;
        }

        foreach (ProfileField field in profile.FieldsOn(type))
        {
            if (field.Name == name)
            {
                LocalizedText words = field.Heading.IsStated ? field.Heading : field.Label;
                return Heading.Labelled(words.For(language), heading);
            }
        }

        return heading;
    }
}
