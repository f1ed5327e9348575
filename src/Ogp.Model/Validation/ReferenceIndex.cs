using Ogp.Model.Shapes;

namespace Ogp.Model.Validation;

/// <summary>The ids that a reference can name: those of the package and of the plan that the walk is in.</summary>
internal sealed class ReferenceIndex
{
    private readonly Dictionary<Target, HashSet<string>> _ids = [];

    public ReferenceIndex(IrmPackage package, ActionPlan? plan)
    {
        HashSet<string> sources = Add(Target.Source, package.Sources.Select(source => source.Id));
        if (!package.Members.IsEmpty)
        {
            Add(Target.Member, package.Members.Select(member => member.Code.Text));
        }

        if (plan is null)
        {
            return;
        }

        sources.UnionWith(plan.Reports.SelectMany(report => report.Footnotes).Select(footnote => footnote.Id));
        Add(Target.Institution, plan.Institutions.Concat(plan.Forum?.Members ?? []).Select(institution => institution.Id));
        Add(Target.Theme, plan.Themes.Select(theme => theme.Id));
        Add(Target.Cluster, plan.Clusters.Select(cluster => cluster.Id));
        Add(Target.Commitment, plan.Commitments.Select(commitment => commitment.Id.Text));
        Add(Target.Milestone, plan.Commitments.SelectMany(commitment => commitment.Milestones).Select(milestone => milestone.Id));
    }

    /// <summary>Whether the id names something. A kind of thing that the package does not list at all cannot be checked, and passes.</summary>
    public bool Resolves(Target target, string id) => !_ids.TryGetValue(target, out HashSet<string>? ids) || ids.Contains(id);

    public string? Suggest(Target target, string id) => Spelling.Nearest(id, _ids[target]);

    private HashSet<string> Add(Target target, IEnumerable<string> ids) => _ids[target] = new(ids, StringComparer.Ordinal);
}
