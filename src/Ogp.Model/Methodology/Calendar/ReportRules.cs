using static Ogp.Model.CodeStatus;

namespace Ogp.Model;

/// <summary>When products of assessors and self-assessments are due.</summary>
internal static class ReportRules
{
    public static readonly ProcessRule Brief = ProcessRule.National(
        "report-co-creation-brief",
        Official,
        "2020",
        "",
        "https://www.opengovpartnership.org/glossary/independent-reporting-mechanism-irm/",
        "The Co-Creation Brief comes about three months before co-creation, or early in it.",
        "La nota de cocreación llega unos tres meses antes de la cocreación, o a su inicio.",
        "La note de cocréation vient environ trois mois avant la cocréation, ou à son début."
    );

    public static readonly ProcessRule Review = ProcessRule.National(
        "report-action-plan-review",
        Official,
        "2020",
        "",
        "https://www.opengovpartnership.org/documents/independent-reporting-mechanism-action-plan-review/",
        "The Action Plan Review goes to government and forum within four months of the submission.",
        "La revisión del plan de acción llega al gobierno y al foro dentro de los cuatro meses posteriores a la entrega.",
        "L’examen du plan d’action parvient au gouvernement et au forum dans les quatre mois qui suivent la remise."
    );

    public static readonly ProcessRule Midterm = ProcessRule.National(
        "report-midterm-review",
        Official,
        "2023",
        "",
        ProcessSources.FourYearPlans,
        "Four-year plans get a Midterm Review at their half; no time for its delivery is known.",
        "Los planes de cuatro años reciben una revisión de medio término a la mitad; no se conoce un plazo de entrega.",
        "Les plans de quatre ans ont un examen à mi-parcours à leur moitié ; on ne connaît pas de délai pour sa remise."
    );

    public static readonly ProcessRule Results = ProcessRule.National(
        "report-results-report",
        Official,
        "2019",
        "",
        "http://www.opengovpartnership.org/about/independent-reporting-mechanism",
        "Research for the Results Report starts when implementation ends; it comes about four months later.",
        "La investigación del informe de resultados empieza al terminar la implementación; llega unos cuatro meses después.",
        "Les recherches pour le rapport de résultats commencent à la fin de la mise en œuvre ; il vient environ quatre mois après."
    );

    public static readonly ProcessRule Older = ProcessRule.National(
        "report-time-unknown",
        Provisional,
        "2011",
        "2021",
        null,
        "No time for the delivery of the product is known.",
        "No se conoce un plazo de entrega del producto.",
        "On ne connaît pas de délai pour la remise du produit."
    );

    public static readonly ProcessRule Inception = ProcessRule.National(
        "report-inception",
        Official,
        "2020",
        "",
        ProcessSources.Inception,
        "The inception report of a local plan comes within two months of its submission.",
        "El informe inicial de un plan local llega dentro de los dos meses posteriores a su entrega.",
        "Le rapport initial d’un plan local vient dans les deux mois qui suivent sa remise."
    ) with
    {
        Scope = MemberLevel.Local,
    };

    public static readonly ProcessRule EndOfCommitment = ProcessRule.National(
        "report-end-of-commitment",
        Official,
        "2020",
        "",
        "https://www.opengovpartnership.org/ogp-local-end-of-commitment-assessment-form",
        "The end-of-commitment report of a local commitment comes one month after it is fully implemented.",
        "El informe de fin de compromiso local llega un mes después de su implementación completa.",
        "Le rapport de fin d’engagement d’un engagement local vient un mois après sa mise en œuvre complète."
    ) with
    {
        Scope = MemberLevel.Local,
    };

    public static readonly ProcessRule Submission = ProcessRule.National(
        "submission",
        Official,
        "",
        "",
        null,
        "The day of upload to OGP's website.",
        "El día en que se sube al sitio de OGP.",
        "Le jour de la mise en ligne sur le site de l’OGP."
    ) with
    {
        Scope = default,
    };

    public static readonly ProcessRule CoCreation = ProcessRule.National(
        "co-creation-start",
        Official,
        "",
        "",
        null,
        "The day on which the plan's development begins.",
        "El día en que empieza la elaboración del plan.",
        "Le jour où commence l’élaboration du plan."
    ) with
    {
        Scope = default,
    };

    public static readonly ProcessRule Comments = ProcessRule.National(
        "report-public-comment",
        Official,
        "2015",
        "2016",
        "https://www.opengovpartnership.org/stories/why-and-how-to-comment-on-irm-progress-reports/",
        "A draft report is open to public comment for at least two weeks.",
        "Un borrador de informe queda abierto a comentarios públicos por al menos dos semanas.",
        "Un projet de rapport est ouvert aux commentaires du public pendant deux semaines au moins."
    );

    public static readonly ProcessRule Assessors = ProcessRule.National(
        "assessor",
        Official,
        "",
        "",
        "https://www.opengovpartnership.org/glossary/local-monitoring-body/",
        "The IRM assesses countries and the local members of the programme of 2016 to 2021; a local monitoring body of its own assesses each local member since.",
        "El IRM evalúa a los países y a los miembros locales del programa de 2016 a 2021; desde entonces cada miembro local tiene su órgano de monitoreo.",
        "L’IRM évalue les pays et les membres locaux du programme de 2016 à 2021 ; depuis, un organe de suivi propre évalue chaque membre local."
    ) with
    {
        Scope = default,
    };

    public static readonly ProcessRule[] All =
    [
        Brief,
        Review,
        Midterm,
        Results,
        Older,
        Inception,
        EndOfCommitment,
        Submission,
        CoCreation,
        Comments,
        Assessors,
    ];
}
