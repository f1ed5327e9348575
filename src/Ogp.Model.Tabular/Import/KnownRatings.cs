using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>Ratings that were read without a finding, of plans about which the same is known. Not for use by several threads.</summary>
internal sealed class KnownRatings(Edition edition)
{
    /// <summary>More than a column has; they are compared one by one, which for a few words is quicker than a hash.</summary>
    private const int MostOfColumn = 32;

    private readonly List<KnownRating>?[] _columns = new List<KnownRating>?[edition.Columns.Count];

    /// <summary>What the cells of a rating say.</summary>
    /// <param name="column">Index of the column of labels.</param>
    /// <param name="label">The label.</param>
    /// <param name="number">The number beside it; null where there is no such column.</param>
    /// <param name="statement">What they say.</param>
    /// <returns>Whether that is known.</returns>
    public bool TryGet(int column, string label, string? number, out Statement statement)
    {
        foreach (KnownRating known in _columns[column] ?? [])
        {
            if (known.Label == label && known.Number == number)
            {
                statement = known.Statement;
                return true;
            }
        }

        statement = default;
        return false;
    }

    /// <summary>Keeps what the cells of a rating say.</summary>
    public void Add(int column, string label, string? number, Statement statement)
    {
        List<KnownRating> ratings = _columns[column] ??= [];
        if (ratings.Count == MostOfColumn)
        {
            ratings.Clear();
        }

        ratings.Add(new(label, number, statement));
    }

    private readonly record struct KnownRating(string Label, string? Number, Statement Statement);
}
