namespace Ogp.Model.Trackers;

/// <content>Printed reports.</content>
internal static partial class TrackerFindings
{
    public static readonly FindingKind PrintedDiffers = Kind(
        "OGP2211",
        "tracker-printed-differs",
        Severity.Warning,
        Ecuador,
        (
            "The report prints {printed}% for {subject}; its own milestones give {own}%, the tracker {reported}%.",
            "El informe imprime {printed} % para {subject}; sus propios hitos dan {own} %, el seguimiento {reported} %.",
            "Le rapport imprime {printed} % pour {subject} ; ses propres jalons donnent {own} %, le suivi {reported} %."
        ),
        (
            "A printed figure is a claim. It is held against the plain mean of the milestones that the same report prints, and of those in the tracker, however it was rounded.",
            "Una cifra impresa es una afirmación. Se compara con la media simple de los hitos que imprime el mismo informe y con la del seguimiento, comoquiera que se redondee.",
            "Un chiffre imprimé est une affirmation. Il est comparé à la moyenne simple des jalons que le même rapport imprime et à celle du suivi, quel que soit l’arrondi."
        )
    );

    public static readonly FindingKind PrintedOfAnother = Kind(
        "OGP2213",
        "tracker-printed-of-another-plan",
        Severity.Error,
        null,
        (
            "The printed report is of {found}, the tracker of {expected}; they were not compared.",
            "El informe impreso es de {found}, el seguimiento de {expected}; no se compararon.",
            "Le rapport imprimé est de {found}, le suivi de {expected} ; ils n’ont pas été comparés."
        ),
        (
            "Commitments are matched by their numbers, which every plan has: figures of another plan would differ, or agree, by chance.",
            "Los compromisos se emparejan por sus números, que tiene todo plan: las cifras de otro diferirían, o coincidirían, por azar.",
            "Les engagements sont appariés par leurs numéros, que tout plan possède : les chiffres d’un autre différeraient, ou concorderaient, par hasard."
        )
    );

    public static readonly FindingKind PrintedNotRead = Kind(
        "OGP2214",
        "tracker-printed-not-read",
        Severity.Warning,
        null,
        (
            "'{value}' is no percent; it was not read and counts in no mean.",
            "«{value}» no es un porcentaje; no se leyó y no cuenta en ningún promedio.",
            "« {value} » n’est pas un pourcentage ; il n’a pas été lu et ne compte dans aucune moyenne."
        ),
        (
            "A figure that is not read is not stated, never zero; the mean is then one of fewer milestones. Write a number, as 38.51, or leave the member out.",
            "Una cifra no leída queda sin indicar, nunca como cero; el promedio es entonces de menos hitos. Escriba un número, como 38.51, u omita el miembro.",
            "Un chiffre non lu reste non indiqué, jamais zéro ; la moyenne porte alors sur moins de jalons. Écrivez un nombre, comme 38.51, ou omettez le membre."
        )
    );

    public static readonly FindingKind PrintedTwice = Kind(
        "OGP2215",
        "tracker-printed-twice",
        Severity.Warning,
        null,
        (
            "The report prints number {number} twice; the first one counts.",
            "El informe imprime dos veces el número {number}; cuenta el primero.",
            "Le rapport imprime deux fois le numéro {number} ; le premier compte."
        ),
        (
            "A report prints a commitment, and a milestone of it, once. Counted twice, it would weigh twice in the mean.",
            "Un informe imprime un compromiso, y un hito suyo, una vez. Contado dos veces, pesaría el doble en el promedio.",
            "Un rapport imprime un engagement, et un jalon de celui-ci, une fois. Compté deux fois, il pèserait double dans la moyenne."
        )
    );

    public static readonly FindingKind PrintedUnknown = Kind(
        "OGP2216",
        "tracker-printed-unknown",
        Severity.Warning,
        null,
        (
            "The plan has no number {number}; what the report prints for it is held against the report alone.",
            "El plan no tiene el número {number}; lo que el informe imprime para él se compara solo con el informe.",
            "Le plan n’a pas de numéro {number} ; ce que le rapport imprime pour lui n’est comparé qu’au rapport."
        ),
        (
            "Commitments and milestones are matched by their numbers in the plan. A number that it lacks is a slip, or the report is of another plan.",
            "Los compromisos e hitos se emparejan por sus números en el plan. Un número que no tiene es un error, o el informe es de otro plan.",
            "Les engagements et les jalons sont appariés par leurs numéros dans le plan. Un numéro qu’il n’a pas est une erreur, ou le rapport est d’un autre plan."
        )
    );
}
