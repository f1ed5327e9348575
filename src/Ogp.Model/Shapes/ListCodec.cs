using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>An array. An item that cannot be read is reported and kept beside; the others stay.</summary>
/// <param name="item">Reads, writes and walks over the items.</param>
/// <param name="key">Tells an item from others; null where items are not told apart.</param>
internal sealed class ListCodec<T>(Codec<T> item, Func<T, NodeKey>? key = null) : Codec<ValueList<T>>
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
            left.WriteUpTo(json);
            item.Write(json, in one);
        }

        left.WriteRest(json);
        json.WriteEndArray();
    }

    public override bool IsStated(in ValueList<T> value) => !value.IsEmpty;

    public override bool IsWalked => item.IsWalked;

    public override FieldValue View(in ValueList<T> value) => value.IsEmpty ? default : FieldValue.Of(new ListItems<T>(value, item));

    public override void Visit(in ValueList<T> value, ModelVisitor visitor)
    {
        NodeKeys? seen = value.Count > 1 && key is not null ? visitor.LendKeys() : null;
        UnreadItem[] skipped = visitor.Skipped;
        int at = 0;
        int next = 0;
        foreach (T one in value)
        {
            for (; next < skipped.Length && skipped[next].Index == at; next++)
            {
                at++;
            }

            visitor.Path.Push(at);
            if (seen is not null && key!(one) is { IsStated: true } its && seen.Add(its, at) is >= 0 and var first)
            {
                visitor.DuplicateKey(its.ToString(), first);
            }

            item.Visit(in one, visitor);
            visitor.Path.Pop();
            at++;
        }

        if (seen is not null)
        {
            visitor.TakeBack(seen);
        }
    }
}
