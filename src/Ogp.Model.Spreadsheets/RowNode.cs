namespace Ogp.Model.Spreadsheets;

/// <summary>An object that other rows may belong to.</summary>
/// <param name="value">The object.</param>
/// <param name="name">What other sheets call it.</param>
internal sealed class RowNode(Built.Object value, string name)
{
    private readonly Dictionary<string, RowList> _lists = new(StringComparer.Ordinal);
    private readonly List<SheetShape> _shapes = [];

    public Built.Object Value { get; } = value;

    public string Name { get; } = name;

    /// <summary>The rows of a table that belong to it. Who asks for the list of a table adds to it, or finds a row in it.</summary>
    public RowList RowsOf(SheetShape shape)
    {
        if (!_lists.TryGetValue(shape.Path, out RowList? rows))
        {
            _lists.Add(shape.Path, rows = new());
            _shapes.Add(shape);
        }

        return rows;
    }

    /// <summary>Puts the lists into the object: by the way from its own path, which may lead through an object within it.</summary>
    public void Close()
    {
        foreach (SheetShape shape in _shapes)
        {
            Built.List list = new(at: null);
            foreach (RowNode row in _lists[shape.Path].Rows)
            {
                row.Close();
                list.Items.Add(row.Value);
            }

            string[] way = shape.Path[(shape.Owner is null ? 0 : shape.Owner.Path.Length + 1)..].Split('/');
            Built.Object into = Value;
            foreach (string part in way[..^1])
            {
                into = into.Get(part, () => new Built.Object(at: null));
            }

            into.Add(way[^1], list);
        }
    }
}

/// <summary>The rows of one table that belong to one object, in order, and found by what they are called however many there are.</summary>
internal sealed class RowList
{
    private readonly List<RowNode> _rows = [];
    private readonly Dictionary<string, RowNode> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RowNode> _byFolded = new(StringComparer.Ordinal);
    private readonly HashSet<string> _decimals = new(StringComparer.Ordinal);
    private int _folded;

    public IReadOnlyList<RowNode> Rows => _rows;

    public void Add(RowNode row)
    {
        _rows.Add(row);
        _byName.TryAdd(row.Name, row);
    }

    /// <summary>Remembers the number of a row; false where another has it.</summary>
    public bool AddDecimal(string number) => _decimals.Add(number);

    /// <summary>The first row of a name; null where there is none.</summary>
    public RowNode? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The first row whose name is the same but for case, accents and white space; null where there is none. Names are folded when the first is asked for.</summary>
    public RowNode? FindAlike(string name)
    {
        for (; _folded < _rows.Count; _folded++)
        {
            _byFolded.TryAdd(Spelling.Fold(_rows[_folded].Name), _rows[_folded]);
        }

        return _byFolded.GetValueOrDefault(Spelling.Fold(name));
    }
}
