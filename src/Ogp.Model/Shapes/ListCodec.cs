using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>An array. An item that cannot be read is reported and kept beside; the others stay.</summary>
/// <param name="item">Reads, writes and walks over the items.</param>
/// <param name="key">Tells an item from others; null where items are not told apart.</param>
internal sealed class ListCodec<T>(Codec<T> item, Func<T, NodeKey>? key = null) : Codec<ValueList<T>>(item.IsWalked)
{
    public override ValueDescription Description => new(ValueForm.Array) { Item = item.Description };

    public override bool Read(ref JsonCursor json, ReadContext context, out ValueList<T> value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return context.Reject(ref json, "array");
        }

        ArrayBuilder<T> items = new();
        List<UnreadItem>? unread = null;
        for (int i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
        {
            context.CountItem();
            long start = json.TokenStartIndex;
            if (item.Read(ref json, context, out T read))
            {
                items.Add(read);
            }
            else
            {
                (unread ??= []).Add(new(i, null, context.Raw(start, json.BytesConsumed)));
            }
        }

        context.LeaveUnread(unread);
        value = new(items.ToArray());
        return true;
    }

    public override void Write(Utf8JsonWriter json, in ValueList<T> value) => Write(json, in value, []);

    public override void Write(Utf8JsonWriter json, in ValueList<T> value, UnreadItem[] unread)
    {
        json.WriteStartArray();
        UnreadItems left = new(unread);
        foreach (T one in value)
        {
            if (item.IsItem(in one))
            {
                left.WriteUpTo(json);
                item.Write(json, in one);
            }
        }

        left.WriteRest(json);
        json.WriteEndArray();
    }

    public override bool IsStated(in ValueList<T> value)
    {
        foreach (T one in value)
        {
            if (item.IsItem(in one))
            {
                return true;
            }
        }

        return false;
    }

    public override FieldValue View(in ValueList<T> value) => !IsStated(in value) ? default : FieldValue.Of(new ListItems<T>(value, item));

    public override void Visit(in ValueList<T> value, ModelVisitor visitor)
    {
        ReadOnlySpan<T> items = value.AsSpan();
        NodeKeys? seen = MayRepeat(items, visitor) ? visitor.LendKeys() : null;
        UnreadItems skipped = new(visitor.Skipped);
        visitor.Path.Push();
        for (int i = 0; i < items.Length; i++)
        {
            if (!item.IsItem(in items[i]))
            {
                continue;
            }

            int at = skipped.Next();
            visitor.Path.At(at);
            if (seen is not null && key!(items[i]) is { IsStated: true } its && seen.Add(its, at) is >= 0 and var first)
            {
                visitor.DuplicateKey(its.ToString(), first);
            }

            item.Visit(in items[i], visitor);
        }

        visitor.Path.Pop();
        if (seen is not null)
        {
            visitor.TakeBack(seen);
        }
    }

    /// <summary>Whether two items may have the same key: false where marks of them all differ, or there are none to compare.</summary>
    private bool MayRepeat(ReadOnlySpan<T> items, ModelVisitor visitor)
    {
        if (key is null || items.Length < 2)
        {
            return false;
        }

        int[] marks = visitor.Marks;
        for (int i = 0; i < items.Length; i++)
        {
            int mark = key(items[i]).Mark;
            if (i == marks.Length || marks.AsSpan(0, i).IndexOf(mark) >= 0)
            {
                return true;
            }

            marks[i] = mark;
        }

        return false;
    }
}
