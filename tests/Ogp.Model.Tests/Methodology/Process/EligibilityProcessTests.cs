using Ogp.Model.Tests.Methodology.Calendar;

namespace Ogp.Model.Tests.Methodology.Process;

/// <summary>Eligibility: points, results, years, values check.</summary>
public class EligibilityProcessTests
{
    [Theory]
    [InlineData("4 4 4 4", "eligible")]
    [InlineData("4 4 4 0", "eligible")]
    [InlineData("4 4 3 0", "not-eligible")]
    [InlineData("0 0 0 0", "not-eligible")]
    [InlineData("3 3 3 -", "eligible")]
    [InlineData("4 4 1 -", "eligible")]
    [InlineData("4 4 0 -", "not-eligible")]
    [InlineData("- 4 4 -", "not-enough-data")]
    [InlineData("- - - 4", "not-enough-data")]
    [InlineData("- - - -", "not-enough-data")]
    [InlineData("4 4 4 ?", "eligible")]
    [InlineData("4 4 3 ?", "?")]
    [InlineData("2 1 0 ?", "not-eligible")]
    [InlineData("4 4 0 ?", "?")]
    [InlineData("4 3 - ?", "?")]
    [InlineData("- - ? 4", "not-enough-data")]
    [InlineData("- 4 4 ?", "?")]
    [InlineData("? ? ? ?", "?")]
    public void Three_quarters_of_the_points_that_apply_are_needed(string points, string result)
    {
        CriterionPoints[] all = [.. points.Split(' ').Select(Points)];
        EligibilityFacts facts = new()
        {
            FiscalTransparency = all[0],
            AccessToInformation = all[1],
            AssetDisclosure = all[2],
            CitizenEngagement = all[3],
        };
        Assert.Equal(result, Written.Short(EligibilityCriteria.Result(facts)));
        Assert.Equal("eligibility-75-percent", EligibilityCriteria.Result(facts).Rule.Id);
    }

    /// <summary>Georgia 2014: 15 of 16, 3 of 4 for citizen engagement.</summary>
    [Fact]
    public void Georgia_2014()
    {
        EligibilityFacts georgia = new()
        {
            FiscalTransparency = CriterionPoints.Of(4),
            AccessToInformation = CriterionPoints.Of(4),
            AssetDisclosure = CriterionPoints.Of(4),
            CitizenEngagement = CriterionPoints.Of(3),
        };
        ProcessAnswer<EligibilityResult> answer = EligibilityCriteria.Result(georgia);
        Assert.Equal((EligibilityResult.Eligible, CodeStatus.Official), (answer.Value, answer.Status));
        Assert.Contains("15 of 16", answer.Reason["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void Points_are_0_to_4_not_measured_or_not_known()
    {
        Assert.Equal(
            (null, false, ""),
            (default(CriterionPoints).Value, default(CriterionPoints).IsKnown, default(CriterionPoints).ToString())
        );
        Assert.Equal(
            (null, true, "not-measured"),
            (CriterionPoints.NotMeasured.Value, CriterionPoints.NotMeasured.IsKnown, CriterionPoints.NotMeasured.ToString())
        );
        Assert.Equal((0, true, "0"), (CriterionPoints.Of(0).Value, CriterionPoints.Of(0).IsKnown, CriterionPoints.Of(0).ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => CriterionPoints.Of(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => CriterionPoints.Of(-1));
    }

    [Theory]
    [InlineData(true, true, "4")]
    [InlineData(true, false, "2")]
    [InlineData(false, true, "2")]
    [InlineData(false, false, "0")]
    [InlineData(null, true, "?")]
    [InlineData(false, null, "?")]
    public void Fiscal_transparency_has_two_parts(bool? proposal, bool? report, string points) =>
        Assert.Equal(points, Written.Short(EligibilityCriteria.FiscalTransparency(proposal, report)));

    [Theory]
    [InlineData(true, null, null, "4", CodeStatus.Official)]
    [InlineData(true, true, true, "4", CodeStatus.Official)]
    [InlineData(false, true, false, "3", CodeStatus.Official)]
    [InlineData(false, true, true, "3", CodeStatus.Provisional)]
    [InlineData(false, true, null, "3", CodeStatus.Provisional)]
    [InlineData(false, false, true, "1", CodeStatus.Official)]
    [InlineData(false, false, false, "0", CodeStatus.Official)]
    [InlineData(null, true, true, "?", CodeStatus.Official)]
    [InlineData(false, null, true, "?", CodeStatus.Official)]
    [InlineData(false, false, null, "?", CodeStatus.Official)]
    public void Access_to_information_has_three_grounds(bool? law, bool? constitution, bool? draft, string points, CodeStatus status)
    {
        ProcessAnswer<int> answer = EligibilityCriteria.AccessToInformation(law, constitution, draft);
        Assert.Equal((points, status), (Written.Short(answer), answer.Status));
    }

    [Theory]
    [InlineData(true, true, "4")]
    [InlineData(true, false, "2")]
    [InlineData(false, null, "0")]
    [InlineData(false, true, "0")]
    [InlineData(true, null, "?")]
    [InlineData(null, true, "?")]
    public void Asset_disclosure_needs_a_law(bool? law, bool? access, string points) =>
        Assert.Equal(points, Written.Short(EligibilityCriteria.AssetDisclosure(law, access)));

    [Theory]
    [InlineData("10", "4")]
    [InlineData("7.51", "4")]
    [InlineData("7.5", "3")]
    [InlineData("5.01", "3")]
    [InlineData("5", "2")]
    [InlineData("2.51", "2")]
    [InlineData("2.5", "?")]
    [InlineData("0", "?")]
    [InlineData("10.1", "?")]
    [InlineData("-0.1", "?")]
    [InlineData("", "?")]
    public void Citizen_engagement_is_provisional(string score, string points)
    {
        decimal? value = score.Length == 0 ? null : decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture);
        ProcessAnswer<int> answer = EligibilityCriteria.CitizenEngagement(value);
        Assert.Equal((points, CodeStatus.Provisional), (Written.Short(answer), answer.Status));
    }

    [Theory]
    [InlineData("2019n 2020n", "True")]
    [InlineData("2020n 2019n", "True")]
    [InlineData("2019n 2021n", "?")]
    [InlineData("2019n 2020e 2021n", "False")]
    [InlineData("2019e 2021e", "False")]
    [InlineData("2019n 2020? 2021e", "?")]
    [InlineData("2019e 2020? 2021e", "False")]
    [InlineData("2019n 2020d", "False")]
    [InlineData("2019n 2021n 2022n", "True")]
    [InlineData("2019n", "?")]
    [InlineData("2019e", "?")]
    [InlineData("", "?")]
    [InlineData("2019e 2020e", "False")]
    public void Two_consecutive_years_below_lead_to_review(string years, string expected)
    {
        IEnumerable<EligibilityYear> given = years
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(year => new EligibilityYear(int.Parse(year[..4], System.Globalization.CultureInfo.InvariantCulture), Result(year[4])));
        Assert.Equal(expected, Written.Short(EligibilityCriteria.NeedsReview(given)));
    }

    [Theory]
    [InlineData(2018, false, 3.0, 1.0, "True")]
    [InlineData(2018, false, 1.0, 3.0, "True")]
    [InlineData(2018, false, 2.9, 2.9, "False")]
    [InlineData(2018, false, 3.0, null, "True")]
    [InlineData(2018, false, 2.9, null, "?")]
    [InlineData(2018, false, null, null, "?")]
    [InlineData(2018, true, 1.0, 1.0, "-")]
    [InlineData(2018, null, 1.0, 1.0, "?")]
    [InlineData(2016, false, 1.0, 1.0, "-")]
    [InlineData(2016, null, 1.0, 1.0, "-")]
    [InlineData(2017, false, 4.0, 4.0, "True")]
    public void The_values_check_is_for_those_that_have_not_joined(
        int year,
        bool? joined,
        double? entry,
        double? repression,
        string expected
    )
    {
        ProcessAnswer<bool> answer = EligibilityCriteria.PassesValuesCheck(year, joined, (decimal?)entry, (decimal?)repression);
        Assert.Equal(expected, Written.Short(answer));
        Assert.True(answer.Value is null || answer.Status == CodeStatus.Provisional);
    }

    [Theory]
    [InlineData(true, "True")]
    [InlineData(false, "False")]
    [InlineData(null, "?")]
    public void A_state_is_a_member_of_the_United_Nations(bool? member, string expected) =>
        Assert.Equal(expected, Written.Short(EligibilityCriteria.IsEligibleState(member)));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => EligibilityCriteria.Result(null!));
        Assert.Throws<ArgumentNullException>(() => EligibilityCriteria.NeedsReview(null!));
    }

    private static CriterionPoints Points(string text) =>
        text switch
        {
            "?" => default,
            "-" => CriterionPoints.NotMeasured,
            _ => CriterionPoints.Of(text[0] - '0'),
        };

    private static EligibilityResult Result(char code) =>
        code switch
        {
            'n' => EligibilityResult.NotEligible,
            'e' => EligibilityResult.Eligible,
            'd' => EligibilityResult.NotEnoughData,
            _ => default,
        };
}
