using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>
/// The one description of a type's fields: reader, writer and walks over the model come from it. Immutable once built; safe to share
/// between threads.
/// </summary>
internal sealed class Shape<T> : INodeShape
    where T : Node
{
    private readonly Func<T> _create;
    private readonly Field[] _fields;
    private readonly FieldNames _names;
    private readonly Field[] _key;

    /// <summary>The members in which a walk has something to see.</summary>
    private readonly Field[] _walked;
    private readonly ulong _required;

    /// <summary>Made when the first member is met that no field has.</summary>
    private MemberWords? _words;

    /// <summary>A shape.</summary>
    /// <param name="create">Makes an empty object.</param>
    /// <param name="key">Members that tell an object from its siblings in an array; none for objects that stand in no array.</param>
    /// <param name="fields">Members in the order of the format.</param>
    public Shape(Func<T> create, string[] key, params Field[] fields)
    {
        (_create, _fields) = (create, fields);
        _walked = Array.FindAll(fields, field => field.IsWalked);
        _key = Array.ConvertAll(key, name => Array.Find(fields, field => field.Name == name)!);
        _names = new(Array.ConvertAll(fields, field => field.Name));
        for (int i = 0; i < fields.Length; i++)
        {
            _required |= fields[i].IsRequired ? 1UL << i : 0;
        }
    }

    /// <summary>Whether the same object stands in many places of a document: it is small, and says no more than which, or when.</summary>
    public bool Recurs { get; init; }

    /// <summary>A list that is written empty where else no member would say what kind of object this is; null where nobody has to know.</summary>
    public string? Mark { get; init; }

    /// <summary>What tells an object from its siblings in an array; empty where nothing does.</summary>
    public NodeKey KeyOf(T node) => _key.Length == 1 ? new(_key[0].KeyOf(node)) : new(Part(node, 0) ?? "", Part(node, 1), Part(node, 2));

    public ShapeDescription Describe() =>
        new(
            Name,
            Array.ConvertAll(_key, field => field.Name),
            Array.ConvertAll(_fields, field => new FieldDescription(field.Name, field.IsRequired, field.Value))
        );

    /// <summary>Reads the object at whose start the reader stands, to its end.</summary>
    public T Read(ref JsonCursor json, ReadContext context)
    {
        ObjectReading<T> reading = Begin();
        long start = json.TokenStartIndex;
        while (true)
        {
            int field = json.ReadName(_names, reading.Next);
            if (field >= 0)
            {
                ReadField(field, ref json, context, ref reading);
            }
            else if (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                ReadMember(ref json, context, ref reading);
            }
            else
            {
                break;
            }
        }

        return End(context, start, ref reading);
    }

    /// <summary>Begins an object that is read member by member.</summary>
    public ObjectReading<T> Begin() => new(_create());

    /// <summary>Reads the member at whose name the reader stands, to its end.</summary>
    public void ReadMember(ref JsonCursor json, ReadContext context, ref ObjectReading<T> reading)
    {
        long at = json.TokenStartIndex;
        string name = context.GetString(ref json);
        int field = _names.IndexOf(name);
        if (field >= 0)
        {
            ReadField(field, ref json, context, ref reading);
        }
        else
        {
            if (reading.Unknown.Has(name))
            {
                context.Report(FormatFindings.DuplicateMember, at, null, ("name", name));
            }
            else if (!UnknownCollector.IsExtension(name))
            {
                ReportUnknown(name, at, context, ref reading);
            }

            reading.Unknown.Keep(ref json, context, name, reading.Last);
        }
    }

    private void ReportUnknown(string name, long at, ReadContext context, ref ObjectReading<T> reading)
    {
        ulong missing = _required & ~reading.Seen;
        _words ??= new(Array.ConvertAll(_fields, candidate => candidate.Name));
        PendingFinding unknown = context.Unknown(name, at, _words, isWanted: missing != 0);
        bool isMissing = unknown.Suggestion is { } meant && (missing >> IndexOf(meant) & 1) != 0;
        reading.Misspellings.Report(context, unknown, isMissing);
    }

    private void ReadField(int field, ref JsonCursor json, ReadContext context, ref ObjectReading<T> reading)
    {
        ulong bit = 1UL << field;
        bool isTwice = (reading.Seen & bit) != 0;
        if (isTwice)
        {
            context.Report(FormatFindings.DuplicateMember, json.TokenStartIndex, null, ("name", _fields[field].Name));
        }

        // The first that says anything counts; the others stand behind it.
        if (isTwice && ((reading.Kept & bit) != 0 || _fields[field].IsStated(reading.Node)))
        {
            reading.Kept |= bit;
            reading.Unknown.Keep(
                ref json,
                context,
                _fields[field].Name,
                Math.Max(reading.Last, reading.Unknown.AfterOf(_fields[field].Name, field))
            );
            return;
        }

        reading.Seen |= bit;
        json.ReadValue();
        long value = json.TokenStartIndex;
        if (!_fields[field].Read(ref json, context, reading.Node))
        {
            if (json.TokenType == JsonTokenType.Null && !_fields[field].IsRequired)
            {
                context.Findings.BeSureOfLast(value);
            }

            reading.Kept |= bit;
            reading.Unknown.AddUnread(_fields[field].Name, context.Raw(value, json.BytesConsumed), reading.Last);
            return;
        }

        reading.Last = field;
        reading.Next = field + 1;
        if (context.TakeUnread() is { } items)
        {
            reading.Kept |= bit;
            reading.Unknown.AddItems(_fields[field].Name, items, field);
        }
    }

    /// <summary>Ends an object that began at an offset: reports what is missing.</summary>
    public T End(ReadContext context, long start, ref ObjectReading<T> reading)
    {
        ulong missing = _required & ~reading.Seen;
        for (int i = 0; missing >> i != 0; i++)
        {
            if ((missing >> i & 1) != 0)
            {
                reading.Misspellings.ReportMissing(context, start, _fields[i].Name);
            }
        }

        reading.Misspellings.End(context);
        SetUnknown(ref reading);
        if (context.MarksBreak && context.Break?.IsOpen(start) == true)
        {
            reading.Node._unknown = reading.Node._unknown.BrokenOff();
        }

        return reading.Node;
    }

    /// <summary>Gives the object what was kept so far.</summary>
    public void SetUnknown(ref ObjectReading<T> reading)
    {
        UnknownMember[] kept = reading.Unknown.ToArray();
        for (int i = 0; reading.Kept != 0 && i < kept.Length; i++)
        {
            if (_names.IndexOf(kept[i].Name) is >= 0 and int field)
            {
                kept[i] = kept[i] with { Beside = _fields[field].Beside(reading.Node, kept[i]) };
            }
        }

        reading.Node._unknown = new(kept);
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
            foreach (Field field in _fields)
            {
                field.Write(json, node, default);
            }
        }

        json.WriteEndObject();
    }

    private void WriteWithUnknown(Utf8JsonWriter json, T node)
    {
        UnknownMembers left = node.Unknown;
        ReadOnlySpan<UnknownMember> unknown = left.AsSpan();
        bool isUnmarked = Mark is not null && !Array.Exists(_fields, field => field.IsStated(node)) && !HasKnownName(unknown);
        UnknownCollector.Write(json, unknown, -1);
        for (int i = 0; i < _fields.Length; i++)
        {
            if (isUnmarked && _fields[i].Name == Mark)
            {
                json.WriteStartArray(Mark);
                json.WriteEndArray();
            }

            _fields[i].Write(json, node, left);
            UnknownCollector.Write(json, unknown, i);
        }

        UnknownCollector.Write(json, unknown, UnknownMember.AtTheEnd);
    }

    private bool HasKnownName(ReadOnlySpan<UnknownMember> unknown)
    {
        foreach (UnknownMember member in unknown)
        {
            if (Has(member.Name))
            {
                return true;
            }
        }

        return false;
    }

    public string Name => typeof(T).Name;

    public FieldValue ValueOf(Node node, string name)
    {
        foreach (Field field in _fields)
        {
            if (field.Name == name)
            {
                return field.View((T)node).Among(node._unknown, name);
            }
        }

        return default;
    }

    public void Visit(T node, ModelVisitor visitor)
    {
        visitor.Enter(node, this);
        visitor.Path.Push();
        foreach (Field field in visitor.WantsAll ? _fields : _walked)
        {
            field.Visit(node, visitor);
        }

        visitor.Path.Pop();
        visitor.Leave(node);
    }

    private string? Part(T node, int index) => index < _key.Length ? _key[index].KeyOf(node) : null;

    /// <summary>Position of the field of a name.</summary>
    public int IndexOf(string name) => Array.FindIndex(_fields, field => field.Name == name);

    /// <summary>Whether a name is one of a field.</summary>
    public bool Has(string name) => _names.IndexOf(name) >= 0;
}
