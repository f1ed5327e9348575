using System.Globalization;
using Ogp.Model.Scoring;
using Spectre.Console;

namespace Ogp.Model.Cli.Output;

/// <summary>The coverage of fields in the three forms of <c>ogp stats</c>.</summary>
internal static class StatsOutput
{
    public static void WriteText(IAnsiConsole terminal, ValueList<FieldCoverage> fields)
    {
        foreach (IGrouping<string, FieldCoverage> group in fields.GroupBy(field => field.Group))
        {
            if (group.Key.Length > 0)
            {
                terminal.WriteLine();
                terminal.WriteLine(group.Key, new Style(decoration: Decoration.Bold));
            }

            Table table = PlainTable.Of("field", "stated", "absent", "of", "%");
            foreach (TableColumn number in table.Columns.Skip(1))
            {
                number.RightAligned();
            }

            foreach (FieldCoverage field in group)
            {
                table.AddCells(
                    field.Path,
                    Number(field.Stated),
                    Number(field.Absent),
                    Number(field.Of),
                    Percentage.Of(field.Stated, field.Of, Rounding.Truncate)!.Value.ToString(CultureInfo.InvariantCulture)
                );
            }

            terminal.Write(table);
        }
    }

    public static void WriteJson(Stream output, ValueList<FieldCoverage> fields, string by) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("by", by);
                json.WriteStartArray("fields");
                foreach (FieldCoverage field in fields)
                {
                    json.WriteStartObject();
                    json.WriteString("group", field.Group);
                    json.WriteString("path", field.Path);
                    json.WriteNumber("stated", field.Stated);
                    json.WriteNumber("absent", field.Absent);
                    json.WriteNumber("of", field.Of);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    public static void WriteCsv(TextWriter output, ValueList<FieldCoverage> fields)
    {
        ScoreCsv.WriteRow(output, "group", "path", "stated", "absent", "of");
        foreach (FieldCoverage field in fields)
        {
            ScoreCsv.WriteRow(output, field.Group, field.Path, Number(field.Stated), Number(field.Absent), Number(field.Of));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
