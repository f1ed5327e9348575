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
            output.WriteLine("  " + Words.Labelled(label, value, language));
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
            output.WriteLine(ExplainWords.AsksTheOpposite.In(language, word, key));
        }

        CodeEntry entry = key.Variable.Entry!;
        string label = Scales.LabelOf(key, language);
        output.WriteLine(
            label.EndsWith('?')
                ? $"{label} {entry.Definition.For(language)}"
                : Words.Labelled(label, entry.Definition.For(language), language)
        );
        WriteLevels(output, scale.LevelsIn(new() { PlanYear = year }), language);
        foreach (CodeAlias inverse in methodology.InverseHeadings(key.Variable))
        {
            output.WriteLine($"  {ExplainWords.OtherWayRound.In(language, inverse.Text, inverse.Context)}{LabelMark.Of(inverse.Status)}");
        }

        foreach (string line in year is { } one ? [ExplainWords.PlansOf.In(language, one, InYear(one))] : Spans(language, InYear))
        {
            output.WriteLine($"  {line}");
        }

        return true;

        string InYear(int plan) => Describe(methodology.CoverageOf(key, plan), language);
    }

    /// <summary>A codelist by its name; its codes are shown by <c>ogp codelist</c>.</summary>
    public static bool WriteList(TextWriter output, string word, string language)
    {
        if (Codelists.Find(Spelling.Fold(word).Replace(' ', '-')) is not { } list)
        {
            return false;
        }

        output.WriteLine(Words.Labelled(list.Title.For(language), list.Definition.For(language), language));
        output.WriteLine("  " + ExplainWords.ShowsCodes.In(language, list.Name, list.Entries.Count));
        return true;
    }

    public static bool WriteWord(TextWriter output, string word, int? year, string language)
    {
        ValueList<WordMeaning> meanings = Methodology.Standard.MeaningsOf(word);
        WordMeaning[] used = [.. meanings.Where(meaning => year is null || IsUsed(meaning, year.Value))];
        foreach (WordMeaning meaning in used)
        {
            string years = CodelistText.Years(meaning.Entry);
            string locals =
                year is { } one && !IsCoded(meaning.List, one, MemberLevel.National) ? ExplainWords.OfLocalOnly.For(language) : "";
            output.WriteLine(
                ExplainWords.OnScale.In(language, word, meaning.Entry.Code, meaning.List.Name)
                    + (years.Length > 0 ? ExplainWords.OfPlans.In(language, years) : "")
                    + locals
                    + Where(meaning, language)
            );
            output.WriteLine(
                "  "
                    + Words.Labelled(
                        meaning.Entry.Label.For(language) + LabelMark.Of(meaning.Entry.LabelStatus(language)),
                        meaning.Entry.Definition.For(language),
                        language
                    )
            );
        }

        if (!meanings.IsEmpty && used.Length == 0)
        {
            output.WriteLine(ExplainWords.NoWordOfThatYear.In(language, word, year!));
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
                output.WriteLine(ExplainWords.InList.In(language, word, entry.Code, list.Name));
                string label = $"{entry.Label.For(language)}{LabelMark.Of(entry.LabelStatus(language))}";
                string definition = entry.Definition.For(language);
                output.WriteLine("  " + (definition.Length > 0 ? Words.Labelled(label, definition, language) : label));
                known = true;
            }
        }

        return known;
    }

    private static bool IsExplainedElsewhere(Codelist list) =>
        ReferenceEquals(list, Variable.List) || ReferenceEquals(list, Absence.List) || Methodology.Standard.ScaleLists.Contains(list);

    /// <summary>Words with "or" between them: a set of possible levels.</summary>
    public static bool WriteAlternatives(TextWriter output, string words, string language)
    {
        bool known = false;
        foreach (Codelist list in Methodology.Standard.ScaleLists)
        {
            ValueList<string> possible = Methodology.Standard.Read(list, words, ScaleContext.Unknown).Possible;
            if (possible.Count > 1)
            {
                output.WriteLine(ExplainWords.OneOf.In(language, words, string.Join(", ", possible), list.Name));
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
                Words.Labelled(
                    $"  {level.Rank?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {level.Code}",
                    $"{level.Label.For(language)}{LabelMark.Of(level.LabelStatus(language))}. {level.Definition.For(language)}",
                    language
                )
            );
        }

        foreach (string note in LabelMark.Notes(levels.Entries.Select(level => level.LabelStatus(language)), language))
        {
            output.WriteLine($"  {note}");
        }
    }

    private static string Describe(Coverage coverage, string language)
    {
        string products = coverage.Products.IsEmpty ? "" : ExplainWords.InReports.In(language, string.Join(", ", coverage.Products));
        string status = coverage.Status == CodeStatus.Official ? "" : $" ({ExplainWords.Of(coverage.Status).For(language)})";
        string told = ExplainWords.Of(coverage.Kind).For(language) + products + status;
        return coverage.Remark.IsStated ? Words.Labelled(told, coverage.Remark.For(language), language) : told;
    }

    /// <summary>One line for each run of years with the same words; the last is open, as every variable's last row is.</summary>
    private static IEnumerable<string> Spans(string language, Func<int, string> describe)
    {
        int start = FirstYear;
        for (int year = FirstYear; year < LastYear; year++)
        {
            if (describe(year + 1) != describe(start))
            {
                yield return ExplainWords.PlansOf.In(language, start == year ? $"{year}" : $"{start}–{year}", describe(start));
                start = year + 1;
            }
        }

        yield return ExplainWords.PlansOf.In(language, $"{start}–", describe(start));
    }

    /// <summary>Where the word is found, each place with its own mark, and what the marks mean; empty where it is only the code itself.</summary>
    private static string Where(WordMeaning meaning, string language)
    {
        IEnumerable<string> notes = LabelMark.Notes(meaning.Contexts.Select(context => meaning.StatusIn(context)!.Value), language);
        return meaning.Contexts.IsEmpty ? "" : $" [{string.Join("; ", notes.Prepend(LabelMark.Contexts(meaning)))}]";
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
