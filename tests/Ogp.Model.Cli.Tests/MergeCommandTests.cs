using System.Text.Json;
using Ogp.Model.Cli.Output;

namespace Ogp.Model.Cli.Tests;

public sealed class MergeCommandTests : Folder
{
    private const string Ours = """{"formatVersion":"1.0","id":"ours","published":"2023","sources":[{"id":"a"}]}""";
    private const string Theirs = """{"formatVersion":"1.0","id":"theirs","published":"2023-05","sources":[{"id":"b"}]}""";

    [Fact]
    public void One_document_comes_out_byte_for_byte()
    {
        string sample = WriteSample();

        Ogp run = Ogp.Run("merge", sample, "-o", In("out.json"));

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Out));
        Assert.Equal(File.ReadAllBytes(sample), File.ReadAllBytes(In("out.json")));
        Assert.Equal("1 document merged: 0 conflicts, 0 refinements\n", run.Error);
    }

    [Theory]
    [InlineData("ogp-database-2016-07", 2)]
    [InlineData("elsewhere", 1)]
    public void Parts_of_a_table_that_have_one_key_for_two_commitments_are_told_apart(string source, int commitments)
    {
        string first = Part(source, "Open the budget");
        string second = Part(source, "Protect whistleblowers");

        Ogp run = Ogp.Run("merge", Write("first.json", first), Write("second.json", second), "-o", "-");

        Assert.Equal(commitments, run.Json.GetProperty("actionPlans")[0].GetProperty("commitments").GetArrayLength());
        Assert.Equal(commitments == 1, run.Error.Contains("took “Open the budget”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("two.ndjson", "{0}\n{1}\n")]
    [InlineData("two.json", "[{0},{1}]")]
    public void Parts_of_a_table_in_one_file_are_told_apart_by_every_command(string name, string form)
    {
        string[] parts =
        [
            .. new[] { "Open the budget", "Protect whistleblowers" }.Select(title =>
                Part("ogp-database-2016-07", title).ReplaceLineEndings("")
            ),
        ];
        string file = Write(name, string.Format(System.Globalization.CultureInfo.InvariantCulture, form, parts[0], parts[1]));

        Ogp.Run("merge", Write("first.json", parts[0]), Write("second.json", parts[1]), "-o", In("files.json"));
        Ogp.Run("merge", file, "-o", In("merged.json"));
        Ogp.Run("convert", file, "-o", In("converted.json"));

        string merged = File.ReadAllText(In("files.json"));
        Assert.Contains("AP_CZE01-1-protect-whistleblowers", merged, StringComparison.Ordinal);
        Assert.Equal([merged, merged], [File.ReadAllText(In("merged.json")), File.ReadAllText(In("converted.json"))]);
        Assert.Contains("2 commitments", Ogp.Run("score", file).Out, StringComparison.Ordinal);
    }

    private static string Part(string source, string title) =>
        $$$"""
            {"formatVersion":"1.0","sources":[{"id":"{{{source}}}"}],
            "actionPlans":[{"id":"AP_CZE01","commitments":[{"id":"AP_CZE01-1","number":"1","title":{"und":"{{{title}}}"}}]}]}
            """;

    [Fact]
    public void Conflicts_are_listed_before_refinements_on_the_error_stream_and_are_no_error()
    {
        (string ours, string theirs) = (Write("ours.json", Ours), Write("theirs.json", Theirs));

        Ogp run = Ogp.Run("merge", ours, theirs, "-o", "-");

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Equal("ours", run.Json.GetProperty("id").GetString());
        Assert.Equal("2023-05", run.Json.GetProperty("published").GetString());
        Assert.Equal(["a", "b"], run.Json.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("id").GetString()));
        Assert.Equal(
            $"package\n  identifier: took “ours” ({ours}), not “theirs” ({theirs})\n"
                + $"  publication date: took 2023-05 ({theirs}), which says more than 2023 ({ours})\n"
                + "2 documents merged: 1 conflict, 1 refinement\n",
            run.Error
        );
    }

    [Theory]
    [InlineData("es", "Combinación de 2 documentos: 1 conflicto, 1 precisión\n")]
    [InlineData("fr", "Fusion de 2 documents : 1 conflit, 1 précision\n")]
    public void The_last_line_is_in_the_language_that_is_asked_for(string language, string last)
    {
        (string ours, string theirs) = (Write("ours.json", Ours), Write("theirs.json", Theirs));

        Assert.EndsWith("\n" + last, Ogp.Run("merge", ours, theirs, "-o", "-", "--lang", language).Error, StringComparison.Ordinal);
    }

    /// <summary>No French word stands before a value that would have to lose its vowel there.</summary>
    [Theory]
    [InlineData("es", "se toma 2023-05 ({0}), que dice más, no 2023 (")]
    [InlineData("fr", "on retient 2023-05 ({0}), qui en dit plus, non 2023 (")]
    public void A_choice_is_told_in_the_language_that_is_asked_for(string language, string choice)
    {
        (string ours, string theirs) = (Write("ours.json", Ours), Write("theirs.json", Theirs));

        Assert.Contains(
            choice.Replace("{0}", theirs, StringComparison.Ordinal),
            Ogp.Run("merge", ours, theirs, "-o", "-", "--lang", language).Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void As_JSON_the_list_is_the_whole_of_the_error_stream()
    {
        Ogp run = Ogp.Run("merge", Write("ours.json", Ours), Write("theirs.json", Theirs), "-o", In("all.json"), "--format", "json");

        JsonElement[] choices = [.. JsonDocument.Parse(run.Error).RootElement.GetProperty("choices").EnumerateArray()];
        Assert.Equal(["conflict", "refinement"], choices.Select(choice => choice.GetProperty("kind").GetString()));
        Assert.Equal("/id", choices[0].GetProperty("pointer").GetString());
        Assert.Equal("ours", choices[0].GetProperty("chosen").GetString());
        Assert.Equal(
            ["ours", "theirs"],
            choices[0].GetProperty("values").EnumerateArray().Select(value => value.GetProperty("value").GetString())
        );
    }

    [Theory]
    [InlineData("two.ndjson", "{0}\n{1}\n")]
    [InlineData("two.json", "[{0},{1}]")]
    public void Documents_of_one_file_are_merged_by_the_same_rules_and_no_conflict_is_lost(string name, string form)
    {
        string file = Write(name, string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Of("A", "ECU"), Of("B", "PER")));
        string from = FileUri.PathOf(file);
        string[] conflicts =
        [
            "publisher",
            $"  name: took “A” ({from}#1), not “B” ({from}#2)",
            "action plan P1",
            $"  member: took ECU ({from}#1), not PER ({from}#2)",
        ];

        Ogp merged = Ogp.Run("merge", file, "-o", In("merged.json"));
        Assert.Equal([.. conflicts, "2 documents merged: 2 conflicts, 0 refinements"], merged.Error.TrimEnd().Split('\n'));

        // Whoever reads the file as one document is told, too.
        string told = string.Join('\n', conflicts);
        Ogp converted = Ogp.Run("convert", file, "-o", In("converted.json"));
        Assert.StartsWith(told, converted.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(In("merged.json")), File.ReadAllText(In("converted.json")));
        Assert.StartsWith(told, Ogp.Run("diff", file, In("converted.json")).Error, StringComparison.Ordinal);

        static string Of(string publisher, string member) =>
            $$"""{"formatVersion":"1.0","publisher":{"name":"{{publisher}}"},"actionPlans":[{"id":"P1","member":"{{member}}"}]}""";
    }

    [Fact]
    public void Where_one_is_no_document_nothing_is_written()
    {
        Assert.Equal(ExitCode.NoDocument, Ogp.Run("merge", Write("ours.json", Ours), In("missing.json"), "-o", In("out.json")).ExitCode);
        Assert.False(File.Exists(In("out.json")));
    }

    [Fact]
    public void As_JSON_the_list_tells_what_was_found_and_which_documents_were_read_in_part()
    {
        string broken = Write("broken.json", """{"formatVersion":"1.0","id":"ours","more":1,"sources":[{"id":"a"}""");

        Ogp run = Ogp.Run("merge", broken, Write("theirs.json", Theirs), "-o", In("all.json"), "--format", "json", "--lang", "es");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        JsonElement list = JsonDocument.Parse(run.Error).RootElement;
        Assert.Equal([FileUri.PathOf(broken)], list.GetProperty("readInPart").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(
            ["OGP1002", "OGP1011"],
            list.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()).Order()
        );
        Assert.Contains(
            list.GetProperty("findings").EnumerateArray(),
            finding => finding.GetProperty("message").GetString() == "El documento termina aquí, incompleto. Se leyó lo anterior."
        );
        Assert.Equal(0, list.GetProperty("unlisted").GetArrayLength());
    }
}
