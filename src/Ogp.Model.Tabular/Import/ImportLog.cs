using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Import;

/// <summary>Collects the findings of one reading. Not for use by several threads.</summary>
/// <param name="header">The headings of the table.</param>
/// <param name="file">Name of the file; null when there is none.</param>
/// <param name="cellOf">Names the cell of a record and a column, both from 0; null where the table is no sheet of a workbook.</param>
internal sealed class ImportLog(Header header, string? file, Func<int, int, string>? cellOf = null)
{
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

    /// <summary>Adds findings about what was read, each with the row and column that it came from.</summary>
    public void Add(ValueList<Finding> findings, RowPlaces places)
    {
        foreach (Finding finding in findings)
        {
            (Place place, int column) = Locate(finding.Place, places);
            ValueList<RelatedPlace> related =
            [
                .. finding.Related.Select(other => other with { Place = Locate(other.Place, places).Place }),
            ];
            _findings.Add((finding with { Place = place, Related = related }, column));
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

    private (Place Place, int Column) Locate(Place place, RowPlaces places)
    {
        (int row, EditionColumn? column) = places.Find(place.Pointer ?? "");
        int at = header.PlaceOf(column);
        return (
            place with
            {
                File = file,
                Row = row,
                Heading = at < 0 ? null : column!.Heading,
                Cell = row > 0 ? cellOf?.Invoke(header.Above.Count + row, Math.Max(0, at)) : null,
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
            Cell = cellOf?.Invoke(at.Record, Math.Max(0, at.Column >= 0 || heading is null ? at.Column : header.PlaceOf(heading))),
        };
        int column = heading is null ? -1 : header.Edition.FindHeading(heading)?.Index ?? header.Edition.Columns.Count;
        _findings.Add((new Finding(kind, place, arguments) { Suggestion = suggestion }, column));
    }
}
