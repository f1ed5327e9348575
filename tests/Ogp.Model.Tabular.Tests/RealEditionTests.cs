using System.Globalization;
using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tests;
using Ogp.Model.Validation;
using Sylvan.Data.Csv;

namespace Ogp.Model.Tabular.Tests;

/// <summary>The July 2024 edition, cell by cell. What is expected is worked out here anew, from the file and from tables of this class.</summary>
public class RealEditionTests
{
    private const string File = "ogp-database/2024-07/commitments.csv";

    private static readonly string[] s_completion =
    [
        "Not Started:not-started",
        "Limited:limited",
        "Substantial:substantial",
        "Complete:complete",
        "Unclear:unclear",
        "Withdrawn:withdrawn",
    ];
    private static readonly string[] s_openness =
    [
        "Worsens:worsened",
        "Did Not Change:did-not-change",
        "Marginal:marginal",
        "Major:major",
        "Outstanding:outstanding",
        "No early results to report yet:no-early-results",
    ];
    private static readonly string[] s_flag = ["0:no", "1:yes"];
    private static readonly string[] s_absences =
    [
        "NR:not-reviewed",
        "ND:not-coded",
        "NA:not-applicable",
        "Not Applicable:not-applicable",
        ":not-stated",
    ];

    /// <summary>Column, report, variable, and the codes of its labels.</summary>
    private static readonly (string Heading, string Report, string Variable, string[] Codes)[] s_ratings =
    [
        ("Specificity", "midterm", "specificity", ["None:none", "Low:low", "Medium:medium", "High:high"]),
        ("Verifiable", "midterm", "verifiability", ["No:no", "Yes:yes", "1:yes"]),
        ("OGP Value Access To Information", "midterm", "ogp-value.access-to-information", s_flag),
        ("OGP Value Civic Participation", "midterm", "ogp-value.civic-participation", s_flag),
        ("OGP Value Public Accountability", "midterm", "ogp-value.public-accountability", s_flag),
        ("OGP Value Technology", "midterm", "ogp-value.technology-and-innovation", s_flag),
        ("_Relevant", "midterm", "relevance", s_flag),
        (
            "Potential Impact",
            "midterm",
            "potential-impact",
            ["None:none", "Minor:minor", "Moderate:moderate", "Transformative:transformative"]
        ),
        ("Completion (Progress Report)", "midterm", "completion", s_completion),
        ("Starred (2015 Only)", "midterm", "starred.2015-only", s_flag),
        ("Starred (Current Formula) Progress Report", "midterm", "starred", s_flag),
        ("Potential for Results", "midterm", "potential-for-results", ["Unclear:unclear", "Modest:modest", "Substantial:substantial"]),
        ("Completion (End Of Term)", "end-of-term", "completion", s_completion),
        ("Change In Completion", "end-of-term", "change-in-completion", ["Increase:increase", "No Change:no-change", "Decrease:decrease"]),
        (
            "Early Results",
            "end-of-term",
            "early-results",
            ["No notable results:no-notable-results", "Moderate:moderate", "Significant:significant"]
        ),
        ("Did It Open Government (Overall)", "end-of-term", "did-it-open-government", s_openness),
        ("Did It Open Government (Access To Information)", "end-of-term", "did-it-open-government.access-to-information", s_openness),
        ("Did It Open Government (Civic Participation)", "end-of-term", "did-it-open-government.civic-participation", s_openness),
        ("Did It Open Government: Public Accountability", "end-of-term", "did-it-open-government.public-accountability", s_openness),
        ("Starred (Current Formula) End of Term", "end-of-term", "starred", s_flag),
        ("Carried Forward", "end-of-term", "carried-forward", s_flag),
    ];

    [SharedDataFact(File)]
    public void No_commitment_is_lost_and_each_stands_in_its_plan()
    {
        IrmPackage package = Read().Value!;

        string[] expected =
        [
            .. Rows().Select(row => $"{row["Action Plan ID"]} {row["Commitment Unique Identifier"]}").Order(StringComparer.Ordinal),
        ];
        Assert.Equal(expected, package.ActionPlans.SelectMany(plan => plan.Commitments.Select(commitment => $"{plan.Id} {commitment.Id}")));
        Assert.Equal(expected.Length, expected.Distinct().Count());
        Assert.Equal((120, 290, 43), (package.ActionPlans.Count, expected.Length, package.Members.Count));
    }

    [SharedDataFact(File)]
    public void Every_rating_of_every_row_is_its_level_or_its_named_absence()
    {
        Dictionary<string, (ActionPlan Plan, Commitment Commitment)> read = ById(Read().Value!);
        int compared = 0;
        foreach (Dictionary<string, string> row in Rows())
        {
            ActionPlan plan = read[row["Commitment Unique Identifier"]].Plan;
            foreach ((string heading, string report, string variable, string[] codes) in s_ratings)
            {
                string expected = codes.Concat(s_absences).Single(pair => pair[..pair.LastIndexOf(':')] == row[heading]).Split(':')[^1];
                Assessment assessment = plan
                    .Reports.Single(one => one.Id == report)
                    .AssessmentOf(new CommitmentId(row["Commitment Unique Identifier"]))!;
                Assert.Equal([expected], assessment.Ratings[RatingKey.Of(variable)].Codes);
                compared++;
            }
        }

        Assert.Equal(290 * 21, compared);
        Assert.All(
            read.Values.SelectMany(pair => pair.Plan.Reports).SelectMany(report => report.Assessments),
            assessment => Assert.True(assessment.Ratings.Count is 12 or 9)
        );
    }

    [SharedDataFact(File)]
    public void Every_tag_is_a_policy_area_and_nothing_else_is()
    {
        Dictionary<string, (ActionPlan Plan, Commitment Commitment)> read = ById(Read().Value!);
        string[] headings = Sample.Headings[19..105];
        Dictionary<string, string> codes = headings.ToDictionary(
            heading => heading,
            heading => PolicyArea.List.Entries.Single(entry => entry.Label["en"] == heading).Code
        );
        foreach (Dictionary<string, string> row in Rows())
        {
            Assert.Equal(
                headings.Where(heading => row[heading] == "1").Select(heading => codes[heading]).Order(StringComparer.Ordinal),
                read[row["Commitment Unique Identifier"]].Commitment.PolicyAreas.Select(area => area.Text).Order(StringComparer.Ordinal)
            );
        }
    }

    [SharedDataFact(File)]
    public void Every_cell_of_every_row_is_in_the_model_or_in_the_record()
    {
        IrmPackage package = Read().Value!;
        Dictionary<string, (ActionPlan Plan, Commitment Commitment)> read = ById(package);
        int number = 0;
        foreach (Dictionary<string, string> row in Rows())
        {
            number++;
            (ActionPlan plan, Commitment commitment) = read[row["Commitment Unique Identifier"]];
            Assert.Equal(number, commitment.Record!.Row);
            Dictionary<string, string> cells = commitment.Record.Cells.ToDictionary(cell => cell.Heading, cell => cell.Text);
            foreach ((string heading, string text) in row)
            {
                string found = cells.TryGetValue(heading, out string? kept) ? kept : FromModel(heading, package, plan, commitment);
                Assert.True(found == text, $"{commitment.Id}, {heading}: expected '{text}', found '{found}'");
            }
        }
    }

    [SharedDataFact(File)]
    public void The_order_of_rows_and_columns_does_not_matter()
    {
        IrmPackage package = Read().Value!;
        List<Dictionary<string, string>> rows = Rows();
        for (int seed = 1; seed <= 5; seed++)
        {
            Random random = new(seed);
            string[] headings = [.. Sample.Headings];
            random.Shuffle(headings);
            Dictionary<string, string>[] shuffled = [.. rows];
            random.Shuffle(shuffled);

            ReadResult<IrmPackage> result = Sample.Read(Sample.Csv(',', headings, shuffled));

            Assert.Equal(package, result.Value);
            Assert.Equal(Read().Findings.Count, result.Findings.Count);
        }
    }

    [SharedDataFact(File)]
    public void The_findings_are_few_and_each_is_meant()
    {
        Dictionary<string, int> found = Read()
            .Findings.GroupBy(finding => finding.Kind.Name)
            .ToDictionary(group => group.Key, group => group.Count());

        Assert.Equal(
            new Dictionary<string, int>
            {
                ["conflicting-values"] = 1,
                ["number-repaired"] = 6,
                ["date-repaired"] = 16,
                ["date-day-first"] = 11,
                ["date-ambiguous"] = 1,
                ["date-imprecise"] = 2,
                ["unusual-word"] = 1,
                ["label-and-number"] = 15,
                ["cluster-without-commitment"] = 1,
            },
            found
        );
    }

    [SharedDataFact(File)]
    public void The_package_survives_a_round_trip_through_IRM_JSON()
    {
        IrmPackage package = Read().Value!;
        ReadResult<IrmPackage> again = IrmJson.Read(IrmJson.Write(package));

        Assert.Empty(again.Findings);
        Assert.Equal(package, again.Value);
        Assert.Equal(package.ActionPlans[5].Commitments[0].Record, again.Value!.ActionPlans[5].Commitments[0].Record);
    }

    [SharedDataFact(File)]
    public void The_package_is_valid() =>
        Assert.DoesNotContain(Validator.Validate(Read().Value!), finding => finding.Severity == Severity.Error);

    [SharedDataFact("ecuador-tracker")]
    public void Other_files_of_members_are_not_taken_for_this_edition()
    {
        foreach (string path in Directory.GetFiles(SharedData.PathOf("ecuador-tracker"), "*.csv"))
        {
            ReadResult<IrmPackage> result = OgpDatabase.Read(System.IO.File.ReadAllBytes(path), path);
            Assert.Null(result.Value);
            Assert.Equal(["not-recognised"], result.Codes());
        }
    }

    [SharedDataFact(File)]
    public void The_culture_of_the_machine_does_not_matter()
    {
        byte[] expected = IrmJson.Write(Read().Value!);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in (string[])["tr-TR", "ar-SA", "fa-IR", "de-DE", "th-TH"])
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
                ReadResult<IrmPackage> result = Read();
                Assert.Equal(expected, IrmJson.Write(result.Value!));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    private static ReadResult<IrmPackage> Read() =>
        OgpDatabase.Read(System.IO.File.ReadAllBytes(SharedData.PathOf(File)), "commitments.csv");

    private static Dictionary<string, (ActionPlan Plan, Commitment Commitment)> ById(IrmPackage package) =>
        package
            .ActionPlans.SelectMany(plan => plan.Commitments.Select(commitment => (plan, commitment)))
            .ToDictionary(pair => pair.commitment.Id.Text);

    private static List<Dictionary<string, string>> Rows()
    {
        using CsvDataReader csv = CsvDataReader.Create(
            new StreamReader(SharedData.PathOf(File), Encoding.UTF8),
            new CsvDataReaderOptions { BufferSize = 1 << 20 }
        );
        List<Dictionary<string, string>> rows = [];
        while (csv.Read())
        {
            rows.Add(Enumerable.Range(0, csv.FieldCount).ToDictionary(csv.GetName, csv.GetString));
        }

        return rows;
    }

    /// <summary>The cell that the model gives back where the record does not keep it; empty where it gives none.</summary>
    private static string FromModel(string heading, IrmPackage package, ActionPlan plan, Commitment commitment)
    {
        Member member = package.Members.Single(one => one.Code == plan.Member);
        if (s_ratings.FirstOrDefault(rating => rating.Heading == heading) is { Heading: not null } column)
        {
            string code = plan
                .Reports.Single(report => report.Id == column.Report)
                .AssessmentOf(commitment.Id)!
                .Ratings[RatingKey.Of(column.Variable)]
                .Codes[0];
            return column.Codes.Concat(s_absences).First(pair => pair.Split(':')[^1] == code).Split(':')[0];
        }

        return heading switch
        {
            "Commitment Unique Identifier" => commitment.Id.Text,
            "Country/Locality" => member.Name["en"]!,
            "Action Plan Number" => plan.Number!.Value.ToString(CultureInfo.InvariantCulture),
            "Commitment Number" => commitment.Number!,
            "Code" => plan.Member.Text,
            "Region" => member.Region.Entry!.Label["en"]!,
            "National Or Local" => member.Level == MemberLevel.National ? "National" : "Legacy Local",
            "Year Of Submission" => plan.Submitted.ToString(),
            "Action Plan End Year" => plan.Period!.End.ToString(),
            "Theme" => plan.Themes.Single(theme => theme.Id == commitment.Theme).Title["und"]!,
            "Commitment Title" => commitment.Title["und"]!,
            "Short Title" => commitment.ShortTitle["und"]!,
            "Full Text" => commitment.Description["und"]!,
            "Lead Institution" => Name(plan, commitment, InstitutionRole.Lead),
            "Supporting Institution(s)" => Name(plan, commitment, InstitutionRole.Supporting),
            "Cluster" => plan.ClustersOf(commitment.Id).Single(cluster => cluster.Kind == ClusterKind.Plan).Title["und"]!,
            "Cluster Commitment ID(s)" => string.Join(
                ", ",
                plan.ClustersOf(commitment.Id).Single(cluster => cluster.Kind == ClusterKind.Review).Commitments
            ),
            "URL" => commitment.Url!,
            "Action Plan ID" => plan.Id.Text,
            _ when PolicyArea.List.Entries.FirstOrDefault(entry => entry.Label["en"] == heading) is { } area => commitment.PolicyAreas.Any(
                one => one.Text == area.Code
            )
                ? "1"
                : "0",
            _ => Sample.Edition.FindHeading(heading) is { Kind: ColumnKind.RatingNumber } number
                ? NumberFromModel(number, plan, commitment)
                : "",
        };
    }

    /// <summary>The number beside a label, by the codelist; for a change, that of the levels between the two completions.</summary>
    private static string NumberFromModel(EditionColumn number, ActionPlan plan, Commitment commitment)
    {
        string Code(string report, RatingKey key) =>
            plan.Reports.Single(one => one.Id == report).AssessmentOf(commitment.Id)!.Ratings[key].Codes[0];
        string code = Code(number.Point.Text, number.Rating);
        if (s_absences.FirstOrDefault(pair => pair.EndsWith($":{code}", StringComparison.Ordinal)) is { } absence)
        {
            return absence.Split(':')[0];
        }

        if (number.Target == "difference")
        {
            RatingKey completion = RatingKey.Of("completion");
            int Rank(string report) => Completion.List.Find(Code(report, completion))!.Rank!.Value;
            return (Rank("end-of-term") - Rank("midterm")).ToString(CultureInfo.InvariantCulture);
        }

        return Methodology
            .Standard.FindScale(number.Rating)!
            .Levels.NumberOf(code, number.Target)!
            .Value.ToString(CultureInfo.InvariantCulture);
    }

    private static string Name(ActionPlan plan, Commitment commitment, InstitutionRole role) =>
        plan.FindInstitution(commitment.Institutions.Single(one => one.Role == role).Institution!)!.Name["und"]!;
}
