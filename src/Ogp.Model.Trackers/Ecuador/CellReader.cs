using System.Globalization;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>
/// Reads the cells of the tracker as values and writes values as its cells. A cell that would not be written as it stood is kept beside its value, so that
/// nothing is lost and nothing is kept twice.
/// </summary>
internal sealed class CellReader(ProfileWords words, Institutions institutions, DateOrder? order = null)
{
    private const string Language = "es";
    private const string Yes = "Sí";
    private const string No = "No";
    private const string Separator = ", ";

    /// <summary>The reader of a table that writes dates in an order of its own.</summary>
    public CellReader With(DateOrder other) => new(words, institutions, other);

    /// <summary>The value of a cell; not stated where it is empty or not understood.</summary>
    public Extension Read(ReportColumn column, string cell)
    {
        string word = cell.Trim();
        return word.Length == 0
            ? default
            : column.Kind switch
            {
                CellKind.Text => Extension.Of(new LocalizedText(Language, cell)),
                CellKind.Integer => Extension.Of(
                    int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int integer) ? integer : (int?)null
                ),
                CellKind.Percent => Extension.Of(Percents.Read(word)),
                CellKind.Date => Extension.Of(DateIn(word)),
                CellKind.YesNo => Extension.Of(
                    Spelling.Fold(word) switch
                    {
                        "si" => true,
                        "no" => false,
                        _ => (bool?)null,
                    }
                ),
                CellKind.Code => Extension.Of(words.CodeOf(column.List, word, Language)),
                CellKind.Codes => Extension.ListOf(
                    Words(word).Select(one => words.CodeOf(column.List, one, Language)).OfType<string>().Distinct()
                ),
                _ => Extension.Of(institutions.IdOf(word)),
            };
    }

    /// <summary>What the tracker writes for a value; empty where there is none.</summary>
    public string Write(ReportColumn column, Extension value) =>
        !value.IsStated
            ? ""
            : column.Kind switch
            {
                CellKind.Text => value.Text[Language] ?? "",
                CellKind.YesNo => value.Boolean is true ? Yes : No,
                CellKind.Code => words.LabelOf(column.List, value.String ?? "", Language),
                CellKind.Codes => string.Join(
                    Separator,
                    value.Items.Select(code => words.LabelOf(column.List, code.String ?? "", Language))
                ),
                CellKind.Institution => institutions.NameOf(value.String ?? ""),
                CellKind.Date => value.Date.ToString(),
                _ => value.Json ?? "",
            };

    /// <summary>The words of a list that are not understood, or the whole cell where it is no value.</summary>
    public IEnumerable<string> NotUnderstood(ReportColumn column, string cell) =>
        string.IsNullOrWhiteSpace(cell) ? []
        : column.Kind == CellKind.Codes ? Words(cell).Where(word => words.CodeOf(column.List, word, Language) is null)
        : Read(column, cell).IsStated ? []
        : [cell.Trim()];

    /// <summary>The day of a date, whatever follows it: the tracker adds a time of the clock, and a zone.</summary>
    private PartialDate DateIn(string word) =>
        PartialDate.TryParse(word.AsSpan(0, Math.Min(word.Length, 10)), out PartialDate date)
        && (word.Length <= 10 || word[10] is 'T' or ' ')
            ? date
            : order?.Read(word) ?? default;

    private static string[] Words(string cell) => cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
