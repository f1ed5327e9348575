namespace Ogp.Model.Spreadsheets;

/// <summary>Which cell each value of a document comes from, by its pointer, and which objects are rows.</summary>
internal sealed class CellPlaces
{
    private readonly Dictionary<string, string> _cells = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadRow> _rows = new(StringComparer.Ordinal);

    public void Add(string pointer, string at) => _cells.TryAdd(pointer, at);

    public void Add(string pointer, ReadRow row) => _rows.TryAdd(pointer, row);

    /// <summary>The cell of a value; of one that has none the cell in its column, or that of what it stands in. Null where that is on no sheet.</summary>
    /// <param name="pointer">The value, or the object that lacks it.</param>
    /// <param name="missing">The way from the object to what is missing; empty where nothing is.</param>
    public string? Find(string pointer, string missing = "")
    {
        string? cell;
        while (!_cells.TryGetValue(pointer, out cell) && pointer.Length > 0)
        {
            int last = pointer.LastIndexOf('/');
            (pointer, missing) = (pointer[..last], missing.Length == 0 ? pointer[(last + 1)..] : $"{pointer[(last + 1)..]}/{missing}");
        }

        return missing.Length > 0 && _rows.TryGetValue(pointer, out ReadRow? row) ? row.CellOf(missing) : cell;
    }

    /// <summary>What a heading that became a member was probably meant to be; null where nothing is near.</summary>
    public string? Suggest(string pointer, string heading) =>
        _rows.GetValueOrDefault(pointer[..Math.Max(0, pointer.LastIndexOf('/'))])?.Columns.Suggest(heading);
}
