namespace Ogp.Model.Tabular.Editions;

/// <summary>A rating of an edition: the column with its label, the one with its number, and the scale.</summary>
/// <param name="Label">The column that counts.</param>
/// <param name="Number">The column with the number beside it; null when there is none.</param>
/// <param name="Scale">The scale.</param>
internal sealed record RatingColumn(EditionColumn Label, EditionColumn? Number, Scale Scale)
{
    /// <summary>The word in a map for numbers that are completion at the end less that at midterm: only their sign belongs to the label.</summary>
    public const string Difference = "difference";

    /// <summary>The word in a map for numbers that are projected completion less that which was found: only their sign belongs to the label.</summary>
    public const string Delay = "delay";

    /// <summary>The sign of the number that a label has beside it where numbers are a difference; null where they are none, or the level has no place in the order.</summary>
    /// <param name="numbers">What the numbers are, as the map says it.</param>
    /// <param name="levels">The levels of the labels.</param>
    /// <param name="code">The level.</param>
    public static int? SignOf(string numbers, Codelist levels, string code) =>
        numbers is Difference or Delay && levels.Find(code)?.Rank is { } rank ? Math.Sign(rank - 1) * (numbers == Delay ? -1 : 1) : null;
}
