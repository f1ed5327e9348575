namespace Ogp.Model.Tests;

public class DateSpellingTests
{
    [Theory]
    [InlineData("2019-1-5", "2019-01-05")]
    [InlineData("2019/01/05", "2019-01-05")]
    [InlineData("2019.1", "2019-01")]
    [InlineData(" 2019 ", "2019")]
    [InlineData("20180630", "2018-06-30")]
    [InlineData("31/12/2019", "2019-12-31")]
    [InlineData("12/31/2019", "2019-12-31")]
    [InlineData("5/5/2019", "2019-05-05")]
    [InlineData("12/2019", "2019-12")]
    [InlineData("June 2018", "2018-06")]
    [InlineData("30 June 2018", "2018-06-30")]
    [InlineData("June 30th, 2018", "2018-06-30")]
    [InlineData("the 1st of June 2018", "2018-06-01")]
    [InlineData("junio de 2018", "2018-06")]
    [InlineData("30 de junio del 2018", "2018-06-30")]
    [InlineData("1er janvier 2018", "2018-01-01")]
    [InlineData("1º de março de 2018", "2018-03-01")]
    [InlineData("1-set-2014", "2014-09-01")]
    [InlineData("15 de setiembre de 2022", "2022-09-15")]
    [InlineData("Setiembre 2022", "2022-09")]
    [InlineData("15 de set. de 2022", "2022-09-15")]
    [InlineData("15 set. 2022", "2022-09-15")]
    [InlineData("15 sept. 2022", "2022-09-15")]
    [InlineData("jueves 15 de setiembre de 2022", "2022-09-15")]
    [InlineData("3 de febr. de 2022", "2022-02-03")]
    [InlineData("3 mzo. 2022", "2022-03-03")]
    [InlineData("14 juill. 2022", "2022-07-14")]
    [InlineData("14 juil. 2022", "2022-07-14")]
    [InlineData("5 de out de 2014", "2014-10-05")]
    [InlineData("ago/2014", "2014-08")]
    [InlineData("viernes, 15 de octubre de 2021", "2021-10-15")]
    [InlineData("Friday, October 15th, 2021", "2021-10-15")]
    [InlineData("vendredi 15 octobre 2021", "2021-10-15")]
    [InlineData("sexta-feira, 15 de outubro de 2021", "2021-10-15")]
    [InlineData("2019-01-05T00:00:00.000Z", "2019-01-05")]
    [InlineData("31/12/2019 00:00", "2019-12-31")]
    [InlineData("12/31/2019 12:00:00 AM", "2019-12-31")]
    public void A_date_that_can_be_read_in_one_way(string text, string date) => Assert.Equal(date, DateSpelling.Read(text).Only.ToString());

    [Theory]
    [InlineData("03/12/2019", "2019-03-12", "2019-12-03")]
    [InlineData("3-12-2019", "2019-03-12", "2019-12-03")]
    // No language that writes dates with dots has the month first.
    [InlineData("03.12.2019", "", "2019-12-03")]
    [InlineData("12.31.2019", "2019-12-31", "")]
    public void Where_the_order_counts_both_readings_are_there(string text, string monthFirst, string dayFirst)
    {
        DateSpelling spelling = DateSpelling.Read(text);

        Assert.Equal((monthFirst, dayFirst), (spelling.MonthFirst.ToString(), spelling.DayFirst.ToString()));
        Assert.Equal(monthFirst.Length > 0 && dayFirst.Length > 0, !spelling.Only.IsStated);
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("June")]
    [InlineData("June 18")]
    [InlineData("15 2018")]
    [InlineData("1/5/18")]
    [InlineData("Spring 2018")]
    [InlineData("end of June 2018")]
    [InlineData("June 2018 - July 2019")]
    [InlineData("2018-2019")]
    [InlineData("30 February 2018")]
    [InlineData("0/5/2018")]
    // English words that are short months elsewhere.
    [InlineData("Set 2014")]
    [InlineData("5 out of 2014")]
    [InlineData("out-of-2014")]
    [InlineData("3 set of 2015")]
    [InlineData("0/0/2018")]
    [InlineData("20180000")]
    [InlineData("18050101")]
    [InlineData("5 June 2018 10:30")]
    [InlineData("jueves, 15 de octubre de 2021")]
    [InlineData("viernes, octubre de 2021")]
    [InlineData("viernes")]
    [InlineData("15-oct-21")]
    [InlineData("١/١/٢٠١٤")]
    public void What_is_no_date_has_no_reading(string text) => Assert.Equal(default, DateSpelling.Read(text));

    [Theory]
    [InlineData("15-oct-21", "2021-10-15", "2021-10-15")]
    [InlineData(" oct-21 ", "2021-10", "2021-10")]
    [InlineData("févr.-14", "2014-02", "2014-02")]
    [InlineData("6/30/20", "2020-06-30", "")]
    [InlineData("03/12/19", "2019-03-12", "2019-12-03")]
    [InlineData("1/1/49", "2049-01-01", "2049-01-01")]
    public void A_year_may_have_its_last_two_digits_only(string text, string monthFirst, string dayFirst)
    {
        DateSpelling read = DateSpelling.ReadAbbreviated(text);
        Assert.Equal((monthFirst, dayFirst, true), (read.MonthFirst.ToString(), read.DayFirst.ToString(), read.HasShortYear));
    }

    [Theory]
    [InlineData("30 June 2018")]
    [InlineData("03/12/2019")]
    [InlineData("1/1/50")]
    [InlineData("oct")]
    public void What_has_no_year_of_two_digits_is_read_as_ever(string text) =>
        Assert.Equal(DateSpelling.Read(text), DateSpelling.ReadAbbreviated(text));

    [Theory]
    [InlineData("44439", "2021-08-31")]
    [InlineData("44439.65", "2021-08-31")]
    [InlineData("44439,65", "2021-08-31")]
    [InlineData("36526", "2000-01-01")]
    [InlineData("36525", "")]
    [InlineData("73415.9", "2100-12-31")]
    [InlineData("73416", "")]
    [InlineData("20211", "")]
    [InlineData("9999", "")]
    [InlineData("100000", "")]
    [InlineData("-44439", "")]
    [InlineData("44439.", "")]
    [InlineData("44.439", "")]
    [InlineData("٤٤٤٣٩", "")]
    public void The_number_that_a_spreadsheet_stores_is_a_day(string number, string date) =>
        Assert.Equal(date, DateSpelling.OfSerial(number).ToString());

    [Fact]
    public void A_long_text_is_no_date() => Assert.Equal(default, DateSpelling.Read($"June 2018{new string(' ', 100)}x"));

    [Fact]
    public void A_text_is_needed()
    {
        Assert.Throws<ArgumentNullException>(() => DateSpelling.Read(null!));
        Assert.Throws<ArgumentNullException>(() => DateSpelling.ReadAbbreviated(null!));
        Assert.Throws<ArgumentNullException>(() => DateSpelling.OfSerial(null!));
    }
}
