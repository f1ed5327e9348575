using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>
/// The rules of all derived columns of one edition of OGP's database, as that edition stores them. Immutable; safe to share between threads.
/// </summary>
/// <remarks>Source: recomputed from the cells of the editions; the words of the rules are in <c>docs/derived-variables.md</c>.</remarks>
public sealed class DerivedRules
{
    private static readonly Lazy<ValueList<DerivedRules>> s_all = new(() =>
        [Edition2015.Rules(), Edition2016.Rules(), Edition2024.Rules()]
    );

    private readonly ScaleContext _context;

    internal DerivedRules(string edition, IEnumerable<DerivedVariable> variables)
    {
        Edition = edition;
        Variables = variables.ToValueList();
        _context = new() { Edition = edition };
    }

    /// <summary>The rules of every edition that is known, oldest first.</summary>
    public static ValueList<DerivedRules> All => s_all.Value;

    /// <summary>
    /// Ids of what stands in a row, by place: <c>completion@midterm</c> is a label, <c>completion@midterm:number</c> the number beside it,
    /// <c>published@midterm</c> the year of a report, <c>plan.submitted</c> a fact of the plan, <c>tag.audits</c> a policy area, <c>max-star</c> a derived variable.
    /// </summary>
    public static ValueList<string> Places => DerivedField.Ids;

    /// <summary>Id of the edition, such as <c>2024-07</c>.</summary>
    public string Edition { get; }

    /// <summary>The derived variables, each behind those that it rests on.</summary>
    public ValueList<DerivedVariable> Variables { get; }

    /// <summary>The rules of an edition; null where none are known.</summary>
    /// <param name="edition">Id of the edition.</param>
    public static DerivedRules? Of(string edition) => All.FirstOrDefault(rules => rules.Edition == edition);

    /// <summary>
    /// The cell that stands for a text at a place: a label is read as the number that the edition writes for it, or as its word where it has none, another word
    /// for an absence as the absence.
    /// </summary>
    /// <param name="place">Position in <see cref="Places"/>.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public DerivedCell Read(int place, string text)
    {
        Guard.Against.OutOfRange(place, nameof(place), 0, Places.Count - 1);
        DerivedCell cell = DerivedCell.Of(Guard.Against.Null(text));
        RatingKey? key = DerivedField.LabelAt(place);
        bool isCode = key is not null || DerivedField.IsFlag(place);

        // FALSE is a word of the binding constraint only; a flag may have it for 0.
        Codelist? list = DerivedField.WordsAt(place);
        bool mayBeWord = list is not null || place == DerivedField.BindingConstraint;
        if (cell != DerivedCell.Unread && (mayBeWord || cell.IsNumber || !cell.IsValue))
        {
            return cell;
        }

        if (list is not null)
        {
            LevelReading read = Methodology.Standard.Read(list, text, _context);
            return read.Level is { } named ? DerivedCell.Of(list.Find(named)!.WordIn(Edition)) : DerivedCell.Of(read.Absence);
        }

        if (!isCode)
        {
            return DerivedField.RatingAt(place) is { } beside && Word(Parse(beside, text), beside) is { } word
                ? word
                : DerivedCell.Of(Methodology.Standard.ReadAbsence(text, _context));
        }

        LevelReading reading = key is { } label ? Parse(label, text) : Methodology.Standard.Read(YesNo.List, text, _context);
        int? number = reading.Level is { } code ? NumberOf(reading.List, code, key) : NumberOf(Absence.List, reading.Absence.Text, key);
        return number is { } known ? DerivedCell.Of(known) : Word(reading, key) ?? DerivedCell.Of(reading.Absence);
    }

    private LevelReading Parse(RatingKey rating, string text) => Methodology.Standard.FindScale(rating)!.Parse(text, _context);

    private int? NumberOf(Codelist list, string code, RatingKey? rating) =>
        list.NumberOf(code, rating is { Aspect.Length: > 0 } ? $"{Edition}/value" : Edition);

    /// <summary>The word of a level outside the order of its scale, where the edition has no number for it: it stands beside the label, too. Null for other levels.</summary>
    private DerivedCell? Word(LevelReading reading, RatingKey? rating) =>
        reading.Level is { } level && reading.List.Find(level) is { Rank: null } entry && NumberOf(reading.List, level, rating) is null
            ? DerivedCell.Of(entry.WordIn(Edition))
            : null;
}
