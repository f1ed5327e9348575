namespace Ogp.Model.Validation.Rules;

/// <summary>Codes, variables and levels: OGP1201 to OGP1299. Looked at where the walk meets them, not by type of object.</summary>
internal static class CodeFindings
{
    public static readonly FindingKind UnknownCode = RuleFindings.Error(
        "OGP1201",
        "unknown-code",
        "The list {list} has no code '{code}'.",
        "La lista {list} no tiene el código «{code}».",
        "La liste {list} n’a pas de code « {code} »."
    );

    public static readonly FindingKind UnlistedCode = RuleFindings.Warning(
        "OGP1202",
        "unlisted-code",
        "The open list {list} does not hold the code '{code}'.",
        "La lista abierta {list} no contiene el código «{code}».",
        "La liste ouverte {list} ne contient pas le code « {code} »."
    );

    public static readonly FindingKind UnknownVariable = RuleFindings.Error(
        "OGP1203",
        "unknown-variable",
        "There is no variable '{variable}'.",
        "No existe la variable «{variable}».",
        "Il n’existe pas de variable « {variable} »."
    );

    public static readonly FindingKind UnknownAspect = RuleFindings.Error(
        "OGP1204",
        "unknown-aspect",
        "The variable {variable} has no aspect '{aspect}'.",
        "La variable {variable} no tiene el aspecto «{aspect}».",
        "La variable {variable} n’a pas d’aspect « {aspect} »."
    );

    public static readonly FindingKind UnknownLevel = RuleFindings.Error(
        "OGP1205",
        "unknown-level",
        "The variable {variable} has no level '{level}'.",
        "La variable {variable} no tiene el nivel «{level}».",
        "La variable {variable} n’a pas de niveau « {level} »."
    );

    public static readonly FindingKind AbsenceInSet = RuleFindings.Error(
        "OGP1206",
        "absence-in-set",
        "'{level}' says that there is no level; it cannot be one of several possible levels.",
        "«{level}» dice que no hay nivel; no puede ser uno de varios niveles posibles.",
        "« {level} » dit qu’il n’y a pas de niveau ; il ne peut figurer parmi plusieurs niveaux possibles."
    );

    public static readonly FindingKind[] All = [UnknownCode, UnlistedCode, UnknownVariable, UnknownAspect, UnknownLevel, AbsenceInSet];
}
