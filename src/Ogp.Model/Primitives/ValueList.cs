using System.Collections;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// An immutable list that is equal to another when its items are, in order. <c>default</c> is the empty list and costs no allocation.
/// Create one with a collection expression: <c>ValueList&lt;string&gt; ids = ["a", "b"];</c>. Safe to share between threads.
/// </summary>
/// <typeparam name="T">Type of the items; should be immutable and equal by value.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly partial struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    /// <summary>Takes ownership of the array: the caller must not change it afterwards.</summary>
    internal ValueList(T[] items) => _items = items.Length == 0 ? null : items;

    /// <summary>Number of items, 0 or more.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there is no item.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>The item at a position.</summary>
    /// <param name="index">Position, from 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">The position is outside the list.</exception>
    public T this[int index] => (_items ?? [])[index];

    /// <summary>The items as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>A list with one more item at its end. This list stays as it is.</summary>
    /// <param name="item">The item to add.</param>
    /// <exception cref="ArgumentException"><paramref name="item"/> is null.</exception>
    public ValueList<T> With(T item) => new(ValueList.Whole<T>([.. AsSpan(), item]));

    /// <summary>Enumerates the items without an allocation.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The items, between brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", this)}]";

    /// <summary>Enumerator over a <see cref="ValueList{T}"/>.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items) => (_items, _index) = (items, -1);

        /// <summary>The item at the enumerator's place.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Steps to the next item.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Creates <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>A list of the given items.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="items">The items, copied.</param>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(Whole(items.ToArray()));

    /// <summary>A list of the items of a sequence, which is enumerated once.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="items">The sequence.</param>
    /// <exception cref="ArgumentException">An item is null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new(Whole([.. Guard.Against.Null(items)]));

    /// <summary>The items, none of which may be null: said where the list is made, not where somebody reads it.</summary>
    internal static T[] Whole<T>(T[] items)
    {
        if (!typeof(T).IsValueType)
        {
            for (int i = 0; i < items.Length; i++)
            {
                if (items[i] is null)
                {
                    throw new ArgumentException($"Item {i} of the list is null.", nameof(items));
                }
            }
        }

        return items;
    }

    /// <summary>The first item of a key, or null.</summary>
    internal static T? Find<T, TKey>(this ValueList<T> items, TKey key, Func<T, TKey> keyOf)
        where T : class
        where TKey : IEquatable<TKey>
    {
        foreach (T item in items)
        {
            if (keyOf(item).Equals(key))
            {
                return item;
            }
        }

        return null;
    }
}
