using System.Globalization;

namespace Ogp.Model.Spreadsheets;

/// <summary>What a reader of a workbook can find in its form: codes OGP2301 to OGP2399. What it finds in the document is found as in IRM JSON.</summary>
internal static class WorkbookFindings
{
    public static readonly FindingKind NotRecognised = new(
        "OGP2301",
        "workbook-not-recognised",
        Severity.Error,
        Texts(
            "This is no workbook that can be read: {detail}",
            "No es un libro que se pueda leer: {detail}",
            "Ce n’est pas un classeur lisible : {detail}"
        )
    )
    {
        Reason = Texts(
            "A workbook is a ZIP archive of a known make. What is broken, too large or locked by a password is refused whole: half of it might look complete.",
            "Un libro es un archivo ZIP de forma conocida. Lo que está dañado, es demasiado grande o tiene contraseña se rechaza entero: su mitad podría parecer completa.",
            "Un classeur est une archive ZIP de forme connue. Ce qui est endommagé, trop grand ou protégé par mot de passe est refusé entier : sa moitié pourrait sembler complète."
        ),
    };

    public static readonly FindingKind UnknownSheet = new(
        "OGP2302",
        "unknown-sheet",
        Severity.Warning,
        Texts(
            "The format has no table '{sheet}'; the sheet was passed over. One of a profile is read with that profile alone.",
            "El formato no tiene la tabla «{sheet}»; se pasó por alto la hoja. La de un perfil se lee solo con ese perfil.",
            "Le format n’a pas de table « {sheet} » ; la feuille a été ignorée. Celle d’un profil n’est lue qu’avec ce profil."
        )
    )
    {
        Reason = Texts(
            "A table is found by the name of its sheet. What is on a sheet of another name is not lost, it stays in the workbook, but it is not in the document. The tables of a profile begin with its namespace, such as ecuador.progress; `ogp` reads them with --profile.",
            "Una tabla se encuentra por el nombre de su hoja. Lo que está en una hoja de otro nombre no se pierde, sigue en el libro, pero no está en el documento. Las tablas de un perfil empiezan con su espacio de nombres, como ecuador.progress; `ogp` las lee con --profile.",
            "Une table se trouve par le nom de sa feuille. Ce qui est sur une feuille d’un autre nom n’est pas perdu, il reste dans le classeur, mais n’est pas dans le document. Les tables d’un profil commencent par son espace de noms, comme ecuador.progress ; `ogp` les lit avec --profile."
        ),
    };

    public static readonly FindingKind NoSuchRow = new(
        "OGP2303",
        "no-such-row",
        Severity.Error,
        Texts(
            "The sheet '{sheet}' has no row '{name}' that this one could belong to; an object was made for it.",
            "La hoja «{sheet}» no tiene la fila «{name}» a la que esta pertenecería; se creó un objeto para ella.",
            "La feuille « {sheet} » n’a pas de ligne « {name} » à laquelle celle-ci appartiendrait ; un objet a été créé pour elle."
        )
    )
    {
        Reason = Texts(
            "A row says in its first columns to which commitment, milestone or report it belongs. If that row was renamed or deleted, this one stays, with a key and nothing else above it.",
            "Una fila dice en sus primeras columnas a qué compromiso, hito o informe pertenece. Si aquella fila se renombró o se borró, esta queda, con una clave y nada más por encima.",
            "Une ligne indique dans ses premières colonnes à quel engagement, jalon ou rapport elle appartient. Si cette ligne-là a été renommée ou supprimée, celle-ci reste, avec une clé et rien d’autre au-dessus."
        ),
    };

    public static readonly FindingKind BrokenRest = new(
        "OGP2304",
        "broken-json-cell",
        Severity.Error,
        Texts(
            "The cell of members that have no column is no JSON any more; it is kept as text.",
            "La celda de los miembros sin columna ya no es JSON; se conserva como texto.",
            "La cellule des membres sans colonne n’est plus du JSON ; elle est conservée comme texte."
        )
    )
    {
        Reason = Texts(
            "Members that the format does not know travel as JSON in one column, so that nothing is lost. If the text is no JSON any more, it cannot be put back as members.",
            "Los miembros que el formato no conoce viajan como JSON en una columna, para que nada se pierda. Si el texto ya no es JSON, no puede volver a ser miembros.",
            "Les membres que le format ne connaît pas voyagent en JSON dans une colonne, pour que rien ne se perde. Si le texte n’est plus du JSON, il ne peut redevenir des membres."
        ),
    };

    public static readonly FindingKind Formula = new(
        "OGP2305",
        "formula-cell",
        Severity.Note,
        Texts(
            "The cell holds a formula; its last result was read.",
            "La celda contiene una fórmula; se leyó su último resultado.",
            "La cellule contient une formule ; son dernier résultat a été lu."
        )
    )
    {
        Reason = Texts(
            "Nothing is calculated here. What a spreadsheet program stored last counts, which may be older than the cells that the formula reads.",
            "Aquí no se calcula nada. Vale lo último que guardó el programa de hojas de cálculo, que puede ser más antiguo que las celdas que lee la fórmula.",
            "Rien n’est calculé ici. Compte ce que le tableur a enregistré en dernier, peut-être plus ancien que les cellules que lit la formule."
        ),
    };

    public static readonly FindingKind ErrorCell = new(
        "OGP2306",
        "error-cell",
        Severity.Error,
        Texts(
            "The cell holds the error {error}; it is not stated in the model.",
            "La celda contiene el error {error}; en el modelo queda sin indicar.",
            "La cellule contient l’erreur {error} ; elle n’est pas indiquée dans le modèle."
        )
    )
    {
        Reason = Texts(
            "An error such as #N/A is a failed calculation, neither a value nor one of the field's codes for what is absent.",
            "Un error como #N/A es un cálculo fallido; no es un valor ni uno de los códigos del ámbito para lo ausente.",
            "Une erreur telle que #N/A est un calcul échoué, ni une valeur ni un des codes du domaine pour ce qui est absent."
        ),
    };

    public static readonly FindingKind MergedCells = new(
        "OGP2307",
        "merged-cells",
        Severity.Warning,
        Texts(
            "The cells {range} are merged; the value counts for the first of them alone.",
            "Las celdas {range} están combinadas; el valor cuenta solo para la primera.",
            "Les cellules {range} sont fusionnées ; la valeur ne compte que pour la première."
        )
    )
    {
        Reason = Texts(
            "A merged range looks as if its value belonged to each of its rows, but the file has it in one. Unmerge the cells and fill in each.",
            "Un rango combinado parece dar su valor a cada una de sus filas, pero el archivo lo tiene en una. Separe las celdas y rellene cada una.",
            "Une plage fusionnée semble donner sa valeur à chacune de ses lignes, mais le fichier ne l’a que dans une. Séparez les cellules et remplissez chacune."
        ),
    };

    public static readonly FindingKind DuplicateHeading = new(
        "OGP2308",
        "duplicate-heading",
        Severity.Warning,
        Texts(
            "The heading '{heading}' is here a second time; the first column counts.",
            "El encabezado «{heading}» aparece por segunda vez; vale la primera columna.",
            "L’en-tête « {heading} » apparaît une seconde fois ; la première colonne compte."
        )
    )
    {
        Reason = Texts(
            "A column is known by its heading. Of two with the same one, only one can be the member's.",
            "Una columna se conoce por su encabezado. De dos con el mismo, solo una puede ser la del miembro.",
            "Une colonne se reconnaît à son en-tête. De deux portant le même, une seule peut être celle du membre."
        ),
    };

    public static readonly FindingKind NoHeading = new(
        "OGP2309",
        "cell-without-heading",
        Severity.Warning,
        Texts(
            "The column has no heading; its cell '{value}' was passed over.",
            "La columna no tiene encabezado; se pasó por alto su celda «{value}».",
            "La colonne n’a pas d’en-tête ; sa cellule « {value} » a été ignorée."
        )
    )
    {
        Reason = Texts(
            "Without a heading nobody can tell what a cell means.",
            "Sin encabezado nadie puede saber qué significa una celda.",
            "Sans en-tête, personne ne peut dire ce que signifie une cellule."
        ),
    };

    public static readonly FindingKind NoResult = new(
        "OGP2310",
        "formula-without-result",
        Severity.Warning,
        Texts(
            "The cell holds a formula without a result; nothing was read. Open the workbook in a spreadsheet program and save it.",
            "La celda contiene una fórmula sin resultado; no se leyó nada. Abra el libro en un programa de hojas de cálculo y guárdelo.",
            "La cellule contient une formule sans résultat ; rien n’a été lu. Ouvrez le classeur dans un tableur et enregistrez-le."
        )
    )
    {
        Reason = Texts(
            "Programs that write workbooks without calculating leave the results out. Nothing is calculated here, so the cell counts as empty.",
            "Los programas que escriben libros sin calcular omiten los resultados. Aquí no se calcula nada, así que la celda cuenta como vacía.",
            "Les programmes qui écrivent des classeurs sans calculer omettent les résultats. Rien n’est calculé ici : la cellule compte comme vide."
        ),
    };

    public static readonly FindingKind DayWithoutDate = new(
        "OGP2311",
        "day-without-date",
        Severity.Warning,
        Texts(
            "The cell holds a date where none is meant; '{value}' was read. Format the column as text and write again what was meant, such as 1.2.",
            "La celda contiene una fecha donde no se espera ninguna; se leyó «{value}». Dé a la columna formato de texto y escriba de nuevo lo que quería, como 1.2.",
            "La cellule contient une date là où aucune n’est attendue ; « {value} » a été lu. Mettez la colonne au format texte et récrivez ce que vous vouliez, comme 1.2."
        )
    )
    {
        Reason = Texts(
            "Spreadsheet programs make a date of what looks like one: 1.2 becomes the first of February. What was typed is not in the file any more.",
            "Los programas de hojas de cálculo convierten en fecha lo que lo parece: 1.2 pasa a ser el primero de febrero. Lo que se escribió ya no está en el archivo.",
            "Les tableurs font une date de ce qui y ressemble : 1.2 devient le premier février. Ce qui a été tapé n’est plus dans le fichier."
        ),
    };

    public static readonly FindingKind TitleAboveHeadings = new(
        "OGP2312",
        "title-above-headings",
        Severity.Note,
        Texts(
            "The headings were read from row {row}; what stands above was passed over: {text}",
            "Los encabezados se leyeron de la fila {row}; se pasó por alto lo que está encima: {text}",
            "Les en-têtes ont été lus à la ligne {row} ; ce qui est au-dessus a été ignoré : {text}"
        )
    )
    {
        Reason = Texts(
            "Titles above the headings are layout. It is told so that a row of data does not get lost there unseen.",
            "Los títulos sobre los encabezados son presentación. Se avisa para que ninguna fila de datos se pierda allí sin notarse.",
            "Les titres au-dessus des en-têtes relèvent de la mise en page. C’est dit pour qu’aucune ligne de données ne s’y perde sans qu’on le voie."
        ),
    };

    public static readonly FindingKind OwnerNotNamed = new(
        "OGP2313",
        "owner-not-named",
        Severity.Error,
        Texts(
            "The cell is empty that says to which row of the sheet '{sheet}' this one belongs; an object was made for it. Fill it in.",
            "Está vacía la celda que dice a qué fila de la hoja «{sheet}» pertenece esta; se creó un objeto para ella. Rellénela.",
            "La cellule qui dit à quelle ligne de la feuille « {sheet} » celle-ci appartient est vide ; un objet a été créé pour elle. Remplissez-la."
        )
    )
    {
        Reason = Texts(
            "A row says in its first columns to which plan, commitment or report it belongs. Only where there is a single one may the cell be left empty.",
            "Una fila dice en sus primeras columnas a qué plan, compromiso o informe pertenece. Solo donde hay uno solo puede quedar vacía la celda.",
            "Une ligne indique dans ses premières colonnes à quel plan, engagement ou rapport elle appartient. La cellule ne peut rester vide que s’il n’y en a qu’un."
        ),
    };

    public static readonly FindingKind SameNumber = new(
        "OGP2314",
        "decimal-twice",
        Severity.Warning,
        Texts(
            "The cell is the number {number}, as in another row of the same sheet: 1.10 is stored as 1.1. Format the column as text and write both again.",
            "La celda es el número {number}, como en otra fila de la misma hoja: 1.10 se guarda como 1.1. Dé a la columna formato de texto y escriba ambos de nuevo.",
            "La cellule est le nombre {number}, comme dans une autre ligne de la même feuille : 1.10 est enregistré comme 1.1. Mettez la colonne au format texte et récrivez les deux."
        )
    )
    {
        Reason = Texts(
            "What is a number to a spreadsheet program loses the zeros behind it: the tenth milestone of the first commitment becomes the first.",
            "Lo que es un número para un programa de hojas de cálculo pierde los ceros finales: el décimo hito del primer compromiso pasa a ser el primero.",
            "Ce qui est un nombre pour un tableur perd ses zéros finaux : le dixième jalon du premier engagement devient le premier."
        ),
    };

    public static readonly FindingKind PassedOver = new(
        "OGP2315",
        "sheet-passed-over",
        Severity.Warning,
        Texts(
            "OGP's database was read from another sheet; '{sheet}' was passed over. If it has data, save it as a file of its own.",
            "La base de OGP se leyó de otra hoja; se pasó por alto «{sheet}». Si tiene datos, guárdela como un archivo propio.",
            "La base de l’OGP a été lue d’une autre feuille ; « {sheet} » a été ignorée. Si elle a des données, enregistrez-la dans un fichier à part."
        )
    )
    {
        Reason = Texts(
            "Of a workbook that is OGP's database the first sheet in sight that is an edition is read, a hidden one only where there is no other. `ogp merge` joins what stands in several files.",
            "De un libro que es la base de OGP se lee la primera hoja visible que es una edición, y una oculta solo si no hay otra. `ogp merge` une lo que está en varios archivos.",
            "D’un classeur qui est la base de l’OGP, la première feuille visible qui est une édition est lue, une feuille masquée seulement s’il n’y en a pas d’autre. `ogp merge` réunit ce qui est dans plusieurs fichiers."
        ),
    };

    public static readonly FindingKind ProfileColumn = new(
        "OGP2316",
        "column-of-a-profile",
        Severity.Warning,
        Texts(
            "The column '{heading}' is one of a profile and was read without it: its cells became members as they stand. Read it with that profile.",
            "La columna «{heading}» es de un perfil y se leyó sin él: sus celdas pasaron a ser miembros tal cual. Léala con ese perfil.",
            "La colonne « {heading} » est d’un profil et a été lue sans lui : ses cellules sont devenues des membres telles quelles. Lisez-la avec ce profil."
        )
    )
    {
        Reason = Texts(
            "Only its profile says whether a column holds a list, a text in a language or a part of an object. Without it a list is one text, and `ecuador:period.start` a member of that name. `ogp` reads it with --profile.",
            "Solo su perfil dice si una columna contiene una lista, un texto en una lengua o una parte de un objeto. Sin él, una lista es un solo texto, y `ecuador:period.start` un miembro de ese nombre. `ogp` la lee con --profile.",
            "Seul son profil dit si une colonne contient une liste, un texte dans une langue ou une partie d’un objet. Sans lui, une liste est un seul texte, et `ecuador:period.start` un membre de ce nom. `ogp` la lit avec --profile."
        ),
    };

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<FindingKind> All { get; } =
    [
        NotRecognised,
        UnknownSheet,
        NoSuchRow,
        BrokenRest,
        Formula,
        ErrorCell,
        MergedCells,
        DuplicateHeading,
        NoHeading,
        NoResult,
        DayWithoutDate,
        TitleAboveHeadings,
        OwnerNotNamed,
        SameNumber,
        PassedOver,
        ProfileColumn,
    ];

    /// <summary>The finding that there is no workbook that can be read, or at a cell, that a sheet of it cannot.</summary>
    public static Finding Refuse(LocalizedText detail, string? file, string? cell = null) =>
        new(NotRecognised, new() { File = file, Cell = cell }, [new("detail", detail)]);

    /// <summary>A finding at a cell.</summary>
    public static Finding At(this FindingKind kind, string? file, string? cell, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        FindingArgument[] named = new FindingArgument[arguments.Length];
        for (int i = 0; i < named.Length; i++)
        {
            named[i] = new(arguments[i].Name, Convert.ToString(arguments[i].Value, CultureInfo.InvariantCulture));
        }

        return new(kind, new() { File = file, Cell = cell }, [.. named]);
    }

    internal static LocalizedText Texts(string en, string es, string fr) => new LocalizedText("en", en).With("es", es).With("fr", fr);
}
