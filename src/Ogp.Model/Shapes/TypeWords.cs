namespace Ogp.Model.Shapes;

/// <summary>What is expected in place of a value, in English, Spanish and French. Types of JSON have one name in every language.</summary>
internal static class TypeWords
{
    /// <summary>The argument of a finding that says what was expected.</summary>
    public static FindingArgument Expected(string type) =>
        Of(type) is { IsStated: true } words ? new("expected", words) : new("expected", type);

    /// <summary>The words for a type of the format; not stated for one of JSON.</summary>
    public static LocalizedText Of(string type) =>
        type switch
        {
            "code" => Reason.Of(type, "código", "code"),
            "date" => Reason.Of(type, "fecha", "date"),
            "level" => Reason.Of(type, "nivel", "niveau"),
            "period" => Reason.Of(type, "período", "période"),
            "text" => Reason.Of(type, "texto", "texte"),
            "version" => Reason.Of(type, "versión", "version"),
            _ => default,
        };
}
