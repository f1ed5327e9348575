using System.Globalization;

namespace Ogp.Model.Tabular.Import;

/// <summary>
/// Reads dates with words: <c>July 2014</c>, <c>1 July 2014</c>, <c>July 1, 2014</c>; of <c>Spring 2015</c> and <c>Quarter 4 2016</c> the year.
/// </summary>
internal static class DateWords
{
    private const string English = "january february march april may june july august september october november december";
    private const string Spanish = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre";
    private const string French = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre";
    private const string Portuguese = "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro";
    private const string Short = "jan feb mar apr may jun jul aug sep oct nov dec";

    /// <summary>Words that narrow a year down in a way that no date of the calendar says.</summary>
    private const string Parts =
        "spring summer autumn fall winter quarter q1 q2 q3 q4 h1 h2 half trimester semester early mid middle late end beginning start "
        + "first second third fourth last of the in by year";

    private static readonly Dictionary<string, int> s_months = Months();
    private static readonly HashSet<string> s_parts = new(Parts.Split(' '), StringComparer.Ordinal);

    /// <summary>Reads a text; not stated where it is no date.</summary>
    public static DateReading Read(string text)
    {
        string[] words = Spelling.Fold(text).Split([' ', ',', '-', '.', '/'], StringSplitOptions.RemoveEmptyEntries);
        int year = 0;
        int month = 0;
        int day = 0;
        bool isPart = false;
        foreach (string word in words)
        {
            if (Number(word) is { } number)
            {
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
            else if (month == 0 && s_months.TryGetValue(word, out int named))
            {
                month = named;
            }
            else if (s_parts.Contains(word))
            {
                isPart = true;
            }
            else if (word is not ("de" or "del"))
            {
                return default;
            }
        }

        // A spreadsheet writes a month as Jan-12.
        bool isMonthOfYear =
            words is [{ Length: 3 }, { Length: 2 }] && month > 0 && day > 0 && text.Contains('-', StringComparison.Ordinal);
        return isMonthOfYear ? Date(2000 + day, month, 0, false) : Date(year, month, day, isPart);
    }

    private static DateReading Date(int year, int month, int day, bool isPart)
    {
        bool isPartOfYear = isPart && month == 0;
        string iso =
            month == 0 ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}")
            : day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
        return !PartialDate.TryParse(iso, out PartialDate date) || (month == 0 && day > 0 && !isPart) ? default
            : isPartOfYear ? new(date, CellFindings.DateImprecise)
            : new(date);
    }

    /// <summary>A number, also an ordinal one: 1st, 2nd, 3rd, 4th.</summary>
    private static int? Number(string word)
    {
        bool isOrdinal = word.Length > 2 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th";
        ReadOnlySpan<char> digits = isOrdinal ? word.AsSpan(0, word.Length - 2) : word;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    private static Dictionary<string, int> Months()
    {
        Dictionary<string, int> months = new(StringComparer.Ordinal) { ["sept"] = 9 };
        foreach (string language in (ReadOnlySpan<string>)[English, Spanish, French, Portuguese, Short])
        {
            string[] names = language.Split(' ');
            for (int i = 0; i < names.Length; i++)
            {
                months[names[i]] = i + 1;
            }
        }

        return months;
    }
}
