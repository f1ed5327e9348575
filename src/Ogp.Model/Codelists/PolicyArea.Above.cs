namespace Ogp.Model;

/// <content>Areas above an area.</content>
public readonly partial struct PolicyArea
{
    /// <summary>
    /// The area with all that it implies: first itself, then its parent in the codelist and what lies above that, and <c>money-in-politics</c> where OGP makes that of it. An area
    /// that the codelist does not know implies no other. Empty when not stated.
    /// </summary>
    /// <remarks>In OGP's database of July 2024 no row has an area without those above it. In earlier editions areas lie side by side.</remarks>
    public ValueList<PolicyArea> WithAbove() =>
        _code is null ? []
        : Tree.Areas.TryGetValue(_code, out ValueList<PolicyArea> areas) ? areas
        : [this];

    internal static class Tree
    {
        /// <summary>The area that OGP makes of four, each of which lies below another one already.</summary>
        public const string MoneyInPolitics = "money-in-politics";

        /// <summary>The areas that <see cref="MoneyInPolitics"/> is made of.</summary>
        public static readonly string[] OfMoneyInPolitics = ["asset-disclosure", "conflicts-of-interest", "political-finance", "lobbying"];

        public static readonly Dictionary<string, ValueList<PolicyArea>> Areas = List.Entries.ToDictionary(
            entry => entry.Code,
            AreasOf,
            StringComparer.Ordinal
        );

        private static ValueList<PolicyArea> AreasOf(CodeEntry entry)
        {
            List<PolicyArea> areas = [];
            for (CodeEntry? at = entry; at is not null; at = at.Parent is { } parent ? List.Find(parent) : null)
            {
                areas.Add(Of(at.Code));
            }

            if (OfMoneyInPolitics.Contains(entry.Code))
            {
                areas.Add(Of(MoneyInPolitics));
            }

            return [.. areas];
        }
    }
}
