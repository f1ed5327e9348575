using System.Globalization;
using NodaTime;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

public class PartialDateTests
{
    [Theory]
    [InlineData("2019", 2019, null, null)]
    [InlineData("2019-12", 2019, 12, null)]
    [InlineData("2019-12-01", 2019, 12, 1)]
    [InlineData("0001", 1, null, null)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    [InlineData("2020-02-29", 2020, 2, 29)]
    [InlineData("2000-02-29", 2000, 2, 29)]
    public void Parsing_keeps_the_precision_that_is_known(string text, int year, int? month, int? day)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.True(date.IsStated);
        Assert.Equal(text, date.ToString());
        Assert.Equal(date, PartialDate.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("19")]
    [InlineData("0000")]
    [InlineData("0000-01-01")]
    [InlineData("2019-00")]
    [InlineData("2019-13")]
    [InlineData("2019-1")]
    [InlineData("2019-1-01")]
    [InlineData("2019-01-00")]
    [InlineData("2019-01-32")]
    [InlineData("2019-04-31")]
    [InlineData("2019-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2019/01/01")]
    [InlineData("2019-01/01")]
    [InlineData("20190101")]
    [InlineData("2019-01-01T00:00")]
    [InlineData(" 2019")]
    [InlineData("2019 ")]
    [InlineData("+019")]
    [InlineData("-019")]
    [InlineData("20a9")]
    [InlineData("2019-0a")]
    [InlineData("2019-01-0a")]
    [InlineData("٢٠١٩")]
    [InlineData("２０１９")]
    [InlineData("July 2014")]
    public void Parsing_refuses_what_is_no_date(string text)
    {
        Assert.False(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal(default, date);
        FormatException refused = Assert.Throws<FormatException>(() => PartialDate.Parse(text));
        Assert.Contains($"'{text}'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parsing_refuses_null() => Assert.Throws<ArgumentNullException>(() => PartialDate.Parse(null!));

    [Theory]
    [InlineData(1900)]
    [InlineData(2000)]
    [InlineData(2023)]
    [InlineData(2024)]
    public void Parsing_knows_exactly_the_days_of_the_calendar(int year)
    {
        for (int monthAndDay = 0; monthAndDay < 10000; monthAndDay++)
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{monthAndDay / 100:00}-{monthAndDay % 100:00}");
            bool exists = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
            Assert.True(PartialDate.TryParse(text, out _) == exists, text);
        }
    }

    [Fact]
    public void Constructing_refuses_what_is_no_date()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(10000));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2019, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2019, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(new LocalDate(-1, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(new LocalDate(1440, 1, 1, CalendarSystem.UmAlQura)));
    }

    [Theory]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    [InlineData("2019-02", "2019-02-01", "2019-02-28")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2020-02-03", "2020-02-03", "2020-02-03")]
    public void A_date_spans_the_days_it_can_mean(string text, string earliest, string latest)
    {
        PartialDate date = Dates.Of(text);
        Assert.Equal(Dates.Of(earliest), new PartialDate(date.Earliest!.Value));
        Assert.Equal(Dates.Of(latest), new PartialDate(date.Latest!.Value));
    }

    [Fact]
    public void Default_is_not_stated_and_neither_before_nor_after_anything()
    {
        PartialDate silent = default;
        PartialDate date = new(2019);
        Assert.False(silent.IsStated);
        Assert.Equal(("", 0, null, null), (silent.ToString(), silent.Year, silent.Month, silent.Day));
        Assert.Null(silent.Earliest);
        Assert.Null(silent.Latest);
        Assert.False(silent.IsBefore(date) || silent.IsAfter(date) || date.IsBefore(silent) || date.IsAfter(silent));
    }

    [Theory]
    [InlineData("2018", "2019", true)]
    [InlineData("2018-12-31", "2019", true)]
    [InlineData("2019", "2019-05", null)]
    [InlineData("2019-05", "2019-05", null)]
    [InlineData("2019-05", "2019-05-31", null)]
    [InlineData("2019-05-30", "2019-05-31", true)]
    [InlineData("2019-06", "2019-05-31", false)]
    [InlineData("2020-01-01", "2019", false)]
    public void Before_and_after_are_told_only_where_they_are_certain(string left, string right, bool? isBefore)
    {
        Assert.Equal(isBefore == true, Dates.Of(left).IsBefore(Dates.Of(right)));
        Assert.Equal(isBefore == false, Dates.Of(left).IsAfter(Dates.Of(right)));
    }

    [Fact]
    public void Dates_can_be_sorted()
    {
        string[] sorted = ["", "2018", "2019-01-01", "2019-01", "2019", "2019-02", "2019-02-28", "2019-03"];
        string[] dates =
        [
            .. sorted.Reverse().Select(text => text.Length == 0 ? default : Dates.Of(text)).Order().Select(date => date.ToString()),
        ];
        Assert.Equal(sorted, dates);
    }

    [Fact]
    public void Equality_needs_the_same_precision() =>
        EqualityContract.Holds<PartialDate>(
            [default, default(PartialDate)],
            [new(2019), Dates.Of("2019")],
            [new(2019, 1), Dates.Of("2019-01")],
            [new(new LocalDate(2019, 1, 1)), Dates.Of("2019-01-01")],
            [new(2019, 2)]
        );
}
