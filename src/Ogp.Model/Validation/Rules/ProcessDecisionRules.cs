namespace Ogp.Model.Validation.Rules;

/// <summary>Decisions on the process against the rules of their time: OGP1610 to OGP1619.</summary>
internal static class ProcessDecisionRules
{
    private static readonly RatingKey s_contrary = Variable.ContraryToProcess;

    public static readonly Rule[] All =
    [
        new Rule<ProcessAssessment>(
            RuleKind.Warning(
                "OGP1610",
                "trigger-holds-without-decision",
                (
                    "By what is rated here {trigger} of {rules} holds, but the member is not rated as acting contrary to process.",
                    "Por lo calificado aquí se cumple {trigger} de {rules}, pero el miembro no está calificado como contrario al proceso.",
                    "D’après ce qui est noté ici, {trigger} de {rules} est rempli, mais le membre n’est pas noté contraire au processus."
                ),
                (
                    "Any one trigger is enough: no repository, too little influence of the public, or minimum requirements that are not met. One of the ratings is wrong. Where no rules are stated, those of the plan's year count.",
                    "Una sola causa basta: sin repositorio, muy poca influencia del público o requerimientos mínimos incumplidos. Una de las calificaciones está mal. Si no se declaran reglas, cuentan las del año del plan.",
                    "Un seul motif suffit : pas de répertoire, trop peu d’influence du public, ou exigences minimales non remplies. L’une des notations est fausse. Si aucune règle n’est indiquée, celles de l’année du plan comptent."
                ),
                "https://www.opengovpartnership.org/procedural-review/"
            ),
            static (process, context) =>
            {
                ProcessRuleSet rules = process.RuleSet.IsStated ? process.RuleSet : RulesOf(context);
                if (!rules.IsKnown || !process.Ratings[s_contrary].HasLevel)
                {
                    return false;
                }

                bool isJudged = false;
                CycleFacts facts = Facts(process);
                foreach ((ContraryTrigger trigger, _) in TriggerRules.Of(rules))
                {
                    bool? holds = Triggers.Holds(trigger, facts);
                    isJudged |= holds is not null;

                    // Triggers that are named without the decision are another rule's matter.
                    if (holds == true && Said.Is(process.Ratings[s_contrary], "no") && !process.Triggers.AsSpan().Contains(trigger))
                    {
                        context.Found(RuleContext.RatingAt(s_contrary), ("trigger", trigger), ("rules", rules));
                        break;
                    }
                }

                return isJudged;
            }
        ),
        new Rule<ProcessAssessment>(
            RuleKind.Note(
                "OGP1611",
                "rules-of-other-years",
                (
                    "The process is held against {rules}; a plan of {year} is under {expected}.",
                    "El proceso se mide por {rules}; un plan de {year} está bajo {expected}.",
                    "Le processus est jugé selon {rules} ; un plan de {year} relève de {expected}."
                ),
                (
                    "The rules on acting contrary to process changed in 2014, 2015, 2018 and 2022. Those of the year in which the plan was due count.",
                    "Las reglas sobre actuar en contra del proceso cambiaron en 2014, 2015, 2018 y 2022. Cuentan las del año en que debía entregarse el plan.",
                    "Les règles sur l’action contraire au processus ont changé en 2014, 2015, 2018 et 2022. Comptent celles de l’année où le plan était dû."
                ),
                "https://www.opengovpartnership.org/procedural-review/"
            ),
            static (process, context) =>
            {
                if (
                    !process.RuleSet.Text.StartsWith("rs-", StringComparison.Ordinal)
                    || !process.RuleSet.IsKnown
                    || OfYear(context) is not { Expected: { } expected } rules
                )
                {
                    return false;
                }

                if (process.RuleSet != expected && process.RuleSet != rules.IfLate)
                {
                    context.Found("ruleSet", ("rules", process.RuleSet), ("year", context.Facts.Year), ("expected", expected));
                }

                return true;
            }
        ),
    ];

    /// <summary>The rules that a plan is under by its year; not stated where it may be under those before.</summary>
    private static ProcessRuleSet RulesOf(RuleContext context) =>
        OfYear(context) is { Expected: { } expected } rules && expected == rules.IfLate ? expected : default;

    /// <summary>The rules for plans of the year, and those that the plan is under if it came a year late: the rules of the year before.</summary>
    private static (ProcessRuleSet? Expected, ProcessRuleSet? IfLate) OfYear(RuleContext context) =>
        context is { Plan: not null, Facts: { Year: { } year } facts } && facts.Level != MemberLevel.Local
            ? (Known(ProcessRuleSets.OfYear(year)), Known(ProcessRuleSets.OfYear(year - 1)))
            : default;

    private static ProcessRuleSet? Known(ProcessRuleSet set) => set.IsStated ? set : null;

    /// <summary>What an assessment rates, as the facts that triggers ask for.</summary>
    private static CycleFacts Facts(ProcessAssessment process)
    {
        PublicInfluence influence = PublicInfluence.Of(process.Ratings[Variable.LevelOfPublicInfluence].Level);
        return new()
        {
            InfluenceInDevelopment = process.Phase == ProcessPhase.Development ? influence : default,
            InfluenceInImplementation = process.Phase == ProcessPhase.Implementation ? influence : default,
            HasRepository = YesOrNo(process, Variable.Repository),
            MetMinimumRequirements = YesOrNo(process, Variable.MinimumRequirement) ?? (MissesRequirement(process) ? false : null),
        };
    }

    /// <summary>Whether one of the requirements is rated as not met, so that they are not as a whole.</summary>
    private static bool MissesRequirement(ProcessAssessment process)
    {
        foreach (ref readonly Rating rating in process.Ratings)
        {
            if (
                rating.Key.Variable == Variable.MinimumRequirement
                && MinimumRequirement.Of(rating.Key.Aspect).IsKnown
                && Said.Is(rating.Statement, "no")
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool? YesOrNo(ProcessAssessment process, RatingKey key) =>
        Said.Is(process.Ratings[key], "yes") ? true
        : Said.Is(process.Ratings[key], "no") ? false
        : null;
}
