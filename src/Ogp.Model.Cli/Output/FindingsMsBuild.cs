using System.Globalization;

namespace Ogp.Model.Cli.Output;

/// <summary>
/// Findings as MSBuild reads them from a program: <c>file(line,column): error CODE: text</c>. It knows errors and warnings; notes go by as text.
/// </summary>
internal static class FindingsMsBuild
{
    public static void Write(TextWriter output, IEnumerable<Examined> files, string language)
    {
        foreach (Examined file in files)
        {
            foreach (Finding finding in file.Findings)
            {
                Place place = finding.Place;
                string at = Position(place);
                string where = place.Line > 0 ? place.Pointer ?? "" : (place with { File = null }).ToString();
                string text = where.Length > 0 ? $"{finding.Message(language)} [{where}]" : finding.Message(language);
                output.WriteLine(PathText.Line($"{file.FileOf(place)}{at}: {JsonOutput.NameOf(finding.Severity)} {finding.Code}: {text}"));
            }
        }
    }

    /// <summary>Lines and columns; of a table nothing, whose rows are no lines.</summary>
    private static string Position(Place place) =>
        place.Line == 0 ? ""
        : place.EndLine > 0
            ? string.Create(CultureInfo.InvariantCulture, $"({place.Line},{place.Column},{place.EndLine},{place.EndColumn})")
        : string.Create(CultureInfo.InvariantCulture, $"({place.Line},{place.Column})");
}
