namespace Ogp.Model.Json;

/// <summary>
/// What was read as a check is to see it: a member that stands elsewhere in the file, or behind the place where it breaks off, is to it as one that could not be read, of
/// which nothing is known but that it is there.
/// </summary>
internal static class SeenByCheck
{
    /// <summary>A package some of whose members stand elsewhere.</summary>
    public static IrmPackage WithUnread(IrmPackage package, params ReadOnlySpan<string> members) =>
        package with
        {
            Unknown = Unread(package, members),
        };

    /// <summary>A package that breaks off, mostly in its last plan: whatever else is referred to may stand behind.</summary>
    public static IrmPackage BrokenOff(IrmPackage package)
    {
        IrmPackage seen = WithUnread(package, "sources", "members", "actionPlans");
        return package.ActionPlans.IsEmpty
            ? seen
            : seen with
            {
                ActionPlans = [.. package.ActionPlans.AsSpan()[..^1], BrokenOff(package.ActionPlans[^1])],
            };
    }

    private static ActionPlan BrokenOff(ActionPlan plan) =>
        plan with
        {
            Unknown = Unread(plan, "institutions", "themes", "clusters", "commitments"),
            Commitments = plan.Commitments.IsEmpty
                ? []
                : [.. plan.Commitments.AsSpan()[..^1], plan.Commitments[^1] with { Unknown = Unread(plan.Commitments[^1], "milestones") }],
        };

    private static UnknownMembers Unread(Node node, params ReadOnlySpan<string> members)
    {
        List<UnknownMember> unknown = [.. node.Unknown.AsSpan()];
        foreach (string member in members)
        {
            unknown.Add(new(member, "[]", UnknownMember.AtTheEnd));
        }

        return new([.. unknown]);
    }
}
