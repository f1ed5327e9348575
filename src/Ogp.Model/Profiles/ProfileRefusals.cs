using Ogp.Model.Shapes;

namespace Ogp.Model.Profiles;

/// <summary>Why a part of a profile is refused, in English, Spanish and French. A text is made when something is refused.</summary>
internal static class ProfileRefusals
{
    public static LocalizedText NoObject =>
        Reason.Of("'at' leads to no object.", "«at» no lleva a ningún objeto.", "« at » ne mène à aucun objet.");

    public static LocalizedText NothingBehind =>
        Reason.Of("nothing stands behind the last *.", "no hay nada tras el último *.", "rien ne suit le dernier *.");

    public static LocalizedText ConditionIsNone =>
        Reason.Of(
            "a condition has one of is, in and stated.",
            "una condición tiene uno de is, in y stated.",
            "une condition a l’un de is, in et stated."
        );

    public static LocalizedText SumIsNone =>
        Reason.Of(
            "a sum has 'of', and one of 'is' and 'equals'.",
            "una suma tiene «of», y uno de «is» y «equals».",
            "une somme a « of », et l’un de « is » et « equals »."
        );

    public static LocalizedText TooFewDates =>
        Reason.Of("it needs 2 dates or more.", "necesita 2 fechas o más.", "il lui faut 2 dates ou plus.");

    public static LocalizedText TooFewPaths(int least) =>
        Reason.Of($"it needs {least} paths or more.", $"necesita {least} rutas o más.", $"il lui faut {least} chemins ou plus.");

    public static LocalizedText Demands(int count) =>
        Reason.Of($"it demands {count} things.", $"exige {count} cosas.", $"elle exige {count} choses.");

    public static LocalizedText ManyValues(string path) =>
        Reason.Of(
            $"'{path}' must lead to one value; a * belongs into 'at'.",
            $"«{path}» debe llevar a un solo valor; un * va en «at».",
            $"« {path} » doit mener à une seule valeur ; un * se place dans « at »."
        );

    /// <summary>A text where a word is needed.</summary>
    public static LocalizedText NoLanguage(string path) =>
        Reason.Of(
            $"'{path}' is a text; name a language of it, as in '{path}/en'.",
            $"«{path}» es un texto; nombre un idioma, como en «{path}/es».",
            $"« {path} » est un texte ; nommez-en une langue, comme dans « {path}/fr »."
        );

    /// <summary>An object or an array where a word is needed.</summary>
    public static LocalizedText NoWord(string path) =>
        Reason.Of(
            $"'{path}' is no word, but holds several values; name one of them.",
            $"«{path}» no es una palabra, sino que tiene varios valores; nombre uno de ellos.",
            $"« {path} » n’est pas un mot, mais contient plusieurs valeurs ; nommez l’une d’elles."
        );

    public static LocalizedText IsNo(string path, ValueForm form)
    {
        string type = form.ToString().ToLowerInvariant();
        LocalizedText words = TypeWords.Of(type) is { IsStated: true } known ? known : new("en", type);
        return Reason.Of(
            $"'{path}' is no {type}.",
            $"«{path}» no es de tipo {words.For("es")}.",
            $"« {path} » n’est pas de type {words.For("fr")}."
        );
    }

    /// <summary>A pattern has a fault at a character, from 0; what the fault is is told in English alone, by the framework.</summary>
    public static LocalizedText PatternAt(int offset, string fault) =>
        Reason.Of(
            $"the pattern cannot be read. {fault}",
            $"el patrón no se puede leer a partir del carácter {offset + 1}.",
            $"le motif ne peut être lu à partir du caractère {offset + 1}."
        );

    /// <summary>A pattern that would take longer than a text is long.</summary>
    public static LocalizedText PatternNotSupported =>
        Reason.Of(
            "the pattern is not allowed: it uses references back, looks around or conditions, or is too large.",
            "el patrón no se admite: usa referencias hacia atrás, miradas alrededor o condiciones, o es demasiado grande.",
            "le motif n’est pas admis : il emploie des renvois arrière, des assertions avant ou arrière ou des conditions, ou il est trop grand."
        );

    public static LocalizedText ListIsClosed(string list) =>
        Reason.Of(
            $"the list {list} is closed, and takes no further codes.",
            $"la lista {list} es cerrada y no admite más códigos.",
            $"la liste {list} est fermée et n’admet pas d’autres codes."
        );

    public static LocalizedText LeftOut(string list, string code) =>
        Reason.Of(
            $"a profile that is extended leaves out the code '{code}' of the list {list}.",
            $"un perfil ampliado deja fuera el código «{code}» de la lista {list}.",
            $"un profil étendu laisse de côté le code « {code} » de la liste {list}."
        );

    public static LocalizedText IsGraver(FindingKind kind, Severity severity)
    {
        (string en, string es, string fr) = severity switch
        {
            Severity.Error => ("an error", "un error", "une erreur"),
            Severity.Warning => ("a warning", "una advertencia", "un avertissement"),
            _ => ("a note", "una nota", "une remarque"),
        };
        return Reason.Of(
            $"{kind.Code} {kind.Name} is {en} already.",
            $"{kind.Code} {kind.Name} ya es {es}.",
            $"{kind.Code} {kind.Name} est déjà {fr}."
        );
    }
}
