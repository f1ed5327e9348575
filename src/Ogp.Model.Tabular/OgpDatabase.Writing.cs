using Ardalis.GuardClauses;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Export;

namespace Ogp.Model.Tabular;

/// <content>Writing.</content>
public static partial class OgpDatabase
{
    /// <summary>Ids of the editions that are known, the oldest first: <c>2015-05</c>, <c>2016-07</c>, <c>2016-07-process</c>, <c>2024-07</c>.</summary>
    public static ValueList<string> Editions => EditionCatalog.All.Select(edition => edition.Id).ToValueList();

    /// <summary>The edition that a package was read from, by its sources: the newest where there are several.</summary>
    /// <param name="package">The package.</param>
    /// <returns>Id of the edition; null where none was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> is null.</exception>
    public static string? EditionOf(IrmPackage package)
    {
        Guard.Against.Null(package);
        return Editions.LastOrDefault(id => package.Sources.Any(source => source.Id == EditionCatalog.Find(id)!.Source.Id));
    }

    /// <summary>
    /// Writes a package as a table of an edition. A package that was read from that edition gives back the same cells, in their order, with whatever stood
    /// above and between the rows; where the model was changed, its value is written.
    /// </summary>
    /// <param name="package">The package.</param>
    /// <param name="edition">Id of the edition, one of <see cref="Editions"/>.</param>
    /// <param name="forSpreadsheets">
    /// Whether cells that a spreadsheet would take for a formula (they begin with <c>= + - @</c>, a tab or a carriage return and are no number) get an apostrophe
    /// before them, and the file a byte order mark. It is for looking at: it does not read back to the letter, and how many cells were changed is told (OGP2057).
    /// </param>
    /// <exception cref="ArgumentException">There is no such edition.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TableExport Write(IrmPackage package, string edition, bool forSpreadsheets = false)
    {
        Guard.Against.Null(package);
        return Write(package, Known(edition), null, forSpreadsheets);
    }

    /// <summary>
    /// Writes a package that was read from an edition of one's own as a table of another, as <see cref="Write(IrmPackage, string, bool)"/> does. The map tells what the cells mean that the records
    /// of its edition kept: why there is nothing in them, which policy areas do not apply, what of them is lost.
    /// </summary>
    /// <param name="package">The package.</param>
    /// <param name="edition">Id of the edition that is written, one of <see cref="Editions"/>.</param>
    /// <param name="map">The map of the edition that was read.</param>
    /// <param name="forSpreadsheets">Whether cells that a spreadsheet would take for a formula get an apostrophe before them, and the file a byte order mark.</param>
    /// <exception cref="ArgumentException">There is no such edition.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TableExport Write(IrmPackage package, string edition, EditionMap map, bool forSpreadsheets = false)
    {
        Guard.Against.Null(package);
        Guard.Against.Null(map);
        return Write(package, Known(edition), map, forSpreadsheets);
    }

    /// <summary>Writes a package as a table of an edition that is none of <see cref="Editions"/>, as <see cref="Write(IrmPackage, string, bool)"/> does.</summary>
    /// <param name="package">The package.</param>
    /// <param name="map">The map of the edition.</param>
    /// <param name="forSpreadsheets">Whether cells that a spreadsheet would take for a formula get an apostrophe before them, and the file a byte order mark.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TableExport Write(IrmPackage package, EditionMap map, bool forSpreadsheets = false) =>
        Write(Guard.Against.Null(package), Guard.Against.Null(map).Edition, null, forSpreadsheets);

    private static Edition Known(string edition) =>
        EditionCatalog.Find(Guard.Against.Null(edition))
        ?? throw new ArgumentException($"There is no edition '{edition}'; known are {string.Join(", ", Editions)}.", nameof(edition));

    private static TableExport Write(IrmPackage package, Edition edition, EditionMap? map, bool forSpreadsheets)
    {
        TableExporter exporter = new(package, edition, map);
        (byte[] csv, int guarded) = CsvText.Write(exporter.Write(), forSpreadsheets);
        HashSet<ActionPlan> plans = new(exporter.Subjects.Select(subject => subject.Plan.Plan), ReferenceEqualityComparer.Instance);
        return new(csv, Losses.Of(package, edition, exporter, guarded))
        {
            Plans = package.ActionPlans.Count(plans.Contains),
            Commitments = exporter.Subjects.Count(subject => subject.Commitment is not null),
        };
    }
}
