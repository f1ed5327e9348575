using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>A text: a map from language tag to words.</summary>
internal sealed class TextCodec() : Codec<LocalizedText>(isWalked: true)
{
    public override ValueDescription Description => new(ValueForm.Text);

    public override bool Read(ref JsonCursor json, ReadContext context, out LocalizedText value)
    {
        value = default;
        if (json.TokenType == JsonTokenType.String)
        {
            context.Report(FormatFindings.PlainText, json.TokenStartIndex, null);
            value = new(LocalizedText.Undetermined, context.GetString(ref json));
            return true;
        }

        ArrayBuilder<string> tags = new();
        ArrayBuilder<RawString> texts = new();
        bool read = StringMap.TryRead(ref json, context, context.Tags, ref tags, ref texts);
        value = context.GetTexts(ref tags, ref texts);
        return read;
    }

    public override void Write(Utf8JsonWriter json, in LocalizedText value) => Write(json, in value, []);

    public override void Write(Utf8JsonWriter json, in LocalizedText value, UnreadItem[] unread)
    {
        json.WriteStartObject();
        UnreadItems left = new(unread);
        if (value.Utf8 is { } utf8)
        {
            int tag = 0;
            foreach (ReadOnlySpan<byte> text in utf8)
            {
                left.WriteUpTo(json);
                json.WriteString(utf8.Tags[tag++], text);
            }
        }
        else
        {
            foreach ((string tag, string text) in value.AsSpan())
            {
                left.WriteUpTo(json);
                json.WriteString(tag, text);
            }
        }

        left.WriteRest(json);
        json.WriteEndObject();
    }

    public override bool IsStated(in LocalizedText value) => value.IsStated;

    public override bool IsItem(in LocalizedText value) => true;

    public override object? Part(in LocalizedText value, string? key) => key is null ? value : value[key];

    public override string KeyOf(in LocalizedText value) => value.For("en");

    public override void Visit(in LocalizedText value, ModelVisitor visitor) => visitor.Text(in value);

    public override FieldValue View(in LocalizedText value) => FieldValue.Of(value);
}

/// <summary>Cells of a table: a map from heading to text.</summary>
internal sealed class CellsCodec : Codec<ValueList<Cell>>
{
    public override ValueDescription Description => new(ValueForm.Cells);

    public override bool Read(ref JsonCursor json, ReadContext context, out ValueList<Cell> value)
    {
        ArrayBuilder<string> headings = new();
        ArrayBuilder<RawString> texts = new();
        bool read = StringMap.TryRead(ref json, context, context.Headings, ref headings, ref texts);
        Cell[] cells = new Cell[headings.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = new(headings.At(i), context.GetString(texts.At(i)));
        }

        value = new(cells);
        return read;
    }

    public override void Write(Utf8JsonWriter json, in ValueList<Cell> value) => Write(json, in value, []);

    public override void Write(Utf8JsonWriter json, in ValueList<Cell> value, UnreadItem[] unread)
    {
        json.WriteStartObject();
        UnreadItems left = new(unread);
        foreach ((string heading, string text) in value)
        {
            left.WriteUpTo(json);
            json.WriteString(heading, text);
        }

        left.WriteRest(json);
        json.WriteEndObject();
    }

    public override bool IsStated(in ValueList<Cell> value) => !value.IsEmpty;

    public override object? Part(in ValueList<Cell> value, string? key) =>
        key is null ? value : Array.Find(value.AsSpan().ToArray(), cell => cell.Heading == key).Text;
}

internal static class StringMap
{
    /// <summary>Finds the strings of an object. A name that is there twice counts once; that, and a value that is no string, is reported and kept beside.</summary>
    public static bool TryRead(
        ref JsonCursor json,
        ReadContext context,
        RecurringNames recurring,
        ref ArrayBuilder<string> keys,
        ref ArrayBuilder<RawString> values
    )
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return context.Reject(ref json, "object");
        }

        ManyNames names = new(recurring.Comparer);
        ManyNames unreadNames = new(recurring.Comparer);
        ArrayBuilder<string> others = new();
        List<UnreadItem>? unread = null;
        int last = -1;
        for (int i = 0; ; i++)
        {
            // Names in the order in which they are known differ, and need not be held against each other.
            int known = recurring.Read(ref json, last + 1);
            bool isNew = known > last;
            last = isNew ? known : RecurringNames.Most;
            if (known < 0 && !(json.Read() && json.TokenType == JsonTokenType.PropertyName))
            {
                break;
            }

            context.CountItem();
            long at = json.TokenStartIndex;
            string name = known < 0 ? recurring.Name(ref json, context) : recurring[known];
            json.ReadValue();
            long start = json.TokenStartIndex;
            bool isTwice = !isNew && names.Contains(ref keys, name);
            if (isTwice || unreadNames.Contains(ref others, name))
            {
                context.Report(FormatFindings.DuplicateMember, at, null, ("name", name));
            }

            if (isTwice)
            {
                context.SkipKept(ref json);
            }

            if (isTwice || (json.TokenType != JsonTokenType.String && !context.Reject(ref json, "string")))
            {
                (unread ??= []).Add(new(i, name, context.Raw(start, json.BytesConsumed)));
                others.Add(name);
            }
            else
            {
                keys.Add(name);
                values.Add(json.Value);
            }
        }

        context.LeaveUnread(unread);
        return true;
    }
}
