using Ardalis.GuardClauses;
using NodaTime;

namespace Ogp.Model;

/// <content>Extensions.</content>
public sealed partial record PlanCalendar
{
    private static readonly PartialDate _extendedTo2021 = new(new LocalDate(2021, 8, 31));
    private static readonly PartialDate _updatedBy = new(new LocalDate(2020, 8, 31));

    /// <summary>
    /// What moving the end of a plan changes, and whether a rule allows it. Known is the resolution on the pandemic: plans of 2018 to 2020 to 31 August
    /// 2021 if they were updated by 31 August 2020, plans submitted in 2019 to 2022.
    /// </summary>
    /// <param name="plan">What is known of the plan, with its end before the extension.</param>
    /// <param name="newEnd">The end after the extension.</param>
    /// <param name="updated">When the plan was updated with new milestone dates; not stated when not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public PlanExtension Extend(PlanDates plan, PartialDate newEnd, PartialDate updated = default)
    {
        Guard.Against.Null(plan);
        PlanCycle before = Cycle(plan);
        PlanDates extended = plan with { End = newEnd, Years = plan.Years + AddedYears(before.End.Value ?? default, newEnd) };
        return new(before, Cycle(extended), IsExtensionAllowed(plan, before.End, newEnd, updated));
    }

    /// <summary>Whole years between the ends; null when the extension is not of whole years, or cannot be told.</summary>
    private static int? AddedYears(PartialDate end, PartialDate newEnd) =>
        end.IsStated && newEnd.IsStated && (end.Month is null || newEnd.Month is null || end.Month == newEnd.Month)
            ? newEnd.Year - end.Year
            : null;

    private static ProcessAnswer<bool> IsExtensionAllowed(
        PlanDates plan,
        ProcessAnswer<PartialDate> end,
        PartialDate newEnd,
        PartialDate updated
    )
    {
        LocalizedText moved = Reason.Of(
            $"Submission: {Or(plan.Submitted)}; the end moves from {Or(end.Value ?? default)} to {Or(newEnd)}.",
            $"Entrega: {Or(plan.Submitted)}; el final pasa de {Or(end.Value ?? default)} a {Or(newEnd)}.",
            $"Remise : {Or(plan.Submitted)} ; la fin passe du {Or(end.Value ?? default)} au {Or(newEnd)}."
        );
        if (!plan.IsNational || plan.Submitted.Year is not (2018 or 2019) || !newEnd.IsStated || newEnd.IsBefore(end.Value ?? default))
        {
            return TermRules.ExtensionUnknown.CannotTell<bool>(Reason.Join([moved, TermRules.ExtensionUnknown.Text]));
        }

        if (plan.Submitted.Year == 2019)
        {
            ProcessRule rule = TermRules.Extension2019;
            return rule.Tells(newEnd.Year == 2022, Reason.Join([moved, rule.Text]));
        }

        Fact to = new(Matches(newEnd, _extendedTo2021), moved);
        Fact inTime = new(
            Days.IsAfter(Days.Of(updated), Days.Of(_updatedBy)) is { } late ? !late : null,
            updated.IsStated
                ? Reason.Of(
                    $"Updated: {updated}; it had to be by {_updatedBy}.",
                    $"Actualización: {updated}; debía ser hasta el {_updatedBy}.",
                    $"Actualisation : {updated} ; elle devait avoir lieu au plus tard le {_updatedBy}."
                )
                : Reason.Of(
                    $"It is not known whether it was updated by {_updatedBy}.",
                    $"No se sabe si se actualizó hasta el {_updatedBy}.",
                    $"On ne sait pas s’il a été actualisé au {_updatedBy}."
                )
        );
        return Fact.All(TermRules.Extension2018, to, inTime);
    }

    /// <summary>Whether a date is a day: no when it is certainly another, cannot be told when it is too vague.</summary>
    private static bool? Matches(PartialDate date, PartialDate day) =>
        date == day ? true
        : date.IsBefore(day) || date.IsAfter(day) ? false
        : null;

    private static string Or(PartialDate date) => date.IsStated ? date.ToString() : "?";
}
