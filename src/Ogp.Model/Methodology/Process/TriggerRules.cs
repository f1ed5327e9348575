using static Ogp.Model.CodeStatus;

namespace Ogp.Model;

/// <summary>Which triggers each rule set has, one rule each; and what two cycles in a row mean.</summary>
internal static class TriggerRules
{
    private const string CostaRica = "https://www.opengovpartnership.org/documents/costa-rica-end-of-term-report-2015-2017-year-2/";

    public static readonly ProcessRule None = ProcessRule.National(
        "rs-2012-no-trigger",
        Official,
        "2012-06",
        "2014-02",
        "http://www.freedominfo.org/2012/04/ogp-still-developing-rules-on-member-noncompliance/",
        "No trigger was written down before February 2014, so whether a cycle was contrary cannot be told.",
        "Antes de febrero de 2014 no había causas escritas, así que no se puede determinar si un ciclo fue contrario.",
        "Aucun motif n’était écrit avant février 2014 ; on ne sait donc pas si un cycle était contraire."
    );

    public static readonly ProcessRule TwoInARow = ProcessRule.National(
        "two-cycles-in-a-row",
        Official,
        "2014-02",
        "",
        ProcessSources.Letters,
        "Acting contrary to process in two consecutive cycles leads to review. Cycles count, not years.",
        "Actuar en contra del proceso en dos ciclos consecutivos lleva a una revisión. Cuentan los ciclos, no los años.",
        "Agir contrairement au processus dans deux cycles consécutifs mène à une revue. Ce sont les cycles qui comptent, non les années."
    );

    private static readonly (ProcessRuleSet Set, ContraryTrigger Trigger, ProcessRule Rule)[] _triggers =
    [
        Of(
            ProcessRuleSet.Rs2014,
            ContraryTrigger.LatePlan,
            Official,
            ProcessSources.Letters2014,
            "The plan is not published within four months of its due date.",
            "El plan no se publica dentro de los cuatro meses posteriores a su fecha límite.",
            "Le plan n’est pas publié dans les quatre mois qui suivent son échéance."
        ),
        Of(
            ProcessRuleSet.Rs2015,
            ContraryTrigger.LatePlan,
            Official,
            ProcessSources.Calendar2015,
            "The plan is more than four months late.",
            "El plan tiene más de cuatro meses de atraso.",
            "Le plan a plus de quatre mois de retard."
        ),
        Of(
            ProcessRuleSet.Rs2015,
            ContraryTrigger.LateSelfAssessment,
            Official,
            ProcessSources.Calendar2015,
            "The self-assessment is more than four months late.",
            "La autoevaluación tiene más de cuatro meses de atraso.",
            "L’autoévaluation a plus de quatre mois de retard."
        ),
        Of(
            ProcessRuleSet.Rs2015,
            ContraryTrigger.NoEngagement,
            Inferred,
            CostaRica,
            "There was no engagement on the plan, online or offline; since when this counted is not known.",
            "No hubo participación sobre el plan, en línea ni presencial; no se sabe desde cuándo contó.",
            "Il n’y a pas eu de participation au plan, en ligne ou sur place ; on ne sait pas depuis quand cela comptait."
        ),
        Of(
            ProcessRuleSet.Rs2015,
            ContraryTrigger.NoResearcherEngagement,
            Inferred,
            CostaRica,
            "Government did not work with the IRM's researchers; since when this counted is not known.",
            "El gobierno no colaboró con los investigadores del IRM; no se sabe desde cuándo contó.",
            "Le gouvernement n’a pas collaboré avec les chercheurs de l’IRM ; on ne sait pas depuis quand cela comptait."
        ),
        Of(
            ProcessRuleSet.Rs2015,
            ContraryTrigger.NoProgress,
            Inferred,
            CostaRica,
            "The IRM finds no progress on any commitment; since when this counted is not known.",
            "El IRM no encuentra avance en ningún compromiso; no se sabe desde cuándo contó.",
            "L’IRM ne constate de progrès sur aucun engagement ; on ne sait pas depuis quand cela comptait."
        ),
        Of(
            ProcessRuleSet.Rs2018,
            ContraryTrigger.LatePlan,
            Official,
            ProcessSources.ProceduralReview,
            "The plan is not published within four months of its due date, by 31 December.",
            "El plan no se publica dentro de los cuatro meses posteriores a su fecha límite, hasta el 31 de diciembre.",
            "Le plan n’est pas publié dans les quatre mois qui suivent son échéance, au plus tard le 31 décembre."
        ),
        Of(
            ProcessRuleSet.Rs2018,
            ContraryTrigger.InfluenceInDevelopment,
            Official,
            ProcessSources.ProceduralReview,
            "Public influence in the development is below Involve.",
            "La influencia del público en el desarrollo está por debajo de Involucrar.",
            "L’influence du public dans l’élaboration est en dessous d’Impliquer."
        ),
        Of(
            ProcessRuleSet.Rs2018,
            ContraryTrigger.InfluenceInImplementation,
            Official,
            ProcessSources.ProceduralReview,
            "Public influence in the implementation is below Inform.",
            "La influencia del público en la implementación está por debajo de Informar.",
            "L’influence du public dans la mise en œuvre est en dessous d’Informer."
        ),
        Of(
            ProcessRuleSet.Rs2018,
            ContraryTrigger.NoRepository,
            Official,
            ProcessSources.ProceduralReview,
            "No repository is collected, documented and published on the national OGP site.",
            "No se recopila, documenta y publica un repositorio en el sitio nacional de OGP.",
            "Aucun répertoire n’est constitué, documenté et publié sur le site national de l’OGP."
        ),
        Of(
            ProcessRuleSet.Rs2018,
            ContraryTrigger.NoProgress,
            Official,
            ProcessSources.ProceduralReview,
            "The IRM finds no progress on any commitment.",
            "El IRM no encuentra avance en ningún compromiso.",
            "L’IRM ne constate de progrès sur aucun engagement."
        ),
        Of(
            ProcessRuleSet.Rs2022,
            ContraryTrigger.LatePlan,
            Official,
            ProcessSources.Letters,
            "No plan is delivered within twelve months after the end of the last one.",
            "No se entrega un plan dentro de los doce meses posteriores al final del anterior.",
            "Aucun plan n’est remis dans les douze mois qui suivent la fin du précédent."
        ),
        Of(
            ProcessRuleSet.Rs2022,
            ContraryTrigger.MinimumRequirementsNotMet,
            Official,
            ProcessSources.Letters,
            "The IRM finds that the minimum requirements are not met.",
            "El IRM concluye que no se cumplen los requerimientos mínimos.",
            "L’IRM constate que les exigences minimales ne sont pas remplies."
        ),
        Of(
            ProcessRuleSet.Rs2022,
            ContraryTrigger.NoProgress,
            Official,
            ProcessSources.Letters,
            "The IRM finds no progress on any commitment.",
            "El IRM no encuentra avance en ningún compromiso.",
            "L’IRM ne constate de progrès sur aucun engagement."
        ),
    ];

    public static readonly ProcessRule[] All = [None, TwoInARow, .. _triggers.Select(row => row.Rule)];

    public static IEnumerable<(ContraryTrigger Trigger, ProcessRule Rule)> Of(ProcessRuleSet set)
    {
        foreach ((ProcessRuleSet Set, ContraryTrigger Trigger, ProcessRule Rule) row in _triggers)
        {
            if (row.Set == set)
            {
                yield return (row.Trigger, row.Rule);
            }
        }
    }

    private static (ProcessRuleSet Set, ContraryTrigger Trigger, ProcessRule Rule) Of(
        ProcessRuleSet set,
        ContraryTrigger trigger,
        CodeStatus status,
        string source,
        string en,
        string es,
        string fr
    )
    {
        CodeEntry entry = set.Entry!;
        return (
            set,
            trigger,
            ProcessRule.National($"{set.Text}-{trigger.Text}", status, entry.Since.ToString(), entry.Until.ToString(), source, en, es, fr)
        );
    }
}
