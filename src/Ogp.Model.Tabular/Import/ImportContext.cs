using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Import;

/// <summary>What every part of one reading needs.</summary>
/// <param name="Edition">The edition of the file.</param>
/// <param name="Log">Where findings go.</param>
internal sealed record ImportContext(Edition Edition, ImportLog Log)
{
    private readonly Dictionary<string, MemberCode> _members = new(StringComparer.Ordinal);
    private readonly List<Cell> _kept = [];
    private EditionColumn?[]? _telling;
    private EditionColumn?[]? _naming;
    private readonly Dictionary<string, bool> _absences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _noNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateReading> _dates = new(StringComparer.Ordinal);
    private readonly Dictionary<ScaleContext, KnownRatings> _ratings = [];
    private readonly Dictionary<(int Year, MemberLevel Level, AssessmentPoint Point), Product> _products = [];

    /// <summary>The columns of the edition by what they hold.</summary>
    public Fields Fields { get; } = new(Edition);

    /// <summary>Columns of which a row that is about something fills at least one.</summary>
    public EditionColumn?[] Telling =>
        _telling ??=
            Edition.Rows == RowKind.Plans
                ? [Fields.MemberName, Fields.PlanNumber]
                : [Fields.CommitmentId, Fields.PlanId, Fields.Title, Fields.ShortTitle, Fields.Description];

    /// <summary>Columns of which one holds the word in a row of totals, and the others nothing.</summary>
    public EditionColumn?[] Naming => _naming ??= [Fields.CommitmentId, Fields.MemberName, Fields.Title];

    /// <summary>The member of a name; not stated where the codelist of members knows none. The same few names stand in thousands of rows.</summary>
    public MemberCode MemberNamed(string name)
    {
        if (!_members.TryGetValue(name, out MemberCode member))
        {
            Room(_members);
            member = new(Methodology.Standard.Read(KnownMember.List, name, Edition.Context).Level);
            _members.Add(name, member);
        }

        return member;
    }

    /// <summary>Whether a cell is empty or says that there is nothing (<see cref="Sentinels.IsAbsence"/>). The same few words stand in thousands of cells.</summary>
    public bool IsAbsence(string cell) => Once(_absences, cell, Sentinels.IsAbsence);

    /// <summary>Whether a cell for a name holds none.</summary>
    public bool IsNoName(string cell) => Once(_noNames, cell, Sentinels.IsNoName);

    /// <summary>The date that a cell holds.</summary>
    public DateReading DateOf(string cell) => Once(_dates, cell, DateReader.Read);

    /// <summary>The year of a plan that a cell holds where it is no number: one that a spreadsheet made a day of.</summary>
    public DateReading PlanYearOf(string cell) =>
        DateOf(cell) is { Date: { IsStated: true, Month: null } } year && year.Kind == CellFindings.DateRepaired
            ? year
            : new(default, CellFindings.NotANumber);

    /// <summary>When a report was published by a cell; a part of a year is none.</summary>
    public DateReading PublishedOf(string cell) =>
        DateOf(cell) is var reading && (reading.Kind is null || reading.Kind == CellFindings.DateRepaired)
            ? reading
            : new(default, CellFindings.NotADate);

    private T Once<T>(Dictionary<string, T> known, string cell, Func<string, Edition, T> read)
    {
        const int LongestKept = 40;
        if (cell.Length > LongestKept)
        {
            return read(cell, Edition);
        }

        if (!known.TryGetValue(cell, out T? found))
        {
            Room(known);
            known.Add(cell, found = read(cell, Edition));
        }

        return found;
    }

    /// <summary>What is known of words is forgotten when there are too many: it must not grow with the file.</summary>
    public static void Room<TKey, TValue>(Dictionary<TKey, TValue> known)
        where TKey : notnull
    {
        const int MostKnown = 1 << 13;
        if (known.Count >= MostKnown)
        {
            known.Clear();
        }
    }

    /// <summary>Ratings that were read of plans about which the same is known.</summary>
    public KnownRatings RatingsOf(ScaleContext plan)
    {
        if (!_ratings.TryGetValue(plan, out KnownRatings? ratings))
        {
            Room(_ratings);
            _ratings.Add(plan, ratings = new(Edition));
        }

        return ratings;
    }

    /// <summary>The one kind of report that rates what the columns of a point hold, for plans of a year; not stated where there are several.</summary>
    public Product ProductOf(int year, MemberLevel level, AssessmentPoint point, ValueList<RatingColumn> columns)
    {
        if (!_products.TryGetValue((year, level, point), out Product product))
        {
            Product[] products =
            [
                .. columns
                    .SelectMany(column => Methodology.Standard.ProductsReporting(column.Label.Rating, year, level))
                    .Distinct()
                    .Where(product => Methodology.Standard.PointOf(product) == point),
            ];
            _products.Add((year, level, point), product = products is [var only] ? only : default);
        }

        return product;
    }

    /// <summary>The record of a row of which nothing is kept yet: it says where the row was read from.</summary>
    public ImportRecord Blank { get; } = new() { Source = Edition.Source.Id, Edition = Edition.Id };

    /// <summary>The record of a row.</summary>
    public ImportRecord RecordOf(TableRow row, RowSubject subject, CellWriter writer) =>
        Blank with
        {
            Row = row.Number,
            Cells = row.Remainder(writer, subject with { Record = Blank }, _kept),
        };

    /// <summary>Reads codes by the words of the edition.</summary>
    public CodeReader Codes { get; } = new(Edition, Log);
}
