using Ogp.Model.Shapes;

namespace Ogp.Model.Validation;

/// <summary>The ids that a reference can name: those of the package and of the plan that the walk is in. One index serves all plans of a walk.</summary>
internal sealed class ReferenceIndex
{
    private readonly HashSet<string> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<string>? _members;
    private readonly HashSet<string> _footnotes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _institutions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _themes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _clusters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _commitments = new(StringComparer.Ordinal);
    private readonly HashSet<string> _milestones = new(StringComparer.Ordinal);
    private bool _isInPlan;

    public ReferenceIndex(IrmPackage package)
    {
        foreach (Source source in package.Sources)
        {
            _sources.Add(source.Id);
        }

        if (!package.Members.IsEmpty)
        {
            _members = new(package.Members.Select(member => member.Code.Text), StringComparer.Ordinal);
        }
    }

    /// <summary>Takes up the ids of the plan that the walk enters.</summary>
    public void Enter(ActionPlan plan)
    {
        _isInPlan = true;
        AddInstitutions(plan.Institutions);
        AddInstitutions(plan.Forum?.Members ?? default);
        foreach (Theme theme in plan.Themes)
        {
            _themes.Add(theme.Id);
        }

        foreach (Cluster cluster in plan.Clusters)
        {
            _clusters.Add(cluster.Id);
        }

        foreach (Commitment commitment in plan.Commitments)
        {
            _commitments.Add(commitment.Id.Text);
            foreach (Milestone milestone in commitment.Milestones)
            {
                _milestones.Add(milestone.Id);
            }
        }

        foreach (IrmReport report in plan.Reports)
        {
            foreach (Footnote footnote in report.Footnotes)
            {
                _footnotes.Add(footnote.Id);
            }
        }
    }

    /// <summary>Forgets the plan.</summary>
    public void Leave()
    {
        _isInPlan = false;
        foreach (
            HashSet<string> ids in (ReadOnlySpan<HashSet<string>>)[_footnotes, _institutions, _themes, _clusters, _commitments, _milestones]
        )
        {
            ids.Clear();
        }
    }

    /// <summary>Whether the id names something. A kind of thing that the package does not list at all cannot be checked, and passes.</summary>
    public bool Resolves(Target target, string id) =>
        IdsOf(target) is not { } ids || ids.Contains(id) || (target == Target.Source && _footnotes.Contains(id));

    public string? Suggest(Target target, string id) =>
        Spelling.Nearest(id, target == Target.Source ? _sources.Concat(_footnotes) : IdsOf(target)!);

    private HashSet<string>? IdsOf(Target target) =>
        target switch
        {
            Target.Source => _sources,
            Target.Member => _members,
            _ when !_isInPlan => null,
            Target.Institution => _institutions,
            Target.Theme => _themes,
            Target.Cluster => _clusters,
            Target.Commitment => _commitments,
            _ => _milestones,
        };

    private void AddInstitutions(ValueList<Institution> institutions)
    {
        foreach (Institution institution in institutions)
        {
            _institutions.Add(institution.Id);
        }
    }
}
