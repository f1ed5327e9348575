using System.Text.Json;
using Ogp.Model.Scoring;

namespace Ogp.Model.Cli.Output;

/// <summary>Recomputed columns as JSON.</summary>
internal static class RecomputationJson
{
    public static void Write(Stream output, Recomputation recomputed, string language) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("edition", recomputed.Edition);
                json.WriteNumber("rows", recomputed.Rows);
                json.WriteStartArray("columns");
                foreach (ColumnAgreement column in recomputed.Columns)
                {
                    json.WriteStartObject();
                    json.WriteString("column", column.Column);
                    json.WriteNumber("compared", column.Compared);
                    json.WriteNumber("agree", column.Agree);
                    json.WriteNumber("disagree", column.Disagree);
                    json.WriteNumber("empty", column.Empty);
                    json.WriteNumber("unread", column.Unread);
                    json.WriteNumber("untold", column.Untold);
                    json.WriteStartArray("missing");
                    foreach (string missing in column.Missing)
                    {
                        json.WriteStringValue(missing);
                    }

                    json.WriteEndArray();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteStartArray("disagreements");
                foreach (Disagreement cell in recomputed.Disagreements)
                {
                    json.WriteStartObject();
                    json.WriteNumber("row", cell.Row);
                    json.WriteString("commitment", cell.Commitment.Text);
                    json.WriteString("column", cell.Column);
                    json.WriteString("recorded", cell.Recorded);
                    json.WriteString("recomputed", cell.RecomputedText);
                    json.WriteString("class", ClassOf(cell));
                    json.WriteString("explanation", cell.Explanation.For(language));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    /// <summary>The class as it is written: <c>label-against-code</c>.</summary>
    public static string ClassOf(Disagreement cell) => JsonNamingPolicy.KebabCaseLower.ConvertName(cell.Class.ToString());
}
