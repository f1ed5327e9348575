using System.Globalization;
using Ogp.Model.Cli.Output;
using Ogp.Model.Json;
using Ogp.Model.Spreadsheets;
using Ogp.Model.Tabular;

namespace Ogp.Model.Cli;

/// <summary>OGP's database within a workbook, and as a file that is too large to be held.</summary>
internal static class Database
{
    /// <summary>The code of what is no edition of the database.</summary>
    private const string NotRecognised = "OGP2001";

    /// <summary>Reads a file of OGP's database plan by plan; nothing where it is none, or cannot be read so: of standard input nothing can be read twice.</summary>
    public static IEnumerable<ReadResult<IrmPackage>> ReadPlans(string path, OgpDatabaseOptions options)
    {
        if (!PackageFile.IsReadTwice(path))
        {
            yield break;
        }

        using FileStream file = File.OpenRead(path);
        Span<byte> head = stackalloc byte[256];
        bool isJson = Document.IsJson(head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)]);
        file.Position = 0;
        foreach (ReadResult<IrmPackage> result in isJson ? [] : OgpDatabase.ReadPlans(file, FileUri.PathOf(path), options))
        {
            if (result is { Value: null, Findings: [{ Code: NotRecognised }] })
            {
                yield break;
            }

            yield return result;
        }
    }

    /// <summary>Opens a file, or what standard input gives, to be sought; null, with a message, where that cannot be.</summary>
    public static Stream? OpenTable(string path, Shell shell)
    {
        if (path != Document.StandardInput)
        {
            return Document.Open(path, shell);
        }

        MemoryStream bytes = new();
        shell.Input.CopyTo(bytes);
        bytes.Position = 0;
        return bytes;
    }

    /// <summary>
    /// The first sheet that is an edition of the database, those in sight before hidden ones, with what the workbook itself gave rise to: formulas, merged cells; the
    /// other sheets are told. Where no sheet is one, why the first is none; null where the workbook has no table at all, or is one of packages.
    /// </summary>
    /// <param name="tables">The sheets, as <see cref="Workbook.ReadTables"/> gives them.</param>
    /// <param name="name">What findings call the file.</param>
    /// <param name="options">How tables are read.</param>
    /// <param name="read">A reader of such tables.</param>
    public static ReadResult<T>? OfWorkbook<T>(
        ValueList<WorkbookTable> tables,
        string name,
        OgpDatabaseOptions options,
        Func<ReadOnlyMemory<byte>, string?, OgpDatabaseOptions?, ReadResult<T>> read
    )
        where T : class
    {
        Func<Finding, Finding?> judge = options.Judge ?? (finding => finding);
        ReadResult<T>? first = null;
        foreach (WorkbookTable table in tables.OrderBy(table => table.IsHidden))
        {
            if (table.Csv.IsEmpty)
            {
                first ??= new(null, Judged(table.Findings));
                continue;
            }

            ReadResult<T> found = read(table.Csv, name, options with { CellOf = table.CellOf });
            if (found.Value is not null)
            {
                IEnumerable<Finding> others = tables.Where(other => other.Sheet != table.Sheet).Select(other => other.AsPassedOver(name));
                return new(found.Value, [.. Judged(table.Findings.Concat(others)), .. found.Findings], found.Unlisted);
            }

            first ??= found;
        }

        return first;

        ValueList<Finding> Judged(IEnumerable<Finding> findings) => findings.Select(judge).OfType<Finding>().ToValueList();
    }
}
