using System.Globalization;
using Ogp.Model.Scoring;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Import;

namespace Ogp.Model.Tabular.Rows;

/// <summary>
/// What the model gives for a cell of an edition: the one answer that import and export share. Import keeps a cell where it differs from this, export
/// writes this where no cell is kept.
/// </summary>
internal sealed class CellWriter
{
    private readonly Edition _edition;
    private readonly Func<string, Header?>? _headerOf;
    private readonly Dictionary<string, string>?[] _words;
    private readonly Scale?[] _scales;
    private readonly bool _isByName;
    private readonly HashSet<string> _above;
    private readonly Dictionary<(MemberCode Member, string Name), string> _names = [];

    /// <summary>A writer of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="headerOf">The headings of the file of another edition that rows were read from, by its id; null where none are.</param>
    public CellWriter(Edition edition, Func<string, Header?>? headerOf = null)
    {
        (_edition, _headerOf) = (edition, headerOf);
        _isByName = edition.Find(ColumnKind.Member, "code") is null && edition.Find(ColumnKind.Plan, "id") is null;
        _above = AboveOthers(edition);
        _words = new Dictionary<string, string>?[edition.Columns.Count];
        _scales = new Scale?[edition.Columns.Count];
        foreach (EditionColumn column in edition.Columns.Where(column => column.Rating.Variable.IsStated))
        {
            _words[column.Index] = new(StringComparer.Ordinal);
            _scales[column.Index] = Methodology.Standard.FindScale(column.Rating);
        }
    }

    /// <summary>The cell of a column; empty where the model says nothing that it holds.</summary>
    public string Cell(EditionColumn column, RowSubject subject) =>
        column.Kind switch
        {
            ColumnKind.Commitment when subject.Commitment is { } commitment => OfCommitment(column.Target, commitment, subject.Plan),
            ColumnKind.Plan => OfPlan(column.Target, subject.Plan.Plan),
            ColumnKind.Member => column.ToOwn(OfMember(column.Target, subject.Plan)),
            ColumnKind.Report => Year(Published(column.Point, subject.Plan)),
            ColumnKind.PolicyArea => column.ToOwn(Area(column, subject)),
            ColumnKind.Cluster when subject.Commitment is { } commitment => OfCluster(column.Target, commitment.Id, subject.Plan),
            ColumnKind.Rating or ColumnKind.Flag => column.ToOwn(Label(column, Ratings(column, subject)[column.Rating], subject)),
            ColumnKind.RatingNumber => column.ToOwn(Number(column, Ratings(column, subject)[column.Rating], subject)),
            _ => "",
        };

    /// <summary>Ratings that a column is about, by its report or phase.</summary>
    private RatingSet Ratings(EditionColumn column, RowSubject subject) =>
        _edition.Rows == RowKind.Plans ? (IsIn(column, ProcessPhase.Development) ? subject.Development : subject.Implementation)
        : column.Point == AssessmentPoint.Midterm ? subject.Midterm
        : subject.EndOfTerm;

    private bool IsIn(EditionColumn column, ProcessPhase phase) =>
        column.Kind == ColumnKind.Rating ? column.Target == phase.Text : _edition.In(phase).Any(rating => rating.Number == column);

    private static string OfCommitment(string field, Commitment commitment, PlanIndex plan) =>
        field switch
        {
            "id" => commitment.Id.Text,
            "number" => commitment.Number ?? "",
            "title" => PlanIndex.Text(commitment.Title),
            "short-title" => PlanIndex.Text(commitment.ShortTitle),
            "description" => PlanIndex.Text(commitment.Description),
            "theme" => plan.Theme(commitment.Theme),
            "start" => Date(commitment.Period?.Start ?? default),
            "end" => Date(commitment.Period?.End ?? default),
            "lead" => plan.Names(commitment, InstitutionRole.Lead),
            "supporting" => plan.Names(commitment, InstitutionRole.Supporting),
            "url" => commitment.Url ?? "",
            _ => "",
        };

    private static string OfPlan(string field, ActionPlan plan) =>
        field switch
        {
            "id" => plan.Id.Text,
            "number" => plan.Number?.ToString(CultureInfo.InvariantCulture) ?? "",
            "submitted" => Year(plan.Submitted),
            "end" => Year(plan.Period?.End ?? default),
            _ => "",
        };

    private string OfMember(string field, PlanIndex plan) =>
        field switch
        {
            "code" => plan.Plan.Member.Text,
            "name" => Name(plan.Plan.Member, PlanIndex.Text(plan.Member?.Name ?? default, "en")),
            "level" => EditionWords.Write(plan.Member?.Level.Text ?? "", MemberLevel.List, _edition.Words, false),
            "region" => EditionWords.Write(plan.Member?.Region.Text ?? "", Region.List, _edition.Words, false),
            _ => "",
        };

    /// <summary>What a member is called. Where the name alone tells who it is, one that is not read as the member gives way to that of OGP's list.</summary>
    private string Name(MemberCode member, string name)
    {
        if (!_isByName || KnownMember.List.Find(member.Text) is not { } entry)
        {
            return name;
        }

        if (!_names.TryGetValue((member, name), out string? written))
        {
            bool isRead = Methodology.Standard.Read(KnownMember.List, name, _edition.Context).Level == member.Text;
            _names.Add((member, name), written = isRead ? name : entry.WordIn(_edition.Words));
        }

        return written;
    }

    /// <summary>When the report at a point of a plan was published.</summary>
    public static PartialDate Published(AssessmentPoint point, PlanIndex plan) =>
        plan.ReportsAt(point).Select(report => report.Published).FirstOrDefault(published => published.IsStated);

    private static string OfCluster(string kind, CommitmentId commitment, PlanIndex plan) =>
        kind == "plan"
            ? PlanIndex.Text(plan.ClusterOf(commitment, ClusterKind.Plan)?.Title ?? default)
            : string.Join(", ", plan.ClusterOf(commitment, ClusterKind.Review)?.Commitments ?? default);

    /// <summary>Areas that others imply: where OGP makes areas of others. In earlier editions all lie side by side.</summary>
    private static HashSet<string> AboveOthers(Edition edition)
    {
        bool hasTree =
            DerivedRules.Of(edition.Words)?.Variables.Any(variable => variable.Id.StartsWith("tag.", StringComparison.Ordinal)) ?? false;
        IEnumerable<PolicyArea> areas = hasTree ? edition.Tags.Select(column => PolicyArea.Of(column.Target)) : [];
        return areas.SelectMany(area => area.WithAbove().Skip(1)).Select(area => area.Text).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>1 for an area of the commitment and what lies above; 0 where what is said of it leaves the area out, and nothing where nobody said so.</summary>
    private string Area(EditionColumn column, RowSubject subject) =>
        subject.Commitment is not { } commitment ? ""
        : HasArea(commitment, column.Target) || (_above.Contains(column.Target) && Implies(commitment, column.Target)) ? "1"
        : LeavesOut(column, subject) ? "0"
        : "";

    /// <summary>Whether a commitment has an area among its own.</summary>
    public static bool HasArea(Commitment commitment, string code)
    {
        foreach (PolicyArea area in commitment.PolicyAreas)
        {
            if (area.Text == code)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Implies(Commitment commitment, string code)
    {
        foreach (PolicyArea area in commitment.PolicyAreas)
        {
            foreach (PolicyArea above in area.WithAbove())
            {
                if (above.Text == code)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// Whether an area that a commitment has not does not apply. A list that is there is taken for the whole one, but of areas for which the file that it was read from has no
    /// column, or has an absence in it, it says nothing.
    /// </summary>
    private bool LeavesOut(EditionColumn column, RowSubject subject)
    {
        if (subject.Record?.Edition is not { } id)
        {
            return !subject.Commitment!.PolicyAreas.IsEmpty;
        }

        return id == _edition.Id || (_headerOf?.Invoke(id) is { } header && IsAnswered(column, header, subject.Record.Cells));
    }

    /// <summary>Whether a file has the column of a policy area, and a row of it no absence there.</summary>
    private static bool IsAnswered(EditionColumn column, Header header, ValueList<Cell> kept) =>
        header.Edition.FindName(column.Name) is { } read
        && header.Has(read)
        && !kept.Any(cell => cell.Heading == read.Heading && Sentinels.IsAbsence(read.ToUsual(cell.Text), header.Edition));

    private string Label(EditionColumn column, Statement statement, RowSubject subject)
    {
        if (statement.Codes is not [var code])
        {
            return statement.IsStated ? Several(column, statement, subject.Plan) : "";
        }

        Dictionary<string, string> words = _words[column.Index]!;
        if (!words.TryGetValue(code, out string? word))
        {
            words.Add(code, word = Word(column, code));
        }

        return word;
    }

    /// <summary>A set of possible levels in words that are read as that set; empty where none are, as in a column of numbers.</summary>
    private string Several(EditionColumn column, Statement statement, PlanIndex plan)
    {
        string[] codes = [.. statement.Codes];
        string words = string.Join(" or ", codes.Select(code => Word(column, code)));
        ScaleContext place = _edition.Context with
        {
            PlanYear = plan.Plan.Submitted.IsStated ? plan.Plan.Submitted.Year : null,
            Level = plan.Member?.Level ?? default,
        };
        bool isRead = column.Kind == ColumnKind.Rating && _scales[column.Index]!.Parse(words, place).Possible.ToHashSet().SetEquals(codes);
        return isRead ? words : "";
    }

    private string Word(EditionColumn column, string code) =>
        EditionWords.Write(code, _scales[column.Index]!.Levels, _edition.Words, column.Kind == ColumnKind.Flag);

    private string Number(EditionColumn column, Statement statement, RowSubject subject)
    {
        if (statement.Codes is not [var code])
        {
            return "";
        }

        if (statement.HasLevel && column.Target is RatingColumn.Difference or RatingColumn.Delay)
        {
            return Difference(column.Target, subject) is { } difference && Fits(difference, column, code)
                    ? difference.ToString(CultureInfo.InvariantCulture)
                : SignOf(column, code) == 0 ? "0"
                : "";
        }

        Dictionary<string, string> words = _words[column.Index]!;
        if (!words.TryGetValue(code, out string? number))
        {
            number = EditionWords.NumberOrWord(code, _scales[column.Index]!.Levels, column.Target, _edition.Words);
            words.Add(code, number);
        }

        return number;
    }

    /// <summary>
    /// Whether a label is left without the number that belongs beside it: the edition has none for the level, or the two completions say another change, or one of them is absent.
    /// </summary>
    public bool LacksNumber(EditionColumn column, RowSubject subject) =>
        column.Kind == ColumnKind.RatingNumber
        && Ratings(column, subject)[column.Rating] is { HasLevel: true, Codes: [var code] }
        && (column.Target is not (RatingColumn.Difference or RatingColumn.Delay) || SignOf(column, code) is not null)
        && Cell(column, subject).Length == 0;

    /// <summary>Whether a difference is one that the label can have beside it; where the label has no order, any.</summary>
    private bool Fits(int difference, EditionColumn column, string code) =>
        SignOf(column, code) is not { } sign || Math.Sign(difference) == sign;

    private int? SignOf(EditionColumn column, string code) => RatingColumn.SignOf(column.Target, _scales[column.Index]!.Levels, code);

    /// <summary>How many levels lie between two completions; null where one has no place in their order.</summary>
    private static int? Difference(string kind, RowSubject subject)
    {
        RatingKey from = kind == RatingColumn.Delay ? RatingKey.Of("projected-completion") : RatingKey.Of("completion");
        RatingSet first = subject.Midterm;
        RatingSet second = kind == RatingColumn.Delay ? subject.Midterm : subject.EndOfTerm;
        return Rank(kind == RatingColumn.Delay ? first[from] : second[from]) - Rank(first[RatingKey.Of("completion")]);
    }

    private static int? Rank(Statement completion) => completion.Level is { } level ? Completion.List.Find(level)?.Rank : null;

    private static string Year(PartialDate date) => date.IsStated ? date.Year.ToString("0000", CultureInfo.InvariantCulture) : "";

    /// <summary>A date as it is read back whatever the edition: <c>7/31/2016</c>, <c>July 2016</c>, <c>2016</c>.</summary>
    private static string Date(PartialDate date) =>
        date.Earliest is not { } first ? ""
        : date.Month is null ? Year(date)
        : first.ToString(date.Day is null ? "MMMM yyyy" : "M/d/yyyy", CultureInfo.InvariantCulture);
}
