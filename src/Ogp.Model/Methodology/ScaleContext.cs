namespace Ogp.Model;

/// <summary>
/// What is known of the place where a word or a rating stands. Everything may be left out: what is not known is not guessed. Immutable; safe to share
/// between threads.
/// </summary>
public sealed record ScaleContext
{
    /// <summary>A context of which nothing is known.</summary>
    public static ScaleContext Unknown { get; } = new();

    /// <summary>Year in which the plan was submitted; null when it is not known. It decides which methodology applies.</summary>
    public int? PlanYear { get; init; }

    /// <summary>The kind of report; not stated when it is not known.</summary>
    public Product Product { get; init; }

    /// <summary>Level of the member; not stated counts as national.</summary>
    public MemberLevel Level { get; init; }

    /// <summary>
    /// Where the words are from: id of an edition of OGP's database such as <c>2016-07</c>, or another context of the codelists' aliases
    /// (<c>explorer</c>, <c>site-es</c>); null when it is not known. Numbers mean something in an edition only.
    /// </summary>
    public string? Edition { get; init; }

    /// <summary>BCP 47 tag of the language of the words; null when it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the words are from an edition of OGP's database.</summary>
    internal bool IsDatabase => WordContext.IsDatabase(Edition);

    /// <summary>The language that words are most likely in: the one that is named, else that of the edition or of the site; null when nothing tells.</summary>
    internal string? WordLanguage => Language ?? WordContext.LanguageOf(Edition);
}
