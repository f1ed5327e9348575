using System.Text.RegularExpressions;
using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>
/// Whether a table writes the day before the month, as spreadsheets in Spanish do: where one of its dates can be read in no other way, and none has the month first.
/// Else dates that may be either are not read, but for those with dots (<see cref="DateSpelling"/>); such a one has the day first by custom, which proves nothing of others.
/// </summary>
internal sealed partial class DateOrder
{
    private readonly string? _example;
    private readonly bool _isMonthFirst;

    private DateOrder(string? example, bool isMonthFirst) => (_example, _isMonthFirst) = (example, isMonthFirst);

    /// <summary>The order of the dates of some columns, which is told where there is one.</summary>
    public static DateOrder Of(TrackerTable table, IEnumerable<int> columns, TrackerLog log)
    {
        string? example = null;
        foreach (int column in columns)
        {
            foreach (TrackerRow row in table.Rows)
            {
                string day = BeforeClock(row[column]);
                DateSpelling date = DateSpelling.ReadAbbreviated(day);
                if (date.MonthFirst.IsStated && !date.DayFirst.IsStated)
                {
                    return new(null, isMonthFirst: true);
                }

                example ??= !date.HasShortYear && !date.MonthFirst.IsStated && date.DayFirst.Day > 12 ? day : null;
            }
        }

        if (example is not null)
        {
            log.Add(TrackerFindings.DayFirst, new() { File = table.File }, ("example", example));
        }

        return new(example, isMonthFirst: false);
    }

    /// <summary>
    /// The day of a date, however it is written, without a time of the clock behind it, or as the number of a spreadsheet; not stated where it is none, or its order is not known. Of
    /// <c>15/10/21</c> the year may stand first, unless the table shows what does.
    /// </summary>
    public PartialDate Read(string word)
    {
        if (DateSpelling.OfSerial(word) is { IsStated: true } serial)
        {
            return serial;
        }

        string day = BeforeClock(word);
        DateSpelling date = DateSpelling.ReadAbbreviated(day);
        bool isSure = date.MonthFirst == date.DayFirst && (!date.HasShortYear || day.Any(char.IsLetter));
        return isSure || _example is not null ? date.DayFirst
            : _isMonthFirst || date.HasShortYear ? default
            : date.Only;
    }

    private static string BeforeClock(string word) => (Clock().Match(word) is { Success: true } clock ? word[..clock.Index] : word).Trim();

    [GeneratedRegex(@",?[T\s][0-9]{1,2}:[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
