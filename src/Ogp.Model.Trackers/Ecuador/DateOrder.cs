using System.Text.RegularExpressions;
using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>
/// Whether a table writes the day before the month, as spreadsheets in Spanish do: where one of its dates can be read in no other way, and none in that way. Else such
/// dates are not read.
/// </summary>
internal sealed partial class DateOrder
{
    private readonly bool _isDayFirst;

    private DateOrder(string? example) => (_isDayFirst, Example) = (example is not null, example);

    /// <summary>A date that can only have the day first; null where the order is not known.</summary>
    public string? Example { get; }

    /// <summary>The order of the dates of some columns, which is told where there is one.</summary>
    public static DateOrder Of(TrackerTable table, IEnumerable<string> headings, TrackerLog log)
    {
        string? example = null;
        foreach (string heading in headings)
        {
            int column = table.ColumnOf(heading);
            foreach (TrackerRow row in table.Rows)
            {
                if (Written().Match(row[column].Trim()) is not { Success: true } date)
                {
                    continue;
                }

                if (Number(date, 2) > 12)
                {
                    return new(null);
                }

                example ??= Number(date, 1) > 12 ? date.Value : null;
            }
        }

        if (example is not null)
        {
            log.Add(TrackerFindings.DayFirst, new() { File = table.File }, ("example", example));
        }

        return new(example);
    }

    /// <summary>The day of a date that is written with slashes or dots, whatever follows it; not stated where it is none, or its order is not known.</summary>
    public PartialDate Read(string word) =>
        _isDayFirst
        && Written().Match(word) is { Success: true } date
        && PartialDate.TryParse(
            string.Create(null, $"{date.Groups[3].Value}-{Number(date, 2):00}-{Number(date, 1):00}"),
            out PartialDate day
        )
            ? day
            : default;

    private static int Number(Match date, int part) =>
        int.Parse(date.Groups[part].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/.-])", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
