using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ogp.Model.Tabular;
using Ogp.Model.Tests;
using Sylvan.Data.Csv;

namespace Ogp.Model.Cli.Tests;

public sealed class RecomputeCommandTests
{
    private const string Edition = "ogp-database/2024-07/commitments.csv";

    private static readonly string[] s_classes = ["label-against-code", "stale-or-shifted", "not-derivable", "inherited", "unexplained"];

    [SharedDataFact(Edition)]
    public void The_JSON_has_the_documented_shape()
    {
        JsonElement root = Ogp.Run("recompute", SharedData.PathOf(Edition), "--from", "labels", "--format", "json").Json;

        Assert.Equal(["edition", "rows", "columns", "disagreements"], Names(root));
        JsonElement[] columns = [.. root.GetProperty("columns").EnumerateArray()];
        Assert.All(
            columns,
            column => Assert.Equal(["column", "compared", "agree", "disagree", "empty", "unread", "untold", "missing"], Names(column))
        );
        JsonElement[] cells = [.. root.GetProperty("disagreements").EnumerateArray()];
        Assert.All(
            cells,
            cell =>
            {
                Assert.Equal(["row", "commitment", "column", "recorded", "recomputed", "class", "explanation"], Names(cell));
                Assert.Contains(cell.GetProperty("class").GetString(), s_classes);
            }
        );
        Assert.Equal(columns.Sum(column => column.GetProperty("disagree").GetInt32()), cells.Length);
        Assert.Contains(cells, cell => cell.GetProperty("class").GetString() == "inherited");
    }

    [SharedDataFact(Edition)]
    public void The_text_names_every_column_and_every_cell_that_differs()
    {
        JsonElement root = Ogp.Run("recompute", SharedData.PathOf(Edition), "--format", "json").Json;
        Ogp run = Ogp.Run("recompute", SharedData.PathOf(Edition));

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        string[] lines = run.Out.Split('\n');
        Assert.All(
            root.GetProperty("columns").EnumerateArray(),
            column =>
                Assert.Contains(lines, line => line.Contains($"%  {column.GetProperty("column").GetString()}", StringComparison.Ordinal))
        );
        Assert.Equal(
            root.GetProperty("disagreements").GetArrayLength(),
            lines.Count(line => line.StartsWith("  row ", StringComparison.Ordinal))
        );
    }

    [SharedDataTheory(Edition)]
    [InlineData("es", "as-stored", "La regla da ", "Edición 2024-07. Filas: ", "  fila ")]
    [InlineData("fr", "as-stored", "La règle donne ", "Édition 2024-07. Lignes : ", "  ligne ")]
    [InlineData("es", "as-defined", "no se puede calcular", "Edición 2024-07. Filas: ", "  fila ")]
    [InlineData("fr", "as-defined", "non calculable", "Édition 2024-07. Lignes : ", "  ligne ")]
    public void The_language_changes_explanations_and_nothing_else(string language, string mode, string words, string first, string row)
    {
        string[] recompute = ["recompute", SharedData.PathOf(Edition), "--mode", mode];
        JsonNode english = JsonNode.Parse(Ogp.Run([.. recompute, "--format", "json"]).Out)!;
        JsonNode other = JsonNode.Parse(Ogp.Run([.. recompute, "--format", "json", "--lang", language]).Out)!;
        string[] text = Ogp.Run([.. recompute, "--lang", language]).Out.Split('\n');

        string[] explanations = [.. Explanations(other).Select(cell => cell["explanation"]!.GetValue<string>())];
        Assert.NotEmpty(explanations);
        Assert.Contains(explanations, explanation => explanation.Contains(words, StringComparison.Ordinal));
        Assert.All(
            Explanations(english).Zip(explanations),
            pair => Assert.NotEqual(pair.First["explanation"]!.GetValue<string>(), pair.Second)
        );
        foreach (JsonObject cell in Explanations(english).Concat(Explanations(other)))
        {
            cell.Remove("explanation");
        }

        Assert.Equal(english.ToJsonString(), other.ToJsonString());
        Assert.StartsWith(first, text[0], StringComparison.Ordinal);
        Assert.Equal(mode == "as-stored" ? 1 : 0, Regex.Count(text[0], @"\([0-9]+,[0-9]{2}\u00A0%\)"));
        Assert.Equal(explanations.Length, text.Count(line => line.StartsWith(row, StringComparison.Ordinal)));
    }

    /// <summary>A column that somebody emptied: what rests on it cannot be told, and the rest says what it did.</summary>
    [SharedDataFact(Edition)]
    public void What_rests_on_an_emptied_column_cannot_be_told()
    {
        string[] rests =
        [
            "Ambitious and complete, or DIOG",
            "Ambitious but not complete",
            "Complete but not ambitious",
            "Not complete or ambitious",
        ];
        byte[] emptied = Emptied("High Completion");
        JsonElement whole = Ogp.Run("recompute", SharedData.PathOf(Edition), "--format", "json").Json;
        JsonElement without = Ogp.RunWith(emptied, "recompute", "-", "--format", "json").Json;

        int rows = without.GetProperty("rows").GetInt32();
        Assert.Equal(rests, Columns(without).Where(column => column.Untold == rows).Select(column => column.Name));
        Assert.All(
            without.GetProperty("columns").EnumerateArray(),
            column =>
                Assert.Equal(
                    rests.Contains(column.GetProperty("column").GetString()) ? ["High Completion"] : Array.Empty<string?>(),
                    column.GetProperty("missing").EnumerateArray().Select(missing => missing.GetString())
                )
        );
        string[] spared = [.. rests, "High Completion"];
        Assert.Equal(
            Columns(whole).Where(column => !spared.Contains(column.Name)),
            Columns(without).Where(column => !spared.Contains(column.Name))
        );
        Assert.DoesNotContain(
            without.GetProperty("disagreements").EnumerateArray(),
            cell => spared.Contains(cell.GetProperty("column").GetString())
        );
        string[] lines = Ogp.RunWith(emptied, "recompute", "-").Out.Split('\n');
        Assert.Contains(
            $"       -  Ambitious but not complete; cannot be told, since what the rule reads is empty or cannot be read: {rows} (High Completion)",
            lines
        );
    }

    private static (string? Name, int Compared, int Agree, int Untold)[] Columns(JsonElement root) =>
        [
            .. root.GetProperty("columns")
                .EnumerateArray()
                .Select(column =>
                    (
                        column.GetProperty("column").GetString(),
                        column.GetProperty("compared").GetInt32(),
                        column.GetProperty("agree").GetInt32(),
                        column.GetProperty("untold").GetInt32()
                    )
                ),
        ];

    /// <summary>The edition with a column in which nothing stands.</summary>
    private static byte[] Emptied(string heading)
    {
        using CsvDataReader csv = CsvDataReader.Create(SharedData.PathOf(Edition), new CsvDataReaderOptions { BufferSize = 1 << 20 });
        string[] headings = [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetName)];
        StringBuilder text = new();
        Append(headings);
        while (csv.Read())
        {
            Append(headings.Select((one, i) => one == heading ? "" : csv.GetString(i)));
        }

        return Encoding.UTF8.GetBytes(text.ToString());

        void Append(IEnumerable<string> cells) =>
            text.AppendJoin(',', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
    }

    private static JsonObject[] Explanations(JsonNode root) =>
        [.. (root["disagreements"] ?? root["differences"])!.AsArray().Select(cell => cell!.AsObject())];

    [Fact]
    public void Of_a_table_without_rows_no_column_is_called_missing()
    {
        Ogp run = Ogp.RunWith(OgpDatabase.Write(new IrmPackage(), "2024-07").Csv.ToArray(), "recompute", "-");

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("High Completion", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("missing", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_database_is_no_document()
    {
        Ogp run = Ogp.RunWith("a,b\n1,2\n"u8.ToArray(), "recompute", "-");

        Assert.Equal((ExitCode.NoDocument, ""), (run.ExitCode, run.Out));
        Assert.Contains("no edition", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_source_of_precedents_is_wrong_usage() =>
        Assert.Equal(ExitCode.Usage, Ogp.Run("recompute", "x.csv", "--from", "memory").ExitCode);

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];
}
