using System.Globalization;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Import;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Export;

/// <summary>Tells what a table does not hold of a package.</summary>
internal static class Losses
{
    public static ValueList<Finding> Of(IrmPackage package, Edition edition, TableExporter exporter, int guarded)
    {
        LossTally tally = new();
        tally.AddAll(new Remainder(edition, exporter.Subjects.Zip(exporter.Read), tally).Of(package));
        tally.TellUnread(package);
        return
        [
            .. tally.Fields.Select(pair => Finding(ExportFindings.NotInEdition, tally.ArgumentOf(pair.Key), Number(pair.Value), edition)),
            .. tally.Areas.Select(pair => Area(pair.Key, pair.Value, edition)),
            .. OfOtherEditions(exporter, edition),
            .. OpenAreas(exporter, edition),
            .. exporter.Unnumbered.Select(pair =>
                Finding(ExportFindings.NumberLeftEmpty, new("heading", pair.Key), Number(pair.Value), edition)
            ),
            .. guarded == 0 ? [] : (ReadOnlySpan<Finding>)[new(ExportFindings.Guarded, Place.Unknown, [Number(guarded)])],
        ];
    }

    private static Finding Area(string code, int count, Edition edition)
    {
        string[] counterparts =
        [
            .. EditionCatalog
                .All.Select(other => Methodology.Standard.Crosswalk($"policy-area@{other.Words}", $"policy-area@{edition.Words}"))
                .OfType<Crosswalk>()
                .SelectMany(crosswalk => crosswalk.Map(code).Mappings)
                .Select(mapping => $"{mapping.To} ({mapping.Fit.ToString().ToLowerInvariant()})")
                .Distinct(StringComparer.Ordinal),
        ];
        string nearest = counterparts.Length == 0 ? "–" : string.Join(", ", counterparts);
        return Finding(ExportFindings.TagNotInEdition, new("code", code), Number(count), edition, new FindingArgument("nearest", nearest));
    }

    /// <summary>What records of other editions hold beside the model, which of their scales have other numbers here, and what nobody derived.</summary>
    private static IEnumerable<Finding> OfOtherEditions(TableExporter exporter, Edition edition)
    {
        RowSubject[] foreign = [.. exporter.Subjects.Where(subject => !exporter.IsOwn(subject))];
        Edition[] others = [.. foreign.Select(subject => exporter.EditionOf(subject.Record)).OfType<Edition>().Distinct()];
        foreach (
            IGrouping<(string Edition, string Heading), RowSubject> cells in others
                .SelectMany(other => NotHeld(other, foreign.Where(subject => subject.Record?.Edition == other.Id)))
                .Concat(foreign.Where(subject => exporter.EditionOf(subject.Record) is null).SelectMany(NotUnderstood))
                .GroupBy(pair => (pair.Edition, pair.Heading), pair => pair.Subject)
        )
        {
            yield return Finding(
                ExportFindings.CellsNotCarried,
                new("heading", cells.Key.Heading),
                Number(cells.Count()),
                edition,
                new FindingArgument("other", cells.Key.Edition)
            );
        }

        foreach (Edition other in others)
        {
            foreach (Finding finding in ChangedNumbers(other, edition))
            {
                yield return finding;
            }
        }

        int derived = edition.Columns.Count(column => column.Kind == ColumnKind.Derived);
        if (foreign.Length > 0 && derived > 0)
        {
            yield return Finding(
                ExportFindings.DerivedLeftEmpty,
                new("columns", derived.ToString(CultureInfo.InvariantCulture)),
                Number(foreign.Length),
                edition
            );
        }
    }

    /// <summary>Cells that only the record holds: of columns without a place in the model, and those in which nothing could be read.</summary>
    private static IEnumerable<(string Edition, string Heading, RowSubject Subject)> NotHeld(
        Edition other,
        IEnumerable<RowSubject> subjects
    )
    {
        CellWriter writer = new(other);
        foreach (RowSubject subject in subjects)
        {
            foreach (Cell cell in subject.Record!.Cells)
            {
                EditionColumn? column = other.FindHeading(cell.Heading);
                bool isHeld = column is not null && (column.Kind == ColumnKind.Derived || writer.Cell(column, subject).Length > 0);
                if (!isHeld && !Sentinels.IsNoName(cell.Text, other))
                {
                    yield return (other.Id, cell.Heading, subject);
                }
            }
        }
    }

    /// <summary>Cells of an edition that nobody knows here: which of them the model holds in other words, nothing tells.</summary>
    private static IEnumerable<(string Edition, string Heading, RowSubject Subject)> NotUnderstood(RowSubject subject) =>
        subject.Record is { Edition: { } edition } record
            ? record.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).Select(cell => (edition, cell.Heading, subject))
            : [];

    private static IEnumerable<Finding> ChangedNumbers(Edition from, Edition to)
    {
        foreach (EditionColumn column in to.Columns.Where(column => column.Kind == ColumnKind.RatingNumber))
        {
            EditionColumn? before = from.Columns.FirstOrDefault(other => other.Kind == column.Kind && other.Name == column.Name);
            Codelist levels = Methodology.Standard.FindScale(column.Rating)!.Levels;
            string[] changed =
            [
                .. levels
                    .Entries.Select(entry =>
                        (
                            entry.Code,
                            Before: levels.NumberOf(entry.Code, before?.Target ?? ""),
                            After: levels.NumberOf(entry.Code, column.Target)
                        )
                    )
                    .Where(level => level.Before is not null && level.After is not null && level.Before != level.After)
                    .Select(level => string.Create(CultureInfo.InvariantCulture, $"{level.Code}: {level.Before} → {level.After}")),
            ];
            if (changed.Length > 0)
            {
                yield return Finding(
                    ExportFindings.NumbersChanged,
                    new("heading", column.Heading),
                    new("changes", string.Join(", ", changed)),
                    to,
                    new FindingArgument("other", from.Id)
                );
            }
        }
    }

    private static IEnumerable<Finding> OpenAreas(TableExporter exporter, Edition edition) =>
        exporter.OpenAreas.Count == 0
            ? []
            :
            [
                Finding(
                    ExportFindings.AreasLeftEmpty,
                    new("columns", exporter.OpenAreas.Count.ToString(CultureInfo.InvariantCulture)),
                    Number(exporter.RowsWithOpenAreas),
                    edition
                ),
            ];

    private static FindingArgument Number(int count) => new("count", count.ToString(CultureInfo.InvariantCulture));

    private static Finding Finding(
        FindingKind kind,
        FindingArgument first,
        FindingArgument second,
        Edition edition,
        params ReadOnlySpan<FindingArgument> more
    ) => new(kind, Place.Unknown, [first, second, new("edition", edition.Id), .. more]);
}
