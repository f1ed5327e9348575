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
        "At least 75 % of the points that apply: 12 of 16, or 9 of 12 when one criterion is not measured; with two or fewer measured there are not enough data. Updated once a year, in its first half.",
        "Al menos el 75 % de los puntos aplicables: 12 de 16, o 9 de 12 si un criterio no se mide; con dos o menos medidos no hay datos suficientes. Se actualiza una vez al año, en la primera mitad."
    );

    public static readonly ProcessRule Fiscal = ProcessRule.National(
        "eligibility-fiscal-transparency",
        Official,
        "2011",
        "",
        ProcessSources.Eligibility2023,
        "2 points for the timely publication of the executive's budget proposal, 2 for the audit report.",
        "2 puntos por publicar a tiempo el proyecto de presupuesto, 2 por el informe de auditoría."
    );

    public static readonly ProcessRule Access = ProcessRule.National(
        "eligibility-access-to-information",
        Official,
        "2011",
        "",
        ProcessSources.Eligibility2018,
        "4 points for a law in force, 3 for a constitutional guarantee, 1 for a draft law.",
        "4 puntos por una ley vigente, 3 por una garantía constitucional, 1 por un proyecto de ley."
    );

    public static readonly ProcessRule Assets = ProcessRule.National(
        "eligibility-asset-disclosure",
        Official,
        "2014",
        "",
        ProcessSources.Eligibility2014,
        "2 points for a law on asset disclosure, 2 more for any public access; none without a law.",
        "2 puntos por una ley de declaración de bienes, 2 más por cualquier acceso público; ninguno sin ley."
    );

    public static readonly ProcessRule Citizens = ProcessRule.National(
        "eligibility-citizen-engagement",
        Provisional,
        "2011",
        "",
        ProcessSources.Eligibility2014,
        "Civil liberties from 0 to 10: above 7.5 gives 4 points, above 5 gives 3, above 2.5 gives 2; what gives 1 and what 0 is not known.",
        "Libertades civiles de 0 a 10: más de 7.5 da 4 puntos, más de 5 da 3, más de 2.5 da 2; no se sabe qué da 1 y qué 0."
    );

    public static readonly ProcessRule TwoYears = ProcessRule.National(
        "eligibility-two-years",
        Official,
        "",
        "",
        ProcessSources.EligibilityReview,
        "Two consecutive years below the criteria lead to eligibility review.",
        "Dos años consecutivos por debajo de los criterios llevan a una revisión de elegibilidad."
    );

    public static readonly ProcessRule Values = ProcessRule.National(
        "values-check",
        Provisional,
        "2017",
        "",
        ProcessSources.ValuesCheck,
        "A country that has not joined needs a score of at least 3 of 4 on one of two indicators of V-Dem: entry and exit, or repression, of civil society organisations. The indicators are OGP's, the threshold is not confirmed.",
        "Un país que no se ha unido necesita al menos 3 de 4 en uno de dos indicadores de V-Dem: entrada y salida, o represión, de organizaciones de la sociedad civil. Los indicadores son de OGP, el umbral no está confirmado."
    );

    public static readonly ProcessRule ValuesScope = ProcessRule.National(
        "values-check-scope",
        Official,
        "2017",
        "",
        ProcessSources.ValuesCheck,
        "The values check is for countries that have not joined; members are untouched.",
        "El control de valores es para países que no se han unido; no afecta a los miembros."
    );

    public static readonly ProcessRule State = ProcessRule.National(
        "eligibility-state",
        Official,
        "",
        "",
        "https://www.opengovpartnership.org/glossary-cat/ogp-governance/page/2/",
        "States that are not members of the United Nations are not eligible.",
        "Los Estados que no son miembros de las Naciones Unidas no son elegibles."
    );

    public static readonly ProcessRule LocalAll = Local(
        "local-eligibility",
        "All criteria of OGP Local together.",
        "Todos los criterios de OGP Local en conjunto."
    );

    public static readonly ProcessRule LocalStanding = Local(
        "local-eligibility-country",
        "The country is a member in good standing.",
        "El país es un miembro en regla.",
        "https://www.opengovpartnership.org/?p=49722"
    );

    public static readonly ProcessRule LocalLetter = Local(
        "local-eligibility-letter",
        "A letter of support from the head of local government and a leader from outside government.",
        "Una carta de apoyo de quien encabeza el gobierno local y de un líder no gubernamental."
    );

    public static readonly ProcessRule LocalRecord = Local(
        "local-eligibility-track-record",
        "At least one open-government reform or example of co-creation in the last three years.",
        "Al menos una reforma de gobierno abierto o ejemplo de cocreación en los últimos tres años."
    );

    public static readonly ProcessRule LocalTerm = Local(
        "local-eligibility-term",
        "At least 16 months left in the term of government.",
        "Al menos 16 meses restantes del mandato."
    );

    public static readonly ProcessRule LocalAmbition = Local("local-eligibility-ambition", "Ambition.", "Ambición.");

    public static readonly ProcessRule LocalCapacity = Local("local-eligibility-capacity", "Capacity and staff.", "Capacidad y personal.");

    public static readonly ProcessRule LocalMechanisms = Local(
        "local-eligibility-mechanisms",
        "Clear mechanisms and value.",
        "Mecanismos y valor claros."
    );

    public static readonly ProcessRule LocalLearning = Local(
        "local-eligibility-peer-learning",
        "Readiness for peer learning.",
        "Disposición al aprendizaje entre pares."
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

    private static ProcessRule Local(string id, string en, string es, string source = ProcessSources.LocalEligibility) =>
        ProcessRule.National(id, Official, "2020", "", source, en, es) with
        {
            Scope = MemberLevel.Local,
        };
}
