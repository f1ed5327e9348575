using Ogp.Model.Shapes;
using Ogp.Model.Validation.Rules;

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

    /// <summary>For each kind whether some of its things, or their ids, are missing or could not be read: that is reported, and what refers to them may be right.</summary>
    private int _unread;

    /// <summary>Whether the id names something. A kind of thing that the package does not list at all, or of which some could not be read, cannot be checked, and passes.</summary>
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

        return resolves || (_unread >> (int)target & 1) != 0;
    }

    /// <summary>The id that was probably meant: the nearest, or that of what is called so; null where there is none.</summary>
    public string? Suggest(Target target, string id) =>
        Spelling.NearestId(id, target == Target.Source ? IdsOf(target)!.Texts.Concat(_footnotes.Texts) : IdsOf(target)!.Texts)
        ?? ReferenceNames.IdOf(target, id, package, _plan);

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
            _unread &= ~(1 << (int)target);
            Gather(target);
        }

        return ids;
    }

    private void Gather(Target target)
    {
        switch (target)
        {
            case Target.Source:
                Gather(target, package, "sources", package.Sources, source => source.Id);
                break;
            case Target.Member:
                Gather(target, package, "members", package.Members, member => member.Code.Text);
                break;
            case Target.Institution:
                Gather(target, _plan!, "institutions", _plan!.Institutions, institution => institution.Id);
                if (_plan.Forum is { } forum)
                {
                    Gather(target, forum, "members", forum.Members, member => member.Id);
                }

                break;
            case Target.Theme:
                Gather(target, _plan!, "themes", _plan!.Themes, theme => theme.Id);
                break;
            case Target.Cluster:
                Gather(target, _plan!, "clusters", _plan!.Clusters, cluster => cluster.Id);
                break;
            case Target.Commitment:
                Gather(target, _plan!, "commitments", _plan!.Commitments, commitment => commitment.Id.Text);
                break;
            default:
                _unread |= Unread.Has(_plan!, "commitments") ? 1 << (int)target : 0;
                foreach (Commitment commitment in _plan!.Commitments)
                {
                    Gather(target, commitment, "milestones", commitment.Milestones, milestone => milestone.Id);
                }

                break;
        }
    }

    private void Gather<T>(Target target, Node owner, string list, ValueList<T> items, Func<T, string> idOf)
    {
        bool isWhole = owner.Unknown.Count == 0 || !Unread.Has(owner, list);
        NodeKeys ids = _ids[(int)target]!;
        foreach (T item in items)
        {
            string id = idOf(item);
            isWhole &= id.Length > 0;
            ids.Add(id, 0);
        }

        _unread |= isWhole ? 0 : 1 << (int)target;
    }
}
