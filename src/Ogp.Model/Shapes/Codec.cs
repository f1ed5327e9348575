using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>Reads, writes and walks over values of one type. Immutable; safe to share between threads.</summary>
/// <param name="isWalked">Whether a walk has anything to see in a value. Data, since what is called once for each type has to be made ready at each start.</param>
internal abstract class Codec<T>(bool isWalked = false)
{
    /// <summary>What the values are.</summary>
    public abstract ValueDescription Description { get; }

    /// <summary>Reads the value at the reader's token. On false the fault is reported and the reader stands at the value's last token.</summary>
    public abstract bool Read(ref JsonCursor json, ReadContext context, out T value);

    public abstract void Write(Utf8JsonWriter json, in T value);

    /// <summary>Writes the value with the items that could not be read, each where it stood.</summary>
    public virtual void Write(Utf8JsonWriter json, in T value, UnreadItem[] unread) => Write(json, in value);

    /// <summary>Whether the value is written at all.</summary>
    public abstract bool IsStated(in T value);

    /// <summary>Whether the value is written as an item of a list: what is not stated is left out, but for what a reader takes all the same.</summary>
    public virtual bool IsItem(in T value) => IsStated(in value);

    /// <summary>The value as a part of the key of its object.</summary>
    public virtual string KeyOf(in T value) => "";

    /// <summary>What a map says under a name; the whole value where none is given.</summary>
    public virtual object? Part(in T value, string? key) => value;

    /// <summary>Whether a walk has anything to see in a value.</summary>
    public bool IsWalked { get; } = isWalked;

    public virtual void Visit(in T value, ModelVisitor visitor) { }

    /// <summary>The value for those who go by names of members; nothing where it is not stated, or is of no use to them.</summary>
    public virtual FieldValue View(in T value) => default;
}

/// <summary>The codecs there are.</summary>
internal static class Codec
{
    public static readonly Codec<string?> String = new StringCodec();

    /// <summary>A string whose place is never null: empty is not stated.</summary>
    public static readonly Codec<string> Name = new StringCodec(emptyIsStated: false)!;

    /// <summary>The version of the format.</summary>
    public static readonly Codec<string> Version = new VersionCodec();

    public static readonly Codec<LocalizedText> Text = new TextCodec();

    public static readonly Codec<PartialDate> Date = new DateCodec();

    public static readonly Codec<int?> Integer = new IntegerCodec();

    public static readonly Codec<decimal?> Number = new NumberCodec();

    public static readonly Codec<bool?> Boolean = new BooleanCodec();

    public static readonly Codec<RatingSet> Ratings = new RatingsCodec();

    public static readonly Codec<RatingKey> Key = Id<RatingKey>();

    public static readonly Codec<ValueList<Cell>> Cells = new CellsCodec();

    public static Codec<T> Id<T>(Target target = Target.None)
        where T : struct, ITextValue<T> => new IdCodec<T>(target);

    public static Codec<T> Code<T>()
        where T : struct, ICode<T> => new CodeCodec<T>();

    public static Codec<string?> Reference(Target target) => new StringCodec(target);

    public static Codec<ValueList<T>> List<T>(Codec<T> item) => new ListCodec<T>(item);

    public static Codec<ValueList<string>> Strings() => StringsTo(Target.None);

    public static Codec<ValueList<string>> StringsTo(Target target) => new ListCodec<string>(new StringCodec(target)!);

    public static Codec<T?> Object<T>(Func<Shape<T>> shape)
        where T : Node => new ObjectCodec<T>(shape);

    public static Codec<ValueList<T>> Objects<T>(Func<Shape<T>> shape)
        where T : Node
    {
        ObjectCodec<T> item = new(shape);
        return new ListCodec<T>(item!, item.KeyOfNode);
    }

    public static readonly Codec<Statement> AnyStatement = new StatementCodec();

    public static Codec<Statement<T>> Statement<T>()
        where T : struct, ICode<T> => new StatementOfCodec<T>();
}
