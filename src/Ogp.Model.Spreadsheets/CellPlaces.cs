namespace Ogp.Model.Spreadsheets;

/// <summary>Which cell each value of a document comes from, by its pointer, and which objects are rows.</summary>
internal sealed class CellPlaces
{
    private readonly Dictionary<string, string> _cells = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadRow> _rows = new(StringComparer.Ordinal);

    public void Add(string pointer, string at) => _cells.TryAdd(pointer, at);

    public void Add(string pointer, ReadRow row) => _rows.TryAdd(pointer, row);

    /// <summary>The cell of a value, or of what it stands in; null where that is on no sheet.</summary>
    public string? Find(string pointer)
    {
        string? cell;
        while (!_cells.TryGetValue(pointer, out cell) && pointer.Length > 0)
        {
            pointer = pointer[..pointer.LastIndexOf('/')];
        }

        return cell;
    }

    /// <summary>The cell in which a member of an object would stand: in its column, where the object is a row of a sheet that has one.</summary>
    public string? Find(string pointer, string member) => _rows.TryGetValue(pointer, out ReadRow? row) ? row.CellOf(member) : Find(pointer);

    /// <summary>What a heading that became a member was probably meant to be; null where nothing is near.</summary>
    public string? Suggest(string pointer, string heading) =>
        _rows.GetValueOrDefault(pointer[..Math.Max(0, pointer.LastIndexOf('/'))])?.Columns.Suggest(heading);
}
