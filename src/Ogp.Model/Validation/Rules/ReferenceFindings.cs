namespace Ogp.Model.Validation.Rules;

/// <summary>Identifiers and what they name: OGP1101 to OGP1199. Looked at where the walk meets them, not by type of object.</summary>
internal static class ReferenceFindings
{
    public static readonly FindingKind DuplicateKey = RuleFindings.Error(
        "OGP1101",
        "duplicate-key",
        "'{key}' stands here a second time; the first is item {first}.",
        "«{key}» aparece aquí por segunda vez; el primero es el elemento {first}.",
        "« {key} » apparaît ici une seconde fois ; le premier est l’élément {first}."
    );

    public static readonly FindingKind Unresolved = RuleFindings.Error(
        "OGP1102",
        "unresolved-reference",
        "There is no {target} with the id '{id}'.",
        "No hay ningún {target} con el id «{id}».",
        "Il n’y a pas de {target} avec l’id « {id} »."
    );

    public static readonly FindingKind[] All = [DuplicateKey, Unresolved];
}
