using Spectre.Console;

namespace Ogp.Model.Cli.Output;

/// <summary>Codelists as text on a terminal.</summary>
internal static class CodelistText
{
    public static void Write(IAnsiConsole terminal, Codelist? list, string language)
    {
        if (list is null)
        {
            WriteIndex(terminal, language);
            return;
        }

        terminal.WriteLine(
            $"{list.Title.For(language)} ({list.Name}{(list.IsOpen ? ExplainWords.Open.For(language) : "")}{(list.IsRanked ? ExplainWords.Ranked.For(language) : "")})",
            new Style(decoration: Decoration.Bold)
        );
        terminal.WriteLine(TerminalText.Hold(list.Definition.For(language)));
        Table table = PlainTable.Of(
            ExplainWords.Code.For(language),
            ExplainWords.Label.For(language),
            ExplainWords.Years.For(language),
            ExplainWords.Definition.For(language),
            ExplainWords.Status.For(language)
        );
        foreach (CodeEntry entry in list.Entries)
        {
            table.AddCells(
                entry.Code,
                entry.Label.For(language) + LabelMark.Of(entry.LabelStatus(language)),
                Years(entry),
                entry.Definition.For(language),
                ExplainWords.Of(entry.Status).For(language)
            );
        }

        terminal.Write(table);
        foreach (string note in LabelMark.Notes(list.Entries.Select(entry => entry.LabelStatus(language)), language))
        {
            terminal.WriteLine(TerminalText.Hold(note));
        }
    }

    /// <summary>Plan years that use the code.</summary>
    public static string Years(CodeEntry entry) => entry.Since.IsStated || entry.Until.IsStated ? $"{entry.Since}–{entry.Until}" : "";

    private static void WriteIndex(IAnsiConsole terminal, string language)
    {
        Table table = PlainTable.Of(
            ExplainWords.List.For(language),
            ExplainWords.Codes.For(language),
            ExplainWords.Title.For(language),
            ExplainWords.About.For(language)
        );
        foreach (Codelist list in Codelists.Lists)
        {
            table.AddCells(
                list.Name,
                list.Entries.Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
                list.Title.For(language),
                list.Definition.For(language)
            );
        }

        terminal.Write(table);
    }
}
