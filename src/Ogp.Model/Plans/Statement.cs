using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// What a source says of a variable: one level, a set of possible levels (it is one of them, not known which), or that and why there is
/// none. <c>default</c> says nothing: not stated. Immutable; safe to share between threads.
/// </summary>
public readonly partial struct Statement : IEquatable<Statement>
{
    private readonly string[]? _codes;
    private readonly bool _isSet;
    private readonly string? _source;
    private readonly LocalizedText _note;
    private readonly UnknownMembers _unknown;
    private readonly string? _unread;

    private Statement(string[]? codes, bool isSet, string? source, LocalizedText note, UnknownMembers unknown, string? unread = null) =>
        (_codes, _isSet, _source, _note, _unknown, _unread) = (codes, isSet, source, note, unknown, unread);

    /// <summary>Says one level, or the code of an absence.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Statement(string code)
        : this([Guard.Against.NullOrEmpty(code)], false, null, default, default) { }

    /// <summary>Says a set of possible levels.</summary>
    /// <param name="codes">The levels; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="codes"/> is empty.</exception>
    public Statement(ReadOnlySpan<string> codes)
        : this(
            codes.Length == 0
                ? throw new ArgumentException("A set of possible levels needs at least one.", nameof(codes))
                : codes.ToArray(),
            true,
            null,
            default,
            default
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
    public string? Level => Codes is [var code] && !IsAbsence(code) ? code : null;

    /// <summary>Why there is no level: <see cref="Absence.NotStated"/> when nothing is said; not stated (<c>default</c>) when there is a level.</summary>
    public Absence Absence =>
        Codes is [var code] ? (IsAbsence(code) ? Absence.Of(code) : default)
        : Codes.IsEmpty ? Absence.NotStated
        : default;

    /// <summary>Whether there is a level, or a set of possible ones.</summary>
    public bool HasLevel => !Absence.IsStated;

    /// <summary>Whether the statement was written as a set, with one member or more.</summary>
    public bool IsSet => _isSet;

    /// <summary>Id of the source of this one statement; null when the assessment's sources hold.</summary>
    public string? Source => _source;

    /// <summary>A remark on this one statement.</summary>
    public LocalizedText Note => _note;

    /// <summary>Unknown members of the statement's JSON object.</summary>
    public UnknownMembers Unknown => _unknown;

    /// <summary>The JSON of a statement that could not be read, and so says nothing; null otherwise.</summary>
    internal string? Unread => _unread;

    /// <summary>Whether it is written as an object: with a source, a remark or unknown members.</summary>
    internal bool IsObject => _source is not null || _note.IsStated || _unknown.Count > 0;

    /// <summary>The same statement with a source.</summary>
    /// <param name="source">Id of the source; null takes it away.</param>
    public Statement From(string? source) => new(_codes, _isSet, source, _note, _unknown);

    /// <summary>The same statement with a remark.</summary>
    /// <param name="note">The remark.</param>
    public Statement Noting(LocalizedText note) => new(_codes, _isSet, _source, note, _unknown);

    internal Statement Keeping(UnknownMembers unknown) => new(_codes, _isSet, _source, _note, unknown);

    /// <summary>A statement that could not be read: it says nothing, and is written back as it stood.</summary>
    internal static Statement NotRead(string json) => new(null, false, null, default, default, json);

    /// <inheritdoc/>
    public bool Equals(Statement other) =>
        IsSet == other.IsSet
        && Codes.SequenceEqual(other.Codes)
        && _source == other._source
        && _note == other._note
        && _unknown == other._unknown
        && _unread == other._unread;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Statement other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (string code in Codes)
        {
            hash.Add(code);
        }

        hash.Add(_source);
        return hash.ToHashCode();
    }

    /// <summary>Whether both say the same, from the same source.</summary>
    public static bool operator ==(Statement left, Statement right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Statement left, Statement right) => !left.Equals(right);

    /// <summary>The codes, with a bar between possible levels; <c>not-stated</c> when nothing is said.</summary>
    public override string ToString() => IsStated ? string.Join('|', Codes!) : Absence.Text;

    private static bool IsAbsence(string code) => code.StartsWith("not-", StringComparison.Ordinal) && Absence.Of(code).IsKnown;
}
