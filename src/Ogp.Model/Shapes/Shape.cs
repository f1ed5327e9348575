using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>
/// The one description of a type's fields: reader, writer and walks over the model come from it. Immutable once built; safe to share
/// between threads.
/// </summary>
internal sealed class Shape<T>
    where T : Node
{
    private readonly Func<T> _create;
    private readonly Field<T>[] _fields;
    private readonly byte[][] _names;
    private readonly ulong _required;

    public Shape(Func<T> create, Func<T, NodeKey>? key, params Field<T>[] fields)
    {
        (_create, Key, _fields) = (create, key, fields);
        _names = Array.ConvertAll(fields, field => field.EncodedName.EncodedUtf8Bytes.ToArray());
        for (int i = 0; i < fields.Length; i++)
        {
            _required |= fields[i].IsRequired ? 1UL << i : 0;
        }
    }

    /// <summary>What tells an object from its siblings in an array; null for objects that stand in none.</summary>
    public Func<T, NodeKey>? Key { get; }

    /// <summary>Reads the object at whose start the reader stands, to its end.</summary>
    public T Read(ref Utf8JsonReader json, ReadContext context)
    {
        T node = _create();
        long start = json.TokenStartIndex;
        ulong seen = 0;
        int next = 0;
        int last = -1;
        UnknownCollector unknown = default;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            long at = json.TokenStartIndex;
            int field = Find(ref json, next);
            if (field < 0)
            {
                string name = context.GetString(ref json);
                context.Report(
                    FormatFindings.UnknownMember,
                    at,
                    Spelling.Nearest(name, _fields.Select(candidate => candidate.Name)),
                    ("name", name)
                );
                unknown.Keep(ref json, context, name, last);
            }
            else if ((seen & (1UL << field)) != 0)
            {
                context.Report(FormatFindings.DuplicateMember, at, null, ("name", _fields[field].Name));
                unknown.Keep(ref json, context, _fields[field].Name, last);
            }
            else
            {
                seen |= 1UL << field;
                json.Read();
                long value = json.TokenStartIndex;
                if (_fields[field].Read(ref json, context, node))
                {
                    last = field;
                    next = field + 1;
                    unknown.AddItems(_fields[field].Name, context.TakeUnread());
                }
                else
                {
                    unknown.AddUnread(_fields[field].Name, context.Raw(value, json.BytesConsumed), last);
                }
            }
        }

        for (int i = 0; (_required & ~seen) >> i != 0; i++)
        {
            if (((_required & ~seen) >> i & 1) != 0)
            {
                context.Report(FormatFindings.MissingMember, start, null, ("name", _fields[i].Name));
            }
        }

        node._unknown = unknown.ToUnknownMembers();
        return node;
    }

    /// <summary>Writes an object: the fields that are stated in the order of the shape, and what was unknown where it stood.</summary>
    public void Write(Utf8JsonWriter json, T node)
    {
        json.WriteStartObject();
        if (node._unknown.Count > 0)
        {
            WriteWithUnknown(json, node);
        }
        else
        {
            foreach (Field<T> field in _fields)
            {
                field.Write(json, node);
            }
        }

        json.WriteEndObject();
    }

    private void WriteWithUnknown(Utf8JsonWriter json, T node)
    {
        ReadOnlySpan<UnknownMember> unknown = node._unknown.AsSpan();
        Func<string, bool> isStated = name => Array.Exists(_fields, field => field.Name == name && field.IsStated(node));
        UnknownCollector.Write(json, unknown, -1, isStated);
        for (int i = 0; i < _fields.Length; i++)
        {
            _fields[i].Write(json, node);
            UnknownCollector.Write(json, unknown, i, isStated);
        }
    }

    public void Visit(T node, ModelVisitor visitor)
    {
        visitor.Enter(node);
        foreach (Field<T> field in _fields)
        {
            field.Visit(node, visitor);
        }

        visitor.Leave(node);
    }

    /// <summary>Whether any of the members is one of this shape, kept because its value could not be read.</summary>
    public bool Knows(ReadOnlySpan<UnknownMember> members)
    {
        foreach (UnknownMember member in members)
        {
            if (Array.Exists(_fields, field => field.Name == member.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The field of the name at the reader; -1 where there is none.</summary>
    private int Find(ref Utf8JsonReader json, int next)
    {
        if (json.ValueIsEscaped)
        {
            string name = ReadContext.Unescape(ref json, out _);
            return Array.FindIndex(_fields, field => field.Name == name);
        }

        // Members mostly come in the order of the shape, some left out.
        int found = Find(json.ValueSpan, next, _fields.Length);
        return found >= 0 ? found : Find(json.ValueSpan, 0, next);
    }

    private int Find(ReadOnlySpan<byte> name, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (name.SequenceEqual(_names[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
