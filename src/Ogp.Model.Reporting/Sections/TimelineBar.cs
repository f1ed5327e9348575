using NodaTime;
using Ogp.Model.Reporting.Markup;

namespace Ogp.Model.Reporting.Sections;

/// <summary>
/// A period as a bar on an axis of time. Where a date is known only to the month or year, the part that is certain is solid and the rest is
/// hatched; a period that ends before it starts is drawn between its two dates, in outline. The bar repeats the dates beside it, so it is hidden from those who hear the page.
/// </summary>
internal static class TimelineBar
{
    /// <summary>What the stylesheet needs to know of the axis, as an attribute of the table.</summary>
    public static Html Style(TimeAxis axis) => $" style=\"--years:{axis.Years};--from:{axis.PlanStart}%;--to:{axis.PlanEnd}%\"";

    /// <summary>The heading of the bars' column: the years.</summary>
    public static Html Heading(string name, TimeAxis axis) =>
        $"<th scope=\"col\" class=\"axis\"><span class=\"hidden\">{name}</span>{Years(axis)}</th>";

    /// <summary>The bar of one period in a row of its own.</summary>
    public static Html Of(TimeAxis axis, Period? period) =>
        Spans(axis, period) is { IsEmpty: false } spans ? Html.Of($"<span class=\"track\" aria-hidden=\"true\">{spans}</span>") : default;

    /// <summary>The bars of several periods under each other, thin.</summary>
    public static Html Of(TimeAxis axis, IEnumerable<Period> periods) =>
        $"<span class=\"tracks\" aria-hidden=\"true\">{periods.Select(period => Html.Of($"<span class=\"thin\">{Spans(axis, period)}</span>"))}</span>";

    /// <summary>The years over the bars; where there are many, not every one.</summary>
    private static Html Years(TimeAxis axis)
    {
        int step = axis.Years > 6 ? 2 : 1;
        IEnumerable<Html> years = Enumerable
            .Range(0, axis.Years)
            .Select(year => year % step == 0 ? Html.Of($"<span>{axis.First + year}</span>") : Html.Of($"<span></span>"));
        return $"<span class=\"years\" aria-hidden=\"true\">{years}</span>";
    }

    private static Html Spans(TimeAxis axis, Period? period)
    {
        if (period is not { } span || !(span.Start.IsStated || span.End.IsStated))
        {
            return default;
        }

        LocalDate from = span.IsReversed ? span.End.Earliest!.Value : (span.Start.Earliest ?? span.End.Earliest)!.Value;
        LocalDate to = span.IsReversed ? span.Start.Latest!.Value : (span.End.Latest ?? span.Start.Latest)!.Value;
        LocalDate? certainFrom = span.Start.Latest;
        LocalDate? certainTo = span.End.Earliest;
        bool isCertain = !span.IsReversed && certainFrom <= certainTo;
        Html whole = certainFrom == from && certainTo == to ? default : Bar(axis, from, to, span.IsReversed ? "reversed" : "vague");
        return $"{whole}{(isCertain ? Bar(axis, certainFrom!.Value, certainTo!.Value, "certain") : default)}";
    }

    private static Html Bar(TimeAxis axis, LocalDate from, LocalDate to, string kind)
    {
        double start = axis.At(from, 0);
        double end = axis.After(to, 100);
        string cut = end <= start ? (start >= 100 ? " after" : " before") : "";
        return $"<span class=\"span {kind}{cut}\" style=\"left:{start}%;width:{Math.Max(end - start, 0)}%\"></span>";
    }
}
