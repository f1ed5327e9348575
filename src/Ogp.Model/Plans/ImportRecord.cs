namespace Ogp.Model;

/// <summary>The row of a table that a commitment, or what is said of a process, was imported from. Provenance only.</summary>
public sealed partial record ImportRecord : Node
{
    internal string? _source;
    internal string? _edition;
    internal int? _row;
    internal ValueList<Cell> _cells;

    /// <summary>Id of the source. Null when not stated.</summary>
    public string? Source
    {
        get => _source;
        init => _source = value;
    }

    /// <summary>Edition of OGP's database, such as <c>2024-07</c>. Null when not stated.</summary>
    public string? Edition
    {
        get => _edition;
        init => _edition = value;
    }

    /// <summary>Row of the table, 1 for the first under the heading. Null when not stated.</summary>
    public int? Row
    {
        get => _row;
        init => _row = value;
    }

    /// <summary>Cells as they stood: those that the model does not hold in full.</summary>
    public ValueList<Cell> Cells
    {
        get => _cells;
        init => _cells = value;
    }
}
