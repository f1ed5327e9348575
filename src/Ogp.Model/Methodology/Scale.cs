using System.Globalization;
using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// The scale of a variable, or of an aspect of it: which levels it has where, and how words and numbers are read as these. The same word means different
/// things in different years ("significant" is Major before 2021 and the top early result after), so reading takes a context. Immutable; safe to
/// share between threads.
/// </summary>
/// <remarks>Source: the tables of the methodology and the codelists, which name theirs.</remarks>
public sealed class Scale
{
    private readonly Methodology _methodology;
    private readonly NumberMeaning _numbers;

    internal Scale(Methodology methodology, RatingKey key, Codelist levels, NumberMeaning numbers) =>
        (_methodology, Key, Levels, _numbers) = (methodology, key, levels, numbers);

    /// <summary>All kinds of findings that reading words can give, in the order of their codes.</summary>
    public static ValueList<FindingKind> FindingKinds => WordFindings.All;

    /// <summary>The variable, and the aspect of it.</summary>
    public RatingKey Key { get; }

    /// <summary>The variable's own levels; <see cref="LevelsIn"/> tells those of a place.</summary>
    public Codelist Levels { get; }

    /// <summary>The levels in a place.</summary>
    /// <param name="context">What is known of the place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public Codelist LevelsIn(ScaleContext context) => _methodology.ScaleOf(Key, context) ?? Levels;

    /// <summary>
    /// Reads a text as a level of the scale: a code, a label or another word in any language, in upper or lower case, with or without accents, in the
    /// plural, behind the letter of a list ("c. high"), a number of an edition, or a word for an absence (NR, ND, NA, "No IRM Data", nothing); several
    /// words with "or" between them are a set of possible levels. The same in every culture.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="context">What is known of the place where it stands.</param>
    /// <returns>
    /// A level, a set of possible levels, an absence, or none of these with the levels that it may be; always with what is doubtful. A level outside the
    /// years in which it, or the variable, is usual is read all the same, with a note (OGP1708, OGP1709).
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public LevelReading Parse(string text, ScaleContext context)
    {
        Guard.Against.Null(text);
        Guard.Against.Null(context);
        LevelReading reading = _methodology.Reader.Read(LevelsIn(context), text, context, Key.Aspect.Length > 0, _numbers);
        return !reading.Possible.IsEmpty && context.PlanYear is { } year ? Remark(reading, year, context) : reading;
    }

    /// <summary>The name of the variable, and of the aspect.</summary>
    public override string ToString() => Key.ToString();

    /// <summary>A level outside its usual years is an exception worth a remark, never a fault.</summary>
    private LevelReading Remark(LevelReading reading, int year, ScaleContext context)
    {
        FindingArgument plan = new("year", year.ToString(CultureInfo.InvariantCulture));
        if (reading.List == Levels && _methodology.KindOf(Key, year, context.Level) == CoverageKind.NotCoded)
        {
            return reading.Noting(WordFindings.VariableNotCoded, null, new("variable", Key.Text), plan);
        }

        IEnumerable<CodeEntry> unusual = reading
            .Possible.Select(level => reading.List.Find(level)!)
            .Where(entry => context.Level != MemberLevel.Local && !UsualYears.Include(entry, year));
        return unusual.Aggregate(
            reading,
            (noted, entry) =>
                noted.Noting(WordFindings.OutsideItsYears, null, new("code", entry.Code), new("years", UsualYears.Text(entry)), plan)
        );
    }
}
