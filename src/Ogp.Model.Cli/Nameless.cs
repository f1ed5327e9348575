using System.Text;
using Ogp.Model.Json;

namespace Ogp.Model.Cli;

/// <summary>
/// Keeps plans without an id, and commitments outside plans without one, of different documents of one file apart. A merge holds the first without an id against the first, the second
/// against the second: in front of those of a document stand empty ones for those of the documents before, to which they add nothing.
/// </summary>
internal sealed class Nameless
{
    private readonly List<ActionPlan> _plans = [];
    private readonly List<Commitment> _commitments = [];

    /// <summary>The next document of the file, as it is to be merged with the ones before.</summary>
    public IrmPackage KeepApart(IrmPackage package) =>
        package with
        {
            ActionPlans = Behind(_plans, package.ActionPlans, plan => plan.Id.IsStated, plan => Empty(plan).ActionPlans[0]),
            Commitments = Behind(_commitments, package.Commitments, one => one.Id.IsStated, one => Empty(one).Commitments[0]),
        };

    private static ValueList<T> Behind<T>(List<T> before, ValueList<T> items, Func<T, bool> hasId, Func<T, T> toEmpty)
    {
        T[] added = [.. items.Where(item => !hasId(item)).Select(toEmpty)];
        ValueList<T> behind = added.Length == 0 ? items : [.. before, .. items];
        before.AddRange(added);
        return behind;
    }

    /// <summary>Objects that say nothing. An id that cannot be read stays, for a merge matches it as it stands.</summary>
    private static IrmPackage Empty(Node node)
    {
        string empty = node.Unknown["id"] is { } id ? $$"""{"id":{{id}}}""" : "{}";
        return IrmJson.Read(Encoding.UTF8.GetBytes($$"""{"actionPlans":[{{empty}}],"commitments":[{{empty}}]}""")).Value!;
    }
}
