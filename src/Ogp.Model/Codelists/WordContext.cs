namespace Ogp.Model;

/// <summary>The contexts of aliases: editions of OGP's database and its Explorer, languages, a country's own words, and machine-translated pages of the site.</summary>
internal static class WordContext
{
    private const string Site = "site-";

    /// <summary>Whether it is an edition of the database, which are named by their month.</summary>
    public static bool IsDatabase(string? context) => context is { Length: > 0 } && char.IsAsciiDigit(context[0]);

    /// <summary>Whether it is an edition of the database, or the Explorer.</summary>
    public static bool IsEdition(string? context) => IsDatabase(context) || context == "explorer";

    /// <summary>Whether its words are those of OGP's data: an edition, or the letters of its identifiers.</summary>
    public static bool IsOfData(string context) => IsEdition(context) || context == "id-prefix";

    /// <summary>Whether its words are machine translations.</summary>
    public static bool IsSite(string context) => context.StartsWith(Site, StringComparison.Ordinal);

    /// <summary>Whether its words are those of one country, such as <c>fr-CA</c>.</summary>
    public static bool IsCountry(string context) =>
        !IsSite(context) && !IsOfData(context) && context.Contains('-', StringComparison.Ordinal);

    /// <summary>The language of its words; null where that is not known. Editions are in English.</summary>
    public static string? LanguageOf(string? context) =>
        context is null ? null
        : IsEdition(context) ? "en"
        : IsSite(context) ? context[Site.Length..]
        : null;

    /// <summary>Whether the words of a context are in a language, in any country.</summary>
    public static bool AreSameLanguage(string context, string language) =>
        Primary(IsSite(context) ? context.AsSpan(Site.Length) : context).Equals(Primary(language), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Primary(ReadOnlySpan<char> tag) => tag.IndexOf('-') is var dash and >= 0 ? tag[..dash] : tag;
}
