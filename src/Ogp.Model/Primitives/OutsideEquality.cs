namespace Ogp.Model;

/// <summary>Holds a value that takes no part in comparisons: any two are equal.</summary>
internal struct OutsideEquality<T>(T value) : IEquatable<OutsideEquality<T>>
{
    public T Value = value;

    public readonly bool Equals(OutsideEquality<T> other) => true;

    public override readonly bool Equals(object? obj) => obj is OutsideEquality<T>;

    public override readonly int GetHashCode() => 0;
}
