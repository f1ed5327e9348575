using static Ogp.Model.Scoring.DerivedField;
using static Ogp.Model.Scoring.RuleKit;
using Cells = System.ReadOnlySpan<Ogp.Model.Scoring.DerivedCell>;

namespace Ogp.Model.Scoring;

/// <summary>High ambition and high results, their combinations with completion, and the score of the edition of 2024.</summary>
internal static class AmbitionRules
{
    private static readonly int[] s_flags = [DerivedField.HighAmbition, DerivedField.HighCompletion, HighOpened];

    public static ValueList<DerivedVariable> All { get; } =
    [
        new(
            DerivedField.HighAmbition,
            (
                "1 where relevant and potential impact at least moderate, else 0; an absence of potential impact passes through.",
                "1 donde es relevante y el impacto potencial es al menos moderado; si no, 0; una ausencia del impacto potencial pasa tal cual.",
                "1 s’il est pertinent et que l’impact potentiel est au moins modéré, sinon 0 ; une absence de l’impact potentiel passe telle quelle."
            ),
            cells =>
                cells[PotentialImpactNumber].IsNumber
                    ? DerivedCell.Flag(cells[PotentialImpactNumber].AtLeast(2) && cells[DerivedField.Relevance].Is(1))
                    : cells[PotentialImpactNumber],
            PotentialImpactNumber,
            DerivedField.Relevance
        )
        {
            Applicability = Wording.Of(
                (
                    "Potential for results, which took the place of potential impact with plans of 2020, does not count: later plans have ND.",
                    "El potencial de resultados, que reemplazó al impacto potencial con los planes de 2020, no cuenta: los planes posteriores tienen ND.",
                    "Le potentiel de résultats, qui a remplacé l’impact potentiel avec les plans de 2020, ne compte pas : les plans suivants ont ND."
                )
            ),
        },
        Flag(
            HighOpened,
            (
                "1 where did it open government is at least major or early results are significant, else 0, also where both are absent.",
                "1 donde la apertura del gobierno es al menos significativa (Major) o los resultados preliminares son significativos; si no, 0, también donde faltan ambos.",
                "1 si l’ouverture du gouvernement est au moins majeure ou que les résultats préliminaires sont significatifs, sinon 0, aussi si les deux manquent."
            ),
            cells => cells[OpenedNumber].AtLeast(3) || cells[EarlyResultsNumber].AtLeast(2),
            OpenedNumber,
            EarlyResultsNumber
        ),
        Flag(
            AmbitiousAndComplete,
            (
                "1 where high ambition and high completion, or high results; else 0.",
                "1 donde hay ambición alta y cumplimiento alto, o resultados altos; si no, 0.",
                "1 si l’ambition et l’achèvement sont élevés, ou les résultats élevés ; sinon 0."
            ),
            cells => (A(cells).Is(1) && C(cells).Is(1)) || D(cells).Is(1),
            s_flags
        ),
        Flag(
            AmbitiousNotComplete,
            (
                "1 where high ambition, neither high completion nor high results; else 0.",
                "1 donde hay ambición alta y ni cumplimiento alto ni resultados altos; si no, 0.",
                "1 si l’ambition est élevée, et ni l’achèvement ni les résultats ne le sont ; sinon 0."
            ),
            cells => A(cells).Is(1) && C(cells).Is(0) && D(cells).Is(0),
            s_flags
        ),
        Flag(
            CompleteNotAmbitious,
            (
                "1 where high completion, and high ambition and high results are 0; else 0. An absent ambition is not 0.",
                "1 donde hay cumplimiento alto, y la ambición alta y los resultados altos son 0; si no, 0. Una ambición ausente no es 0.",
                "1 si l’achèvement est élevé, et que l’ambition élevée et les résultats élevés sont 0 ; sinon 0. Une ambition absente n’est pas 0."
            ),
            cells => A(cells).Is(0) && C(cells).Is(1) && D(cells).Is(0),
            s_flags
        ),
        Flag(
            NeitherNor,
            (
                "1 where high ambition, high completion and high results are 0; else 0. An absent ambition is not 0.",
                "1 donde la ambición alta, el cumplimiento alto y los resultados altos son 0; si no, 0. Una ambición ausente no es 0.",
                "1 si l’ambition élevée, l’achèvement élevé et les résultats élevés sont 0 ; sinon 0. Une ambition absente n’est pas 0."
            ),
            cells => A(cells).Is(0) && C(cells).Is(0) && D(cells).Is(0),
            s_flags
        ),
        new(
            DerivedField.Checksum,
            (
                "The sum of the four combinations and of not reviewed.",
                "La suma de las cuatro combinaciones y de no revisado.",
                "La somme des quatre combinaisons et de non examiné."
            ),
            cells =>
                DerivedCell.Of(
                    One(cells[AmbitiousAndComplete])
                        + One(cells[AmbitiousNotComplete])
                        + One(cells[CompleteNotAmbitious])
                        + One(cells[NeitherNor])
                        + One(cells[DerivedField.NotReviewed])
                ),
            AmbitiousAndComplete,
            AmbitiousNotComplete,
            CompleteNotAmbitious,
            NeitherNor,
            DerivedField.NotReviewed
        ),
        new(
            DerivedField.Score,
            (
                "The first that is 1: ambitious and complete or high results gives 4, ambitious but not complete 3, complete but not ambitious 2, not reviewed -1; else 1.",
                "La primera que es 1: ambicioso y completo o resultados altos da 4, ambicioso pero no completo 3, completo pero no ambicioso 2, no revisado -1; si no, 1.",
                "La première qui est 1 : ambitieux et achevé ou résultats élevés donne 4, ambitieux mais non achevé 3, achevé mais non ambitieux 2, non examiné -1 ; sinon 1."
            ),
            cells =>
                DerivedCell.Of(
                    cells[AmbitiousAndComplete].Is(1) ? 4
                    : cells[AmbitiousNotComplete].Is(1) ? 3
                    : cells[CompleteNotAmbitious].Is(1) ? 2
                    : cells[DerivedField.NotReviewed].Is(1) ? -1
                    : 1
                ),
            AmbitiousAndComplete,
            AmbitiousNotComplete,
            CompleteNotAmbitious,
            DerivedField.NotReviewed
        )
        {
            Applicability = Wording.Of(
                (
                    "1 is also what a row without any flag gets, as all plans of 2020 and later without high results: it is no failure.",
                    "1 es también lo que recibe una fila sin ninguna marca, como todos los planes de 2020 en adelante sin resultados altos: no es un fracaso.",
                    "1 est aussi ce que reçoit une ligne sans aucune marque, comme tous les plans de 2020 et après sans résultats élevés : ce n’est pas un échec."
                )
            ),
        },
        new(
            DerivedField.BindingConstraint,
            (
                "The first that holds: max star is 1 gives STAR; the year of the progress report is NR or ND gives that; specificity below 2 gives Spec, relevance below 1 Rel, potential impact below 3 PotImp, raw completion below 4 Cmpl; else FALSE. An absence passes every test.",
                "Lo primero que se cumple: Max star es 1 da STAR; el año del informe de avance es NR o ND da eso mismo; especificidad menor que 2 da Spec, relevancia menor que 1 Rel, impacto potencial menor que 3 PotImp, cumplimiento bruto menor que 4 Cmpl; si no, FALSE. Una ausencia pasa todas las pruebas.",
                "La première condition remplie : Max star égal à 1 donne STAR ; l’année du rapport d’étape égale à NR ou ND donne celle-ci ; une spécificité inférieure à 2 donne Spec, une pertinence inférieure à 1 Rel, un impact potentiel inférieur à 3 PotImp, un achèvement brut inférieur à 4 Cmpl ; sinon FALSE. Une absence passe toutes les épreuves."
            ),
            cells =>
                cells[MaxStar].Is(1) ? DerivedCell.Star
                : cells[ProgressReport] == DerivedCell.NotReviewed || cells[ProgressReport] == DerivedCell.NotCoded ? cells[ProgressReport]
                : cells[SpecificityNumber].Below(2) ? DerivedCell.Spec
                : cells[DerivedField.Relevance].Below(1) ? DerivedCell.Rel
                : cells[PotentialImpactNumber].Below(3) ? DerivedCell.PotImp
                : cells[RawCompletion].Below(4) ? DerivedCell.Cmpl
                : DerivedCell.False,
            MaxStar,
            ProgressReport,
            SpecificityNumber,
            DerivedField.Relevance,
            PotentialImpactNumber,
            RawCompletion
        )
        {
            Applicability = Wording.Of(
                (
                    "FALSE for plans of 2020 and later means that nothing could be tested.",
                    "FALSE en planes de 2020 en adelante significa que no se pudo probar nada.",
                    "FALSE pour les plans de 2020 et après veut dire que rien n’a pu être éprouvé."
                )
            ),
        },
    ];

    private static DerivedCell A(Cells cells) => cells[DerivedField.HighAmbition];

    private static DerivedCell C(Cells cells) => cells[DerivedField.HighCompletion];

    private static DerivedCell D(Cells cells) => cells[HighOpened];

    private static int One(DerivedCell cell) => cell.Is(1) ? 1 : 0;
}
