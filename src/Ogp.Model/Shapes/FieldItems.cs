namespace Ogp.Model.Shapes;

/// <summary>The items of an array without their type.</summary>
internal abstract class FieldItems
{
    public abstract int Count { get; }

    public abstract FieldValue this[int index] { get; }

    /// <summary>Where an item stands in the document, with those before it counted that could not be read.</summary>
    public virtual int PlaceOf(int index) => index;
}

internal sealed class ListItems<T>(ValueList<T> items, Codec<T> item) : FieldItems
{
    public override int Count => items.Count;

    public override FieldValue this[int index] => item.View(items[index]);
}

internal sealed class PlacedItems(FieldItems items, UnknownMembers unknown, string name) : FieldItems
{
    public override int Count => items.Count;

    public override FieldValue this[int index] => items[index];

    public override int PlaceOf(int index) => unknown.PlaceOf(name, index);
}
