using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// What a source says of a variable: one level, a set of possible levels (it is one of them, not known which), or that and why there is
/// none. <c>default</c> says nothing: not stated. Immutable; safe to share between threads.
/// </summary>
public readonly partial struct Statement : IEquatable<Statement>
{
    /// <summary>A set of levels of which no more is said.</summary>
    private static readonly Details s_set = new(true, null, default, default, null);

    private readonly string[]? _codes;

    /// <summary>What few statements have: the others are two references, and a table has millions of them.</summary>
    private readonly Details? _details;

    private Statement(string[]? codes, Details? details) => (_codes, _details) = (codes, details);

    /// <summary>Says one level, or the code of an absence.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Statement(string code)
        : this([Guard.Against.NullOrEmpty(code)], null) { }

    /// <summary>Says a set of possible levels.</summary>
    /// <param name="codes">The levels; at least one. Their order, and a level that is there twice, say nothing and are kept.</param>
    /// <exception cref="ArgumentException"><paramref name="codes"/> is empty, or a code is.</exception>
    /// <exception cref="ArgumentNullException">A code is null.</exception>
    public Statement(ReadOnlySpan<string> codes)
        : this(
            codes.Length == 0
                ? throw new ArgumentException("A set of possible levels needs at least one.", nameof(codes))
                : Array.ConvertAll(codes.ToArray(), code => Guard.Against.NullOrEmpty(code)),
            s_set
        ) { }

    /// <summary>What a reading of words says: its level, its possible levels, or its absence; nothing where it recognised nothing.</summary>
    /// <param name="reading">The reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static Statement Of(LevelReading reading) =>
        Guard.Against.Null(reading) is { Possible.Count: > 1 } several ? new(several.Possible.AsSpan())
        : reading.Level is { } level ? new(level)
        : reading.Absence.IsStated ? new(reading.Absence.Text)
        : default;

    /// <summary>Whether anything is said, be it an absence.</summary>
    public bool IsStated => _codes is not null;

    /// <summary>The codes as they stand: one, several, or none when nothing is said. An absence code is one of them.</summary>
    public ReadOnlySpan<string> Codes => _codes;

    /// <summary>The level, when there is exactly one; else null.</summary>
    public string? Level => OnlyCode is { } code && !IsAbsence(code) ? code : null;

    /// <summary>Why there is no level: <see cref="Absence.NotStated"/> when nothing is said; not stated (<c>default</c>) when there is a level.</summary>
    public Absence Absence =>
        OnlyCode is { } code ? (IsAbsence(code) ? Absence.Of(code) : default)
        : Codes.IsEmpty ? Absence.NotStated
        : default;

    /// <summary>Whether there is a level, or a set of possible ones.</summary>
    public bool HasLevel => !Absence.IsStated;

    /// <summary>Whether the statement was written as a set, with one member or more.</summary>
    public bool IsSet => _details is { IsSet: true };

    /// <summary>Id of the source of this one statement; null when the assessment's sources hold.</summary>
    public string? Source => _details?.Source;

    /// <summary>A remark on this one statement.</summary>
    public LocalizedText Note => _details?.Note ?? default;

    /// <summary>Unknown members of the statement's JSON object.</summary>
    public UnknownMembers Unknown => _details?.Unknown ?? default;

    /// <summary>The JSON of a statement that could not be read, and so says nothing; null otherwise.</summary>
    internal string? Unread => _details?.Unread;

    /// <summary>Whether it is written as an object: with a source, a remark or unknown members.</summary>
    internal bool IsObject => _details is { } said && (said.Source is not null || said.Note.IsStated || said.Unknown.Count > 0);

    /// <summary>The same statement with a source. One that says nothing says that it is <c>not-stated</c> then: there is no source of nothing.</summary>
    /// <param name="source">Id of the source; null takes it away.</param>
    public Statement From(string? source) =>
        source == Source ? this : Saying(source is not null).With(source, Note, Unknown.With("source", null));

    /// <summary>The same statement with a remark. One that says nothing says that it is <c>not-stated</c> then.</summary>
    /// <param name="note">The remark.</param>
    public Statement Noting(LocalizedText note) =>
        note == Note ? this : Saying(note.IsStated).With(Source, note, Unknown.With("note", null));

    /// <summary>The same levels with what was read beside them, and what could not be.</summary>
    internal Statement With(string? source, LocalizedText note, UnknownMembers unknown) =>
        new(
            _codes,
            source is null && !note.IsStated && unknown.Count == 0 ? (IsSet ? s_set : null) : new(IsSet, source, note, unknown, null)
        );

    /// <summary>A statement that could not be read: it says nothing, and is written back as it stood.</summary>
    internal static Statement NotRead(string json) => new(null, new(false, null, default, default, json));

    /// <inheritdoc/>
    public bool Equals(Statement other) =>
        IsSameLevels(Codes, other.Codes)
        && (
            ReferenceEquals(_details, other._details)
            || (Source == other.Source && Note == other.Note && Unknown == other.Unknown && Unread == other.Unread)
        );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Statement other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // The least and the most: neither order nor repetition counts.
        (int least, int most) = (int.MaxValue, int.MinValue);
        foreach (string code in Codes)
        {
            int hash = code.GetHashCode(StringComparison.Ordinal);
            (least, most) = (Math.Min(least, hash), Math.Max(most, hash));
        }

        return HashCode.Combine(least, most, Source);
    }

    /// <summary>
    /// Whether both are the same in all they say: level, or levels as a set of possible ones, absence, source and note. How that is written counts for nothing: a
    /// set of one level is that level, and a set has no order.
    /// </summary>
    public static bool operator ==(Statement left, Statement right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Statement left, Statement right) => !left.Equals(right);

    /// <summary>The codes, with a bar between possible levels; <c>not-stated</c> when nothing is said.</summary>
    public override string ToString() => IsStated ? string.Join('|', Codes!) : Absence.Text;

    private static bool IsAbsence(string code) => code.StartsWith("not-", StringComparison.Ordinal) && Absence.Of(code).IsKnown;

    /// <summary>The code that is said, be it once or again; null where there are several, or none.</summary>
    private string? OnlyCode => Codes is [var code, .. var others] && !others.ContainsAnyExcept(code) ? code : null;

    private Statement Saying(bool isAbout) => isAbout && !IsStated && !IsObject ? new(Absence.NotStated.Text) : this;

    private static bool IsSameLevels(ReadOnlySpan<string> one, ReadOnlySpan<string> other) =>
        one.SequenceEqual(other)
        || (one.Length + other.Length > 2 && new HashSet<string>(one.ToArray(), StringComparer.Ordinal).SetEquals(other.ToArray()));

    private sealed record Details(bool IsSet, string? Source, LocalizedText Note, UnknownMembers Unknown, string? Unread);
}
