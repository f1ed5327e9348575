using System.Globalization;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Import;

/// <summary>Collects the findings of one reading. Not for use by several threads.</summary>
/// <param name="header">The headings of the table.</param>
/// <param name="file">Name of the file; null when there is none.</param>
/// <param name="options">How findings are judged, and cells named; null for nothing.</param>
internal sealed class ImportLog(Header header, string? file, OgpDatabaseOptions? options = null)
{
    private const string FirstPlan = "/actionPlans/0";

    private readonly List<(Finding Finding, int Column)> _findings = [];

    /// <summary>How many findings there are.</summary>
    public int Count => _findings.Count;

    /// <summary>Adds a finding about a row (0 for none) and a heading (null for none).</summary>
    public void Add(
        FindingKind kind,
        int row,
        string? heading,
        ValueList<FindingArgument> arguments = default,
        string? suggestion = null
    ) => Add(kind, row, heading, (header.Above.Count + row, -1), arguments, suggestion);

    /// <summary>Adds a finding about the headings, or what stands above them.</summary>
    public void Add(
        FindingKind kind,
        string? heading,
        (int Record, int Column) at,
        ValueList<FindingArgument> arguments,
        string? suggestion = null
    ) => Add(kind, 0, heading, at, arguments, suggestion);

    /// <summary>
    /// Adds findings about what was read, each with the row and column that it came from.
    /// </summary>
    /// <param name="findings">What was found in a package.</param>
    /// <param name="places">The rows and columns of the package.</param>
    /// <param name="number">The number that the first plan of the package has in the table. What is about the package is told with the first of all.</param>
    public void Add(ValueList<Finding> findings, RowPlaces places, int number)
    {
        foreach (Finding finding in findings)
        {
            if (number > 0 && !IsInFirstPlan(finding.Place.Pointer))
            {
                continue;
            }

            (Place place, int column) = Locate(finding.Place, places, number);
            ValueList<RelatedPlace> related =
            [
                .. finding.Related.Select(other => other with { Place = Locate(other.Place, places, number).Place }),
            ];
            Keep(finding with { Place = place, Related = related }, column);
        }
    }

    /// <summary>Takes the findings so far, by row, then by column of the edition; those about the whole file first.</summary>
    public ValueList<Finding> Take()
    {
        if (_findings.Count == 0)
        {
            return [];
        }

        ValueList<Finding> taken = _findings
            .OrderBy(pair => pair.Finding.Place.Row)
            .ThenBy(pair => pair.Column)
            .Select(pair => pair.Finding)
            .ToValueList();
        _findings.Clear();
        return taken;
    }

    private static bool IsInFirstPlan(string? pointer) =>
        pointer?.StartsWith(FirstPlan, StringComparison.Ordinal) == true
        && (pointer.Length == FirstPlan.Length || pointer[FirstPlan.Length] == '/');

    private void Keep(Finding finding, int column)
    {
        if ((options?.Judge is { } judge ? judge(finding) : finding) is { } judged)
        {
            _findings.Add((judged, column));
        }
    }

    private (Place Place, int Column) Locate(Place place, RowPlaces places, int number)
    {
        (int row, EditionColumn? column) = places.Find(place.Pointer ?? "");
        int at = header.PlaceOf(column);
        return (
            place with
            {
                File = file,
                Pointer =
                    number > 0 && IsInFirstPlan(place.Pointer)
                        ? string.Create(CultureInfo.InvariantCulture, $"/actionPlans/{number}{place.Pointer.AsSpan(FirstPlan.Length)}")
                        : place.Pointer,
                Row = row,
                Heading = at < 0 ? null : column!.Heading,
                Cell = row > 0 ? options?.CellOf?.Invoke(header.Above.Count + row, Math.Max(0, at)) : null,
            },
            at < 0 ? header.Edition.Columns.Count : column!.Index
        );
    }

    private void Add(
        FindingKind kind,
        int row,
        string? heading,
        (int Record, int Column) at,
        ValueList<FindingArgument> arguments,
        string? suggestion
    )
    {
        Place place = new()
        {
            File = file,
            Row = row,
            Heading = heading,
            Cell = options?.CellOf?.Invoke(at.Record, Math.Max(0, at.Column >= 0 || heading is null ? at.Column : header.PlaceOf(heading))),
        };
        int column = heading is null ? -1 : header.Edition.FindHeading(heading)?.Index ?? header.Edition.Columns.Count;
        Keep(new Finding(kind, place, arguments) { Suggestion = suggestion }, column);
    }
}
