using NodaTime;

namespace Ogp.Model;

/// <summary>
/// What is known of a plan's dates: the input of the calendar. What is left out is not known, and never counts as "no". Immutable; safe to share
/// between threads.
/// </summary>
public sealed record PlanDates
{
    /// <summary>National or local: national unless said otherwise, and not known when it is set to <c>default</c>.</summary>
    public MemberLevel Level { get; init; } = MemberLevel.National;

    /// <summary>The year in which the plan was due by the member's cohort. Null when not known; since 2022 the end of the last plan counts instead.</summary>
    public int? DueYear { get; init; }

    /// <summary>Whether a member whose plan was due in 2020 told OGP early that it would deliver in 2021. Null when not known.</summary>
    public bool? SwitchedCohort { get; init; }

    /// <summary>When the development of the plan began; not stated when not known.</summary>
    public PartialDate CoCreationStart { get; init; }

    /// <summary>When the plan was uploaded to OGP's website, which is what counts for lateness; not stated when not known.</summary>
    public PartialDate Submitted { get; init; }

    /// <summary>A day, the later the better, at whose end no plan had been delivered yet; not stated when not known.</summary>
    public PartialDate MissingOn { get; init; }

    /// <summary>How many years the plan lasts. Null when not known.</summary>
    public int? Years { get; init; }

    /// <summary>The end that the plan states, extensions included; not stated when not known, then the usual end of its year counts.</summary>
    public PartialDate End { get; init; }

    /// <summary>The end of the member's last plan; not stated when not known, or for a first plan.</summary>
    public PartialDate PreviousEnd { get; init; }

    /// <summary>A country; not when the level is not known.</summary>
    internal bool IsNational => Level.IsCountry;

    /// <summary>
    /// What the calendar that ended with 2021 and the rules of 2022 answer alike for a plan that either may be under: the last plan ended in 2021, and the
    /// year in which this one was due is not known. Null for any other plan, and where the two differ.
    /// </summary>
    internal ProcessAnswer<bool>? AskBothSidesOf2022(Func<PlanDates, ProcessAnswer<bool>> ask)
    {
        if (DueYear is not null || PreviousEnd.Year != 2021)
        {
            return null;
        }

        ProcessAnswer<bool> before = ask(this with { DueYear = 2021 });
        ProcessAnswer<bool> since = ask(this with { DueYear = 2022 });
        return before.Value is { } value && since.Value == value
            ? since.Rule.Tells(value, Reason.Join([before.Reason, since.Reason]), ProcessRule.Weaker(before.Status, since.Status))
            : null;
    }

    /// <summary>The days on which the plan can have been delivered; null when nothing is known. A plan that was missing came later, if ever.</summary>
    internal Days? Delivered
    {
        get
        {
            Days? submitted = Days.Of(Submitted);
            if (Days.Of(MissingOn) is not { } missing)
            {
                return submitted;
            }

            LocalDate earliest = missing.PlusDays(1).First;
            return submitted is not { } days ? new Days(earliest, new LocalDate(9999, 12, 31))
                : earliest <= days.First || earliest > days.Last ? days
                : new Days(earliest, days.Last);
        }
    }
}
