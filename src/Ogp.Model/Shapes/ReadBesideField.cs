namespace Ogp.Model.Shapes;

/// <summary>What a field said when its object had been read, or an entry of its map.</summary>
/// <param name="owner">The object, as it was read.</param>
/// <param name="slot">Where the value of the field lies.</param>
/// <param name="codec">What the values are.</param>
/// <param name="key">Name of the entry; null for the whole value.</param>
internal sealed class ReadBesideField<TValue>(Node owner, Slot<TValue> slot, Codec<TValue> codec, string? key) : ReadBeside
{
    private readonly Type _owner = owner.GetType();
    private readonly object? _said = codec.Part(in slot(owner), key);

    public override bool IsUnchangedIn(Node owner) => owner.GetType() != _owner || Equals(codec.Part(in slot(owner), key), _said);
}
