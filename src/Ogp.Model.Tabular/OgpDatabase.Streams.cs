using Ardalis.GuardClauses;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Import;

namespace Ogp.Model.Tabular;

/// <content>Reading from streams.</content>
public static partial class OgpDatabase
{
    /// <summary>Reads a file from a stream, to its end. As <see cref="Read(ReadOnlyMemory{byte}, string?, OgpDatabaseOptions?)"/>.</summary>
    /// <param name="csv">The file; it is not closed.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <param name="options">What else is to be done; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 2 GB, which <see cref="ReadPlans"/> reads.</exception>
    public static ReadResult<IrmPackage> Read(Stream csv, string? file = null, OgpDatabaseOptions? options = null)
    {
        Guard.Against.Null(csv);
        using MemoryStream bytes = new();
        csv.CopyTo(bytes);
        return Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), file, options);
    }

    /// <summary>Reads a file from a stream, to its end. As <see cref="Read(ReadOnlyMemory{byte}, string?, OgpDatabaseOptions?)"/>.</summary>
    /// <param name="csv">The file; it is not closed.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <param name="options">What else is to be done; null for nothing.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 2 GB, which <see cref="ReadPlans"/> reads.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<ReadResult<IrmPackage>> ReadAsync(
        Stream csv,
        string? file = null,
        OgpDatabaseOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        Guard.Against.Null(csv);
        using MemoryStream bytes = new();
        await csv.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), file, options);
    }

    /// <summary>
    /// Reads a large file one plan at a time, wherever in it the rows of the plan stand. It is gone over twice: once for where the rows of each plan are, and
    /// once plan by plan. What is held of it is 28 bytes a row, the identifiers of the plans, the members, rows that are about nothing, and the plan at hand.
    /// </summary>
    /// <param name="csv">The file, from where the stream stands: UTF-8, cells separated by comma, semicolon, tab or bar. It must not change while it is read, and is not closed.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <param name="options">What else is to be done; null for nothing. A check looks at each plan by itself; what it finds of the package is told with the first.</param>
    /// <returns>
    /// First, where there is anything to say of the file as a whole, a result without a value that holds these findings. Then for each plan, by identifier, what
    /// <see cref="Read(ReadOnlyMemory{byte}, string?, OgpDatabaseOptions?)"/> gives but for the other plans, with the findings of its rows, whose pointers are those that they have
    /// there; for a table without plans a package
    /// without. One result without a value when the file is no edition that is known.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="csv"/> cannot be sought.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read, or was changed meanwhile.</exception>
    public static IEnumerable<ReadResult<IrmPackage>> ReadPlans(Stream csv, string? file = null, OgpDatabaseOptions? options = null)
    {
        Guard.Against.Null(csv);
        Guard.Against.InvalidInput(csv, nameof(csv), stream => stream.CanSeek, "The stream cannot be sought.");
        return Iterate(new(csv), file, options);

        static IEnumerable<ReadResult<IrmPackage>> Iterate(CsvBytes csv, string? file, OgpDatabaseOptions? options)
        {
            if (TableFile.Open(csv, options?.Map?.Edition, out LocalizedText refusal) is not { } table)
            {
                yield return Refused(refusal, file, options?.CellOf);
                yield break;
            }

            ImportLog log = new(table.Header, file, options);
            TableImport import = new(table, log);
            if (log.Count > 0)
            {
                yield return new(null, log.Take());
            }

            int number = 0;
            foreach (ActionPlan plan in import.Plans())
            {
                IrmPackage package = import.Package with { ActionPlans = [plan] };
                Check(package, number++, table.Header, log, options);
                yield return new(package, log.Take());
            }

            if (number == 0)
            {
                yield return new(import.Package, []);
            }
        }
    }
}
