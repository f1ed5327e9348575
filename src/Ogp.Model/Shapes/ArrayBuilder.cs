using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ogp.Model.Shapes;

/// <summary>Gathers items for an array of exactly their number. The first eight lie on the stack, so that most lists cost their array and nothing else.</summary>
internal ref struct ArrayBuilder<T>
{
    private First _first;
    private T[]? _more;

    public int Count { get; private set; }

    [UnscopedRef]
    public readonly ReadOnlySpan<T> Items => _more is null ? ((ReadOnlySpan<T>)_first)[..Count] : _more.AsSpan(0, Count);

    /// <summary>The items. Copied one by one: there are few, and the library's own copy is not compiled ahead of time for every type.</summary>
    public readonly T[] ToArray()
    {
        if (_more is not null)
        {
            return Count == _more.Length ? _more : _more[..Count];
        }

        if (Count == 0)
        {
            return [];
        }

        T[] items = new T[Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = _first[i];
        }

        return items;
    }

    public void Add(T item)
    {
        if (_more is null && Count < First.Length)
        {
            _first[Count++] = item;
            return;
        }

        if (_more is null || Count == _more.Length)
        {
            T[] larger = new T[Count * 2];
            Items.CopyTo(larger);
            _more = larger;
        }

        _more[Count++] = item;
    }

    [InlineArray(Length)]
    private struct First
    {
        public const int Length = 8;
        private T _item;
    }
}
