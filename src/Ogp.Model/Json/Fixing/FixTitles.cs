namespace Ogp.Model.Json.Fixing;

/// <summary>What repairs are called.</summary>
internal static class FixTitles
{
    public static LocalizedText Write(string text) => LocalizedText.Of($"Write '{text}'", $"Escribir «{text}»", $"Écrire « {text} »");

    public static LocalizedText Rename(string name) =>
        LocalizedText.Of($"Call the member '{name}'", $"Llamar al miembro «{name}»", $"Nommer le membre « {name} »");

    public static LocalizedText RemoveTwin(string name) =>
        LocalizedText.Of(
            $"Remove the second '{name}', which says the same",
            $"Quitar el segundo «{name}», que dice lo mismo",
            $"Retirer le second « {name} », qui dit la même chose"
        );

    public static LocalizedText RemoveNull(string name) =>
        LocalizedText.Of(
            $"Remove '{name}', which says nothing",
            $"Quitar «{name}», que no dice nada",
            $"Retirer « {name} », qui ne dit rien"
        );

    public static LocalizedText RemoveMark { get; } =
        LocalizedText.Of("Remove the byte order mark", "Quitar la marca de orden de bytes", "Retirer la marque d’ordre des octets");

    public static LocalizedText Quote { get; } =
        LocalizedText.Of("Write it as a string", "Escribirlo como cadena", "L’écrire comme chaîne");

    public static LocalizedText Unquote { get; } =
        LocalizedText.Of("Write it without quotes", "Escribirlo sin comillas", "L’écrire sans guillemets");

    public static LocalizedText Enclose { get; } =
        LocalizedText.Of("Make it an array of one item", "Hacer de ello una lista de un elemento", "En faire une liste d’un élément");

    public static LocalizedText SayLanguage { get; } =
        LocalizedText.Of(
            "Say that its language is not known (und)",
            "Decir que su idioma no se conoce (und)",
            "Dire que sa langue n’est pas connue (und)"
        );
}
