using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <content>Telling codes of one list in those of another, and refusing to compare what does not compare.</content>
public sealed partial class Methodology
{
    private readonly Lazy<ValueList<Crosswalk>> _crosswalks;

    /// <summary>The crosswalks that are stated. Their inverses, and those between numbers of editions, are made when they are asked for.</summary>
    public ValueList<Crosswalk> Crosswalks => _crosswalks.Value;

    /// <summary>
    /// The crosswalk from one list to another: as it is stated, the inverse of one that is stated, or one between the numbers of two editions
    /// (<c>completion@2015-05</c> to <c>completion@2024-07</c>, or to <c>completion</c>).
    /// </summary>
    /// <param name="from">Name of the list that codes come from; see <see cref="Ogp.Model.Crosswalk"/>.</param>
    /// <param name="to">Name of the list that they go to.</param>
    /// <returns>The crosswalk; null where there is none.</returns>
    /// <exception cref="ArgumentException">An argument is empty or white space.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Crosswalk? Crosswalk(string from, string to)
    {
        Guard.Against.NullOrWhiteSpace(from);
        Guard.Against.NullOrWhiteSpace(to);
        foreach (Crosswalk crosswalk in Crosswalks)
        {
            if (crosswalk.From == from && crosswalk.To == to)
            {
                return crosswalk;
            }

            if (crosswalk.From == to && crosswalk.To == from)
            {
                return crosswalk.Inverse();
            }
        }

        string list = CrosswalkName.ListOf(from);
        return list == CrosswalkName.ListOf(to) && LevelsOf(Variable.Of(list)) is { } levels && levels.Name == list
            ? NumberCrosswalk.Between(from, to, levels)
            : null;
    }

    /// <summary>Compares two levels of one scale. Levels of different scales have no order between them: comparing them is a mistake, and throws.</summary>
    /// <param name="first">The variable of the first level, and the aspect of it.</param>
    /// <param name="firstLevel">The first level.</param>
    /// <param name="second">The variable of the second level, and the aspect of it.</param>
    /// <param name="secondLevel">The second level.</param>
    /// <param name="context">What is known of the place of both, as it decides the scale; null when nothing is.</param>
    /// <returns>
    /// Less than zero, zero or more than zero when the first is below, the same as or above the second; null when either has no place in the order
    /// (withdrawn, unclear, no early results to report yet, an absence, an unknown code).
    /// </returns>
    /// <exception cref="ArgumentNullException">A level is null.</exception>
    /// <exception cref="InvalidOperationException">The scales differ, or a variable is not known. The message names the crosswalk to use.</exception>
    public int? Compare(RatingKey first, string firstLevel, RatingKey second, string secondLevel, ScaleContext? context = null)
    {
        Guard.Against.Null(firstLevel);
        Guard.Against.Null(secondLevel);
        Codelist left = ScaleOf(first, context ?? ScaleContext.Unknown) ?? throw NoSuchVariable(first);
        Codelist right = ScaleOf(second, context ?? ScaleContext.Unknown) ?? throw NoSuchVariable(second);
        if (left != right || (left == YesNo.List && first.Variable != second.Variable))
        {
            throw new InvalidOperationException(
                $"Levels of {first} ({left}) and {second} ({right}) do not compare: their scales differ. {Advice(first, second)}"
            );
        }

        return left.Find(firstLevel)?.Rank is { } a && left.Find(secondLevel)?.Rank is { } b ? a.CompareTo(b) : null;
    }

    private static InvalidOperationException NoSuchVariable(RatingKey key) => new($"'{key}' has no scale: the variable is not known.");

    private string Advice(RatingKey first, RatingKey second)
    {
        string from = first.Variable.Text;
        string to = second.Variable.Text;
        if (Crosswalk(from, to) is not null)
        {
            return $"Use Methodology.Crosswalk(\"{from}\", \"{to}\"), which tells what is lost.";
        }

        string[] shared = [.. Crosswalks.Where(crosswalk => crosswalk.From == from).Select(crosswalk => crosswalk.To)];
        string? third = Array.Find(shared, name => Crosswalks.Any(crosswalk => crosswalk.From == to && crosswalk.To == name));
        return third is null
            ? "No crosswalk between them is known."
            : $"Tell both as {third}: Methodology.Crosswalk(\"{from}\", \"{third}\") and Methodology.Crosswalk(\"{to}\", \"{third}\").";
    }
}
