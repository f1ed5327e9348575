using Ogp.Model.Shapes;

namespace Ogp.Model.Validation.Rules;

/// <summary>What is there and could not be read: the reader's matter, so that nothing is missing.</summary>
internal static class Unread
{
    /// <summary>
    /// Whether an object has a member, or an item of it, that could not be read, or one whose name was mistyped: both are reported, and nobody knows what
    /// they say. Extensions and other members do not count. An object that breaks off may have any behind the break.
    /// </summary>
    /// <param name="node">The object.</param>
    /// <param name="members">The members, any of which is looked for.</param>
    public static bool Has(Node node, params string[] members)
    {
        if (node._unknown.BreakOff)
        {
            return true;
        }

        foreach (UnknownMember member in node.Unknown.AsSpan())
        {
            if (!UnknownCollector.IsExtension(member.Name) && Spelling.Nearest(member.Name, members) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
