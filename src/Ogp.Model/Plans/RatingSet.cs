using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ogp.Model;

/// <summary>
/// Ratings by variable, each variable (and aspect) once. A variable that is left out is not stated. Equal to another when it says the same of
/// the same variables, in any order. <c>default</c> is empty. Immutable; safe to share between threads.
/// </summary>
[CollectionBuilder(typeof(RatingSet), nameof(Create))]
[SuppressMessage("Naming", "CA1710", Justification = "A set of ratings is what the field calls it.")]
public readonly partial struct RatingSet : IEquatable<RatingSet>, IReadOnlyCollection<Rating>
{
    private readonly Rating[]? _ratings;

    /// <summary>Takes ownership of the array; keys must be distinct.</summary>
    internal RatingSet(Rating[] ratings) => _ratings = ratings.Length == 0 ? null : ratings;

    /// <summary>Number of ratings.</summary>
    public int Count => _ratings?.Length ?? 0;

    /// <summary>What is said of a variable; nothing (<c>default</c>) when it is left out.</summary>
    /// <param name="key">The variable, and the aspect of it.</param>
    public Statement this[RatingKey key]
    {
        get
        {
            foreach (ref readonly Rating rating in this)
            {
                if (rating.Key == key)
                {
                    return rating.Statement;
                }
            }

            return default;
        }
    }

    /// <summary>Creates a set. A statement that says nothing (<c>default</c>) is left out.</summary>
    /// <param name="ratings">The ratings.</param>
    /// <exception cref="ArgumentException">A variable (and aspect) is there twice, or is not stated.</exception>
    public static RatingSet Create(ReadOnlySpan<Rating> ratings)
    {
        Rating[] said = new Rating[ratings.Length];
        int count = 0;
        for (int i = 0; i < ratings.Length; i++)
        {
            CheckKey(ratings[i].Key);
            for (int j = 0; j < i; j++)
            {
                if (ratings[i].Key == ratings[j].Key)
                {
                    throw new ArgumentException($"'{ratings[i].Key}' is rated twice.", nameof(ratings));
                }
            }

            if (ratings[i].Statement != default)
            {
                said[count++] = ratings[i];
            }
        }

        return new(count == said.Length ? said : said[..count]);
    }

    /// <summary>The ratings, in the order in which they were given.</summary>
    public ReadOnlySpan<Rating> AsSpan() => _ratings;

    /// <summary>Enumerates the ratings without an allocation.</summary>
    public Enumerator GetEnumerator() => new(_ratings ?? []);

    IEnumerator<Rating> IEnumerable<Rating>.GetEnumerator() => ((IEnumerable<Rating>)(_ratings ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_ratings ?? []).GetEnumerator();

    /// <summary>What is said of a variable, as levels of its scale.</summary>
    /// <typeparam name="TLevel">The scale.</typeparam>
    /// <param name="key">The variable, and the aspect of it.</param>
    public Statement<TLevel> Of<TLevel>(RatingKey key)
        where TLevel : struct, ICode<TLevel> => new(this[key]);

    /// <summary>These ratings with one set or replaced; a statement that says nothing (<c>default</c>) takes it out. This set stays as it is.</summary>
    /// <param name="key">The variable, and the aspect of it.</param>
    /// <param name="statement">What is said.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is not stated.</exception>
    public RatingSet With(RatingKey key, Statement statement)
    {
        CheckKey(key);
        Rating[] ratings = [.. AsSpan()];
        if (statement == default)
        {
            return new(Array.FindAll(ratings, rating => rating.Key != key));
        }

        int at = Array.FindIndex(ratings, rating => rating.Key == key);
        Rating added = new(key, statement);
        if (at < 0)
        {
            return new([.. ratings, added]);
        }

        ratings[at] = added;
        return new(ratings);
    }

    /// <summary>These ratings with one, in levels of its scale, set or replaced; one that says nothing takes it out. This set stays as it is.</summary>
    /// <typeparam name="TLevel">The scale.</typeparam>
    /// <param name="key">The variable, and the aspect of it.</param>
    /// <param name="statement">What is said.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is not stated.</exception>
    public RatingSet With<TLevel>(RatingKey key, Statement<TLevel> statement)
        where TLevel : struct, ICode<TLevel> => With(key, statement.Untyped);

    /// <inheritdoc/>
    public bool Equals(RatingSet other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        foreach (ref readonly Rating rating in this)
        {
            if (!other.Says(rating))
            {
                return false;
            }
        }

        return true;
    }

    private static void CheckKey(RatingKey key)
    {
        if (!key.IsStated)
        {
            throw new ArgumentException("A rating is one of a variable.", nameof(key));
        }
    }

    private bool Says(in Rating asked)
    {
        foreach (ref readonly Rating rating in this)
        {
            if (rating.Key == asked.Key)
            {
                return rating.Statement == asked.Statement;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RatingSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 0;
        foreach (ref readonly Rating rating in this)
        {
            hash ^= HashCode.Combine(rating.Key, rating.Statement);
        }

        return hash;
    }

    /// <summary>Whether both say the same of the same variables.</summary>
    public static bool operator ==(RatingSet left, RatingSet right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(RatingSet left, RatingSet right) => !left.Equals(right);

    /// <summary>The ratings, separated by commas.</summary>
    public override string ToString() => string.Join(", ", (_ratings ?? []).Select(rating => $"{rating.Key}: {rating.Statement}"));

    /// <summary>Enumerator over a <see cref="RatingSet"/>.</summary>
    public struct Enumerator
    {
        private readonly Rating[] _ratings;
        private int _index;

        internal Enumerator(Rating[] ratings) => (_ratings, _index) = (ratings, -1);

        /// <summary>The rating at the enumerator's place.</summary>
        public readonly ref readonly Rating Current => ref _ratings[_index];

        /// <summary>Steps to the next rating.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext() => ++_index < _ratings.Length;
    }
}
