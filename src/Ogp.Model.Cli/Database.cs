using Ogp.Model.Spreadsheets;
using Ogp.Model.Tabular;

namespace Ogp.Model.Cli;

/// <summary>OGP's database within a workbook.</summary>
internal static class Database
{
    /// <summary>
    /// The first sheet that is an edition of the database, with what the workbook itself gave rise to: formulas, merged cells. Where no sheet is one, why the
    /// first is none; null where the workbook has no table at all, or is one of packages.
    /// </summary>
    public static ReadResult<IrmPackage>? OfWorkbook(ReadOnlyMemory<byte> xlsx, string name, OgpDatabaseOptions options) =>
        OfWorkbook(xlsx, name, options, OgpDatabase.Read);

    /// <summary>The same, for any reader of such tables.</summary>
    public static ReadResult<T>? OfWorkbook<T>(
        ReadOnlyMemory<byte> xlsx,
        string name,
        OgpDatabaseOptions options,
        Func<ReadOnlyMemory<byte>, string?, OgpDatabaseOptions?, ReadResult<T>> read
    )
        where T : class
    {
        ReadResult<T>? first = null;
        foreach (WorkbookTable table in Workbook.ReadTables(xlsx, name))
        {
            if (table.Csv.IsEmpty)
            {
                first ??= new(null, table.Findings);
                continue;
            }

            ReadResult<T> found = read(table.Csv, name, options with { CellOf = table.CellOf });
            if (found.Value is not null)
            {
                return new(found.Value, [.. table.Findings, .. found.Findings], found.Unlisted);
            }

            first ??= found;
        }

        return first;
    }
}
