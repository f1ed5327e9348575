using Ogp.Model.Scoring;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Scoring;

/// <summary>
/// The three formulas for starred commitments, each against the words of the methodology: v0 relevant, moderate impact, substantial completion;
/// v1 that and medium specificity; v2 that with transformative impact, and verifiable where specificity is no longer coded.
/// </summary>
public class StarFormulaTests
{
    private static readonly string[] s_yesNo = ["", "no", "yes"];
    private static readonly RatingKey[] s_values =
    [
        .. new[] { "access-to-information", "civic-participation", "public-accountability" }.Select(value => new RatingKey(
            Variable.OgpValue,
            value
        )),
    ];

    private static Score Star(StarFormula formula, params (RatingKey Key, string Codes)[] ratings) => Star(2017, formula, ratings);

    private static Score Star(int planYear, StarFormula formula, params (RatingKey Key, string Codes)[] ratings)
    {
        ActionPlan plan = SmallPlan.Rated(SmallPlan.Ratings(ratings)) with { Submitted = new(planYear) };
        return formula.Evaluate(plan, plan.Reports[0], SmallPlan.Id(1));
    }

    private static bool? Passes(string level, params string[] accepted) => level.Length == 0 ? null : accepted.Contains(level);

    private static bool? All(params bool?[] parts) =>
        parts.Contains(false) ? false
        : parts.Contains(null) ? null
        : true;

    private static bool? Any(params bool?[] parts) => !All([.. parts.Select(part => !part)]);

    [Fact]
    public void All_combinations_of_levels_give_what_the_formulas_say()
    {
        string[] specificities = ["", "none", "low", "medium", "high"];
        string[] impacts = ["", "none", "minor", "moderate", "transformative"];
        string[] completions = ["", "not-started", "limited", "substantial", "complete"];
        foreach (string specificity in specificities)
        foreach (string verifiability in s_yesNo)
        foreach (string relevance in s_yesNo)
        foreach (string impact in impacts)
        foreach (string completion in completions)
        {
            bool? specific = Passes(specificity, "medium", "high");
            bool? specificOrVerifiable = specific ?? Passes(verifiability, "yes");
            bool? relevant = Passes(relevance, "yes");
            bool? moderate = Passes(impact, "moderate", "transformative");
            bool? completed = Passes(completion, "substantial", "complete");
            (RatingKey, string)[] ratings =
            [
                (Variable.Specificity, specificity),
                (Variable.Verifiability, verifiability),
                (Variable.Relevance, relevance),
                (Variable.PotentialImpact, impact),
                (Variable.Completion, completion),
            ];
            string of = string.Join(' ', ratings);
            Assert.True(All(relevant, moderate, completed) == Star(StarFormula.PreJune2014, ratings).Value, $"v0 of {of}");
            Assert.True(All(specific, relevant, moderate, completed) == Star(StarFormula.Only2015, ratings).Value, $"v1 of {of}");
            Assert.True(
                All(specificOrVerifiable, relevant, Passes(impact, "transformative"), completed)
                    == Star(StarFormula.Current, ratings).Value,
                $"v2 of {of}"
            );
        }
    }

    /// <summary>Verifiability takes the place of what was not coded. Silence is that where the years of the plan had no specificity.</summary>
    [Theory]
    [InlineData("not-coded", 2014, true)]
    [InlineData("not-coded", 2018, true)]
    [InlineData("not-applicable", 2018, null)]
    [InlineData("not-reviewed", 2018, null)]
    [InlineData("not-stated", 2014, null)]
    [InlineData("not-stated", 2018, true)]
    [InlineData("", 2014, null)]
    [InlineData("", 2018, true)]
    public void Verifiable_stands_for_a_specificity_that_was_not_coded(string specificity, int planYear, bool? starred) =>
        Assert.Equal(
            starred,
            Star(
                planYear,
                StarFormula.Current,
                (Variable.Specificity, specificity),
                (Variable.Verifiability, "yes"),
                (Variable.Relevance, "yes"),
                (Variable.PotentialImpact, "transformative"),
                (Variable.Completion, "complete")
            ).Value
        );

    [Fact]
    public void Relevant_is_what_serves_any_of_three_values_else_what_is_rated_relevant()
    {
        foreach (string access in s_yesNo)
        foreach (string participation in s_yesNo)
        foreach (string accountability in s_yesNo)
        foreach (string relevance in s_yesNo)
        {
            bool? expected =
                Any(Passes(access, "yes"), Passes(participation, "yes"), Passes(accountability, "yes")) ?? Passes(relevance, "yes");
            Score score = Star(
                StarFormula.PreJune2014,
                (s_values[0], access),
                (s_values[1], participation),
                (s_values[2], accountability),
                (Variable.Relevance, relevance),
                (Variable.PotentialImpact, "transformative"),
                (Variable.Completion, "complete")
            );
            Assert.True(expected == score.Value, $"{access}, {participation}, {accountability}, {relevance}: {score.Value}");
        }
    }

    [Theory]
    [InlineData("no", "", false)]
    [InlineData("", "", null)]
    [InlineData("", "no", false)]
    [InlineData("", "yes", true)]
    public void Technology_alone_does_not_make_a_commitment_relevant(string others, string relevance, bool? expected) =>
        Assert.Equal(
            expected,
            Star(
                StarFormula.PreJune2014,
                [
                    .. s_values.Select(value => (value, others)),
                    (new(Variable.OgpValue, "technology-and-innovation"), "yes"),
                    (Variable.Relevance, relevance),
                    (Variable.PotentialImpact, "transformative"),
                    (Variable.Completion, "complete"),
                ]
            ).Value
        );

    [Theory]
    [InlineData("substantial|complete", true)]
    [InlineData("not-started|limited", false)]
    [InlineData("limited|substantial", null)]
    [InlineData("not-coded", null)]
    public void A_set_of_levels_is_computable_where_all_of_them_agree(string completion, bool? expected) =>
        Assert.Equal(
            expected,
            Star(
                StarFormula.PreJune2014,
                (Variable.Relevance, "yes"),
                (Variable.PotentialImpact, "moderate"),
                (Variable.Completion, completion)
            ).Value
        );

    [Fact]
    public void The_explanation_names_what_is_missing_and_only_that()
    {
        Score score = Star(StarFormula.Current, (Variable.Relevance, "yes"), (Variable.PotentialImpact, "transformative"));
        Assert.Null(score.Value);
        Assert.Equal(["completion", "verifiability"], score.Missing.Select(input => input.Key.Text).Order(StringComparer.Ordinal));
        Assert.Equal(("starred", MethodologyVersion.Current), (score.Rule, score.Version));
        Assert.Empty(Star(StarFormula.Current, (Variable.Relevance, "no")).Missing);
    }

    [Theory]
    [InlineData(2011, false)]
    [InlineData(2012, true)]
    [InlineData(2018, true)]
    [InlineData(2019, false)]
    [InlineData(null, false)]
    public void Stars_were_given_to_plans_of_2012_to_2018(int? year, bool isInEra) => Assert.Equal(isInEra, StarFormula.IsInEra(year));

    [Fact]
    public void Each_formula_has_its_own_id_and_its_own_recorded_star()
    {
        Assert.Equal(["starred.pre-june-2014", "starred.2015-only", "starred"], StarFormula.All.Select(formula => formula.Id));
        Assert.Equal(["starred.pre-june-2014", "starred.2015-only", "starred"], StarFormula.All.Select(formula => formula.Key.Text));
    }
}
