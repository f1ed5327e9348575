using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>An array. An item that cannot be read is reported and kept beside; the others stay.</summary>
internal sealed class ListCodec<T>(Codec<T> item, Func<Func<T, NodeKey>?>? key) : Codec<ValueList<T>>
{
    public override bool Read(ref Utf8JsonReader json, ReadContext context, out ValueList<T> value)
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
        value = ValueList.Create(items.Items);
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

    public override void Visit(in ValueList<T> value, ModelVisitor visitor)
    {
        Func<T, NodeKey>? keyOf = value.Count > 1 ? key?.Invoke() : null;
        Dictionary<NodeKey, int>? seen = keyOf is null ? null : visitor.LendKeys();
        UnreadItem[] skipped = visitor.Skipped;
        for (int i = 0, at = 0; i < value.Count; i++, at++)
        {
            at = PassOver(skipped, at);
            T one = value[i];
            visitor.Path.Push(at);
            if (seen is not null && keyOf!(one) is { IsStated: true } its && !seen.TryAdd(its, at))
            {
                visitor.DuplicateKey(its.ToString(), seen[its]);
            }

            item.Visit(in one, visitor);
            visitor.Path.Pop();
        }

        if (seen is not null)
        {
            visitor.TakeBack(seen);
        }
    }

    /// <summary>The first position from here on where no item stood that could not be read.</summary>
    private static int PassOver(UnreadItem[] skipped, int at)
    {
        foreach (UnreadItem unread in skipped)
        {
            at += unread.Index == at ? 1 : 0;
        }

        return at;
    }
}
