namespace Ogp.Model.Spreadsheets;

/// <summary>What people write, and spreadsheet programs show, for true and false, in English, Spanish, French and Portuguese.</summary>
internal static class TruthWords
{
    private static readonly string[] s_true = [.. LabelsOf(YesNo.Yes), "true", "verdadero", "vrai", "verdadeiro"];

    private static readonly string[] s_false = [.. LabelsOf(YesNo.No), "false", "falso", "faux"];

    /// <summary>Whether a word says true or false; null where it says neither.</summary>
    public static bool? Read(string word) =>
        Spelling.Fold(CellText.Trim(word)) is var folded && s_true.Contains(folded) ? true
        : s_false.Contains(folded) ? false
        : null;

    private static IEnumerable<string> LabelsOf(YesNo answer) =>
        YesNo.List.Find(answer.Text)!.Label.AsSpan().ToArray().Select(label => Spelling.Fold(label.Value));
}
