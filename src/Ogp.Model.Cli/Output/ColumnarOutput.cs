using Ogp.Model.Columnar;

namespace Ogp.Model.Cli.Output;

/// <summary>A package as Parquet: one file of commitments, or a folder with all tables by region and year.</summary>
internal static class ColumnarOutput
{
    /// <summary>The tables that are written into a file, or a folder.</summary>
    public static ValueList<ColumnarTable> TablesOf(string path) =>
        PackageFile.IsFolder(path) ? ColumnarTable.All : [ColumnarTable.Commitments];

    /// <returns>False, with a message, where the folder has something in it.</returns>
    public static bool Write(string path, IrmPackage package, string language, Shell shell)
    {
        bool isFolder = PackageFile.IsFolder(path);
        if (isFolder && Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
        {
            string folder = Path.TrimEndingDirectorySeparator(path);
            shell.Error.WriteLine($"ogp: the folder '{folder}' is not empty; a dataset is written into a new one.");
            return false;
        }

        for (string? above = isFolder ? Path.GetFullPath(path) : null; above is not null; above = Path.GetDirectoryName(above))
        {
            // A link to what is not there is neither.
            if (File.Exists(above) && !Directory.Exists(above))
            {
                string what = new FileInfo(above).LinkTarget is null ? "a file" : "a link to no folder";
                throw new IOException($"'{above}' is {what}, and no folder can be made in it.");
            }
        }

        if (isFolder)
        {
            using CancellationTokenSource source = new();
            using Interruption interruption = new(signal =>
            {
                signal.Cancel = true;
                source.Cancel();
            });
            try
            {
                ParquetFiles.WriteDatasetAsync(package, path, source.Token).GetAwaiter().GetResult();
            }
            catch (UnauthorizedAccessException fault)
            {
                throw new IOException($"the folder '{path}' may not be written.", fault);
            }
        }
        else
        {
            using MemoryStream output = new();
            ParquetFiles.WriteAsync(package, ColumnarTable.Commitments, output).GetAwaiter().GetResult();
            OutputFile.Write(path, output.GetBuffer().AsSpan(0, (int)output.Length), shell);
        }

        foreach (Finding lost in isFolder ? ParquetFiles.LossesOf(package) : ParquetFiles.LossesOf(package, ColumnarTable.Commitments))
        {
            shell.Error.WriteLine(FindingsText.Line(lost, language));
        }

        return true;
    }
}
