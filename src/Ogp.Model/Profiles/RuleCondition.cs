using System.Globalization;
using Ogp.Model.Shapes;

namespace Ogp.Model.Profiles;

/// <summary>A condition of a rule: that something is stated or not, or that it is one of some words.</summary>
/// <param name="Steps">The way from the object to the value.</param>
/// <param name="IsStated">Whether it has to be stated; null where the words count.</param>
/// <param name="Words">The words of which it has to be one.</param>
internal sealed record RuleCondition(string[] Steps, bool? IsStated, string[] Words)
{
    /// <summary>Whether it holds; null where that cannot be told: a word that is not stated is none, a set of levels may hold some of the words and not others.</summary>
    public bool? Holds(FieldValue from)
    {
        FieldValue value = ProfilePath.Follow(from, Steps);
        if (IsStated is { } isStated)
        {
            return value.SaysAnything() == isStated;
        }

        // 100, 100.0 and 1e2 are one number.
        if (value.AsNumber() is { } number)
        {
            return Array.Exists(
                Words,
                word => decimal.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal one) && one == number
            );
        }

        if (value.AsWord() is { } single)
        {
            return Words.Contains(single, StringComparer.Ordinal);
        }

        bool? all = null;
        foreach (string word in value.Words())
        {
            bool one = Words.Contains(word, StringComparer.Ordinal);
            if (all is { } before && before != one)
            {
                return null;
            }

            all = one;
        }

        return all;
    }
}
