using System.Text;
using System.Text.Json.Nodes;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Validation;

/// <summary>Rule sets: what is built in, and what a file says.</summary>
public class RuleSetTests
{
    private static readonly ActionPlan s_plan = new()
    {
        Id = new("AP_ECU01"),
        Member = new("ECU"),
        Period = new() { Start = new(2020), End = new(2019) },
        Commitments = [new() { Id = new("EC0001") }],
    };

    private static ReadResult<ValidationRuleSet> Read(string json) => ValidationRuleSet.Read(Encoding.UTF8.GetBytes(json), "rules.json");

    private static string[] Found(ValidationRuleSet rules) =>
        [
            .. Validator
                .Validate(new() { FormatVersion = "1.0", ActionPlans = [s_plan] }, new() { RuleSet = rules })
                .Findings.Select(finding => $"{finding.Severity} {finding.Code} {finding.Place.Pointer}"),
        ];

    [Fact]
    public void What_is_missing_is_told_to_publishers_only()
    {
        Assert.Equal(["Error OGP1301 /actionPlans/0/period/end"], Found(ValidationRuleSet.Recommended));
        Assert.Contains("Warning OGP1902 /actionPlans/0/commitments/0", Found(ValidationRuleSet.Publisher));
        Assert.Contains("Error OGP1902 /actionPlans/0/commitments/0", Found(ValidationRuleSet.Strict));
    }

    [Fact]
    public void Another_severity_leaves_the_repair_and_the_related_places_of_a_finding_as_they_are()
    {
        Finding finding = IrmJson.Read("""{ "formatVersion": "1.0", "id": "p", "id": "p" }""").Findings.Single();
        ValidationRuleSet rules = Read("""{ "rules": { "OGP1012": "note" } }""").Value!;
        Finding judged = rules.Judge(finding)!;

        Assert.NotNull(finding.Fix);
        Assert.NotEmpty(finding.Related);
        Assert.Equal(Severity.Note, judged.Severity);
        Assert.Equal((finding.Fix, finding.Related), (judged.Fix, judged.Related));
    }

    [Fact]
    public void A_rating_outside_its_years_is_a_note_in_every_rule_set() =>
        Assert.All(
            ValidationRuleSet.BuiltIn,
            rules => Assert.Equal(Severity.Note, rules.SeverityOf(Validator.Kinds.Single(kind => kind.Code == "OGP1401")))
        );

    [Fact]
    public void Kinds_of_another_reader_are_named_where_they_are_given_and_a_shared_name_is_the_rules()
    {
        FindingKind ofTables = new("OGP2031", "unknown-code", Severity.Error, new("en", "{value}"));
        FindingKind ofRules = Validator.Kinds.Single(kind => kind.Code == "OGP1201");
        RuleSetFile file = Of(("rules.json", """{ "rules": { "OGP2031": "note", "unknown-code": "warning" } }"""));

        ValidationRuleSet rules = ValidationRuleSet.Read(file, (_, _) => null, [ofTables]).Value!;

        Assert.Equal((Severity.Note, Severity.Warning), (rules.SeverityOf(ofTables)!.Value, rules.SeverityOf(ofRules)!.Value));
        Assert.Equal("OGP1031", Assert.Single(ValidationRuleSet.Read(file, (_, _) => null).Findings).Code);
    }

    [Theory]
    [InlineData("""{ "rules": { "OGP1301": "off" } }""", new string[0])]
    [InlineData("""{ "rules": { "period-reversed": "note" } }""", new[] { "Note OGP1301 /actionPlans/0/period/end" })]
    [InlineData(
        """{ "rules": { "OGP1301": "off" }, "overrides": [ { "path": "/actionPlans/*/period", "rules": { "OGP1301": "warning" } } ] }""",
        new[] { "Warning OGP1301 /actionPlans/0/period/end" }
    )]
    [InlineData(
        """{ "overrides": [ { "path": "/actionPlans/1", "rules": { "OGP1301": "off" } } ] }""",
        new[] { "Error OGP1301 /actionPlans/0/period/end" }
    )]
    [InlineData(
        """{ "overrides": [ { "path": "/actionPlans/*/id", "rules": { "OGP1301": "off" } } ] }""",
        new[] { "Error OGP1301 /actionPlans/0/period/end" }
    )]
    public void A_file_changes_severities_also_by_place(string json, string[] expected)
    {
        ReadResult<ValidationRuleSet> read = Read(json);
        Assert.Empty(read.Findings);
        Assert.Equal(expected, Found(read.Value!));
    }

    private const string Reversed = """{"id":"A","member":"ECU","x":1,"period":{"start":"2020","end":"2019"}}""";

    /// <summary>Each form of a file: what is read at once, what is read plan by plan, and plans without their package.</summary>
    [Theory]
    [InlineData("{\"formatVersion\":\"1.0\",\n\"actionPlans\":[{0}]}")]
    [InlineData("{\"formatVersion\":\"1.0\",\"actionPlans\":[{0}]}")]
    [InlineData("[{\"formatVersion\":\"1.0\",\"actionPlans\":[{0}]}]")]
    [InlineData("[{0}]")]
    [InlineData("{0}")]
    [InlineData("{\"formatVersion\":\"1.0\",\"actionPlans\":[{0}]}\n{\"formatVersion\":\"1.0\",\"actionPlans\":[]}\n")]
    public void A_path_leads_into_a_package_of_its_own_whatever_the_file_holds(string form)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(form.Replace("{0}", Reversed, StringComparison.Ordinal));
        ValidationRuleSet rules = Read(
            """
            { "rules": { "OGP1301": "off" }, "overrides": [
              { "path": "/actionPlans/*/period", "rules": { "OGP1301": "warning" } },
              { "path": "/actionPlans/0", "rules": { "OGP1011": "note" } },
              { "path": "/0", "rules": { "OGP1011": "off", "OGP1301": "off" } },
              { "path": "/period", "rules": { "OGP1011": "off", "OGP1301": "off" } } ] }
            """
        ).Value!;
        Assert.Equal(["Note OGP1011", "Warning OGP1301"], Judged(IrmJson.ReadPlans(new MemoryStream(utf8), options: By(rules))));
        if (!IrmJson.HoldsMany(utf8))
        {
            Assert.Equal(["Note OGP1011", "Warning OGP1301"], Judged([IrmJson.Read(utf8, options: By(rules))]));
        }
    }

    [Fact]
    public void A_path_to_one_plan_leads_to_that_one_where_plans_are_read_one_by_one()
    {
        string json =
            $"{{\"formatVersion\":\"1.0\",\n\"actionPlans\":[{Reversed},{Reversed.Replace("\"A\"", "\"B\"", StringComparison.Ordinal)}]}}";
        ValidationRuleSet rules = Read(
            """{ "overrides": [ { "path": "/actionPlans/0", "rules": { "OGP1301": "off" } }, { "path": "/actionPlans/1", "rules": { "OGP1011": "off" } } ] }"""
        ).Value!;
        string[] expected = ["/actionPlans/0/x", "/actionPlans/1/period/end"];
        IEnumerable<ReadResult<IrmPackage>> plans = IrmJson.ReadPlans(new MemoryStream(Encoding.UTF8.GetBytes(json)), options: By(rules));
        Assert.Equal(expected, plans.SelectMany(plan => plan.Findings).Select(finding => finding.Place.Pointer));
        Assert.Equal(expected, IrmJson.Read(json, options: By(rules)).Findings.Select(finding => finding.Place.Pointer));
    }

    [Fact]
    public void What_is_only_counted_has_the_severity_of_its_rule_and_is_not_told_where_that_is_off()
    {
        string json = $"{{\"formatVersion\":\"1.0\"{string.Concat(Enumerable.Range(0, 5).Select(i => $",\"x{i}\":1"))}}}";
        ReadResult<IrmPackage> note = IrmJson.Read(
            json,
            options: By(Read("""{ "rules": { "OGP1011": "note" } }""").Value!) with
            {
                MaxFindingsPerKind = 2,
            }
        );
        Assert.Equal(
            (2, Severity.Note, 5, 2),
            (note.Findings.Count, note.Unlisted[0].Kind.Severity, note.Unlisted[0].Count, note.Unlisted[0].Listed)
        );
        ReadResult<IrmPackage> off = IrmJson.Read(
            json,
            options: By(Read("""{ "rules": { "OGP1011": "off" } }""").Value!) with
            {
                MaxFindingsPerKind = 2,
            }
        );
        Assert.Equal((0, 0), (off.Findings.Count, off.Unlisted.Count));
    }

    [Fact]
    public void Why_there_is_no_document_is_judged_too() =>
        Assert.Equal(["Note OGP1005"], Judged([IrmJson.Read("5", options: By(Read("""{ "rules": { "OGP1005": "note" } }""").Value!))]));

    private static IrmJsonOptions By(ValidationRuleSet rules) =>
        new() { Check = package => Validator.Validate(package, new() { RuleSet = rules.Unplaced }).Findings, Judge = rules.Judge };

    private static IEnumerable<string> Judged(IEnumerable<ReadResult<IrmPackage>> results) =>
        results.SelectMany(result => result.Findings).Select(finding => $"{finding.Severity} {finding.Code}");

    [Theory]
    [InlineData("""{ "extends": ⟦"stict" }""", "OGP1033", "/extends", "strict")]
    [InlineData("""{ "rules": { ⟦"period-revesed": "off" } }""", "OGP1031", "/rules/period-revesed", "period-reversed")]
    [InlineData("""{ "rules": { ⟦"OGP9999": "off" } }""", "OGP1031", "/rules/OGP9999", null)]
    [InlineData("""{ "rules": { ⟦"ogp1301": "off" } }""", "OGP1031", "/rules/ogp1301", "OGP1301")]
    [InlineData("""{ "rules": { "OGP1301": ⟦"eror" } }""", "OGP1032", "/rules/OGP1301", "error")]
    [InlineData("""{ "parameters": { ⟦"OGP1908.langages": "en" } }""", "OGP1035", "/parameters/OGP1908.langages", "OGP1908.languages")]
    [InlineData("""{ "parameters": { ⟦"OGP1301.languages": "en" } }""", "OGP1035", "/parameters/OGP1301.languages", null)]
    [InlineData("""{ "overrides": [ { "path": ⟦"actionPlans/0" } ] }""", "OGP1036", "/overrides/0/path", "/actionPlans/0")]
    [InlineData("""{ "overrides": [ { "path": ⟦"/actionPlans/**" } ] }""", "OGP1036", "/overrides/0/path", null)]
    [InlineData("""{ "overrides": [ { "path": ⟦"/actionPlans/" } ] }""", "OGP1036", "/overrides/0/path", "/actionPlans")]
    [InlineData("""{ "overrides": [ { "path": ⟦"/actionPlans/00" } ] }""", "OGP1036", "/overrides/0/path", null)]
    [InlineData("""{ "overrides": [ { "path": ⟦"/actionPlans/~2" } ] }""", "OGP1036", "/overrides/0/path", null)]
    [InlineData("""{ "overrides": [ { "path": ⟦"/actionPlans/*/id/x" } ] }""", "OGP1036", "/overrides/0/path", null)]
    [InlineData(
        """{ "overrides": [ { "path": ⟦"/actionPlans/*/comitments/0/title", "rules": { "OGP1301": "off" } } ] }""",
        "OGP1036",
        "/overrides/0/path",
        "/actionPlans/*/commitments/0/title"
    )]
    [InlineData("""{ "parameters": { "OGP1908.languages": ⟦"es english" } }""", "OGP1210", "/parameters/OGP1908.languages", "en")]
    [InlineData("""{ "parameters": { "OGP1908.languages": ⟦"en,es" } }""", "OGP1210", "/parameters/OGP1908.languages", "en es")]
    [InlineData("""{ "parameters": { "OGP1908.languages": ⟦"en, es" } }""", "OGP1210", "/parameters/OGP1908.languages", "en es")]
    [InlineData("""{ "rules": {}, ⟦"rules": { "OGP1301": "off" } }""", "OGP1012", "/rules", null)]
    [InlineData("""{ "rules": { "OGP1301": "note", ⟦"OGP1301": "off" } }""", "OGP1012", "/rules/OGP1301", null)]
    [InlineData("""{ "rules": { "OGP1301": "note", ⟦"period-reversed": "off" } }""", "OGP1012", "/rules/period-reversed", null)]
    [InlineData("""{ ⟦"rule": {} }""", "OGP1011", "/rule", "rules")]
    [InlineData("""{ "rules": ⟦[] }""", "OGP1010", "/rules", null)]
    [InlineData("""{ "overrides": [ ⟦{} ] }""", "OGP1013", "/overrides/0", null)]
    public void What_a_file_gets_wrong_is_found_at_its_place(string marked, string code, string pointer, string? suggestion)
    {
        MarkedDocument document = new(marked);
        ReadResult<ValidationRuleSet> read = Read(document.Text);
        Finding finding = Assert.Single(read.Findings);
        (int line, int column) = document.Marks[0];
        Assert.Equal($"{code} {line}:{column} {pointer}", MarkedDocument.Describe(finding));
        Assert.Equal(suggestion, finding.Suggestion);
        Assert.NotNull(read.Value);

        // Nothing is done in part.
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void Of_two_members_of_a_name_the_first_counts()
    {
        ReadResult<ValidationRuleSet> read = Read(
            """{ "rules": { "OGP1301": "note", "OGP1301": "off" }, "rules": { "OGP1301": "off" } }"""
        );
        Assert.Equal(["Note OGP1301 /actionPlans/0/period/end"], Found(read.Value!));
        Assert.Equal(["OGP1012", "OGP1012"], read.Findings.Select(finding => finding.Code));
    }

    /// <summary>What the format does not have, the reader has findings about; members of one's own have names with a colon.</summary>
    [Theory]
    [InlineData("", "OGP1301")]
    [InlineData("/*", "OGP1301")]
    [InlineData("/actionPlans/10/commitments/*/title/en", "OGP1301")]
    [InlineData("/actionPlans/*/reports/*/assessments/*/ratings/completion", "OGP1401")]
    [InlineData("/actionPlans/*/ecuador:percent/x", "OGP1301")]
    [InlineData("/actionPlans/*/comitments", "OGP1011")]
    public void A_path_that_can_lead_to_something_is_one(string path, string rule) =>
        Assert.Empty(Read($"{{ \"overrides\": [ {{ \"path\": \"{path}\", \"rules\": {{ \"{rule}\": \"off\" }} }} ] }}").Findings);

    [Fact]
    public void A_file_extends_files_named_from_where_it_lies()
    {
        ReadResult<ValidationRuleSet> read = ReadFiles(
            (
                "own.json",
                """{ "extends": "shared/base.json", "rules": { "OGP1301": "note" }, "parameters": { "OGP1908.languages": "es" } }"""
            ),
            (
                "shared/base.json",
                """{ "extends": "far.json", "rules": { "OGP1301": "off", "OGP1302": "off" }, "parameters": { "OGP1908.languages": "en" } }"""
            ),
            (
                "shared/far.json",
                """{ "extends": "strict", "overrides": [ { "path": "/actionPlans/1", "rules": { "OGP1301": "warning" } } ] }"""
            )
        );
        Assert.Empty(read.Findings);
        ValidationRuleSet own = read.Value!;
        FindingKind Kind(string code) => Validator.Kinds.Single(kind => kind.Code == code);
        Assert.Equal(
            (Severity.Note, null, Severity.Error),
            (own.SeverityOf(Kind("OGP1301")), own.SeverityOf(Kind("OGP1302")), own.SeverityOf(Kind("OGP1305")))
        );
        Assert.Equal(Severity.Warning, own.Judge(Kind("OGP1301"), "/actionPlans/1/period/end")!.Severity);
        Assert.Equal("es", own.Parameter("OGP1908.languages"));
    }

    [Theory]
    [InlineData("a.json", "OGP1034", "a.json")]
    [InlineData("b.json", "OGP1034", "b.json")]
    [InlineData("c.json", "OGP1033", "a.json")]
    public void A_circle_of_files_and_a_file_that_is_not_there_are_found_where_they_are_named(string extended, string code, string inFile)
    {
        ReadResult<ValidationRuleSet> read = ReadFiles(
            ("a.json", $$"""{ "extends": "{{extended}}" }"""),
            ("b.json", """{ "extends": "a.json" }""")
        );
        Finding finding = Assert.Single(read.Findings);
        Assert.Equal((code, inFile, "/extends"), (finding.Code, finding.Place.File, finding.Place.Pointer));
        Assert.NotNull(read.Value);
    }

    /// <summary>A folder that is named by way of itself is another name each time.</summary>
    [Fact]
    public void A_circle_under_other_names_ends()
    {
        byte[] own = System.Text.Encoding.UTF8.GetBytes("""{ "extends": "./a.json" }""");
        ReadResult<ValidationRuleSet> read = ValidationRuleSet.Read(new("a.json", own), (from, _) => new($"./{from}", own));
        Assert.Equal("OGP1034", Assert.Single(read.Findings).Code);
        byte[] profile = System.Text.Encoding.UTF8.GetBytes("""{ "id": "a", "namespace": "a", "extends": ["./a"] }""");
        Assert.Contains(
            Ogp.Model.Profiles.Profile.Read(new("a", profile), (from, _) => new($"./{from}", profile)).Findings,
            finding => finding.Code == "OGP2104"
        );
    }

    [Theory]
    [InlineData(17, 0)]
    [InlineData(18, 1)]
    public void Sixteen_files_may_stand_behind_the_first(int files, int found)
    {
        (string, string)[] chain =
        [
            .. Enumerable.Range(1, files - 1).Select(i => ($"{i}.json", $$"""{ "extends": "{{i + 1}}.json" }""")),
            ($"{files}.json", "{}"),
        ];
        Assert.Equal(found, ReadFiles(chain).Findings.Count(finding => finding.Code == "OGP1034"));
    }

    /// <summary>The first of the files, which may extend the others.</summary>
    private static ReadResult<ValidationRuleSet> ReadFiles(params (string Name, string Json)[] files) =>
        ValidationRuleSet.Read(
            Of(files[0]),
            (from, name) =>
            {
                string path = from.Contains('/') ? $"{from[..from.LastIndexOf('/')]}/{name}" : name;
                return files.FirstOrDefault(file => file.Name == path) is { Name: not null } found ? Of(found) : null;
            }
        );

    private static RuleSetFile Of((string Name, string Json) file) => new(file.Name, System.Text.Encoding.UTF8.GetBytes(file.Json));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("\"x\"")]
    [InlineData("""{ "rules": { "OGP1301": """)]
    [InlineData("""{ "overrides": [ 1, { "path": 2, "rules": 3 }, null ], "parameters": { "OGP1908.languages": 1 } }""")]
    public void A_broken_file_gives_findings_and_never_throws(string json) => Assert.NotEmpty(Read(json).Findings);

    [Fact]
    public void A_rule_tells_that_it_ran_or_why_it_did_not_apply()
    {
        Func<string, RuleOutcome> outcome = code =>
            Validator
                .Validate(new() { ActionPlans = [s_plan] }, new() { Timestamp = () => 0 })
                .Outcomes.Single(one => one.Kind.Code == code);
        Assert.Equal(
            (true, 1, 1, 1),
            (outcome("OGP1301").Ran, outcome("OGP1301").Looked, outcome("OGP1301").Judged, outcome("OGP1301").Found)
        );
        Assert.Equal((false, 0), (outcome("OGP1302").Ran, outcome("OGP1302").Looked));
        Assert.Equal((false, 1), (outcome("OGP1305").Ran, outcome("OGP1305").Looked));
        Assert.True(outcome("OGP1902").IsOff);
        foreach (string code in new[] { "OGP1301", "OGP1302", "OGP1305", "OGP1902" })
        {
            Assert.Equal(3, new[] { "en", "es", "fr" }.Select(outcome(code).Explain).Distinct().Count());
        }
    }

    [Fact]
    public void Findings_beyond_the_limit_are_counted_and_get_no_suggestion()
    {
        ActionPlan plan = new()
        {
            Commitments = [.. Enumerable.Range(0, 5).Select(i => new Commitment { Id = new($"c{i}"), Theme = "x" })],
        };
        ValidationResult result = Validator.Validate(new() { ActionPlans = [plan] }, new() { MaxFindingsPerKind = 2 });
        Assert.Equal(2, result.Findings.Count);
        FindingCount count = Assert.Single(result.Unlisted);
        Assert.Equal(("OGP1102", 5, 2), (count.Kind.Code, count.Count, count.Listed));
    }

    [Fact]
    public void Every_rule_has_its_reason_in_three_languages() =>
        Assert.All(
            Validator.Kinds.Concat(ValidationRuleSet.FindingKinds),
            kind =>
                Assert.Equal(
                    3,
                    new[] { "en", "es", "fr" }.Select(language => kind.Reason[language]).Where(text => text?.Length > 10).Distinct().Count()
                )
        );

    [Fact]
    public void Findings_are_the_same_in_every_culture_and_order_of_members()
    {
        foreach (string file in Directory.EnumerateFiles(Repository.Corpus, "OGP1*-fails.irm.json"))
        {
            if (Path.GetFileName(file)[3..5] is "10" || Ogp.Model.Json.IrmJson.Read(File.ReadAllBytes(file)).Value is not { } package)
            {
                continue;
            }

            string json = File.ReadAllText(file);
            IrmPackage turned = Ogp.Model.Json.IrmJson.Read(Turn(JsonNode.Parse(json)!).ToJsonString()).Value!;
            string[] expected = Describe(package);
            Assert.Equal(expected, Describe(turned));
            Assert.All(Cultures.Names, culture => Assert.Equal(expected, Cultures.In(culture, () => Describe(package))));
        }
    }

    private static string[] Describe(IrmPackage package) =>
        [
            .. Validator
                .Validate(package, new() { RuleSet = ValidationRuleSet.Strict })
                .Findings.Select(finding => $"{finding.Place.Pointer} {finding.Message()}")
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The same document with the members of each object the other way round.</summary>
    private static JsonNode Turn(JsonNode node)
    {
        switch (node)
        {
            case JsonObject members:
                JsonObject turned = [];
                foreach ((string name, JsonNode? value) in members.Reverse())
                {
                    turned.Add(name, value is null ? null : Turn(value));
                }

                return turned;
            case JsonArray items:
                return new JsonArray([.. items.Select(item => item is null ? null : Turn(item))]);
            default:
                return node.DeepClone();
        }
    }
}
