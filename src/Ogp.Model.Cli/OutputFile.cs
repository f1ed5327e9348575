namespace Ogp.Model.Cli;

/// <summary>Writes files so that nobody ever sees half of one: beside, then renamed.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file, or standard output for <c>-</c>.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes, Shell shell)
    {
        if (path == Document.StandardInput)
        {
            shell.Output.Write(bytes);
            return;
        }

        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"there is no folder '{folder}' to write in.");
        }

        string beside = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
