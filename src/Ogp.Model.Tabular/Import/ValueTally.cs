using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>The values that a column has among some rows, each with how often and where first. Empty cells are none. Not for use by several threads.</summary>
internal sealed class ValueTally
{
    /// <summary>Above it values are looked up by a hash; most columns have one.</summary>
    private const int Few = 8;

    private readonly List<TalliedValue> _values = new(1);
    private Dictionary<string, int>? _places;
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

    /// <summary>The most frequent first; of equals the one that is known to be right, then the first by ordinal order.</summary>
    public IReadOnlyList<TalliedValue> InOrder(string? right = null) =>
        _values.Count <= 1
            ? _values
            :
            [
                .. _values
                    .OrderByDescending(value => value.Count)
                    .ThenByDescending(value => value.Text == right)
                    .ThenBy(value => value.Text, StringComparer.Ordinal),
            ];

    /// <summary>Adds the cell of a row.</summary>
    public void Add(string cell, int row)
    {
        if (_last < 0 || _values[_last].Text != cell)
        {
            if (string.IsNullOrWhiteSpace(cell))
            {
                return;
            }

            _last = PlaceOf(cell);
            if (_last < 0)
            {
                _last = _values.Count;
                _places?.Add(cell, _last);
                _values.Add(new(cell, 0, row));
            }
        }

        TalliedValue known = _values[_last];
        _values[_last] = known with { Count = known.Count + 1, FirstRow = Math.Min(known.FirstRow, row) };
    }

    private int PlaceOf(string cell)
    {
        if (_values.Count < Few)
        {
            return _values.FindIndex(value => value.Text == cell);
        }

        _places ??= _values.Select((value, place) => (value.Text, place)).ToDictionary(pair => pair.Text, pair => pair.place);
        return _places.TryGetValue(cell, out int place) ? place : -1;
    }
}

/// <summary>A value among those of some rows.</summary>
/// <param name="Text">The value.</param>
/// <param name="Count">How many rows have it.</param>
/// <param name="FirstRow">The first of them.</param>
internal readonly record struct TalliedValue(string Text, int Count, int FirstRow);
