using System.Buffers;

namespace Ogp.Model.Validation.Rules;

/// <summary>Texts: OGP1901, OGP1909, OGP1910 and OGP1914 to OGP1916. Each looks at texts with its sign, and makes nothing of one that is clean.</summary>
internal static class TextRules
{
    public static readonly Rule[] All =
    [
        new TextRule(
            RuleKind.Warning(
                "OGP1901",
                "blank-text",
                ("The text ({language}) is blank.", "El texto ({language}) está en blanco.", "Le texte ({language}) est vide."),
                (
                    "Leave out what is not stated: a blank text says that there is one, and hides that of another language.",
                    "Omita lo que no se declara: un texto en blanco dice que lo hay, y oculta el de otro idioma.",
                    "Omettez ce qui n’est pas dit : un texte vide dit qu’il y en a un, et cache celui d’une autre langue."
                )
            ),
            TextSigns.Edge,
            static (language, text, context) =>
            {
                if (string.IsNullOrWhiteSpace(text))
                {
                    context.Found(null, ("language", language));
                }
            }
        ),
        new TextRule(
            RuleKind.Warning(
                "OGP1909",
                "placeholder",
                (
                    "'{text}' stands in for a text that is not there.",
                    "«{text}» está en lugar de un texto que falta.",
                    "« {text} » tient lieu d’un texte qui manque."
                ),
                (
                    "A word that says that nothing is known is shown as if it were the text, and translated as such. Leave the text out.",
                    "Una palabra que dice que no se sabe nada se muestra como si fuera el texto, y así se traduce. Omita el texto.",
                    "Un mot qui dit qu’on ne sait rien est montré comme s’il était le texte, et traduit ainsi. Omettez le texte."
                )
            ),
            TextSigns.Brief,
            static (_, text, context) =>
            {
                if (Placeholders.Contain(text.AsSpan().Trim().TrimEnd('.')))
                {
                    context.Found(null, ("text", text));
                }
            }
        ),
        new TextRule(
            RuleKind.Warning(
                "OGP1914",
                "broken-letters",
                (
                    "'{found}' is a letter that was broken when the text was saved.",
                    "«{found}» es una letra que se rompió al guardar el texto.",
                    "« {found} » est une lettre abîmée à l’enregistrement du texte."
                ),
                (
                    "UTF-8 was read as Windows-1252, or a letter was lost. Take the text from its source again: what is broken cannot always be mended.",
                    "Se leyó UTF-8 como Windows-1252, o se perdió una letra. Tome de nuevo el texto de su fuente: lo roto no siempre se repara.",
                    "L’UTF-8 a été lu comme du Windows-1252, ou une lettre s’est perdue. Reprenez le texte à sa source : ce qui est abîmé ne se répare pas toujours."
                )
            ),
            TextSigns.Lead,
            static (_, text, context) =>
            {
                if (BrokenLetters.Find(text) is { } found)
                {
                    context.Found(null, ("found", found));
                }
            }
        ),
        new TextRule(
            RuleKind.Note(
                "OGP1915",
                "space-around",
                (
                    "The text ({language}) begins or ends with white space.",
                    "El texto ({language}) empieza o termina con espacios.",
                    "Le texte ({language}) commence ou finit par des espaces."
                ),
                (
                    "It cannot be seen, and makes two equal texts differ.",
                    "No se ve, y hace que dos textos iguales difieran.",
                    "Cela ne se voit pas, et fait différer deux textes égaux."
                )
            ),
            TextSigns.Edge,
            static (language, text, context) =>
            {
                if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) && !string.IsNullOrWhiteSpace(text))
                {
                    context.Found(null, ("language", language));
                }
            }
        ),
        new TextRule(
            RuleKind.Note(
                "OGP1916",
                "markup",
                (
                    "'{found}' is markup of a web page, and is shown as it stands.",
                    "«{found}» es marcado de una página web, y se muestra tal cual.",
                    "« {found} » est du balisage de page web, et s’affiche tel quel."
                ),
                (
                    "Texts are plain: every reader shows what stands there, and none takes it for markup.",
                    "Los textos son planos: todo lector muestra lo que hay, y ninguno lo toma por marcado.",
                    "Les textes sont simples : tout lecteur montre ce qui y est, et aucun ne le prend pour du balisage."
                )
            ),
            TextSigns.Symbol,
            static (_, text, context) =>
            {
                int at = text.AsSpan().IndexOfAny('<', '&') < 0 ? -1 : text.AsSpan().IndexOfAny(Sought.Markup);
                if (at >= 0)
                {
                    context.Found(null, ("found", text.Substring(at, Math.Min(6, text.Length - at))));
                }
            }
        ),
    ];

    /// <summary>What is searched for in texts that have a sign of it. Apart, since it takes longer to prepare than a small document to validate.</summary>
    private static class Sought
    {
        public static readonly SearchValues<string> Markup = SearchValues.Create(
            ["<p>", "<br", "<div", "<span", "<li>", "<b>", "<strong", "<em>", "<a href", "</", "&nbsp;", "&amp;", "&quot;", "&#"],
            StringComparison.OrdinalIgnoreCase
        );
    }
}
