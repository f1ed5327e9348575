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
            table.AddColumn(new TableColumn(new Text(heading)));
        }

        return table;
    }
}
