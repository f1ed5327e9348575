using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// The way of a member through OGP's process: what each event makes of its standing, and which rule says so. A decision that OGP took holds even where no
/// rule provides for it; nothing is computed from a clock. Safe to use from several threads.
/// </summary>
/// <remarks>Source: https://opengovpartnership.org/ogp-letters and https://www.opengovpartnership.org/procedural-review/, each rule with its own.</remarks>
public static partial class MembershipProcess
{
    /// <summary>The way of a member from its first event to its last.</summary>
    /// <param name="start">The standing before the first event; <c>new()</c> for an active member with nothing against it.</param>
    /// <param name="events">The events, oldest first.</param>
    /// <exception cref="ArgumentNullException">An argument is null, or one of the events.</exception>
    public static ValueList<MembershipStep> Run(MembershipStanding start, IEnumerable<MembershipEvent> events)
    {
        MembershipStanding standing = Guard.Against.Null(start);
        List<MembershipStep> steps = [];
        foreach (MembershipEvent item in Guard.Against.Null(events))
        {
            steps.Add(Step(standing, item));
            standing = steps[^1].After;
        }

        return steps.ToValueList();
    }

    /// <summary>What an event makes of a standing.</summary>
    /// <param name="standing">The standing before it.</param>
    /// <param name="happened">The event.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static MembershipStep Step(MembershipStanding standing, MembershipEvent happened)
    {
        Guard.Against.Null(standing);
        Guard.Against.Null(happened);
        if (happened.Kind == MembershipEventKind.Joined)
        {
            return Sure(standing, happened, new(), MembershipRules.Joined);
        }

        if (standing.IsWithdrawn)
        {
            return Odd(
                standing,
                happened,
                standing,
                MembershipRules.None,
                Reason.Of("It is no longer a member.", "Ya no es miembro.", "Il n’est plus membre.")
            );
        }

        return happened.Kind switch
        {
            MembershipEventKind.CycleInOrder => Sure(standing, happened, standing with { ContraryInARow = 0 }, MembershipRules.InOrder),
            MembershipEventKind.ContraryCycle => Contrary(standing, happened),
            MembershipEventKind.PutUnderReview => Reviewed(standing, happened),
            MembershipEventKind.Rectified => Rectified(standing, happened),
            MembershipEventKind.DeclaredInactive => DeclaredInactive(standing, happened),
            MembershipEventKind.PlanPublished => PlanPublished(standing, happened),
            MembershipEventKind.Reinstated => Reinstated(standing, happened),
            MembershipEventKind.OwnLetter => Sure(standing, happened, Withdrawn, MembershipRules.OwnLetter),
            MembershipEventKind.MembershipEnded => Ended(standing, happened),
            MembershipEventKind.StageOne => Sure(standing, happened, standing, ResponseRules.StageOne) with
            {
                MayFollow = [MemberStatus.Suspended],
            },
            MembershipEventKind.StageTwo or MembershipEventKind.StageTwoExtended => StageTwo(standing, happened),
            MembershipEventKind.BelowEligibility => Sure(
                standing,
                happened,
                standing with
                {
                    IsUnderEligibilityReview = true,
                },
                MembershipRules.EligibilityReview
            ),
            MembershipEventKind.EligibleAgain => Sure(
                standing,
                happened,
                standing with
                {
                    IsUnderEligibilityReview = false,
                },
                MembershipRules.EligibilityReview
            ),
            _ => Odd(
                standing,
                happened,
                standing,
                MembershipRules.None,
                Reason.Of("The event is not known.", "No se conoce el suceso.", "On ne connaît pas l’événement.")
            ),
        };
    }

    private static MembershipStanding Withdrawn { get; } = new() { IsWithdrawn = true };

    private static MembershipStep Sure(MembershipStanding before, MembershipEvent happened, MembershipStanding after, ProcessRule rule) =>
        new(happened, before, after, default, rule.Tells(true, Dated(rule.Text, happened.Date)));

    private static MembershipStep Odd(
        MembershipStanding before,
        MembershipEvent happened,
        MembershipStanding after,
        ProcessRule rule,
        LocalizedText reason
    ) => new(happened, before, after, default, rule.Tells(false, Dated(reason, happened.Date)));

    private static MembershipStep Open(
        MembershipStanding before,
        MembershipEvent happened,
        MembershipStanding after,
        ProcessRule rule,
        LocalizedText reason
    ) => new(happened, before, after, default, rule.CannotTell<bool>(Dated(reason, happened.Date)));

    /// <summary>The sentence with the event's date in front, where there is one.</summary>
    private static LocalizedText Dated(LocalizedText text, PartialDate date) =>
        date.IsStated ? Reason.Of($"{date}: {text.For("en")}", $"{date}: {text.For("es")}", $"{date} : {text.For("fr")}") : text;
}
