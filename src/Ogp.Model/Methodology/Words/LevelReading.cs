namespace Ogp.Model;

/// <summary>
/// A word read as a level of a scale: a level, a set of possible levels ("substantial or complete"), an absence, or none of these with the levels that it
/// may be. Whatever is doubtful is said in <see cref="Findings"/>; nothing throws. Immutable; safe to share between threads.
/// </summary>
public sealed record LevelReading
{
    internal LevelReading(string text, Codelist list) => (Text, List) = (text, list);

    /// <summary>The text as it stood.</summary>
    public string Text { get; }

    /// <summary>The scale that it was read by.</summary>
    public Codelist List { get; }

    /// <summary>Code of the level; null when there is none, or when the text says that it is one of several.</summary>
    public string? Level => Possible.Count == 1 ? Possible[0] : null;

    /// <summary>
    /// Codes of the levels that the text leaves possible: one where it says one; several, in its own order, where it says that it is one of them; none for
    /// an absence, or where nothing was recognised.
    /// </summary>
    public ValueList<string> Possible { get; init; }

    /// <summary>Why there is no level, where the text says so; not stated (<c>default</c>) where there is a level, or nothing was recognised.</summary>
    public Absence Absence { get; init; }

    /// <summary>Whether the text was recognised: as a level, as a set of possible levels, or as an absence.</summary>
    public bool IsRead => !Possible.IsEmpty || Absence.IsStated;

    /// <summary>What it was recognised by.</summary>
    public ReadingEvidence Evidence { get; init; }

    /// <summary>
    /// Whether the word has no official evidence (a translation of our own, a machine translation, another edition's word): good for reading, not to be
    /// presented as OGP's.
    /// </summary>
    public bool IsProvisional { get; init; }

    /// <summary>Codes of the levels that it may be, where it was not recognised, or the word itself has several meanings.</summary>
    public ValueList<string> Candidates { get; init; }

    /// <summary>What is doubtful, without a place: give each <see cref="Finding.Place"/> yours. Codes OGP1701 to OGP1799.</summary>
    public ValueList<Finding> Findings { get; init; }

    internal LevelReading Noting(FindingKind kind, string? suggestion, params ReadOnlySpan<FindingArgument> arguments) =>
        this with
        {
            Findings = Findings.With(
                new(kind, Place.Unknown, [new("text", Text), new("list", List.Name), .. arguments]) { Suggestion = suggestion }
            ),
        };
}
