namespace Ogp.Model.Shapes;

/// <summary>What a value should be or is, and what a reference names, in English, Spanish and French. Made when something is found; safe to share between threads.</summary>
internal static class TypeWords
{
    private static readonly Lazy<Dictionary<string, LocalizedText>> s_words = new(Make);

    /// <summary>The argument of a finding that is a type; what is none, such as <c>""</c>, is the same in every language.</summary>
    /// <param name="name">Name of the argument.</param>
    /// <param name="type">The type, as English messages and <c>ogp validate --format json</c> have it.</param>
    public static FindingArgument Argument(string name, string type) =>
        Of(type) is { IsStated: true } words ? new(name, words) : new(name, type);

    /// <summary>The words for a type of the format or of JSON; not stated for anything else.</summary>
    public static LocalizedText Of(string type) => s_words.Value.GetValueOrDefault(type);

    /// <summary>The words for what a reference names.</summary>
    public static LocalizedText Of(Target target) => Of(target.ToString().ToLowerInvariant());

    private static Dictionary<string, LocalizedText> Make()
    {
        Dictionary<string, LocalizedText> words = new(StringComparer.Ordinal);
        Add("array", "lista", "liste");
        Add("boolean", "booleano", "booléen");
        Add("code", "código", "code");
        Add("date", "fecha", "date");
        Add("integer", "número entero", "nombre entier");
        Add("integer of 64 bits", "número entero de 64 bits", "nombre entier de 64 bits");
        Add("level", "nivel", "niveau");
        Add("number", "número", "nombre");
        Add("object", "objeto", "objet");
        Add("period", "período", "période");
        Add("string", "cadena", "chaîne");
        Add("text", "texto", "texte");
        Add("version", "versión", "version");
        Add(nameof(Target.Source), "fuente", "source");
        Add(nameof(Target.Member), "miembro", "membre");
        Add(nameof(Target.Institution), "institución", "institution");
        Add(nameof(Target.Theme), "tema", "thème");
        Add(nameof(Target.Cluster), "agrupación", "regroupement");
        Add(nameof(Target.Commitment), "compromiso", "engagement");
        Add(nameof(Target.Milestone), "hito", "jalon");
        return words;

        void Add(string type, string es, string fr)
        {
            string en = type.ToLowerInvariant();
            words.Add(en, Reason.Of(en, es, fr));
        }
    }
}
