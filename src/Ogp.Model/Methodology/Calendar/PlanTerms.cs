using Ardalis.GuardClauses;
using NodaTime;

namespace Ogp.Model;

/// <summary>How long plans last and when they end. Pure questions; safe to use from several threads.</summary>
/// <remarks>Source: the Articles of Governance and the calendars of 2015 and 2019, each rule with its own address.</remarks>
public static class PlanTerms
{
    /// <summary>The day from which a plan may last four years.</summary>
    internal static PartialDate LongPlansFrom { get; } = new(new LocalDate(2021, 11, 24));

    /// <summary>
    /// The usual end of a national plan, by the year of its submission: 30 June up to 2017, 31 August for 2018 and 2019, 31 December since 2020. A
    /// plan that is late but of the same year keeps it. It cannot be told for plans up to 2014, which ended on varying days.
    /// </summary>
    /// <param name="submitted">When the plan was submitted.</param>
    /// <param name="years">How many years it lasts, 1 to 4; for other lengths it cannot be told.</param>
    public static ProcessAnswer<PartialDate> NominalEnd(PartialDate submitted, int years)
    {
        (ProcessRule rule, int month, int day) = submitted.Year switch
        {
            <= 2014 => (TermRules.UnknownEnd, 0, 0),
            <= 2017 => (TermRules.End2015, 6, 30),
            <= 2019 => (TermRules.End2018, 8, 31),
            2020 => (TermRules.End2020, 12, 31),
            _ => (TermRules.End2021, 12, 31),
        };
        if (!submitted.IsStated)
        {
            return rule.CannotTell<PartialDate>(SubmissionUnknown);
        }

        if (month == 0)
        {
            return rule.CannotTell<PartialDate>(rule.Text);
        }

        if (years is < 1 or > 4 || submitted.Year + years > 9999)
        {
            return rule.CannotTell<PartialDate>(
                Reason.Of(
                    $"No usual end is known for a plan of this length (years: {years}).",
                    $"No se conoce un final usual para un plan de esta duración (años: {years}).",
                    $"On ne connaît pas de fin habituelle pour un plan de cette durée (années : {years})."
                )
            );
        }

        PartialDate end = new(new LocalDate(submitted.Year + years, month, day));
        return rule.Tells(
            end,
            Reason.Of(
                $"Submission: {submitted}; years: {years}; usual end: {end}.",
                $"Entrega: {submitted}; años: {years}; final usual: {end}.",
                $"Remise : {submitted} ; années : {years} ; fin habituelle : {end}."
            ),
            years == 2 ? CodeStatus.Official : CodeStatus.Inferred
        );
    }

    /// <summary>
    /// Whether the rules allow a plan's length. National: two years; four since 24 November 2021; three for plans submitted in 2018 and 2019 only; one
    /// for the first plans of 2012. Local members choose.
    /// </summary>
    /// <param name="plan">What is known of the plan: its length, submission and level.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ProcessAnswer<bool> IsDurationAllowed(PlanDates plan)
    {
        PartialDate submitted = Guard.Against.Null(plan).Submitted;
        bool isLong = !submitted.IsBefore(LongPlansFrom);
        ProcessRule national = isLong ? TermRules.TwoOrFourYears : TermRules.TwoYears;
        if (plan.Years is not { } years)
        {
            return national.CannotTell<bool>(
                Reason.Of(
                    "It is not known how many years the plan lasts.",
                    "No se sabe cuántos años dura el plan.",
                    "On ne sait pas combien d’années dure le plan."
                )
            );
        }

        if (!plan.IsNational)
        {
            return IsLocalDurationAllowed(plan.Level, submitted, years);
        }

        return years switch
        {
            2 => national.Tells(
                true,
                Reason.Of("Two years are always allowed.", "Dos años siempre se permiten.", "Deux ans sont toujours permis.")
            ),
            4 => Dated(
                national,
                submitted,
                IsUnderLongPlans(submitted),
                Reason.Of(
                    $"Four years are allowed since {LongPlansFrom}; this one was submitted: {submitted}. The plans of Spain of 2020 and of Jordan and Latvia of 2021 were four-year plans before the rule.",
                    $"Cuatro años se permiten desde el {LongPlansFrom}; entrega de este: {submitted}. Los planes de España de 2020 y de Jordania y Letonia de 2021 fueron de cuatro años antes de la regla.",
                    $"Quatre ans sont permis depuis le {LongPlansFrom} ; remise de celui-ci : {submitted}. Les plans de l’Espagne de 2020 et de la Jordanie et de la Lettonie de 2021 ont duré quatre ans avant la règle."
                )
            ),
            3 => Dated(TermRules.ThreeYears, submitted, submitted.Year is 2018 or 2019, Year(TermRules.ThreeYears, submitted)),
            1 => Dated(TermRules.OneYear, submitted, submitted.Year == 2012, Year(TermRules.OneYear, submitted)),
            _ => national.Tells(
                false,
                Reason.Of(
                    $"No rule allows this length (years: {years}).",
                    $"Ninguna regla permite esta duración (años: {years}).",
                    $"Aucune règle ne permet cette durée (années : {years})."
                )
            ),
        };
    }

    /// <summary>The least length of a national plan's implementation in months: 18 up to 2017, 20 up to 2021; not known since.</summary>
    /// <param name="submitted">When the plan was submitted.</param>
    public static ProcessAnswer<int> MinimumMonths(PartialDate submitted)
    {
        ProcessRule rule = submitted.Year switch
        {
            <= 2017 => TermRules.Minimum2011,
            <= 2021 => TermRules.Minimum2018,
            _ => TermRules.Minimum2022,
        };
        return !submitted.IsStated ? rule.CannotTell<int>(SubmissionUnknown)
            : rule == TermRules.Minimum2022 ? rule.CannotTell<int>(rule.Text)
            : rule.Tells(rule == TermRules.Minimum2011 ? 18 : 20, rule.Text);
    }

    /// <summary>
    /// Whether a national plan's implementation, from its submission to its end, takes at least the least number of months. Both days count. Of a local one it
    /// cannot be told: its length varies by member.
    /// </summary>
    /// <param name="plan">What is known of the plan: its level, its submission and its stated end. One without a level is taken to be national.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ProcessAnswer<bool> IsLongEnough(PlanDates plan)
    {
        if (Guard.Against.Null(plan).Level == MemberLevel.Local || plan.Level == MemberLevel.LegacyLocal)
        {
            return TermRules.LocalEnd.CannotTell<bool>(TermRules.LocalEnd.Text);
        }

        ProcessAnswer<int> minimum = MinimumMonths(plan.Submitted);
        if (minimum.Value is not { } months)
        {
            return minimum.Rule.CannotTell<bool>(minimum.Reason);
        }

        ProcessAnswer<PartialDate> end = End(plan);
        Days? first = Days.Of(plan.Submitted)?.PlusMonths(months).PlusDays(-1);
        if (end.Value is not { } last || first is not { } over)
        {
            return minimum.Rule.CannotTell<bool>(end.Reason);
        }

        LocalizedText reason = Reason.Of(
            $"{months} months from {plan.Submitted}: until {over}; end of the plan: {last}.",
            $"{months} meses desde {plan.Submitted}: hasta {over}; final del plan: {last}.",
            $"{months} mois à partir du {plan.Submitted} : jusqu’au {over} ; fin du plan : {last}."
        );
        return Days.IsAfter(over, Days.Of(last)) is { } tooShort
            ? minimum.Rule.Tells(!tooShort, reason, end.Status)
            : minimum.Rule.CannotTell<bool>(reason);
    }

    /// <summary>Whether a plan was submitted under the rule that lets it last four years.</summary>
    internal static bool? IsUnderLongPlans(PartialDate submitted) => Days.IsAfter(Days.Of(submitted), Days.Of(LongPlansFrom)?.PlusDays(-1));

    internal static LocalizedText SubmissionUnknown { get; } =
        Reason.Of(
            "It is not known when the plan was submitted.",
            "No se sabe cuándo se entregó el plan.",
            "On ne sait pas quand le plan a été remis."
        );

    private static ProcessAnswer<bool> IsLocalDurationAllowed(MemberLevel level, PartialDate submitted, int years) =>
        level == MemberLevel.Local ? TermRules.LocalEnd.Tells(years > 0, TermRules.LocalEnd.Text)
        : level != MemberLevel.LegacyLocal
            ? TermRules.TwoOrFourYears.CannotTell<bool>(
                Reason.Of(
                    "It is not known whether the plan is national or local.",
                    "No se sabe si el plan es nacional o local.",
                    "On ne sait pas si le plan est national ou local."
                )
            )
        : years == 1 && submitted.Year is 2016 or 2017 ? TermRules.Pioneers.Tells(true, TermRules.Pioneers.Text)
        : years == 2 && submitted.Year is >= 2018 and <= 2021 ? TermRules.LocalCohorts.Tells(true, TermRules.LocalCohorts.Text)
        : TermRules.LocalCohorts.CannotTell<bool>(
            Reason.Of(
                $"No rule is known for this length (years: {years}); submission: {Or(submitted)}.",
                $"No se conoce una regla para esta duración (años: {years}); entrega: {Or(submitted)}.",
                $"On ne connaît pas de règle pour cette durée (années : {years}) ; remise : {Or(submitted)}."
            )
        );

    private static string Or(PartialDate date) => date.IsStated ? date.ToString() : "?";

    private static ProcessAnswer<bool> Dated(ProcessRule rule, PartialDate submitted, bool? allowed, LocalizedText reason) =>
        submitted.IsStated && allowed is { } value
            ? rule.Tells(value, reason)
            : rule.CannotTell<bool>(submitted.IsStated ? reason : SubmissionUnknown);

    private static LocalizedText Year(ProcessRule rule, PartialDate submitted) =>
        Reason.Join([
            rule.Text,
            Reason.Of($"Submission of this one: {submitted}.", $"Entrega de este: {submitted}.", $"Remise de celui-ci : {submitted}."),
        ]);

    /// <summary>The end that the plan states, else the usual one of its year.</summary>
    internal static ProcessAnswer<PartialDate> End(PlanDates plan) =>
        plan.End.IsStated
            ? TermRules.StatedEnd.Tells(
                plan.End,
                Reason.Of(
                    $"End that the plan states: {plan.End}.",
                    $"Final que declara el plan: {plan.End}.",
                    $"Fin que le plan déclare : {plan.End}."
                )
            )
        : !plan.IsNational ? TermRules.LocalEnd.CannotTell<PartialDate>(TermRules.LocalEnd.Text)
        : plan.Years is { } years ? NominalEnd(plan.Submitted, years)
        : TermRules.TwoOrFourYears.CannotTell<PartialDate>(YearsUnknown);

    internal static LocalizedText YearsUnknown { get; } =
        Reason.Of(
            "It is not known how many years the plan lasts.",
            "No se sabe cuántos años dura el plan.",
            "On ne sait pas combien d’années dure le plan."
        );
}
