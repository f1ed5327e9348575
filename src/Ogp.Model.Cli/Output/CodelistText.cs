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
            $"{list.Title.For(language)} ({list.Name}{(list.IsOpen ? ", open" : "")}{(list.IsRanked ? ", ranked" : "")})",
            new Style(decoration: Decoration.Bold)
        );
        terminal.WriteLine(list.Definition.For(language));
        Table table = new Table().Border(TableBorder.Simple).AddColumns("Code", "Label", "Years", "Definition", "Status");
        foreach (CodeEntry entry in list.Entries)
        {
            table.AddRow(
                new Text(entry.Code),
                new Text(entry.Label.For(language) + LabelMark.Of(entry.LabelStatus(language))),
                new Text(Years(entry)),
                new Text(entry.Definition.For(language)),
                new Text(entry.Status.ToString().ToLowerInvariant())
            );
        }

        terminal.Write(table);
        foreach (string note in LabelMark.Notes(list.Entries.Select(entry => entry.LabelStatus(language))))
        {
            terminal.WriteLine(note);
        }
    }

    /// <summary>Plan years that use the code.</summary>
    public static string Years(CodeEntry entry) => entry.Since.IsStated || entry.Until.IsStated ? $"{entry.Since}–{entry.Until}" : "";

    private static void WriteIndex(IAnsiConsole terminal, string language)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumns("List", "Codes", "Title", "What it is about");
        foreach (Codelist list in Codelists.Lists)
        {
            table.AddRow(
                new Text(list.Name),
                new Text(list.Entries.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                new Text(list.Title.For(language)),
                new Text(list.Definition.For(language))
            );
        }

        terminal.Write(table);
    }
}
