using Ogp.Model.Tabular.Import;

namespace Ogp.Model.Tabular.Tests;

public class DateReaderTests
{
    [Theory]
    // Month, day, year: how this edition writes.
    [InlineData("8/31/2020", "2020-08-31", null)]
    [InlineData("08/30/2023", "2023-08-30", null)]
    [InlineData("6/30/20", "2020-06-30", null)]
    [InlineData("1/1/19", "2019-01-01", null)]
    [InlineData("2/29/2020", "2020-02-29", null)]
    [InlineData("1/12/2014", "2014-01-12", null)]
    [InlineData(" 8/31/2020 ", "2020-08-31", null)]
    [InlineData("12-31-2014", "2014-12-31", null)]
    // Day, month, year, where nothing else is possible.
    [InlineData("31/12/2014", "2014-12-31", "date-day-first")]
    [InlineData("28/5/2014", "2014-05-28", "date-day-first")]
    [InlineData("31.12.2014", "2014-12-31", "date-day-first")]
    // With dots the day comes first, also where it could be a month.
    [InlineData("01.05.2018", "2018-05-01", "date-day-first")]
    [InlineData("03.09.2018", "2018-09-03", "date-day-first")]
    [InlineData("1.5.18", "2018-05-01", "date-day-first")]
    [InlineData("05.05.2018", "2018-05-05", null)]
    [InlineData("12.31.2018", "2018-12-31", null)]
    // Years of two digits as spreadsheets take them; those of the last century are before OGP.
    [InlineData("1/05/49", "2049-01-05", null)]
    [InlineData("1/05/50", "", "not-a-date")]
    [InlineData("1/05/98", "", "not-a-date")]
    [InlineData("5-Jan-18", "2018-01-05", null)]
    [InlineData("Jan-18", "2018-01", null)]
    [InlineData("ene-14", "2014-01", null)]
    [InlineData("juin-14", "2014-06", null)]
    [InlineData("févr.-14", "2014-02", null)]
    [InlineData("dez/14", "2014-12", null)]
    [InlineData("15-dic-14", "2014-12-15", null)]
    [InlineData("1-out-2014", "2014-10-01", null)]
    [InlineData("5-Jan-98", "", "not-a-date")]
    [InlineData("Jan-98", "", "not-a-date")]
    // The last century, in two digits or four. Some commitments had begun before OGP did.
    [InlineData("7/19/1998", "", "not-a-date")]
    [InlineData("1998", "", "not-a-date")]
    [InlineData("1999.0", "", "not-a-date")]
    [InlineData("2010", "2010", null)]
    [InlineData("1/15/08", "2008-01-15", null)]
    // Years that a spreadsheet shows as days of 1905.
    [InlineData("7/19/05", "2027", "date-repaired")]
    [InlineData("19-Jul-05", "2027", "date-repaired")]
    [InlineData("19.7.05", "2027", "date-repaired")]
    [InlineData("8/7/05", "2016", "date-repaired")]
    [InlineData("7/3/05", "2011", "date-repaired")]
    [InlineData("7/2/05", "2005-07-02", null)]
    [InlineData("7/19/2005", "2005-07-19", null)]
    // Words.
    [InlineData("July 2014", "2014-07", null)]
    [InlineData("JULY  2014", "2014-07", null)]
    [InlineData("Sept. 2014", "2014-09", null)]
    [InlineData("1 July 2014", "2014-07-01", null)]
    [InlineData("July 1st, 2014", "2014-07-01", null)]
    [InlineData("End of June 2015", "2015-06", null)]
    [InlineData("julio de 2014", "2014-07", null)]
    [InlineData("décembre 2014", "2014-12", null)]
    [InlineData("março 2014", "2014-03", null)]
    [InlineData("1er janvier 2018", "2018-01-01", null)]
    [InlineData("30 de junio de 2018", "2018-06-30", null)]
    [InlineData("by June 2018", "2018-06", null)]
    [InlineData("Spring 2015", "2015", "date-imprecise")]
    [InlineData("Quarter 4 2016", "2016", "date-imprecise")]
    [InlineData("Q3 2014", "2014", "date-imprecise")]
    [InlineData("II quarter 2015", "2015", "date-imprecise")]
    [InlineData("Quarter IV 2015", "2015", "date-imprecise")]
    [InlineData("2015 IV quarter", "2015", "date-imprecise")]
    [InlineData("02 quarter 2015", "2015", "date-imprecise")]
    [InlineData("quarter 04 2015", "2015", "date-imprecise")]
    [InlineData("First half of 2016", "2016", "date-imprecise")]
    // Years, months, ISO.
    [InlineData("2014", "2014", null)]
    [InlineData("07/2014", "2014-07", null)]
    [InlineData("2014-07", "2014-07", null)]
    [InlineData("2014-07-31", "2014-07-31", null)]
    [InlineData("2018/01/05", "2018-01-05", null)]
    [InlineData("20180105", "2018-01-05", null)]
    // A date that got its midnight.
    [InlineData("2018-01-05 00:00:00", "2018-01-05", null)]
    [InlineData("2018-01-05T00:00:00Z", "2018-01-05", null)]
    [InlineData("1/5/2018 0:00", "2018-01-05", null)]
    [InlineData("1/5/18 0:00", "2018-01-05", null)]
    [InlineData("1/5/2018 12:00:00 AM", "2018-01-05", null)]
    // What spreadsheets made of dates.
    [InlineData("44439", "2021-08-31", "date-repaired")]
    [InlineData("43525", "2019-03-01", "date-repaired")]
    [InlineData("7/15/1905", "2023", "date-repaired")]
    [InlineData("7/16/1905", "2024", "date-repaired")]
    [InlineData("7/19/1905", "2027", "date-repaired")]
    [InlineData("7/20/1905", "2028", "date-repaired")]
    [InlineData("1905-07-16", "2024", "date-repaired")]
    [InlineData("16/07/1905", "2024", "date-repaired")]
    [InlineData("2016.0", "2016", "date-repaired")]
    [InlineData("2016,0", "2016", "date-repaired")]
    [InlineData("43105.0", "2018-01-05", "date-repaired")]
    [InlineData("41640.5", "2014-01-01", "date-repaired")]
    [InlineData("41640,5", "2014-01-01", "date-repaired")]
    // No date, and nothing wrong with that.
    [InlineData("", "", null)]
    [InlineData("  ", "", null)]
    [InlineData("NA", "", null)]
    [InlineData("N/A", "", null)]
    [InlineData("ND", "", null)]
    [InlineData("NR", "", null)]
    [InlineData("Not Specified", "", null)]
    [InlineData("Unclear", "", null)]
    // No date.
    [InlineData("0", "", "not-a-date")]
    [InlineData("1/5/2018 10:30", "", "not-a-date")]
    [InlineData("Ongoing", "", "not-a-date")]
    [InlineData("2/30/2016", "", "not-a-date")]
    [InlineData("13/13/2016", "", "not-a-date")]
    [InlineData("0/0/2016", "", "not-a-date")]
    [InlineData("June 31, 2016", "", "not-a-date")]
    [InlineData("7/15/1805", "", "not-a-date")]
    [InlineData("2014-2016", "", "not-a-date")]
    [InlineData("June 2014 - June 2016", "", "not-a-date")]
    [InlineData("14", "", "not-a-date")]
    [InlineData("July", "", "not-a-date")]
    [InlineData("2014/15", "", "not-a-date")] // In one of two years.
    [InlineData("winter 2014/15", "", "not-a-date")]
    [InlineData("winter 14/2015", "", "not-a-date")]
    [InlineData("15 2014", "", "not-a-date")]
    [InlineData("99999", "", "not-a-date")]
    [InlineData("0001", "", "not-a-date")]
    [InlineData("9999", "", "not-a-date")]
    [InlineData("99999999999999999999", "", "not-a-date")]
    [InlineData("1/1/99999999999", "", "not-a-date")]
    [InlineData("١/١/٢٠١٤", "", "not-a-date")]
    [InlineData("1/2/3/4/5/6", "", "not-a-date")]
    [InlineData("/", "", "not-a-date")]
    public void A_cell_is_read_as_it_was_meant(string cell, string date, string? finding)
    {
        DateReading reading = DateReader.Read(cell, Sample.Edition);

        Assert.Equal(date, reading.Date.ToString());
        Assert.Equal(finding, reading.Kind?.Name);
    }

    [Fact]
    public void Every_day_that_the_edition_can_write_is_read_back()
    {
        for (NodaTime.LocalDate day = new(2011, 1, 1); day.Year < 2030; day = day.PlusDays(1))
        {
            string cell = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{day.Month}/{day.Day}/{day.Year}");
            Assert.Equal(new(new PartialDate(day)), DateReader.Read(cell, Sample.Edition) with { Other = default });
        }
    }

    [Fact]
    public void A_long_text_is_no_date() =>
        Assert.Same(CellFindings.NotADate, DateReader.Read(new string('1', 1_000_000), Sample.Edition).Kind);
}
