using System.Reflection;

namespace Ogp.Model.Tabular.Editions;

/// <summary>The editions that are known: the maps that stand beside this file. A new edition is a new map.</summary>
internal static class EditionCatalog
{
    private const string Ending = ".csv";

    private static readonly Lazy<ValueList<Edition>> s_all = new(() =>
        Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(name => name.EndsWith(Ending, StringComparison.Ordinal))
            .OrderBy(name => name[..^Ending.Length], StringComparer.Ordinal)
            .Select(Load)
            .ToValueList()
    );

    /// <summary>All editions, the oldest first.</summary>
    public static ValueList<Edition> All => s_all.Value;

    /// <summary>The edition of an id, or null where none is known by it.</summary>
    public static Edition? Find(string id) => All.FirstOrDefault(edition => edition.Id == id);

    private static Edition Load(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        ReadResult<Edition> read = new EditionMapReader(resource).Read(bytes.ToArray());
        return read.Value ?? throw new InvalidOperationException($"The map {resource} cannot be read: {read.Findings[0]}");
    }
}
