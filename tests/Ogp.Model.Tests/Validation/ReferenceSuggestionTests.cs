using Ogp.Model.Json;
using Ogp.Model.Shapes;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Validation;

/// <summary>What is suggested for an id that nothing has: what is called so, or an id that differs in more than a number.</summary>
public class ReferenceSuggestionTests
{
    [Theory]
    [InlineData("ec0001", "EC0001")]
    [InlineData("EC001", "EC0001")]
    [InlineData("2.1", "EC0002")]
    [InlineData("Datos abiertos", "EC0001")]
    [InlineData("Presupuesto abierto", "EC0002")]
    [InlineData("EC0003", null)]
    [InlineData("EC0011", null)]
    [InlineData("Nada", null)]
    public void Of_a_commitment(string id, string? suggestion) =>
        Assert.Equal(
            suggestion,
            Suggested("[]", $$"""[{"id":"r","assessments":[{"commitment":"{{id}}","ratings":{"completion":"limited"} }] }]""")
        );

    [Theory]
    [InlineData("Ministry of Finance", "mof")]
    [InlineData("ministerio de finanzas", "mof")]
    [InlineData("MoF", "mof")]
    [InlineData("Court", null)]
    [InlineData("mef", null)]
    [InlineData("comptroler", "comptroller")]
    public void Of_an_institution(string id, string? suggestion) =>
        Assert.Equal(suggestion, Suggested($$"""[{"institution":"{{id}}","role":"lead"}]""", "[]"));

    /// <summary>The noun has no article, which would go by its gender and by its first letter.</summary>
    [Theory]
    [InlineData(Target.Source, "source", "fuente", "source")]
    [InlineData(Target.Member, "member", "miembro", "membre")]
    [InlineData(Target.Institution, "institution", "institución", "institution")]
    [InlineData(Target.Theme, "theme", "tema", "thème")]
    [InlineData(Target.Cluster, "cluster", "agrupación", "regroupement")]
    [InlineData(Target.Commitment, "commitment", "compromiso", "engagement")]
    [InlineData(Target.Milestone, "milestone", "hito", "jalon")]
    public void What_a_reference_names_is_said_in_the_readers_language(object target, string en, string es, string fr)
    {
        LocalizedText words = TypeWords.Of((Target)target);
        Assert.Equal((en, es, fr), (words["en"], words["es"], words["fr"]));
        Finding finding = Assert.Single(
            Validator.Validate(
                IrmJson
                    .Read(
                        """{"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU","commitments":[{"id":"1","theme":"x"}]}]}"""
                    )
                    .Value!
            ),
            one => one.Code == "OGP1102"
        );
        Assert.Equal(
            ("theme", "No hay tema con el id «x».", "Introuvable : thème d’id « x »."),
            (finding["target"], finding.Message("es"), finding.Message("fr"))
        );
    }

    /// <summary>The suggestion of the only reference that leads nowhere.</summary>
    private static string? Suggested(string institutions, string reports)
    {
        IrmPackage package = IrmJson
            .Read(
                $$$"""
                {"formatVersion":"1.0","actionPlans":[{"id":"AP_ECU01","member":"ECU",
                "institutions":[{"id":"mof","name":{"en":"Ministry of Finance","es":"Ministerio de Finanzas"}},{"id":"comptroller","name":{"en":"Comptroller"}},
                {"id":"court-a","name":{"en":"Court"}},{"id":"court-b","name":{"en":"Court"}}],
                "commitments":[{"id":"EC0001","number":"1","title":{"es":"Datos abiertos"},"institutions":{{{institutions}}}},
                {"id":"EC0002","number":"2.1","title":{"es":"Presupuesto abierto"}}],"reports":{{{reports}}}}]}
                """
            )
            .Value!;
        return Assert.Single(Validator.Validate(package), finding => finding.Code == "OGP1102").Suggestion;
    }
}
