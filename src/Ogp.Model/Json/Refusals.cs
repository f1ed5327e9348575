namespace Ogp.Model.Json;

/// <summary>Why a document is refused (OGP1005), in English, Spanish and French. A text is made when a document is refused.</summary>
internal static class Refusals
{
    public static LocalizedText Empty => Reason.Of("the file is empty.", "el archivo está vacío.", "le fichier est vide.");

    public static LocalizedText Utf16 =>
        Reason.Of(
            "it is UTF-16. Save it as UTF-8.",
            "está en UTF-16. Guárdelo en UTF-8.",
            "le fichier est en UTF-16. Enregistrez-le en UTF-8."
        );

    public static LocalizedText Utf32 =>
        Reason.Of(
            "it is UTF-32. Save it as UTF-8.",
            "está en UTF-32. Guárdelo en UTF-8.",
            "le fichier est en UTF-32. Enregistrez-le en UTF-8."
        );

    public static LocalizedText Binary => Reason.Of("it is a binary file.", "es un archivo binario.", "c’est un fichier binaire.");

    public static LocalizedText NotJson => Reason.Of("it is not JSON.", "no es JSON.", "ce n’est pas du JSON.");

    public static LocalizedText Path =>
        Reason.Of(
            "it is not JSON, but looks like the path of a file: IrmJson.ReadFile reads a file.",
            "no es JSON, pero parece la ruta de un archivo: IrmJson.ReadFile lee un archivo.",
            "ce n’est pas du JSON, mais cela ressemble au chemin d’un fichier : IrmJson.ReadFile lit un fichier."
        );

    public static LocalizedText RootIsNoObject =>
        Reason.Of(
            "the document must be an object, { … }.",
            "el documento debe ser un objeto, { … }.",
            "le document doit être un objet, { … }."
        );

    public static LocalizedText BreaksOff =>
        Reason.Of(
            "it breaks off before its first value.",
            "se corta antes de su primer valor.",
            "le document s’interrompt avant sa première valeur."
        );

    public static LocalizedText Broken(JsonFault fault) =>
        Reason.Of(
            $"it is broken before its first value: '{fault.Found}' cannot stand behind '{fault.Behind}'{fault.Hint.For("en")}.",
            $"está roto antes de su primer valor: «{fault.Found}» no puede estar tras «{fault.Behind}»{fault.Hint.For("es")}.",
            $"le document est rompu avant sa première valeur : « {fault.Found} » ne peut suivre « {fault.Behind} »{fault.Hint.For("fr")}."
        );

    public static LocalizedText NoObject => Reason.Of("it is no object.", "no es un objeto.", "ce n’est pas un objet.");

    public static LocalizedText NoPlan =>
        Reason.Of("the array holds no plan.", "la lista no contiene ningún plan.", "la liste ne contient aucun plan.");

    /// <summary>An object has nothing of a package.</summary>
    public static LocalizedText Foreign =>
        Reason.Of(
            "none of its members belongs to IRM JSON. Expected formatVersion, actionPlans …",
            "ninguno de sus miembros es de IRM JSON. Se esperaba formatVersion, actionPlans …",
            "aucun de ses membres n’appartient à IRM JSON. Attendu : formatVersion, actionPlans …"
        );

    /// <summary>A document is longer than allowed.</summary>
    public static LocalizedText TooLong(IrmJsonOptions options) =>
        Reason.Of(
            $"it is longer than {options.MaxBytes} bytes, which is what the reader was allowed to read.",
            $"ocupa más de {options.MaxBytes} bytes, que es lo que se permitió leer.",
            $"le document dépasse {options.MaxBytes} octets, ce qu’il était permis de lire."
        );

    /// <summary>A document has more items than allowed.</summary>
    public static LocalizedText TooMany(IrmJsonOptions options) =>
        Reason.Of(
            $"it has more than {options.MaxItems} items, which is what the reader was allowed to read.",
            $"tiene más de {options.MaxItems} elementos, que es lo que se permitió leer.",
            $"le document a plus de {options.MaxItems} éléments, ce qu’il était permis de lire."
        );
}
