using Ogp.Model.Columnar;

namespace Ogp.Model.Cli.Output;

/// <summary>A package as Parquet: one file of commitments, or a folder with all tables by region and year.</summary>
internal static class ColumnarOutput
{
    /// <returns>False, with a message, where the folder has something in it.</returns>
    public static bool Write(string path, IrmPackage package, string language, Shell shell)
    {
        if (PackageFile.IsFolder(path))
        {
            if (!WriteFolder(Path.TrimEndingDirectorySeparator(path), package, shell))
            {
                return false;
            }
        }
        else
        {
            using MemoryStream output = new();
            ParquetFiles.WriteAsync(package, ColumnarTable.Commitments, output).GetAwaiter().GetResult();
            OutputFile.Write(path, output.GetBuffer().AsSpan(0, (int)output.Length), shell);
        }

        foreach (Finding lost in ParquetFiles.LossesOf(package))
        {
            shell.Error.WriteLine(FindingsText.Line(lost, language));
        }

        return true;
    }

    /// <summary>Writes beside and renames, so that nobody ever sees half of a dataset.</summary>
    private static bool WriteFolder(string folder, IrmPackage package, Shell shell)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            shell.Error.WriteLine($"ogp: the folder '{folder}' is not empty; a dataset is written into a new one.");
            return false;
        }

        string beside = $"{folder}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(beside);
            ParquetFiles.WriteDatasetAsync(package, beside).GetAwaiter().GetResult();
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder);
            }

            Directory.Move(beside, folder);
            return true;
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
}
