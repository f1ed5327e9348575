using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>A <see cref="Statement"/> read as levels of one scale. <c>default</c> says nothing: not stated.</summary>
/// <typeparam name="TLevel">The code type of the scale.</typeparam>
public readonly partial struct Statement<TLevel> : IEquatable<Statement<TLevel>>
    where TLevel : struct, ICode<TLevel>
{
    /// <summary>Up to how many levels are compared with each other; no scale has so many.</summary>
    private const int Few = 32;

    /// <summary>Reads a statement as levels of this scale.</summary>
    /// <param name="untyped">The statement.</param>
    public Statement(Statement untyped) => Untyped = untyped;

    /// <summary>Says one level.</summary>
    /// <param name="level">The level; must be stated.</param>
    /// <exception cref="ArgumentException"><paramref name="level"/> is not stated.</exception>
    public Statement(TLevel level)
        : this(new Statement(level.Text)) { }

    /// <summary>The statement as it stands.</summary>
    public Statement Untyped { get; }

    /// <summary>The level, when there is exactly one; else not stated (<c>default</c>).</summary>
    public TLevel Level => Untyped.Level is { } code ? TLevel.Of(code) : default;

    /// <summary>The levels that are possible, each once: one, several, or none when there is an absence.</summary>
    public ValueList<TLevel> Possible
    {
        get
        {
            if (!Untyped.HasLevel)
            {
                return [];
            }

            ReadOnlySpan<string> codes = Untyped.Codes;
            if (codes.Length > Few)
            {
                return codes.ToArray().Distinct(StringComparer.Ordinal).Select(TLevel.Of).ToValueList();
            }

            TLevel[] levels = new TLevel[codes.Length];
            int count = 0;
            for (int i = 0; i < codes.Length; i++)
            {
                if (!codes[..i].Contains(codes[i]))
                {
                    levels[count++] = TLevel.Of(codes[i]);
                }
            }

            return new(count == levels.Length ? levels : levels[..count]);
        }
    }

    /// <summary>Why there is no level; not stated (<c>default</c>) when there is one.</summary>
    public Absence Absence => Untyped.Absence;

    /// <summary>
    /// Whether something holds of the level: true or false when it does, or does not, for every level that is possible; null when that cannot
    /// be told, be it for an absence, for a level that the scale does not know, or because the possible levels differ.
    /// </summary>
    /// <param name="condition">The condition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public bool? Holds(Func<TLevel, bool> condition)
    {
        Guard.Against.Null(condition);
        bool? all = null;
        foreach (TLevel level in Possible)
        {
            bool one = condition(level);
            if (!level.IsKnown)
            {
                return null;
            }

            if (all is { } before && before != one)
            {
                return null;
            }

            all = one;
        }

        return all;
    }

    /// <inheritdoc/>
    public bool Equals(Statement<TLevel> other) => Untyped == other.Untyped;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Statement<TLevel> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Untyped.GetHashCode();

    /// <summary>Whether both say the same, from the same source.</summary>
    public static bool operator ==(Statement<TLevel> left, Statement<TLevel> right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Statement<TLevel> left, Statement<TLevel> right) => !left.Equals(right);

    /// <summary>The codes, with a bar between possible levels; <c>not-stated</c> when nothing is said.</summary>
    public override string ToString() => Untyped.ToString();
}
