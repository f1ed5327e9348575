using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>One code of a codelist with everything that is known of it.</summary>
public sealed record CodeEntry
{
    internal CodeEntry(string code) => Code = code;

    /// <summary>The code as it is written in documents.</summary>
    public string Code { get; }

    /// <summary>Place in the order of a ranked list, 0 for the lowest; null where the code has none.</summary>
    public int? Rank { get; init; }

    /// <summary>The label by language.</summary>
    public LocalizedText Label { get; init; }

    /// <summary>What the code means, in our own words: in English, Spanish and French for codes of the library.</summary>
    public LocalizedText Definition { get; init; }

    /// <summary>Where the code is found; null when it is our own.</summary>
    public string? Source { get; init; }

    /// <summary>How well the code is evidenced.</summary>
    public CodeStatus Status { get; init; }

    /// <summary>First plan year (or date) that uses the code; not stated when it always was.</summary>
    public PartialDate Since { get; init; }

    /// <summary>Last plan year (or date) that uses the code; not stated when it still is.</summary>
    public PartialDate Until { get; init; }

    /// <summary>The code that took its place; null when none did.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>The code above it in the list's hierarchy; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>Other words for it.</summary>
    public ValueList<CodeAlias> Aliases { get; init; }

    /// <summary>Its numbers in OGP's database.</summary>
    public ValueList<CodeNumber> Numbers { get; init; }

    /// <summary>The labels that OGP is not known to write, by language.</summary>
    internal ValueList<EvidencedName> UnofficialLabels { get; init; }

    /// <summary>The word that an edition writes for the code: the first that is known of it, else the English label, else the code.</summary>
    /// <param name="edition">Id of the edition, such as <c>2024-07</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public string WordIn(string edition)
    {
        Guard.Against.Null(edition);
        foreach (CodeAlias alias in Aliases)
        {
            if (alias.Context == edition)
            {
                return alias.Text;
            }
        }

        return Label["en"] ?? Code;
    }

    /// <summary>
    /// How well the label that <see cref="Label"/> has for a reader is evidenced: official where OGP writes it, inferred where a government does for OGP's
    /// scale or only another form was found, provisional where it is our own translation. No label is better evidenced than its code.
    /// </summary>
    /// <param name="language">BCP 47 tag of the reader's language.</param>
    /// <returns>The status of the text that <see cref="LocalizedText.For"/> returns for the language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public CodeStatus LabelStatus(string language)
    {
        string? shown = Label.LanguageFor(language);
        foreach ((string unofficial, CodeStatus status) in UnofficialLabels)
        {
            if (unofficial == shown && status > Status)
            {
                return status;
            }
        }

        return Status;
    }
}
