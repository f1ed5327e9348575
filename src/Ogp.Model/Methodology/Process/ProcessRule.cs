using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// A rule of OGP's process, as data: what it says, when it was in force, for whom, and how well it is evidenced. Immutable; safe to share
/// between threads.
/// </summary>
public sealed record ProcessRule
{
    /// <summary>A rule.</summary>
    /// <param name="id">Permanent identifier, such as <c>late-2018</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ProcessRule(string id) => Id = Guard.Against.NullOrWhiteSpace(id);

    /// <summary>Permanent identifier, in kebab-case.</summary>
    public string Id { get; }

    /// <summary>What the rule says, in our own words.</summary>
    public LocalizedText Text { get; init; }

    /// <summary>First day, or first plan year, that it is about; not stated when it always was, or when that is not known.</summary>
    public PartialDate ValidFrom { get; init; }

    /// <summary>Last day, or last plan year, that it is about; not stated while it is in force.</summary>
    public PartialDate ValidTo { get; init; }

    /// <summary>The members that it is about; not stated when it is about all of them.</summary>
    public MemberLevel Scope { get; init; }

    /// <summary>How well it is evidenced.</summary>
    public CodeStatus Status { get; init; }

    /// <summary>Where it is stated, as a rule an address; null when it is our own reading.</summary>
    public string? Source { get; init; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    /// <summary>A national rule of OGP's own table.</summary>
    internal static ProcessRule National(
        string id,
        CodeStatus status,
        string from,
        string to,
        string? source,
        string en,
        string es,
        string fr
    ) =>
        new(id)
        {
            Text = Reason.Of(en, es, fr),
            ValidFrom = Date(from),
            ValidTo = Date(to),
            Scope = MemberLevel.National,
            Status = status,
            Source = source,
        };

    /// <summary>An answer with a value. It is no better evidenced than the rule, and worse where the reading of the case is.</summary>
    internal ProcessAnswer<T> Tells<T>(T value, LocalizedText reason, CodeStatus reading = CodeStatus.Official)
        where T : struct => new(this, value, default, reason, Weaker(Status, reading));

    /// <summary>An answer with a date; none where the days are too far apart for any date to mean them.</summary>
    internal ProcessAnswer<PartialDate> TellsDate(Days days, LocalizedText reason, CodeStatus reading = CodeStatus.Official) =>
        days.ToDate() is { IsStated: true } date ? Tells(date, reason, reading) : CannotTell<PartialDate>(reason);

    /// <summary>No answer: something is not known.</summary>
    internal ProcessAnswer<T> CannotTell<T>(LocalizedText reason)
        where T : struct => new(this, null, Absence.NotStated, reason, Status);

    /// <summary>No answer: the question does not arise.</summary>
    internal ProcessAnswer<T> DoesNotApply<T>(LocalizedText reason)
        where T : struct => new(this, null, Absence.NotApplicable, reason, Status);

    internal static CodeStatus Weaker(CodeStatus left, CodeStatus right) => left > right ? left : right;

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out PartialDate date) ? date : default;
}
