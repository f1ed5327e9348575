using Ardalis.GuardClauses;
using Ogp.Model.Scoring;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Import;
using Ogp.Model.Tabular.Recompute;

namespace Ogp.Model.Tabular;

/// <summary>Recomputes the derived columns of OGP's commitments database from its other columns. Safe to use from several threads.</summary>
public static class OgpRecomputation
{
    /// <summary>Reads a file as the rules of its edition read it. Rows that name no commitment are left out, with a finding.</summary>
    /// <param name="csv">The file: UTF-8, with or without a byte order mark; cells separated by comma, semicolon, tab or bar.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <param name="options">Names of cells, and the map of an edition; null for neither. A check is not asked: there is no package.</param>
    /// <returns>
    /// The table, for <see cref="Recomputation.Of"/>; null when the file is no edition that is known, or one without rules (<see cref="DerivedRules.All"/>), with one finding that says why.
    /// </returns>
    public static ReadResult<DerivedTable> Read(ReadOnlyMemory<byte> csv, string? file = null, OgpDatabaseOptions? options = null)
    {
        ReadResult<DerivedTable> opened = Open(new CsvBytes(csv), file, options);
        return opened.Value is { } table ? new(table with { Rows = table.Rows.ToValueList() }, opened.Findings) : opened;
    }

    /// <summary>
    /// Opens a large file, of which each row is read when it is asked for. What is held of it is 28 bytes a row, the identifiers of the plans, the key of each
    /// row that names no commitment, and as many rows as the largest plan has twice.
    /// </summary>
    /// <param name="csv">
    /// The file, from where the stream stands. It must stay open and not change for as long as the table is used, and is not closed.
    /// </param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <param name="options">Names of cells, and the map of an edition; null for neither. A check is not asked: there is no package.</param>
    /// <returns>As <see cref="Read"/>; the table is not for use by several threads.</returns>
    /// <exception cref="ArgumentException"><paramref name="csv"/> cannot be sought.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read, or was changed meanwhile; also when a row is asked for.</exception>
    public static ReadResult<DerivedTable> Open(Stream csv, string? file = null, OgpDatabaseOptions? options = null)
    {
        Guard.Against.Null(csv);
        Guard.Against.InvalidInput(csv, nameof(csv), stream => stream.CanSeek, "The stream cannot be sought.");
        return Open(new CsvBytes(csv), file, options);
    }

    private static ReadResult<DerivedTable> Open(CsvBytes csv, string? file, OgpDatabaseOptions? options)
    {
        TableFile? table = TableFile.Open(csv, options?.Map?.Edition, out LocalizedText refusal);
        if (table is null)
        {
            return Refused(refusal, file, options?.CellOf);
        }

        Edition edition = table.Header.Edition;
        if (DerivedRules.Of(edition.Words) is not { } rules)
        {
            string known = string.Join(", ", DerivedRules.All.Select(one => one.Edition));
            Place place = new() { File = file, Cell = options?.CellOf?.Invoke(0, 0) };
            return new(null, [new(TabularFindings.NoDerivedRules, place, [new("edition", edition.Id), new("known", known)])]);
        }

        ImportLog log = new(table.Header, file, options);
        table.Header.Report(log);
        EditionColumn?[] columns = DerivedColumns.Of(edition.Columns.Where(table.Header.Has));
        DerivedRows rows = new(table, new(edition, log), rules, columns);
        DerivedTable derived = new(rules, DerivedColumns.Headings(columns), rows)
        {
            Edition = edition.Id,
            WordOf = Array.Exists(columns, column => column is { OwnWords.IsEmpty: false })
                ? (at, cell) => columns[at]?.ToOwn(cell.ToString()) ?? cell.ToString()
                : null,
        };
        return new(derived, log.Take());
    }

    /// <summary>The headings of an edition at each of <see cref="DerivedRules.Places"/>; empty where the edition has no such column.</summary>
    /// <param name="rules">The rules of the edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static ValueList<string> HeadingsOf(DerivedRules rules) =>
        EditionCatalog.Find(Guard.Against.Null(rules).Edition) is { } edition
            ? DerivedColumns.Headings(DerivedColumns.Of(edition.Columns))
            : [];

    private static ReadResult<DerivedTable> Refused(LocalizedText detail, string? file, Func<int, int, string>? cellOf) =>
        new(null, [TabularFindings.Refuse(detail, file, cellOf)]);
}
