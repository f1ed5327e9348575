namespace Ogp.Model.Trackers;

/// <summary>What reading a tracker can find: codes OGP2201 to OGP2220, and OGP2229; of a schema in YAML, <see cref="SchemaFindings"/>.</summary>
internal static partial class TrackerFindings
{
    private const string Ecuador = "Ecuador’s tracker of its first action plan, https://github.com/datasketch/giz-paga";

    public static readonly FindingKind NotRecognised = Kind(
        "OGP2201",
        "tracker-not-recognised",
        Severity.Error,
        null,
        (
            "This is no tracker that is known: {detail}",
            "No es un sistema de seguimiento conocido: {detail}",
            "Ce n’est pas un outil de suivi connu : {detail}"
        ),
        (
            "A tracker is told by the headings of its tables or the members of its schema. Of anything else nothing could be read but by guessing.",
            "Un sistema de seguimiento se reconoce por los encabezados de sus tablas o los miembros de su esquema. De lo demás solo se podría leer adivinando.",
            "Un outil de suivi se reconnaît aux en-têtes de ses tableaux ou aux membres de son schéma. Du reste, on ne pourrait lire qu’en devinant."
        )
    );

    public static readonly FindingKind FileNotRead = Kind(
        "OGP2202",
        "tracker-file-not-read",
        Severity.Warning,
        null,
        (
            "This file of the folder was not read: {detail}",
            "Este archivo de la carpeta no se leyó: {detail}",
            "Ce fichier du dossier n’a pas été lu : {detail}"
        ),
        (
            "What it holds is not in the result. A table of the tracker is missing where its headings were changed or the file is damaged.",
            "Su contenido no está en el resultado. Falta una tabla del seguimiento si se cambiaron sus encabezados o el archivo está dañado.",
            "Son contenu n’est pas dans le résultat. Un tableau du suivi manque si ses en-têtes ont changé ou si le fichier est abîmé."
        )
    );

    public static readonly FindingKind ForeignBytes = Kind(
        "OGP2203",
        "tracker-foreign-bytes",
        Severity.Warning,
        null,
        (
            "The file is not UTF-8; it was read as Windows-1252. Save it as UTF-8.",
            "El archivo no está en UTF-8; se leyó como Windows-1252. Guárdelo en UTF-8.",
            "Le fichier n’est pas en UTF-8 ; il a été lu comme Windows-1252. Enregistrez-le en UTF-8."
        ),
        (
            "A spreadsheet that does not write UTF-8 mostly writes Windows-1252, but the bytes do not say so: accents may be wrong.",
            "Una hoja de cálculo que no escribe UTF-8 suele escribir Windows-1252, pero los bytes no lo dicen: los acentos pueden estar mal.",
            "Un tableur qui n’écrit pas en UTF-8 écrit le plus souvent en Windows-1252, mais les octets ne le disent pas : des accents peuvent être faux."
        )
    );

    public static readonly FindingKind NotPlaced = Kind(
        "OGP2204",
        "tracker-row-not-placed",
        Severity.Warning,
        Ecuador,
        (
            "The row names no {what} of the plan; it is kept with the plan.",
            "La fila no nombra ningún {what} del plan; se conserva con el plan.",
            "La ligne ne nomme aucun {what} du plan ; elle est conservée avec le plan."
        ),
        (
            "A report that belongs to no milestone counts for none. Name the commitment and the milestone as the plan does.",
            "Un reporte que no es de ningún hito no cuenta para ninguno. Nombre el compromiso y el hito como el plan.",
            "Un rapport qui n’est d’aucun jalon ne compte pour aucun. Nommez l’engagement et le jalon comme le plan."
        )
    );

    public static readonly FindingKind TwoMilestones = Kind(
        "OGP2205",
        "tracker-row-two-milestones",
        Severity.Warning,
        Ecuador,
        (
            "The row names milestones in several columns; it counts for {milestone}, the one of its commitment.",
            "La fila nombra hitos en varias columnas; cuenta para {milestone}, el de su compromiso.",
            "La ligne nomme des jalons dans plusieurs colonnes ; elle compte pour {milestone}, celui de son engagement."
        ),
        (
            "The form has a column of milestones for each commitment, and one was filled in by mistake. The cell is kept.",
            "El formulario tiene una columna de hitos por compromiso, y una se llenó por error. La celda se conserva.",
            "Le formulaire a une colonne de jalons par engagement, et l’une a été remplie par erreur. La cellule est conservée."
        )
    );

    public static readonly FindingKind NotUnderstood = Kind(
        "OGP2206",
        "tracker-cell-not-understood",
        Severity.Warning,
        null,
        (
            "'{value}' is no {expected}; the cell is kept as it stands and not read.",
            "«{value}» no se lee como {expected}; la celda se conserva tal cual.",
            "« {value} » ne se lit pas comme {expected} ; la cellule est conservée telle quelle."
        ),
        (
            "Which code or number was meant cannot be told. What is not understood is not stated, never zero or no.",
            "No se puede saber qué código o número se quiso decir. Lo no entendido queda sin indicar, nunca como cero o no.",
            "On ne peut dire quel code ou quel nombre était voulu. Ce qui n’est pas compris reste non indiqué, jamais zéro ni non."
        )
    );

    public static readonly FindingKind ReportedTwice = Kind(
        "OGP2207",
        "tracker-reported-twice",
        Severity.Warning,
        Ecuador,
        (
            "{reporter} reports on {milestone} again, first in row {row}; both are kept, and the later one counts.",
            "{reporter} vuelve a reportar sobre {milestone}, antes en la fila {row}; ambos se conservan y cuenta el último.",
            "{reporter} rapporte de nouveau sur {milestone}, d’abord à la ligne {row} ; les deux sont conservés, et le dernier compte."
        ),
        (
            "Each side reports once a period. A second row may correct the first or be the same form sent twice.",
            "Cada parte reporta una vez por período. Una segunda fila puede corregir la primera o ser el mismo formulario enviado dos veces.",
            "Chaque partie rapporte une fois par période. Une seconde ligne peut corriger la première ou être le même formulaire envoyé deux fois."
        )
    );

    public static readonly FindingKind SidesDisagree = Kind(
        "OGP2208",
        "tracker-sides-disagree",
        Severity.Warning,
        Ecuador,
        (
            "The sides disagree on {milestone}: {statuses}.",
            "Las partes no coinciden en {milestone}: {statuses}.",
            "Les parties ne s’accordent pas sur {milestone} : {statuses}."
        ),
        (
            "The entity, its counterpart and the core group each report where a milestone stands. Where they differ, one of them knows less or judges otherwise; no side is right by rule.",
            "La entidad, su contraparte y el Grupo Núcleo reportan cada uno el estado de un hito. Si difieren, alguno sabe menos o juzga distinto; ninguna parte tiene razón por regla.",
            "L’entité, sa contrepartie et le groupe central rapportent chacun l’état d’un jalon. S’ils diffèrent, l’un en sait moins ou juge autrement ; aucune partie n’a raison par principe."
        )
    );

    public static readonly FindingKind PercentAgainstStatus = Kind(
        "OGP2209",
        "tracker-percent-against-status",
        Severity.Warning,
        Ecuador,
        (
            "{percent}% and {status} do not go together on {milestone}.",
            "{percent} % y {status} no concuerdan en {milestone}.",
            "{percent} % et {status} ne concordent pas pour {milestone}."
        ),
        (
            "A milestone is completed when it stands at 100%, and not before. One of the two was not brought up to date.",
            "Un hito está completado cuando llega al 100 %, y no antes. Uno de los dos no se actualizó.",
            "Un jalon est achevé quand il est à 100 %, pas avant. L’un des deux n’a pas été mis à jour."
        )
    );

    public static readonly FindingKind UnknownColumn = Kind(
        "OGP2210",
        "tracker-unknown-column",
        Severity.Note,
        null,
        (
            "'{heading}' is not read as a column of the tracker; its cells are kept.",
            "«{heading}» no se lee como columna del sistema de seguimiento; sus celdas se conservan.",
            "« {heading} » n’est pas lu comme colonne de l’outil de suivi ; ses cellules sont conservées."
        ),
        (
            "A heading that was renamed loses its meaning, and of two that name one column one counts. Give it its name again, or leave it as a column of your own.",
            "Un encabezado renombrado pierde su sentido, y de dos que nombran una columna cuenta uno. Devuélvale su nombre o déjelo como columna propia.",
            "Un en-tête renommé perd son sens, et de deux qui nomment une colonne un seul compte. Rendez-lui son nom, ou laissez-le comme colonne à vous."
        )
    );

    public static readonly FindingKind PercentOutOfRange = Kind(
        "OGP2212",
        "tracker-percent-out-of-range",
        Severity.Warning,
        null,
        (
            "{percent}% for {subject} is not between 0 and 100.",
            "{percent} % para {subject} no está entre 0 y 100.",
            "{percent} % pour {subject} n’est pas compris entre 0 et 100."
        ),
        (
            "Of a milestone no less than nothing is done and no more than all of it. A sign or a decimal point went wrong; means are false with it.",
            "De un hito no se hace menos que nada ni más que todo. Falló un signo o un punto decimal; con él los promedios son falsos.",
            "D’un jalon on ne fait ni moins que rien ni plus que tout. Un signe ou une virgule est faux ; les moyennes le sont avec lui."
        )
    );

    public static readonly FindingKind DayFirst = Kind(
        "OGP2217",
        "tracker-day-first",
        Severity.Note,
        Ecuador,
        (
            "The dates of the table have the day first, as '{example}', and were read so.",
            "Las fechas de la tabla tienen primero el día, como «{example}», y así se leyeron.",
            "Les dates du tableau ont le jour en premier, comme « {example} », et ont été lues ainsi."
        ),
        (
            "A spreadsheet writes dates as its country does. Where a day above 12 stands first and none second, the order of all is certain; else such dates are not read.",
            "Una hoja de cálculo escribe las fechas como su país. Si un día mayor que 12 está primero y ninguno segundo, el orden de todas es seguro; si no, no se leen.",
            "Un tableur écrit les dates comme son pays. Si un jour supérieur à 12 est en premier et aucun en second, l’ordre de toutes est sûr ; sinon elles ne sont pas lues."
        )
    );

    public static readonly FindingKind FileNotOpened = Kind(
        "OGP2218",
        "tracker-file-not-opened",
        Severity.Error,
        null,
        (
            "This file of the folder was not opened, so that what it holds is missing: {detail}",
            "Este archivo de la carpeta no se abrió, de modo que falta su contenido: {detail}",
            "Ce fichier du dossier n’a pas été ouvert, si bien que son contenu manque : {detail}"
        ),
        (
            "It may be the table of a side: nothing that is counted without it can be trusted. Give the right to read it, or take it out of the folder.",
            "Puede ser la tabla de una parte: nada de lo que se cuente sin ella es fiable. Dé permiso para leerlo o sáquelo de la carpeta.",
            "C’est peut-être le tableau d’une partie : rien de ce qui est compté sans lui n’est fiable. Donnez le droit de le lire, ou retirez-le du dossier."
        )
    );

    public static readonly FindingKind ColumnsMissing = Kind(
        "OGP2219",
        "tracker-columns-missing",
        Severity.Warning,
        Ecuador,
        (
            "The table does not have {columns}; what would stand there is not stated.",
            "La tabla no tiene {columns}; lo que iría ahí queda sin indicar.",
            "Il manque au tableau {columns} ; ce qui s’y trouverait reste non indiqué."
        ),
        (
            "A column was taken out, or renamed: then its cells are kept and not read. Give the heading the tracker’s name.",
            "Se quitó una columna o se renombró: entonces sus celdas se conservan y no se leen. Dé al encabezado el nombre del seguimiento.",
            "Une colonne a été retirée ou renommée : ses cellules sont alors conservées et non lues. Donnez à l’en-tête le nom du suivi."
        )
    );

    public static readonly FindingKind NotFirstPlan = Kind(
        "OGP2220",
        "tracker-plan-not-first",
        Severity.Warning,
        Ecuador,
        (
            "Most milestones do not lie within the term of Ecuador’s first plan, 2019 to 31 August 2022; the plan is called '{plan}' and has no number.",
            "La mayoría de los hitos no está dentro del plazo del primer plan de Ecuador, de 2019 al 31 de agosto de 2022; el plan se llama «{plan}» y no tiene número.",
            "La plupart des jalons ne sont pas compris dans la durée du premier plan de l’Équateur, de 2019 au 31 août 2022 ; le plan s’appelle « {plan} » et n’a pas de numéro."
        ),
        (
            "The tables do not say which plan they are of. With the ids of the first plan another one would be merged with it. Give the plan and its commitments OGP’s ids before you join it with other data.",
            "Las tablas no dicen de qué plan son. Con los id del primer plan, otro se fusionaría con él. Dé al plan y a sus compromisos los id de OGP antes de unirlo con otros datos.",
            "Les tableaux ne disent pas de quel plan ils sont. Avec les id du premier plan, un autre serait fusionné avec lui. Donnez au plan et à ses engagements les id de l’OGP avant de le joindre à d’autres données."
        )
    );

    public static readonly FindingKind HiddenRead = Kind(
        "OGP2229",
        "tracker-hidden-read",
        Severity.Note,
        null,
        (
            "This table is hidden and was read, since none in sight is the same table.",
            "Esta tabla está oculta y se leyó, pues ninguna a la vista es la misma tabla.",
            "Cette table est masquée et a été lue, car aucune table visible n’est la même."
        ),
        (
            "A hidden sheet is often a draft or an older state, and counts here as what its side reports. Show it if it counts, or take it out.",
            "Una hoja oculta suele ser un borrador o un estado anterior, y aquí cuenta como lo que reporta su parte. Muéstrela si cuenta, o quítela.",
            "Une feuille masquée est souvent un brouillon ou un état antérieur, et compte ici comme ce que rapporte sa partie. Affichez-la si elle compte, ou retirez-la."
        )
    );

    /// <summary>All of them, by code.</summary>
    public static FindingKind[] All =>
        [
            NotRecognised,
            FileNotRead,
            ForeignBytes,
            NotPlaced,
            TwoMilestones,
            NotUnderstood,
            ReportedTwice,
            SidesDisagree,
            PercentAgainstStatus,
            UnknownColumn,
            PrintedDiffers,
            PercentOutOfRange,
            PrintedOfAnother,
            PrintedNotRead,
            PrintedTwice,
            PrintedUnknown,
            DayFirst,
            FileNotOpened,
            ColumnsMissing,
            NotFirstPlan,
            HiddenRead,
        ];

    public static FindingKind Kind(
        string code,
        string name,
        Severity severity,
        string? source,
        (string En, string Es, string Fr) message,
        (string En, string Es, string Fr) reason
    ) =>
        new(code, name, severity, Texts(message.En, message.Es, message.Fr))
        {
            Reason = Texts(reason.En, reason.Es, reason.Fr),
            Source = source,
        };

    public static LocalizedText Texts(string en, string es, string fr) => new LocalizedText("en", en).With("es", es).With("fr", fr);
}
