namespace Ogp.Model.Cli.Output;

/// <summary>What a word, a variable or a finding means, as text.</summary>
internal static class ExplainText
{
    public static bool WriteFinding(TextWriter output, string code, string language)
    {
        if (FindingReference.Find(code) is not { } kind)
        {
            return false;
        }

        output.WriteLine($"{kind.Code} {kind.Name}");
        output.WriteLine($"  {kind.Message.For(language)}");
        if (kind.Reason.IsStated)
        {
            output.WriteLine($"  {kind.Reason.For(language)}");
        }

        foreach ((string label, string value) in FindingReference.FactsOf(kind, language))
        {
            output.WriteLine($"  {label}: {value}");
        }

        return true;
    }

    public static bool WriteVariable(TextWriter output, string word, int? year, string language)
    {
        Methodology methodology = Methodology.Standard;
        HeadingReading heading = methodology.ReadHeading(word, new() { PlanYear = year });
        RatingKey key = methodology.FindScale(RatingKey.Of(word)) is null ? heading.Key : RatingKey.Of(word);
        if (methodology.FindScale(key) is not { } scale)
        {
            return false;
        }

        if (heading.IsInverse)
        {
            output.WriteLine($"'{word}' asks the opposite of {key}: a yes under it is a no here, and a no is a yes.");
        }

        CodeEntry entry = key.Variable.Entry!;
        string label = Scales.LabelOf(key, language);
        output.WriteLine($"{label}{(label.EndsWith('?') ? "" : ":")} {entry.Definition.For(language)}");
        WriteLevels(output, scale.LevelsIn(new() { PlanYear = year }), language);
        foreach (CodeAlias inverse in methodology.InverseHeadings(key.Variable))
        {
            output.WriteLine($"  the other way round under '{inverse.Text}' ({inverse.Context}){LabelMark.Of(inverse.Status)}");
        }

        (int first, int last) = year is { } one ? (one, one) : (FirstYear, LastYear);
        foreach (string line in Spans(first, last, plan => Describe(methodology.CoverageOf(key, plan))))
        {
            output.WriteLine($"  {line}");
        }

        return true;
    }

    /// <summary>A codelist by its name; its codes are shown by <c>ogp codelist</c>.</summary>
    public static bool WriteList(TextWriter output, string word, string language)
    {
        if (Codelists.Find(Spelling.Fold(word).Replace(' ', '-')) is not { } list)
        {
            return false;
        }

        output.WriteLine($"{list.Title.For(language)}: {list.Definition.For(language)}");
        output.WriteLine($"  'ogp codelist {list.Name}' shows its {list.Entries.Count} codes.");
        return true;
    }

    public static bool WriteWord(TextWriter output, string word, int? year, string language)
    {
        ValueList<WordMeaning> meanings = Methodology.Standard.MeaningsOf(word);
        WordMeaning[] used = [.. meanings.Where(meaning => year is null || IsUsed(meaning, year.Value))];
        foreach (WordMeaning meaning in used)
        {
            string years = CodelistText.Years(meaning.Entry);
            string where = meaning.Contexts.IsEmpty
                ? ""
                : $" [{string.Join(", ", meaning.Contexts)}{(meaning.Status == CodeStatus.Official ? "" : $"; {LabelMark.Note(meaning.Status)}")}]";
            string locals = year is { } one && !IsCoded(meaning.List, one, MemberLevel.National) ? ", of OGP Local only" : "";
            output.WriteLine(
                $"'{word}' is {meaning.Entry.Code} on the scale {meaning.List.Name}{(years.Length > 0 ? $", plans {years}" : "")}{locals}{where}"
            );
            output.WriteLine(
                $"  {meaning.Entry.Label.For(language)}{LabelMark.Of(meaning.Entry.LabelStatus(language))}: {meaning.Entry.Definition.For(language)}"
            );
        }

        if (!meanings.IsEmpty && used.Length == 0)
        {
            output.WriteLine($"'{word}' is no word of a scale that plans of {year} were rated on; without --year, all that it means.");
        }

        return !meanings.IsEmpty;
    }

    /// <summary>What a word is in the lists that are no scale: of members, policy areas, and what web pages of OGP show.</summary>
    public static bool WriteEntries(TextWriter output, string word, string language)
    {
        bool known = false;
        foreach (Codelist list in Codelists.Lists.Where(list => !IsExplainedElsewhere(list)))
        {
            if (list.FindByWord(word) is { } entry)
            {
                output.WriteLine($"'{word}' is {entry.Code} in the list {list.Name}, which is no scale of ratings");
                string label = $"{entry.Label.For(language)}{LabelMark.Of(entry.LabelStatus(language))}";
                string definition = entry.Definition.For(language);
                output.WriteLine(definition.Length > 0 ? $"  {label}: {definition}" : $"  {label}");
                known = true;
            }
        }

        return known;
    }

    private static bool IsExplainedElsewhere(Codelist list) =>
        ReferenceEquals(list, Variable.List) || ReferenceEquals(list, Absence.List) || Methodology.Standard.ScaleLists.Contains(list);

    /// <summary>Words with "or" between them: a set of possible levels.</summary>
    public static bool WriteAlternatives(TextWriter output, string words)
    {
        bool known = false;
        foreach (Codelist list in Methodology.Standard.ScaleLists)
        {
            ValueList<string> possible = Methodology.Standard.Read(list, words, ScaleContext.Unknown).Possible;
            if (possible.Count > 1)
            {
                output.WriteLine($"'{words}' is one of {string.Join(", ", possible)} on the scale {list.Name}; it is not known which.");
                known = true;
            }
        }

        return known;
    }

    /// <summary>The first plans, and the newest whose methodology the library's sources describe.</summary>
    private const int FirstYear = 2011;

    private const int LastYear = 2024;

    private static void WriteLevels(TextWriter output, Codelist levels, string language)
    {
        foreach (CodeEntry level in levels.Entries)
        {
            output.WriteLine(
                $"  {level.Rank?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {level.Code}: {level.Label.For(language)}{LabelMark.Of(level.LabelStatus(language))}. {level.Definition.For(language)}"
            );
        }

        foreach (string note in LabelMark.Notes(levels.Entries.Select(level => level.LabelStatus(language))))
        {
            output.WriteLine($"  {note}");
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

    private static bool IsUsed(WordMeaning meaning, int year) =>
        (!meaning.Entry.Since.IsStated || meaning.Entry.Since.Year <= year)
        && (!meaning.Entry.Until.IsStated || meaning.Entry.Until.Year >= year)
        && (IsCoded(meaning.List, year, MemberLevel.National) || IsCoded(meaning.List, year, MemberLevel.Local));

    /// <summary>Whether plans of a year were rated on a scale; absences are words of every year.</summary>
    private static bool IsCoded(Codelist list, int year, MemberLevel level) =>
        list == Absence.List || Methodology.Standard.VariablesOn(list).Any(variable => IsCoded(variable, year, level));

    private static bool IsCoded(Variable variable, int year, MemberLevel level) =>
        (Scales.AspectsOf(variable)?.Entries.Select(aspect => aspect.Code) ?? [])
            .Prepend("")
            .Any(aspect => Methodology.Standard.CoverageOf(new RatingKey(variable, aspect), year, level).Kind != CoverageKind.NotCoded);
}
