using System.Globalization;

namespace Ogp.Model.Scoring;

/// <summary>Makes the texts of derived variables and of what is said of their cells, in English, Spanish and French.</summary>
internal static class Wording
{
    /// <summary>A text in the three languages.</summary>
    /// <param name="words">The texts.</param>
    /// <param name="values">What stands for <c>{0}</c> and so on: texts in the language, all else as it is.</param>
    public static LocalizedText Of((string En, string Es, string Fr) words, params ReadOnlySpan<object> values)
    {
        object[] all = values.ToArray();
        return LocalizedText.Of(In("en", words.En), In("es", words.Es), In("fr", words.Fr));

        string In(string language, string text) =>
            all.Length == 0
                ? text
                : string.Format(
                    CultureInfo.InvariantCulture,
                    text,
                    [.. all.Select(value => value is LocalizedText words ? words.For(language) : value)]
                );
    }

    /// <summary>A text that is the same in every language.</summary>
    public static LocalizedText Same(string text) => new(LocalizedText.Undetermined, text);

    /// <summary>Texts one after the other, with semicolons.</summary>
    public static LocalizedText List(IEnumerable<LocalizedText> texts)
    {
        LocalizedText[] all = [.. texts];
        return Of((In("en"), In("es"), In("fr")));

        string In(string language) => string.Join("; ", all.Select(text => text.For(language)));
    }
}
