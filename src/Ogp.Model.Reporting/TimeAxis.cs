using NodaTime;

namespace Ogp.Model.Reporting;

/// <summary>
/// The scale of a plan's timelines: whole years, all equally wide, around the plan's period and the dates of its milestones. Dates far
/// away from the plan (a slip of the keyboard) do not stretch it; their bars stop at its edge.
/// </summary>
internal sealed class TimeAxis
{
    private const int Margin = 2;
    private const int Most = 12;

    private TimeAxis(int first, int last, Period? plan)
    {
        (First, Years) = (first, last - first + 1);
        (PlanStart, PlanEnd) = (At(plan?.Start.Earliest, 0), After(plan?.End.Latest, 100));
    }

    /// <summary>The first year.</summary>
    public int First { get; }

    /// <summary>How many years, 1 or more.</summary>
    public int Years { get; }

    /// <summary>Where the plan's period starts, in percent of the width; 0 where it is not stated.</summary>
    public double PlanStart { get; }

    /// <summary>Where the plan's period ends; 100 where it is not stated.</summary>
    public double PlanEnd { get; }

    /// <summary>The axis of a plan; null where neither it nor any milestone has a date.</summary>
    public static TimeAxis? Of(ActionPlan plan)
    {
        int[] planYears = [.. Stated(plan.Period)];
        int[] years =
        [
            .. plan.Commitments.SelectMany(commitment => commitment.Milestones).SelectMany(milestone => Stated(milestone.Period)),
            .. planYears,
        ];
        if (years.Length == 0)
        {
            return null;
        }

        int first = years.Min();
        int last = years.Max();
        if (planYears.Length > 0)
        {
            first = Math.Max(first, planYears.Min() - Margin);
            last = Math.Min(last, planYears.Max() + Margin);
        }

        return new(first, Math.Min(last, first + Most - 1), plan.Period);
    }

    /// <summary>Where a day begins, in percent of the width, 0 to 100.</summary>
    public double At(LocalDate? day, double otherwise) =>
        day is { } date ? Place(date.Year, date.DayOfYear - 1, date.Calendar.GetDaysInYear(date.Year)) : otherwise;

    /// <summary>Where a day ends, in percent of the width, 0 to 100.</summary>
    public double After(LocalDate? day, double otherwise) =>
        day is { } date ? Place(date.Year, date.DayOfYear, date.Calendar.GetDaysInYear(date.Year)) : otherwise;

    private double Place(int year, int day, int days) => Math.Clamp((year - First + ((double)day / days)) * 100 / Years, 0, 100);

    private static IEnumerable<int> Stated(Period? period)
    {
        if (period is { Start.IsStated: true })
        {
            yield return period.Start.Year;
        }

        if (period is { End.IsStated: true })
        {
            yield return period.End.Year;
        }
    }
}
