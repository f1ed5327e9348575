using static Ogp.Model.Scoring.DerivedField;
using static Ogp.Model.Scoring.RuleKit;
using Cells = System.ReadOnlySpan<Ogp.Model.Scoring.DerivedCell>;

namespace Ogp.Model.Scoring;

/// <summary>The derived columns of the edition of May 2015, which has no numbers for completion that is withdrawn or unclear: their words stand instead.</summary>
internal static class Edition2015
{
    /// <summary>Id of the edition.</summary>
    public const string Id = "2015-05";

    /// <summary>The numbers of completion begin at not started here: withdrawn and unclear have none.</summary>
    private const int Substantial = 3;

    private const int Moderate = 2;
    private const int MediumSpecificity = 2;
    private const int New = 2;

    private static readonly DerivedCell[] s_nothingAdvised =
    [
        .. new[]
        {
            Model.NextSteps.AbandonCommitment,
            Model.NextSteps.CompletedImplementation,
            Model.NextSteps.NoFurtherActionRequired,
        }.Select(code => DerivedCell.Of(Model.NextSteps.List.Find(code.Text)!.WordIn(Id))),
        DerivedCell.NotApplicable,
    ];

    public static DerivedRules Rules() =>
        new(
            Id,
            [
                TagCount(),
                NumberOf(DerivedField.Specificity, SpecificityNumber),
                RelevanceOfValues(),
                NumberOf(DerivedField.Novelty, NoveltyNumber),
                NumberOf(DerivedField.PotentialImpact, PotentialImpactNumber),
                CompletionNumber(ProgressCompletion, ProgressCompletionNumber),
                CompletionNumber(DerivedField.ProjectedCompletion, ProjectedCompletionNumber),
                new(
                    ScheduleNumber,
                    (
                        "Projected completion less actual completion; where one is no number, what it is, the projected first, with NA for Withdrawn.",
                        "El cumplimiento previsto menos el real; donde uno no es un número, lo que es, primero el previsto, con NA en lugar de Withdrawn.",
                        "L’achèvement prévu moins l’achèvement réel ; si l’un n’est pas un nombre, ce qu’il est, d’abord le prévu, avec NA au lieu de Withdrawn."
                    ),
                    Delay,
                    ProjectedCompletionNumber,
                    ProgressCompletionNumber
                )
                {
                    Checks = [AnomalyChecks.OtherSaysSo(DerivedField.Schedule, Sign)],
                },
                new(
                    DerivedField.Schedule,
                    (
                        "The sign of that: ahead of schedule below 0, on schedule at 0, behind schedule above; what is no number passes through.",
                        "Su signo: ahead of schedule por debajo de 0, on schedule en 0, behind schedule por encima; lo que no es un número pasa tal cual.",
                        "Son signe : ahead of schedule au-dessous de 0, on schedule à 0, behind schedule au-dessus ; ce qui n’est pas un nombre passe tel quel."
                    ),
                    cells => Sign(cells[ScheduleNumber]),
                    ScheduleNumber
                )
                {
                    Checks = [AnomalyChecks.InputsAgainstCode],
                },
                new(
                    StarBefore2014,
                    (
                        "1 where relevant, completion at least substantial and potential impact at least moderate, else 0; where potential impact was not coded it does not count, and specificity never does. NR where completion is NR.",
                        "1 donde es relevante, el cumplimiento al menos sustancial y el impacto potencial al menos moderado; si no, 0; donde el impacto potencial no se codificó no cuenta, y la especificidad nunca. NR donde el cumplimiento es NR.",
                        "1 s’il est pertinent, l’achèvement au moins substantiel et l’impact potentiel au moins modéré, sinon 0 ; là où l’impact potentiel n’a pas été codé il ne compte pas, et la spécificité jamais. NR si l’achèvement est NR."
                    ),
                    cells =>
                        cells[ProgressCompletionNumber] == DerivedCell.NotReviewed
                            ? DerivedCell.NotReviewed
                            : DerivedCell.Flag(HasStar(cells)),
                    DerivedField.Relevance,
                    PotentialImpactNumber,
                    ProgressCompletionNumber
                )
                {
                    Applicability = Wording.Of(
                        (
                            "The stars of plans of 2011, whose potential impact was not coded, were taken back: the edition of July 2016 has ND.",
                            "Los estelares de planes de 2011, cuyo impacto potencial no se codificó, se retiraron: la edición de julio de 2016 tiene ND.",
                            "Les étoiles des plans de 2011, dont l’impact potentiel n’a pas été codé, ont été retirées : l’édition de juillet 2016 a ND."
                        )
                    ),
                    Checks = [AnomalyChecks.InputsAgainstCode],
                },
                StarAnd(
                    NewAndStarred,
                    (
                        "1 where starred and new, else 0; an absence of the star passes through.",
                        "1 donde es estelar y nuevo; si no, 0; una ausencia del estelar pasa tal cual.",
                        "1 s’il est étoilé et nouveau, sinon 0 ; une absence de l’étoile passe telle quelle."
                    ),
                    cells => cells[NoveltyNumber].Is(New),
                    NoveltyNumber
                ),
                StarAnd(
                    StarredAndSpecific,
                    (
                        "1 where starred and specificity at least medium, else 0; an absence of the star passes through.",
                        "1 donde es estelar y la especificidad al menos media; si no, 0; una ausencia del estelar pasa tal cual.",
                        "1 s’il est étoilé et la spécificité au moins moyenne, sinon 0 ; une absence de l’étoile passe telle quelle."
                    ),
                    cells => cells[SpecificityNumber].AtLeast(MediumSpecificity),
                    SpecificityNumber
                ),
                new(
                    NextStepsAdvised,
                    (
                        "0 where the next steps are none (implementation completed, or the commitment abandoned), no further action, or NA; else 1. NR and ND pass through.",
                        "0 donde los próximos pasos son ninguno (implementación completada, o compromiso abandonado), ninguna acción más, o NA; si no, 1. NR y ND pasan tal cual.",
                        "0 si les prochaines étapes sont aucune (mise en œuvre achevée, ou engagement abandonné), aucune autre action, ou NA ; sinon 1. NR et ND passent tels quels."
                    ),
                    cells =>
                        s_nothingAdvised.Contains(cells[DerivedField.NextSteps]) ? DerivedCell.Flag(false)
                        : cells[DerivedField.NextSteps].IsValue ? DerivedCell.Flag(true)
                        : cells[DerivedField.NextSteps],
                    DerivedField.NextSteps
                )
                {
                    Checks = [AnomalyChecks.LabelAgainstCode],
                },
                Reviewed(),
            ]
        );

    private static DerivedVariable CompletionNumber(int label, int number) =>
        NumberOf(
            label,
            number,
            (
                "The number of the label; Unclear, Withdrawn and an absence pass through.",
                "El número de la etiqueta; Unclear, Withdrawn y una ausencia pasan tal cual.",
                "Le nombre du libellé ; Unclear, Withdrawn et une absence passent tels quels."
            ),
            cells => cells[label]
        );

    private static DerivedVariable StarAnd(int target, (string En, string Es, string Fr) rule, Func<Cells, bool> holds, int input) =>
        new(
            target,
            rule,
            cells => cells[StarBefore2014].IsNumber ? DerivedCell.Flag(cells[StarBefore2014].Is(1) && holds(cells)) : cells[StarBefore2014],
            StarBefore2014,
            input
        )
        {
            Checks = [AnomalyChecks.InputsAgainstCode],
        };

    private static bool HasStar(Cells cells) =>
        cells[DerivedField.Relevance].Is(1)
        && cells[ProgressCompletionNumber].AtLeast(Substantial)
        && (cells[PotentialImpactNumber].AtLeast(Moderate) || !cells[PotentialImpactNumber].IsNumber);

    private static DerivedCell Delay(Cells cells)
    {
        DerivedCell projected = cells[ProjectedCompletionNumber];
        DerivedCell actual = cells[ProgressCompletionNumber];
        return !projected.IsNumber ? WithoutNumber(projected)
            : !actual.IsNumber ? WithoutNumber(actual)
            : projected.Minus(actual);
    }

    private static DerivedCell WithoutNumber(DerivedCell completion) =>
        completion == DerivedCell.Withdrawn ? DerivedCell.NotApplicable : completion;

    private static DerivedCell Sign(DerivedCell delay) =>
        delay.AtLeast(1) ? DerivedCell.Behind
        : delay.Is(0) ? DerivedCell.OnSchedule
        : delay.Below(0) ? DerivedCell.Ahead
        : delay;
}
