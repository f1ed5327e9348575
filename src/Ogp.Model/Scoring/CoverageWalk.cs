using System.Globalization;
using Ogp.Model.Shapes;

namespace Ogp.Model.Scoring;

/// <summary>One walk over packages that counts which fields are stated, by group.</summary>
internal sealed class CoverageWalk : ModelVisitor
{
    private readonly CoverageGrouping _grouping;
    private readonly StringComparer _comparer;
    private readonly FieldCount _root;
    private readonly SortedSet<string> _groups = new(StringComparer.Ordinal);
    private readonly Stack<(string Group, FieldCount Object, FieldCount Field)> _outer = new();
    private string _group = "";
    private FieldCount _object;
    private FieldCount _field;

    public CoverageWalk(CoverageGrouping grouping)
    {
        WantsAll = true;
        _grouping = grouping;
        _comparer = IsByLanguage ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        _object = _field = _root = new(_comparer);
    }

    private bool IsByLanguage => _grouping == CoverageGrouping.Language;

    /// <summary>Counts a package.</summary>
    public void Add(IrmPackage package)
    {
        _group = _grouping is CoverageGrouping.Member or CoverageGrouping.Era ? Absence.NotStated.Text : "";
        _field = _root;
        IrmPackageShape.Shape.Visit(package, this);
    }

    public ValueList<FieldCoverage> ToCoverage()
    {
        List<FieldCoverage> rows = [];
        ShapeDescription shape = IrmPackageShape.Shape.Describe();

        // Of tags that differ in case alone the first in ordinal order stands for all: so the order of texts decides nothing.
        foreach (string group in _groups.DistinctBy(group => group, _comparer))
        {
            Collect(rows, group, shape, _root);
        }

        return rows.ToValueList();
    }

    public override void Enter(Node node, INodeShape shape)
    {
        _outer.Push((_group, _object, _field));
        _group = GroupOf(node) ?? _group;
        _object = _field;
        _object.In(_group).Objects++;
        if (!IsByLanguage)
        {
            _groups.Add(_group);
        }
    }

    public override void Leave(Node node) => (_group, _object, _field) = _outer.Pop();

    public override void Stated(string name)
    {
        _field = _object.Member(name);
        if (!IsByLanguage)
        {
            _field.In(_group).Stated++;
        }
    }

    public override void Text(in LocalizedText text)
    {
        bool isStated = false;
        foreach ((string language, string words) in text.AsSpan())
        {
            if (string.IsNullOrWhiteSpace(words))
            {
                continue;
            }

            isStated = true;
            if (IsByLanguage)
            {
                _groups.Add(language);
                _field.In(language).Stated++;
            }
        }

        if (!IsByLanguage && !isStated)
        {
            _field.In(_group).Stated--;
        }
    }

    public override void Said(Statement statement)
    {
        if (!IsByLanguage && !statement.HasLevel)
        {
            FieldCount.Tally tally = _field.In(_group);
            tally.Stated--;
            tally.Absent++;
        }
    }

    public override void Rating(RatingKey key, Statement statement)
    {
        FieldCount.Tally tally = _field.Member(key.Text).In(_group);
        if (statement.HasLevel)
        {
            tally.Stated++;
        }
        else if (statement.Unread is null)
        {
            tally.Absent++;
        }
    }

    /// <summary>The group that an object opens; null where it belongs to that of the object it lies in.</summary>
    private string? GroupOf(Node node) =>
        (_grouping, node) switch
        {
            (CoverageGrouping.Member, ActionPlan plan) => OrNotStated(plan.Member.Text),
            (CoverageGrouping.Member, Member member) => OrNotStated(member.Code.Text),
            (CoverageGrouping.Member, Commitment { Member.IsStated: true } commitment) when _outer.Count == 2 => commitment.Member.Text,
            (CoverageGrouping.Era, ActionPlan plan) => EraOf(plan.MethodologyYear),
            _ => null,
        };

    private static string OrNotStated(string text) => text.Length > 0 ? text : Absence.NotStated.Text;

    /// <summary>The years in which relevance, which every methodology rates, was rated as in this one.</summary>
    private static string EraOf(int? planYear) =>
        planYear is { } year && Methodology.Standard.CoverageOf(Variable.Relevance, year) is { From: { } from } coverage
            ? string.Create(CultureInfo.InvariantCulture, $"{from}-{coverage.Until}")
            : Absence.NotStated.Text;

    private void Collect(List<FieldCoverage> rows, string group, ShapeDescription shape, FieldCount objects)
    {
        // What holds objects of a group may itself belong to another: a package does to none.
        if (!objects.HasObjects)
        {
            return;
        }

        int of = objects.In(IsByLanguage ? "" : group).Objects;
        foreach (FieldDescription field in shape.Fields)
        {
            FieldCount count = objects.Member(field.Name);
            Path.Push(field.Name);
            if (!IsByLanguage || field.Value.Form == ValueForm.Text)
            {
                AddRow(count);
            }

            if (field.Value.Object is { } inner)
            {
                Collect(rows, group, inner(), count);
            }
            else if (field.Value.Item?.Object is { } item)
            {
                Path.Push("*");
                Collect(rows, group, item(), count);
                Path.Pop();
            }
            else if (!IsByLanguage && field.Value.Form == ValueForm.Ratings)
            {
                foreach (string name in count.Names)
                {
                    Path.Push(name);
                    AddRow(count.Member(name));
                    Path.Pop();
                }
            }

            Path.Pop();
        }

        void AddRow(FieldCount count)
        {
            if (of > 0)
            {
                FieldCount.Tally tally = count.In(group);
                rows.Add(new(group, Path.ToPointer(), tally.Stated, tally.Absent, of));
            }
        }
    }
}
