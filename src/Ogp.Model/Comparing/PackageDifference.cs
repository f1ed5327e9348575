namespace Ogp.Model.Comparing;

/// <summary>One difference between two documents. A difference is data; its text is made last, in the reader's language. Immutable; safe to share between threads.</summary>
/// <remarks>Source: <c>docs/format.md</c>, comparing two documents.</remarks>
public sealed class PackageDifference
{
    private readonly Trail _trail;
    private readonly Func<string, string> _words;

    internal PackageDifference(DifferenceKind kind, Trail trail, JsonTree? before, JsonTree? after, Func<string, string> words)
    {
        (Kind, _trail, _words) = (kind, trail, words);
        (Before, After) = (before?.Json, after?.Json);
    }

    /// <summary>In what way they differ.</summary>
    public DifferenceKind Kind { get; }

    /// <summary>JSON Pointer (RFC 6901) of the value in the document before, as it is written; null where it has none.</summary>
    public string? PointerBefore => Before is null ? null : _trail.PointerBefore;

    /// <summary>JSON Pointer (RFC 6901) of the value in the document after, as it is written; null where it has none.</summary>
    public string? PointerAfter => After is null ? null : _trail.PointerAfter;

    /// <summary>The value before as JSON text without white space; null where there was none.</summary>
    public string? Before { get; }

    /// <summary>The value after as JSON text without white space; null where there is none.</summary>
    public string? After { get; }

    /// <summary>What the value belongs to, by the keys on the way: "action plan AP_ECU01, commitment EC0003".</summary>
    /// <param name="language">BCP 47 tag; English where there are no words in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Path(string language = "en") => _trail.Path(language);

    /// <summary>What differs, in the field's terms, without the path: "Completion: from Limited to Substantial (up one level)".</summary>
    /// <param name="language">BCP 47 tag; English where there are no words in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Message(string language = "en") => _trail.Sentence(_words(language), language);

    /// <summary>Path and message in English.</summary>
    public override string ToString() => $"{Path()}: {Message()}";
}
