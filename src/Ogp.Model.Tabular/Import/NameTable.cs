using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>The distinct names that some columns of a plan hold, each with an identifier made of it.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, string> _ids;
    private readonly ImportContext _context;

    public NameTable(List<TableRow> rows, EditionColumn?[] columns, string fallback, ImportContext context)
    {
        _context = context;
        _ids = Slugs.For(rows.SelectMany(row => columns.Select(column => NameIn(row[column]))).OfType<string>(), fallback);
    }

    /// <summary>One item for each name, by identifier.</summary>
    public ValueList<T> Select<T>(Func<string, LocalizedText, T> make) =>
        _ids.OrderBy(pair => pair.Value, StringComparer.Ordinal)
            .Select(pair => make(pair.Value, new LocalizedText(LocalizedText.Undetermined, pair.Key)))
            .ToValueList();

    /// <summary>The identifier of the name in a cell, null where it holds none.</summary>
    public string? Resolve(TableRow row, EditionColumn? column)
    {
        string? name = NameIn(row[column]);
        return name is null ? null : _ids[name];
    }

    private string? NameIn(string cell) => _context.IsNoName(cell) ? null : cell.Trim();
}
