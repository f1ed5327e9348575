using Ardalis.GuardClauses;
using NodaTime;

namespace Ogp.Model;

/// <content>Time limits, rights and the Response Policy.</content>
public static partial class MembershipProcess
{
    /// <summary>
    /// From when an inactive member can be withdrawn: twelve months after it became inactive. It is not withdrawn by itself, and the limit was not always
    /// kept. It does not apply to others; a suspended member has no such limit.
    /// </summary>
    /// <param name="standing">The standing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standing"/> is null.</exception>
    public static ProcessAnswer<PartialDate> CanBeWithdrawnFrom(MembershipStanding standing)
    {
        ProcessRule rule = MembershipRules.ToWithdrawn;
        if (Guard.Against.Null(standing).IsWithdrawn || !standing.IsInactive)
        {
            return standing.ResponseStatus.IsStated && !standing.IsWithdrawn
                ? ResponseRules.StageTwo.DoesNotApply<PartialDate>(ResponseRules.StageTwo.Text)
                : rule.DoesNotApply<PartialDate>(Reason.Of("It is not inactive.", "No está inactivo.", "Il n’est pas inactif."));
        }

        return WithdrawableFrom(standing) is { } from
            ? rule.TellsDate(
                from,
                Reason.Of(
                    $"Inactive since {standing.InactiveSince}; twelve months: until {from}.",
                    $"Inactivo desde {standing.InactiveSince}; doce meses: hasta {from}.",
                    $"Inactif depuis {standing.InactiveSince} ; douze mois : jusqu’au {from}."
                )
            )
            : rule.CannotTell<PartialDate>(
                Reason.Of(
                    "It is not known since when it is inactive.",
                    "No se sabe desde cuándo está inactivo.",
                    "On ne sait pas depuis quand il est inactif."
                )
            );
    }

    /// <summary>Whether a member can be withdrawn on a day for having been inactive for twelve months; the day itself is included.</summary>
    /// <param name="standing">The standing.</param>
    /// <param name="today">The day, of the ISO calendar, years 1 to 9999.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standing"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another calendar or out of range.</exception>
    public static ProcessAnswer<bool> CanBeWithdrawn(MembershipStanding standing, LocalDate today)
    {
        PartialDate day = new(today);
        ProcessAnswer<PartialDate> from = CanBeWithdrawnFrom(standing);
        LocalizedText reason = Reason.Join([
            from.Reason,
            Reason.Of($"The day asked for is {day}.", $"El día consultado es {day}.", $"Le jour demandé est {day}."),
        ]);
        return from.Absence == Absence.NotApplicable ? from.Rule.Tells(false, reason)
            : Days.IsAfter(Days.Of(from.Value ?? default), Days.Of(day)) is { } later ? from.Rule.Tells(!later, reason)
            : from.Rule.CannotTell<bool>(reason);
    }

    /// <summary>What a member may do while it is inactive. For suspended members it cannot be told; for those that left it does not apply.</summary>
    /// <param name="standing">The standing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standing"/> is null.</exception>
    public static MembershipRights Rights(MembershipStanding standing)
    {
        Guard.Against.Null(standing);
        return new(
            Right(standing, MembershipRules.Vote, whenInactive: false),
            Right(standing, MembershipRules.Observer, whenInactive: false),
            Right(standing, MembershipRules.Assistance, whenInactive: true)
        );
    }

    private static ProcessAnswer<bool> Right(MembershipStanding standing, ProcessRule rule, bool whenInactive) =>
        standing.IsWithdrawn ? rule.DoesNotApply<bool>(Reason.Of("It is no longer a member.", "Ya no es miembro.", "Il n’est plus membre."))
        : standing.IsInactive || standing.ResponseStatus == MemberStatus.Inactive ? rule.Tells(whenInactive, rule.Text)
        : standing.ResponseStatus.IsStated
            ? rule.CannotTell<bool>(
                Reason.Of(
                    "What a suspended member may do is not known.",
                    "No se sabe qué puede hacer un miembro suspendido.",
                    "On ne sait pas ce que peut faire un membre suspendu."
                )
            )
        : rule.Tells(
            true,
            Reason.Of(
                "Only inactive members are restricted.",
                "Solo los miembros inactivos tienen restricciones.",
                "Seuls les membres inactifs sont soumis à des restrictions."
            ),
            CodeStatus.Inferred
        );

    /// <summary>Stage two was called inactive up to 2016 and is called suspended since; an extension takes the term of its own time.</summary>
    private static MembershipStep StageTwo(MembershipStanding standing, MembershipEvent happened)
    {
        bool isOld = happened.Date.IsStated && happened.Date.Year <= 2016;
        bool isFirst = !standing.ResponseStatus.IsStated;
        MembershipStanding after = standing with
        {
            ResponseStatus = isOld ? MemberStatus.Inactive : MemberStatus.Suspended,
            ResponseSince = isFirst ? happened.Date : standing.ResponseSince,
        };
        ProcessRule rule = isOld ? ResponseRules.StageTwo2014 : ResponseRules.StageTwo;
        return isFirst && happened.Kind == MembershipEventKind.StageTwoExtended
            ? Odd(
                standing,
                happened,
                after,
                rule,
                Reason.Of("It was not in stage two.", "No estaba en la etapa dos.", "Il n’était pas à l’étape deux.")
            )
            : Sure(standing, happened, after, rule);
    }
}
