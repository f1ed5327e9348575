using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular;

/// <summary>
/// The map of an edition of OGP's database that this library does not know: what each of its columns holds, as <c>docs/ogp-database.md</c> describes it. Immutable;
/// safe to share between threads.
/// </summary>
public sealed class EditionMap
{
    private EditionMap(Edition edition) => Edition = edition;

    /// <summary>Id of the edition, such as <c>2027-01</c>.</summary>
    public string Id => Edition.Id;

    internal Edition Edition { get; }

    /// <summary>Reads a map. Faults in the content never throw.</summary>
    /// <param name="csv">The map: UTF-8, cells separated by commas.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <returns>The map; null where a line of it cannot be read, with a finding for each such line.</returns>
    public static ReadResult<EditionMap> Read(ReadOnlyMemory<byte> csv, string? file = null)
    {
        ReadResult<Edition> read = new EditionMapReader(file).Read(csv);
        return new(read.Value is { } edition ? new(edition) : null, read.Findings);
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
