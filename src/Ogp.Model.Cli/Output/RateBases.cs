using Ogp.Model.Scoring;

namespace Ogp.Model.Cli.Output;

/// <summary>
/// What the rates of a table rest on, where those of a column do not all rest on the same: each basis has a letter. Rates compare as <see cref="RateChange"/> compares them.
/// </summary>
internal sealed class RateBases
{
    private readonly List<string> _bases = [];
    private readonly bool[] _isMixed;

    public RateBases(IEnumerable<Func<GroupScore, Rate>> columns, ValueList<GroupScore> groups)
    {
        Rate[][] rates = [.. columns.Select(column => groups.Select(column).Where(rate => rate.Known > 0).ToArray())];
        _isMixed = [.. rates.Select(column => column.Any(rate => RateChange.Between(column[0], rate).Warning is not null))];
        _bases.AddRange(
            rates.Where((_, column) => _isMixed[column]).SelectMany(column => column).Select(BasisOf).Distinct(StringComparer.Ordinal)
        );
    }

    /// <summary>The letters, each with what it stands for; none where all rates of each column compare.</summary>
    public IReadOnlyList<(string Mark, string Basis)> Marks => [.. _bases.Select((basis, place) => (Letter(place), basis))];

    /// <summary>The letter of a rate, with a space before it; empty where it needs none.</summary>
    public string MarkOf(int column, Rate rate) => _isMixed[column] && rate.Known > 0 ? $" {Letter(_bases.IndexOf(BasisOf(rate)))}" : "";

    private static string BasisOf(Rate rate) =>
        string.Join(", ", rate.Variables) + (rate.Points.IsEmpty ? "" : $" ({string.Join(", ", rate.Points)})");

    /// <summary>There are as many as there are sets of a few variables.</summary>
    private static string Letter(int place) => $"{(char)('a' + place)}";
}
