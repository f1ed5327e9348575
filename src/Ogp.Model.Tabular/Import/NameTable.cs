using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>The distinct names that some columns of a plan hold, each with an identifier made of it.</summary>
internal sealed class NameTable
{
    private readonly IReadOnlyDictionary<string, string> _ids;
    private readonly ImportContext _context;

    public NameTable(List<TableRow> rows, ReadOnlySpan<EditionColumn?> columns, string fallback, ImportContext context)
    {
        _context = context;
        List<string> names = [];
        foreach (TableRow row in rows)
        {
            foreach (EditionColumn? column in columns)
            {
                if (NameIn(row[column]) is { } name)
                {
                    names.Add(name);
                }
            }
        }

        _ids = Slugs.For(names, fallback);
    }

    /// <summary>One item for each name, by identifier.</summary>
    public ValueList<T> Select<T>(Func<string, LocalizedText, T> make)
    {
        if (_ids.Count == 0)
        {
            return [];
        }

        (string Id, string Name)[] items = [.. _ids.Select(pair => (pair.Value, pair.Key))];
        Array.Sort(items, (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return items.Select(item => make(item.Id, new LocalizedText(LocalizedText.Undetermined, item.Name))).ToValueList();
    }

    /// <summary>The identifier of the name in a cell, null where it holds none.</summary>
    public string? Resolve(TableRow row, EditionColumn? column)
    {
        string? name = NameIn(row[column]);
        return name is null ? null : _ids[name];
    }

    private string? NameIn(string cell) => _context.IsNoName(cell) ? null : cell.Trim();
}
