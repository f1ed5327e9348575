namespace Ogp.Model;

/// <summary>Makes the texts of answers.</summary>
internal static class Reason
{
    /// <summary>A text in English, Spanish and French.</summary>
    public static LocalizedText Of(IsoText en, IsoText es, IsoText fr) => LocalizedText.Of(en.Finish(), es.Finish(), fr.Finish());

    /// <summary>Sentences one after another, each said once.</summary>
    public static LocalizedText Join(IEnumerable<LocalizedText> sentences)
    {
        LocalizedText[] all = [.. sentences.Distinct()];
        return Of(In("en"), In("es"), In("fr"));

        string In(string language) => string.Join(' ', all.Select(text => text.For(language)));
    }
}
