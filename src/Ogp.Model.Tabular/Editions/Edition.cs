namespace Ogp.Model.Tabular.Editions;

/// <summary>An edition of OGP's commitments database: who published it when, and its columns. Immutable; safe to share between threads.</summary>
internal sealed class Edition
{
    private readonly Dictionary<string, EditionColumn> _headings;
    private readonly Dictionary<string, EditionColumn> _names;
    private readonly ILookup<string, EditionColumn> _exact;
    private readonly ILookup<string, EditionColumn> _folded;

    public Edition(string id, string words, RowKind rows, Source source, ValueList<EditionColumn> columns)
    {
        Id = id;
        Words = words;
        Rows = rows;
        Context = new() { Edition = words };
        Source = source;
        Columns = columns;
        _headings = columns.ToDictionary(column => column.Heading, StringComparer.Ordinal);
        _names = columns.Where(column => column.Name.Length > 0).ToDictionary(column => column.Name, StringComparer.Ordinal);
        _exact = columns.ToLookup(column => column.Text, StringComparer.Ordinal);
        _folded = columns.ToLookup(column => HeadingText.Fold(column.Text), StringComparer.Ordinal);
        Tags = [.. Of(ColumnKind.PolicyArea).OrderBy(column => PolicyAreaRank(column.Target))];
        Midterm = Ratings(column => column.Point == AssessmentPoint.Midterm);
        EndOfTerm = Ratings(column => column.Point == AssessmentPoint.EndOfTerm);
        EditionColumn[] ids =
        [
            .. columns.Where(column => column.Kind is ColumnKind.Commitment or ColumnKind.Plan && column.Target == "id"),
        ];
        Keys = (ids.Length > 0 ? ids : Of(ColumnKind.Member).Where(column => column.Target == "name")).ToValueList();
    }

    /// <summary>Id of the edition, such as <c>2024-07</c>.</summary>
    public string Id { get; }

    /// <summary>Id of the edition whose words, numbers and derived columns it has: its own, where codelists name it, or that of the one that it is like.</summary>
    public string Words { get; }

    /// <summary>What a row is about.</summary>
    public RowKind Rows { get; }

    /// <summary>Columns without any of which a table is not of this edition: the identifiers, or the member where there are none.</summary>
    public ValueList<EditionColumn> Keys { get; }

    /// <summary>Where its words are from.</summary>
    public ScaleContext Context { get; }

    /// <summary>The edition as a source of a package.</summary>
    public Source Source { get; }

    /// <summary>All columns, in the order of the edition.</summary>
    public ValueList<EditionColumn> Columns { get; }

    /// <summary>Columns of policy areas, in the order of their codelist.</summary>
    public ValueList<EditionColumn> Tags { get; }

    /// <summary>Ratings of the first report, in the order of the edition.</summary>
    public ValueList<RatingColumn> Midterm { get; }

    /// <summary>Ratings of the second report, in the order of the edition.</summary>
    public ValueList<RatingColumn> EndOfTerm { get; }

    /// <summary>The one column of a kind and target (and report), or null when the edition has none.</summary>
    public EditionColumn? Find(ColumnKind kind, string target, AssessmentPoint point = default)
    {
        foreach (EditionColumn column in Columns)
        {
            if (column.Kind == kind && column.Target == target && column.Point == point)
            {
                return column;
            }
        }

        return null;
    }

    /// <summary>The column of a <see cref="EditionColumn.Name"/>, or null where the edition has none.</summary>
    public EditionColumn? FindName(string name) => _names.GetValueOrDefault(name);

    /// <summary>The column that the map calls exactly so, or null.</summary>
    public EditionColumn? FindHeading(string heading) => _headings.GetValueOrDefault(heading);

    /// <summary>The columns with exactly this heading; several where the edition writes it again.</summary>
    public IEnumerable<EditionColumn> WithHeading(string heading) => _exact[heading];

    /// <summary>The columns whose heading is this one but for case and white space.</summary>
    public IEnumerable<EditionColumn> WithFolded(string heading) => _folded[HeadingText.Fold(heading)];

    /// <summary>The column with the number beside a label, or null where there is none.</summary>
    public EditionColumn? NumberBeside(EditionColumn label) =>
        label.Kind is ColumnKind.Rating or ColumnKind.Flag
            ? Of(ColumnKind.RatingNumber).FirstOrDefault(number => number.Rating == label.Rating && number.Point == label.Point)
            : null;

    /// <summary>Ratings of a phase of the process, in the order of the edition.</summary>
    public ValueList<RatingColumn> In(ProcessPhase phase) =>
        Ratings(column => column.Kind == ColumnKind.Rating && column.Target == phase.Text);

    private IEnumerable<EditionColumn> Of(ColumnKind kind) => Columns.Where(column => column.Kind == kind);

    private ValueList<RatingColumn> Ratings(Func<EditionColumn, bool> which) =>
        Columns
            .Where(column => column.Kind is ColumnKind.Rating or ColumnKind.Flag && which(column))
            .Select(label => new RatingColumn(
                label,
                NumberBeside(label),
                Methodology.Standard.FindScale(label.Rating)
                    ?? throw new InvalidOperationException($"The map of {Id} rates '{label.Rating}', which has no scale.")
            ))
            .ToValueList();

    private static int PolicyAreaRank(string code)
    {
        int rank = 0;
        foreach (CodeEntry entry in PolicyArea.List.Entries)
        {
            if (entry.Code == code)
            {
                return rank;
            }

            rank++;
        }

        return rank;
    }
}
