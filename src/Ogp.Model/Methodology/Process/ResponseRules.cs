using static Ogp.Model.CodeStatus;

namespace Ogp.Model;

/// <summary>The Response Policy: about values, not process.</summary>
internal static class ResponseRules
{
    private const string Georgia = "https://idfi.ge/en/the-ogp-steering-committee-suspended-georgia-membership-in-ogp";
    private const string Baku =
        "https://www.opengovpartnership.org/stories/representatives-of-the-open-government-partnership-visit-baku-azerbaijan-may-2017/";

    public static readonly ProcessRule Filers = ProcessRule.National(
        "response-policy-filers",
        Official,
        "2014-09-25",
        "",
        ProcessSources.ResponsePolicy,
        "A concern may come from a member of the Steering Committee, a multilateral partner, or an entity that is or was involved in OGP; not from an individual alone.",
        "Una queja puede venir de un miembro del Comité Directivo, un socio multilateral o una entidad que participa o participó en OGP; no de una persona sola.",
        "Une plainte peut venir d’un membre du Comité directeur, d’un partenaire multilatéral ou d’une entité qui participe ou a participé à l’OGP ; non d’une personne seule."
    );

    public static readonly ProcessRule StageOne = ProcessRule.National(
        "response-policy-stage-one",
        Official,
        "2014-09-25",
        "",
        ProcessSources.ResponsePolicy,
        "In stage one the Criteria and Standards Subcommittee recommends, with a deadline; the standing stays as it is.",
        "En la etapa uno el Subcomité de Criterios y Estándares recomienda, con un plazo; la situación no cambia.",
        "À l’étape un, le Sous-comité des critères et des normes recommande, avec un délai ; la situation ne change pas."
    );

    public static readonly ProcessRule WorkPlan = ProcessRule.National(
        "response-policy-work-plan",
        Provisional,
        "2024",
        "",
        Georgia,
        "Seen in one case: a work plan within 30 days of the recommendations.",
        "Visto en un caso: un plan de trabajo dentro de los 30 días de las recomendaciones.",
        "Vu dans un cas : un plan de travail dans les 30 jours qui suivent les recommandations."
    );

    public static readonly ProcessRule Deadline = ProcessRule.National(
        "response-policy-deadline",
        Provisional,
        "2024",
        "",
        Georgia,
        "Seen in one case: six months to follow the recommendations.",
        "Visto en un caso: seis meses para seguir las recomendaciones.",
        "Vu dans un cas : six mois pour suivre les recommandations."
    );

    public static readonly ProcessRule StageTwo2014 = ProcessRule.National(
        "response-policy-stage-two-2014",
        Official,
        "2014-09-25",
        "2016",
        Baku,
        "In stage two the member is inactive.",
        "En la etapa dos el miembro está inactivo.",
        "À l’étape deux, le membre est inactif."
    );

    public static readonly ProcessRule StageTwo = ProcessRule.National(
        "response-policy-stage-two",
        Official,
        "2017",
        "",
        "https://opengovpartnership.org/news/georgia-temporarily-suspended-from-the-open-government-partnership",
        "In stage two the member is suspended; the twelve months of inactive members do not count.",
        "En la etapa dos el miembro está suspendido; no cuentan los doce meses de los miembros inactivos.",
        "À l’étape deux, le membre est suspendu ; les douze mois des membres inactifs ne comptent pas."
    );

    public static readonly ProcessRule Length = ProcessRule.National(
        "response-policy-length",
        Official,
        "2016",
        "2016",
        Baku,
        "Stage two lasts one year at most, but was extended.",
        "La etapa dos dura un año como máximo, pero se prorrogó.",
        "L’étape deux dure un an au plus, mais elle a été prolongée."
    );

    public static readonly ProcessRule Removed = ProcessRule.National(
        "response-policy-removal",
        Provisional,
        "",
        "",
        "https://jam-news.net/?p=227755",
        "A suspended member was removed in one case; the rule has not been seen.",
        "En un caso se excluyó a un miembro suspendido; la regla no se ha visto.",
        "Un membre suspendu a été exclu dans un cas ; la règle n’a pas été vue."
    );

    public static readonly ProcessRule[] All = [Filers, StageOne, WorkPlan, Deadline, StageTwo2014, StageTwo, Length, Removed];
}
