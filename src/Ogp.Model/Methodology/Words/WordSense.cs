namespace Ogp.Model;

/// <summary>What a word means somewhere.</summary>
/// <param name="Entry">The code that it means.</param>
/// <param name="Context">Where it does: a language, an edition, another context of aliases; empty for the code itself, which is English.</param>
/// <param name="Kind">Whether it is the code, a label, or an alias.</param>
/// <param name="Status">How well it is evidenced that OGP, or a government on OGP's scale, uses the word so.</param>
internal sealed record WordSense(CodeEntry Entry, string Context, ReadingEvidence Kind, CodeStatus Status)
{
    /// <summary>The fit of a word of another language or edition.</summary>
    public const int Elsewhere = 1;

    /// <summary>The least fit of a word that belongs to the place.</summary>
    public const int Here = 2;

    private const int SameEdition = 5;

    private string Language => Context.Length == 0 ? "en" : Context;

    /// <summary>How well the sense fits a place: the greatest wins.</summary>
    public int Fit(ScaleContext context)
    {
        if (Context.Length > 0 && Context == context.Edition)
        {
            return SameEdition;
        }

        if (WordContext.IsEdition(Context))
        {
            return context.Edition is null ? Here : Elsewhere;
        }

        return context.WordLanguage is { } language && WordContext.AreSameLanguage(Language, language) ? 4
            : WordContext.AreSameLanguage(Language, "en") ? 3
            : context.WordLanguage is null ? Here
            : Elsewhere;
    }

    /// <summary>What the word is evidence of, at its fit.</summary>
    public ReadingEvidence Evidence(int fit) =>
        fit switch
        {
            SameEdition => ReadingEvidence.Edition,
            Elsewhere => ReadingEvidence.Elsewhere,
            _ => Kind,
        };

    /// <summary>Whether the word lacks evidence in a place. A country's own word counts only where its language is asked for.</summary>
    public bool IsProvisionalAt(int fit, ScaleContext context) =>
        fit == Elsewhere
        || Status == CodeStatus.Provisional
        || (WordContext.IsCountry(Context) && !string.Equals(Context, context.Language, StringComparison.OrdinalIgnoreCase));
}
