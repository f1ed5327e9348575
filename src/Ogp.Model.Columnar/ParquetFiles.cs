using Ardalis.GuardClauses;
using Parquet;
using Parquet.Schema;

namespace Ogp.Model.Columnar;

/// <summary>
/// Writes packages as Parquet, for engines that query many plans at once. It is an export: what the tables do not hold is told by <see cref="LossesOf(IrmPackage)"/>. Safe to
/// use from several threads.
/// </summary>
public static class ParquetFiles
{
    /// <summary>What stands for <em>not stated</em> in the name of a partition's folder, by the convention of Hive.</summary>
    public const string NoPartition = "__HIVE_DEFAULT_PARTITION__";

    /// <summary>Columns that stand in the names of folders.</summary>
    private const int Partitions = 2;

    private const int RowsOfGroup = 100_000;

    /// <summary>All kinds of findings that writing can give (OGP2401 …), in the order of their codes.</summary>
    public static ValueList<FindingKind> FindingKinds { get; } = [.. ColumnarFindings.All];

    /// <summary>Writes a table of a package as one file.</summary>
    /// <param name="package">The package.</param>
    /// <param name="table">Which table.</param>
    /// <param name="output">Where the bytes go. The stream stays open.</param>
    /// <param name="cancellation">Stops writing, at the latest before the next column.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="output"/> is closed, or not one to write to.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static Task WriteAsync(IrmPackage package, ColumnarTable table, Stream output, CancellationToken cancellation = default) =>
        WriteAsync(
            Guard.Against.Null(table).RowsOf(Guard.Against.Null(package)),
            [.. table.Columns],
            Guard.Against.Null(output),
            cancellation
        );

    /// <summary>
    /// Writes all tables of a package as a dataset: for each a folder, in it one for each region and year (<c>commitments/region=europe/year=2016/data.parquet</c>).
    /// It is written beside and renamed, so that nobody ever sees half of it.
    /// </summary>
    /// <param name="package">The package.</param>
    /// <param name="folder">The folder, made where it is not there.</param>
    /// <param name="cancellation">Stops writing, at the latest before the next column; nothing of the dataset stays.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty or has something in it.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static async Task WriteDatasetAsync(IrmPackage package, string folder, CancellationToken cancellation = default)
    {
        Guard.Against.Null(package);
        Guard.Against.NullOrWhiteSpace(folder);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new ArgumentException($"The folder '{folder}' is not empty.", nameof(folder));
        }

        string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        string beside = $"{target}.{Path.GetRandomFileName()}.tmp";
        try
        {
            Directory.CreateDirectory(beside);
            foreach (ColumnarTable table in ColumnarTable.All)
            {
                await WritePartitionsAsync(package, table, Path.Combine(beside, table.Name), cancellation).ConfigureAwait(false);
            }

            if (Directory.Exists(target))
            {
                Directory.Delete(target);
            }

            Directory.Move(beside, target);
        }
        catch
        {
            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }

            throw;
        }
    }

    private static async Task WritePartitionsAsync(IrmPackage package, ColumnarTable table, string folder, CancellationToken cancellation)
    {
        // By the folder, not by what it is called for: a region may be called as what is not stated.
        foreach (
            IGrouping<string, ColumnarRow> partition in table
                .RowsOf(package)
                .GroupBy(row => Path.Combine(PartOf("region", row.Region), PartOf("year", TextOf(row.Year))), StringComparer.Ordinal)
        )
        {
            string path = Path.Combine(folder, partition.Key);
            Directory.CreateDirectory(path);
            FileStream file = File.Create(Path.Combine(path, "data.parquet"));
            await using (file.ConfigureAwait(false))
            {
                await WriteAsync(partition, [.. table.Columns.Skip(Partitions)], file, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>What of a package a dataset does not hold, by member, with how often.</summary>
    /// <param name="package">The package.</param>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> is null.</exception>
    public static ValueList<Finding> LossesOf(IrmPackage package) => ColumnarLosses.Of(Guard.Against.Null(package), ColumnarTable.All);

    /// <summary>What of a package one table does not hold, by member, with how often.</summary>
    /// <param name="package">The package.</param>
    /// <param name="table">Which table.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Finding> LossesOf(IrmPackage package, ColumnarTable table) =>
        ColumnarLosses.Of(Guard.Against.Null(package), [Guard.Against.Null(table)]);

    private static async Task WriteAsync(
        IEnumerable<ColumnarRow> rows,
        ColumnarColumn[] columns,
        Stream output,
        CancellationToken cancellation
    )
    {
        cancellation.ThrowIfCancellationRequested();
        DataField[] fields = Array.ConvertAll(
            columns,
            column => (DataField)(column.IsNumber ? new DataField<int>(column.Name, true) : new DataField<string>(column.Name, true))
        );
        ParquetWriter writer = await ParquetWriter
            .CreateAsync(new ParquetSchema(fields), output, cancellationToken: cancellation)
            .ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            foreach (ColumnarRow[] group in rows.Chunk(RowsOfGroup))
            {
                using ParquetRowGroupWriter part = writer.CreateRowGroup();
                for (int i = 0; i < columns.Length; i++)
                {
                    cancellation.ThrowIfCancellationRequested();
                    await (
                        columns[i].NumberOf is { } number
                            ? part.WriteAsync<int>(fields[i], Array.ConvertAll(group, row => number(row)), cancellationToken: cancellation)
                            : part.WriteAsync(
                                fields[i],
                                (IReadOnlyCollection<string>)Array.ConvertAll(group, row => columns[i].TextOf!(row))!
                            )
                    ).ConfigureAwait(false);
                }
            }
        }
    }

    /// <summary>The folder of a partition. A code may hold anything, a name of a folder may not.</summary>
    private static string PartOf(string column, string? value) => $"{column}={(value is null ? NoPartition : Uri.EscapeDataString(value))}";

    private static string? TextOf(int? year) => year?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
