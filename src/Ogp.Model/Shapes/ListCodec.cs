using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>An array. An item that cannot be read is reported and left out; the others stay.</summary>
internal sealed class ListCodec<T>(Codec<T> item, Func<Func<T, string>?>? key) : Codec<ValueList<T>>
{
    public override bool Read(ref Utf8JsonReader json, ReadContext context, out ValueList<T> value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return context.Reject(ref json, "array");
        }

        List<T>? items = null;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (item.Read(ref json, context, out T read))
            {
                (items ??= []).Add(read);
            }
        }

        value = items is null ? default : new(items.ToArray());
        return true;
    }

    public override void Write(Utf8JsonWriter json, in ValueList<T> value)
    {
        json.WriteStartArray();
        foreach (T one in value)
        {
            item.Write(json, in one);
        }

        json.WriteEndArray();
    }

    public override bool IsStated(in ValueList<T> value) => !value.IsEmpty;

    public override void Visit(in ValueList<T> value, ModelVisitor visitor)
    {
        Dictionary<string, int>? seen = value.Count > 1 && key?.Invoke() is not null ? new(value.Count, StringComparer.Ordinal) : null;
        for (int i = 0; i < value.Count; i++)
        {
            T one = value[i];
            visitor.Path.Push(i);
            if (seen is not null && key!()!(one) is { Length: > 0 } text && !seen.TryAdd(text, i))
            {
                visitor.DuplicateKey(text.Trim(), seen[text]);
            }

            item.Visit(in one, visitor);
            visitor.Path.Pop();
        }
    }
}
