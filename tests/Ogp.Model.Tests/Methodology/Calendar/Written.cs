using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Methodology.Calendar;

/// <summary>Dates and answers as tests write them.</summary>
internal static class Written
{
    /// <summary>A date from ISO text; empty is "not stated".</summary>
    public static PartialDate Of(string text) => Dates.Of(text);

    public static ValueList<PartialDate> List(string texts) =>
        texts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Of).ToValueList();

    /// <summary>An answer as tests write it: the value, "?" when it cannot be told, "-" when it does not apply.</summary>
    public static string Short<T>(ProcessAnswer<T> answer)
        where T : struct =>
        answer.Value is { } value ? value.ToString()!
        : answer.Absence == Absence.NotApplicable ? "-"
        : "?";
}
