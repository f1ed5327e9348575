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

    /// <summary>A package that breaks off: whatever else an object holds that is open there, and is referred to or counted, may stand behind.</summary>
    /// <param name="package">The package.</param>
    /// <param name="pointer">JSON Pointer to the innermost object or array that is open.</param>
    public static IrmPackage BrokenOff(IrmPackage package, string pointer) =>
        WithUnread(package, "sources", "members", "actionPlans") with
        {
            ActionPlans = Last(package.ActionPlans, "/actionPlans", pointer, BrokenOff),
        };

    private static ActionPlan BrokenOff(ActionPlan plan, string pointer) =>
        plan with
        {
            Unknown = Unread(plan, "institutions", "themes", "clusters", "commitments", "reports"),
            Forum =
                plan.Forum is { } forum && pointer.StartsWith("/forum", StringComparison.Ordinal)
                    ? forum with
                    {
                        Unknown = Unread(forum, "members"),
                    }
                    : plan.Forum,
            Commitments = Last(
                plan.Commitments,
                "/commitments",
                pointer,
                static (commitment, _) => commitment with { Unknown = Unread(commitment, "milestones") }
            ),
            Reports = Last(
                plan.Reports,
                "/reports",
                pointer,
                static (report, _) => report with { Unknown = Unread(report, "assessments", "statedTallies") }
            ),
        };

    /// <summary>A list whose last item is open if the pointer leads into one: nothing behind that was read.</summary>
    private static ValueList<T> Last<T>(ValueList<T> items, string list, string pointer, Func<T, string, T> brokenOff)
    {
        if (items.IsEmpty || !pointer.StartsWith($"{list}/", StringComparison.Ordinal))
        {
            return items;
        }

        int end = pointer.IndexOf('/', list.Length + 1);
        return [.. items.AsSpan()[..^1], brokenOff(items[^1], end < 0 ? "" : pointer[end..])];
    }

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
