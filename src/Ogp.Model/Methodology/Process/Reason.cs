namespace Ogp.Model;

/// <summary>Makes the texts of answers.</summary>
internal static class Reason
{
    /// <summary>A text in English and Spanish.</summary>
    public static LocalizedText Of(IsoText en, IsoText es) => new([new("en", en.Finish()), new("es", es.Finish())]);

    /// <summary>A text in English, Spanish and French.</summary>
    public static LocalizedText Of(IsoText en, IsoText es, IsoText fr) =>
        new([new("en", en.Finish()), new("es", es.Finish()), new("fr", fr.Finish())]);

    /// <summary>Sentences one after another, each said once.</summary>
    public static LocalizedText Join(IEnumerable<LocalizedText> sentences)
    {
        LocalizedText[] all = [.. sentences.Distinct()];
        return Of(string.Join(' ', all.Select(text => text.For("en"))), string.Join(' ', all.Select(text => text.For("es"))));
    }
}
