using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Ogp.Model.Cli.Output;

namespace Ogp.Model.Cli.Tests;

public sealed class FixCommandTests : Folder
{
    [Fact]
    public void A_workbook_is_not_written_under_a_name_of_JSON()
    {
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", WriteSample(), "-o", In("plan.xlsx")).ExitCode);

        Ogp run = Ogp.Run("fix", In("plan.xlsx"), "-o", In("plan.json"));

        Assert.Equal((ExitCode.NoDocument, false), (run.ExitCode, File.Exists(In("plan.json"))));
        Assert.Contains("is no IRM JSON, and only that is mended", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_story_of_a_typo_in_one_rating_of_three_thousand_lines()
    {
        string[] lines = Encoding.UTF8.GetString(Sample()).Split('\n');
        int at = Array.FindLastIndex(lines, line => line.Contains("\"completion\": \"limited\"", StringComparison.Ordinal));
        string[] broken = [.. lines];
        broken[at] = broken[at].Replace("limited", "limitd", StringComparison.Ordinal);
        string file = Write("plan.irm.json", string.Join('\n', broken));
        int column = broken[at].IndexOf("\"limitd\"", StringComparison.Ordinal) + 1;

        Assert.True(lines.Length > 3000);
        foreach (
            (string language, string meant, string fix) in new[]
            {
                ("en", "Did you mean 'limited'?", "Write 'limited'"),
                ("es", "¿Quiso decir «limited»?", "Escribir «limited»"),
                ("fr", "Vouliez-vous dire « limited » ?", "Écrire « limited »"),
            }
        )
        {
            string told = Ogp.Run("validate", file, "--lang", language).Out;
            Assert.Contains($"plan.irm.json:{at + 1}:{column} /actionPlans/0/reports/", told, StringComparison.Ordinal);
            Assert.Contains("OGP1205", told, StringComparison.Ordinal);
            Assert.Contains(meant, told, StringComparison.Ordinal);
            Assert.Contains(fix, told, StringComparison.Ordinal);
            Assert.Contains($"{at + 1} | {broken[at]}", told, StringComparison.Ordinal);
            Assert.Equal(ExitCode.Fine, Ogp.Run("explain", "OGP1205", "--lang", language).ExitCode);

            JsonElement result = Ogp.Run("validate", file, "--lang", language, "--format", "sarif")
                .Json.GetProperty("runs")[0]
                .GetProperty("results")
                .EnumerateArray()
                .Single(result => result.GetProperty("ruleId").GetString() == "OGP1205");
            JsonElement region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            Assert.Equal(
                (at + 1, column, at + 1, column + "\"limitd\"".Length),
                (
                    region.GetProperty("startLine").GetInt32(),
                    region.GetProperty("startColumn").GetInt32(),
                    region.GetProperty("endLine").GetInt32(),
                    region.GetProperty("endColumn").GetInt32()
                )
            );
            Assert.Equal(fix, result.GetProperty("fixes")[0].GetProperty("description").GetProperty("text").GetString());
        }

        Assert.Equal(ExitCode.Fine, Ogp.Run("fix", file).ExitCode);
        Assert.Equal(Sample(), File.ReadAllBytes(file));
    }

    [Fact]
    public void A_dry_run_prints_a_diff_that_patch_takes_and_writes_nothing()
    {
        string[] lines = Encoding.UTF8.GetString(Sample()).Split('\n');
        int[] rated =
        [
            .. Enumerable.Range(0, lines.Length).Where(i => lines[i].Contains("\"completion\": \"limited\"", StringComparison.Ordinal)),
        ];
        lines[rated[0]] = lines[rated[0]].Replace("limited", "limitd", StringComparison.Ordinal);
        lines[rated[^1]] = lines[rated[^1]].Replace("limited", "Limited", StringComparison.Ordinal);
        byte[] broken = Encoding.UTF8.GetBytes(string.Join('\n', lines).TrimEnd('\n'));
        File.WriteAllBytes(In("plan.irm.json"), broken);

        string diff = Ogp.Run("fix", In("plan.irm.json"), "--dry-run").Out;

        Assert.Equal(broken, File.ReadAllBytes(In("plan.irm.json")));
        string name = In("plan.irm.json").TrimStart('/');
        Assert.StartsWith($"--- a/{name}\n+++ b/{name}\n@@ ", diff, StringComparison.Ordinal);
        Assert.Equal(2, diff.Split('\n').Count(line => line.StartsWith("@@ ", StringComparison.Ordinal)));
        Assert.Equal(
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Sample()).TrimEnd('\n')),
            Patch(diff) ?? Ogp.RunWith(broken, "fix", "-", "-o", "-").Out.Select(c => (byte)c).ToArray()
        );
    }

    [Fact]
    public void A_link_stays_one_and_what_it_leads_to_keeps_its_mode()
    {
        string file = Write(
            "real.irm.json",
            """{"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU","titel":{"en":"x"}}]}"""
        );
        File.CreateSymbolicLink(In("link.irm.json"), "real.irm.json");
        UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, mode);
        }

        Assert.Equal(ExitCode.Fine, Ogp.Run("fix", In("link.irm.json")).ExitCode);

        Assert.Equal("real.irm.json", new FileInfo(In("link.irm.json")).LinkTarget);
        Assert.Contains("\"title\"", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == mode);
        Assert.Equal(2, Directory.GetFiles(Root).Length);
    }

    [Fact]
    public void A_file_that_may_not_be_written_is_left_alone()
    {
        string file = Write(
            "a.irm.json",
            """{"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU","titel":{"en":"x"}}]}"""
        );
        string before = File.ReadAllText(file);
        File.SetAttributes(file, FileAttributes.ReadOnly);

        Ogp run = Ogp.Run("fix", file);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("may not be written", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(file));
        File.SetAttributes(file, FileAttributes.Normal);
    }

    [Fact]
    public void Without_anything_to_mend_the_file_is_not_touched()
    {
        string file = WriteSample();
        DateTime before = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, before);

        Assert.Equal(ExitCode.Fine, Ogp.Run("fix", file).ExitCode);
        Assert.Empty(Ogp.Run("fix", file, "--dry-run").Out);
        Assert.Equal(before, File.GetLastWriteTimeUtc(file));
    }

    [Fact]
    public void Standard_input_goes_to_standard_output_and_lines_stay_lines()
    {
        const string Lines = "{\"formatVersion\":\"1.0\",\"licenec\":\"x\"}\r\n{\"formatVersion\":\"1.0\",\"published\":\"2019-1-5\"}\n";

        Ogp run = Ogp.RunWith(Encoding.UTF8.GetBytes(Lines), "fix", "-");

        Assert.Equal(
            "{\"formatVersion\":\"1.0\",\"licence\":\"x\"}\r\n{\"formatVersion\":\"1.0\",\"published\":\"2019-01-05\"}\n",
            run.Out
        );
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.ndjson")]
    public void What_a_profile_finds_is_mended_with_the_profile(string name)
    {
        const string Plain = """{"formatVersion":"1.0","actionPlans":[{"id":"p","member":"ECU","any:aim":"Open"}]}""";
        string file = Write(name, name.EndsWith("ndjson", StringComparison.Ordinal) ? $"{Plain}\n{Plain}\n" : Plain);
        string profile = Write(
            "profile.json",
            """{ "id": "any", "namespace": "any", "fields": [ { "on": "ActionPlan", "name": "aim", "type": "text", "label": { "en": "Aim" } } ] }"""
        );

        Ogp without = Ogp.Run("fix", file);
        Assert.Contains(": 0 repairs", without.Error, StringComparison.Ordinal);
        Ogp run = Ogp.Run("fix", file, "--profile", profile);

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.DoesNotContain("\"any:aim\":\"Open\"", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, Ogp.Run("fix", file, "--profile", "nowhere").ExitCode);
    }

    [Fact]
    public void Of_lines_each_place_is_that_of_the_whole_file()
    {
        string[] lines =
        [
            "{\"formatVersion\":\"1.0\",\"actionPlan\":[{\"id\":\"p\"}]}",
            "",
            "rubbish",
            "{\"formatVersion\":\"1.0\",\"licenec\":\"x\"}",
        ];
        string file = Write("a.ndjson", string.Join('\n', lines));

        Ogp dry = Ogp.Run("fix", file, "--dry-run");
        Ogp french = Ogp.Run("fix", file, "--dry-run", "--lang", "fr");
        Ogp run = Ogp.Run("fix", file);

        Assert.Contains("ferait apparaître d’autres constats : Nommer le membre", french.Error, StringComparison.Ordinal);
        Assert.Equal(
            string.Join(
                '\n',
                $"{FileUri.PathOf(file)}:4:24 /licenec: OGP1011: Call the member 'licence'",
                $"{FileUri.PathOf(file)}:1:24 /actionPlan: OGP1011: left alone, as it would bring other findings to light: Call the member 'actionPlans'",
                $"{file}: 1 repair, 2 findings left\n"
            ),
            run.Error
        );
        Assert.Equal(string.Join('\n', lines).Replace("licenec", "licence", StringComparison.Ordinal), File.ReadAllText(file));
        Assert.Contains("@@ -1,4 +1,4 @@", dry.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.json", "b.json", "-o", "c.json")]
    [InlineData("a.json", "--dry-run", "-o", "c.json")]
    [InlineData("-", "-")]
    public void What_cannot_be_meant_is_wrong_usage(params string[] args) =>
        Assert.Equal(ExitCode.Usage, Ogp.Run(["fix", .. args]).ExitCode);

    [Fact]
    public void What_is_no_document_is_left_alone()
    {
        string file = Write("a.json", "[1]");

        Assert.Equal(ExitCode.NoDocument, Ogp.Run("fix", file).ExitCode);
        Assert.Equal("[1]", File.ReadAllText(file));
    }

    /// <summary>The file after patch has applied the diff; null where there is no such command.</summary>
    private byte[]? Patch(string diff)
    {
        try
        {
            ProcessStartInfo start = new("patch") { RedirectStandardInput = true, RedirectStandardOutput = true };
            foreach (string argument in (string[])["-s", "-o", In("patched.json"), In("plan.irm.json")])
            {
                start.ArgumentList.Add(argument);
            }

            using Process patch = Process.Start(start)!;
            patch.StandardInput.Write(diff);
            patch.StandardInput.Close();
            patch.WaitForExit();
            Assert.Equal(0, patch.ExitCode);
            return File.ReadAllBytes(In("patched.json"));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
