namespace Ogp.Model.Spreadsheets;

/// <summary>What a column can hold: the codes of its drop-down, and whether it is one of texts.</summary>
internal sealed class ColumnCodes(FormatSchema schema)
{
    /// <summary>A column is headed by its own variable, as in OGP's database.</summary>
    public static ScaleContext Anywhere { get; } = new() { Edition = "2024-07" };

    /// <summary>The shape of a column; it has no codes where its list is open, or it holds none.</summary>
    public ColumnShape Of(string sheet, string heading)
    {
        if (Heading.KeyOf(heading, "ratings") is { } key)
        {
            return new(
                ScaleOf(key) is { } scale
                    ?
                    [
                        .. scale
                            .Entries.Concat(Absence.List.Entries)
                            .Select(entry => entry.Code)
                            .Where(code => schema.HasLevel(scale.Name, code)),
                    ]
                    : [],
                IsText: true
            );
        }

        MemberShape? member = MemberOf(sheet, heading);
        return new(member is { Form: MemberForm.Word } word ? word.Codes : [], member?.Form is not (MemberForm.Number or MemberForm.Flag));
    }

    /// <summary>The levels of a variable, as OGP's newest database has them.</summary>
    public static Codelist? ScaleOf(string key) => Methodology.Standard.ScaleOf(RatingKey.Of(key), Anywhere);

    /// <summary>Whether a cell of a column holds several words.</summary>
    public bool IsMany(string sheet, string heading) => MemberOf(sheet, heading)?.Form == MemberForm.Words;

    private MemberShape? MemberOf(string sheet, string heading) => schema.MemberAt(schema.TypeOf(sheet), heading);
}
