using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Validation;

/// <summary>What a finding tells of a word that stands in the wrong place: where it belongs.</summary>
public class ElsewhereTests
{
    [Theory]
    [InlineData("completion", "marginal", "did-it-open-government")]
    [InlineData("did-it-open-government", "transformative", "potential-impact")]
    [InlineData("potential-impact", "Substantial", "completion")]
    public void A_level_of_another_variable_names_that(string variable, string level, string other)
    {
        Finding finding = Assert.Single(Findings($$"""{"{{variable}}":"{{level}}"}"""), finding => finding.Code == "OGP1205");

        Assert.Contains(other, finding["elsewhere"], StringComparison.Ordinal);
        Assert.Contains(finding["elsewhere"]!, finding.Message(), StringComparison.Ordinal);
        Assert.All(["en", "es", "fr"], language => Assert.Contains(other, finding.Message(language), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("completion", "limted")]
    [InlineData("completion", "yes")]
    [InlineData("completion", "blue")]
    public void A_level_with_a_suggestion_or_of_no_variable_or_of_many_names_none(string variable, string level)
    {
        Finding finding = Assert.Single(Findings($$"""{"{{variable}}":"{{level}}"}"""), finding => finding.Code == "OGP1205");

        Assert.Equal("", finding["elsewhere"]);
        Assert.DoesNotContain("(", finding.Message("es"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assessments", "/actionPlans/*/reports/*/assessments")]
    [InlineData("milestones", "/actionPlans/*/commitments/*/milestones")]
    [InlineData("completion", "/actionPlans/*/reports/*/assessments/*/ratings")]
    [InlineData("contrary-to-process", "/actionPlans/*/reports/*/process/*/ratings")]
    [InlineData("formatVersion", "/formatVersion")]
    [InlineData("start", "/actionPlans/*/period/start")]
    public void A_member_of_another_object_tells_its_place(string member, string places)
    {
        Finding finding = Assert.Single(
            IrmJson.Read($$"""{"formatVersion":"1.0","actionPlans":[{"id":"p","member":"ECU","{{member}}":[]}]}""").Findings
        );

        Assert.Equal(("OGP1011", null), (finding.Code, finding.Suggestion));
        Assert.Equal($" (its place is {places})", finding["elsewhere"]);
        Assert.All(["en", "es", "fr"], language => Assert.Contains($" {places})", finding.Message(language), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("commitments", "start", "/actionPlans/*/commitments/*/period/start")]
    [InlineData("commitments", "role", "/actionPlans/*/commitments/*/institutions/*/role")]
    [InlineData("commitments", "kind", "/actionPlans/*/commitments/*/support/*/kind, /actionPlans/*/commitments/*/relations/*/kind")]
    [InlineData("commitments/milestones", "end", "/actionPlans/*/commitments/*/milestones/*/period/end")]
    [InlineData("commitments/milestones/institutions", "start", "/actionPlans/*/commitments/*/milestones/*/period/start")]
    [InlineData("reports", "end", "/actionPlans/*/reports/*/reviewPeriod/end")]
    [InlineData("reports", "milestones", "/actionPlans/*/commitments/*/milestones")]
    [InlineData("reports/assessments", "completion", "/actionPlans/*/reports/*/assessments/*/ratings")]
    [InlineData("commitments", "completion", "/actionPlans/*/reports/*/assessments/*/ratings")]
    [InlineData("reports/process", "completion", "/actionPlans/*/reports/*/assessments/*/ratings")]
    [InlineData("reports/assessments", "process-step", "/actionPlans/*/reports/*/process/*/ratings")]
    [InlineData("reports/assessments", "start", null)]
    public async Task The_place_that_is_told_is_the_nearest(string around, string member, string? places)
    {
        string within = around.Split('/').Reverse().Aggregate($"\"{member}\":0", (within, array) => $"\"{array}\":[{{{within}}}]");
        string plan = $$"""{"id":"p","member":"ECU",{{within}}}""";
        string package = $$"""{"formatVersion":"1.0","actionPlans":[{{plan}}]}""";
        ReadResult<IrmPackage> whole = IrmJson.Read(package);
        ReadResult<IrmPackage> streamed = await IrmJson.ReadPlansAsync(new MemoryStream(Encoding.UTF8.GetBytes(package))).FirstAsync();

        // A line of a file of plans has no package around it.
        ReadResult<IrmPackage> line = await IrmJson
            .ReadPlansAsync(new MemoryStream(Encoding.UTF8.GetBytes($"{plan}\n{plan}")))
            .FirstAsync();

        Assert.All(
            [whole, streamed, line],
            read =>
            {
                Finding finding = Assert.Single(read.Findings, finding => finding.Code == "OGP1011");
                Assert.Equal((null, places is null ? "" : $" (its place is {places})"), (finding.Suggestion, finding["elsewhere"]));
            }
        );
    }

    [Theory]
    [InlineData("comitments")]
    [InlineData("phase2")]
    [InlineData("kind")]
    public void A_member_with_a_suggestion_or_of_no_object_or_of_many_tells_none(string member)
    {
        Finding finding = Assert.Single(
            IrmJson.Read($$"""{"formatVersion":"1.0","actionPlans":[{"id":"p","member":"ECU","{{member}}":[]}]}""").Findings
        );

        Assert.Equal("", finding["elsewhere"]);
    }

    [Theory]
    [InlineData("didItOpenGovernment", "did-it-open-government")]
    [InlineData("potential_impact", "potential-impact")]
    [InlineData("EarlyResults", "early-results")]
    public void A_variable_in_another_case_of_names_is_renamed(string written, string variable)
    {
        Finding finding = Assert.Single(Findings($$"""{"{{written}}":"not-coded"}"""), finding => finding.Code == "OGP1203");

        Assert.Equal($"\"{variable}\"", Assert.Single(finding.Fix!.Edits).Text);
    }

    [Theory]
    [InlineData("eng", "en")]
    [InlineData("es_EC", "es-EC")]
    [InlineData("spa-EC", "es-EC")]
    [InlineData("Español", "es")]
    [InlineData("blah!", null)]
    public void A_language_that_is_no_tag_suggests_the_tag(string written, string? tag)
    {
        IrmPackage package = new() { Title = new LocalizedText(written, "x"), Sources = [new() { Id = "s", Language = written }] };

        ValueList<Finding> findings = Validator.Validate(package);

        Assert.Equal(tag, Assert.Single(findings, finding => finding.Code == "OGP1210").Suggestion);
        Assert.Equal(tag, Assert.Single(findings, finding => finding.Code == "OGP1211").Suggestion);
    }

    [Theory]
    [InlineData("AP_ECU1", "AP_ECU01")]
    [InlineData("ap-ecu-02", "AP_ECU02")]
    public void An_id_out_of_form_suggests_the_form(string id, string form)
    {
        IrmPackage package = new() { ActionPlans = [new() { Id = new(id), Member = new("ECU") }] };

        Assert.Equal(form, Assert.Single(Validator.Validate(package), finding => finding.Code == "OGP1112").Suggestion);
    }

    [Theory]
    [InlineData("EC1", "EC0001")]
    [InlineData("ec 12", "EC0012")]
    [InlineData("EC-0003", "EC0003")]
    [InlineData("EC12345", null)]
    [InlineData("ECU1", null)]
    [InlineData("E1", null)]
    [InlineData("EC", null)]
    [InlineData("EC1-2", null)]
    public void A_commitment_s_id_out_of_form_suggests_the_form(string id, string? form)
    {
        IrmPackage package = new()
        {
            ActionPlans =
            [
                new()
                {
                    Id = new("AP_ECU01"),
                    Member = new("ECU"),
                    Commitments = [new() { Id = new(id) }],
                },
            ],
        };

        Assert.Equal(form, Validator.Validate(package).FirstOrDefault(finding => finding.Code == "OGP1113")?.Suggestion);
    }

    [Fact]
    public void An_id_that_is_taken_is_no_suggestion()
    {
        IrmPackage package = new()
        {
            ActionPlans =
            [
                new() { Id = new("AP_ECU01"), Member = new("ECU") },
                new()
                {
                    Id = new("AP_ECU001"),
                    Member = new("ECU"),
                    Commitments = [new() { Id = new("EC0001") }, new() { Id = new("EC1") }],
                },
            ],
        };

        ValueList<Finding> findings = Validator.Validate(package);

        Assert.Equal(["OGP1112", "OGP1113"], findings.Select(finding => finding.Code).Where(code => code is "OGP1112" or "OGP1113"));
        Assert.All(findings, finding => Assert.Null(finding.Suggestion));
    }

    [Theory]
    [InlineData(2017, 0)]
    [InlineData(2021, 1)]
    public void Pilots_among_the_locals_were_rated_as_countries_were(int year, int findings)
    {
        IrmPackage package = new()
        {
            Members = [new() { Code = new("MAD"), Level = MemberLevel.Local }],
            ActionPlans =
            [
                new()
                {
                    Id = new("p"),
                    Member = new("MAD"),
                    Submitted = PartialDate.Parse($"{year}"),
                    Commitments = [new() { Id = new("MAD0001") }],
                    Reports =
                    [
                        new()
                        {
                            Id = "r",
                            Assessments =
                            [
                                new()
                                {
                                    Commitment = new("MAD0001"),
                                    Ratings = default(RatingSet).With(
                                        Variable.PotentialImpact,
                                        new Statement<PotentialImpact>(PotentialImpact.Minor)
                                    ),
                                },
                            ],
                        },
                    ],
                },
            ],
        };

        Assert.Equal(findings, Validator.Validate(package).Count(finding => finding.Code == "OGP1401"));
    }

    /// <summary>Where countries' plans of the year have the rating, in the report where one is named, the message is about those of local members.</summary>
    [Theory]
    [InlineData(
        "",
        "potential-for-results",
        "modest",
        "OGP1401",
        "local members' plans of 2021",
        "planes de miembros locales de 2021",
        "les plans de membres locaux de 2021"
    )]
    [InlineData("", "specificity", "high", "OGP1401", "plans of 2021", "planes de 2021", "les plans de 2021")]
    [InlineData(
        "results-report",
        "completion",
        "limited",
        "OGP1402",
        "local members' plans of 2021",
        "planes de miembros locales de 2021",
        "les plans de membres locaux de 2021"
    )]
    [InlineData("action-plan-review", "completion", "limited", "OGP1402", "plans of 2021", "planes de 2021", "les plans de 2021")]
    public void A_rating_that_only_local_members_lack_is_told_of_their_plans(
        string product,
        string variable,
        string level,
        string code,
        params string[] plans
    )
    {
        ActionPlan plan = SmallPlan.Rated(SmallPlan.Ratings((new RatingKey(Variable.Of(variable)), level)));
        IrmPackage package = new()
        {
            ActionPlans =
            [
                plan with
                {
                    Member = new("ESMD"),
                    Submitted = new(2021, 5),
                    Reports = [plan.Reports[0] with { Product = Product.Of(product) }],
                },
            ],
        };

        Finding finding = Assert.Single(Validator.Validate(package), finding => finding.Code is "OGP1401" or "OGP1402");

        Assert.Equal(code, finding.Code);
        Assert.All(
            new[] { "en", "es", "fr" }.Zip(plans),
            told => Assert.EndsWith($" {told.Second}.", finding.Message(told.First), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_joint_member_that_is_not_known_is_told_with_the_one_that_is_near()
    {
        ActionPlan plan = new() { Member = new("ESMD"), JointMembers = [new("ESMD"), new("España"), new("Pays Basque")] };

        Assert.Equal(
            ["/actionPlans/0/jointMembers/1 ESP", "/actionPlans/0/jointMembers/2 "],
            Validator
                .Validate(new IrmPackage { ActionPlans = [plan] })
                .Where(finding => finding.Code == "OGP1208")
                .Select(finding => $"{finding.Place.Pointer} {finding.Suggestion}")
        );
    }

    private static ValueList<Finding> Findings(string ratings) =>
        IrmJson
            .Read(
                $$"""
                {"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU","commitments":[{"id":"EC0001"}],
                "reports":[{"id":"r","assessments":[{"commitment":"EC0001","ratings":{{ratings}}}]}]}]}
                """,
                options: new() { Check = Validator.Validate }
            )
            .Findings;
}
