using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ogp.Model.Json;
using Ogp.Model.Spreadsheets;
using Ogp.Model.Tests;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Cli.Tests;

/// <summary>Making, checking and documenting profiles, and working with them.</summary>
public sealed class ProfileCommandTests : Folder
{
    private string Made()
    {
        Assert.Equal(ExitCode.Fine, Ogp.Run("profile", "new", "my-country", "--member", "GHA", "-o", In("my-country")).ExitCode);
        return In("my-country");
    }

    private void Change(string file, string from, string to)
    {
        string text = File.ReadAllText(In(file));
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(In(file), text.Replace(from, to, StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_profile_is_whole_and_passes_its_own_check()
    {
        Ogp run = Ogp.Run("profile", "check", Made());
        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Out));
        Assert.Contains("2 of 2 examples are as expected", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("No example breaks", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_alone()
    {
        string folder = Made();
        File.Delete(Path.Combine(folder, "README.md"));
        Ogp run = Ogp.Run("profile", "new", "my-country", "-o", folder);
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.False(File.Exists(Path.Combine(folder, "README.md")));
    }

    [Theory]
    [InlineData("My Country")]
    [InlineData("ogp/../x")]
    [InlineData("-")]
    public void A_name_that_is_no_id_is_refused(string name)
    {
        Assert.Equal(ExitCode.Usage, Ogp.Run("profile", "new", name, "-o", In("x")).ExitCode);
        Assert.False(Directory.Exists(In("x")));
    }

    [Theory]
    [InlineData("kenya", " Did you mean KEN?")]
    [InlineData("ken", " Did you mean KEN?")]
    [InlineData("ZZZ", "")]
    public void A_member_that_is_no_code_is_refused(string member, string meant)
    {
        Ogp run = Ogp.Run("profile", "new", "my-country", "--member", member, "-o", In("x"));
        Assert.Equal(
            (ExitCode.Usage, $"ogp: '{member}' is no code of a member that this version knows, such as ECU.{meant}\n"),
            (run.ExitCode, run.Error)
        );
        Assert.False(Directory.Exists(In("x")));
    }

    [Theory]
    [InlineData("GBSC")]
    [InlineData("KEN")]
    public void A_profile_of_any_member_passes_its_own_check(string member)
    {
        Ogp.Run("profile", "new", "my-country", "--member", member, "-o", In("x"));
        Assert.Equal(ExitCode.Fine, Ogp.Run("profile", "check", In("x")).ExitCode);
    }

    [Fact]
    public void A_member_that_is_not_known_is_a_warning_and_no_fault()
    {
        string folder = Made();
        Change("my-country/profile.json", "\"GHA\"", "\"GHA\", \"ecu\"");
        Ogp run = Ogp.Run("profile", "check", folder);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains(
            "/members/1: warning OGP2116: OGP has no member with the code 'ecu' that this version knows. Did you mean 'ECU'?",
            run.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("2 of 2 examples are as expected", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "the pattern is not allowed: it uses references back, looks around or conditions, or is too large.")]
    [InlineData("es", "el patrón no se admite: usa referencias hacia atrás, miradas alrededor o condiciones, o es demasiado grande.")]
    [InlineData(
        "fr",
        "le motif n’est pas admis : il emploie des renvois arrière, des assertions avant ou arrière ou des conditions, ou il est trop grand."
    )]
    public void A_pattern_that_may_take_for_ever_is_refused_in_words_of_the_field(string language, string words)
    {
        string folder = Made();
        string rule = """
            { "code": "MYC0009", "at": "/actionPlans/*", "message": { "en": "x" }, "pattern": { "path": "id", "matches": "(?=a)b" } }
            """;
        Change("my-country/profile.json", "\"rules\": [", $"\"rules\": [ {rule},");
        string found = Ogp.Run("profile", "check", folder, "--lang", language).Out;
        Assert.Contains($"OGP2111: ", found, StringComparison.Ordinal);
        Assert.Contains(words, found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_with_the_letters_of_the_library_gets_codes_of_its_own()
    {
        Ogp.Run("profile", "new", "ogp-mine", "-o", In("mine"));
        Assert.Equal(ExitCode.Fine, Ogp.Run("profile", "check", In("mine")).ExitCode);
        Assert.Contains("OWN0001", File.ReadAllText(In("mine/profile.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_tells_faults_with_their_places_and_fails()
    {
        Made();
        Change("my-country/profile.json", "\"Milestone\"", "\"Milestne\"");
        Ogp run = Ogp.Run("profile", "check", In("my-country"), "--lang", "es");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains(
            "my-country/profile.json:12:13 /fields/0/on: error OGP2102: No existe el tipo «Milestne».",
            run.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("¿Quiso decir «Milestone»?", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_tells_where_an_example_is_not_as_expected()
    {
        Made();
        Change("my-country/examples/fails.irm.json", "begun", "started");
        Ogp run = Ogp.Run("profile", "check", In("my-country"));
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("fails.irm.json: expected, not found: OGP2152 ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_translation_fails_the_check_and_not_the_work()
    {
        Made();
        Change("my-country/profile.json", "\"languages\": [\"en\"]", "\"languages\": [\"en\", \"qu\"]");
        Assert.Equal(ExitCode.Findings, Ogp.Run("profile", "check", In("my-country")).ExitCode);
        Assert.Equal(ExitCode.Fine, Ogp.Run("validate", In("my-country/examples/passes.irm.json"), "--profile", In("my-country")).ExitCode);
    }

    [Fact]
    public void A_document_is_held_against_a_profile_and_without_it_is_valid()
    {
        string folder = Made();
        string file = In("my-country/examples/fails.irm.json");
        Assert.Equal(ExitCode.Fine, Ogp.Run("validate", file).ExitCode);
        foreach (string[] more in new string[][] { [], ["--stream"], ["--format", "json"], ["--format", "sarif"], ["--timings"] })
        {
            Ogp run = Ogp.Run(["validate", file, "--profile", folder, .. more]);
            Assert.Equal(ExitCode.Findings, run.ExitCode);
            Assert.Contains("MYC0001", run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_profile_with_an_error_is_refused()
    {
        string folder = Made();
        Change("my-country/profile.json", "\"closed\": true", "\"closd\": 3, \"closed\": 1");
        Ogp run = Ogp.Run("validate", In("my-country/examples/passes.irm.json"), "--profile", folder);
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains("OGP1010", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("score")]
    public void A_profile_that_is_not_there_is_wrong_usage(string command)
    {
        Ogp run = Ogp.Run(command, WriteSample(), "--profile", In("nowhere"));
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains("there is no profile", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_in_a_further_language_are_those_of_the_profile()
    {
        string folder = Made();
        Change(
            "my-country/profile.json",
            "\"require\": [",
            "\"messages\": { \"qu\": { \"OGP1301\": \"Manam allinchu: {start} {end}\" } }, \"labels\": { \"qu\": { \"completion\": { \"limited\": \"Pisilla\" } } }, \"require\": ["
        );
        string plan = Write(
            "p.irm.json",
            """{ "formatVersion": "1.0", "actionPlans": [ { "id": "p", "member": "GHA", "title": { "en": "x" }, "period": { "start": "2020", "end": "2019" } } ] }"""
        );
        Assert.Contains(
            "OGP1301: Manam allinchu: 2020 2019",
            Ogp.Run("validate", plan, "--profile", folder, "--lang", "qu").Out,
            StringComparison.Ordinal
        );
        Assert.Contains("Pisilla", Ogp.Run("codelist", "completion", "--profile", folder, "--lang", "qu").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_of_a_profile_are_shown()
    {
        string folder = Made();
        Assert.Equal(ExitCode.Usage, Ogp.Run("score", WriteSample(), "--profile", folder).ExitCode);
        Change(
            "my-country/profile.json",
            "\"require\": [",
            "\"scores\": [ { \"id\": \"done\", \"threshold\": 1, \"parts\": [ { \"variable\": \"completion\", \"levels\": [\"substantial\", \"complete\"] } ] } ], \"require\": ["
        );
        JsonElement scores = Ogp.Run("score", WriteSample(), "--profile", folder, "--format", "json").Json;
        Assert.Contains("\"done\"", scores.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_schema_and_template_are_written()
    {
        string folder = Made();
        Assert.Equal(ExitCode.Fine, Ogp.Run("profile", "docs", folder, "-o", In("docs")).ExitCode);
        string page = File.ReadAllText(In("docs/reference.md"));
        Assert.All(
            new[] { "my-country:evidence", "`planned`", "MYC0001", "/actionPlans/*/title/en" },
            one => Assert.Contains(one, page, StringComparison.Ordinal)
        );
        JsonElement milestone = JsonDocument
            .Parse(File.ReadAllText(In("docs/schema-strict.json")))
            .RootElement.GetProperty("$defs")
            .GetProperty("Milestone");
        Assert.Equal(
            ["planned", "started", "done"],
            milestone
                .GetProperty("properties")
                .GetProperty("my-country:progress")
                .GetProperty("enum")
                .EnumerateArray()
                .Select(code => code.GetString())
        );
        Assert.Equal(Ogp.Run("schema", "--profile", folder).Out, File.ReadAllText(In("docs/schema.json")));
        Ogp empty = Ogp.Run("validate", In("docs/template.xlsx"), "--profile", folder);
        Assert.DoesNotContain("OGP23", empty.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_filled_in_or_written_by_hand_is_not_replaced()
    {
        string folder = Made();
        string[] docs = ["profile", "docs", folder, "-o", In("docs")];
        Assert.Equal(ExitCode.Fine, Ogp.Run(docs).ExitCode);

        // What the command wrote may be written again, with another profile, too.
        Change("my-country/profile.json", "\"name\": \"evidence\"", "\"name\": \"proof\"");
        Change("my-country/profile.json", "my-country:evidence", "my-country:proof");
        Assert.Equal(ExitCode.Fine, Ogp.Run([.. docs, "--lang", "es"]).ExitCode);
        Assert.Contains("my-country:proof", File.ReadAllText(In("docs/reference.md")), StringComparison.Ordinal);

        byte[] filledIn = Workbook.Write(IrmJson.Read(Sample()).Value!);
        File.WriteAllBytes(In("docs/template.xlsx"), filledIn);
        File.Delete(In("docs/schema.json"));
        Ogp run = Ogp.Run(docs);
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains("template.xlsx' is there already, and may have been filled in", run.Error, StringComparison.Ordinal);
        Assert.Equal(filledIn, File.ReadAllBytes(In("docs/template.xlsx")));
        Assert.False(File.Exists(In("docs/schema.json")));
    }

    [Fact]
    public void An_empty_template_is_replaced_after_a_list_of_the_profile_was_renamed()
    {
        string folder = Made();
        string[] docs = ["profile", "docs", folder, "-o", In("docs")];
        string profile = In("my-country/profile.json");
        JsonNode json = JsonNode.Parse(File.ReadAllText(profile))!;
        json["types"] = JsonNode.Parse(
            """{ "visit": { "key": ["date"], "fields": [{ "name": "date", "type": "date", "label": { "en": "Date" } }] } }"""
        );
        JsonNode list = JsonNode.Parse(
            """{ "on": "Milestone", "name": "visits", "type": "visit", "list": true, "label": { "en": "Visits" } }"""
        )!;
        json["fields"]!.AsArray().Add(list);
        File.WriteAllText(profile, json.ToString());
        Assert.Equal(ExitCode.Fine, Ogp.Run(docs).ExitCode);
        byte[] before = File.ReadAllBytes(In("docs/template.xlsx"));

        list["name"] = "calls";
        File.WriteAllText(profile, json.ToString());

        Assert.Equal((ExitCode.Fine, ""), (Ogp.Run(docs).ExitCode, Ogp.Run(docs).Error));
        Assert.NotEqual(before, File.ReadAllBytes(In("docs/template.xlsx")));
    }

    [Theory]
    [InlineData("reference.md", "# Notes of ours")]
    [InlineData("schema.json", """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object" }""")]
    [InlineData("schema-strict.json", "none")]
    [InlineData("template.xlsx", "id,title")]
    public void A_file_of_ones_own_is_not_replaced(string name, string text)
    {
        string folder = Made();
        File.WriteAllText(In($"my-country/{name}"), text);

        Ogp run = Ogp.Run("profile", "docs", folder, "-o", folder);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(name, run.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(In($"my-country/{name}")));
    }

    [Theory]
    [InlineData("es", "## Milestone: campos añadidos", "| miembro | tipo | etiqueta | significado |", "Error, en `/actionPlans")]
    [InlineData("fr-CA", "## Milestone : champs ajoutés", "| membre | type | libellé | signification |", "Erreur, dans `/actionPlans")]
    public void A_reference_is_in_the_language_that_is_asked_for(string language, string fields, string columns, string severity)
    {
        string folder = Made();
        Assert.Equal(ExitCode.Fine, Ogp.Run("profile", "docs", folder, "-o", In("docs"), "--lang", language).ExitCode);

        string page = File.ReadAllText(In("docs/reference.md"));
        Assert.All((string[])[fields, columns, severity], words => Assert.Contains(words, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "## Codes that are left", "## Findings that count more", "| Error |", "## Asked for beside the rules")]
    [InlineData("es", "## Códigos que quedan", "## Hallazgos que cuentan más", "| Error |", "## Se pide además de las reglas")]
    [InlineData("fr", "## Codes qui restent", "## Constats qui comptent davantage", "| Erreur |", "## Demandé en plus des règles")]
    public void A_reference_tells_all_that_is_asked_for(string language, string left, string raised, string severity, string asked)
    {
        string folder = Made();
        Change(
            "my-country/profile.json",
            "\"rules\": [",
            """
            "narrow": { "assessor": ["irm"] }, "severities": { "OGP1305": "error" }, "parameters": { "OGP1908.languages": "en qu" },
            "rules": [
            """
        );
        Assert.Equal(ExitCode.Fine, Ogp.Run("profile", "docs", folder, "-o", In("docs"), "--lang", language).ExitCode);

        string page = File.ReadAllText(In("docs/reference.md"));
        Assert.All(
            (string[])
                [
                    left,
                    "| `assessor` | `irm` |",
                    raised,
                    $"| OGP1305 commitment-outside-plan {severity}",
                    asked,
                    "| `OGP1908.languages` | en qu |",
                ],
            words => Assert.Contains(words, page, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(
        "es",
        "my-country: 2 campos, 1 lista, 1 regla; 0 hallazgos; ejemplos como se espera: 1 de 2",
        "se esperaba y no se encontró: OGP2152"
    )]
    [InlineData(
        "fr",
        "my-country : 2 champs, 1 liste, 1 règle ; 0 constat ; exemples comme prévu : 1 sur 2",
        "attendu, non trouvé : OGP2152"
    )]
    public void A_check_is_summed_up_in_the_language_that_is_asked_for(string language, string summary, string difference)
    {
        string folder = Made();
        Change("my-country/examples/fails.irm.json", "begun", "started");
        Ogp run = Ogp.Run("profile", "check", folder, "--lang", language);
        Assert.Contains(summary, run.Error, StringComparison.Ordinal);
        Assert.Contains(difference, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_is_not_in_a_language_that_neither_the_command_nor_the_profile_has()
    {
        string folder = Made();
        string[] docs = ["profile", "docs", folder, "-o", In("docs"), "--lang"];

        Ogp run = Ogp.Run([.. docs, "pt"]);
        Assert.Equal((ExitCode.Usage, false), (run.ExitCode, Directory.Exists(In("docs"))));
        Assert.Contains("no text in the language 'pt' here: --lang takes en, es, fr.", run.Error, StringComparison.Ordinal);

        Change("my-country/profile.json", "\"languages\": [\"en\"]", "\"languages\": [\"en\", \"pt\"]");
        Assert.Equal(ExitCode.Fine, Ogp.Run([.. docs, "pt"]).ExitCode);
    }

    [Fact]
    public void A_profile_without_a_member_is_for_any()
    {
        Ogp run = Ogp.Run("profile", "new", "my-country", "-o", In("any"));

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("for plans of any member", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\"members\"", File.ReadAllText(In("any/profile.json")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, Ogp.Run("profile", "check", In("any")).ExitCode);
        Assert.Equal(
            ExitCode.Fine,
            Ogp.Run("validate", In("any/examples/passes.irm.json"), "--profile", In("any"), "--fail-on", "note").ExitCode
        );
    }

    [Fact]
    public void A_profile_does_not_take_the_id_of_one_that_comes_along()
    {
        Ogp run = Ogp.Run("profile", "new", "ecuador-tracker", "-o", In("x"));

        Assert.Equal((ExitCode.Usage, false), (run.ExitCode, Directory.Exists(In("x"))));
        Assert.Contains("'ecuador-tracker' is the id of a profile that comes along", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ecuador-tracker")]
    [InlineData("canada-tracker")]
    public void A_profile_that_comes_along_has_its_reference_and_a_template_without_findings(string profile)
    {
        Ogp docs = Ogp.Run("profile", "docs", profile, "-o", In("docs"));
        Assert.Equal((ExitCode.Fine, ""), (docs.ExitCode, docs.Error));
        Ogp empty = Ogp.Run("validate", In("docs/template.xlsx"), "--profile", profile);
        Assert.DoesNotContain("OGP23", empty.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_have_columns_with_headings_that_are_read_back()
    {
        string folder = Made();
        string file = In("my-country/examples/passes.irm.json");
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", file, "-o", In("p.xlsx"), "--profile", folder).ExitCode);
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", In("p.xlsx"), "-o", In("p.irm.json"), "--profile", folder).ExitCode);
        Assert.Equal(IrmJson.Read(File.ReadAllBytes(file)).Value, IrmJson.Read(File.ReadAllBytes(In("p.irm.json"))).Value);

        // Words and numbers come back even by those who do not have the profile.
        Ogp.Run("convert", In("p.xlsx"), "-o", In("without.irm.json"));
        Assert.Equal(IrmJson.Read(File.ReadAllBytes(file)).Value, IrmJson.Read(File.ReadAllBytes(In("without.irm.json"))).Value);
    }

    /// <summary>What stands on the sheets of a profile is there for every command that is given the profile.</summary>
    [Fact]
    public void A_workbook_is_read_with_its_profile_by_all_that_read_documents()
    {
        string[] with = ["--profile", "ecuador-tracker"];
        string json = Path.Combine(Repository.Root, "src/Ogp.Model.Trackers/Profiles/ecuador-tracker/examples/passes.irm.json");
        Ogp.Run(["convert", json, "-o", In("a.xlsx"), .. with]);

        Assert.Equal(ExitCode.Findings, Ogp.Run("diff", json, In("a.xlsx")).ExitCode);
        Assert.Equal(ExitCode.Fine, Ogp.Run(["diff", json, In("a.xlsx"), .. with]).ExitCode);
        Assert.Equal(Ogp.Run("stats", json).Out, Ogp.Run(["stats", In("a.xlsx"), .. with]).Out);
        Ogp.Run(["merge", In("a.xlsx"), "-o", In("merged.irm.json"), .. with]);
        Assert.Equal(IrmJson.Read(File.ReadAllBytes(json)).Value, IrmJson.Read(File.ReadAllBytes(In("merged.irm.json"))).Value);
        Ogp.Run(["report", json, "-o", In("json.html"), .. with]);
        Ogp.Run(["report", In("a.xlsx"), "-o", In("workbook.html"), .. with]);
        Assert.Equal(File.ReadAllText(In("json.html")), File.ReadAllText(In("workbook.html")));

        // The one tracker with three sides is read with its own profile.
        Assert.Equal(Ogp.Run("tracker", json).Out, Ogp.Run("tracker", In("a.xlsx")).Out);
        Assert.Equal(ExitCode.Usage, Ogp.Run("tracker", json, "--profile", "peru-tracker").ExitCode);
    }

    [SharedDataTheory("ecuador-tracker", "canada-tracker")]
    [InlineData("ecuador-tracker", "ecuador-tracker", "es")]
    [InlineData("canada-tracker/nap.yaml", "canada-tracker", "en")]
    [InlineData("canada-tracker/nap5.yaml", "canada-tracker", "fr")]
    [InlineData("canada-tracker/nap6.yaml", "canada-tracker", "fr")]
    public void A_real_tracker_comes_back_from_a_workbook(string data, string profile, string language)
    {
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", SharedData.PathOf(data), "-o", In("a.irm.json")).ExitCode);
        Assert.Equal(
            ExitCode.Fine,
            Ogp.Run("convert", In("a.irm.json"), "-o", In("a.xlsx"), "--profile", profile, "--lang", language).ExitCode
        );
        Assert.Equal(ExitCode.Fine, Ogp.Run("convert", In("a.xlsx"), "-o", In("b.irm.json"), "--profile", profile).ExitCode);
        Assert.Equal(IrmJson.Read(File.ReadAllBytes(In("a.irm.json"))).Value, IrmJson.Read(File.ReadAllBytes(In("b.irm.json"))).Value);
    }

    [Fact]
    public void Profiles_extend_each_other_from_where_they_lie()
    {
        string folder = Made();
        Directory.CreateDirectory(In("city"));
        Write(
            "city/profile.json",
            """{ "profileVersion": "1.0", "id": "city", "namespace": "city", "extends": ["../my-country"], "require": ["/licence"] }"""
        );
        Ogp run = Ogp.Run("validate", In("my-country/examples/fails.irm.json"), "--profile", In("city"));
        Assert.All(
            new[] { "MYC0001", "requires 'licence'", "requires 'title/en'" },
            one => Assert.Contains(one, run.Out, StringComparison.Ordinal)
        );
    }
}
