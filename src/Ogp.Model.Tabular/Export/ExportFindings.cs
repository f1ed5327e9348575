using static Ogp.Model.Tabular.TabularFindings;

namespace Ogp.Model.Tabular.Export;

/// <summary>What a writer of a table can have to say: codes OGP2050 to OGP2069.</summary>
internal static class ExportFindings
{
    public static readonly FindingKind NotInEdition = new(
        "OGP2050",
        "not-in-edition",
        Severity.Warning,
        Texts(
            "Edition {edition} has no place for {field}; {count} of them are not written.",
            "La edición {edition} no tiene lugar para {field}; no se escriben {count}.",
            "L’édition {edition} n’a pas de place pour {field} ; {count} ne sont pas écrits."
        )
    );

    public static readonly FindingKind TagNotInEdition = new(
        "OGP2051",
        "tag-not-in-edition",
        Severity.Warning,
        Texts(
            "Edition {edition} has no column for the policy area {code}; {count} commitments lose it. Nearest there: {nearest}.",
            "La edición {edition} no tiene columna para el área {code}; {count} compromisos la pierden. Lo más cercano allí: {nearest}.",
            "L’édition {edition} n’a pas de colonne pour le domaine {code} ; {count} engagements le perdent. Le plus proche : {nearest}."
        )
    );

    public static readonly FindingKind CellsNotCarried = new(
        "OGP2052",
        "cells-not-carried",
        Severity.Note,
        Texts(
            "{count} cells of '{heading}' that the record keeps of edition {other} have no place in edition {edition}.",
            "{count} celdas de «{heading}» que el registro conserva de la edición {other} no tienen lugar en la edición {edition}.",
            "{count} cellules de « {heading} » que l’enregistrement conserve de l’édition {other} n’ont pas de place dans l’édition {edition}."
        )
    );

    public static readonly FindingKind NumbersChanged = new(
        "OGP2053",
        "numbers-changed",
        Severity.Note,
        Texts(
            "'{heading}' has the numbers of edition {edition}, not those of {other}: {changes}.",
            "«{heading}» tiene los números de la edición {edition}, no los de {other}: {changes}.",
            "« {heading} » a les nombres de l’édition {edition}, non ceux de {other} : {changes}."
        )
    );

    public static readonly FindingKind DerivedLeftEmpty = new(
        "OGP2054",
        "derived-left-empty",
        Severity.Note,
        Texts(
            "In {count} rows, {columns} columns that OGP calculates are left empty in edition {edition}.",
            "En {count} filas, {columns} columnas que OGP calcula quedan vacías en la edición {edition}.",
            "Dans {count} lignes, {columns} colonnes que le PGO calcule restent vides dans l’édition {edition}."
        )
    );

    /// <summary>All of them, by code.</summary>
    public static ValueList<FindingKind> All => [NotInEdition, TagNotInEdition, CellsNotCarried, NumbersChanged, DerivedLeftEmpty];
}
