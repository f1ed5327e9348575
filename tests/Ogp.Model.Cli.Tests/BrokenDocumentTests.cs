using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Tests;

namespace Ogp.Model.Cli.Tests;

/// <summary>What commands make of a document that breaks off: of its beginning, and they say so to the end.</summary>
public sealed class BrokenDocumentTests : Folder
{
    private const string Broken = """
        {"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU","commitments":[{"id":"EC0001"},
          // a draft
          {"id":"EC0002"}]}]}
        """;

    private string Told => $"ogp: '{In("broken.json")}' was read in part only: the rest is missing here.\n";

    [Theory]
    [InlineData("convert", "FILE", "-o", "OTHER")]
    [InlineData("merge", "FILE", "-o", "OTHER")]
    [InlineData("report", "FILE", "-o", "PAGE")]
    [InlineData("score", "FILE")]
    [InlineData("stats", "FILE")]
    [InlineData("diff", "FILE", "FILE")]
    public void It_is_the_last_word_and_no_success(params string[] args)
    {
        string file = Write("broken.json", Broken);
        string[] named =
        [
            .. args.Select(arg =>
                arg.Replace("FILE", file, StringComparison.Ordinal)
                    .Replace("OTHER", In("other.json"), StringComparison.Ordinal)
                    .Replace("PAGE", In("page.html"), StringComparison.Ordinal)
            ),
        ];

        Ogp run = Ogp.Run(named);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.EndsWith(Told, run.Error, StringComparison.Ordinal);
        Assert.True(
            !args.Contains("OTHER") || IrmJson.ReadFile(In("other.json")).Value!.ActionPlans[0].Commitments is [{ Id.Text: "EC0001" }],
            "what stands before the break is kept"
        );
    }

    [Theory]
    [InlineData("convert")]
    [InlineData("merge")]
    public void It_is_not_replaced_by_what_is_left_of_it(string command)
    {
        string file = Write("broken.json", Broken);
        Directory.CreateDirectory(In("folder"));

        Ogp run = Ogp.Run(command, file, "-o", In("folder/../broken.json"));

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.EndsWith("was read in part only, and is not replaced by what is left of it.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(Broken, File.ReadAllText(file));
        Assert.Equal(["broken.json"], Directory.GetFiles(Root).Select(Path.GetFileName));
    }

    /// <summary>Of a link that is named without its folder the framework gives a target in the root of the disk.</summary>
    [CommandFact("ln")]
    public void It_is_not_replaced_through_a_link_that_is_named_without_its_folder_either()
    {
        string file = Write("broken.json", Broken);
        string before = Directory.GetCurrentDirectory();
        string link = $"{Guid.NewGuid():N}.json";
        File.CreateSymbolicLink(Path.Combine(before, link), Path.GetRelativePath(before, file));
        try
        {
            Assert.Equal(ExitCode.Usage, Ogp.Run("convert", file, "-o", link).ExitCode);
            Assert.Equal(ExitCode.Fine, Ogp.Run("convert", WriteSample(), "-o", link).ExitCode);
            Assert.Equal(File.ReadAllText(In("sample.irm.json")), File.ReadAllText(file));
        }
        finally
        {
            File.Delete(Path.Combine(before, link));
        }
    }

    [Fact]
    public void One_line_of_many_that_breaks_off_is_told_too()
    {
        string lines = $$"""
            {"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU"}]}
            {"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU02"
            """;

        Ogp run = Ogp.RunWith(Encoding.UTF8.GetBytes(lines), "convert", "-", "-o", In("all.json"));

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("ogp: '-' was read in part only", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rubbish")]
    [InlineData("42")]
    [InlineData("[]")]
    [InlineData("{\"formatVersion\": bad")]
    public void A_line_or_an_item_that_is_no_document_is_told_too_and_not_lost_in_place(string junk)
    {
        const string Plan = """{"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU"}]}""";
        string lines = Write("plans.ndjson", $"{Plan}\n{junk}\n{Plan}\n");
        string array = Write("plans.json", $"[{Plan},{(junk[0] == '4' ? junk : "[]")},{Plan}]");
        foreach (string file in (string[])[lines, array])
        {
            string before = File.ReadAllText(file);
            foreach (
                string[] args in (string[][])
                    [
                        ["score", file],
                        ["stats", file],
                        ["diff", file, file],
                        ["convert", file, "-o", In("o.json")],
                    ]
            )
            {
                Ogp run = Ogp.Run(args);
                Assert.Equal(ExitCode.Findings, run.ExitCode);
                Assert.EndsWith("was read in part only: the rest is missing here.\n", run.Error, StringComparison.Ordinal);
            }

            Assert.Equal(ExitCode.Usage, Ogp.Run("convert", file, "-o", file).ExitCode);
            Assert.Equal(before, File.ReadAllText(file));
        }
    }

    [Fact]
    public void What_is_no_UTF_8_is_not_replaced_by_question_marks()
    {
        byte[] latin =
        [
            .. """{"formatVersion":"1.0","actionPlans":[{"id":"A","member":"KEN","title":{"es":"Educaci"""u8,
            0xF3,
            .. """n"}}]}"""u8,
        ];
        File.WriteAllBytes(In("latin.json"), latin);

        Assert.Equal(ExitCode.Usage, Ogp.Run("convert", In("latin.json"), "-o", In("latin.json")).ExitCode);
        Assert.Equal(latin, File.ReadAllBytes(In("latin.json")));
        Assert.Equal(ExitCode.Findings, Ogp.Run("convert", In("latin.json"), "-o", In("other.json")).ExitCode);
    }

    /// <summary>A sheet of one's own is no part of the document, so that reading is a success; but it would be gone.</summary>
    [Fact]
    public void A_workbook_is_not_replaced_without_the_sheets_that_were_passed_over()
    {
        string file = Write(
            "plan.json",
            """{"formatVersion":"1.0","actionPlans":[{"id":"A","member":"ECU","commitments":[{"id":"C","milestones":[{"id":"M","ecuador:cells":[{"heading":"h","text":"t"}]}]}]}]}"""
        );
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", file, "-o", In("plan.xlsx"), "--profile", "ecuador-tracker").ExitCode);
        byte[] before = File.ReadAllBytes(In("plan.xlsx"));

        Ogp run = Ogp.Run("convert", In("plan.xlsx"), "-o", In("plan.xlsx"));

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("OGP2302", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("has more in it than was read, and is not replaced by what is left of it.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(In("plan.xlsx")));
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", In("plan.xlsx"), "-o", In("other.json")).ExitCode);
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", In("plan.xlsx"), "-o", In("plan.xlsx"), "--profile", "ecuador-tracker").ExitCode);
    }

    [Fact]
    public void A_workbook_of_OGPs_database_is_not_replaced_without_its_other_sheets()
    {
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", WriteSample(), "-o", In("a.csv"), "--edition", "2024-07").ExitCode);
        string[][] rows = [.. File.ReadAllLines(In("a.csv")).Take(1).Select(line => line.TrimStart('\uFEFF').Split(','))];
        byte[] one = DatabaseWorkbook.Of(("Data", [(1, rows[0])]));
        byte[] two = DatabaseWorkbook.Of(("Data", [(1, rows[0])]), ("Notes", [(1, ["to be checked"])]));
        foreach ((byte[] workbook, int expected) in new[] { (one, ExitCode.Fine), (two, ExitCode.Usage) })
        {
            File.WriteAllBytes(In("a.xlsx"), workbook);
            Assert.Equal(expected, Ogp.Run("convert", In("a.xlsx"), "-o", In("a.xlsx")).ExitCode);
            Assert.Equal(expected != ExitCode.Fine, File.ReadAllBytes(In("a.xlsx")).SequenceEqual(workbook));
        }
    }
}
