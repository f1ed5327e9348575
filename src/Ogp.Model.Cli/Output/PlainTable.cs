using Spectre.Console;

namespace Ogp.Model.Cli.Output;

/// <summary>Tables on a terminal.</summary>
internal static class PlainTable
{
    /// <summary>A table without rows. Its headings wrap as cells do; one that the library makes of a string is cut off where its column is narrow.</summary>
    public static Table Of(params IEnumerable<string> headings)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string heading in headings)
        {
            table.AddColumn(new TableColumn(Cell(heading)));
        }

        return table;
    }

    /// <summary>A row of texts.</summary>
    public static void AddCells(this Table table, params IEnumerable<string> cells) => table.AddRow(cells.Select(Cell));

    /// <inheritdoc cref="AddCells(Table, IEnumerable{string})"/>
    public static void AddCells(this Grid grid, params IEnumerable<string> cells) => grid.AddRow([.. cells.Select(Cell)]);

    private static Text Cell(string text) => new(TerminalText.Hold(text));
}
