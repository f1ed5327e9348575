using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Spreadsheets;
using Ogp.Model.Tests;
using Ogp.Model.Trackers.Canada;

namespace Ogp.Model.Trackers.Tests;

/// <summary>Canada's trackers as they are published, small ones, and hostile YAML.</summary>
public class CanadaTests
{
    private const string Schema = """
        dataset_type: nap5
        title: 5th Plan
        resources:
        - fields:
          - datastore_id: commitments
            choices:
              C01: {en: Climate, fr: Climat}
          - datastore_id: milestones
            choices:
              C01.1:
                en: Platform
                fr: Plateforme
              C09.1: {en: Lost, fr: Perdu}
          - datastore_id: indicators
            choices:
              C01.1.1:
                en: Add
                due_date: 2023-12
                deadline: {en: By March 2023, fr: "D'ici mars 2023"}
                lead_dept: [nrcan-rncan, "statcan"]
                s4d: true
                colour: blue
          examples:
            record: {reporting_period: 2022-03, indicators: C01.1.1, status: SP, progress_en: Done, progress_fr: Fait, mood: good}
        """;

    private static readonly string Periods = Schema.Replace(
        "- fields:\n",
        "- fields:\n  - datastore_id: reporting_period\n    choices:\n      2022-03: {en: March, fr: Mars}\n",
        StringComparison.Ordinal
    );

    private static ReadResult<IrmPackage> Read(string yaml) => CanadaTracker.Read(Files.Of("nap.yaml", yaml));

    [SharedDataTheory("canada-tracker")]
    [InlineData("nap.yaml", "AP_CAN04", 10, 56, 135, 12)]
    [InlineData("nap5.yaml", "AP_CAN05", 5, 19, 106, 12)]
    [InlineData("nap6.yaml", "AP_CAN06", 4, 19, 65, 9)]
    public void A_tracker_has_three_levels_and_goes_through_json_and_workbook(
        string file,
        string plan,
        int commitments,
        int milestones,
        int indicators,
        int periods
    )
    {
        IrmPackage package = CanadaTracker.Read(Files.RealCanada(file)).Value!;
        ActionPlan read = package.ActionPlans[0];
        Extension[] third =
        [
            .. read.Commitments.SelectMany(one => one.Milestones).SelectMany(one => one.Extension("canada:indicators").Items),
        ];
        Assert.Equal(plan, read.Id.Text);
        Assert.Equal(
            (commitments, milestones, indicators, periods),
            (
                read.Commitments.Count,
                read.Commitments.Sum(one => one.Milestones.Count),
                third.Length,
                read.Extension("canada:reportingPeriods").Items.Count
            )
        );
        Assert.All(third, indicator => Assert.Equal(2, indicator["title"].Text.Count));
        Assert.All(third.SelectMany(one => one["leads"].Items), lead => Assert.Contains(read.Institutions, one => one.Id == lead.String));
        Assert.False(read.Extension("canada:unplaced").IsStated);
        Assert.Equal(package, IrmJson.Read(IrmJson.Write(package)).Value);
        Assert.Equal(package, Workbook.Read(Workbook.Write(package)).Value);
    }

    /// <summary>C05.2.07: due_date 2024-03, deadline "By March 2023".</summary>
    [SharedDataFact("canada-tracker")]
    public void One_deadline_of_the_fifth_plan_contradicts_its_date()
    {
        ReadResult<IrmPackage> read = CanadaTracker.Read(Files.RealCanada("nap5.yaml"));
        Finding finding = Assert.Single(read.Findings, one => one.Severity == Severity.Warning);
        Assert.Equal(("OGP2226", "C05.2.07", 909), (finding.Code, finding["code"], finding.Place.Line));
    }

    [Theory]
    [InlineData("By December 2022", "2022-12")]
    [InlineData("March 2029", "2029-03")]
    [InlineData("By 2024", "2024")]
    [InlineData("By fall 2022", "2022")]
    [InlineData("By end of 2028", "2028")]
    [InlineData("Biannually until 2029", "2029")]
    [InlineData("Completion, in english prose, by MAY 2023.", "2023-05")]
    [InlineData("By winter 2028", "")]
    [InlineData("Ongoing", "")]
    [InlineData("2026-27", "")]
    [InlineData("2026‑2027", "")]
    [InlineData("By fiscal year 2023-24", "")]
    [InlineData("2025 to 2028", "")]
    [InlineData("May 2023 and ongoing", "")]
    [InlineData("By February 2022 and February 2023", "")]
    [InlineData("12022", "")]
    [InlineData("By 20٢٢", "")]
    [InlineData("", "")]
    public void A_deadline_in_prose_is_a_date_where_it_names_one(string prose, string date) =>
        Assert.Equal(date, Deadline.Read(prose).ToString());

    [Fact]
    public void A_small_tracker_is_read_with_all_that_it_says()
    {
        ReadResult<IrmPackage> read = Read(Schema);
        Assert.Equal(["OGP2227", "OGP2224", "OGP2225", "OGP2226"], read.Codes());
        ActionPlan plan = read.Value!.ActionPlans[0];
        Extension indicator = plan.Commitments[0].Milestones[0].Extension("canada:indicators").Items[0];
        Assert.Equal(
            ("C01.1.1", "2023-12", "2023-03", true),
            (indicator["id"].String, indicator["due"].Date.ToString(), indicator["deadlineDate"].Date.ToString(), indicator["s4d"].Boolean)
        );
        Assert.Equal(["nrcan-rncan", "statcan"], indicator["leads"].Items.Select(one => one.String));
        Assert.Equal(("colour", "blue"), (indicator["kept"].Items[0]["name"].String, indicator["kept"].Items[0]["text"].String));
        Assert.Equal(
            ("C09.1", "{en: Lost, fr: Perdu}"),
            (plan.Extension("canada:unplaced").Items[0]["name"].String, plan.Extension("canada:unplaced").Items[0]["text"].String)
        );
        Extension example = plan.Extension("canada:exampleReports").Items[0];
        Assert.Equal(
            ("2022-03", "sp", "Fait", "good"),
            (
                example["period"].Date.ToString(),
                example["status"].String,
                example["progress"].Text["fr"],
                example["kept"].Items[0]["text"].String
            )
        );
    }

    [Theory]
    [InlineData("NS", "not-started")]
    [InlineData("LP", "limited")]
    [InlineData("SP", "substantial")]
    [InlineData("C", "complete")]
    public void A_status_is_a_level_of_completion_by_the_crosswalk(string status, string level)
    {
        CrosswalkResult result = Methodology.Standard.Crosswalk("canada-tracker", "completion")!.Map(status);
        Assert.Equal((level, CrosswalkFit.Exact), (result.Target, result.Fit));
        using System.Text.Json.JsonDocument profile = System.Text.Json.JsonDocument.Parse(TrackerProfiles.Read("canada-tracker"));
        Assert.Equal(
            level,
            profile
                .RootElement.GetProperty("codelists")
                .GetProperty("indicator-status")
                .GetProperty("codes")
                .EnumerateArray()
                .Single(code => string.Equals(code.GetProperty("code").GetString(), status, StringComparison.OrdinalIgnoreCase))
                .GetProperty("maps")
                .GetProperty("completion")
                .GetString()
        );
    }

    [Fact]
    public void An_unknown_status_is_kept_and_found()
    {
        ReadResult<IrmPackage> read = Read(Schema.Replace("status: SP", "status: XX", StringComparison.Ordinal));
        Assert.Equal("XX", read.Findings.Single(one => one.Code == "OGP2206")["value"]);
        Extension example = read.Value!.ActionPlans[0].Extension("canada:exampleReports").Items[0];
        Assert.False(example["status"].IsStated);
        Assert.Equal(["XX", "good"], example["kept"].Items.Select(one => one["text"].String));
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused_and_what_stood_before_is_read()
    {
        StringBuilder bomb = new(Schema);
        bomb.Append("\na0: &a0 [x,x,x,x,x,x,x,x,x,x]");
        for (int i = 1; i < 12; i++)
        {
            bomb.Append(null, $"\na{i}: &a{i} [").AppendJoin(',', Enumerable.Repeat($"*a{i - 1}", 10)).Append(']');
        }

        ReadResult<IrmPackage> read = Read(bomb.ToString());
        Assert.Contains("OGP2222", read.Codes());
        Assert.Single(read.Value!.ActionPlans[0].Commitments);
    }

    [Theory]
    [InlineData("\nx: *nowhere", "OGP2221")]
    [InlineData("\nx: &x [*x]", "OGP2221")]
    [InlineData("\n\tx: 1", "OGP2221")]
    [InlineData("\nx: \"open", "OGP2221")]
    [InlineData("\nx: [1, 2", "OGP2221")]
    [InlineData("\ntitle: again", "OGP2223")]
    [InlineData("\n? [a, b]\n: 1", null)]
    [InlineData("\n---\nother: document", null)]
    public void A_fault_costs_what_follows(string tail, string? code)
    {
        ReadResult<IrmPackage> read = Read(Schema + tail);
        Assert.Equal(
            "C01-Climate",
            $"{read.Value!.ActionPlans[0].Commitments[0].Number}-{read.Value.ActionPlans[0].Commitments[0].Title["en"]}"
        );
        Assert.Equal(code is null ? 0 : 1, read.Codes().Count(one => one is "OGP2221" or "OGP2222" or "OGP2223"));
        Assert.True(code is null || read.Codes().Contains(code));
    }

    [Theory]
    [InlineData("indicators", "indicator", "indicators", 1)]
    [InlineData("milestones", "third_level", null, 2)]
    [InlineData("reporting_period", "reporting_periods", "reporting_period", 1)]
    public void A_list_that_was_renamed_is_told_and_kept(string list, string renamed, string? meant, int count)
    {
        ReadResult<IrmPackage> read = Read(
            Periods.Replace($"datastore_id: {list}\n", $"datastore_id: {renamed}\n", StringComparison.Ordinal)
        );
        Finding told = read.Findings.Single(finding => finding.Code == "OGP2228");
        Assert.Equal((renamed, $"{count}", meant), (told["list"], told["count"], told.Suggestion));
        Assert.Equal(Periods.Split('\n')[told.Place.Line - 1].Trim(), $"- datastore_id: {list}");
        ActionPlan plan = read.Value!.ActionPlans[0];
        Assert.Equal(
            count,
            plan.Extension("canada:unplaced").Items.Count(kept => kept["name"].String!.StartsWith($"{renamed}.", StringComparison.Ordinal))
        );
        Assert.Equal(list != "reporting_period", plan.Extension("canada:reportingPeriods").IsStated);
    }

    [Theory]
    [InlineData("commitment", "commitments")]
    [InlineData("engagements", null)]
    public void A_tracker_whose_commitments_were_renamed_is_one(string renamed, string? meant)
    {
        TrackerFile file = Files.Of(
            "nap5.yaml",
            Periods.Replace("datastore_id: commitments\n", $"datastore_id: {renamed}\n", StringComparison.Ordinal)
        );
        ReadResult<IrmPackage> read = Tracker.Read([file])!;
        Finding told = read.Findings.Single(finding => finding.Code == "OGP2228");
        Assert.Equal((renamed, meant), (told["list"], told.Suggestion));
        ActionPlan plan = read.Value!.ActionPlans[0];
        Assert.Empty(plan.Commitments);
        Assert.Contains(plan.Extension("canada:unplaced").Items, kept => kept["name"].String == $"{renamed}.C01");
    }

    [Fact]
    public void A_schema_without_a_list_that_may_be_the_commitments_is_refused()
    {
        string[] parts = Periods.Split("  - datastore_id: commitments\n");
        string below = parts[1][parts[1].IndexOf("  - datastore_id", StringComparison.Ordinal)..];
        TrackerFile file = Files.Of("nap5.yaml", parts[0] + below);
        Assert.True(CanadaTracker.Recognises(file));
        Assert.Equal(["OGP2201"], Tracker.Read([file])!.Codes());
    }

    [Fact]
    public void Lists_of_a_second_resource_are_read_where_the_first_has_none_and_told_else()
    {
        string[] parts = Periods.Split("  - datastore_id: indicators\n");
        string apart =
            $"{parts[0]}- resource_name: more\n  notes: x\n  fields:\n  - datastore_id: comments\n  - datastore_id: indicators\n{parts[1]}";
        ReadResult<IrmPackage> read = Read(apart);
        Assert.Equal(
            "C01.1.1",
            read.Value!.ActionPlans[0].Commitments[0].Milestones[0].Extension("canada:indicators").Items[0]["id"].String
        );
        Assert.DoesNotContain("OGP2228", read.Codes());
        Assert.Equal(
            "resources.more.resource_name, resources.more.notes, resources.more.examples, resources.more.fields.comments",
            read.Findings.Single(finding => finding.Code == "OGP2227")["names"]
        );

        ReadResult<IrmPackage> again = Read(
            $"{Periods}\n- fields:\n  - datastore_id: milestones\n    choices:\n      C01.2: {{en: Two, fr: Deux}}"
        );
        Finding told = again.Findings.Single(finding => finding.Code == "OGP2228");
        Assert.Equal(("milestones", "1", null), (told["list"], told["count"], told.Suggestion));
        Assert.Contains(again.Value!.ActionPlans[0].Extension("canada:unplaced").Items, kept => kept["name"].String == "milestones.C01.2");
    }

    /// <summary>Where <c>¦</c> stands, which is no part of the file.</summary>
    [Theory]
    [InlineData("\nx:\n  y: one\n¦\tz: 2\nw: 3")]
    [InlineData("\nx:\n  y: \"one\"\n\n¦\tz: 2\nw: 3")]
    [InlineData("\nx:\n  y: \"one\"\n  ¦\tz: 2\nw: 3")]
    [InlineData("\r\nx:\r\n  y: \"one\"\r\n¦\tz: 2\r\nw: 3")]
    [InlineData("\nx:\n  y:\n¦\tz: 2")]
    [InlineData("\nx: ¦\"open\nw: 3")]
    [InlineData("\nx: ¦'open\nw: 3")]
    [InlineData("\n  x:\n    y: 1\n ¦z: 2")]
    [InlineData("\nx: y¦: z\nw: 3")]
    [InlineData("\nx: ¦@y\nw: 3")]
    [InlineData("\nx: ¦*nowhere\nw: 3")]
    [InlineData("\nx: [1, 2\n¦")]
    public void A_fault_of_YAML_is_told_where_it_is(string tail)
    {
        string marked = Schema + tail;
        Place place = Read(marked.Replace("¦", "", StringComparison.Ordinal)).Findings.Single(one => one.Code == "OGP2221").Place;
        string[] before = marked[..marked.IndexOf('¦', StringComparison.Ordinal)].Split('\n');
        Assert.Equal((before.Length, before[^1].Length + 1), (place.Line, place.Column));
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        Assert.Contains("OGP2222", Read($"{Schema}\nx: {new string('[', 5000)}").Codes());
        Assert.Null(Read(new string('[', 100_000)).Value);
        Assert.Null(Read(string.Concat(Enumerable.Repeat("- ", 5000))).Value);
    }

    [Fact]
    public void A_schema_that_breaks_off_anywhere_or_has_any_byte_wrong_is_read_or_refused()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Schema);
        for (int at = 0; at < bytes.Length; at += 2)
        {
            Check(bytes[..at]);
            foreach (byte wrong in "\t\0\"{]&*!%|>\u00ff"u8)
            {
                byte[] damaged = [.. bytes];
                damaged[at] = wrong;
                Check(damaged);
            }
        }

        static void Check(byte[] yaml)
        {
            ReadResult<IrmPackage> read = CanadaTracker.Read(new("x.yaml", yaml));
            Assert.True(
                read.Value is not null ? IrmJson.Read(IrmJson.Write(read.Value)).Value == read.Value : read.Codes().Contains("OGP2201")
            );
        }
    }

    [Fact]
    public void A_tracker_is_told_by_what_is_in_it()
    {
        Assert.Equal("AP_CAN05", Tracker.Read([Files.Of("anything.txt", Schema)])!.Value!.ActionPlans[0].Id.Text);
        Assert.Equal("AP_ECU01", Tracker.Read([Files.Of("readme", "x"), Files.Plan])!.Value!.ActionPlans[0].Id.Text);
        Assert.Null(Tracker.Read([Files.Of("plan.yaml", "title: a plan\nresources: []\n"), Files.Of("a.csv", "a,b\n1,2\n")]));
    }

    [SharedDataFact("canada-tracker")]
    public void The_schemas_of_a_folder_are_a_plan_each()
    {
        TrackerFile[] files = [Files.RealCanada("nap6.yaml"), Files.RealCanada("nap.yaml"), Files.RealCanada("nap5.yaml")];
        ReadResult<IrmPackage> read = Tracker.Read(files)!;
        Assert.Equal(["AP_CAN04", "AP_CAN05", "AP_CAN06"], read.Value!.ActionPlans.Select(plan => plan.Id.Text));
        Assert.Equal(
            ["National Action Plan on Open Government Tracker", "5th National Action Plan on Open Government Tracker"],
            read.Value.Sources.Take(2).Select(source => source.Title)
        );
        Assert.All(read.Value.ActionPlans, plan => Assert.Contains(read.Value.Sources, source => source.Id == plan.Sources.Single()));
        Assert.Equal(
            files.OrderBy(file => file.Name, StringComparer.Ordinal).SelectMany(file => CanadaTracker.Read(file).Findings),
            read.Findings
        );
        Assert.Equal(read.Value, IrmJson.Read(IrmJson.Write(read.Value)).Value);
    }

    [Fact]
    public void What_is_no_schema_or_of_a_plan_that_is_there_already_is_told()
    {
        ReadResult<IrmPackage> read = Tracker.Read([
            Files.Of("b.yaml", Schema.Replace("Climate", "Forests", StringComparison.Ordinal)),
            Files.Of("a.yaml", Schema),
            Files.Of("c.txt", "read me"),
            Files.Of("d.txt", ""),
            Files.Of("e.bin", "a\0b"),
        ])!;
        Assert.Equal("Climate", Assert.Single(read.Value!.ActionPlans).Commitments[0].Title["en"]);
        Assert.Equal(
            [
                ("b.yaml", "it is a second schema of the plan of 'a.yaml'. Keep one of the two in the folder."),
                ("c.txt", "it is no YAML with a list of commitments."),
                ("d.txt", "it is empty, or no regular file."),
                (
                    "e.bin",
                    "it is a binary file, or a workbook without a table of the tracker on any sheet. Save the table as text in UTF-8, or as .xlsx."
                ),
            ],
            read.Findings.Where(finding => finding.Code == "OGP2202").Select(finding => (finding.Place.File!, finding["detail"]!))
        );
    }
}
