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
    private readonly ulong _required;

    public Shape(Func<T> create, Func<T, string>? key, params Field<T>[] fields)
    {
        (_create, Key, _fields) = (create, key, fields);
        for (int i = 0; i < fields.Length; i++)
        {
            _required |= fields[i].IsRequired ? 1UL << i : 0;
        }
    }

    /// <summary>What tells an object from its siblings in an array; null for objects that stand in none.</summary>
    public Func<T, string>? Key { get; }

    /// <summary>Reads the object at whose start the reader stands, to its end.</summary>
    public T Read(ref Utf8JsonReader json, ReadContext context)
    {
        T node = _create();
        long start = json.TokenStartIndex;
        ulong seen = 0;
        ulong kept = 0;
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
            else
            {
                bool isTwice = (seen & (1UL << field)) != 0;
                if (isTwice)
                {
                    context.Report(FormatFindings.DuplicateMember, at, null, ("name", _fields[field].Name));
                }

                // The first that says anything counts; the others stand behind it.
                if (isTwice && ((kept & (1UL << field)) != 0 || _fields[field].IsStated(node)))
                {
                    unknown.Keep(ref json, context, _fields[field].Name, Math.Max(last, field));
                    continue;
                }

                seen |= 1UL << field;
                json.Read();
                long value = json.TokenStartIndex;
                if (!_fields[field].Read(ref json, context, node))
                {
                    kept |= 1UL << field;
                    unknown.AddUnread(_fields[field].Name, context.Raw(value, json.BytesConsumed), last);
                    continue;
                }

                last = field;
                next = field + 1;
                if (context.TakeUnread() is { } items)
                {
                    kept |= 1UL << field;
                    unknown.AddItems(_fields[field].Name, items, field);
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
        ReadOnlySpan<UnknownMember> unknown = node._unknown.AsSpan();
        Func<string, bool> isStated = unknown.IsEmpty
            ? static _ => false
            : name => Array.Exists(_fields, field => field.Name == name && field.IsStated(node));
        UnknownCollector.Write(json, unknown, -1, isStated);
        for (int i = 0; i < _fields.Length; i++)
        {
            if (_fields[i].IsStated(node))
            {
                _fields[i].Write(json, node);
            }

            UnknownCollector.Write(json, unknown, i, isStated);
        }

        json.WriteEndObject();
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

    /// <summary>The field of the name at the reader: first the one that would come next, then any.</summary>
    private int Find(ref Utf8JsonReader json, int next)
    {
        if (json.ValueIsEscaped)
        {
            string name = ReadContext.Unescape(ref json, out _);
            return Array.FindIndex(_fields, field => field.Name == name);
        }

        if (next < _fields.Length && json.ValueTextEquals(_fields[next].EncodedName.EncodedUtf8Bytes))
        {
            return next;
        }

        for (int i = 0; i < _fields.Length; i++)
        {
            if (json.ValueTextEquals(_fields[i].EncodedName.EncodedUtf8Bytes))
            {
                return i;
            }
        }

        return -1;
    }
}
