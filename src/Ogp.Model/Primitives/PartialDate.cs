using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace Ogp.Model;

/// <summary>
/// A date of the ISO calendar that is known to the day, to the month or only to the year. <c>default</c> is "not stated". It refuses to
/// guess: <c>2019</c> is neither before nor after <c>2019-05</c>. Immutable; safe to share between threads.
/// </summary>
[SuppressMessage("Design", "CA1036", Justification = "To sort dates is not to say which is before the other: IsBefore and IsAfter do.")]
public readonly partial struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>, IParsable<PartialDate>
{
    /// <summary>Length of the longest text of a date.</summary>
    internal const int Longest = 10;

    /// <summary>Bits for the month and the day below those of the year.</summary>
    private const int YearBits = 9;

    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;

    /// <summary>A date known to the year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public PartialDate(int year)
        : this(year, 0, 0) { }

    /// <summary>A date known to the month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of range.</exception>
    public PartialDate(int year, int month)
        : this(year, month == 0 ? -1 : month, 0) { }

    /// <summary>A date known to the day.</summary>
    /// <param name="date">The date; must be of the ISO calendar and within years 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is of another calendar or out of range.</exception>
    public PartialDate(LocalDate date)
        : this(date.Calendar == CalendarSystem.Iso ? date.Year : -1, date.Month, date.Day) { }

    private PartialDate(int year, int month, int day)
    {
        if (!AreValid(year, month, day))
        {
            throw new ArgumentOutOfRangeException(
                nameof(year),
                "No such date: the year is 1 to 9999, the month 1 to 12, and the day is one of that month."
            );
        }

        (_year, _month, _day) = ((short)year, (byte)month, (byte)day);
    }

    /// <summary>Whether there is a date at all.</summary>
    public bool IsStated => _year != 0;

    /// <summary>The year, 1 to 9999; 0 when the date is not stated.</summary>
    public int Year => _year;

    /// <summary>The month, 1 to 12; null when it is not known.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month, 1 to 31; null when it is not known.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>The first day that this date can mean; null when it is not stated.</summary>
    public LocalDate? Earliest => IsStated ? new LocalDate(_year, Month ?? 1, Day ?? 1) : null;

    /// <summary>The last day that this date can mean; null when it is not stated.</summary>
    public LocalDate? Latest =>
        IsStated ? new LocalDate(_year, Month ?? 12, Day ?? CalendarSystem.Iso.GetDaysInMonth(_year, Month ?? 12)) : null;

    /// <summary>Whether this date is certainly before the other: every day it can mean is. False when either is not stated.</summary>
    /// <param name="other">The other date.</param>
    public bool IsBefore(PartialDate other) => IsBefore(other, byMoreThanYears: 0);

    /// <summary>Whether this date is certainly more than a number of years before the other. False when either is not stated.</summary>
    /// <param name="other">The other date.</param>
    /// <param name="byMoreThanYears">Whole years.</param>
    internal bool IsBefore(PartialDate other, int byMoreThanYears) =>
        IsStated && other.IsStated && Number(12, 31) + (byMoreThanYears << YearBits) < other.Number(1, 1);

    /// <summary>Whether this date is certainly after the other. False when either is not stated.</summary>
    /// <param name="other">The other date.</param>
    public bool IsAfter(PartialDate other) => other.IsBefore(this);

    /// <summary>
    /// An order to sort by: what is not stated comes first, then the date that can mean the earlier day, of two that can mean the same the more exact one. It does not
    /// say which is before the other: <see cref="IsBefore(PartialDate)"/> does.
    /// </summary>
    /// <param name="other">The other date.</param>
    /// <returns>Negative where this date comes first, positive where the other does, 0 for the same date of the same precision.</returns>
    public int CompareTo(PartialDate other) => (Number(1, 1), Number(12, 31)).CompareTo((other.Number(1, 1), other.Number(12, 31)));

    /// <summary>Reads <c>2019</c>, <c>2019-12</c> or <c>2019-12-01</c>, for a text of which one knows that it is a date.</summary>
    /// <param name="text">ISO 8601 text, four digits for the year, nothing around it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no date that exists.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(Guard.Against.Null(text), out PartialDate date)
            ? date
            : throw new FormatException($"'{text}' is no date. Expected 2019, 2019-12 or 2019-12-01.");

    /// <summary>Reads <c>2019</c>, <c>2019-12</c> or <c>2019-12-01</c>.</summary>
    /// <param name="text">ISO 8601 text, four digits for the year, nothing around it.</param>
    /// <param name="date">The date, or "not stated" when the text is none.</param>
    /// <returns>Whether the text is a date that exists.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !TryDigits(text[..4], out int year))
        {
            return false;
        }

        int month = 0;
        int day = 0;
        if (text.Length >= 7 && (text[4] != '-' || !TryDigits(text[5..7], out month) || month == 0))
        {
            return false;
        }

        if (text.Length == 10 && (text[7] != '-' || !TryDigits(text[8..10], out day) || day == 0))
        {
            return false;
        }

        if (!AreValid(year, month, day))
        {
            return false;
        }

        date = new(year, month, day);
        return true;
    }

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse(string? s, IFormatProvider? provider, out PartialDate result) => TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => _year == other._year && _month == other._month && _day == other._day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_year << YearBits) | (_month << 5) | _day;

    /// <summary>Whether both are the same date with the same precision.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether they differ in date or precision.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>ISO 8601 with the precision that is known; empty when not stated. The same in every culture.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[Longest];
        return text[..Format(text)].ToString();
    }

    /// <summary>Writes what <see cref="ToString"/> gives.</summary>
    /// <param name="text">At least <see cref="Longest"/> characters.</param>
    /// <returns>How many characters were written.</returns>
    internal int Format(Span<char> text)
    {
        if (!IsStated)
        {
            return 0;
        }

        text.TryWrite(CultureInfo.InvariantCulture, $"{_year:0000}", out int length);
        foreach (byte part in (ReadOnlySpan<byte>)[_month, _day])
        {
            if (part != 0)
            {
                text[length] = '-';
                text[length + 1] = (char)('0' + (part / 10));
                text[length + 2] = (char)('0' + (part % 10));
                length += 3;
            }
        }

        return length;
    }

    private static bool AreValid(int year, int month, int day) =>
        year is >= 1 and <= 9999
        && month is >= 0 and <= 12
        && (day == 0 || (month > 0 && day > 0 && day <= DateTime.DaysInMonth(year, month)));

    /// <summary>A number in the order of days, with a month and a day for what is not known; 31 is behind every day of any month.</summary>
    private int Number(int month, int day) => (_year << YearBits) | ((_month == 0 ? month : _month) << 5) | (_day == 0 ? day : _day);

    private static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
