using System.Text.Json;

namespace Ogp.Model.Cli.Tests;

/// <summary>Rule sets, baselines and timings of ogp validate, and what explain says of a rule.</summary>
public sealed class RuleSetCommandTests : Folder
{
    private const string Fault =
        """{ "formatVersion": "1.0", "actionPlans": [ { "id": "p", "member": "ECU", "period": { "start": "2020", "end": "2019" } } ] }""";

    [Fact]
    public void A_rule_set_decides_what_fails()
    {
        string file = Write("a.irm.json", Fault);
        string rules = Write("rules.json", """{ "rules": { "OGP1301": "note" } }""");
        Assert.Equal(ExitCode.Findings, Ogp.Run("validate", file).ExitCode);
        Ogp run = Ogp.Run("validate", file, "--ruleset", rules);
        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("note OGP1301", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_set_decides_what_fails_of_a_workbook_too()
    {
        byte[] ours = DatabaseWorkbook.Of(("actionPlans", [(1, ["id", "member"]), (2, ["A", "ECU"])]), ("Notes", [(1, ["x"])]));
        File.WriteAllBytes(In("a.xlsx"), ours);
        string rules = Write("rules.json", """{ "rules": { "unknown-sheet": "error" } }""");

        Assert.Contains("warning OGP2302", Ogp.Run("validate", In("a.xlsx")).Out, StringComparison.Ordinal);
        Assert.Contains("error OGP2302", Ogp.Run("validate", In("a.xlsx"), "--ruleset", rules).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_set_decides_what_fails_of_a_table_too()
    {
        string file = In("a.csv");
        string json = Write(
            "a.irm.json",
            """{ "formatVersion": "1.0", "commitments": [ { "id": "KE0001", "member": "KEN", "number": "8.1999999999999993" } ] }"""
        );
        Ogp.Run("convert", json, "-o", file, "--edition", "2024-07");
        string rules = Write("rules.json", """{ "rules": { "OGP2022": "error", "number-repaired": "off" } }""");

        Ogp before = Ogp.Run("validate", file);
        Ogp run = Ogp.Run("validate", file, "--ruleset", rules);

        Assert.Contains("warning OGP2022", before.Out, StringComparison.Ordinal);
        Assert.Contains("note OGP2025", before.Out, StringComparison.Ordinal);
        Assert.Contains("error OGP2022", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("OGP2025", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_that_is_none_is_told_with_the_one_that_was_meant()
    {
        Ogp run = Ogp.Run("validate", Write("a.irm.json", Fault), "--rule-set", "strict");
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains("Unrecognized option '--rule-set'. Did you mean '--ruleset'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_breaks_off_is_seen_in_part_whether_that_is_told_or_not()
    {
        string rules = Write("rules.json", """{ "rules": { "OGP1002": "off" } }""");
        Ogp run = Ogp.Run("validate", Write("a.irm.json", """{ "formatVersion": "1.0", "actionPlans": [ {"""), "--ruleset", rules);
        Assert.DoesNotContain("OGP1002", run.Out, StringComparison.Ordinal);
        Assert.Contains("examined in part", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_set_that_is_none_names_those_there_are()
    {
        Ogp run = Ogp.Run("validate", Write("a.irm.json", Fault), "--ruleset", "publishr");
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Equal("ogp: there is no rule set 'publishr': name a file, or one of recommended, strict, publisher.\n", run.Error);
    }

    [Fact]
    public void A_baseline_replaces_a_baseline_and_nothing_else()
    {
        string file = Write("a.irm.json", Fault);
        Ogp refused = Ogp.Run("validate", "--write-baseline", file, Write("b.irm.json", Fault));

        Assert.Equal((ExitCode.Usage, Fault), (refused.ExitCode, File.ReadAllText(file)));
        Assert.Contains("is no baseline", refused.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, Ogp.Run("validate", "--write-baseline", In("known.json"), file).ExitCode);
        Assert.Equal(ExitCode.Fine, Ogp.Run("validate", "--write-baseline", In("known.json"), file).ExitCode);
    }

    [Theory]
    [InlineData("a.xlsm", "a.xlsm!Sheet")]
    [InlineData("-", "-!Sheet")]
    [InlineData("a.csv", "a.csv")]
    public void What_lies_in_a_sheet_lies_in_the_workbook_whatever_it_is_called(string named, string file) =>
        Assert.Equal(named, new Examined(named, [], [], default).FileOf(new() { File = file }));

    /// <summary>In another checkout it lies elsewhere, and is named the same.</summary>
    [Fact]
    public void A_file_outside_of_the_folder_is_known_as_it_was_named()
    {
        Assert.Equal("../plan.json", Cli.Output.FileUri.PathOf("../plan.json"));
        Assert.StartsWith("file:///", Cli.Output.FileUri.Of("../plan.json"), StringComparison.Ordinal);
        Assert.Equal("plan.json", Cli.Output.FileUri.PathOf(Path.GetFullPath("plan.json")));
    }

    [Fact]
    public void A_baseline_is_left_as_it_was_where_not_all_could_be_read()
    {
        string file = Write("a.irm.json", Fault);
        string known = In("known.json");
        Ogp.Run("validate", file, "--write-baseline", known);
        byte[] before = File.ReadAllBytes(known);

        Ogp run = Ogp.Run("validate", In("a.irm.jsn"), file, "--write-baseline", known);

        Assert.Equal(ExitCode.NoDocument, run.ExitCode);
        Assert.Contains("was not written", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(known));
        Assert.Equal(ExitCode.Usage, Ogp.Run("validate", file, "--write-baseline", known, "--format", "json").ExitCode);
    }

    [Fact]
    public void A_document_is_no_baseline()
    {
        string file = Write("a.irm.json", Fault);
        Ogp run = Ogp.Run("validate", file, "--baseline", file);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains("OGP1013", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_known_of_a_file_is_not_known_of_another_of_its_name()
    {
        Directory.CreateDirectory(In("x"));
        Directory.CreateDirectory(In("y"));
        string known = In("known.json");
        string one = Write("x/same.json", Fault);
        string other = Write("y/same.json", Fault);
        Ogp.Run("validate", one, "--write-baseline", known);

        Assert.Equal(ExitCode.Fine, Ogp.Run("validate", one, "--baseline", known).ExitCode);
        Assert.Equal(ExitCode.Findings, Ogp.Run("validate", other, "--baseline", known).ExitCode);
    }

    [Theory]
    [InlineData("""{ "rules": { "OGP9999": "note" } }""", "OGP1031")]
    [InlineData("""{ "rulez": { "OGP1301": "off" } }""", "OGP1011")]
    public void A_rule_set_with_an_error_is_refused(string json, string code)
    {
        Ogp run = Ogp.Run("validate", Write("a.irm.json", Fault), "--ruleset", Write("rules.json", json));
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    /// <summary>Of a kind 1000 are listed: the others have a place, too.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_a_rule_set_says_of_a_place_holds_for_more_findings_than_are_listed(bool isStream)
    {
        string[] more = isStream ? ["--stream"] : [];
        string members = string.Concat(Enumerable.Range(0, 1500).Select(i => $",\n\"x{i}\":1"));
        string file = Write("a.irm.json", $"{{\"formatVersion\":\"1.0\",\"actionPlans\":[{{\"id\":\"p\",\"member\":\"ECU\"{members}}}]}}");
        Ogp off = Ogp.Run([
            "validate",
            file,
            "--fail-on",
            "warning",
            "--ruleset",
            Write("off.json", """{ "overrides": [ { "path": "/actionPlans/0", "rules": { "OGP1011": "off" } } ] }"""),
            .. more,
        ]);
        Assert.Equal((ExitCode.Fine, ""), (off.ExitCode, off.Out));

        string[] late =
        [
            "--ruleset",
            Write("late.json", """{ "overrides": [ { "path": "/actionPlans/0/x1400", "rules": { "OGP1011": "error" } } ] }"""),
        ];
        Ogp run = Ogp.Run(["validate", file, .. late, .. more]);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("/actionPlans/0/x1400: error OGP1011", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 error, 1499 warnings", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_known_about_the_package_of_one_file_is_not_known_of_another_plan_by_plan()
    {
        const string Twice =
            "{\"formatVersion\":\"1.0\",\"sources\":[{\"id\":\"s\"},{\"id\":\"s\"}],\n\"actionPlans\":[{\"id\":\"p\",\"member\":\"ECU\"}]}";
        string known = In("known.json");
        string one = Write("one.irm.json", Twice);
        string other = Write("other.irm.json", Twice);
        Ogp.Run("validate", "--stream", one, "--write-baseline", known);

        Assert.Equal(ExitCode.Fine, Ogp.Run("validate", "--stream", one, "--baseline", known).ExitCode);
        Ogp run = Ogp.Run("validate", "--stream", other, "--baseline", known);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("other.irm.json:1:46 /sources/1: error OGP1101", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_to_one_plan_leads_to_that_one_in_a_database_that_is_read_plan_by_plan()
    {
        string table = In("a.csv");
        const string Plan =
            """{"id":"{0}","member":"{1}","commitments":[{"id":"{0}-1","number":"1","title":{"en":"x"},"period":{"start":"2020","end":"2019"}}]}""";
        string[] plans =
        [
            .. ((string[])["ECU0001", "KEN0001"]).Select(id =>
                Plan.Replace("{0}", id, StringComparison.Ordinal).Replace("{1}", id[..3], StringComparison.Ordinal)
            ),
        ];
        string package = Write("a.irm.json", $"{{\"formatVersion\":\"1.0\",\"actionPlans\":[{string.Join(',', plans)}]}}");
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", package, "-o", table, "--edition", "2024-07").ExitCode);
        string[] rules =
        [
            "--ruleset",
            Write("rules.json", """{ "overrides": [ { "path": "/actionPlans/1", "rules": { "OGP1301": "off" } } ] }"""),
        ];
        string whole = Ogp.Run(["validate", table, .. rules]).Out;
        Assert.Single(whole.Split('\n'), line => line.Contains("OGP1301", StringComparison.Ordinal));
        Assert.Equal(whole, Ogp.Run(["validate", table, "--stream", .. rules]).Out);

        // What is about the package is told once.
        string[] strict = ["validate", table, "--ruleset", "strict"];
        Assert.Equal(Of("OGP1912", Ogp.Run(strict)), Of("OGP1912", Ogp.Run([.. strict, "--stream"])));

        static string Of(string code, Ogp run) => Assert.Single(run.Out.Split('\n'), line => line.Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_set_extends_a_file_named_from_where_it_lies_and_not_itself()
    {
        string file = Write("a.irm.json", Fault);
        Directory.CreateDirectory(In("base"));
        Write("base/house.json", """{ "rules": { "OGP1301": "off" } }""");
        Assert.Equal(
            ExitCode.Fine,
            Ogp.Run("validate", file, "--ruleset", Write("own.json", """{ "extends": "base/house.json" }""")).ExitCode
        );

        Write("base/house.json", """{ "extends": "../base/../own.json" }""");
        Ogp run = Ogp.Run("validate", file, "--ruleset", In("own.json"));
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains("base/house.json:1:14 /extends: error OGP1034", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "1 document: 1 error, 0 warnings, 0 notes")]
    [InlineData("es", "1 documento: 1 error, 0 advertencias, 0 notas")]
    [InlineData("fr", "1 document : 1 erreur, 0 avertissement, 0 remarque")]
    public void The_sum_is_told_in_the_readers_language(string language, string sum) =>
        Assert.EndsWith(sum, Ogp.Run("validate", Write("a.irm.json", Fault), "--lang", language).Error.TrimEnd(), StringComparison.Ordinal);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_baseline_leaves_out_what_is_known_and_nothing_else(bool isStream)
    {
        string[] more = isStream ? ["--stream"] : [];
        string file = Write("a.irm.json", Fault);
        string baseline = In("known.json");
        Assert.Equal(ExitCode.Fine, Ogp.Run(["validate", file, "--write-baseline", baseline, .. more]).ExitCode);
        Ogp run = Ogp.Run(["validate", file, "--baseline", baseline, .. more]);
        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Out));
        Assert.EndsWith("1 finding is known and left out\n", run.Error, StringComparison.Ordinal);
        Write("a.irm.json", "\n" + Fault.Replace("\"2019\"", "\"2018\"", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Findings, Ogp.Run(["validate", file, "--baseline", baseline, .. more]).ExitCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_baseline_of_more_findings_than_are_listed_hides_no_new_one(bool isStream)
    {
        string[] more = isStream ? ["--stream"] : [];
        string file = Write("a.irm.json", Codes("old", 1500));
        string baseline = In("known.json");
        Ogp.Run(["validate", file, "--write-baseline", baseline, .. more]);
        Assert.EndsWith(
            "1500 findings are known and left out\n",
            Ogp.Run(["validate", file, "--baseline", baseline, .. more]).Error,
            StringComparison.Ordinal
        );

        Write("a.irm.json", Codes("old", 1500, "new"));
        Ogp run = Ogp.Run(["validate", file, "--baseline", baseline, "--format", "json", .. more]);
        JsonElement found = Assert.Single(run.Json.GetProperty("findings").EnumerateArray());
        Assert.Equal("new", found.GetProperty("arguments").GetProperty("code").GetString());

        // What is known stays in a baseline that is written anew.
        string again = In("again.json");
        Ogp.Run(["validate", file, "--write-baseline", baseline, .. more]);
        Ogp.Run(["validate", file, "--baseline", baseline, "--write-baseline", again, .. more]);
        Assert.Equal(File.ReadAllText(baseline), File.ReadAllText(again));
    }

    private static string Codes(string name, int count, params string[] more)
    {
        IEnumerable<string> codes = Enumerable.Range(0, count).Select(i => $"{name}-{i}").Concat(more);
        string commitments = string.Join(',', codes.Select((code, i) => $$"""{"id":"EC{{i + 1:0000}}","policyAreas":["{{code}}"]}"""));
        return $$"""{"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU","commitments":[{{commitments}}]}]}""";
    }

    [Fact]
    public void Timings_tell_of_every_rule_what_became_of_it()
    {
        string error = Ogp.Run("validate", Write("a.irm.json", Fault), "--timings").Error;
        Assert.All(Validation.Validator.Kinds, kind => Assert.Contains($" ms {kind.Code} ", error, StringComparison.Ordinal));
    }

    [Fact]
    public void Timings_take_all_files_together()
    {
        string[] files = [.. new[] { "a", "b" }.Select(name => Write($"{name}.irm.json", Codes(name, 2)))];
        string line = Ogp.Run(["validate", .. files, "--timings"])
            .Error.Split('\n')
            .Single(line => line.Contains(" OGP1103 ", StringComparison.Ordinal));

        Assert.EndsWith("Ran: 2 of 2 ActionPlan judged; findings: 0.", line, StringComparison.Ordinal);
    }

    /// <summary>A position in a list is no part of what was found, be it one that the message names.</summary>
    [Fact]
    public void What_is_known_stays_known_where_an_item_comes_in_above_it()
    {
        string Twice(string before) =>
            Write(
                "a.irm.json",
                $$"""{"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU","commitments":[{{before}}{"id":"EC0001"},{"id":"EC0001"}]}]}"""
            );
        string known = In("known.json");
        Ogp.Run("validate", Twice(""), "--write-baseline", known);
        string before = Ogp.Run("validate", Twice(""), "--format", "sarif").Out;

        string edited = Twice("""{"id":"EC0009","title":{"en":"T"}},""");
        Ogp run = Ogp.Run("validate", edited, "--baseline", known);
        string after = Ogp.Run("validate", edited, "--format", "sarif").Out;

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Out));
        Assert.Equal(Fingerprint(before), Fingerprint(after));

        static string Fingerprint(string sarif)
        {
            using JsonDocument json = JsonDocument.Parse(sarif);
            return json
                .RootElement.GetProperty("runs")[0]
                .GetProperty("results")
                .EnumerateArray()
                .Single(result => result.GetProperty("ruleId").GetString() == "OGP1101")
                .GetProperty("partialFingerprints")
                .ToString();
        }
    }

    [Theory]
    [InlineData("en", "star was given by a formula", "Plans: ")]
    [InlineData("es", "La estrella se daba por fórmula", "Planes: ")]
    [InlineData("fr", "L’étoile suivait une formule", "Plans : ")]
    public void A_rule_is_explained_with_its_reason_its_years_and_its_source(string language, string reason, string plans)
    {
        string text = Ogp.Run("explain", "OGP1410", "--lang", language).Out;
        Assert.Contains(reason, text, StringComparison.Ordinal);
        Assert.Contains($"{plans}2012–2018", text, StringComparison.Ordinal);
        Assert.Contains("freedominfo", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_changes_text_only()
    {
        string file = Write("a.irm.json", Fault);
        Func<string, string> places = language =>
            string.Join('\n', Ogp.Run("validate", file, "--lang", language).Out.Split('\n').Select(PlaceIn));
        Assert.Equal(places("en"), places("es"));
        Assert.Equal(places("en"), places("fr"));

        // A related place stands behind what it is called.
        static string PlaceIn(string line) => line.StartsWith("  - ", StringComparison.Ordinal) ? line.Split(": ")[1] : line.Split(": ")[0];
    }
}
