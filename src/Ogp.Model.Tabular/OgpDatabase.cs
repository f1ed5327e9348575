using Ardalis.GuardClauses;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Import;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular;

/// <summary>
/// Reads and writes OGP's databases, as OGP publishes them in CSV: one row a commitment, with its plan, its member and what the reports on the
/// plan say of it; or one row a plan, with how it was made and carried out. The edition is told by its headings, in any order. Safe to use from several
/// threads.
/// </summary>
public static partial class OgpDatabase
{
    /// <summary>
    /// Every kind of finding that reading can give, by code (OGP2001 …): for documentation, and for lists of those to be silenced.
    /// </summary>
    public static ValueList<FindingKind> FindingKinds => [.. TabularFindings.All, .. CellFindings.All, .. Export.ExportFindings.All];

    /// <summary>
    /// Reads a file. Faults in the content never throw: they become findings with row and column, and what could be read is kept. What the
    /// model does not hold to the letter stays in the <see cref="Commitment.Record"/> of each commitment.
    /// </summary>
    /// <param name="csv">The file: UTF-8, with or without a byte order mark; cells separated by comma, semicolon, tab or bar.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <param name="options">What else is to be done; null for nothing.</param>
    /// <returns>
    /// The package: plans by id, commitments by id within a plan. Null when the file is no edition that is known, with one finding that says
    /// why. The result does not depend on the order of rows and columns, but for the row numbers of the records.
    /// </returns>
    public static ReadResult<IrmPackage> Read(ReadOnlyMemory<byte> csv, string? file = null, OgpDatabaseOptions? options = null)
    {
        TableFile? table = TableFile.Open(new CsvBytes(csv), options?.Map?.Edition, out LocalizedText refusal);
        if (table is null)
        {
            return Refused(refusal, file, options?.CellOf);
        }

        ImportLog log = new(table.Header, file, options);
        TableImport import = new(table, log);
        IrmPackage package = import.Package with { ActionPlans = import.Plans().ToValueList() };
        Check(package, 0, table.Header, log, options);
        return new(package, log.Take());
    }

    /// <summary>Checks a package whose first plan has a number in the table.</summary>
    private static void Check(IrmPackage package, int number, Header header, ImportLog log, OgpDatabaseOptions? options)
    {
        if (options?.Check is { } check)
        {
            log.Add(check(package), new RowPlaces(package, header), number);
        }
    }

    private static ReadResult<IrmPackage> Refused(LocalizedText detail, string? file, Func<int, int, string>? cellOf) =>
        new(null, [TabularFindings.Refuse(detail, file, cellOf)]);
}
