using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Comparing;

/// <summary>Writes the operations that turn one written document into another, led by the shapes: items are found again by their key.</summary>
internal sealed class JsonPatch
{
    private readonly StringBuilder _operations = new();

    public static byte[] Of(JsonTree before, JsonTree after)
    {
        JsonPatch patch = new();
        ValueDescription package = new(ValueForm.Object) { Object = IrmPackageShape.Shape.Describe };
        patch.Value(before, after, package, "");
        return Encoding.UTF8.GetBytes(patch._operations.Length == 0 ? "[]\n" : $"[{patch._operations}\n]\n");
    }

    private void Value(JsonTree before, JsonTree after, ValueDescription? what, string path)
    {
        if (before.IsWrittenLike(after))
        {
            return;
        }

        bool isMap = what?.Form is ValueForm.Text or ValueForm.Ratings or ValueForm.Cells or ValueForm.Object;
        if (isMap && HasNamesOnce(before) && HasNamesOnce(after))
        {
            Members(before.Members, after.Members, what!.Object?.Invoke(), path);
        }
        else if (what?.Form == ValueForm.Array && before.IsArray && after.IsArray)
        {
            Items(before.Items, after.Items, what.Item!, path);
        }
        else
        {
            Add("replace", path, after);
        }
    }

    private void Members(JsonMember[] before, JsonMember[] after, ShapeDescription? shape, string path)
    {
        foreach (Match match in Match.All(Keys.OfMembers(before), Keys.OfMembers(after)))
        {
            string name = match.At[0] < 0 ? after[match.At[1]].Name : before[match.At[0]].Name;
            string there = Step(path, name);
            if (match.At[1] < 0)
            {
                Add("remove", there);
            }
            else if (match.At[0] < 0)
            {
                Add("add", there, after[match.At[1]].Value);
            }
            else
            {
                Value(before[match.At[0]].Value, after[match.At[1]].Value, shape?.Find(name)?.Value, there);
            }
        }
    }

    /// <summary>Takes away what is gone from the end on, moves what changed its order behind what it follows, adds what is new, and then goes into each item.</summary>
    private void Items(JsonTree[] before, JsonTree[] after, ValueDescription item, string path)
    {
        Alignment alignment = new(Keys.OfItems(before, item), Keys.OfItems(after, item));
        List<int> now = [.. Enumerable.Range(0, before.Length)];
        foreach (int gone in alignment.Removed.Reverse())
        {
            now.RemoveAt(gone);
            Add("remove", Step(path, gone));
        }

        int previous = -1;
        for (int i = 0; i < after.Length; i++)
        {
            int one = alignment.BeforeOf[i];
            if (alignment.Moved.Contains(i))
            {
                int from = now.IndexOf(one);
                now.RemoveAt(from);
                int to = previous < 0 ? 0 : now.IndexOf(previous) + 1;
                now.Insert(to, one);
                if (from != to)
                {
                    Move(Step(path, from), Step(path, to));
                }
            }

            previous = one < 0 ? previous : one;
        }

        for (int i = 0; i < after.Length; i++)
        {
            if (alignment.BeforeOf[i] < 0)
            {
                Add("add", Step(path, i), after[i]);
            }
        }

        for (int i = 0; i < after.Length; i++)
        {
            if (alignment.BeforeOf[i] >= 0)
            {
                Value(before[alignment.BeforeOf[i]], after[i], item, Step(path, i));
            }
        }
    }

    /// <summary>A pointer cannot tell members of the same name apart.</summary>
    private static bool HasNamesOnce(JsonTree value) =>
        value.IsObject && value.Members.DistinctBy(member => member.Name, StringComparer.Ordinal).Count() == value.Members.Length;

    private static string Step(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}/{index}");

    private static string Step(string path, string name)
    {
        StringBuilder pointer = new(path);
        ModelPath.Escape(pointer.Append('/'), name);
        return pointer.ToString();
    }

    private void Add(string operation, string path, JsonTree? value = null) =>
        Write(json =>
        {
            json.WriteString("op"u8, operation);
            json.WriteString("path"u8, path);
            if (value is not null)
            {
                json.WritePropertyName("value"u8);
                json.WriteRawValue(value.Utf8, skipInputValidation: true);
            }
        });

    private void Move(string from, string to) =>
        Write(json =>
        {
            json.WriteString("op"u8, "move"u8);
            json.WriteString("from"u8, from);
            json.WriteString("path"u8, to);
        });

    private void Write(Action<Utf8JsonWriter> members)
    {
        ArrayBufferWriter<byte> line = new();
        using (Utf8JsonWriter json = new(line, JsonOutput.Compact))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        _operations.Append(_operations.Length == 0 ? "\n  " : ",\n  ").Append(Encoding.UTF8.GetString(line.WrittenSpan));
    }
}
