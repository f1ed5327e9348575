using System.Diagnostics;
using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Tests;

namespace Ogp.Model.Cli.Tests;

public sealed class ConvertCommandTests : Folder
{
    /// <summary>What is lost and how much was written is said in the language that is asked for.</summary>
    [Theory]
    [InlineData("es", "x.csv", "OGP2050: La edición 2024-07", "\nSe escriben 1 plan, 10 compromisos.\n")]
    [InlineData("fr", "x.csv", "OGP2050: L’édition 2024-07", "\n1 plan, 10 engagements écrits.\n")]
    [InlineData("es", "x.parquet", "OGP24", "\nSe escriben 1 plan, 10 compromisos.\n")]
    public void Messages_are_in_the_language_that_is_asked_for(string language, string output, string lost, string last)
    {
        string error = Ogp.Run("convert", WriteSample(), "-o", In(output), "--lang", language).Error;

        Assert.Contains(lost, error, StringComparison.Ordinal);
        Assert.EndsWith(last, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--edition", "a.json", "--edition", "2024-07")]
    [InlineData("--edition", "a.xlsx", "--edition", "2024-07")]
    [InlineData("--for-spreadsheets", "a.json", "--for-spreadsheets")]
    [InlineData("--layout", "a.csv", "--layout", "compact")]
    [InlineData("--layout", "a.parquet", "--layout", "compact")]
    [InlineData("a.ndjson", "a.ndjson", "--layout", "indented")]
    public void What_does_not_go_with_the_file_that_is_written_is_refused(string named, string output, params string[] options)
    {
        Ogp run = Ogp.Run(["convert", WriteSample(), "-o", In(output), .. options]);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(In(output)));
    }

    [Fact]
    public void A_file_whose_name_begins_with_an_at_sign_is_a_file()
    {
        Ogp run = Ogp.Run("convert", "@none.json", "-o", "-");
        Assert.Equal((ExitCode.NoDocument, "ogp: there is no file '@none.json'.\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("convert", "x.json", "-o")]
    [InlineData("convert", "x.json", "-o", "y.ndjson", "--layout", "compat")]
    [InlineData("convert", "x.json", "-o", "a.json", "-o", "b.json")]
    [InlineData("convert", "x.json", "-o", "plan")]
    [InlineData("score", "x.json", "--format", "cvs", "--explain")]
    [InlineData("report", "x.json", "-o", "a.html", "-o", "b.html")]
    [InlineData("fix", "--dryrun", "x.json")]
    [InlineData("fix", "x.json", "-o", "a.json", "-o", "b.json")]
    [InlineData("explain", "--yaer", "2019")]
    public void What_is_wrong_with_an_option_is_wrong_usage_and_nothing_is_done(params string[] arguments)
    {
        string file = Write("x.json", """{"formatVersion":"1.0","licenec":"CC0-1.0"}""");
        byte[] before = File.ReadAllBytes(file);

        Ogp run = Ogp.Run([.. arguments.Select(argument => argument == "x.json" ? file : argument)]);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.DoesNotContain("fault of the program", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public void A_table_is_replaced_by_one_that_keeps_its_titles_and_totals()
    {
        string file = In("a.csv");
        Ogp.Run("convert", WriteSample(), "-o", file, "--edition", "2024-07");
        File.WriteAllText(file, $"OGP commitments\n{File.ReadAllText(file)},,Total: 10\n");
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", file, "-o", file).ExitCode);
        Assert.StartsWith("OGP commitments", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Contains("Total: 10", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_not_written_as_a_file()
    {
        Ogp run = Ogp.Run("report", WriteSample(), "-o", Root);
        Assert.Equal((ExitCode.Usage, $"ogp: '{Root}' is a folder, and a file is written: name one in it.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void An_edition_that_is_not_known_is_read_written_and_recomputed_by_its_map()
    {
        string table = Write("table.csv", "Ref;Plan;Raw;Complete;Done?\nTS0001;AP_TST01;5;1;Finished\nTS0002;AP_TST01;2;1;Limited\n");
        string map = Write(
            "map.csv",
            """
            heading,kind,target,variable,aspect,point,cells
            2027-01,edition,id,,,,
            2024-07,edition,like,,,,
            Ref,commitment,id,,,,
            Plan,plan,id,,,,
            Raw,derived,raw-completion,,,,
            Complete,derived,high-completion,,,,
            Done?,rating,,completion,,end-of-term,Finished=Complete
            """
        );

        Assert.Equal(ExitCode.NoDocument, Ogp.Run("convert", table, "-o", In("a.json")).ExitCode);
        Ogp read = Ogp.Run("convert", table, "-o", In("a.json"), "--edition-map", map, "--lang", "es");
        Assert.Equal(ExitCode.Fine, read.ExitCode);
        Assert.EndsWith("Se escriben 1 plan, 2 compromisos.\n", read.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", In("a.json"), "-o", In("b.csv"), "--edition-map", map).ExitCode);
        Assert.Equal(File.ReadAllText(table).Replace(';', ','), File.ReadAllText(In("b.csv")));

        Assert.Equal(ExitCode.NoDocument, Ogp.Run("validate", table).ExitCode);
        Assert.Equal(ExitCode.Fine, Ogp.Run("validate", table, "--edition-map", map).ExitCode);
        Assert.Equal(ExitCode.Fine, Ogp.Run("validate", table, "--stream", "--edition-map", map).ExitCode);

        JsonElement recomputed = Ogp.Run("recompute", table, "--edition-map", map, "--format", "json").Json;
        Assert.Equal("2027-01", recomputed.GetProperty("edition").GetString());
        JsonElement wrong = Assert.Single(recomputed.GetProperty("disagreements").EnumerateArray());
        Assert.Equal(("Complete", 2), (wrong.GetProperty("column").GetString(), wrong.GetProperty("row").GetInt32()));

        Ogp newest = Ogp.Run("convert", In("a.json"), "-o", In("c.csv"), "--edition", "2024-07");
        Assert.Contains("OGP2052: Cells of 'Raw', which the record keeps of edition 2027-01", newest.Error, StringComparison.Ordinal);
        newest = Ogp.Run("convert", In("a.json"), "-o", In("c.csv"), "--edition-map", map, "--edition", "2024-07");
        Assert.Equal(ExitCode.Fine, newest.ExitCode);
        Assert.DoesNotContain("OGP2052", newest.Error, StringComparison.Ordinal);

        Ogp other = Ogp.Run("convert", In("a.json"), "-o", In("c.csv"), "--edition-map", map, "--edition", "2023-01");
        Assert.Equal(ExitCode.Usage, other.ExitCode);
        Assert.Contains("2024-07, 2027-01", other.Error, StringComparison.Ordinal);
        string faulty = Write("faulty.csv", File.ReadAllText(map).Replace("derived", "derive", StringComparison.Ordinal));
        Ogp refused = Ogp.Run("recompute", table, "--edition-map", faulty);
        Assert.Equal(ExitCode.Usage, refused.ExitCode);
        Assert.Contains("faulty.csv, row 5, kind: error OGP2015", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_comes_out_byte_for_byte()
    {
        string sample = WriteSample();

        Ogp run = Ogp.Run("convert", sample, "-o", In("out.json"));

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Equal(File.ReadAllBytes(sample), File.ReadAllBytes(In("out.json")));
        Assert.Equal(File.ReadAllText(sample), Ogp.Run("convert", sample, "-o", "-").Out);
    }

    [Fact]
    public void What_the_format_does_not_know_and_what_cannot_be_read_is_written_back()
    {
        string file = Write("odd.json", """{"formatVersion":"1.0","x-mine":{"deep":[1,2.50,"é"]},"title":7,"actionPlans":[]}""");

        Ogp run = Ogp.Run("convert", file, "-o", "-");

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("\"x-mine\": {\"deep\":[1,2.50,\"é\"]}", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"title\": 7", run.Out, StringComparison.Ordinal);
        Assert.Contains("OGP1010", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_and_back_is_the_same_document()
    {
        IrmPackage sample = IrmJson.Read(Sample()).Value!;
        IrmPackage two = sample with { ActionPlans = [sample.ActionPlans[0], sample.ActionPlans[0] with { Id = new("AP_ECU02") }] };
        File.WriteAllBytes(In("two.json"), IrmJson.Write(two));

        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", In("two.json"), "-o", In("two.ndjson")).ExitCode);
        Assert.Equal(2, File.ReadAllLines(In("two.ndjson")).Length);
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", In("two.ndjson"), "-o", In("back.json")).ExitCode);
        Assert.Equal(File.ReadAllText(In("two.json")), File.ReadAllText(In("back.json")));
    }

    [Theory]
    [InlineData("""{"member":"ECU","title":{"en":"First"}}""", """{"member":"COL","title":{"es":"Segundo"}}""")]
    [InlineData("""{"id":5,"number":1}""", """{"id":5,"title":{"es":"Segundo"}}""")]
    [InlineData("""{"id":null,"number":1}""", """{"id":"","title":{"es":"Segundo"}}""")]
    [InlineData("""{"id":"P","number":1},{"number":1}""", """{"id":"Q"},{"number":2},{"id":"P"},{"title":{"es":"Tercero"}}""")]
    public void Plans_and_commitments_without_an_id_on_different_lines_stay_different_ones(string first, string second)
    {
        string[] documents =
        [
            .. new[] { first, second }.Select(items => $$"""{"formatVersion":"1.0","actionPlans":[{{items}}],"commitments":[{{items}}]}"""),
        ];
        string both = $"{first},{second.Replace(""",{"id":"P"}""", "", StringComparison.Ordinal)}";
        string whole = Write("whole.json", $$"""{"formatVersion":"1.0","actionPlans":[{{both}}],"commitments":[{{both}}]}""");
        string lines = Write("two.ndjson", string.Join('\n', documents));
        string array = Write("two.json", $"[{string.Join(',', documents)}]");
        Ogp.Run("convert", whole, "-o", In("again.ndjson"));

        foreach (string file in (string[])[lines, array, In("again.ndjson")])
        {
            Ogp diff = Ogp.Run("diff", whole, file);
            Assert.Equal((ExitCode.Fine, ""), (diff.ExitCode, diff.Out));
        }

        // Between files the first is the first.
        Ogp.Run("merge", lines, array, whole, "-o", In("merged.json"));
        Ogp.Run("convert", whole, "-o", In("written.json"));
        Assert.Equal(File.ReadAllText(In("written.json")), File.ReadAllText(In("merged.json")));
    }

    [Fact]
    public void A_link_to_a_file_that_is_not_there_yet_makes_it()
    {
        string sample = WriteSample();
        File.CreateSymbolicLink(In("link.irm.json"), "new.irm.json");
        File.CreateSymbolicLink(In("lost.irm.json"), In("no-folder/new.irm.json"));

        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", sample, "-o", In("link.irm.json")).ExitCode);
        Ogp lost = Ogp.Run("convert", sample, "-o", In("lost.irm.json"));
        Ogp inFile = Ogp.Run("convert", sample, "-o", In("new.irm.json/x/"));

        Assert.Equal(File.ReadAllBytes(sample), File.ReadAllBytes(In("new.irm.json")));
        Assert.Contains($"there is no folder '{In("no-folder")}'", lost.Error, StringComparison.Ordinal);
        Assert.Contains($"'{In("new.irm.json")}' is a file", inFile.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_written_in_the_edition_that_is_asked_for_and_says_what_it_loses()
    {
        string sample = WriteSample();

        Ogp newest = Ogp.Run("convert", sample, "-o", In("out.csv"));
        Ogp older = Ogp.Run("convert", In("out.csv"), "-o", "-", "--edition", "2016-07");

        Assert.Equal(ExitCode.Fine, newest.ExitCode);
        Assert.StartsWith("Commitment Unique Identifier,", File.ReadAllText(In("out.csv")), StringComparison.Ordinal);
        Assert.Contains(
            "OGP2050: Edition 2024-07 has no place for actionPlans.commitments.milestones;",
            newest.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(ExitCode.Fine, older.ExitCode);
        Assert.StartsWith("Country,Action Plan Number,", older.Out, StringComparison.Ordinal);
        Assert.Contains(
            "OGP2050: Edition 2016-07 has no place for actionPlans.commitments.id; not written: 10.",
            older.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(File.ReadAllText(In("out.csv")), Ogp.Run("convert", In("out.csv"), "-o", "-", "--edition", "2024-07").Out);
        Assert.Equal(ExitCode.Usage, Ogp.Run("convert", sample, "-o", In("x.csv"), "--edition", "1999-01").ExitCode);
    }

    [Fact]
    public void A_table_counts_the_plans_and_commitments_that_have_rows()
    {
        string plans = Write(
            "plans.irm.json",
            """
            {"formatVersion":"1.0","actionPlans":[{"id":"AP_KEN01","member":"KEN"},
            {"id":"AP_KEN02","member":"KEN","commitments":[{"id":"KE0001","title":{"en":"A title"}}]}]}
            """
        );

        Assert.EndsWith("\n1 plan, 1 commitment written.\n", Ogp.Run("convert", plans, "-o", In("x.csv")).Error, StringComparison.Ordinal);
        Assert.Equal("2 plans, 1 commitment written.\n", Ogp.Run("convert", plans, "-o", In("x.json")).Error.Split('\n')[^2] + "\n");
    }

    [Fact]
    public void The_canonical_form_does_not_depend_on_how_the_document_was_laid_out()
    {
        string sample = WriteSample();
        Ogp.Run("convert", sample, "-o", In("compact.json"), "--layout", "compact");

        Assert.Equal(1, File.ReadAllText(In("compact.json")).Count(c => c == '\n'));
        Assert.Equal(
            Ogp.Run("convert", sample, "-o", "-", "--layout", "canonical").Out,
            Ogp.Run("convert", In("compact.json"), "-o", "-", "--layout", "canonical").Out
        );
    }

    [Fact]
    public void Where_there_is_no_canonical_form_nothing_is_written()
    {
        string file = Write("odd.json", "{\"formatVersion\":\"1.0\",\"a:n\":123456789012345678901234567890}");

        Ogp run = Ogp.Run("convert", file, "-o", In("out.json"), "--layout", "canonical");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("no canonical form", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(In("out.json")));
    }

    [Theory]
    [InlineData("irm-1.0.schema.json")]
    [InlineData("irm-1.0-strict.schema.json", "--strict")]
    public void The_schema_that_is_printed_is_the_one_that_is_published(string published, params string[] options) =>
        Assert.Equal(File.ReadAllText(Path.Combine(ReferenceTests.Docs, "schema", published)), Ogp.Run(["schema", .. options]).Out);

    /// <summary>A pipe that was named is written into; once it was replaced by a file, and who read from it got nothing.</summary>
    [CommandFact("mkfifo")]
    public async Task A_named_pipe_is_written_into_and_stays_one()
    {
        string pipe = In("pipe.json");
        using (Process mkfifo = Process.Start("mkfifo", pipe))
        {
            await mkfifo.WaitForExitAsync();
        }

        Task<string> reader = Task.Run(() => File.ReadAllText(pipe));
        Ogp run = await Task.Run(() => Ogp.Run("convert", WriteSample(), "-o", pipe)).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Equal(File.ReadAllText(In("sample.irm.json")), await reader.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal(["pipe.json", "sample.irm.json"], Directory.GetFiles(Root).Select(Path.GetFileName).Order());
    }
}
