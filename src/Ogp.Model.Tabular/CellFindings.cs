using static Ogp.Model.Tabular.TabularFindings;

namespace Ogp.Model.Tabular;

/// <summary>What a reader of OGP's database can find in its cells: codes OGP2020 to OGP2099.</summary>
internal static partial class CellFindings
{
    public static readonly FindingKind NotANumber = new(
        "OGP2024",
        "not-a-number",
        Severity.Error,
        Texts(
            "'{value}' is no {expected}. It is not stated in the model; the cell is kept.",
            "«{value}» no es válido (se esperaba: {expected}). En el modelo queda sin indicar; la celda se conserva.",
            "« {value} » n’est pas valable (attendu : {expected}). Il n’est pas indiqué dans le modèle ; la cellule est conservée."
        )
    )
    {
        Reason = Texts(
            "A text where a number belongs would count as zero in a spreadsheet. Here it counts as not stated.",
            "Un texto donde va un número contaría como cero en una hoja de cálculo. Aquí cuenta como sin indicar.",
            "Un texte à la place d’un nombre compterait pour zéro dans un tableur. Ici il compte comme non indiqué."
        ),
    };

    public static readonly FindingKind NumberRepaired = new(
        "OGP2025",
        "number-repaired",
        Severity.Note,
        Texts(
            "A spreadsheet made '{value}' of {number}, which was taken; the cell is kept.",
            "Una hoja de cálculo convirtió {number} en «{value}»; se tomó {number}, la celda se conserva.",
            "Un tableur a fait « {value} » de {number}, qui a été retenu ; la cellule est conservée."
        )
    )
    {
        Reason = Texts(
            "A spreadsheet holds 8.2 as the nearest binary fraction, and writes that out as 8.1999999999999993 where the cell's format is lost. There is one number that it can have been.",
            "Una hoja de cálculo guarda 8.2 como la fracción binaria más cercana y escribe 8.1999999999999993 si se pierde el formato de la celda. Solo hay un número que pudo ser.",
            "Un tableur garde 8.2 comme la fraction binaire la plus proche et écrit 8.1999999999999993 quand le format de la cellule se perd. Un seul nombre a pu être voulu."
        ),
        Source = "OGP commitments database, July 2024",
    };

    public static readonly FindingKind DateRepaired = new(
        "OGP2026",
        "date-repaired",
        Severity.Note,
        Texts(
            "A spreadsheet made '{value}' of {date}, which was taken; the cell is kept.",
            "Una hoja de cálculo convirtió {date} en «{value}»; se tomó {date}, la celda se conserva.",
            "Un tableur a fait « {value} » de {date}, qui a été retenu ; la cellule est conservée."
        )
    )
    {
        Reason = Texts(
            "Spreadsheets store a date as the number of days since 1900 and show that number where the cell's format is lost. A year typed into a cell of dates becomes the day of that number. Both can be counted back exactly.",
            "Las hojas de cálculo guardan una fecha como el número de días desde 1900 y muestran ese número si se pierde el formato de la celda. Un año escrito en una celda de fechas se convierte en el día de ese número. Ambos se deshacen con exactitud.",
            "Les tableurs stockent une date comme le nombre de jours depuis 1900 et montrent ce nombre quand le format de la cellule se perd. Une année saisie dans une cellule de dates devient le jour de ce nombre. Les deux calculs inverses sont exacts."
        ),
        Source = "OGP commitments database, July 2024",
    };

    public static readonly FindingKind DateDayFirst = new(
        "OGP2027",
        "date-day-first",
        Severity.Note,
        Texts(
            "'{value}' was read with the day first, as {date}; this edition writes the month first.",
            "«{value}» se leyó con el día primero, como {date}; esta edición escribe primero el mes.",
            "« {value} » a été lu avec le jour d’abord, comme {date} ; cette édition écrit le mois d’abord."
        )
    )
    {
        Reason = Texts(
            "A number above 12 is no month, and where dates are written with dots the day comes first, so there is one way to read this date. It shows, though, that somebody entered dates in another order than the edition's.",
            "Un número mayor que 12 no es un mes, y donde las fechas se escriben con puntos el día va primero, así que esta fecha se lee de una sola manera. Pero muestra que alguien introdujo fechas en otro orden que el de la edición.",
            "Un nombre supérieur à 12 n’est pas un mois, et dans une date écrite avec des points le jour vient d’abord : cette date ne se lit que d’une façon. Mais cela montre que quelqu’un a saisi des dates dans un autre ordre que celui de l’édition."
        ),
        Source = "OGP commitments database, July 2016",
    };

    public static readonly FindingKind DateAmbiguous = new(
        "OGP2028",
        "date-ambiguous",
        Severity.Warning,
        Texts(
            "'{value}' was read with the month first, as {date}, but other dates of this plan have the day first, which would make it {other}.",
            "«{value}» se leyó con el mes primero, como {date}, pero otras fechas de este plan tienen el día primero, lo que daría {other}.",
            "« {value} » a été lu avec le mois d’abord, comme {date}, mais d’autres dates de ce plan ont le jour d’abord, ce qui donnerait {other}."
        )
    )
    {
        Reason = Texts(
            "03/04 is a day in March or in April. Where other dates of the same plan can only be read with the day first, this one may have been entered so, too. Look it up in the plan.",
            "03/04 es un día de marzo o de abril. Si otras fechas del mismo plan solo se leen con el día primero, esta pudo introducirse igual. Compruébela en el plan.",
            "03/04 est un jour de mars ou d’avril. Si d’autres dates du même plan ne se lisent qu’avec le jour d’abord, celle-ci a pu être saisie de même. Vérifiez dans le plan."
        ),
        Source = "OGP commitments database, July 2016",
    };

    public static readonly FindingKind DateImprecise = new(
        "OGP2029",
        "date-imprecise",
        Severity.Note,
        Texts(
            "Of '{value}' only the year was read, {date}; the cell is kept.",
            "De «{value}» solo se leyó el año, {date}; la celda se conserva.",
            "De « {value} », seule l’année a été lue, {date} ; la cellule est conservée."
        )
    )
    {
        Reason = Texts(
            "A date has the precision that is known. What more stands in the cell could not be read as a month or a day.",
            "Una fecha tiene la precisión que se conoce. Lo demás que hay en la celda no se pudo leer como mes o día.",
            "Une date a la précision que l’on connaît. Ce qu’il y a de plus dans la cellule n’a pu être lu comme mois ou jour."
        ),
        Source = "OGP commitments database, July 2016",
    };

    public static readonly FindingKind NotADate = new(
        "OGP2030",
        "not-a-date",
        Severity.Warning,
        Texts(
            "'{value}' is no date that can be read. It is not stated in the model; the cell is kept.",
            "«{value}» no es una fecha legible. En el modelo queda sin indicar; la celda se conserva.",
            "« {value} » n’est pas une date lisible. Elle n’est pas indiquée dans le modèle ; la cellule est conservée."
        )
    )
    {
        Reason = Texts(
            "Words such as 'ongoing' are no dates, and no date is made of them: whether a commitment is late cannot be told then.",
            "Palabras como «en curso» no son fechas, y no se hace de ellas ninguna: entonces no se puede saber si un compromiso va con retraso.",
            "Des mots comme « en cours » ne sont pas des dates, et on n’en fait pas : on ne peut alors savoir si un engagement est en retard."
        ),
        Source = "OGP commitments database, July 2016",
    };

    public static readonly FindingKind UnknownCode = new(
        "OGP2031",
        "unknown-code",
        Severity.Error,
        Texts(
            "The list {list} has no '{value}'. It is kept as it stands.",
            "La lista {list} no tiene «{value}». Se conserva tal cual.",
            "La liste {list} n’a pas « {value} ». Il est conservé tel quel."
        )
    )
    {
        Reason = Texts(
            "A closed list holds all codes that there are. A value that is none of them is kept, but no filter and no count finds it.",
            "Una lista cerrada contiene todos los códigos que hay. Un valor que no es ninguno se conserva, pero ningún filtro ni recuento lo encuentra.",
            "Une liste fermée contient tous les codes qui existent. Une valeur qui n’en est pas est conservée, mais aucun filtre ni compte ne la trouve."
        ),
    };

    public static readonly FindingKind UnusualWord = new(
        "OGP2032",
        "unusual-word",
        Severity.Note,
        Texts(
            "'{value}' was read as {code}, which this edition writes '{usual}' here.",
            "«{value}» se leyó como {code}, que esta edición escribe aquí «{usual}».",
            "« {value} » a été lu comme {code}, que cette édition écrit ici « {usual} »."
        )
    )
    {
        Reason = Texts(
            "The meaning is plain, but whoever filters the table by the usual word misses this row.",
            "El sentido es claro, pero quien filtre la tabla por la palabra usual no verá esta fila.",
            "Le sens est clair, mais qui filtre le tableau par le mot usuel manque cette ligne."
        ),
        Source = "OGP commitments database, July 2024",
    };

    public static readonly FindingKind LabelAndNumber = new(
        "OGP2033",
        "label-and-number",
        Severity.Warning,
        Texts(
            "The label '{label}' and the number '{number}' in '{column}' disagree (expected: {expected}). The label counts; the number is kept.",
            "La etiqueta «{label}» y el número «{number}» en «{column}» no concuerdan (se esperaba: {expected}). Vale la etiqueta; el número se conserva.",
            "Le libellé « {label} » et le nombre « {number} » dans « {column} » ne concordent pas (attendu : {expected}). Le libellé compte ; le nombre est conservé."
        )
    )
    {
        Reason = Texts(
            "Editions write a rating twice, as a label and as a number. Where they disagree one was changed and the other forgotten; people read labels, so the label counts.",
            "Las ediciones escriben una calificación dos veces, como etiqueta y como número. Si no concuerdan, una se cambió y la otra se olvidó; las personas leen etiquetas, por eso vale la etiqueta.",
            "Les éditions écrivent une notation deux fois, en libellé et en nombre. S’ils ne concordent pas, l’un a été changé et l’autre oublié ; on lit les libellés, donc le libellé compte."
        ),
        Source = "OGP commitments databases of July 2016 and July 2024",
    };

    public static readonly FindingKind LabelEmpty = new(
        "OGP2038",
        "label-empty",
        Severity.Note,
        Texts(
            "The label is empty; the number '{number}' in '{column}' was taken. Both cells are kept.",
            "La etiqueta está vacía; se tomó el número «{number}» de «{column}». Ambas celdas se conservan.",
            "Le libellé est vide ; le nombre « {number} » de « {column} » a été retenu. Les deux cellules sont conservées."
        )
    )
    {
        Reason = Texts(
            "Editions write a rating twice, as a label and as a number. An empty label says nothing, so that the number is all there is. Counted as not stated, the rating would be missing in every score.",
            "Las ediciones escriben una calificación dos veces, como etiqueta y como número. Una etiqueta vacía no dice nada: solo queda el número. Contada como no indicada, faltaría en toda puntuación.",
            "Les éditions écrivent une notation deux fois, en libellé et en nombre. Un libellé vide ne dit rien : il ne reste que le nombre. Comptée comme non indiquée, la notation manquerait à tout score."
        ),
    };

    public static readonly FindingKind UnlistedCode = new(
        "OGP2039",
        "unlisted-code",
        Severity.Warning,
        Texts(
            "The open list {list} does not hold '{value}'. It is kept as it stands.",
            "La lista abierta {list} no contiene «{value}». Se conserva tal cual.",
            "La liste ouverte {list} ne contient pas « {value} ». Il est conservé tel quel."
        )
    )
    {
        Reason = Texts(
            "An open list can lack what is right: a local member, a sector. A plan of a member whom no code names has an id of this library's making; a column with the member's code, or OGP's ids, gives it its own.",
            "A una lista abierta puede faltarle algo que es correcto: un miembro local, un sector. El plan de un miembro que ningún código nombra lleva un id hecho por esta biblioteca; una columna con el código del miembro, o los ids de OGP, le da el suyo.",
            "Une liste ouverte peut ne pas avoir ce qui est juste : un membre local, un secteur. Le plan d’un membre qu’aucun code ne nomme porte un id formé par cette bibliothèque ; une colonne avec le code du membre, ou les ids de l’OGP, lui donne le sien."
        ),
    };

    public static readonly FindingKind DayWithoutDate = new(
        "OGP2040",
        "day-where-none-is-meant",
        Severity.Warning,
        Texts(
            "'{value}' is a date where none is meant; it was kept as it stands. Format the column as text and write again what was meant, such as 1.2.",
            "«{value}» es una fecha donde no se espera ninguna; se conservó tal cual. Dé a la columna formato de texto y escriba de nuevo lo que quería, como 1.2.",
            "« {value} » est une date là où aucune n’est attendue ; elle a été conservée telle quelle. Mettez la colonne au format texte et récrivez ce que vous vouliez, comme 1.2."
        )
    )
    {
        Reason = Texts(
            "Spreadsheet programs make a date of what looks like one: 1.2 becomes the first of February, and 1-Feb or 45323 in a CSV. What was typed is not in the file any more.",
            "Los programas de hojas de cálculo convierten en fecha lo que lo parece: 1.2 pasa a ser el primero de febrero, y 1-feb o 45323 en un CSV. Lo que se escribió ya no está en el archivo.",
            "Les tableurs font une date de ce qui y ressemble : 1.2 devient le premier février, et 1-févr ou 45323 dans un CSV. Ce qui a été tapé n’est plus dans le fichier."
        ),
    };

    public static readonly FindingKind DecimalTwice = new(
        "OGP2041",
        "decimal-number-twice",
        Severity.Warning,
        Texts(
            "The number {value} is in the plan a second time; a spreadsheet makes {value} of {value}0, too. Both are kept.",
            "El número {value} aparece por segunda vez en el plan; una hoja de cálculo convierte también {value}0 en {value}. Se conservan ambos.",
            "Le numéro {value} est une seconde fois dans le plan ; un tableur fait {value} de {value}0, aussi. Les deux sont conservés."
        )
    )
    {
        Reason = Texts(
            "What is a number to a spreadsheet loses the zeros behind it, so that the tenth commitment of a theme becomes its first. Which of the two is which, their order and texts may tell.",
            "Lo que es un número para una hoja de cálculo pierde los ceros finales, y el décimo compromiso de un tema pasa a ser el primero. Cuál es cuál lo pueden decir su orden y sus textos.",
            "Ce qui est un nombre pour un tableur perd ses zéros finaux : le dixième engagement d’un thème devient le premier. Leur ordre et leurs textes peuvent dire lequel est lequel."
        ),
        Source = "OGP commitments database, July 2016",
    };

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
            LabelEmpty,
            UnlistedCode,
            DayWithoutDate,
            DecimalTwice,
        ];
}
