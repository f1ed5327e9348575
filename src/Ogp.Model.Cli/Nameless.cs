using System.Globalization;

namespace Ogp.Model.Cli;

/// <summary>
/// Keeps plans without an id, and commitments outside plans without one, of different documents of one file apart: a merge holds the first without an id against the first. While the documents
/// are merged something else stands for each, with an id that no other has.
/// </summary>
internal sealed class Nameless
{
    /// <summary>What the ids begin with that stand for none: nobody can have written it.</summary>
    private readonly string _mark = Guid.NewGuid().ToString("N");

    private readonly Dictionary<string, ActionPlan> _plans = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Commitment> _commitments = new(StringComparer.Ordinal);

    /// <summary>Whether the documents had none.</summary>
    public bool IsEmpty => _plans.Count + _commitments.Count == 0;

    /// <summary>The next document of the file, as it is to be merged.</summary>
    public IrmPackage Name(IrmPackage package) =>
        package with
        {
            ActionPlans = package
                .ActionPlans.Select(plan => plan.Id.IsStated ? plan : new() { Id = new(Keep(_plans, plan)) })
                .ToValueList(),
            Commitments = package
                .Commitments.Select(one => one.Id.IsStated ? one : new() { Id = new(Keep(_commitments, one)) })
                .ToValueList(),
        };

    /// <summary>What came of the merge, with all in their places.</summary>
    public IrmPackage Restore(IrmPackage package) =>
        package with
        {
            ActionPlans = package.ActionPlans.Select(plan => _plans.GetValueOrDefault(plan.Id.Text, plan)).ToValueList(),
            Commitments = package.Commitments.Select(one => _commitments.GetValueOrDefault(one.Id.Text, one)).ToValueList(),
        };

    private string Keep<T>(Dictionary<string, T> kept, T item)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"{_mark}{kept.Count}");
        kept.Add(id, item);
        return id;
    }
}
