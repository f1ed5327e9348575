using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>Says how fields are made.</summary>
internal static class Field
{
    public static Field<TOwner> Of<TOwner, TValue>(string name, Slot<TOwner, TValue> slot, Codec<TValue> codec)
        where TOwner : Node => new Field<TOwner, TValue>(name, slot, codec);
}

/// <summary>One member of a JSON object and where its value lies in the model.</summary>
internal abstract class Field<TOwner>(string name)
    where TOwner : Node
{
    /// <summary>Made when something is written: who only reads needs no encoder.</summary>
    private object? _encodedName;

    public string Name { get; } = name;

    public JsonEncodedText EncodedName => (JsonEncodedText)(_encodedName ??= JsonEncodedText.Encode(Name));

    public bool IsRequired { get; private set; }

    public Field<TOwner> Required()
    {
        IsRequired = true;
        return this;
    }

    /// <summary>Reads the value at the reader's token. On false the fault is reported and the reader stands at the value's last token.</summary>
    public abstract bool Read(ref JsonCursor json, ReadContext context, TOwner owner);

    public abstract ValueDescription Value { get; }

    /// <summary>Whether a walk has anything to see in the value.</summary>
    public abstract bool IsWalked { get; }

    public abstract string KeyOf(TOwner owner);

    public abstract bool IsStated(TOwner owner);

    /// <summary>Writes name and value, if there is one.</summary>
    public abstract void Write(Utf8JsonWriter json, TOwner owner);

    public abstract void Visit(TOwner owner, ModelVisitor visitor);

    public abstract FieldValue View(TOwner owner);
}

internal sealed class Field<TOwner, TValue>(string name, Slot<TOwner, TValue> slot, Codec<TValue> codec) : Field<TOwner>(name)
    where TOwner : Node
{
    public override bool Read(ref JsonCursor json, ReadContext context, TOwner owner) => codec.Read(ref json, context, out slot(owner));

    public override ValueDescription Value => codec.Description;

    public override bool IsWalked => codec.IsWalked;

    public override string KeyOf(TOwner owner) => codec.KeyOf(in slot(owner));

    public override FieldValue View(TOwner owner) => codec.View(in slot(owner));

    public override bool IsStated(TOwner owner) => codec.IsStated(in slot(owner)) || owner._unknown.ItemsOf(Name).Length > 0;

    public override void Write(Utf8JsonWriter json, TOwner owner)
    {
        ref TValue value = ref slot(owner);
        UnreadItem[] unread = owner._unknown.ItemsOf(Name);
        if (codec.IsStated(in value) || unread.Length > 0)
        {
            json.WritePropertyName(EncodedName);
            codec.Write(json, in value, unread);
        }
    }

    public override void Visit(TOwner owner, ModelVisitor visitor)
    {
        ref TValue value = ref slot(owner);
        if (codec.IsStated(in value))
        {
            visitor.Path.At(Name);
            if (visitor.WantsAll)
            {
                visitor.Stated(Name);
            }

            if (owner._unknown.Count + visitor.Skipped.Length > 0)
            {
                visitor.Skipped = owner._unknown.ItemsOf(Name);
            }

            codec.Visit(in value, visitor);
        }
    }
}
