namespace Ogp.Model;

/// <summary>What a word was recognised by.</summary>
public enum ReadingEvidence
{
    /// <summary>It was not recognised.</summary>
    None,

    /// <summary>There was no word: the text is empty or white space.</summary>
    Blank,

    /// <summary>It is the code itself.</summary>
    Code,

    /// <summary>It is a word of the edition that the context names.</summary>
    Edition,

    /// <summary>It is the label of the code, in the language of the context or in English; in any language where the context names none.</summary>
    Label,

    /// <summary>It is another word for the code, in such a language.</summary>
    Alias,

    /// <summary>It is a number that an edition writes for the code.</summary>
    Number,

    /// <summary>It is a word in another number or gender, or with the letter of a list before it (<c>c. high</c>).</summary>
    Inflection,

    /// <summary>It is a word of another language or edition than the context names.</summary>
    Elsewhere,

    /// <summary>It is several words with "or" between them, each of which was recognised.</summary>
    Alternatives,
}
