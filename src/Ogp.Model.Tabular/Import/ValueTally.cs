using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>The values that a column has among some rows, each with how often and where first. Empty cells are none. Not for use by several threads.</summary>
internal sealed class ValueTally
{
    private readonly List<TalliedValue> _values = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private int _last = -1;

    /// <summary>The values of a column among rows.</summary>
    public static ValueTally Of(IReadOnlyList<TableRow> rows, EditionColumn column)
    {
        ValueTally tally = new();
        foreach (TableRow row in rows)
        {
            tally.Add(row[column], row.Number);
        }

        return tally;
    }

    /// <summary>The most frequent first; of equals the first by ordinal order.</summary>
    public IReadOnlyList<TalliedValue> InOrder() =>
        _values.Count <= 1
            ? _values
            : [.. _values.OrderByDescending(value => value.Count).ThenBy(value => value.Text, StringComparer.Ordinal)];

    /// <summary>Adds the cell of a row.</summary>
    public void Add(string cell, int row)
    {
        if (_last < 0 || _values[_last].Text != cell)
        {
            if (string.IsNullOrWhiteSpace(cell))
            {
                return;
            }

            if (!_places.TryGetValue(cell, out _last))
            {
                _last = _values.Count;
                _places.Add(cell, _last);
                _values.Add(new(cell, 0, row));
            }
        }

        TalliedValue known = _values[_last];
        _values[_last] = known with { Count = known.Count + 1, FirstRow = Math.Min(known.FirstRow, row) };
    }
}

/// <summary>A value among those of some rows.</summary>
/// <param name="Text">The value.</param>
/// <param name="Count">How many rows have it.</param>
/// <param name="FirstRow">The first of them.</param>
internal readonly record struct TalliedValue(string Text, int Count, int FirstRow);
