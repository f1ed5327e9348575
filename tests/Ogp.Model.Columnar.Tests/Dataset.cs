using DuckDB.NET.Data;

namespace Ogp.Model.Columnar.Tests;

/// <summary>A dataset in a folder of its own, queried with DuckDB, gone afterwards.</summary>
internal sealed class Dataset : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    private Dataset(string folder)
    {
        Folder = folder;
        _connection.Open();
    }

    public string Folder { get; }

    public static async Task<Dataset> Of(IrmPackage package)
    {
        string folder = Path.Combine(Directory.CreateTempSubdirectory("ogp-").FullName, "plans");
        await ParquetFiles.WriteDatasetAsync(package, folder);
        return new(folder);
    }

    /// <summary>A table for a query.</summary>
    public string Table(string name) => $"read_parquet('{Folder}/{name}/*/*/*.parquet', hive_partitioning = true)";

    /// <summary>The rows of a query, cells as text, null as a dash.</summary>
    public string[] Query(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(
                string.Join(
                    ' ',
                    Enumerable
                        .Range(0, reader.FieldCount)
                        .Select(i =>
                            reader.IsDBNull(i)
                                ? "-"
                                : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture)
                        )
                )
            );
        }

        return [.. rows];
    }

    public void Dispose()
    {
        _connection.Dispose();
        Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
    }
}
