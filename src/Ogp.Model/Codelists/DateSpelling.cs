using System.Globalization;
using System.Text.RegularExpressions;
using Ardalis.GuardClauses;
using NodaTime;

namespace Ogp.Model;

/// <summary>
/// A date as people write it: with the year in front (<c>2019-1-5</c>, <c>2019/01/05</c>, <c>20190105</c>) or behind (<c>31/12/2019</c>, <c>31.12.2019</c>,
/// <c>12/2019</c>), or with the name of its month, or its short one, in English, Spanish, French or Portuguese (<c>30 June 2018</c>, <c>junio de 2018</c>,
/// <c>1er janvier 2018</c>), and with that of its weekday, which must be right; midnight may stand behind it. Of <c>03/12/2019</c> nobody can tell the month from the day: it has two readings. With dots the
/// day comes first. Immutable; safe to share between threads.
/// </summary>
/// <param name="MonthFirst">What it means if the month comes before the day; not stated where that is no date.</param>
/// <param name="DayFirst">What it means if the day comes before the month; not stated where that is no date.</param>
public readonly partial record struct DateSpelling(PartialDate MonthFirst, PartialDate DayFirst)
{
    private const int LongestDate = 60;

    /// <summary>Nothing that was promised is of the last century: such a number is none of a day.</summary>
    private const int FirstSerialYear = 2000;
    private const int LastSerialYear = 2100;

    private const string English = "january february march april may june july august september october november december";
    private const string Spanish = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre";
    private const string French = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre";
    private const string Portuguese = "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro";
    private const string Short = "jan feb mar apr may jun jul aug sep oct nov dec";
    private const string ShortSpanish = "ene feb mar abr may jun jul ago sep oct nov dic";
    private const string ShortFrench = "janv fevr mars avr mai juin juil aout sept oct nov dec";
    private const string ShortPortuguese = "jan fev mar abr mai jun jul ago set out nov dez";

    /// <summary>September as in Peru, Uruguay and Costa Rica, and longer short ones.</summary>
    private const string OtherSpanish = "ene febr mzo abr may jun jul ago setiembre oct nov dic";
    private const string OtherFrench = "janv fevr mars avr mai juin juill aout sept oct nov dec";

    private static readonly string[] s_weekdays =
    [
        "monday tuesday wednesday thursday friday saturday sunday",
        "lunes martes miercoles jueves viernes sabado domingo",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "segunda terca quarta quinta sexta sabado domingo",
    ];

    private static readonly Dictionary<string, int> s_months = Numbered([
        English,
        Spanish,
        French,
        Portuguese,
        Short,
        ShortSpanish,
        ShortFrench,
        ShortPortuguese,
        OtherSpanish,
        OtherFrench,
    ]);

    private static readonly Dictionary<string, int> s_days = Numbered(s_weekdays);

    /// <summary>Day 0 of the serial numbers of spreadsheets, as they count since March 1900.</summary>
    private static readonly LocalDate s_serialZero = new(1899, 12, 30);

    /// <summary>The date, where it can be read in one way only; else not stated.</summary>
    public PartialDate Only =>
        !MonthFirst.IsStated || MonthFirst == DayFirst ? DayFirst
        : DayFirst.IsStated ? default
        : MonthFirst;

    /// <summary>How a date is written that somebody wrote otherwise; null where that is in doubt.</summary>
    /// <param name="text">What was written.</param>
    internal static string? Suggest(string text) => Read(text).Only is { IsStated: true } date ? date.ToString() : null;

    /// <summary>Whether the text has the last two digits of its year only, as <see cref="ReadAbbreviated"/> takes.</summary>
    public bool HasShortYear { get; init; }

    /// <summary>
    /// Reads a text as <see cref="Read"/> does, and also one with the last two digits of the year behind, as spreadsheets show it: <c>6/30/20</c>, <c>5-Jan-18</c>, <c>Jan-12</c>, <c>févr.-14</c>.
    /// They are a year from 2000 to 2049; others are none.
    /// </summary>
    /// <param name="text">The text; white space around it does not count.</param>
    /// <returns>The date; neither reading is stated where the text is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static DateSpelling ReadAbbreviated(string text)
    {
        string trimmed = Guard.Against.Null(text).Length > LongestDate ? "" : text.Trim();
        string whole = BeforeShortYear().Replace(trimmed, "${0}20");
        return Read(whole) with { HasShortYear = whole.Length > trimmed.Length };
    }

    /// <summary>Reads a text. A year has four digits.</summary>
    /// <param name="text">The text; white space around it does not count.</param>
    /// <returns>The date; neither reading is stated where the text is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static DateSpelling Read(string text)
    {
        string date = Guard.Against.Null(text).Length > LongestDate ? "" : Midnight().Replace(text.Trim(), "");
        if (YearFirst().Match(date) is { Success: true } first)
        {
            return Of(Number(first.Groups, "y"), Number(first.Groups, "m"), Number(first.Groups, "d"));
        }

        if (YearLast().Match(date) is not { Success: true } last)
        {
            return OfWords(date);
        }

        (int one, int other, int year) = (Number(last.Groups, "a"), Number(last.Groups, "b"), Number(last.Groups, "y"));
        if (!last.Groups["a"].Success)
        {
            return Of(year, other, 0);
        }

        PartialDate monthFirst = Date(year, one, other);
        PartialDate dayFirst = Date(year, other, one);
        bool isDotted = last.Groups["s"].Value == ".";
        return new(isDotted && dayFirst.IsStated && dayFirst != monthFirst ? default : monthFirst, dayFirst);
    }

    /// <summary>The day for which spreadsheets store a number: 44439 is 31 August 2021, and so are 44439.65 and 44439,65, with a time of the day.</summary>
    /// <param name="number">The number as it is written.</param>
    /// <returns>
    /// The day, of the years 2000 to 2100; not stated for a number of any other day, as <c>20211</c> is of 1955, of which nobody can tell that it is one, and for what is no number.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    public static PartialDate OfSerial(string number) =>
        Serial().Match(Guard.Against.Null(number)) is { Success: true } serial
        && s_serialZero.PlusDays(Number(serial.Groups, "n")) is { Year: >= FirstSerialYear and <= LastSerialYear } day
            ? new(day)
            : default;

    /// <summary>Reads a date with the name of its month.</summary>
    private static DateSpelling OfWords(string text)
    {
        (int year, int month, int day, int weekday) = (0, 0, 0, 0);
        string folded = Spelling.Fold(text);
        bool isDated = WordBesideNumber().IsMatch(folded);
        foreach (string word in folded.Split([' ', ',', '-', '.', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (DayOrYear().Match(word) is { Success: true } match)
            {
                int number = Number(match.Groups, "n");
                if (number >= 1000 && year == 0)
                {
                    year = number;
                }
                else if (number is >= 1 and <= 31 && day == 0)
                {
                    day = number;
                }
                else
                {
                    return default;
                }
            }
            else if (month == 0 && (isDated || word is not ("set" or "out" or "ago")) && s_months.TryGetValue(word, out int named))
            {
                month = named;
            }
            else if (weekday == 0 && s_days.TryGetValue(word, out int ofWeek))
            {
                weekday = ofWeek;
            }
            else if (word is not ("of" or "the" or "de" or "del" or "feira"))
            {
                return default;
            }
        }

        DateSpelling date = month > 0 ? Of(year, month, day) : default;
        return weekday == 0 || (day > 0 && (int?)date.DayFirst.Earliest?.DayOfWeek == weekday) ? date : default;
    }

    private static DateSpelling Of(int year, int month, int day)
    {
        PartialDate date = Date(year, month, day);
        return new(date, date);
    }

    /// <summary>The date; not stated where there is no such day. A month or a day that is 0 is not known.</summary>
    private static PartialDate Date(int year, int month, int day)
    {
        string text =
            day > 0 ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : month > 0 ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{year:0000}");
        return PartialDate.TryParse(text, out PartialDate date) ? date : default;
    }

    private static int Number(GroupCollection groups, string name) =>
        groups[name] is { Success: true } group ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    /// <summary>The place of each word in its list, from 1.</summary>
    private static Dictionary<string, int> Numbered(ReadOnlySpan<string> lists)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        foreach (string list in lists)
        {
            string[] names = list.Split(' ');
            for (int i = 0; i < names.Length; i++)
            {
                numbers[names[i]] = i + 1;
            }
        }

        return numbers;
    }

    [GeneratedRegex(@"[T ](?:0?0:00(?::00(?:\.0+)?)?Z?|12:00(?::00)? AM)$", RegexOptions.CultureInvariant)]
    private static partial Regex Midnight();

    [GeneratedRegex(
        @"^(?<y>[0-9]{4})(?:(?<s>[-/.])(?<m>0?[1-9]|1[0-2])(?:\k<s>(?<d>0?[1-9]|[12][0-9]|3[01]))?)?$"
            + "|^(?<y>(?:19|20)[0-9]{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12][0-9]|3[01])$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"^(?:(?<a>0?[1-9]|[12][0-9]|3[01]) *(?<s>[-/.]) *(?<b>0?[1-9]|[12][0-9]|3[01]) *\k<s>|(?<b>0?[1-9]|1[0-2]) *[-/.]) *(?<y>[0-9]{4})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex YearLast();

    /// <summary>Short months that are English words, where nothing else is meant: <c>set-14</c>, <c>5/out/2014</c>, <c>ago de 2014</c>; not <c>out of 2014</c>.</summary>
    [GeneratedRegex(@"(?:[0-9][-/.]\s?|\bde )(?:set|out|ago)\b|\b(?:set|out|ago)(?:\.?[-/.]\s?[0-9]| de )", RegexOptions.CultureInvariant)]
    private static partial Regex WordBesideNumber();

    /// <summary>A number, also an ordinal one: 1st, 2nd, 3rd, 4th, 1er, 1º.</summary>
    [GeneratedRegex(@"^(?<n>[0-9]{1,4})(?:st|nd|rd|th|er|º)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayOrYear();

    [GeneratedRegex(@"^(?<n>[1-9][0-9]{4})(?:[.,][0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Serial();

    /// <summary>What stands before a year of two digits. They take 49 at most for a year of this century; those of the last are no years of OGP.</summary>
    [GeneratedRegex(
        @"^(?:[0-9]{1,2} *(?<s>[-/.]) *[0-9]{1,2} *\k<s> *|(?:[0-9]{1,2}[-/])?\p{L}{3,5}\.?[-/])(?=[0-4][0-9](?:$| ))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BeforeShortYear();
}
