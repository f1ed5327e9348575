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
    /// The table, for <see cref="Recomputation.Of"/>; null when the file is no edition that is known, or one without rules, with one finding that says why.
    /// </returns>
    public static ReadResult<DerivedTable> Read(ReadOnlyMemory<byte> csv, string? file = null, OgpDatabaseOptions? options = null)
    {
        CsvText text = CsvText.Open(csv);
        if (text.Refusal is not null)
        {
            return Refused(text.Refusal, file, options?.CellOf);
        }

        Recognition recognition = Recognition.Of(text, options?.Map?.Edition);
        if (recognition.Header is not { } header)
        {
            return Refused(recognition.Detail, file, options?.CellOf);
        }

        if (DerivedRules.Of(header.Edition.Words) is not { } rules)
        {
            return Refused($"edition {header.Edition.Id} has no rules of derived columns.", file, options?.CellOf);
        }

        ImportLog log = new(header, file, options?.CellOf);
        header.Report(log);
        DerivedTable table = new DerivedColumns(header, rules).Read(TableReader.Read(text, header, log), new(header.Edition, log));
        return new(table with { Edition = header.Edition.Id }, log.InOrder());
    }

    /// <summary>The headings of an edition at each of <see cref="DerivedRules.Places"/>; empty where the edition has no such column.</summary>
    /// <param name="rules">The rules of the edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static ValueList<string> HeadingsOf(DerivedRules rules) =>
        EditionCatalog.Find(Guard.Against.Null(rules).Edition) is { } edition
            ? DerivedColumns.Headings(DerivedColumns.Of(edition.Columns))
            : [];

    private static ReadResult<DerivedTable> Refused(string detail, string? file, Func<int, int, string>? cellOf) =>
        new(null, [TabularFindings.Refuse(detail, file, cellOf)]);
}
