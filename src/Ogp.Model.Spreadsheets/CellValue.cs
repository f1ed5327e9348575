namespace Ogp.Model.Spreadsheets;

/// <summary>A cell that was read.</summary>
/// <param name="Value">A text, a number (double) or a truth value.</param>
/// <param name="At">Where it stands, as <c>commitments!C7</c>.</param>
internal sealed record CellValue(object Value, string At)
{
    /// <summary>Whether it is a number that the spreadsheet shows as a day.</summary>
    public bool IsDay { get; init; }

    /// <summary>A number with the zeros that the spreadsheet shows around it: <c>005</c>, <c>1.10</c>; null where there are none.</summary>
    public string? Shown { get; init; }

    /// <summary>Whether it looks empty.</summary>
    public bool IsBlank => Value is string text && CellText.IsBlank(text);

    /// <summary>The text that it shows: of a number its digits, of a truth value the word of spreadsheet programs.</summary>
    public string Text => Shown ?? Plain;

    /// <summary>The same without zeros around a number: where numbers are meant they are layout.</summary>
    public string Plain =>
        Value switch
        {
            bool flag => flag ? "TRUE" : "FALSE",
            double number => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
            _ => (string)Value,
        };
}
