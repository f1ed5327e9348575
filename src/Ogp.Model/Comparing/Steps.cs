using System.Globalization;
using Ogp.Model.Shapes;

namespace Ogp.Model.Comparing;

/// <summary>The steps of trails that comparing and merging have in common.</summary>
internal static class Steps
{
    private static readonly Phrase s_language = new("{0} ({1})", "{0} ({1})", "{0} ({1})");
    private static readonly Phrase s_onlyLanguage = new("{0} ({1} only)", "{0} (solo en {1})", "{0} ({1} seulement)");

    /// <summary>To a member of an object. Where what lies below is named by more than the member, the member needs no word of its own.</summary>
    public static Trail Member(this Trail trail, FieldDescription field) =>
        trail.To(
            field.Name,
            field.Value.Form == ValueForm.Ratings || field.Value.Item?.Object is not null ? null : FieldWords.Of(field.Name).For
        );

    /// <summary>To a member that the format does not know.</summary>
    public static Trail Unknown(this Trail trail, string name) => trail.To(name, _ => name);

    /// <summary>To a rating.</summary>
    public static Trail Rating(this Trail trail, string name) => trail.To(name, language => Scales.LabelOf(RatingKey.Of(name), language));

    /// <summary>To one language of a text.</summary>
    public static Trail Language(this Trail text, string? before, string? after, bool isOnly) =>
        text.Refined(
            before,
            after,
            (field, language) => (isOnly ? s_onlyLanguage : s_language).In(language, field, Name((after ?? before)!, language))
        );

    /// <summary>To an item of an array; an object is called by its key.</summary>
    public static Trail Item(this Trail trail, JsonTree item, int before, int after, ValueDescription what) =>
        trail.To(
            before.ToString(CultureInfo.InvariantCulture),
            after.ToString(CultureInfo.InvariantCulture),
            what.Object is { } shape ? Noun(item, shape()) : null
        );

    private static Func<string, string> Noun(JsonTree item, ShapeDescription shape) =>
        language => $"{Nouns.Of(shape.Name).For(language)} {Keys.Shown(item, shape)}".TrimEnd();

    /// <summary>What a language is called in the middle of a sentence; its tag where nobody knows it.</summary>
    private static string Name(string tag, string language) =>
        Ogp.Model.Language.List.Find(tag) is { } entry
            ? language.StartsWith("en", StringComparison.OrdinalIgnoreCase)
                ? entry.Label.For(language)
                : entry.Label.For(language).ToLowerInvariant()
            : tag;
}
