using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ogp.Model.Shapes;

/// <summary>Gathers items for an array of exactly their number. The first eight lie on the stack, so that most lists cost their array and nothing else.</summary>
internal ref struct ArrayBuilder<T>
{
    private First _first;
    private T[]? _more;

    public int Count { get; private set; }

    [UnscopedRef]
    public ReadOnlySpan<T> Items =>
        _more is null ? MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<First, T>(ref _first), Count) : _more.AsSpan(0, Count);

    /// <summary>The items. Copied one by one: there are few, and what works on spans of any type has to be compiled at each start.</summary>
    public T[] ToArray()
    {
        if (_more is not null)
        {
            T[] all = Count == _more.Length ? _more : new T[Count];
            Array.Copy(_more, all, Count);
            return all;
        }

        if (Count == 0)
        {
            return [];
        }

        T[] items = new T[Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = FirstAt(i);
        }

        return items;
    }

    /// <summary>The item at a position less than <see cref="Count"/>.</summary>
    public T At(int index) => _more is null ? FirstAt(index) : _more[index];

    public void Add(T item)
    {
        if (_more is null && Count < First.Length)
        {
            FirstAt(Count++) = item;
            return;
        }

        if (_more is null || Count == _more.Length)
        {
            T[] larger = new T[Count * 2];
            for (int i = 0; i < Count; i++)
            {
                larger[i] = At(i);
            }

            _more = larger;
        }

        _more[Count++] = item;
    }

    /// <summary>One of the first. The index is less than their number.</summary>
    [UnscopedRef]
    private ref T FirstAt(int index) => ref Unsafe.Add(ref Unsafe.As<First, T>(ref _first), index);

    [InlineArray(Length)]
    private struct First
    {
        public const int Length = 8;
        private T _item;
    }
}
