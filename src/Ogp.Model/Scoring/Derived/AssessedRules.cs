using static Ogp.Model.Scoring.DerivedField;
using static Ogp.Model.Scoring.RuleKit;
using Cells = System.ReadOnlySpan<Ogp.Model.Scoring.DerivedCell>;

namespace Ogp.Model.Scoring;

/// <summary>The flags of the edition of 2024 that say what was assessed, and whether anything came after it.</summary>
internal static class AssessedRules
{
    /// <summary>The first year of plans whose flags no column tells.</summary>
    private const int FirstByHand = 2018;

    private static readonly (string En, string Es, string Fr) s_byHand = (
        "OGP keeps this flag by hand, plan by plan; the rule tells it for plans to 2017 and guesses later ones.",
        "OGP lleva esta marca a mano, plan por plan; la regla la determina para los planes hasta 2017 y conjetura los posteriores.",
        "L’OGP tient cette marque à la main, plan par plan ; la règle la donne pour les plans jusqu’à 2017 et devine les suivants."
    );

    private static readonly (string En, string Es, string Fr) s_byNextPlan = (
        "Where the member's next plan is not in the table, the year of the plan stands for it: stars ended with plans of 2016.",
        "Donde el plan siguiente del miembro no está en la tabla, lo sustituye el año del plan: los estelares terminaron con los planes de 2016.",
        "Si le plan suivant du membre n’est pas dans la table, l’année du plan en tient lieu : les étoiles ont pris fin avec les plans de 2016."
    );

    public static ValueList<DerivedVariable> All(int year) =>
        [
            Flag(
                AmbitionAssessed,
                (
                    "1 where potential impact or potential for results is a number, else 0.",
                    "1 donde el impacto potencial o el potencial de resultados es un número; si no, 0.",
                    "1 si l’impact potentiel ou le potentiel de résultats est un nombre, sinon 0."
                ),
                cells => cells[PotentialImpactNumber].IsNumber || cells[PotentialForResultsNumber].IsNumber,
                PotentialImpactNumber,
                PotentialForResultsNumber
            ),
            Flag(
                OpenedAssessed,
                (
                    "1 where the overall did it open government or early results is a number, else 0.",
                    "1 donde la apertura del gobierno en conjunto o los resultados preliminares son un número; si no, 0.",
                    "1 si l’ouverture du gouvernement dans l’ensemble ou les résultats préliminaires sont un nombre, sinon 0."
                ),
                cells => cells[OpenedNumber].IsNumber || cells[EarlyResultsNumber].IsNumber,
                OpenedNumber,
                EarlyResultsNumber
            ),
            ByHandOf(
                Flag(
                    IrmAssessed,
                    (
                        "1 where the plan is of 2017 or earlier and the year of the progress report is a number, or where the plan is flagged as most recently assessed; else 0.",
                        "1 donde el plan es de 2017 o anterior y el año del informe de avance es un número, o donde el plan está marcado como el evaluado más recientemente; si no, 0.",
                        "1 si le plan est de 2017 ou d’avant et que l’année du rapport d’étape est un nombre, ou si le plan est marqué comme évalué en dernier ; sinon 0."
                    ),
                    cells => (IsAssessedDerivable(cells) && cells[ProgressReport].IsNumber) || cells[MostRecentlyAssessed].Is(1),
                    Submitted,
                    ProgressReport,
                    MostRecentlyAssessed
                )
            ),
            ByHandOf(
                Flag(
                    MostRecentlyAssessed,
                    (
                        "1 where the plan is flagged as assessed by the IRM and the member's next plan is not; where that is not in the table, where the plan is of 2016 or of 2018 and later; else 0.",
                        "1 donde el plan está marcado como evaluado por el IRM y el plan siguiente del miembro no lo está; donde ese no está en la tabla, donde el plan es de 2016 o de 2018 en adelante; si no, 0.",
                        "1 si le plan est marqué comme évalué par l’IRM et que le plan suivant du membre ne l’est pas ; si celui-ci n’est pas dans la table, si le plan est de 2016, ou de 2018 et après ; sinon 0."
                    ),
                    cells =>
                        cells[IrmAssessed].Is(1)
                        && !HasSuccessor(cells[NextAssessed], cells[Submitted].Below(FirstByHand) && !cells[Submitted].Is(2016)),
                    IrmAssessed,
                    NextAssessed,
                    Submitted
                )
            ),
            Flag(
                    StarMostRecentlyAssessed,
                    (
                        "1 where the max star is a number, the plan is of 2016 or earlier or of a local member, and the member's next plan has no such stars; where that is not in the table, where the plan is of 2015 or later or of a local member; else 0.",
                        "1 donde Max star es un número, el plan es de 2016 o anterior o de un miembro local, y el plan siguiente del miembro no tiene tales estelares; donde ese no está en la tabla, donde el plan es de 2015 o posterior o de un miembro local; si no, 0.",
                        "1 si Max star est un nombre, que le plan est de 2016 ou d’avant ou d’un membre local, et que le plan suivant du membre n’a pas de telles étoiles ; si celui-ci n’est pas dans la table, si le plan est de 2015 ou d’après ou d’un membre local ; sinon 0."
                    ),
                    cells =>
                        IsStarAssessed(cells) && !HasSuccessor(cells[NextStarAssessed], cells[Submitted].Below(2015) && !IsLocal(cells)),
                    MaxStar,
                    Submitted,
                    Level,
                    NextStarAssessed
                )
                .With(s_byNextPlan, AnomalyChecks.KeptOutside(s_byNextPlan)),
            Flag(
                    ActiveCommitment,
                    (
                        $"1 where the plan ends in {year} or later, else 0.",
                        $"1 donde el plan termina en {year} o después; si no, 0.",
                        $"1 si le plan se termine en {year} ou après, sinon 0."
                    ),
                    cells => cells[PlanEnd].AtLeast(year),
                    PlanEnd
                )
                .With(
                    (
                        "The clock of the edition: the year is that of its publication.",
                        "El reloj de la edición: el año es el de su publicación.",
                        "L’horloge de l’édition : l’année est celle de sa publication."
                    ),
                    AnomalyChecks.KeptOutside(
                        (
                            "Whether a plan is active depends on the day on which the column was calculated",
                            "Si un plan está activo depende del día en que se calculó la columna",
                            "Qu’un plan soit actif dépend du jour où la colonne a été calculée"
                        )
                    )
                ),
            Flag(
                DerivedField.NotReviewed,
                (
                    "1 where the year of the progress report is NR, else 0.",
                    "1 donde el año del informe de avance es NR; si no, 0.",
                    "1 si l’année du rapport d’étape est NR, sinon 0."
                ),
                cells => cells[ProgressReport] == DerivedCell.NotReviewed,
                ProgressReport
            ),
        ];

    /// <summary>Whether a plan was assessed for stars: national plans to 2016, local ones as long as they have any.</summary>
    public static bool IsStarAssessed(Cells cells) => cells[MaxStar].IsNumber && (cells[Submitted].Below(2017) || IsLocal(cells));

    /// <summary>Whether the inputs tell that a plan was assessed; for later plans only the flag itself does.</summary>
    public static bool IsAssessedDerivable(Cells cells) => cells[Submitted].Below(FirstByHand);

    private static bool IsLocal(Cells cells) => cells[Level] == DerivedCell.LegacyLocal || cells[Level] == DerivedCell.Local;

    private static bool HasSuccessor(DerivedCell next, bool guess) => next.IsNumber ? next.Is(1) : guess;

    private static DerivedVariable ByHandOf(DerivedVariable variable) => variable.With(s_byHand, AnomalyChecks.KeptOutside(s_byHand));
}
