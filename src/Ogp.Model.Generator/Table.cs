using Sylvan.Data.Csv;

namespace Ogp.Model.Generator;

/// <summary>Reads the CSV files that are the one place where the library's data are stated.</summary>
internal static class Table
{
    /// <summary>The rows of a file, by column name.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="header">The columns it must have, in order; null when any will do.</param>
    /// <exception cref="InvalidDataException">The file has another header.</exception>
    public static List<Dictionary<string, string>> Read(string file, string[]? header = null)
    {
        using CsvDataReader reader = CsvDataReader.Create(file);
        string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        if (header is not null && !names.SequenceEqual(header))
        {
            throw new InvalidDataException($"{file}: the header must be {string.Join(',', header)}");
        }

        List<Dictionary<string, string>> rows = [];
        while (reader.Read())
        {
            rows.Add(names.Select((name, i) => KeyValuePair.Create(name, reader.GetString(i))).ToDictionary(StringComparer.Ordinal));
        }

        return rows;
    }
}
