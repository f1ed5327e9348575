namespace Ogp.Model.Spreadsheets;

/// <summary>A sheet with its rows. A row has a cell for each heading that it has something for: a text, a number or a truth value.</summary>
internal sealed class Sheet(string name)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    /// <summary>Headings in the order in which they came.</summary>
    public List<string> Headings { get; } = [];

    public List<Dictionary<string, object>> Rows { get; } = [];

    public void AddRow(Dictionary<string, object> cells)
    {
        Rows.Add(cells);
        foreach (string heading in cells.Keys)
        {
            if (_known.Add(heading))
            {
                Headings.Add(heading);
            }
        }
    }
}
