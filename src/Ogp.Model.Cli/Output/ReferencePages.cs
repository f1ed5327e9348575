using System.Text;

namespace Ogp.Model.Cli.Output;

/// <summary>The reference in Markdown: what stands under docs/codelists, and the page on words that mean different things. Made from the data, never by hand.</summary>
internal static class ReferencePages
{
    private static readonly string[] s_languages = ["en", "es", "fr", "pt"];

    public static string Index()
    {
        StringBuilder page = new(
            "# Codelists\n\nMade from the data by `ogp codelist --format markdown`. Every list is one CSV under `src/Ogp.Model/Codelists/Data`.\n\n"
        );
        Row(page, "list", "codes", "what it is about");
        Row(page, "---", "---", "---");
        foreach (Codelist list in Codelists.Lists)
        {
            Row(page, $"[{list.Name}]({list.Name}.md)", $"{list.Entries.Count}", Cell(list.Definition.For("en")));
        }

        return page.ToString();
    }

    public static string Of(Codelist list)
    {
        StringBuilder page = new($"# {list.Title.For("en")}\n\n`{list.Name}`. {list.Definition.For("en")}\n\n");
        page.Append(list.IsRanked ? "Levels are ranked where a rank is given, 0 lowest. " : "")
            .Append(list.IsOpen ? "The list is open: others may add codes." : "The list is closed.")
            .Append("\n\n");
        Variable[] variables = [.. Methodology.Standard.VariablesOn(list)];
        if (variables.Length > 0 && list != YesNo.List)
        {
            page.Append($"Levels of {string.Join(", ", variables.Select(variable => $"`{variable}`"))}.\n\n");
        }

        AppendCodes(page, list);
        AppendCrosswalks(page, list);
        return page.ToString();
    }

    public static string SameWords()
    {
        StringBuilder page = new(
            "# Same word, different thing\n\nMade from the data by `ogp explain --format markdown`. Words are in small letters.\n\n"
        );
        AppendNotes(page, [CodeStatus.Inferred, CodeStatus.Provisional]);
        Row(page, "word", "means", "on the scale", "where it is found");
        Row(page, "---", "---", "---", "---");
        foreach (string word in Methodology.Standard.AmbiguousWords)
        {
            foreach (WordMeaning meaning in Methodology.Standard.MeaningsOf(word))
            {
                string where = meaning.Contexts.IsEmpty ? "the code itself" : LabelMark.Contexts(meaning);
                string years = CodelistText.Years(meaning.Entry);
                Row(
                    page,
                    Cell(word),
                    $"`{meaning.Entry.Code}`",
                    $"[{meaning.List.Name}](codelists/{meaning.List.Name}.md){(years.Length > 0 ? $", plans {years}" : "")}",
                    Cell(where).Replace("*", "\\*", StringComparison.Ordinal)
                );
            }
        }

        return page.ToString();
    }

    private static void AppendCodes(StringBuilder page, Codelist list)
    {
        Row(page, "code", "rank", "en", "es", "fr", "pt", "years", "status");
        Row(page, "---", "---", "---", "---", "---", "---", "---", "---");
        foreach (CodeEntry entry in list.Entries)
        {
            string[] labels =
            [
                .. s_languages.Select(language =>
                    entry.Label[language] is { } label ? Cell(label) + LabelMark.Of(entry.LabelStatus(language)) : ""
                ),
            ];
            Row(
                page,
                [$"`{entry.Code}`", $"{entry.Rank}", .. labels, CodelistText.Years(entry), entry.Status.ToString().ToLowerInvariant()]
            );
        }

        page.Append('\n');
        AppendNotes(page, list.Entries.SelectMany(StatusesOfWords));
        foreach (CodeEntry entry in list.Entries)
        {
            page.Append($"- **{entry.Code}**: {entry.Definition.For("en")}");
            page.Append(entry.Parent is null ? "" : $" Under `{entry.Parent}`.")
                .Append(entry.ReplacedBy is null ? "" : $" Replaced by `{entry.ReplacedBy}`.");
            page.Append(
                entry.Numbers.IsEmpty
                    ? ""
                    : $" Numbers: {string.Join(", ", entry.Numbers.Select(number => $"{number.Number} ({number.Edition})"))}."
            );
            page.Append(
                entry.Aliases.IsEmpty
                    ? ""
                    : $" Also: {string.Join(", ", entry.Aliases.Select(alias => $"{Cell(alias.Text)} ({alias.Context}){LabelMark.Of(alias.Status)}"))}."
            );
            ValueList<CodeAlias> inverse = list == Variable.List ? Methodology.Standard.InverseHeadings(Variable.Of(entry.Code)) : [];
            page.Append(
                inverse.IsEmpty
                    ? ""
                    : $" The other way round: {string.Join(", ", inverse.Select(alias => $"{Cell(alias.Text)} ({alias.Context}){LabelMark.Of(alias.Status)}"))}."
            );
            page.Append(entry.Source is null ? "" : $" Source: {entry.Source}.").Append('\n');
        }
    }

    private static void AppendNotes(StringBuilder page, IEnumerable<CodeStatus> statuses) =>
        page.AppendJoin("", LabelMark.Notes(statuses, "en").Select(note => $"{(note[0] == '*' ? "\\" : "")}{note}.\n\n"));

    private static IEnumerable<CodeStatus> StatusesOfWords(CodeEntry entry) =>
        s_languages
            .Where(language => entry.Label[language] is not null)
            .Select(entry.LabelStatus)
            .Concat(entry.Aliases.Select(alias => alias.Status));

    private static void AppendCrosswalks(StringBuilder page, Codelist list)
    {
        foreach (Crosswalk crosswalk in Methodology.Standard.Crosswalks.Where(crosswalk => crosswalk.From.Split('@')[0] == list.Name))
        {
            page.Append($"\n## To {crosswalk.To}\n\n");
            Row(page, "from", "to", "fit", "status", "remark");
            Row(page, "---", "---", "---", "---", "---");
            foreach (CrosswalkMapping mapping in crosswalk.Mappings)
            {
                Row(
                    page,
                    $"`{mapping.From}`",
                    string.IsNullOrEmpty(mapping.To) ? "" : $"`{mapping.To}`",
                    mapping.Fit.ToString().ToLowerInvariant(),
                    mapping.Status.ToString().ToLowerInvariant(),
                    Cell(mapping.Remark.For("en"))
                );
            }
        }
    }

    private static void Row(StringBuilder page, params string[] cells) => page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Cell(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
