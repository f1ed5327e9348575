using static Ogp.Model.CodeStatus;

namespace Ogp.Model;

/// <summary>Who may join and stay.</summary>
internal static class EligibilityRules
{
    public static readonly ProcessRule Threshold = ProcessRule.National(
        "eligibility-75-percent",
        Official,
        "",
        "",
        ProcessSources.Eligibility2023,
        "At least 75% of the points that apply: 12 of 16, or 9 of 12 when one criterion is not measured; with two or fewer measured there are not enough data. Updated once a year, in its first half.",
        "Al menos el 75 % de los puntos aplicables: 12 de 16, o 9 de 12 si un criterio no se mide; con dos o menos medidos no hay datos suficientes. Se actualiza una vez al año, en la primera mitad.",
        "Au moins 75 % des points applicables : 12 sur 16, ou 9 sur 12 si un critère n’est pas mesuré ; avec deux critères mesurés ou moins, les données ne suffisent pas. Mis à jour une fois par an, dans la première moitié."
    );

    public static readonly ProcessRule Fiscal = ProcessRule.National(
        "eligibility-fiscal-transparency",
        Official,
        "2011",
        "",
        ProcessSources.Eligibility2023,
        "2 points for the timely publication of the executive's budget proposal, 2 for the audit report.",
        "2 puntos por publicar a tiempo el proyecto de presupuesto, 2 por el informe de auditoría.",
        "2 points pour la publication à temps du projet de budget de l’exécutif, 2 pour le rapport d’audit."
    );

    public static readonly ProcessRule Access = ProcessRule.National(
        "eligibility-access-to-information",
        Official,
        "2011",
        "",
        ProcessSources.Eligibility2018,
        "4 points for a law in force, 3 for a constitutional guarantee, 1 for a draft law.",
        "4 puntos por una ley vigente, 3 por una garantía constitucional, 1 por un proyecto de ley.",
        "4 points pour une loi en vigueur, 3 pour une garantie constitutionnelle, 1 pour un projet de loi."
    );

    public static readonly ProcessRule Assets = ProcessRule.National(
        "eligibility-asset-disclosure",
        Official,
        "2014",
        "",
        ProcessSources.Eligibility2014,
        "2 points for a law on asset disclosure, 2 more for any public access; none without a law.",
        "2 puntos por una ley de declaración de bienes, 2 más por cualquier acceso público; ninguno sin ley.",
        "2 points pour une loi sur la déclaration de patrimoine, 2 de plus pour tout accès du public ; aucun sans loi."
    );

    public static readonly ProcessRule Citizens = ProcessRule.National(
        "eligibility-citizen-engagement",
        Provisional,
        "2011",
        "",
        ProcessSources.Eligibility2014,
        "Civil liberties from 0 to 10: above 7.5 gives 4 points, above 5 gives 3, above 2.5 gives 2; what gives 1 and what 0 is not known.",
        "Libertades civiles de 0 a 10: más de 7,5 da 4 puntos, más de 5 da 3, más de 2,5 da 2; no se sabe qué da 1 y qué 0.",
        "Libertés civiles de 0 à 10 : plus de 7,5 donne 4 points, plus de 5 en donne 3, plus de 2,5 en donne 2 ; on ne sait pas ce qui en donne 1 et ce qui en donne 0."
    );

    public static readonly ProcessRule TwoYears = ProcessRule.National(
        "eligibility-two-years",
        Official,
        "",
        "",
        ProcessSources.EligibilityReview,
        "Two consecutive years below the criteria lead to eligibility review.",
        "Dos años consecutivos por debajo de los criterios llevan a una revisión de elegibilidad.",
        "Deux années consécutives sous les critères mènent à une revue d’éligibilité."
    );

    public static readonly ProcessRule Values = ProcessRule.National(
        "values-check",
        Provisional,
        "2017",
        "",
        ProcessSources.ValuesCheck,
        "A country that has not joined needs a score of at least 3 of 4 on one of two indicators of V-Dem: entry and exit, or repression, of civil society organisations. The indicators are OGP's, the threshold is not confirmed.",
        "Un país que no se ha unido necesita al menos 3 de 4 en uno de dos indicadores de V-Dem: entrada y salida, o represión, de organizaciones de la sociedad civil. Los indicadores son de OGP, el umbral no está confirmado.",
        "Un pays qui n’a pas adhéré doit avoir au moins 3 sur 4 à l’un de deux indicateurs de V-Dem : entrée et sortie, ou répression, des organisations de la société civile. Les indicateurs sont ceux de l’OGP, le seuil n’est pas confirmé."
    );

    public static readonly ProcessRule ValuesScope = ProcessRule.National(
        "values-check-scope",
        Official,
        "2017",
        "",
        ProcessSources.ValuesCheck,
        "The values check is for countries that have not joined; members are untouched.",
        "El control de valores es para países que no se han unido; no afecta a los miembros.",
        "L’examen des valeurs est pour les pays qui n’ont pas adhéré ; il ne touche pas les membres."
    );

    public static readonly ProcessRule State = ProcessRule.National(
        "eligibility-state",
        Official,
        "",
        "",
        "https://www.opengovpartnership.org/glossary-cat/ogp-governance/page/2/",
        "States that are not members of the United Nations are not eligible.",
        "Los Estados que no son miembros de las Naciones Unidas no son elegibles.",
        "Les États qui ne sont pas membres des Nations unies ne sont pas éligibles."
    );

    public static readonly ProcessRule LocalAll = Local(
        "local-eligibility",
        "All criteria of OGP Local together.",
        "Todos los criterios de OGP Local en conjunto.",
        "Tous les critères d’OGP Local ensemble."
    );

    public static readonly ProcessRule LocalStanding = Local(
        "local-eligibility-country",
        "The country is a member in good standing.",
        "El país es un miembro en regla.",
        "Le pays est un membre en règle.",
        "https://www.opengovpartnership.org/?p=49722"
    );

    public static readonly ProcessRule LocalLetter = Local(
        "local-eligibility-letter",
        "A letter of support from the head of local government and a leader from outside government.",
        "Una carta de apoyo de quien encabeza el gobierno local y de un líder no gubernamental.",
        "Une lettre de soutien de la personne à la tête du gouvernement local et d’un responsable non gouvernemental."
    );

    public static readonly ProcessRule LocalRecord = Local(
        "local-eligibility-track-record",
        "At least one open-government reform or example of co-creation in the last three years.",
        "Al menos una reforma de gobierno abierto o ejemplo de cocreación en los últimos tres años.",
        "Au moins une réforme de gouvernement ouvert ou un exemple de cocréation dans les trois dernières années."
    );

    public static readonly ProcessRule LocalTerm = Local(
        "local-eligibility-term",
        "At least 16 months left in the term of government.",
        "Al menos 16 meses restantes del mandato.",
        "Au moins 16 mois restants dans le mandat du gouvernement."
    );

    public static readonly ProcessRule LocalAmbition = Local("local-eligibility-ambition", "Ambition.", "Ambición.", "Ambition.");

    public static readonly ProcessRule LocalCapacity = Local(
        "local-eligibility-capacity",
        "Capacity and staff.",
        "Capacidad y personal.",
        "Capacité et personnel."
    );

    public static readonly ProcessRule LocalMechanisms = Local(
        "local-eligibility-mechanisms",
        "Clear mechanisms and value.",
        "Mecanismos y valor claros.",
        "Mécanismes et valeur clairs."
    );

    public static readonly ProcessRule LocalLearning = Local(
        "local-eligibility-peer-learning",
        "Readiness for peer learning.",
        "Disposición al aprendizaje entre pares.",
        "Disposition à apprendre entre pairs."
    );

    public static readonly ProcessRule[] All =
    [
        Threshold,
        Fiscal,
        Access,
        Assets,
        Citizens,
        TwoYears,
        Values,
        ValuesScope,
        State,
        LocalAll,
        LocalStanding,
        LocalLetter,
        LocalRecord,
        LocalTerm,
        LocalAmbition,
        LocalCapacity,
        LocalMechanisms,
        LocalLearning,
    ];

    private static ProcessRule Local(string id, string en, string es, string fr, string source = ProcessSources.LocalEligibility) =>
        ProcessRule.National(id, Official, "2020", "", source, en, es, fr) with
        {
            Scope = MemberLevel.Local,
        };
}
