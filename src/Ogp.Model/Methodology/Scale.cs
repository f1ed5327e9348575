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
    /// plural, behind the letter of a list ("c. high"), a number of an edition, or a word for an absence (NR, ND, NA, "No IRM Data", nothing). The
    /// same in every culture.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="context">What is known of the place where it stands.</param>
    /// <returns>A level, an absence, or neither with the levels that it may be; always with what is doubtful.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public LevelReading Parse(string text, ScaleContext context)
    {
        Guard.Against.Null(text);
        Guard.Against.Null(context);
        LevelReading reading = _methodology.Reader.Read(LevelsIn(context), text, context, Key.Aspect.Length > 0, _numbers);
        return reading.Level is { } level && context.PlanYear is { } year
            ? Remark(reading, reading.List.Find(level)!, year, context)
            : reading;
    }

    /// <summary>The name of the variable, and of the aspect.</summary>
    public override string ToString() => Key.ToString();

    /// <summary>A level outside its usual years is an exception worth a remark, never a fault.</summary>
    private LevelReading Remark(LevelReading reading, CodeEntry entry, int year, ScaleContext context)
    {
        FindingArgument plan = new("year", year.ToString(CultureInfo.InvariantCulture));
        bool isOwn = reading.List == Levels;
        return isOwn && _methodology.KindOf(Key, year, context.Level) == CoverageKind.NotCoded
                ? reading.Noting(WordFindings.VariableNotCoded, null, new("variable", Key.Text), plan)
            : context.Level != MemberLevel.Local && !UsualYears.Include(entry, year)
                ? reading.Noting(WordFindings.OutsideItsYears, null, new("code", entry.Code), new("years", UsualYears.Text(entry)), plan)
            : reading;
    }
}
