using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>One member of a JSON object and where its value lies in the model. Only objects of the type that has the field may be given to it.</summary>
internal abstract class Field(string name, bool isWalked)
{
    public static Field Of<TValue>(string name, Slot<TValue> slot, Codec<TValue> codec) => new Field<TValue>(name, slot, codec);

    /// <summary>Made when something is written: who only reads needs no encoder.</summary>
    private object? _encodedName;

    public string Name { get; } = name;

    public JsonEncodedText EncodedName => (JsonEncodedText)(_encodedName ??= JsonEncodedText.Encode(Name));

    public bool IsRequired { get; private set; }

    public Field Required()
    {
        IsRequired = true;
        return this;
    }

    /// <summary>Reads the value at the reader's token. On false the fault is reported and the reader stands at the value's last token.</summary>
    public abstract bool Read(ref JsonCursor json, ReadContext context, Node owner);

    public abstract ValueDescription Value { get; }

    /// <summary>Whether a walk has anything to see in the value.</summary>
    public bool IsWalked { get; } = isWalked;

    public abstract string KeyOf(Node owner);

    public abstract bool IsStated(Node owner);

    /// <summary>Writes name and value, if there is one, with the items that could not be read.</summary>
    public abstract void Write(Utf8JsonWriter json, Node owner, UnknownMembers unknown);

    /// <summary>What the field says where something of its name was kept; null where nothing that it says stands against that.</summary>
    public abstract ReadBeside? Beside(Node owner, in UnknownMember kept);

    public abstract void Visit(Node owner, ModelVisitor visitor);

    public abstract FieldValue View(Node owner);
}

internal sealed class Field<TValue>(string name, Slot<TValue> slot, Codec<TValue> codec) : Field(name, codec.IsWalked)
{
    public override bool Read(ref JsonCursor json, ReadContext context, Node owner) => codec.Read(ref json, context, out slot(owner));

    public override ValueDescription Value => codec.Description;

    public override string KeyOf(Node owner) => codec.KeyOf(in slot(owner));

    public override FieldValue View(Node owner) => codec.View(in slot(owner));

    public override bool IsStated(Node owner) => codec.IsStated(in slot(owner));

    public override ReadBeside? Beside(Node owner, in UnknownMember kept) =>
        kept.Item >= 0 && kept.Key is null ? null : new ReadBesideField<TValue>(owner, slot, codec, kept.Key);

    public override void Write(Utf8JsonWriter json, Node owner, UnknownMembers unknown)
    {
        ref TValue value = ref slot(owner);
        UnreadItem[] unread = unknown.ItemsOf(Name);
        if (codec.IsStated(in value) || unread.Length > 0)
        {
            json.WritePropertyName(EncodedName);
            codec.Write(json, in value, unread);
        }
    }

    public override void Visit(Node owner, ModelVisitor visitor)
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
