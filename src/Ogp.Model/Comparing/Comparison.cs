using Ogp.Model.Shapes;

namespace Ogp.Model.Comparing;

/// <summary>One walk over two written documents, side by side, led by the shapes.</summary>
internal sealed class Comparison
{
    private readonly List<PackageDifference> _found = [];

    public static ValueList<PackageDifference> Of(JsonTree before, JsonTree after)
    {
        Comparison comparison = new();
        comparison.Objects(before.Members, after.Members, IrmPackageShape.Shape.Describe(), Trail.Root);
        return [.. comparison._found];
    }

    /// <summary>Compares members: the known in the order of the shape, then the unknown.</summary>
    private void Objects(JsonMember[] before, JsonMember[] after, ShapeDescription shape, Trail trail)
    {
        bool isDue = shape.Name == nameof(Period);
        List<Match> unknown = [];
        Dictionary<string, Match> known = new(StringComparer.Ordinal);
        foreach (Match match in Match.All(Keys.OfMembers(before), Keys.OfMembers(after)))
        {
            string name = Either(before, after, match).Name;
            if (match.Occurrence > 0 || shape.Find(name) is null)
            {
                unknown.Add(match);
            }
            else
            {
                known.Add(name, match);
            }
        }

        foreach (FieldDescription field in shape.Fields)
        {
            if (known.TryGetValue(field.Name, out Match? match))
            {
                Value(At(before, match, 0), At(after, match, 1), field.Value, trail.Member(field), isDue);
            }
        }

        foreach (Match match in unknown)
        {
            Value(At(before, match, 0), At(after, match, 1), null, trail.Unknown(Either(before, after, match).Name), isDue);
        }
    }

    private void Value(JsonTree? before, JsonTree? after, ValueDescription? what, Trail trail, bool isDue)
    {
        if ((before is not null && after is not null && before.IsWrittenLike(after)) || what?.Object?.Invoke().Name == nameof(ImportRecord))
        {
            return;
        }

        switch (what?.Form)
        {
            case ValueForm.Array when IsAll(before, after, value => value.IsArray):
                Arrays(before?.Items ?? [], after?.Items ?? [], what.Item!, trail);
                break;
            case ValueForm.Text when IsAll(before, after, value => value.IsObject):
                Texts(before?.Members ?? [], after?.Members ?? [], trail);
                break;
            case ValueForm.Ratings when IsAll(before, after, value => value.IsObject):
                Ratings(before?.Members ?? [], after?.Members ?? [], trail);
                break;
            case ValueForm.Object when before is { IsObject: true } && after is { IsObject: true }:
                Objects(before.Members, after.Members, what.Object!(), trail);
                break;
            case ValueForm.Statement when before is not null && after is not null:
                Statements(before, after, what, trail);
                break;
            default:
                Found(before, after, what, trail, isDue);
                break;
        }
    }

    private void Arrays(JsonTree[] before, JsonTree[] after, ValueDescription item, Trail trail)
    {
        Alignment alignment = new(Keys.OfItems(before, item), Keys.OfItems(after, item));
        for (int i = 0; i < after.Length; i++)
        {
            int from = alignment.BeforeOf[i];
            Trail there = trail.Item(after[i], from, i, item);
            int known = _found.Count;
            Value(from < 0 ? null : before[from], after[i], item, there, isDue: false);
            if (alignment.Moved.Contains(i) && _found.Count == known)
            {
                _found.Add(new(DifferenceKind.Moved, there, before[from], after[i], ChangeWords.Moved(after[i], item)));
            }
        }

        foreach (int gone in alignment.Removed)
        {
            Value(before[gone], null, item, trail.Item(before[gone], gone, gone, item), isDue: false);
        }
    }

    private void Texts(JsonMember[] before, JsonMember[] after, Trail trail)
    {
        List<Match> differing = Match.All(Keys.OfLanguages(before), Keys.OfLanguages(after));
        differing.RemoveAll(match => At(before, match, 0) is { } one && At(after, match, 1) is { } other && one.IsWrittenLike(other));
        bool isOnly = differing.Count == 1 && Math.Max(before.Length, after.Length) > 1;
        foreach (Match match in differing)
        {
            (int from, int to) = (match.At[0], match.At[1]);
            Trail there = trail.Language(from < 0 ? null : before[from].Name, to < 0 ? null : after[to].Name, isOnly);
            Found(At(before, match, 0), At(after, match, 1), Values.Words, there, isDue: false);
        }
    }

    private void Ratings(JsonMember[] before, JsonMember[] after, Trail trail)
    {
        foreach (Match match in Match.All(Keys.OfMembers(before), Keys.OfMembers(after)))
        {
            string key = Either(before, after, match).Name;
            ValueDescription? what = match.Occurrence > 0 ? null : Values.StatementOn(key);
            Value(At(before, match, 0), At(after, match, 1), what, trail.Rating(key), isDue: false);
        }
    }

    private void Statements(JsonTree before, JsonTree after, ValueDescription what, Trail trail)
    {
        if (StatementParts.Of(before) is not { } one || StatementParts.Of(after) is not { } other)
        {
            Found(before, after, what, trail, isDue: false);
            return;
        }

        if (!one.SaysTheSame(other))
        {
            DifferenceKind kind = KindOf(one.Level, other.Level);
            Trail levels = trail.To(one.LevelStep, other.LevelStep, null);
            _found.Add(new(kind, levels, one.Level, other.Level, language => LevelWords.Of(one, other, what.Codes, language)));
        }

        Objects(one.Others, other.Others, StatementParts.Shape, trail);
    }

    private void Found(JsonTree? before, JsonTree? after, ValueDescription? what, Trail trail, bool isDue)
    {
        if (before?.Meaning != after?.Meaning)
        {
            _found.Add(new(KindOf(before, after), trail, before, after, ChangeWords.Of(before, after, what, isDue)));
        }
    }

    private static DifferenceKind KindOf(JsonTree? before, JsonTree? after) =>
        before is null ? DifferenceKind.Added
        : after is null ? DifferenceKind.Removed
        : DifferenceKind.Changed;

    private static bool IsAll(JsonTree? before, JsonTree? after, Func<JsonTree, bool> test) =>
        (before is null || test(before)) && (after is null || test(after));

    private static JsonMember Either(JsonMember[] before, JsonMember[] after, Match match) =>
        match.At[0] < 0 ? after[match.At[1]] : before[match.At[0]];

    private static JsonTree? At(JsonMember[] members, Match match, int list) => match.At[list] < 0 ? null : members[match.At[list]].Value;
}
