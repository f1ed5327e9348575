namespace Ogp.Model;

/// <summary>
/// OGP's Response Policy on values: who may file a concern, and the deadlines that are known. What its stages make of a member's standing is with
/// <see cref="MembershipProcess"/>. Safe to use from several threads.
/// </summary>
/// <remarks>Source: https://www.opengovpartnership.org/ogp-response-policy/, adopted in September 2014, revised in 2017.</remarks>
public static class ResponsePolicy
{
    /// <summary>Whether somebody may file a concern: a member of the Steering Committee, a multilateral partner, an entity involved in OGP; no individual alone.</summary>
    /// <param name="filer">Who files.</param>
    public static ProcessAnswer<bool> MayFile(ConcernFiler filer) =>
        ResponseRules.Filers.Tells(
            filer is ConcernFiler.SteeringCommitteeMember or ConcernFiler.MultilateralPartner or ConcernFiler.InvolvedEntity,
            ResponseRules.Filers.Text
        );

    /// <summary>When a work plan is due after the recommendations of stage one: 30 days, as seen in one case. Provisional.</summary>
    /// <param name="recommended">When the recommendations were issued.</param>
    public static ProcessAnswer<PartialDate> WorkPlanDue(PartialDate recommended) =>
        From(ResponseRules.WorkPlan, recommended, Days.Of(recommended)?.PlusDays(30));

    /// <summary>Until when the recommendations of stage one are to be followed: six months, as seen in one case. Provisional.</summary>
    /// <param name="recommended">When the recommendations were issued.</param>
    public static ProcessAnswer<PartialDate> RecommendationsDue(PartialDate recommended) =>
        From(ResponseRules.Deadline, recommended, Days.Of(recommended)?.PlusMonths(6));

    /// <summary>Until when stage two lasts unless it is extended: one year in 2016; for other years no length is known.</summary>
    /// <param name="since">When stage two began.</param>
    public static ProcessAnswer<PartialDate> StageTwoUntil(PartialDate since) =>
        since.IsStated && since.Year != 2016
            ? ResponseRules.Length.CannotTell<PartialDate>(
                Reason.Of(
                    $"A length is known for stage two of 2016, not of {since}.",
                    $"Se conoce una duración para la etapa dos de 2016, no de {since}.",
                    $"On connaît une durée pour l’étape deux de 2016, non de {since}."
                )
            )
            : From(ResponseRules.Length, since, Days.Of(since)?.PlusMonths(12));

    private static ProcessAnswer<PartialDate> From(ProcessRule rule, PartialDate from, Days? until) =>
        until is { } days && days.ToDate() is { IsStated: true } date
            ? rule.Tells(
                date,
                Reason.Join([rule.Text, Reason.Of($"From {from}: {date}.", $"Desde {from}: {date}.", $"À partir du {from} : {date}.")])
            )
            : rule.CannotTell<PartialDate>(
                Reason.Of(
                    "The date it counts from is not known well enough.",
                    "No se conoce lo bastante la fecha desde la que cuenta.",
                    "On ne connaît pas assez bien la date à partir de laquelle on compte."
                )
            );
}
