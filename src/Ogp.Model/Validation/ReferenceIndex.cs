using Ogp.Model.Shapes;

namespace Ogp.Model.Validation;

/// <summary>
/// The ids that a reference can name: those of the package and of the plan that the walk is in, each kind gathered when it is first asked for. One index
/// serves all plans of a walk.
/// </summary>
internal sealed class ReferenceIndex(IrmPackage package)
{
    private readonly NodeKeys?[] _ids = new NodeKeys?[(int)Target.Milestone + 1];
    private readonly NodeKeys _footnotes = new();
    private readonly RightValues _right = new();
    private ActionPlan? _plan;

    /// <summary>For each kind whether its ids are gathered.</summary>
    private int _gathered;

    /// <summary>The walk is in a plan, or has left it where there is none: what was gathered of another is forgotten.</summary>
    public void Enter(ActionPlan? plan)
    {
        _plan = plan;
        _right.Clear();
        _gathered &= (1 << (int)Target.Member) | (1 << (int)Target.Source);
        _footnotes.Clear();
        foreach (IrmReport report in plan?.Reports ?? default)
        {
            foreach (Footnote footnote in report.Footnotes)
            {
                _footnotes.Add(footnote.Id, 0);
            }
        }
    }

    /// <summary>Whether the id names something. A kind of thing that the package does not list at all cannot be checked, and passes.</summary>
    public bool Resolves(Target target, string id)
    {
        if (IdsOf(target) is not { } ids || _right.Has(ids, id))
        {
            return true;
        }

        bool resolves = ids.Find(id) >= 0 || (target == Target.Source && _footnotes.Find(id) >= 0);
        if (resolves)
        {
            _right.Add(ids, id);
        }

        return resolves;
    }

    public string? Suggest(Target target, string id) =>
        Spelling.Nearest(id, target == Target.Source ? IdsOf(target)!.Texts.Concat(_footnotes.Texts) : IdsOf(target)!.Texts);

    private NodeKeys? IdsOf(Target target)
    {
        if (target == Target.Member ? package.Members.IsEmpty : target != Target.Source && _plan is null)
        {
            return null;
        }

        NodeKeys ids = _ids[(int)target] ??= new();
        if ((_gathered >> (int)target & 1) == 0)
        {
            _gathered |= 1 << (int)target;
            ids.Clear();
            Gather(target, ids);
        }

        return ids;
    }

    private void Gather(Target target, NodeKeys ids)
    {
        switch (target)
        {
            case Target.Source:
                AddAll(package.Sources, source => source.Id, ids);
                break;
            case Target.Member:
                AddAll(package.Members, member => member.Code.Text, ids);
                break;
            case Target.Institution:
                AddAll(_plan!.Institutions, institution => institution.Id, ids);
                AddAll(_plan.Forum?.Members ?? default, member => member.Id, ids);
                break;
            case Target.Theme:
                AddAll(_plan!.Themes, theme => theme.Id, ids);
                break;
            case Target.Cluster:
                AddAll(_plan!.Clusters, cluster => cluster.Id, ids);
                break;
            case Target.Commitment:
                AddAll(_plan!.Commitments, commitment => commitment.Id.Text, ids);
                break;
            default:
                foreach (Commitment commitment in _plan!.Commitments)
                {
                    AddAll(commitment.Milestones, milestone => milestone.Id, ids);
                }

                break;
        }
    }

    private static void AddAll<T>(ValueList<T> items, Func<T, string> idOf, NodeKeys ids)
    {
        foreach (T item in items)
        {
            ids.Add(idOf(item), 0);
        }
    }
}
