namespace Ogp.Model;

/// <content>Contrary cycles and procedural review.</content>
public static partial class MembershipProcess
{
    private static readonly PartialDate _automaticFrom = new(new NodaTime.LocalDate(2022, 1, 1));

    /// <summary>One contrary cycle brings a letter; two in a row review, by itself since 2022 and by decision before; more under review may bring inactive.</summary>
    private static MembershipStep Contrary(MembershipStanding standing, MembershipEvent happened)
    {
        MembershipStanding after = standing with { ContraryInARow = standing.ContraryInARow + 1 };
        if (standing.IsInactive || standing.ResponseStatus.IsStated)
        {
            return Open(standing, happened, after, MembershipRules.None, MembershipRules.None.Text);
        }

        if (standing.IsUnderProceduralReview)
        {
            return Sure(standing, happened, after, MembershipRules.ToInactive) with { MayFollow = [MemberStatus.Inactive] };
        }

        if (after.ContraryInARow < 2)
        {
            return Sure(standing, happened, after, MembershipRules.Letter);
        }

        bool? isBefore =
            happened.Date.IsBefore(_automaticFrom) ? true
            : happened.Date.IsStated && happened.Date.Earliest >= _automaticFrom.Earliest ? false
            : null;
        return isBefore switch
        {
            false => Sure(standing, happened, after with { IsUnderProceduralReview = true }, MembershipRules.AutomaticReview),
            true => Sure(standing, happened, after, MembershipRules.MayReview) with { MayFollow = [MemberStatus.UnderProceduralReview] },
            null => Open(
                standing,
                happened,
                after,
                MembershipRules.AutomaticReview,
                Reason.Of(
                    "Without the date it cannot be told whether review follows by itself.",
                    "Sin la fecha no se puede determinar si la revisión sigue de forma automática.",
                    "Sans la date, on ne sait pas si la revue suit d’elle-même."
                )
            ) with
            {
                MayFollow = [MemberStatus.UnderProceduralReview],
            },
        };
    }

    private static MembershipStep Reviewed(MembershipStanding standing, MembershipEvent happened)
    {
        MembershipStanding after = standing with { IsUnderProceduralReview = true };
        return standing.ContraryInARow >= 2 || standing.IsUnderProceduralReview
            ? Sure(
                standing,
                happened,
                after,
                happened.Date.IsBefore(_automaticFrom) ? MembershipRules.MayReview : MembershipRules.AutomaticReview
            )
            : Odd(
                standing,
                happened,
                after,
                MembershipRules.MayReview,
                Reason.Of(
                    $"Review needs two contrary cycles in a row; {standing.ContraryInARow} are known.",
                    $"La revisión exige dos ciclos contrarios seguidos; se conocen {standing.ContraryInARow}.",
                    $"La revue demande deux cycles contraires de suite ; on en connaît {standing.ContraryInARow}."
                )
            );
    }

    /// <summary>What is put right no longer counts: the row of contrary cycles is broken with its last one.</summary>
    private static MembershipStep Rectified(MembershipStanding standing, MembershipEvent happened)
    {
        MembershipStanding after = standing with { IsUnderProceduralReview = false, ContraryInARow = 0 };
        return standing.IsUnderProceduralReview
            ? Sure(standing, happened, after, MembershipRules.Rectified)
            : Odd(
                standing,
                happened,
                after,
                MembershipRules.Rectified,
                Reason.Of(
                    "It was not under procedural review.",
                    "No estaba en revisión de procedimiento.",
                    "Il n’était pas sous revue procédurale."
                )
            );
    }
}
