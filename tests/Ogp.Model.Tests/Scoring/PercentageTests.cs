using FsCheck;
using FsCheck.Xunit;
using Ogp.Model.Scoring;

namespace Ogp.Model.Tests.Scoring;

/// <summary>The three ways in which reports print shares; the cases are printed by the reports that are named.</summary>
public class PercentageTests
{
    [Theory]
    [InlineData(31, 52, Rounding.Nearest, "60")] // Brazil, end of term 2013-16
    [InlineData(44, 52, Rounding.Nearest, "85")]
    [InlineData(11, 14, Rounding.Truncate, "78")] // Ghana, action plan review
    [InlineData(1, 22, Rounding.OneDecimal, "4.5")] // Morocco, action plan review
    [InlineData(1, 8, Rounding.Nearest, "13")] // a half goes up
    [InlineData(0, 5, Rounding.Truncate, "0")]
    public void A_share_is_printed_as_the_report_does(int count, int of, Rounding rounding, string printed) =>
        Assert.Equal(decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture), Percentage.Of(count, of, rounding));

    [Fact]
    public void Of_nothing_there_is_no_share() => Assert.Null(Percentage.Of(0, 0, Rounding.Nearest));

    [Fact]
    public void A_printed_percentage_is_explained_by_its_rounding_or_by_none()
    {
        Assert.Equal([Rounding.Truncate], Percentage.Explaining(78, 11, 14));
        Assert.Equal([Rounding.Nearest, Rounding.Truncate, Rounding.OneDecimal], Percentage.Explaining(50, 7, 14));
        Assert.Empty(Percentage.Explaining(98, 38, 39)); // 97.4: printed as 98 %
        Assert.Empty(Percentage.Explaining(33.0m, 1, 3)); // a third with one decimal is 33.3
        Assert.Equal([Rounding.Nearest, Rounding.Truncate, Rounding.OneDecimal], Percentage.Explaining(50.0m, 7, 14));
        Assert.Empty(Percentage.Explaining(0, 0, 0));
    }

    /// <summary>OGP's Explorer cuts off behind one decimal, Ghana's report behind none.</summary>
    [Theory]
    [InlineData("67", 2, 3, true)]
    [InlineData("66", 2, 3, true)]
    [InlineData("66.7", 2, 3, true)]
    [InlineData("66.6", 2, 3, true)]
    [InlineData("66.67", 2, 3, true)]
    [InlineData("66.66", 2, 3, true)]
    [InlineData("66.65", 2, 3, false)]
    [InlineData("68", 2, 3, false)]
    [InlineData("34", 1, 3, false)]
    [InlineData("33.0", 1, 3, false)]
    [InlineData("12", 1, 8, true)]
    [InlineData("13", 1, 8, true)]
    [InlineData("12.50", 1, 8, true)]
    [InlineData("95.5", 21, 22, true)]
    public void A_share_is_printed_rounded_to_the_decimals_that_stand_there_or_cut_off_behind_them(
        string printed,
        int count,
        int of,
        bool expected
    )
    {
        decimal percent = decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected, Percentage.IsPrintedAs(percent, count, of));
    }

    [Property]
    public bool Every_rounding_stays_within_a_per_cent(NonNegativeInt part, PositiveInt rest)
    {
        int of = part.Get + rest.Get;
        decimal exact = part.Get * 100m / of;
        return Enum.GetValues<Rounding>().All(rounding => Math.Abs(Percentage.Of(part.Get, of, rounding)!.Value - exact) < 1)
            && Percentage.Of(part.Get, of, Rounding.Truncate) <= exact;
    }

    [Fact]
    public void A_negative_number_is_misuse()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Of(-1, 2, Rounding.Nearest));
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Of(1, 2, (Rounding)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Of(0, 0, (Rounding)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Explaining(-50, 1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Explaining(50, -1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Explaining(50, 1, -2));
    }

    [Theory]
    [InlineData("60", 10, 6)]
    [InlineData("0", 10, 0)]
    [InlineData("100", 10, 10)]
    [InlineData("66", 3, 2)]
    [InlineData("67", 3, 2)]
    [InlineData("33", 10, null)]
    [InlineData("60", 200, null)]
    [InlineData("60.0", 200, 120)]
    [InlineData("100", int.MaxValue, null)]
    [InlineData("60", 0, null)]
    [InlineData("130", 10, null)]
    [InlineData("-1", 10, null)]
    public void A_percentage_is_of_one_part_where_no_other_rounds_to_it(string printed, int of, int? part) =>
        Assert.Equal(part, Percentage.PartOf(decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture), of));
}
