namespace Ogp.Model;

/// <summary>
/// The life of one action plan as the calendar tells it: term, midterm, refresh and what comes next. Every date is an explained answer. Immutable;
/// safe to share between threads.
/// </summary>
public sealed record PlanCycle
{
    internal PlanCycle(PlanDates plan) => Plan = plan;

    /// <summary>What is known of the plan.</summary>
    public PlanDates Plan { get; }

    /// <summary>First day of the term.</summary>
    public required ProcessAnswer<PartialDate> Start { get; init; }

    /// <summary>Last day of the term: the stated one, else the usual one of the plan's year.</summary>
    public required ProcessAnswer<PartialDate> End { get; init; }

    /// <summary>Last day of the first half of the term.</summary>
    public required ProcessAnswer<PartialDate> Midterm { get; init; }

    /// <summary>The two-year mark by which a four-year plan must be refreshed; it does not apply to others. The very day is provisional.</summary>
    public required ProcessAnswer<PartialDate> Refresh { get; init; }

    /// <summary>Whether the rules allow the plan's length.</summary>
    public required ProcessAnswer<bool> IsDurationAllowed { get; init; }

    /// <summary>When the next plan is due.</summary>
    public required ProcessAnswer<PartialDate> NextPlanDue { get; init; }

    /// <summary>What is due from assessors, in the order of time. Products about the same point exclude each other.</summary>
    public required ValueList<ReportingPoint> Reports { get; init; }
}
