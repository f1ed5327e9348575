using static Ogp.Model.CodeStatus;

namespace Ogp.Model;

/// <summary>The sets of rules themselves. Their time and source are those of the codelist.</summary>
internal static class RuleSetRules
{
    public static readonly ProcessRule Unknown = ProcessRule.National(
        "rule-set-unknown",
        Provisional,
        "",
        "",
        null,
        "No rule set is known for the case.",
        "No se conoce un conjunto de reglas para el caso.",
        "On ne connaît pas d’ensemble de règles pour ce cas."
    );

    public static readonly ProcessRule Local = ProcessRule.National(
        "rule-set-local",
        Provisional,
        "",
        "",
        null,
        "The rule sets on acting contrary to process are about national members.",
        "Los conjuntos de reglas sobre actuar en contra del proceso son para miembros nacionales.",
        "Les ensembles de règles sur les actes contraires au processus portent sur les membres nationaux."
    ) with
    {
        Scope = MemberLevel.Local,
    };

    public static readonly ProcessRule RequirementsOfPlan = ProcessRule.National(
        "requirements-of-plan",
        Inferred,
        "",
        "",
        ProcessSources.Standards2022,
        "A plan is held against the standards in force when it was developed; where only its submission is known, that date decides.",
        "Un plan se evalúa con los estándares vigentes cuando se elaboró; si solo se conoce su entrega, decide esa fecha.",
        "Un plan est jugé selon les normes en vigueur lors de son élaboration ; si l’on ne connaît que sa remise, cette date décide."
    );

    public static readonly ProcessRule[] ContraryToProcess =
    [
        Of(
            ProcessRuleSet.Rs2012,
            Official,
            "No trigger was written down yet.",
            "Aún no había causas escritas.",
            "Aucun motif n’était encore écrit."
        ),
        Of(
            ProcessRuleSet.Rs2014,
            Official,
            "A plan more than four months late is contrary to process.",
            "Un plan con más de cuatro meses de atraso es contrario al proceso.",
            "Un plan en retard de plus de quatre mois est contraire au processus."
        ),
        Of(
            ProcessRuleSet.Rs2015,
            Official,
            "Late plans and self-assessments, no engagement and no progress are contrary to process.",
            "Los planes y autoevaluaciones atrasados, la falta de participación y la falta de avance son contrarios al proceso.",
            "Les plans et autoévaluations en retard, l’absence de participation et l’absence de progrès sont contraires au processus."
        ),
        Of(
            ProcessRuleSet.Rs2018,
            Official,
            "Late plans, too little public influence, no repository and no progress are contrary to process.",
            "Los planes atrasados, la influencia del público insuficiente, la falta de repositorio y la falta de avance son contrarios al proceso.",
            "Les plans en retard, une influence du public trop faible, l’absence de répertoire et l’absence de progrès sont contraires au processus."
        ),
        Of(
            ProcessRuleSet.Rs2022,
            Inferred,
            "No plan within twelve months, unmet minimum requirements and no progress are contrary to process; that it began with the standards of 2022 is concluded.",
            "La falta de plan en doce meses, los requerimientos mínimos no cumplidos y la falta de avance son contrarios al proceso; que empezó con los estándares de 2022 es una deducción.",
            "L’absence de plan dans les douze mois, des exigences minimales non remplies et l’absence de progrès sont contraires au processus ; que cela ait commencé avec les normes de 2022 est une déduction."
        ),
    ];

    public static readonly ProcessRule[] Participation =
    [
        Of(
            ProcessRuleSet.Pcs2011,
            Official,
            "Six principles of consultation: timeline, notice, awareness, channels, breadth, feedback. No pass or fail.",
            "Seis principios de consulta: calendario, aviso, difusión, canales, amplitud, retroalimentación. Sin aprobar ni reprobar.",
            "Six principes de consultation : calendrier, avis, sensibilisation, canaux, étendue, retour. Ni réussite ni échec."
        ),
        Of(
            ProcessRuleSet.Pcs2017,
            Official,
            "About sixty standards, basic and advanced; compliance was told from two proxies, the level of public influence and the repository.",
            "Unos sesenta estándares, básicos y avanzados; el cumplimiento se juzgó por dos indicios, el nivel de influencia del público y el repositorio.",
            "Une soixantaine de normes, de base et avancées ; leur respect a été jugé par deux indices, le niveau d’influence du public et le répertoire."
        ),
        Of(
            ProcessRuleSet.Pcs2022,
            Official,
            "Five standards with eight minimum requirements.",
            "Cinco estándares con ocho requerimientos mínimos.",
            "Cinq normes avec huit exigences minimales."
        ),
    ];

    public static readonly ProcessRule[] All = [Unknown, Local, RequirementsOfPlan, .. ContraryToProcess, .. Participation];

    public static ProcessRule Of(ProcessRuleSet set) => Array.Find(All, rule => rule.Id == set.Text) ?? Unknown;

    private static ProcessRule Of(ProcessRuleSet set, CodeStatus status, string en, string es, string fr)
    {
        CodeEntry entry = set.Entry!;
        return ProcessRule.National(set.Text, status, entry.Since.ToString(), entry.Until.ToString(), entry.Source, en, es, fr);
    }
}
