using Ogp.Model.Cli.Output;
using Ogp.Model.Spreadsheets;
using Ogp.Model.Trackers;

namespace Ogp.Model.Cli;

/// <summary>What a tracker may be made of: the files of a folder, the sheets of a workbook.</summary>
internal static class TrackerFiles
{
    /// <summary>A tracker has a handful of files; of a folder of more, which may hold one among them, so many are read (<see cref="Words.TooManyFiles"/>).</summary>
    private const int MostFiles = 1000;

    /// <summary>How many bytes tell a text or a workbook from other files.</summary>
    private const int Beginning = 512;

    /// <summary>The files of a folder, as far as there are not too many that may be one of a tracker.</summary>
    /// <param name="paths">Where they are.</param>
    /// <param name="findings">Where goes what could not be opened, and what was found in workbooks.</param>
    public static IEnumerable<TrackerFile> At(string[] paths, List<Finding> findings)
    {
        int read = 0;
        foreach (string path in paths)
        {
            string name = Path.GetFileName(path);
            ReadOnlyMemory<byte>? bytes = null;
            try
            {
                bytes = ReadRegular(path, ref read);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                findings.Add(Tracker.NotOpened(name, fault is UnauthorizedAccessException ? Words.AccessDenied : Words.CannotBeRead));
                continue;
            }

            if (bytes is null)
            {
                findings.Add(Tracker.NotOpened(name, Words.TooManyFiles));
                continue;
            }

            foreach (TrackerFile file in In(name, bytes.Value, findings))
            {
                yield return file;
            }
        }
    }

    /// <summary>
    /// The bytes of a file, or their beginning where it is neither text nor workbook, so that it is none of a tracker; null where enough others were read. A pipe or
    /// a socket, which may never end, has no length, as an empty file, and a link that leads nowhere has no file: none is opened.
    /// </summary>
    private static ReadOnlyMemory<byte>? ReadRegular(string path, ref int read)
    {
        FileInfo file = new(path);
        if ((file.ResolveLinkTarget(returnFinalTarget: true) ?? file) is not FileInfo { Exists: true, Length: > 0 })
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        byte[] head = new byte[Beginning];
        using (FileStream stream = File.OpenRead(path))
        {
            Array.Resize(ref head, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        }

        if (!PackageFile.IsWorkbook(head) && !Tracker.IsText(head))
        {
            return head;
        }

        return read++ < MostFiles ? (ReadOnlyMemory<byte>?)File.ReadAllBytes(path) : null;
    }

    /// <summary>The tables of a workbook, each as a file of a tracker; of any other file itself, and so of a workbook that has none.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="findings">Where goes what was found in the workbook: formulas, merged cells.</param>
    private static TrackerFile[] In(string name, ReadOnlyMemory<byte> bytes, List<Finding> findings) =>
        PackageFile.IsWorkbook(bytes.Span) && Workbook.ReadTables(bytes, name) is { IsEmpty: false } tables
            ? Of(name, tables, findings)
            : [new(name, bytes)];

    /// <summary>The tables of a workbook, each as a file of a tracker.</summary>
    /// <param name="name">Name of the workbook.</param>
    /// <param name="tables">Its tables.</param>
    /// <param name="findings">Where goes what was found in the workbook: formulas, merged cells.</param>
    public static TrackerFile[] Of(string name, ValueList<WorkbookTable> tables, List<Finding> findings)
    {
        findings.AddRange(tables.SelectMany(table => table.Findings));
        return [.. tables.Select(table => new TrackerFile($"{name}!{table.Sheet}", table.Csv) { IsHidden = table.IsHidden })];
    }
}
