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
            "Edition {edition} has no place for {field}; not written: {count}.",
            "La edición {edition} no tiene lugar para {field}; no escritos: {count}.",
            "L’édition {edition} n’a pas de place pour {field} ; non écrits : {count}."
        )
    )
    {
        Reason = Texts(
            "An edition holds what its columns hold. What the model says beyond that is listed, so that nobody takes the table for the whole.",
            "Una edición contiene lo que cabe en sus columnas. Lo que el modelo dice de más se enumera, para que nadie tome la tabla por el todo.",
            "Une édition contient ce que ses colonnes contiennent. Ce que le modèle dit de plus est énuméré, pour que personne ne prenne le tableau pour le tout."
        ),
        Source = "OGP commitments databases of May 2015, July 2016 and July 2024",
    };

    public static readonly FindingKind TagNotInEdition = new(
        "OGP2051",
        "tag-not-in-edition",
        Severity.Warning,
        Texts(
            "Edition {edition} has no column for the policy area {code}; commitments that lose it: {count}. Nearest there: {nearest}.",
            "La edición {edition} no tiene columna para el área {code}; compromisos que la pierden: {count}. Lo más cercano allí: {nearest}.",
            "L’édition {edition} n’a pas de colonne pour le domaine {code} ; engagements qui le perdent : {count}. Le plus proche : {nearest}."
        )
    )
    {
        Reason = Texts(
            "Lists of policy areas changed from edition to edition. The nearest area is named and not written: it does not mean the same.",
            "Las listas de áreas de política cambiaron de edición en edición. Se nombra el área más cercana, pero no se escribe: no significa lo mismo.",
            "Les listes de domaines ont changé d’une édition à l’autre. Le plus proche est nommé, non écrit : il ne veut pas dire la même chose."
        ),
        Source = "OGP commitments databases of May 2015, July 2016 and July 2024",
    };

    public static readonly FindingKind CellsNotCarried = new(
        "OGP2052",
        "cells-not-carried",
        Severity.Note,
        Texts(
            "Cells of '{heading}', which the record keeps of edition {other}, are not written to edition {edition} (cells: {count}).",
            "Las celdas de «{heading}» que el registro conserva de la edición {other} no se escriben en la edición {edition} (celdas: {count}).",
            "Les cellules de « {heading} » que l’enregistrement conserve de l’édition {other} ne sont pas écrites dans l’édition {edition} (cellules : {count})."
        )
    )
    {
        Reason = Texts(
            "Cells that only one edition has ride along in the record, and are written to that edition alone. What cells of an edition that is not known mean only its map tells: --edition-map.",
            "Las celdas que solo tiene una edición viajan en el registro y solo se escriben en esa edición. Qué significan las de una edición desconocida, solo lo dice su mapa: --edition-map.",
            "Les cellules qu’une seule édition possède voyagent dans l’enregistrement et ne sont écrites que dans cette édition. Ce que veulent dire celles d’une édition inconnue, seule sa carte le dit : --edition-map."
        ),
        Source = "OGP commitments databases of May 2015, July 2016 and July 2024",
    };

    public static readonly FindingKind NumbersChanged = new(
        "OGP2053",
        "numbers-changed",
        Severity.Note,
        Texts(
            "'{heading}' has the numbers of edition {edition}, not those of {other}: {changes}.",
            "«{heading}» tiene los números de la edición {edition}, no los de {other}: {changes}.",
            "« {heading} » a les nombres de l’édition {edition}, non ceux de {other} : {changes}."
        )
    )
    {
        Reason = Texts(
            "The numbers of a scale differ between editions. Whoever compares the columns by number compares different levels.",
            "Los números de una escala difieren entre ediciones. Quien compare las columnas por número compara niveles distintos.",
            "Les nombres d’une échelle diffèrent selon les éditions. Qui compare les colonnes par nombre compare des niveaux différents."
        ),
        Source = "OGP commitments databases of May 2015, July 2016 and July 2024",
    };

    public static readonly FindingKind DerivedLeftEmpty = new(
        "OGP2054",
        "derived-left-empty",
        Severity.Note,
        Texts(
            "Cells that OGP calculates are left empty in edition {edition} (columns: {columns}, rows: {count}).",
            "Las celdas que OGP calcula quedan vacías en la edición {edition} (columnas: {columns}, filas: {count}).",
            "Les cellules que l’OGP calcule restent vides dans l’édition {edition} (colonnes : {columns}, lignes : {count})."
        )
    )
    {
        Reason = Texts(
            "OGP calculates these columns itself. They are written only where they were read and still hold; `ogp recompute` tells what they would be.",
            "OGP calcula estas columnas. Solo se escriben donde se leyeron y siguen valiendo; `ogp recompute` dice cuáles serían.",
            "L’OGP calcule lui-même ces colonnes. Elles ne sont écrites que là où elles ont été lues et valent encore ; `ogp recompute` dit ce qu’elles seraient."
        ),
        Source = "OGP commitments databases of May 2015, July 2016 and July 2024",
    };

    public static readonly FindingKind NumberLeftEmpty = new(
        "OGP2055",
        "number-left-empty",
        Severity.Note,
        Texts(
            "'{heading}' is left empty in edition {edition} (rows: {count}): no number there goes with the label beside it.",
            "«{heading}» queda vacía en la edición {edition} (filas: {count}): allí ningún número corresponde a la etiqueta a su lado.",
            "« {heading} » reste vide dans l’édition {edition} (lignes : {count}) : aucun nombre n’y va avec le libellé à côté."
        )
    )
    {
        Reason = Texts(
            "An edition has numbers for its own levels only. The number beside a change is the difference of two completions, and its sign belongs to the label: where a completion was edited and the label was not, or one is absent, no number is both.",
            "Una edición solo tiene números para sus propios niveles. El número junto a un cambio es la diferencia de dos cumplimientos, y su signo corresponde a la etiqueta: si se editó un cumplimiento y no la etiqueta, o falta uno, ningún número es ambas cosas.",
            "Une édition n’a de nombres que pour ses propres niveaux. Le nombre à côté d’un changement est la différence de deux achèvements, et son signe va avec le libellé : si un achèvement a été modifié sans le libellé, ou s’il en manque un, aucun nombre n’est les deux."
        ),
        Source = "OGP commitments databases of May 2015, July 2016 and July 2024",
    };

    public static readonly FindingKind AreasLeftEmpty = new(
        "OGP2056",
        "areas-left-empty",
        Severity.Note,
        Texts(
            "Cells of policy areas are left empty in edition {edition} (areas: {columns}, rows: {count}): whether they apply is not known.",
            "Quedan vacías celdas de áreas de política en la edición {edition} (áreas: {columns}, filas: {count}): no se sabe si se aplican.",
            "Des cellules de domaines restent vides dans l’édition {edition} (domaines : {columns}, lignes : {count}) : on ne sait pas s’ils s’appliquent."
        )
    )
    {
        Reason = Texts(
            "0 says that an area does not apply. A commitment without policy areas does not say so, nor does a table without the area's column, or one of an edition whose map is not given.",
            "0 dice que un área no se aplica. Un compromiso sin áreas de política no lo dice, ni una tabla sin la columna del área, o de una edición cuyo mapa no se da.",
            "0 dit qu’un domaine ne s’applique pas. Un engagement sans domaines ne le dit pas, ni un tableau sans la colonne du domaine, ou d’une édition dont la carte n’est pas donnée."
        ),
        Source = "OGP commitments databases of May 2015, July 2016 and July 2024",
    };

    public static readonly FindingKind Guarded = new(
        "OGP2057",
        "cells-guarded",
        Severity.Note,
        Texts(
            "For spreadsheets an apostrophe was put before what they would take for a formula (cells: {count}). Read again, the cells keep it.",
            "Para hojas de cálculo se puso un apóstrofo delante de lo que tomarían por fórmula (celdas: {count}). Al leerlas de nuevo, lo conservan.",
            "Pour les tableurs, une apostrophe a été mise devant ce qu’ils prendraient pour une formule (cellules : {count}). Relues, les cellules la gardent."
        )
    )
    {
        Reason = Texts(
            "A spreadsheet takes a text that begins with a sign such as = or - for a formula, unless an apostrophe stands before it. Nothing tells such an apostrophe from one that belongs to the text.",
            "Una hoja de cálculo toma por fórmula un texto que empieza con un signo como = o -, salvo que lleve delante un apóstrofo. Nada distingue ese apóstrofo de uno que sea del texto.",
            "Un tableur prend pour une formule un texte qui commence par un signe comme = ou -, sauf si une apostrophe le précède. Rien ne distingue cette apostrophe d’une apostrophe du texte."
        ),
    };

    /// <summary>All of them, by code.</summary>
    public static ValueList<FindingKind> All =>
        [NotInEdition, TagNotInEdition, CellsNotCarried, NumbersChanged, DerivedLeftEmpty, NumberLeftEmpty, AreasLeftEmpty, Guarded];
}
