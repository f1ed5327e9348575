using System.Text.Json;
using Ogp.Model.Scoring;

namespace Ogp.Model.Cli.Output;

/// <summary>Derived columns as they are defined: how often they can be computed, and what is recorded otherwise.</summary>
internal static class DefinitionOutput
{
    public static void Write(Shell shell, Definition definition, bool asJson, string language)
    {
        if (asJson)
        {
            JsonOutput.Write(shell.Output, json => Write(json, definition, language));
            return;
        }

        shell.Out.WriteLine(RecomputationWords.AsDefined.In(language, definition.Edition, definition.Rows, definition.Columns.Count));
        shell.Out.WriteLine();
        foreach (DefinedColumn column in definition.Columns)
        {
            shell.Out.WriteLine(
                $"{column.Computable, 8}  {(column.NotComputable == 0 ? column.Column : RecomputationWords.NotComputable.In(language, column.Column, column.NotComputable))}"
            );
        }

        foreach (IGrouping<string, DefinedCell> group in definition.Cells.GroupBy(cell => cell.Column))
        {
            shell.Out.WriteLine();
            shell.Out.WriteLine($"{group.Key}: {group.Count()}");
            foreach (DefinedCell cell in group)
            {
                shell.Out.WriteLine($"  {RecomputationWords.DefinedCell.In(language, cell.Row, cell.Commitment, cell.Explain(language))}");
            }
        }
    }

    private static void Write(Utf8JsonWriter json, Definition definition, string language)
    {
        json.WriteStartObject();
        json.WriteString("edition", definition.Edition);
        json.WriteString("mode", "as-defined");
        json.WriteNumber("rows", definition.Rows);
        json.WriteStartArray("columns");
        foreach (DefinedColumn column in definition.Columns)
        {
            json.WriteStartObject();
            json.WriteString("column", column.Column);
            json.WriteNumber("computable", column.Computable);
            json.WriteNumber("notComputable", column.NotComputable);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("differences");
        foreach (DefinedCell cell in definition.Cells)
        {
            json.WriteStartObject();
            json.WriteNumber("row", cell.Row);
            json.WriteString("commitment", cell.Commitment.Text);
            json.WriteString("column", cell.Column);
            json.WriteString("recorded", cell.Recorded);
            json.WriteString("defined", cell.Defined?.ToString());
            json.WriteStartArray("missing");
            foreach (string missing in cell.Missing)
            {
                json.WriteStringValue(missing);
            }

            json.WriteEndArray();
            json.WriteString("explanation", cell.Explain(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
