using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

/// <summary>Which levels and aspects a variable has.</summary>
public class ScalesTests
{
    [Theory]
    [InlineData("ogp-value.access-to-information", "en", "OGP values: Access to Information")]
    [InlineData("ogp-value.access-to-information", "fr", "Valeurs de l’OGP\u00A0: Accès à l’information")]
    [InlineData("did-it-open-government.access-to-information", "en", "Did it open government? Access to Information")]
    [InlineData("completion", "fr", "Niveau d’achèvement")]
    public void An_aspect_stands_behind_its_variable_as_the_language_has_it(string key, string language, string label) =>
        Assert.Equal(label, Scales.LabelOf(RatingKey.Of(key), language), ignoreCase: true);

    [Fact]
    public void Every_variable_has_levels()
    {
        foreach (CodeEntry entry in Variable.List.Entries)
        {
            Assert.NotNull(Scales.LevelsOf(Variable.Of(entry.Code)));
        }

        Assert.Null(Scales.LevelsOf(Variable.Of("no-such-variable")));
        Assert.Null(Scales.LevelsOf(default));
    }

    [Theory]
    [InlineData("specificity", "specificity")]
    [InlineData("verifiability", "yes-no")]
    [InlineData("relevance", "yes-no")]
    [InlineData("ogp-value", "yes-no")]
    [InlineData("grand-challenge", "yes-no")]
    [InlineData("potential-impact", "potential-impact")]
    [InlineData("potential-for-results", "potential-for-results")]
    [InlineData("completion", "completion")]
    [InlineData("projected-completion", "completion")]
    [InlineData("change-in-completion", "change-in-completion")]
    [InlineData("schedule", "schedule")]
    [InlineData("novelty", "novelty")]
    [InlineData("timebound", "timebound")]
    [InlineData("next-steps", "next-steps")]
    [InlineData("did-it-open-government", "did-it-open-government")]
    [InlineData("early-results", "early-results")]
    [InlineData("level-of-public-influence", "level-of-public-influence")]
    [InlineData("starred", "yes-no")]
    [InlineData("process-step", "yes-no")]
    [InlineData("contrary-to-process", "yes-no")]
    public void A_variable_has_the_levels_of_its_scale(string variable, string list) =>
        Assert.Equal(list, Scales.LevelsOf(Variable.Of(variable))?.Name);

    [Theory]
    [InlineData("did-it-open-government", "ogp-value")]
    [InlineData("ogp-value", "ogp-value")]
    [InlineData("grand-challenge", "grand-challenge")]
    [InlineData("process-step", "process-step")]
    [InlineData("minimum-requirement", "minimum-requirement")]
    [InlineData("starred", "star-formula")]
    [InlineData("completion", null)]
    [InlineData("no-such-variable", null)]
    public void Some_variables_have_aspects(string variable, string? list) =>
        Assert.Equal(list, Scales.AspectsOf(Variable.Of(variable))?.Name);

    [Fact]
    public void Labels_come_in_the_readers_language_and_an_unknown_code_is_its_own_label()
    {
        string participation = OgpValue.CivicParticipation.Entry!.Label["es"]!;
        RatingKey value = new(Variable.OgpValue, OgpValue.CivicParticipation.Text);
        RatingKey opened = new(Variable.DidItOpenGovernment, OgpValue.CivicParticipation.Text);
        Assert.Equal($"{Variable.OgpValue.Entry!.Label["es"]}: {participation}", Scales.LabelOf(value, "es"));
        Assert.Equal($"{Variable.DidItOpenGovernment.Entry!.Label["es"]} {participation}", Scales.LabelOf(opened, "es"));
        Assert.Equal("Sustancial", Scales.LabelOf(Variable.Completion, "substantial", "es"));
        Assert.Equal("Substantial", Scales.LabelOf(Variable.Completion, "substantial", "en"));
        Assert.Equal(Absence.NotCoded.Entry!.Label["es"], Scales.LabelOf(Variable.Completion, "not-coded", "es"));
        Assert.Equal("x", Scales.LabelOf(Variable.Completion, "x", "es"));
        Assert.All(
            Model.Methodology.Standard.StarRules.Where(rule => rule.Key.Aspect.Length > 0),
            rule => Assert.DoesNotContain(rule.Key.Aspect, Scales.LabelOf(rule.Key, "es"), StringComparison.Ordinal)
        );
        Assert.Equal("y", Scales.LabelOf(Variable.Of("x"), "y", "es"));
        Assert.Equal("x: y", Scales.LabelOf(new(Variable.Of("x"), "y"), "es"));
    }

    [Theory]
    [InlineData("progress-report", "midterm")]
    [InlineData("design-report", "midterm")]
    [InlineData("midterm-review", "midterm")]
    [InlineData("action-plan-review", "midterm")]
    [InlineData("end-of-term-report", "end-of-term")]
    [InlineData("implementation-report", "end-of-term")]
    [InlineData("transitional-results-report", "end-of-term")]
    [InlineData("results-report", "end-of-term")]
    [InlineData("end-of-commitment-report", "end-of-term")]
    [InlineData("no-such-product", "")]
    [InlineData("", "")]
    public void A_product_tells_when_it_looks_at_the_plan(string product, string point)
    {
        Assert.True(product is "" or "no-such-product" || Product.Of(product).IsKnown, $"{product} is no product");
        Assert.Equal(AssessmentPoint.Of(point), Model.Methodology.Standard.PointOf(Product.Of(product)));
        Assert.Equal(AssessmentPoint.Of(point), new IrmReport { Product = Product.Of(product) }.AssessmentPoint);
    }
}
