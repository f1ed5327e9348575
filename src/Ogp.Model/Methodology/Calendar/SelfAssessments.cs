using NodaTime;

namespace Ogp.Model;

/// <summary>Duties of self-assessment. Pure questions; safe to use from several threads.</summary>
/// <remarks>Source: OGP's descriptions of the self-assessment of 2013, 2015 and 2019, each rule with its own address.</remarks>
public static class SelfAssessments
{
    /// <summary>
    /// What a national government owes as self-assessment at a point of its plan. The duty is that of the time: one a year up to 2014, two a plan up to 2018,
    /// only the one at the end of term from February 2019 to 2021; whether any is required since is not known.
    /// </summary>
    /// <param name="point">Midterm or end of term.</param>
    /// <param name="on">The day of that point: the end of the first half or of the whole term.</param>
    public static SelfAssessmentDuty Duty(AssessmentPoint point, PartialDate on)
    {
        ProcessRule rule =
            Array.Find(SelfAssessmentRules.Periods, period => on.IsStated && Covers(period, on) && point.IsKnown)
            ?? SelfAssessmentRules.Unknown;
        LocalizedText unknown =
            !point.IsKnown
                ? Reason.Of(
                    "It is not known whether it is about the midterm or the end of term.",
                    "No se sabe si es de medio término o de fin de término.",
                    "On ne sait pas si elle porte sur le mi-parcours ou sur la fin de période."
                )
            : on.IsStated
                ? Reason.Of(
                    $"No duty is known for {on}.",
                    $"No se conoce un deber para {on}.",
                    $"On ne connaît pas d’obligation pour {on}."
                )
            : Reason.Of(
                "The day of that point is not known.",
                "No se conoce el día de ese momento.",
                "On ne connaît pas le jour de ce moment."
            );
        bool? required =
            rule == SelfAssessmentRules.Unknown || rule == SelfAssessmentRules.Today
                ? null
                : rule != SelfAssessmentRules.EndOnly || point == AssessmentPoint.EndOfTerm;
        LocalizedText why = rule == SelfAssessmentRules.Unknown ? unknown : rule.Text;
        ProcessAnswer<bool> isRequired = required is { } value ? rule.Tells(value, why) : rule.CannotTell<bool>(why);
        return new(point)
        {
            IsRequired = isRequired,
            Due = required == true ? Due(rule, on) : None<PartialDate>(isRequired),
            CommentDays =
                required != true ? None<int>(isRequired)
                : rule == SelfAssessmentRules.Two ? rule.Tells(14, why)
                : rule.CannotTell<int>(why),
            NeedsEnglish =
                required != true ? None<bool>(isRequired)
                : rule == SelfAssessmentRules.EndOnly ? rule.Tells(true, why)
                : rule.CannotTell<bool>(why),
        };
    }

    /// <summary>When the first self-assessments of the first members were due: the founders' (cohort 1) on 19 April 2013, the second cohort's on 30 September 2013.</summary>
    /// <param name="cohort">1 or 2; for others it cannot be told.</param>
    public static ProcessAnswer<PartialDate> FirstDue(int cohort) =>
        cohort switch
        {
            1 => SelfAssessmentRules.Founders.Tells(new PartialDate(new LocalDate(2013, 4, 19)), SelfAssessmentRules.Founders.Text),
            2 => SelfAssessmentRules.SecondCohort.Tells(new PartialDate(new LocalDate(2013, 9, 30)), SelfAssessmentRules.SecondCohort.Text),
            _ => SelfAssessmentRules.Unknown.CannotTell<PartialDate>(
                Reason.Of(
                    $"No date is known for cohort {cohort}.",
                    $"No se conoce una fecha para la cohorte {cohort}.",
                    $"On ne connaît pas de date pour la cohorte {cohort}."
                )
            ),
        };

    /// <summary>"About three months after" is stated for the cycles up to 2014, and seen in one plan for the ends of term since 2019.</summary>
    private static ProcessAnswer<PartialDate> Due(ProcessRule rule, PartialDate on) =>
        rule == SelfAssessmentRules.Two || Days.Of(on)?.PlusMonths(3).ToDate() is not { IsStated: true } due
            ? rule.CannotTell<PartialDate>(rule.Text)
            : rule.Tells(
                due,
                Reason.Of(
                    $"About three months after {on}: {due}.",
                    $"Unos tres meses después de {on}: {due}.",
                    $"Environ trois mois après le {on} : {due}."
                ),
                rule == SelfAssessmentRules.Yearly ? CodeStatus.Official : CodeStatus.Inferred
            );

    private static ProcessAnswer<T> None<T>(ProcessAnswer<bool> required)
        where T : struct =>
        required.CanBeTold ? required.Rule.DoesNotApply<T>(required.Reason) : required.Rule.CannotTell<T>(required.Reason);

    private static bool Covers(ProcessRule rule, PartialDate day) =>
        day.Earliest >= rule.ValidFrom.Earliest && (!rule.ValidTo.IsStated || day.Latest <= rule.ValidTo.Latest);
}
