using Ardalis.GuardClauses;

namespace Ogp.Model.Json;

/// <summary>
/// Limits that keep a hostile file from exhausting memory, and what is done with what was read. Immutable; one instance may be used from several
/// threads.
/// </summary>
public sealed record IrmJsonOptions
{
    /// <summary>How deep a document can be nested that anybody is allowed to read.</summary>
    internal const int GreatestDepth = 1000;

    private readonly int _maxDepth = 64;
    private readonly int _maxBytes = 1 << 30;
    private readonly int _maxItems = 10_000_000;
    private readonly int _maxFindings = 1_000;
    private readonly int _plansAhead;

    /// <summary>The options where none are given.</summary>
    public static IrmJsonOptions Default { get; } = new();

    /// <summary>How deep objects and arrays may be nested; 1 to 1000, 64 where not set. What lies deeper is not read, and reported.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init => _maxDepth = Guard.Against.OutOfRange(value, nameof(MaxDepth), 1, GreatestDepth);
    }

    /// <summary>How long a document may be in bytes, or one plan of it where plans are read one by one; 1 GiB where not set. A longer one is refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1, or too large for an array.</exception>
    public int MaxBytes
    {
        get => _maxBytes;
        init => _maxBytes = Guard.Against.OutOfRange(value, nameof(MaxBytes), 1, Array.MaxLength - 1);
    }

    /// <summary>
    /// How many objects, array items and map entries a document may have, or one plan of it where plans are read one by one; 10 million where not
    /// set. One with more is refused.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or zero.</exception>
    public int MaxItems
    {
        get => _maxItems;
        init => _maxItems = Guard.Against.OutOfRange(value, nameof(MaxItems), 1, int.MaxValue);
    }

    /// <summary>How many findings of a kind are listed; the others are counted. 1000 where not set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxFindingsPerKind
    {
        get => _maxFindings;
        init => _maxFindings = Guard.Against.OutOfRange(value, nameof(MaxFindingsPerKind), 0, int.MaxValue);
    }

    /// <summary>
    /// How many plans may be read, and checked, by other threads before the one that is handed out, where plans are read one by one; 0 where not set:
    /// each is read when it is asked for. Results and their order are the same, but one may come out only when more of the stream is there: for one that waits, as a
    /// connection does, 0 is right. Memory grows with each plan; together they have 8 MiB at most, or one of them.
    /// Twice the number of processors keeps all of them busy.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int PlansAhead
    {
        get => _plansAhead;
        init => _plansAhead = Guard.Against.OutOfRange(value, nameof(PlansAhead), 0, int.MaxValue);
    }

    /// <summary>
    /// Looks at what was read and tells what it finds, as <c>Validator.Validate</c> does; its findings get line and column and stand among those of
    /// reading. Null where nothing more is to be looked for. Where the plans of a package are read one by one it is given each in a package with the
    /// members before it, of which what is about the plan counts, and at the end the package without plans; sources and plans that stand elsewhere are to it as if they could
    /// not be read (<see cref="Node.Unknown"/>). With <see cref="PlansAhead"/> several threads call it at once, for plans as well that nobody comes to ask for.
    /// </summary>
    public Func<IrmPackage, ValueList<Finding>>? Check { get; init; }

    /// <summary>
    /// Judges each finding of reading and of <see cref="Check"/>, as <c>ValidationRuleSet.Judge</c> does: gives it as it counts, or null where it is not told. It is
    /// asked with the pointer that the finding has in a package of its own, whatever the file holds: what is in a plan without its package lies in
    /// <c>/actionPlans/0</c>. Of what reading only counts (<see cref="MaxFindingsPerKind"/>) the kind is judged, as if it was about all that was read. Null where
    /// findings stay as they are. With <see cref="PlansAhead"/> several threads call it at once.
    /// </summary>
    public Func<Finding, Finding?>? Judge { get; init; }
}
