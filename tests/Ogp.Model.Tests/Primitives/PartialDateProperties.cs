using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

[Properties(Arbitrary = [typeof(PartialDateProperties)])]
public class PartialDateProperties
{
    public static Arbitrary<PartialDate> Dates() =>
        Arb.From(
            from year in Gen.OneOf(Gen.Choose(1, 9999), Gen.Choose(2019, 2020))
            from month in Gen.Choose(0, 12)
            from day in Gen.Choose(0, month == 0 ? 0 : DateTime.DaysInMonth(year, month))
            select month == 0 ? new PartialDate(year)
            : day == 0 ? new PartialDate(year, month)
            : new PartialDate(new NodaTime.LocalDate(year, month, day))
        );

    [Property(MaxTest = 1000)]
    public bool A_date_survives_its_text_in_every_culture(PartialDate date) =>
        Cultures.Names.All(culture =>
            Cultures.In(culture, () => PartialDate.TryParse(date.ToString(), out PartialDate read) && read == date)
        );

    [Property(MaxTest = 1000)]
    public bool Before_means_that_every_possible_day_is_before_every_other(PartialDate left, PartialDate right)
    {
        (DateOnly First, DateOnly Last) a = Span(left);
        (DateOnly First, DateOnly Last) b = Span(right);
        return left.IsBefore(right) == (a.Last < b.First) && left.IsAfter(right) == (a.First > b.Last);
    }

    [Property]
    public bool Equal_dates_are_neither_before_nor_after(PartialDate date) => !date.IsBefore(date) && !date.IsAfter(date);

    [Property(MaxTest = 1000)]
    public bool Dates_sort_by_the_earliest_day_and_the_more_exact_first(PartialDate left, PartialDate right) =>
        Math.Sign(left.CompareTo(right)) == Math.Sign(Span(left).CompareTo(Span(right)));

    private static (DateOnly First, DateOnly Last) Span(PartialDate date)
    {
        DateOnly first = new(date.Year, date.Month ?? 1, date.Day ?? 1);
        DateOnly last =
            date.Day is not null ? first
            : date.Month is { } month ? new(date.Year, month, DateTime.DaysInMonth(date.Year, month))
            : new(date.Year, 12, 31);
        return (first, last);
    }
}
