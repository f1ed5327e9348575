namespace Ogp.Model;

/// <content>Inactive members: how they come back or leave.</content>
public static partial class MembershipProcess
{
    /// <summary>Months that an inactive member has to come back: 12. It can be withdrawn from the same day of the next year.</summary>
    public const int InactiveMonths = 12;

    private static MembershipStep DeclaredInactive(MembershipStanding standing, MembershipEvent happened)
    {
        MembershipStanding after = standing with { IsInactive = true, InactiveSince = happened.Date, IsUnderProceduralReview = false };
        return standing.IsUnderProceduralReview
            ? Sure(standing, happened, after, MembershipRules.ToInactive)
            : Odd(
                standing,
                happened,
                after,
                MembershipRules.ToInactive,
                Reason.Of(
                    "It is not known to have been under procedural review.",
                    "No consta que estuviera en revisión de procedimiento.",
                    "Rien n’indique qu’il ait été sous revue procédurale."
                )
            );
    }

    private static MembershipStep PlanPublished(MembershipStanding standing, MembershipEvent happened)
    {
        if (!standing.IsInactive)
        {
            return Sure(standing, happened, standing, MembershipRules.PlanInOrder);
        }

        ProcessRule rule = MembershipRules.Reactivated;
        LocalizedText limit = Limit(standing, happened.Date);
        return happened.MeetsRequirements switch
        {
            true => new(
                happened,
                standing,
                Active(standing),
                default,
                IsWithinLimit(standing, happened.Date) is { } within ? rule.Tells(within, limit) : rule.CannotTell<bool>(limit)
            ),
            false => new(
                happened,
                standing,
                standing,
                default,
                rule.Tells(
                    false,
                    Reason.Of(
                        "The plan did not meet the requirements of co-creation.",
                        "El plan no cumplió los requisitos de cocreación.",
                        "Le plan ne remplissait pas les exigences de cocréation."
                    )
                )
            ),
            null => new(
                happened,
                standing,
                standing,
                [MemberStatus.Active],
                rule.CannotTell<bool>(
                    Reason.Of(
                        "It is not known whether the plan met the requirements of co-creation.",
                        "No se sabe si el plan cumplió los requisitos de cocreación.",
                        "On ne sait pas si le plan remplissait les exigences de cocréation."
                    )
                )
            ),
        };
    }

    private static MembershipStep Reinstated(MembershipStanding standing, MembershipEvent happened)
    {
        bool wasHeldBack = standing.IsInactive || standing.ResponseStatus.IsStated;
        MembershipStanding after = Active(standing) with { ResponseStatus = default, ResponseSince = default };
        return wasHeldBack
            ? Sure(standing, happened, after, standing.IsInactive ? MembershipRules.Reactivated : ResponseRules.StageTwo)
            : Odd(
                standing,
                happened,
                after,
                MembershipRules.None,
                Reason.Of(
                    "It was neither inactive nor suspended.",
                    "No estaba inactivo ni suspendido.",
                    "Il n’était ni inactif ni suspendu."
                )
            );
    }

    private static MembershipStep Ended(MembershipStanding standing, MembershipEvent happened)
    {
        if (standing.IsInactive)
        {
            ProcessRule rule = MembershipRules.ToWithdrawn;
            LocalizedText limit = Limit(standing, happened.Date);
            bool? isOver = Days.IsAfter(WithdrawableFrom(standing), Days.Of(happened.Date)) is { } tooEarly ? !tooEarly : null;
            return new(happened, standing, Withdrawn, default, isOver is { } over ? rule.Tells(over, limit) : rule.CannotTell<bool>(limit));
        }

        return standing.ResponseStatus.IsStated
            ? Open(standing, happened, Withdrawn, ResponseRules.Removed, ResponseRules.Removed.Text)
            : Odd(
                standing,
                happened,
                Withdrawn,
                MembershipRules.ToWithdrawn,
                Reason.Of("It was not inactive.", "No estaba inactivo.", "Il n’était pas inactif.")
            );
    }

    private static MembershipStanding Active(MembershipStanding standing) =>
        standing with
        {
            IsInactive = false,
            InactiveSince = default,
            IsUnderProceduralReview = false,
            ContraryInARow = 0,
        };

    private static Days? WithdrawableFrom(MembershipStanding standing) => Days.Of(standing.InactiveSince)?.PlusMonths(InactiveMonths);

    private static bool? IsWithinLimit(MembershipStanding standing, PartialDate date) =>
        Days.IsAfter(Days.Of(date), WithdrawableFrom(standing)) is { } late ? !late : null;

    private static LocalizedText Limit(MembershipStanding standing, PartialDate date) =>
        WithdrawableFrom(standing) is { } limit
            ? Reason.Of(
                $"Inactive since {standing.InactiveSince}; twelve months: until {limit}; this date: {Or(date, "not known")}.",
                $"Inactivo desde {standing.InactiveSince}; doce meses: hasta {limit}; esta fecha: {Or(date, "desconocida")}.",
                $"Inactif depuis {standing.InactiveSince} ; douze mois : jusqu’au {limit} ; cette date : {Or(date, "inconnue")}."
            )
            : Reason.Of(
                "It is not known since when it was inactive.",
                "No se sabe desde cuándo estaba inactivo.",
                "On ne sait pas depuis quand il était inactif."
            );

    private static string Or(PartialDate date, string unknown) => date.IsStated ? date.ToString() : unknown;
}
