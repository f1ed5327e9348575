namespace Ogp.Model.Spreadsheets;

/// <summary>Which codes a column can have, for its drop-down.</summary>
internal static class ColumnCodes
{
    /// <summary>A column is headed by its own variable, as in OGP's database.</summary>
    private static readonly ScaleContext s_anywhere = new() { Edition = "2024-07" };

    /// <summary>The codes; none where the list is open, or the column holds no code.</summary>
    public static string[] Of(FormatSchema schema, string sheet, string heading)
    {
        string type = Array.Find(schema.Sheets, shape => shape.Name == sheet)?.Type ?? FormatSchema.Root;
        if (Heading.KeyOf(heading, "ratings") is { } key)
        {
            return Methodology.Standard.ScaleOf(RatingKey.Of(key), s_anywhere) is { } scale
                ? [.. scale.Entries.Select(entry => entry.Code), .. Absence.List.Entries.Select(entry => entry.Code)]
                : [];
        }

        return Array.Find(schema.MembersOf(type), member => member.Name == heading)?.Codes ?? [];
    }
}
