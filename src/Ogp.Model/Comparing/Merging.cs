using System.Buffers;
using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Comparing;

/// <summary>One walk over several written documents, side by side, led by the shapes, which writes what they say together.</summary>
internal sealed class Merging(Utf8JsonWriter json, string[] names)
{
    /// <summary>What a stated total is a total of.</summary>
    private static readonly string[] s_totalOf = ["variable", "levels"];

    private readonly List<MergeChoice> _choices = [];

    public static ReadOnlyMemory<byte> Of(Said[] documents, string[] names, out ValueList<MergeChoice> choices)
    {
        ArrayBufferWriter<byte> merged = new();
        using (Utf8JsonWriter json = new(merged, JsonOutput.Compact))
        {
            Merging merging = new(json, names);
            merging.Value(documents, new(ValueForm.Object) { Object = IrmPackageShape.Shape.Describe }, Trail.Root);
            choices = [.. merging._choices];
        }

        return merged.WrittenMemory;
    }

    private void Value(Said[] said, ValueDescription? what, Trail trail)
    {
        if (Array.TrueForAll(said, one => one.Value.IsWrittenLike(said[0].Value)))
        {
            Write(said[0].Value);
            return;
        }

        bool areObjects = Array.TrueForAll(said, one => one.Value.IsObject);
        switch (what?.Form)
        {
            case ValueForm.Array when Array.TrueForAll(said, one => one.Value.IsArray):
                Items(said, what.Item!, trail);
                break;
            case ValueForm.Text when areObjects:
                Write(
                    Entries(Open(said), Keys.OfLanguages),
                    text => Value(text.Said, Values.Words, trail.Language(text.Name, text.Name, isOnly: false))
                );
                break;
            case ValueForm.Ratings when areObjects:
                Write(
                    Entries(Open(said), Keys.OfMembers),
                    rating => Value(rating.Said, rating.IsFirst ? Values.StatementOn(rating.Name) : null, trail.Rating(rating.Name))
                );
                break;
            case ValueForm.Object when areObjects && what.Object!() is var shape && AreOfOne(said, shape):
                Objects(Open(said), shape, trail);
                break;
            case ValueForm.Statement when Array.TrueForAll(said, one => StatementParts.Of(one.Value) is not null):
                Statements(said, what, trail);
                break;
            default:
                Write(Choose(said, what, trail));
                break;
        }
    }

    /// <summary>Whether objects say parts of one thing. A row of a table does not, nor does a count with the levels of another total.</summary>
    private static bool AreOfOne(Said[] said, ShapeDescription shape) =>
        shape.Name switch
        {
            nameof(ImportRecord) => false,
            nameof(StatedTally) => s_totalOf.All(name =>
                said.Select(one => one.Value[name]).OfType<JsonTree>().Select(Codes).Distinct(StringComparer.Ordinal).Count() < 2
            ),
            _ => true,
        };

    /// <summary>A code, or codes whose order says nothing, as one text.</summary>
    private static string Codes(JsonTree value) =>
        value.IsArray ? string.Join(' ', value.Items.Select(item => item.Json).Order(StringComparer.Ordinal)) : value.Json;

    /// <summary>
    /// Known members come in the order of the shape, and what is unknown to the first document last: an unknown member remembers which known one it
    /// follows, and is written there.
    /// </summary>
    private void Objects((int Document, JsonMember[] Members)[] parts, ShapeDescription shape, Trail trail)
    {
        int last = -1;
        List<(int Place, Entry Member)> members = [];
        foreach (Entry member in Entries(parts, Keys.OfMembers))
        {
            int known = member.IsFirst ? Array.FindIndex(shape.Fields, field => field.Name == member.Name) : -1;
            last = known >= 0 && member.IsOfFirst ? known : last;
            members.Add(
                (
                    known >= 0 ? known
                    : member.IsOfFirst ? last
                    : int.MaxValue,
                    member
                )
            );
        }

        Write(
            members.OrderBy(member => member.Place).Select(member => member.Member),
            member =>
            {
                FieldDescription? field = member.IsFirst ? shape.Find(member.Name) : null;
                Value(member.Said, field?.Value, field is null ? trail.Unknown(member.Name) : trail.Member(field));
            }
        );
    }

    private void Items(Said[] said, ValueDescription item, Trail trail)
    {
        json.WriteStartArray();
        int i = 0;
        foreach (Match match in Match.All(Array.ConvertAll(said, one => Keys.OfItems(one.Value.Items, item))))
        {
            Said[] some = At(match, said, (one, at) => new Said(one.Document, one.Value.Items[at]));
            Value(some, item, trail.Item(some[0].Value, i, i, item));
            i++;
        }

        json.WriteEndArray();
    }

    private void Write(IEnumerable<Entry> entries, Action<Entry> writeValue)
    {
        json.WriteStartObject();
        foreach (Entry entry in entries)
        {
            json.WritePropertyName(entry.Name);
            writeValue(entry);
        }

        json.WriteEndObject();
    }

    /// <summary>Of statements that differ in their levels one is taken whole; those of the same level share what stands beside it.</summary>
    private void Statements(Said[] said, ValueDescription what, Trail trail)
    {
        StatementParts[] parts = Array.ConvertAll(said, one => StatementParts.Of(one.Value)!);
        StatementParts chosen = Array.TrueForAll(parts, part => part.SaysTheSame(parts[0]))
            ? parts[0]
            : StatementParts.Of(Choose(said, what, trail))!;
        (int Document, StatementParts Parts)[] same =
        [
            .. said.Zip(parts, (one, part) => (one.Document, part)).Where(pair => pair.part.SaysTheSame(chosen)),
        ];
        if (Array.TrueForAll(same, one => one.Parts.Others.Length == 0))
        {
            Write(chosen.Whole);
            return;
        }

        // A level in its plain form becomes the first member of the form that has room for the rest.
        Objects(Array.ConvertAll(same, one => (one.Document, one.Parts.Members)), StatementParts.Shape, trail);
    }

    /// <summary>Chooses between values and, where they differ in meaning, notes the choice.</summary>
    private JsonTree Choose(Said[] said, ValueDescription? what, Trail trail)
    {
        JsonTree chosen = said[0].Value;
        foreach (Said one in said)
        {
            chosen = Refinement.SaysMore(one.Value, chosen, what) ? one.Value : chosen;
        }

        IGrouping<string, Said>[] others =
        [
            .. said.Where(one => !Refinement.SaysTheSame(one.Value, chosen, what))
                .GroupBy(one => one.Value.Meaning, StringComparer.Ordinal),
        ];
        if (others.Length > 0)
        {
            string[] agreeing = [.. said.Where(one => Refinement.SaysTheSame(one.Value, chosen, what)).Select(one => names[one.Document])];
            _choices.Add(
                new(
                    trail,
                    what,
                    [
                        (chosen, agreeing),
                        .. others.Select(other => (other.First().Value, other.Select(one => names[one.Document]).ToArray())),
                    ],
                    !Array.TrueForAll(others, other => Refinement.SaysMore(chosen, other.First().Value, what)),
                    [.. said.Select(one => new MergeValue(names[one.Document], one.Value.Json))]
                )
            );
        }

        return chosen;
    }

    private void Write(JsonTree value) => json.WriteRawValue(value.Utf8, skipInputValidation: true);

    private static (int Document, JsonMember[] Members)[] Open(Said[] said) =>
        Array.ConvertAll(said, one => (one.Document, one.Value.Members));

    /// <summary>What there is of a match in the lists that have it.</summary>
    private static TFound[] At<TList, TFound>(Match match, TList[] lists, Func<TList, int, TFound> find) =>
        [.. lists.Zip(match.At).Where(pair => pair.Second >= 0).Select(pair => find(pair.First, pair.Second))];

    private static IEnumerable<Entry> Entries((int Document, JsonMember[] Members)[] parts, Func<JsonMember[], string[]> keys)
    {
        foreach (Match match in Match.All(Array.ConvertAll(parts, part => keys(part.Members))))
        {
            (int Document, JsonMember Member)[] found = At(match, parts, (part, at) => (part.Document, part.Members[at]));
            Said[] said = Array.ConvertAll(found, one => new Said(one.Document, one.Member.Value));

            // Languages match without regard to case: names of one document stay apart, those of several may be the same.
            string name = parts[match.Fullest].Members[match.At[match.Fullest]].Name;
            yield return new(name, match.Occurrence == 0, match.At[0] >= 0, said);
        }
    }

    /// <summary>A member of some of the objects, or an entry of some of the maps.</summary>
    /// <param name="Name">Its name in the first that has it; where one has its language twice, there.</param>
    /// <param name="IsFirst">Whether it is the first of its name.</param>
    /// <param name="IsOfFirst">Whether the first of the documents has it.</param>
    /// <param name="Said">What each says.</param>
    private sealed record Entry(string Name, bool IsFirst, bool IsOfFirst, Said[] Said);
}
