namespace Ogp.Model.Cli;

/// <summary>
/// A file that nobody ever sees half of: it is written beside, then renamed. Not kept where <see cref="Keep"/> is not reached. A pipe or a device is written as it is, and stays
/// one.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string? _beside;
    private readonly Interruption? _interruption;

    private OutputFile(string path, string? beside, Stream stream, Interruption? interruption) =>
        (_path, _beside, Stream, _interruption) = (path, beside, stream, interruption);

    /// <summary>Where to write.</summary>
    public Stream Stream { get; }

    /// <summary>Opens a file, or standard output for <c>-</c>.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static OutputFile Open(string path, Shell shell)
    {
        if (path == Document.StandardInput)
        {
            return new(path, null, shell.Output, null);
        }

        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"there is no folder '{folder}' to write in.");
        }

        foreach ((string read, Unread unread) in shell.Unread)
        {
            if (AreSame(read, path))
            {
                throw new IOException(
                    $"'{path}' {(unread == Unread.Part ? "was read in part only" : "has more in it than was read")}, and is not replaced by what is left of it."
                );
            }
        }

        string target = TargetOf(path);
        if (Directory.Exists(target))
        {
            throw new IOException($"'{path}' is a folder, and a file is written: name one in it.");
        }

        if (Path.GetDirectoryName(target) is { } home && !Directory.Exists(home))
        {
            throw new DirectoryNotFoundException($"'{path}' is a link to '{target}', and there is no folder '{home}' to write in.");
        }

        if (File.Exists(target) && new FileInfo(target).IsReadOnly)
        {
            throw new UnauthorizedAccessException($"'{path}' may not be written.");
        }

        if (OpenPipe(path, target) is { } pipe)
        {
            return new(target, null, pipe, null);
        }

        string beside = $"{target}.{Environment.ProcessId}.tmp";
        Interruption interruption = new(_ => Remove(beside));
        try
        {
            FileStream stream = new(beside, FileMode.Create, FileAccess.Write, FileShare.Read | FileShare.Delete);
            return new(target, beside, stream, interruption);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            interruption.Dispose();

            // Nobody named the file beside.
            throw new IOException($"'{path}' cannot be written: {fault.Message.Replace(beside, target, StringComparison.Ordinal)}", fault);
        }
    }

    /// <summary>Writes a file, or standard output for <c>-</c>.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes, Shell shell)
    {
        using OutputFile file = Open(path, shell);
        file.Stream.Write(bytes);
        file.Keep();
    }

    /// <summary>Whether two paths lead to one file; standard input and standard output are two.</summary>
    public static bool AreSame(string path, string other) => path != Document.StandardInput && TargetOf(path) == TargetOf(other);

    /// <summary>Puts the file in its place: it is whole.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Keep()
    {
        if (_path != Document.StandardInput)
        {
            Stream.Dispose();
        }

        if (_beside is not null)
        {
            if (!OperatingSystem.IsWindows() && File.Exists(_path))
            {
                File.SetUnixFileMode(_beside, File.GetUnixFileMode(_path));
            }

            File.Move(_beside, _path, overwrite: true);
        }
    }

    /// <summary>A pipe, which cannot be sought, or a device; null for a file. A link to a pipe (/dev/stdout) leads to no path.</summary>
    private static FileStream? OpenPipe(string path, string target)
    {
        string named = File.Exists(target) ? target : path;
        if (OperatingSystem.IsWindows() || !File.Exists(named) || (File.Exists(target) && new FileInfo(target).Length > 0))
        {
            return null;
        }

        FileStream stream;
        try
        {
            stream = new(named, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        }
        catch (FileNotFoundException)
        {
            // A link to a file that is not there yet.
            return null;
        }

        if (!stream.CanSeek || target.StartsWith("/dev/", StringComparison.Ordinal))
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }

    /// <summary>A link stays one: what it leads to is written. Of a link that is named without its folder the framework gives a target in the root of the disk.</summary>
    private static string TargetOf(string path)
    {
        string full = Path.GetFullPath(path);
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
    }

    /// <summary>Removes what is not kept. Why it could not be written is told by another exception, which none of this may hide.</summary>
    public void Dispose()
    {
        if (_path == Document.StandardInput)
        {
            return;
        }

        try
        {
            Stream.Dispose();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException) { }

        if (_beside is not null)
        {
            Remove(_beside);
        }

        _interruption?.Dispose();
    }

    private static void Remove(string beside)
    {
        try
        {
            File.Delete(beside);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException) { }
    }
}
