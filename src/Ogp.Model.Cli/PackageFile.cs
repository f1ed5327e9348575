using System.Buffers;
using Ogp.Model.Json;

namespace Ogp.Model.Cli;

/// <summary>Writes a package as its file name asks.</summary>
internal static class PackageFile
{
    /// <summary>Endings of files with a document on each line.</summary>
    private static readonly string[] s_lines = [".ndjson", ".jsonl"];

    /// <summary>Whether the name is one of a file with a document on each line.</summary>
    public static bool IsLines(string path) => s_lines.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the name is one of JSON, whatever is in the file.</summary>
    public static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the name is one of a table.</summary>
    public static bool IsTable(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the name is one of a workbook.</summary>
    public static bool IsWorkbook(string path) => path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a page of HTML can be written under the name: it says so, or says nothing, as a pipe does.</summary>
    public static bool CanBeHtml(string path) => Path.GetExtension(path).ToUpperInvariant() is "" or ".HTML" or ".HTM";

    /// <summary>Whether the name is one of a columnar file.</summary>
    public static bool IsParquet(string path) => path.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the name is one of a folder: it ends as such, or is one already.</summary>
    public static bool IsFolder(string path) => Path.EndsInDirectorySeparator(path) || Directory.Exists(path);

    /// <summary>Whether bytes are those of a workbook: of an archive, or of an encrypted or old one, of which its reader says so.</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    /// <summary>Whether there is a file that can be read more than once: neither standard input nor a pipe, which has no length.</summary>
    public static bool IsReadTwice(string path)
    {
        FileInfo named = new(path);
        if (path == Document.StandardInput || !named.Exists)
        {
            return false;
        }

        // A link has a length of its own: /dev/stdin and the like are links to pipes.
        return (named.ResolveLinkTarget(returnFinalTarget: true) ?? named) is FileInfo { Exists: true, Length: > 0 };
    }

    /// <summary>Whether a file of the name can be written as IRM JSON.</summary>
    public static bool CanWrite(string path) => path == Document.StandardInput || IsLines(path) || IsJson(path);

    /// <summary>Writes the package.</summary>
    /// <param name="layout">How a document is laid out: indented, compact, canonical, lines; null for what the name says.</param>
    /// <returns>False, with a message, where the package has no canonical form.</returns>
    public static bool Write(string path, IrmPackage package, string? layout, Shell shell)
    {
        layout ??= IsLines(path) ? "lines" : "indented";
        ArrayBufferWriter<byte> output = new();
        switch (layout)
        {
            case "lines":
                IrmJson.WriteLines(output, package);
                break;
            case "canonical" when IrmJson.WriteCanonical(package) is { } canonical:
                output.Write(canonical);
                break;
            case "canonical":
                shell.Error.WriteLine(
                    "ogp: there is no canonical form: a number is no IEEE 754 double, a text holds half of a surrogate pair, or a member stands twice."
                );
                return false;
            default:
                IrmJson.Write(output, package, layout == "indented");
                break;
        }

        OutputFile.Write(path, output.WrittenSpan, shell);
        return true;
    }
}
