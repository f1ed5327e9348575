namespace Ogp.Model;

/// <content>Finding one's way in a package.</content>
public sealed partial record IrmPackage
{
    /// <summary>The version of IRM JSON that this library writes.</summary>
    public const string CurrentFormatVersion = "1.0";

    /// <summary>The plan with an id, or null.</summary>
    /// <param name="id">The id.</param>
    public ActionPlan? FindPlan(ActionPlanId id) => ActionPlans.Find(id, plan => plan.Id);

    /// <summary>The member with a code, or null.</summary>
    /// <param name="code">The code.</param>
    public Member? FindMember(MemberCode code) => Members.Find(code, member => member.Code);

    /// <summary>The commitment with an id, within a plan or outside, or null.</summary>
    /// <param name="id">The id.</param>
    public Commitment? FindCommitment(CommitmentId id)
    {
        foreach (ActionPlan plan in ActionPlans)
        {
            if (plan.FindCommitment(id) is { } promised)
            {
                return promised;
            }
        }

        return Commitments.Find(id, commitment => commitment.Id);
    }

    /// <summary>The source with an id, or null.</summary>
    /// <param name="id">The id.</param>
    public Source? FindSource(string id) => Sources.Find(id, source => source.Id);
}
