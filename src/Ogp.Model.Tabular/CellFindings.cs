using static Ogp.Model.Tabular.TabularFindings;

namespace Ogp.Model.Tabular;

/// <summary>What a reader of OGP's database can find in its cells: codes OGP2020 to OGP2099.</summary>
internal static class CellFindings
{
    public static readonly FindingKind NoCommitmentId = new(
        "OGP2020",
        "no-commitment-id",
        Severity.Error,
        Texts(
            "The commitment has no identifier; '{id}' was made for it.",
            "El compromiso no tiene identificador; se le dio «{id}».",
            "L’engagement n’a pas d’identifiant ; « {id} » lui a été donné."
        )
    );

    public static readonly FindingKind DuplicateCommitment = new(
        "OGP2021",
        "duplicate-commitment",
        Severity.Error,
        Texts(
            "The identifier '{id}' is also that of row {first}; both commitments are kept.",
            "El identificador «{id}» es también el de la fila {first}; se conservan ambos compromisos.",
            "L’identifiant « {id} » est aussi celui de la ligne {first} ; les deux engagements sont conservés."
        )
    );

    public static readonly FindingKind NoPlanId = new(
        "OGP2022",
        "no-plan-id",
        Severity.Warning,
        Texts(
            "The row names no action plan; '{id}' was made for it.",
            "La fila no nombra ningún plan de acción; se le dio «{id}».",
            "La ligne ne nomme aucun plan d’action ; « {id} » lui a été donné."
        )
    );

    public static readonly FindingKind ConflictingValues = new(
        "OGP2023",
        "conflicting-values",
        Severity.Warning,
        Texts(
            "The rows of {subject} differ here: {values}. '{chosen}' was taken, the cells are kept.",
            "Las filas de {subject} difieren aquí: {values}. Se tomó «{chosen}», las celdas se conservan.",
            "Les lignes de {subject} diffèrent ici : {values}. « {chosen} » a été retenu, les cellules sont conservées."
        )
    );

    public static readonly FindingKind NotANumber = new(
        "OGP2024",
        "not-a-number",
        Severity.Error,
        Texts(
            "'{value}' is no {expected}. It is not stated in the model; the cell is kept.",
            "«{value}» no es válido (se esperaba: {expected}). En el modelo queda sin indicar; la celda se conserva.",
            "« {value} » n’est pas valable (attendu : {expected}). Il n’est pas indiqué dans le modèle ; la cellule est conservée."
        )
    );

    public static readonly FindingKind NumberRepaired = new(
        "OGP2025",
        "number-repaired",
        Severity.Note,
        Texts(
            "A spreadsheet made '{value}' of {number}, which was taken; the cell is kept.",
            "Una hoja de cálculo convirtió {number} en «{value}»; se tomó {number}, la celda se conserva.",
            "Un tableur a fait « {value} » de {number}, qui a été retenu ; la cellule est conservée."
        )
    );

    public static readonly FindingKind DateRepaired = new(
        "OGP2026",
        "date-repaired",
        Severity.Note,
        Texts(
            "A spreadsheet made '{value}' of {date}, which was taken; the cell is kept.",
            "Una hoja de cálculo convirtió {date} en «{value}»; se tomó {date}, la celda se conserva.",
            "Un tableur a fait « {value} » de {date}, qui a été retenu ; la cellule est conservée."
        )
    );

    public static readonly FindingKind DateDayFirst = new(
        "OGP2027",
        "date-day-first",
        Severity.Note,
        Texts(
            "'{value}' was read with the day first, as {date}; this edition writes the month first.",
            "«{value}» se leyó con el día primero, como {date}; esta edición escribe primero el mes.",
            "« {value} » a été lu avec le jour d’abord, comme {date} ; cette édition écrit le mois d’abord."
        )
    );

    public static readonly FindingKind DateAmbiguous = new(
        "OGP2028",
        "date-ambiguous",
        Severity.Warning,
        Texts(
            "'{value}' was read with the month first, as {date}, but other dates of this plan have the day first, which would make it {other}.",
            "«{value}» se leyó con el mes primero, como {date}, pero otras fechas de este plan tienen el día primero, lo que daría {other}.",
            "« {value} » a été lu avec le mois d’abord, comme {date}, mais d’autres dates de ce plan ont le jour d’abord, ce qui donnerait {other}."
        )
    );

    public static readonly FindingKind DateImprecise = new(
        "OGP2029",
        "date-imprecise",
        Severity.Note,
        Texts(
            "Of '{value}' only the year was read, {date}; the cell is kept.",
            "De «{value}» solo se leyó el año, {date}; la celda se conserva.",
            "De « {value} », seule l’année a été lue, {date} ; la cellule est conservée."
        )
    );

    public static readonly FindingKind NotADate = new(
        "OGP2030",
        "not-a-date",
        Severity.Warning,
        Texts(
            "'{value}' is no date that can be read. It is not stated in the model; the cell is kept.",
            "«{value}» no es una fecha legible. En el modelo queda sin indicar; la celda se conserva.",
            "« {value} » n’est pas une date lisible. Elle n’est pas indiquée dans le modèle ; la cellule est conservée."
        )
    );

    public static readonly FindingKind UnknownCode = new(
        "OGP2031",
        "unknown-code",
        Severity.Error,
        Texts(
            "The list {list} has no '{value}'. It is kept as it stands.",
            "La lista {list} no tiene «{value}». Se conserva tal cual.",
            "La liste {list} n’a pas « {value} ». Il est conservé tel quel."
        )
    );

    public static readonly FindingKind UnusualWord = new(
        "OGP2032",
        "unusual-word",
        Severity.Note,
        Texts(
            "'{value}' was read as {code}, which this edition writes '{usual}' here.",
            "«{value}» se leyó como {code}, que esta edición escribe aquí «{usual}».",
            "« {value} » a été lu comme {code}, que cette édition écrit ici « {usual} »."
        )
    );

    public static readonly FindingKind LabelAndNumber = new(
        "OGP2033",
        "label-and-number",
        Severity.Warning,
        Texts(
            "The label '{label}' and the number '{number}' in '{column}' disagree (expected: {expected}). The label counts; the number is kept.",
            "La etiqueta «{label}» y el número «{number}» en «{column}» no concuerdan (se esperaba: {expected}). Vale la etiqueta; el número se conserva.",
            "Le libellé « {label} » et le nombre « {number} » dans « {column} » ne concordent pas (attendu : {expected}). Le libellé compte ; le nombre est conservé."
        )
    );

    public static readonly FindingKind ClusterUnreadable = new(
        "OGP2034",
        "cluster-unreadable",
        Severity.Warning,
        Texts(
            "'{value}' is no list of commitments. No cluster was made of it; the cell is kept.",
            "«{value}» no es una lista de compromisos. No se formó ninguna agrupación; la celda se conserva.",
            "« {value} » n’est pas une liste d’engagements. Aucun regroupement n’en a été fait ; la cellule est conservée."
        )
    );

    public static readonly FindingKind ClusterWithout = new(
        "OGP2035",
        "cluster-without-commitment",
        Severity.Note,
        Texts(
            "The cluster '{value}' names commitments that this plan does not have in the file: {missing}. They were left out; the cell is kept.",
            "La agrupación «{value}» nombra compromisos que este plan no tiene en el archivo: {missing}. Se omitieron; la celda se conserva.",
            "Le regroupement « {value} » nomme des engagements que ce plan n’a pas dans le fichier : {missing}. Ils ont été omis ; la cellule est conservée."
        )
    );

    public static readonly FindingKind ClusterOfOthers = new(
        "OGP2036",
        "cluster-of-others",
        Severity.Warning,
        Texts(
            "The cluster '{value}' does not name the commitment {id} in whose row it stands.",
            "La agrupación «{value}» no nombra el compromiso {id} en cuya fila está.",
            "Le regroupement « {value} » ne nomme pas l’engagement {id} dans la ligne duquel il se trouve."
        )
    );

    public static readonly FindingKind PlanOfAnother = new(
        "OGP2037",
        "plan-of-another-member",
        Severity.Warning,
        Texts(
            "The plan '{id}' is by its identifier one of {member}, but the row says {code}.",
            "Según su identificador, el plan «{id}» es de {member}, pero la fila dice {code}.",
            "D’après son identifiant, le plan « {id} » est de {member}, mais la ligne dit {code}."
        )
    );

    /// <summary>All of them, by code.</summary>
    public static ValueList<FindingKind> All =>
        [
            NoCommitmentId,
            DuplicateCommitment,
            NoPlanId,
            ConflictingValues,
            NotANumber,
            NumberRepaired,
            DateRepaired,
            DateDayFirst,
            DateAmbiguous,
            DateImprecise,
            NotADate,
            UnknownCode,
            UnusualWord,
            LabelAndNumber,
            ClusterUnreadable,
            ClusterWithout,
            ClusterOfOthers,
            PlanOfAnother,
        ];
}
