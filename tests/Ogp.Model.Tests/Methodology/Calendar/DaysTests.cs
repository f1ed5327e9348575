using FsCheck.Xunit;
using NodaTime;

namespace Ogp.Model.Tests.Methodology.Calendar;

/// <summary>Arithmetic on vague dates.</summary>
public class DaysTests
{
    [Theory]
    [InlineData("2023-01-31", 1, "2023-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-02-29", 48, "2028-02-29")]
    [InlineData("2024-02-29", -12, "2023-02-28")]
    [InlineData("2023-11", 3, "2024-02")]
    [InlineData("2023", 12, "2024")]
    [InlineData("2023", 1, "")]
    [InlineData("9999-06-30", 12, "9999-12-31")]
    [InlineData("0001-06-30", -12, "0001-01-01")]
    public void Months_keep_what_is_known(string date, int months, string expected) =>
        Assert.Equal(Written.Of(expected), Days.Of(Written.Of(date))!.Value.PlusMonths(months).ToDate());

    [Theory]
    [InlineData("2022-05-20", -14, "2022-05-06")]
    [InlineData("2024-03-01", -1, "2024-02-29")]
    [InlineData("9999-12-30", 5, "9999-12-31")]
    [InlineData("0001-01-03", -5, "0001-01-01")]
    public void Days_stay_within_the_years_that_dates_have(string date, int days, string expected) =>
        Assert.Equal(Written.Of(expected), Days.Of(Written.Of(date))!.Value.PlusDays(days).ToDate());

    [Theory]
    [InlineData("2020-01-02", "2020-01-01", true)]
    [InlineData("2020-01-01", "2020-01-01", false)]
    [InlineData("2020", "2020-12-31", false)]
    [InlineData("2020", "2020-12-30", null)]
    [InlineData("2020", "2019", true)]
    [InlineData("2020", "2020", null)]
    [InlineData("", "2020", null)]
    [InlineData("2020", "", null)]
    public void A_comparison_refuses_to_guess(string left, string right, bool? expected) =>
        Assert.Equal(expected, Days.IsAfter(Days.Of(Written.Of(left)), Days.Of(Written.Of(right))));

    [Property]
    public bool A_vaguer_date_never_gives_another_answer(int left, int right)
    {
        LocalDate a = new LocalDate(2000, 1, 1).PlusDays(left % 10_000);
        LocalDate b = new LocalDate(2000, 1, 1).PlusDays(right % 10_000);
        bool? exact = Days.IsAfter(Days.Of(new(a)), Days.Of(new(b)));
        PartialDate[] vague = [new(a.Year, a.Month), new(a.Year), default];
        return exact == a > b && vague.All(date => Days.IsAfter(Days.Of(date), Days.Of(new(b))) is not { } told || told == exact);
    }
}
