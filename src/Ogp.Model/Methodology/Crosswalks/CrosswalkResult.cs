namespace Ogp.Model;

/// <summary>What becomes of one code in a crosswalk, and what that loses. Immutable; safe to share between threads.</summary>
public sealed record CrosswalkResult
{
    private static readonly LocalizedText s_broader = new([
        new("en", "The new code means more; which code it came from can no longer be told."),
        new("es", "El código nuevo abarca más; ya no se puede saber de qué código vino."),
        new("fr", "Le nouveau code couvre davantage ; on ne peut plus dire de quel code il vient."),
    ]);

    private static readonly LocalizedText s_narrower = new([
        new("en", "The new code means less; a part of what the code covered is lost."),
        new("es", "El código nuevo abarca menos; se pierde una parte de lo que abarcaba el código."),
        new("fr", "Le nouveau code couvre moins ; une partie de ce que le code couvrait est perdue."),
    ]);

    private static readonly LocalizedText s_several = new([
        new("en", "Several codes are possible; which of them cannot be told from the code alone."),
        new("es", "Son posibles varios códigos; cuál de ellos no se puede saber solo por el código."),
        new("fr", "Plusieurs codes sont possibles ; lequel, le code seul ne permet pas de le dire."),
    ]);

    private static readonly LocalizedText s_none = new([
        new("en", "There is no counterpart; the code is lost."),
        new("es", "No hay equivalente; el código se pierde."),
        new("fr", "Il n’y a pas d’équivalent ; le code est perdu."),
    ]);

    internal CrosswalkResult(string code, ValueList<CrosswalkMapping> mappings, bool isKnown)
    {
        Code = code;
        Mappings = mappings;
        IsKnown = isKnown;
    }

    /// <summary>The code that was asked for.</summary>
    public string Code { get; }

    /// <summary>Whether the crosswalk knows the code. One that it does not know has no counterpart, which says nothing.</summary>
    public bool IsKnown { get; }

    /// <summary>The mappings of the code that lead somewhere: several where it was divided, or where a tag belongs to several others.</summary>
    public ValueList<CrosswalkMapping> Mappings { get; }

    /// <summary>The new code, where there is exactly one; null where there is none, or several.</summary>
    public string? Target => Mappings.Count == 1 ? Mappings[0].To : null;

    /// <summary>The fit of the best of the mappings; none where there is none.</summary>
    public CrosswalkFit Fit => Mappings.IsEmpty ? CrosswalkFit.None : Mappings.Max(mapping => mapping.Fit);

    /// <summary>Whether nothing is lost: there is one new code, which means the same.</summary>
    public bool IsLossless => Mappings is [{ Fit: CrosswalkFit.Exact }];

    /// <summary>What is lost; not stated where nothing is. In English, Spanish and French; remarks on the single mappings stand with these.</summary>
    public LocalizedText Loss =>
        IsLossless ? default
        : Mappings.Count > 1 ? s_several
        : Fit switch
        {
            CrosswalkFit.Broader => s_broader,
            CrosswalkFit.Narrower => s_narrower,
            _ => s_none,
        };
}
