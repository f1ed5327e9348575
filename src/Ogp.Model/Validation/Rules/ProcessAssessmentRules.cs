namespace Ogp.Model.Validation.Rules;

/// <summary>Assessments of the process: OGP1603 to OGP1607, OGP1613.</summary>
internal static class ProcessAssessmentRules
{
    private static readonly RatingKey s_contrary = Variable.ContraryToProcess;
    private static readonly RatingKey s_repository = Variable.Repository;
    private static readonly RatingKey s_requirement = Variable.MinimumRequirement;

    public static readonly Rule[] All =
    [
        new Rule<ProcessAssessment>(
            RuleKind.Warning(
                "OGP1603",
                "triggers-without-decision",
                (
                    "Triggers are named ({count}), but the member is not rated as acting contrary to process.",
                    "Se nombran causas ({count}), pero no se califica al miembro como contrario al proceso.",
                    "Des motifs sont nommés ({count}), mais le membre n’est pas noté contraire au processus."
                ),
                (
                    "Any trigger alone makes a cycle contrary to process. Where none was decided, none should be named.",
                    "Cualquier causa basta para que un ciclo sea contrario al proceso. Si no se decidió, no debería nombrarse ninguna.",
                    "Un seul motif rend un cycle contraire au processus. Si rien n’a été décidé, aucun ne devrait être nommé."
                ),
                "https://www.opengovpartnership.org/procedural-review/"
            ),
            static (process, context) =>
            {
                Statement contrary = process.Ratings[s_contrary];
                if (!process.Triggers.IsEmpty && Said.Is(contrary, "no"))
                {
                    context.Found("triggers", ("count", process.Triggers.Count));
                }

                return contrary.HasLevel;
            }
        ),
        new Rule<ProcessAssessment>(
            RuleKind.Note(
                "OGP1604",
                "decision-without-trigger",
                (
                    "The member acted contrary to process; the rules ({rules}) name the triggers, and none is given.",
                    "El miembro actuó de forma contraria al proceso; las reglas ({rules}) nombran las causas y no se da ninguna.",
                    "Le membre a agi contrairement au processus ; les règles ({rules}) nomment les motifs, et aucun n’est donné."
                ),
                (
                    "What the member did not do is what everybody will ask. The rules since 2014 name each trigger.",
                    "Lo que el miembro no hizo es lo que todos preguntarán. Las reglas desde 2014 nombran cada causa.",
                    "Ce que le membre n’a pas fait est ce que tous demanderont. Les règles depuis 2014 nomment chaque motif."
                ),
                "https://www.opengovpartnership.org/procedural-review/"
            ),
            static (process, context) =>
            {
                if (!process.RuleSet.IsKnown || ContraryToProcess.TriggersOf(process.RuleSet).IsEmpty)
                {
                    return false;
                }

                if (process.Triggers.IsEmpty && Said.Is(process.Ratings[s_contrary], "yes"))
                {
                    context.Found(RuleContext.RatingAt(s_contrary), ("rules", process.RuleSet));
                }

                return process.Ratings[s_contrary].HasLevel;
            }
        ),
        new Rule<ProcessAssessment>(
            RuleKind.Warning(
                "OGP1605",
                "trigger-of-other-rules",
                (
                    "{trigger} is no trigger of {rules}.",
                    "{trigger} no es una causa de {rules}.",
                    "{trigger} n’est pas un motif de {rules}."
                ),
                (
                    "Each set of rules has its own triggers: a late self-assessment counted until 2018, the minimum requirements count since 2022.",
                    "Cada conjunto de reglas tiene sus causas: la autoevaluación tardía contó hasta 2018; los requerimientos mínimos cuentan desde 2022.",
                    "Chaque jeu de règles a ses motifs : l’auto-évaluation tardive a compté jusqu’en 2018, les exigences minimales comptent depuis 2022."
                ),
                "https://www.opengovpartnership.org/procedural-review/"
            ),
            static (process, context) =>
            {
                if (!process.RuleSet.IsKnown || process.Triggers.IsEmpty)
                {
                    return false;
                }

                ValueList<ContraryTrigger> triggers = ContraryToProcess.TriggersOf(process.RuleSet);
                for (int i = 0; i < process.Triggers.Count; i++)
                {
                    ContraryTrigger trigger = process.Triggers[i];
                    if (trigger.IsKnown && !triggers.AsSpan().Contains(trigger))
                    {
                        context.Found(RuleContext.Item(process, "triggers", i), ("trigger", trigger), ("rules", process.RuleSet));
                    }
                }

                return true;
            }
        ),
        new Rule<ProcessAssessment>(
            RuleKind.Warning(
                "OGP1606",
                "requirement-against-the-whole",
                (
                    "The minimum requirements as a whole are rated {whole}, but these of them are rated {said}: {requirement}.",
                    "Los requerimientos mínimos en conjunto están en {whole}, pero estos de ellos están en {said}: {requirement}.",
                    "Les exigences minimales sont notées {whole} dans leur ensemble, mais celles-ci sont notées {said} : {requirement}."
                ),
                (
                    "The minimum requirements are met where each of them is, and only there.",
                    "Los requerimientos mínimos se cumplen si se cumple cada uno, y solo entonces.",
                    "Les exigences minimales sont remplies si chacune l’est, et alors seulement."
                ),
                "https://www.opengovpartnership.org/ogp-participation-co-creation-standards",
                from: 2020
            ),
            static (process, context) =>
            {
                Statement whole = process.Ratings[s_requirement];
                if (!whole.HasLevel)
                {
                    return false;
                }

                // What the phase does not judge is no part of the whole, and another rule's matter.
                Rating[] parts = [.. process.Ratings.Where(part => IsOfRequirement(part) && IsJudged(process, part))];
                Rating[] against =
                    Said.Is(whole, "yes") ? [.. parts.Where(part => Said.Is(part.Statement, "no"))]
                    : Said.Is(whole, "no") && context.IsNational && MeetsAll(process)
                        ? [.. parts.Where(part => Said.Is(part.Statement, "yes"))]
                    : [];
                if (against is [var first, ..])
                {
                    context.Found(
                        RuleContext.RatingAt(s_requirement),
                        ("whole", whole),
                        ("requirement", string.Join(", ", against.Select(part => part.Key.Aspect))),
                        ("said", first.Statement)
                    );
                }

                return parts.Length > 0;
            }
        ),
        new Rule<ProcessAssessment>(
            RuleKind.Warning(
                "OGP1607",
                "trigger-against-rating",
                (
                    "The trigger {trigger} says that something was not done; {variable} says {said}.",
                    "La causa {trigger} dice que algo no se hizo; {variable} dice {said}.",
                    "Le motif {trigger} dit que quelque chose n’a pas été fait ; {variable} indique {said}."
                ),
                (
                    "A trigger follows from what was rated: one of the two is wrong.",
                    "Una causa se deduce de lo calificado: una de las dos cosas está mal.",
                    "Un motif découle de ce qui a été noté : l’un des deux est faux."
                ),
                "https://www.opengovpartnership.org/procedural-review/"
            ),
            static (process, context) =>
            {
                for (int i = 0; i < process.Triggers.Count; i++)
                {
                    RatingKey? rated =
                        process.Triggers[i] == ContraryTrigger.NoRepository ? s_repository
                        : process.Triggers[i] == ContraryTrigger.MinimumRequirementsNotMet ? s_requirement
                        : null;
                    if (rated is { } key && Said.Is(process.Ratings[key], "yes"))
                    {
                        context.Found(
                            RuleContext.Item(process, "triggers", i),
                            ("trigger", process.Triggers[i]),
                            ("variable", key),
                            ("said", process.Ratings[key])
                        );
                    }
                }

                return !process.Triggers.IsEmpty;
            }
        ),
        new Rule<ProcessAssessment>(
            RuleKind.Note(
                "OGP1613",
                "requirement-of-another-phase",
                (
                    "Requirement {requirement} is judged in one phase only ({judged}); here it is rated {said} for the other ({phase}). Rate it there, or leave it out here.",
                    "El requerimiento {requirement} se evalúa en una sola fase ({judged}); aquí está en {said} para la otra ({phase}). Califíquelo allí o quítelo de aquí.",
                    "L’exigence {requirement} n’est jugée que dans une phase ({judged}) ; elle est notée ici {said} pour l’autre ({phase}). Notez-la là-bas, ou retirez-la d’ici."
                ),
                (
                    "A timeline, outreach, ways to contribute and a reasoned response (3.1 to 4.1) belong to the making of a plan, meetings on its results (5.1) to carrying it out. 1.1, 2.1 and 2.2 are judged in both phases.",
                    "El calendario, la difusión, los medios para aportar y la respuesta razonada (3.1 a 4.1) son de la elaboración del plan; las reuniones sobre sus resultados (5.1), de su ejecución. 1.1, 2.1 y 2.2 se evalúan en ambas fases.",
                    "Le calendrier, la sensibilisation, les moyens de contribuer et la réponse motivée (3.1 à 4.1) relèvent de l’élaboration du plan, les réunions sur ses résultats (5.1) de sa mise en œuvre. 1.1, 2.1 et 2.2 sont jugées dans les deux phases."
                ),
                "https://www.opengovpartnership.org/ogp-participation-co-creation-standards"
            ),
            static (process, context) =>
            {
                if (!process.Phase.IsKnown || !context.IsNational)
                {
                    return false;
                }

                bool hasParts = false;
                foreach (Rating part in process.Ratings.Where(IsOfRequirement))
                {
                    hasParts = true;
                    if (part.Statement.HasLevel && !IsJudged(process, part))
                    {
                        context.Found(
                            RuleContext.RatingAt(part.Key),
                            ("requirement", part.Key.Aspect),
                            ("judged", MinimumRequirements.PhaseOf(MinimumRequirement.Of(part.Key.Aspect))),
                            ("said", part.Statement),
                            ("phase", process.Phase)
                        );
                    }
                }

                return hasParts;
            }
        ),
    ];

    private static bool IsOfRequirement(Rating rating) =>
        rating.Key.Variable == Variable.MinimumRequirement && rating.Key.Aspect.Length > 0;

    private static bool IsJudged(ProcessAssessment process, Rating part) =>
        MinimumRequirements.IsJudgedIn(process.Phase, MinimumRequirement.Of(part.Key.Aspect));

    /// <summary>Whether each requirement that is judged in the phase is rated as met, so that they are as a whole.</summary>
    private static bool MeetsAll(ProcessAssessment process) =>
        process.Phase.IsKnown
        && MinimumRequirement
            .List.Entries.Select(entry => MinimumRequirement.Of(entry.Code))
            .Where(requirement => MinimumRequirements.IsJudgedIn(process.Phase, requirement))
            .All(requirement => Said.Is(process.Ratings[new(Variable.MinimumRequirement, requirement.Text)], "yes"));
}
