using static Ogp.Model.Tabular.TabularFindings;

namespace Ogp.Model.Tabular;

/// <content>Commitments, plans and clusters that rows name.</content>
internal static partial class CellFindings
{
    public static readonly FindingKind NoCommitmentId = new(
        "OGP2020",
        "no-commitment-id",
        Severity.Error,
        Texts(
            "The commitment has no identifier; '{id}' was made for it.",
            "El compromiso no tiene identificador; se le dio «{id}».",
            "L’engagement n’a pas d’identifiant ; « {id} » lui a été donné."
        )
    )
    {
        Reason = Texts(
            "Without an identifier nothing can refer to the commitment, and editions cannot be compared. The one that was made stays the same as long as what it was made of does.",
            "Sin identificador nada puede referirse al compromiso ni se pueden comparar ediciones. El que se creó se mantiene mientras no cambie aquello de lo que se hizo.",
            "Sans identifiant, rien ne peut renvoyer à l’engagement, et les éditions ne se comparent pas. Celui qui a été fait demeure tant que ce dont il est fait ne change pas."
        ),
    };

    public static readonly FindingKind DuplicateCommitment = new(
        "OGP2021",
        "duplicate-commitment",
        Severity.Error,
        Texts(
            "The identifier '{id}' is also that of row {first}; both commitments are kept.",
            "El identificador «{id}» es también el de la fila {first}; se conservan ambos compromisos.",
            "L’identifiant « {id} » est aussi celui de la ligne {first} ; les deux engagements sont conservés."
        )
    )
    {
        Reason = Texts(
            "Two commitments of one identifier cannot be told apart by whoever refers to them: ratings and relations may belong to either.",
            "Dos compromisos con un mismo identificador no se distinguen para quien se refiera a ellos: calificaciones y relaciones pueden ser de cualquiera.",
            "Deux engagements d’un même identifiant ne se distinguent pas pour qui y renvoie : notations et relations peuvent être de l’un ou de l’autre."
        ),
    };

    public static readonly FindingKind NoPlanId = new(
        "OGP2022",
        "no-plan-id",
        Severity.Warning,
        Texts(
            "The row names no action plan; '{id}' was made for it.",
            "La fila no nombra ningún plan de acción; se le dio «{id}».",
            "La ligne ne nomme aucun plan d’action ; « {id} » lui a été donné."
        )
    )
    {
        Reason = Texts(
            "A commitment is a promise of a plan. The plan's identifier was made of the member and the plan's number where the row has them, so that commitments of the same plan stay together.",
            "Un compromiso es una promesa de un plan. El identificador se formó con el miembro y el número del plan si la fila los tiene, para que los compromisos del mismo plan sigan juntos.",
            "Un engagement est une promesse d’un plan. L’identifiant a été fait du membre et du numéro du plan si la ligne les a, pour que les engagements d’un même plan restent ensemble."
        ),
    };

    public static readonly FindingKind ConflictingValues = new(
        "OGP2023",
        "conflicting-values",
        Severity.Warning,
        Texts(
            "The rows of {subject} differ here: {values}. '{chosen}' was taken, the cells are kept.",
            "Las filas de {subject} difieren aquí: {values}. Se tomó «{chosen}», las celdas se conservan.",
            "Les lignes de {subject} diffèrent ici : {values}. « {chosen} » a été retenu, les cellules sont conservées."
        )
    )
    {
        Reason = Texts(
            "The table repeats in each row what is said of the plan or its process; where rows differ, one of them is wrong and the table does not say which.",
            "La tabla repite en cada fila lo que se dice del plan o de su proceso; donde las filas difieren, una está mal y la tabla no dice cuál.",
            "Le tableau répète à chaque ligne ce qui est dit du plan ou de son processus ; là où les lignes diffèrent, l’une a tort et le tableau ne dit pas laquelle."
        ),
        Source = "OGP commitments database, July 2024",
    };

    public static readonly FindingKind ClusterUnreadable = new(
        "OGP2034",
        "cluster-unreadable",
        Severity.Warning,
        Texts(
            "'{value}' is no list of commitments. No cluster was made of it; the cell is kept.",
            "«{value}» no es una lista de compromisos. No se formó ninguna agrupación; la celda se conserva.",
            "« {value} » n’est pas une liste d’engagements. Aucun regroupement n’en a été fait ; la cellule est conservée."
        )
    )
    {
        Reason = Texts(
            "Commitments of a cluster share one rating of their potential. Where the list cannot be read, each stands for itself and the potential is counted once for each.",
            "Los compromisos de una agrupación comparten una calificación de su potencial. Si la lista no se puede leer, cada uno vale por sí mismo y el potencial se cuenta una vez por cada uno.",
            "Les engagements d’un regroupement partagent une notation de leur potentiel. Si la liste est illisible, chacun vaut pour lui-même et le potentiel est compté une fois pour chacun."
        ),
    };

    public static readonly FindingKind ClusterWithout = new(
        "OGP2035",
        "cluster-without-commitment",
        Severity.Note,
        Texts(
            "The cluster '{value}' names commitments that this plan does not have in the file: {missing}. They were left out; the cell is kept.",
            "La agrupación «{value}» nombra compromisos que este plan no tiene en el archivo: {missing}. Se omitieron; la celda se conserva.",
            "Le regroupement « {value} » nomme des engagements que ce plan n’a pas dans le fichier : {missing}. Ils ont été omis ; la cellule est conservée."
        )
    )
    {
        Reason = Texts(
            "A part of a table holds a part of a cluster. Where the table is whole, an identifier in the list is wrong.",
            "Una parte de la tabla contiene parte de una agrupación. Si la tabla está completa, un identificador de la lista está mal.",
            "Une partie d’un tableau contient une partie d’un regroupement. Si le tableau est entier, un identifiant de la liste est faux."
        ),
        Source = "OGP commitments database, July 2024",
    };

    public static readonly FindingKind ClusterOfOthers = new(
        "OGP2036",
        "cluster-of-others",
        Severity.Warning,
        Texts(
            "The cluster '{value}' does not name the commitment {id} in whose row it stands.",
            "La agrupación «{value}» no nombra el compromiso {id} en cuya fila está.",
            "Le regroupement « {value} » ne nomme pas l’engagement {id} dans la ligne duquel il se trouve."
        )
    )
    {
        Reason = Texts(
            "A cluster stands in the rows of the commitments that it names. In another row, either the list or the row is wrong.",
            "Una agrupación figura en las filas de los compromisos que nombra. En otra fila, está mal la lista o la fila.",
            "Un regroupement figure dans les lignes des engagements qu’il nomme. Dans une autre, c’est la liste ou la ligne qui a tort."
        ),
    };

    public static readonly FindingKind PlanOfAnother = new(
        "OGP2037",
        "plan-of-another-member",
        Severity.Warning,
        Texts(
            "The plan '{id}' is by its identifier one of {member}, but the row says {code}.",
            "Según su identificador, el plan «{id}» es de {member}, pero la fila dice {code}.",
            "D’après son identifiant, le plan « {id} » est de {member}, mais la ligne dit {code}."
        )
    )
    {
        Reason = Texts(
            "The letters of a plan's identifier name its member. Where the row names another one, the commitment would be counted for the wrong country.",
            "Las letras del identificador de un plan nombran a su miembro. Si la fila nombra a otro, el compromiso se contaría para el país equivocado.",
            "Les lettres de l’identifiant d’un plan nomment son membre. Si la ligne en nomme un autre, l’engagement serait compté pour le mauvais pays."
        ),
    };
}
