namespace Ogp.Model.Tabular.Editions;

/// <summary>An edition of OGP's commitments database: who published it when, and its columns. Immutable; safe to share between threads.</summary>
internal sealed class Edition
{
    private readonly Dictionary<string, EditionColumn> _exact;
    private readonly Dictionary<string, EditionColumn> _folded;

    public Edition(string id, Source source, ValueList<EditionColumn> columns)
    {
        Id = id;
        Context = new() { Edition = id };
        Source = source;
        Columns = columns;
        _exact = columns.ToDictionary(column => column.Heading, StringComparer.Ordinal);
        _folded = columns.ToDictionary(column => HeadingText.Fold(column.Heading), StringComparer.Ordinal);
        Tags = [.. Of(ColumnKind.PolicyArea).OrderBy(column => PolicyAreaRank(column.Target))];
        Midterm = RatingsAt(AssessmentPoint.Midterm);
        EndOfTerm = RatingsAt(AssessmentPoint.EndOfTerm);
    }

    /// <summary>Id of the edition, such as <c>2024-07</c>; aliases and numbers of codelists name it.</summary>
    public string Id { get; }

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

    /// <summary>The column with exactly this heading, or null.</summary>
    public EditionColumn? FindHeading(string heading) => _exact.GetValueOrDefault(heading);

    /// <summary>The column whose heading is this one but for case and white space, or null.</summary>
    public EditionColumn? FindFolded(string heading) => _folded.GetValueOrDefault(HeadingText.Fold(heading));

    private IEnumerable<EditionColumn> Of(ColumnKind kind) => Columns.Where(column => column.Kind == kind);

    private ValueList<RatingColumn> RatingsAt(AssessmentPoint point) =>
        Columns
            .Where(column => column.Kind is ColumnKind.Rating or ColumnKind.Flag && column.Point == point)
            .Select(label => new RatingColumn(
                label,
                Of(ColumnKind.RatingNumber).FirstOrDefault(number => number.Rating == label.Rating && number.Point == point),
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
