using Ogp.Model.Json;
using Ogp.Model.Tabular;
using Ogp.Model.Validation;

namespace Ogp.Model.Cli.Output;

/// <summary>What a word, a variable or a finding means, as text.</summary>
internal static class ExplainText
{
    private static readonly FindingKind[] s_kinds =
    [
        .. IrmJson.FindingKinds,
        .. Validator.Kinds,
        .. Scale.FindingKinds,
        .. OgpDatabase.FindingKinds,
    ];

    public static bool WriteFinding(TextWriter output, string code, string language)
    {
        FindingKind? kind = s_kinds.FirstOrDefault(kind => kind.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
        if (kind is null)
        {
            return false;
        }

        output.WriteLine($"{kind.Code} {kind.Name} ({kind.Severity.ToString().ToLowerInvariant()})");
        output.WriteLine($"  {kind.Message.For(language)}");
        return true;
    }

    public static bool WriteVariable(TextWriter output, string word, int? year, string language)
    {
        Methodology methodology = Methodology.Standard;
        RatingKey key = RatingKey.Of(word);
        if (methodology.FindScale(key) is not { } scale)
        {
            return false;
        }

        CodeEntry entry = key.Variable.Entry!;
        output.WriteLine($"{Scales.LabelOf(key, language)}: {entry.Definition.For(language)}");
        WriteLevels(output, scale.LevelsIn(new() { PlanYear = year }), language);
        (int first, int last) = year is { } one ? (one, one) : (FirstYear, LastYear);
        foreach (string line in Spans(first, last, plan => Describe(methodology.CoverageOf(key, plan))))
        {
            output.WriteLine($"  {line}");
        }

        return true;
    }

    public static bool WriteWord(TextWriter output, string word, int? year, string language)
    {
        ValueList<WordMeaning> meanings = Methodology.Standard.MeaningsOf(word);
        foreach (WordMeaning meaning in meanings.Where(meaning => year is null || IsUsed(meaning.Entry, year.Value)))
        {
            string years = CodelistText.Years(meaning.Entry);
            string where = meaning.Contexts.IsEmpty
                ? ""
                : $" [{string.Join(", ", meaning.Contexts)}{(meaning.IsProvisional ? "; no official text was found" : "")}]";
            output.WriteLine(
                $"'{word}' is {meaning.Entry.Code} on the scale {meaning.List.Name}{(years.Length > 0 ? $", plans {years}" : "")}{where}"
            );
            output.WriteLine($"  {meaning.Entry.Label.For(language)}: {meaning.Entry.Definition.For(language)}");
        }

        return !meanings.IsEmpty;
    }

    /// <summary>The first plans, and the newest whose methodology the library's sources describe.</summary>
    private const int FirstYear = 2011;

    private const int LastYear = 2024;

    private static void WriteLevels(TextWriter output, Codelist levels, string language)
    {
        foreach (CodeEntry level in levels.Entries)
        {
            output.WriteLine(
                $"  {level.Rank?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {level.Code}: {level.Label.For(language)}. {level.Definition.For(language)}"
            );
        }
    }

    private static string Describe(Coverage coverage)
    {
        string products = coverage.Products.IsEmpty ? "" : $" in {string.Join(", ", coverage.Products)}";
        string status = coverage.Status == CodeStatus.Official ? "" : $" ({coverage.Status.ToString().ToLowerInvariant()})";
        return $"{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(coverage.Kind.ToString())}{products}{status}{(coverage.Remark.IsStated ? $": {coverage.Remark.For("en")}" : "")}";
    }

    /// <summary>One line for each run of years with the same words.</summary>
    private static IEnumerable<string> Spans(int first, int last, Func<int, string> describe)
    {
        int start = first;
        for (int year = first; year <= last; year++)
        {
            if (year == last || describe(year + 1) != describe(start))
            {
                yield return $"plans {(start == year ? $"{year}" : $"{start}–{year}")}: {describe(start)}";
                start = year + 1;
            }
        }
    }

    private static bool IsUsed(CodeEntry entry, int year) =>
        (!entry.Since.IsStated || entry.Since.Year <= year) && (!entry.Until.IsStated || entry.Until.Year >= year);
}
