namespace Ogp.Model.Shapes;

/// <summary>What a value should be, or is, in English, Spanish and French.</summary>
internal static class TypeWords
{
    /// <summary>The argument of a finding that is a type; what is none, such as <c>""</c>, is the same in every language.</summary>
    /// <param name="name">Name of the argument.</param>
    /// <param name="type">The type, as English messages and <c>ogp validate --format json</c> have it.</param>
    public static FindingArgument Argument(string name, string type) =>
        Of(type) is { IsStated: true } words ? new(name, words) : new(name, type);

    /// <summary>The words for a type of the format or of JSON; not stated for anything else.</summary>
    public static LocalizedText Of(string type) =>
        type switch
        {
            "array" => Reason.Of(type, "lista", "liste"),
            "boolean" => Reason.Of(type, "booleano", "booléen"),
            "code" => Reason.Of(type, "código", "code"),
            "date" => Reason.Of(type, "fecha", "date"),
            "integer" => Reason.Of(type, "número entero", "nombre entier"),
            "level" => Reason.Of(type, "nivel", "niveau"),
            "number" => Reason.Of(type, "número", "nombre"),
            "object" => Reason.Of(type, "objeto", "objet"),
            "period" => Reason.Of(type, "período", "période"),
            "string" => Reason.Of(type, "cadena", "chaîne"),
            "text" => Reason.Of(type, "texto", "texte"),
            "version" => Reason.Of(type, "versión", "version"),
            _ => default,
        };
}
