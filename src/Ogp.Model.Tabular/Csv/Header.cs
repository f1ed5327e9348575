using System.Globalization;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Import;

namespace Ogp.Model.Tabular.Csv;

/// <summary>The headings of a file, brought together with the columns of an edition.</summary>
internal sealed class Header
{
    private const string NumberedColumn = "column ";

    /// <summary>As many as a spreadsheet has.</summary>
    private const int MostColumns = 16_384;

    private readonly int[] _places;
    private readonly EditionColumn?[] _columns;
    private readonly string[] _headings;
    private readonly List<int> _near = [];
    private string[] _names;

    public Header(Edition edition, string[] cells, char delimiter, ValueList<string[]> above)
    {
        (Edition, Delimiter, Above, Cells) = (edition, delimiter, above, cells);
        string[] headings = WithGroups(edition, cells, above);
        Width = Array.FindLastIndex(headings, heading => !string.IsNullOrWhiteSpace(heading)) + 1;
        _headings = headings;
        _columns = new EditionColumn?[headings.Length];
        _places = new int[edition.Columns.Count];
        Array.Fill(_places, -1);
        Match(edition.WithHeading);
        Match(edition.WithFolded);
        _names = Names();
    }

    public Edition Edition { get; }

    public char Delimiter { get; }

    /// <summary>The row of headings as it stands.</summary>
    public string[] Cells { get; }

    /// <summary>Rows above the headings.</summary>
    public ValueList<string[]> Above { get; }

    /// <summary>Number of columns up to the last with a heading.</summary>
    public int Width { get; }

    /// <summary>How many of the edition's columns are there.</summary>
    public int Matched => _columns.Count(column => column is not null);

    /// <summary>Whether what a row is about is identified.</summary>
    public bool HasKey => Edition.Keys.Any(Has);

    /// <summary>Takes headings that are a slip away from a column that is missing for that column's. Done once, for the headings that were chosen.</summary>
    public void MatchNear()
    {
        (int Place, string Heading)[] unknown =
        [
            .. Unknown().Where(place => NameAt(place) == _headings[place]).Select(place => (place, _headings[place])),
        ];
        EditionColumn[] missing = [.. Edition.Columns.Where(column => !Has(column))];
        foreach ((int place, EditionColumn column) in NearHeadings.Find(unknown, missing))
        {
            (_columns[place], _places[column.Index]) = (column, place);
            _near.Add(place);
        }

        _names = Names();
    }

    /// <summary>Whether a row is the headings once more, or one of those above them.</summary>
    public bool IsRepeated(string[] cells) =>
        IsSame(cells, Cells) || Above.Any(row => !Array.TrueForAll(row, string.IsNullOrWhiteSpace) && IsSame(cells, row));

    /// <summary>Whether the file has a column of the edition.</summary>
    public bool Has(EditionColumn? column) => PlaceOf(column) >= 0;

    /// <summary>Where a column of the edition stands in the file, from 0; -1 when it does not.</summary>
    public int PlaceOf(EditionColumn? column) => column is null ? -1 : _places[column.Index];

    /// <summary>The column of the edition at a place in the file; null when it has none there.</summary>
    public EditionColumn? ColumnAt(int place) => place < _columns.Length ? _columns[place] : null;

    /// <summary>The name under which cells at a place are kept: the heading, told apart where it is not unique; else the column's number.</summary>
    public string NameAt(int place) => place < _names.Length ? _names[place] : ColumnName(place);

    /// <summary>Where cells stand that are kept under a name, from 0; -1 when the file has none.</summary>
    public int PlaceOf(string name) => Array.IndexOf(_names, name);

    /// <summary>Reports what differs between the file and the edition.</summary>
    public void Report(ImportLog log)
    {
        for (int record = 0; record < Above.Count; record++)
        {
            log.Add(TabularFindings.RowsAboveHeading, null, (record, 0), [new("text", string.Join(Delimiter, Above[record]))]);
        }

        foreach (int place in _near)
        {
            log.Add(
                TabularFindings.HeadingNear,
                0,
                NameAt(place),
                [new("heading", _headings[place]), new("column", NameAt(place)), new("edition", Edition.Id)]
            );
        }

        int[] unknown = [.. Unknown()];
        foreach (EditionColumn missing in Edition.Columns.Where(column => !Has(column)))
        {
            string? suggestion = Spelling.Nearest(missing.Heading, unknown.Select(NameAt));
            EditionColumn? number = Edition.NumberBeside(missing);
            log.Add(
                Has(number) ? TabularFindings.LabelsMissing : TabularFindings.MissingColumn,
                0,
                missing.Heading,
                [
                    new("heading", missing.Heading),
                    new("edition", Edition.Id),
                    .. Has(number) ? [new("number", number!.Heading)] : (ReadOnlySpan<FindingArgument>)[],
                ],
                suggestion
            );
        }

        foreach (int place in unknown)
        {
            ReportUnknown(log, place);
        }
    }

    private IEnumerable<int> Unknown() =>
        Enumerable.Range(0, Width).Where(place => ColumnAt(place) is null && !string.IsNullOrWhiteSpace(_headings[place]));

    private void ReportUnknown(ImportLog log, int place)
    {
        string heading = _headings[place];
        string name = NameAt(place);
        if (name != heading)
        {
            log.Add(TabularFindings.DuplicateColumn, heading, (Above.Count, place), [new("heading", heading), new("kept", name)]);
            return;
        }

        IEnumerable<string> missing = Edition.Columns.Where(column => !Has(column)).Select(column => column.Heading);
        log.Add(
            TabularFindings.UnknownColumn,
            0,
            heading,
            [new("heading", heading), new("edition", Edition.Id)],
            Spelling.Nearest(heading, missing)
        );
    }

    /// <summary>The place that a name made of the column's number means, from 0; -1 for any other name.</summary>
    public static int PlaceNamed(string name) =>
        name.StartsWith(NumberedColumn, StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(NumberedColumn.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number is > 0 and <= MostColumns
            ? number - 1
            : -1;

    private static string ColumnName(int place) => string.Create(CultureInfo.InvariantCulture, $"{NumberedColumn}{place + 1}");

    private string[] Names()
    {
        string[] names = new string[_headings.Length];
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int place = 0; place < names.Length; place++)
        {
            string heading = _headings[place].Trim('\uFEFF');
            bool isTaken = !seen.Add(heading) || Edition.WithFolded(heading).Any();
            names[place] =
                ColumnAt(place) is { } column ? column.Heading
                : string.IsNullOrWhiteSpace(heading) ? ColumnName(place)
                : isTaken ? $"{heading} ({ColumnName(place)})"
                : heading;
        }

        return names;
    }

    private static bool IsSame(string[] cells, string[] others) => cells.AsSpan().TrimEnd("").SequenceEqual(others.AsSpan().TrimEnd(""));

    /// <summary>
    /// A column may have its heading in the row of groups only; a number there is that of the column. A row that has most headings of the edition is no row of groups: what is
    /// below it is something else, such as the rest of the headings behind a line feed.
    /// </summary>
    private static string[] WithGroups(Edition edition, string[] cells, ValueList<string[]> above)
    {
        if (above.IsEmpty || above[^1].Count(cell => edition.WithHeading(cell).Any()) * 2 > edition.Columns.Count)
        {
            return cells;
        }

        string[] groups = above[^1];
        return
        [
            .. cells.Select(
                (cell, place) =>
                    string.IsNullOrWhiteSpace(cell) && place < groups.Length && !groups[place].AsSpan().Trim().ContainsAnyInRange('0', '9')
                        ? groups[place]
                        : cell
            ),
        ];
    }

    private void Match(Func<string, IEnumerable<EditionColumn>> find)
    {
        for (int place = 0; place < Width; place++)
        {
            if (_columns[place] is null && find(_headings[place]).FirstOrDefault(column => _places[column.Index] < 0) is { } column)
            {
                (_columns[place], _places[column.Index]) = (column, place);
            }
        }
    }
}
