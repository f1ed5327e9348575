using System.Globalization;

namespace Ogp.Model.Reporting.Wording;

/// <content>Dates and periods, with the precision that is known.</content>
internal sealed partial class Texts
{
    private static readonly string[] s_english =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    private static readonly string[] s_spanish =
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ];

    /// <summary>The date in words: <c>31 August 2022</c>, <c>31 de agosto de 2022</c>; empty when not stated.</summary>
    public string Date(PartialDate date)
    {
        string year = date.Year.ToString(CultureInfo.InvariantCulture);
        return date switch
        {
            { IsStated: false } => "",
            { Month: null } => year,
            { Day: null } => Say($"{Month(date)} {year}", $"{Month(date)} de {year}"),
            _ => Say($"{Day(date)} {Month(date)} {year}", $"{Day(date)} de {Month(date)} de {year}"),
        };
    }

    /// <summary>The date with the month cut to three letters: <c>31 Aug 2022</c>, <c>31 ago 2022</c>.</summary>
    public string ShortDate(PartialDate date)
    {
        string year = date.Year.ToString(CultureInfo.InvariantCulture);
        return date switch
        {
            { IsStated: false } => "",
            { Month: null } => year,
            { Day: null } => $"{Month(date)[..3]} {year}",
            _ => $"{Day(date)} {Month(date)[..3]} {year}",
        };
    }

    /// <summary>A period in words.</summary>
    public string Range(Period? period) => Range(period, Date);

    /// <summary>A period with short months.</summary>
    public string ShortRange(Period? period) => Range(period, ShortDate);

    private string Range(Period? period, Func<PartialDate, string> date) =>
        period switch
        {
            { Start.IsStated: true, End.IsStated: true } when period.Start == period.End => date(period.Start),
            { Start.IsStated: true, End.IsStated: true } => $"{date(period.Start)} – {date(period.End)}",
            { Start.IsStated: true } => Say($"from {date(period.Start)}", $"desde {date(period.Start)}"),
            { End.IsStated: true } => Say($"until {date(period.End)}", $"hasta {date(period.End)}"),
            _ => "",
        };

    private string Month(PartialDate date) => (_spanish ? s_spanish : s_english)[date.Month!.Value - 1];

    private static string Day(PartialDate date) => date.Day!.Value.ToString(CultureInfo.InvariantCulture);
}
