namespace Ogp.Model.Tests.Methodology;

using Methodology = Ogp.Model.Methodology;

/// <summary>Codes of one list told in those of another, and what that loses.</summary>
public class CrosswalkTests
{
    [Theory]
    [InlineData("specificity", "verifiability", "high", "yes", CrosswalkFit.Broader)]
    [InlineData("specificity", "verifiability", "medium", "yes", CrosswalkFit.Broader)]
    [InlineData("specificity", "verifiability", "low", "no", CrosswalkFit.Broader)]
    [InlineData("specificity", "verifiability", "none", "no", CrosswalkFit.Broader)]
    [InlineData("verifiability", "specificity", "yes", "medium high", CrosswalkFit.Narrower)]
    [InlineData("potential-impact", "ambition", "transformative", "high", CrosswalkFit.Broader)]
    [InlineData("potential-impact", "ambition", "moderate", "high", CrosswalkFit.Broader)]
    [InlineData("potential-impact", "ambition", "minor", "low", CrosswalkFit.Broader)]
    [InlineData("potential-impact", "ambition", "unclear", "", CrosswalkFit.None)]
    [InlineData("potential-for-results", "ambition", "modest", "low", CrosswalkFit.Broader)]
    [InlineData("potential-for-results", "ambition", "substantial", "high", CrosswalkFit.Broader)]
    [InlineData("did-it-open-government", "early-results", "did-not-change", "no-notable-results", CrosswalkFit.Broader)]
    [InlineData("did-it-open-government", "early-results", "worsened", "", CrosswalkFit.None)]
    [InlineData("did-it-open-government", "early-results", "marginal", "", CrosswalkFit.None)]
    [InlineData("did-it-open-government", "early-results", "major", "significant", CrosswalkFit.Broader)]
    [InlineData("early-results", "did-it-open-government", "significant", "major outstanding", CrosswalkFit.Narrower)]
    [InlineData("early-results", "did-it-open-government", "moderate", "", CrosswalkFit.None)]
    [InlineData("completion@2015-05", "completion@2024-07", "4", "5", CrosswalkFit.Exact)]
    [InlineData("completion@2015-05", "completion@2016-07", "1", "2", CrosswalkFit.Exact)]
    [InlineData("completion@explorer", "completion@2024-07", "1", "0", CrosswalkFit.Exact)]
    [InlineData("completion@explorer", "completion@2024-07", "0", "1", CrosswalkFit.Exact)]
    [InlineData("completion@2016-07", "completion@2015-05", "0", "", CrosswalkFit.None)]
    [InlineData("completion@2024-07", "completion", "5", "complete", CrosswalkFit.Exact)]
    [InlineData("completion", "completion@2015-05", "complete", "4", CrosswalkFit.Exact)]
    [InlineData("did-it-open-government@2024-07", "did-it-open-government@2024-07/value", "3", "4", CrosswalkFit.Exact)]
    [InlineData("did-it-open-government@2024-07", "did-it-open-government@2024-07/value", "1", "2", CrosswalkFit.Narrower)]
    [InlineData("potential-impact@2016-07", "potential-impact", "0", "none unclear", CrosswalkFit.Narrower)]
    [InlineData("canada-tracker", "completion", "SP", "substantial", CrosswalkFit.Exact)]
    [InlineData("completion", "canada-tracker", "complete", "C", CrosswalkFit.Exact)]
    [InlineData("completion", "canada-tracker", "withdrawn", "", CrosswalkFit.None)]
    [InlineData("policy-area@2016-07", "policy-area@2024-07", "asset-disclosure", "asset-disclosure", CrosswalkFit.Exact)]
    [InlineData(
        "policy-area@2016-07",
        "policy-area@2024-07",
        "elections-and-political-finance",
        "elections political-finance",
        CrosswalkFit.Narrower
    )]
    [InlineData("policy-area@2016-07", "policy-area@2024-07", "records-management", "", CrosswalkFit.None)]
    [InlineData("policy-area@2015-05", "policy-area@2016-07", "fiscal-openness", "fiscal-openness", CrosswalkFit.Exact)]
    [InlineData("policy-area@2024-07", "challenge-area", "access-to-information", "access-to-information", CrosswalkFit.Exact)]
    [InlineData("policy-area@2024-07", "challenge-area", "digital-governance", "digital-governance", CrosswalkFit.Exact)]
    [InlineData("policy-area@2024-07", "challenge-area", "fiscal-openness", "fiscal-openness", CrosswalkFit.Exact)]
    [InlineData("policy-area@2024-07", "challenge-area", "justice", "justice", CrosswalkFit.Exact)]
    [InlineData("policy-area@2024-07", "challenge-area", "judiciary", "justice", CrosswalkFit.Broader)]
    [InlineData("policy-area@2024-07", "challenge-area", "public-service-delivery", "", CrosswalkFit.None)]
    [InlineData("policy-area@2024-07", "challenge-area", "freedom-of-expression", "media-freedom civic-space", CrosswalkFit.Broader)]
    [InlineData("challenge-area", "policy-area@2024-07", "public-participation", null, CrosswalkFit.Narrower)]
    [InlineData("region@explorer", "region@2024-07", "africa", "africa-and-the-middle-east", CrosswalkFit.Broader)]
    [InlineData("region@explorer", "region@2024-07", "americas", "americas", CrosswalkFit.Exact)]
    [InlineData("product@2014", "product@2017", "progress-report", "design-report", CrosswalkFit.Narrower)]
    [InlineData("product@2017", "product@2020", "hybrid-report", "action-plan-review results-report", CrosswalkFit.Narrower)]
    [InlineData("product@2020", "product@2017", "midterm-review", "", CrosswalkFit.None)]
    public void A_code_becomes(string from, string to, string code, string? targets, CrosswalkFit fit)
    {
        CrosswalkResult result = Methodology.Standard.Crosswalk(from, to)!.Map(code);
        Assert.True(result.IsKnown);
        Assert.Equal(fit, result.Fit);
        if (targets is not null)
        {
            Assert.Equal(targets, string.Join(' ', result.Mappings.Select(mapping => mapping.To)));
            Assert.Equal(targets.Length > 0 && !targets.Contains(' ', StringComparison.Ordinal) ? targets : null, result.Target);
        }
    }

    [Fact]
    public void What_is_lost_is_said_unless_nothing_is()
    {
        foreach (Crosswalk crosswalk in Both())
        {
            foreach (string code in crosswalk.Mappings.Select(mapping => mapping.From).Where(code => code.Length > 0))
            {
                CrosswalkResult result = crosswalk.Map(code);
                Assert.Equal(result.IsLossless, !result.Loss.IsStated);
                Assert.True(result.IsLossless == (result.Target is not null && result.Fit == CrosswalkFit.Exact), $"{crosswalk}: {code}");
                Assert.All(["es", "fr"], language => Assert.True(result.IsLossless || result.Loss[language] is not null));
            }
        }
    }

    [Fact]
    public void There_and_back_is_where_it_began_where_it_says_exact()
    {
        foreach (Crosswalk crosswalk in Both().Concat(Numbers()))
        {
            Crosswalk back = Methodology.Standard.Crosswalk(crosswalk.To, crosswalk.From)!;
            foreach (CrosswalkMapping mapping in crosswalk.Mappings.Where(mapping => mapping.Fit == CrosswalkFit.Exact))
            {
                Assert.Contains(back.Map(mapping.To).Mappings, other => other.To == mapping.From && other.Fit == CrosswalkFit.Exact);
                Assert.Single(back.Map(mapping.To).Mappings, other => other.Fit == CrosswalkFit.Exact);
            }
        }
    }

    [Fact]
    public void The_inverse_of_the_inverse_is_the_crosswalk() =>
        Assert.All(Methodology.Standard.Crosswalks, crosswalk => Assert.Equal(crosswalk.Mappings, crosswalk.Inverse().Inverse().Mappings));

    [Fact]
    public void Every_code_of_the_lists_is_mapped_or_said_to_have_no_counterpart()
    {
        string[] parts = ["policy-area@2015-05", "policy-area@2016-07", "policy-area@2024-07"];
        foreach (Crosswalk crosswalk in Methodology.Standard.Crosswalks)
        {
            foreach (
                (string name, Func<CrosswalkMapping, string> side) in new (string, Func<CrosswalkMapping, string>)[]
                {
                    (crosswalk.From, m => m.From),
                    (crosswalk.To, m => m.To),
                }
            )
            {
                HashSet<string> told = [.. crosswalk.Mappings.Select(side).Where(code => code.Length > 0)];
                Codelist? list = Codelists.Find(name.Split('@')[0]) ?? Scales.LevelsOf(Variable.Of(name));
                Assert.True(name == "canada-tracker" || told.All(code => list!.Find(code) is not null), $"{crosswalk}: {name}");
                bool isWhole = list is not null && !name.Contains('@', StringComparison.Ordinal);
                Assert.True(!isWhole || told.SetEquals(list!.Entries.Select(entry => entry.Code)), $"{crosswalk}: not all of {name}");
                if (parts.Contains(name) && side(crosswalk.Mappings[0]) == crosswalk.Mappings[0].From)
                {
                    string edition = name.Split('@')[1];
                    IEnumerable<CodeEntry> areas = PolicyArea.List.Entries.Where(entry =>
                        edition == "2024-07" ? !entry.Until.IsStated : entry.Aliases.Any(alias => alias.Context == edition)
                    );
                    Assert.True(
                        name != crosswalk.From || told.SetEquals(areas.Select(entry => entry.Code)),
                        $"{crosswalk}: not all of {name}"
                    );
                }
            }
        }
    }

    [Fact]
    public void The_statuses_of_Canadas_tracker_are_the_words_of_completion()
    {
        Crosswalk crosswalk = Methodology.Standard.Crosswalk("canada-tracker", "completion")!;
        Assert.All(
            crosswalk.Mappings.Where(mapping => mapping.From.Length > 0),
            mapping => Assert.Contains(new CodeAlias("en-CA", mapping.From, CodeStatus.Inferred), Completion.List.Find(mapping.To)!.Aliases)
        );
    }

    [Fact]
    public void Between_the_early_results_of_both_eras_nothing_is_exact_and_nothing_official_but_silence()
    {
        Crosswalk crosswalk = Methodology.Standard.Crosswalk("did-it-open-government", "early-results")!;
        Assert.All(crosswalk.Mappings, mapping => Assert.NotEqual(CrosswalkFit.Exact, mapping.Fit));
        Assert.All(
            crosswalk.Mappings.Where(mapping => mapping.Fit != CrosswalkFit.None),
            mapping => Assert.NotEqual(CodeStatus.Official, mapping.Status)
        );
        Assert.All(crosswalk.Mappings, mapping => Assert.True(mapping.Remark.IsStated));
    }

    [Theory]
    [InlineData("completion", "novelty")]
    [InlineData("completion@1999-01", "completion@2024-07")]
    [InlineData("no-such-list", "completion")]
    [InlineData("verifiability@2024-07", "relevance@2024-07")]
    public void There_is_no_crosswalk_between_what_has_nothing_in_common(string from, string to) =>
        Assert.Null(Methodology.Standard.Crosswalk(from, to));

    [Fact]
    public void A_code_that_it_does_not_know_is_told_apart_from_one_without_a_counterpart()
    {
        Crosswalk crosswalk = Methodology.Standard.Crosswalk("did-it-open-government", "early-results")!;
        Assert.False(crosswalk.Map("no-such-code").IsKnown);
        Assert.False(crosswalk.Map("").IsKnown);
        Assert.True(crosswalk.Map("worsened").IsKnown);
        Assert.Equal((null, CrosswalkFit.None), (crosswalk.Map("no-such-code").Target, crosswalk.Map("no-such-code").Fit));
        Assert.Equal("did-it-open-government → early-results", crosswalk.ToString());
    }

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentNullException>(() => Methodology.Standard.Crosswalk(null!, "completion"));
        Assert.Throws<ArgumentException>(() => Methodology.Standard.Crosswalk("completion", " "));
        Assert.Throws<ArgumentNullException>(() => Methodology.Standard.Crosswalk("specificity", "verifiability")!.Map(null!));
    }

    private static IEnumerable<Crosswalk> Both() =>
        Methodology.Standard.Crosswalks.SelectMany(crosswalk => new[] { crosswalk, crosswalk.Inverse() });

    /// <summary>Between the numbers of any two editions of any scale.</summary>
    private static IEnumerable<Crosswalk> Numbers() =>
        from list in Variable.List.Entries.Select(entry => Scales.LevelsOf(Variable.Of(entry.Code))!).Distinct()
        where Variable.Of(list.Name).IsKnown
        let names = NumberWord.EditionsOf(list).Select(edition => $"{list.Name}@{edition}").Append(list.Name).ToArray()
        from a in names
        from b in names
        where names.Length > 1
        select Methodology.Standard.Crosswalk(a, b) ?? throw new InvalidOperationException($"{a} → {b}");
}
