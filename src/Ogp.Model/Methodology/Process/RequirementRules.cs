using static Ogp.Model.CodeStatus;

namespace Ogp.Model;

/// <summary>The minimum requirements of 2022, national and local.</summary>
internal static class RequirementRules
{
    public static readonly ProcessRule All = ProcessRule.National(
        "pcs-2022-all",
        Inferred,
        "2022-01-01",
        "",
        "https://www.opengovpartnership.org/documents/bulgaria-action-plan-review-2022-2024/",
        "A phase meets the minimum requirements when it meets every one of them; one that is not met is enough to fail.",
        "Una fase cumple los requerimientos mínimos si los cumple todos; uno incumplido basta para no cumplir.",
        "Une phase remplit les exigences minimales si elle les remplit toutes ; une seule qui ne l’est pas suffit pour échouer."
    );

    public static readonly ProcessRule Dialogue = Of(
        MinimumRequirement.Of("1.1"),
        "A space for dialogue of government and civil society meets at least every six months, and its basic rules are public.",
        "Un espacio de diálogo de gobierno y sociedad civil se reúne al menos cada seis meses, y sus reglas básicas son públicas.",
        "Un espace de dialogue entre le gouvernement et la société civile se réunit au moins tous les six mois, et ses règles de base sont publiques."
    );

    public static readonly ProcessRule Website = Of(
        MinimumRequirement.Of("2.1"),
        "A public OGP website is maintained.",
        "Se mantiene un sitio web público de OGP.",
        "Un site web public de l’OGP est tenu à jour."
    );

    public static readonly ProcessRule Repository = Of(
        MinimumRequirement.Of("2.2"),
        "A public repository holds evidence of co-creation and implementation and is updated at least twice a year.",
        "Un repositorio público contiene evidencia de la cocreación y la implementación y se actualiza al menos dos veces al año.",
        "Un répertoire public contient des preuves de la cocréation et de la mise en œuvre et est mis à jour au moins deux fois par an."
    );

    public static readonly ProcessRule Timeline = Of(
        MinimumRequirement.Of("3.1"),
        "The timeline and the ways to take part are published at least 14 days before the plan's development starts.",
        "El calendario y las formas de participar se publican al menos 14 días antes de empezar la elaboración del plan.",
        "Le calendrier et les moyens de participer sont publiés au moins 14 jours avant le début de l’élaboration du plan."
    );

    public static readonly ProcessRule Outreach = Of(
        MinimumRequirement.Of("3.2"),
        "At least one activity makes OGP and the ways to take part known.",
        "Al menos una actividad da a conocer OGP y las formas de participar.",
        "Au moins une activité fait connaître l’OGP et les moyens de participer."
    );

    public static readonly ProcessRule Mechanism = Of(
        MinimumRequirement.Of("3.3"),
        "There is a mechanism to gather inputs from a range of stakeholders, open for a fitting time.",
        "Hay un mecanismo para recibir aportes de actores diversos, abierto por un tiempo adecuado.",
        "Il y a un mécanisme pour recueillir les contributions d’acteurs divers, ouvert pendant un temps suffisant."
    );

    public static readonly ProcessRule Response = Of(
        MinimumRequirement.Of("4.1"),
        "It is documented and reported back, or published, how contributions were considered.",
        "Se documenta y se informa, o se publica, cómo se consideraron los aportes.",
        "La manière dont les contributions ont été prises en compte est documentée et communiquée, ou publiée."
    );

    public static readonly ProcessRule Meetings = Of(
        MinimumRequirement.Of("5.1"),
        "At least two meetings every year with civil society present results and collect comments.",
        "Al menos dos reuniones al año con la sociedad civil presentan resultados y recogen comentarios.",
        "Au moins deux réunions par an avec la société civile présentent les résultats et recueillent des commentaires."
    );

    public static readonly ProcessRule LocalAll = Local(
        "local-all",
        Provisional,
        null,
        "A local member meets its requirements when it meets every one of them; OGP's Support Unit concludes, from the monitoring body's reports.",
        "Un miembro local cumple sus requerimientos si los cumple todos; concluye la Unidad de Apoyo de OGP, a partir de los informes del órgano de monitoreo.",
        "Un membre local remplit ses exigences s’il les remplit toutes ; l’Unité de soutien de l’OGP conclut, à partir des rapports de l’organe de suivi."
    );

    public static readonly ProcessRule LocalForum = Local(
        "local-forum",
        Official,
        ProcessSources.Inception,
        "There is a multistakeholder forum for developing and reviewing the plan.",
        "Hay un foro multiactor para elaborar y revisar el plan.",
        "Il y a un forum multipartite pour élaborer et examiner le plan."
    );

    public static readonly ProcessRule LocalEndorsement = Local(
        "local-endorsement",
        Inferred,
        ProcessSources.Inception,
        "Members from outside government approved the plan before it was submitted.",
        "Integrantes no gubernamentales aprobaron el plan antes de su entrega.",
        "Des membres non gouvernementaux ont approuvé le plan avant sa remise."
    );

    public static readonly ProcessRule LocalWebsite = Local(
        "local-website",
        Official,
        ProcessSources.Inception,
        "A website without barriers informs about the local process and is updated at least every four months.",
        "Un sitio web sin barreras informa del proceso local y se actualiza al menos cada cuatro meses.",
        "Un site web sans obstacles informe du processus local et est mis à jour au moins tous les quatre mois."
    );

    public static readonly ProcessRule LocalInformation = Local(
        "local-information",
        Official,
        ProcessSources.Inception,
        "Participants got relevant information before meetings.",
        "Los participantes recibieron información pertinente antes de las reuniones.",
        "Les participants ont reçu les informations utiles avant les réunions."
    );

    public static readonly ProcessRule[] Every =
    [
        All,
        Dialogue,
        Website,
        Repository,
        Timeline,
        Outreach,
        Mechanism,
        Response,
        Meetings,
        LocalAll,
        LocalForum,
        LocalEndorsement,
        LocalWebsite,
        LocalInformation,
    ];

    private static ProcessRule Of(MinimumRequirement requirement, string en, string es, string fr)
    {
        CodeEntry entry = requirement.Entry!;
        return ProcessRule.National(
            $"pcs-2022-{requirement.Text}",
            entry.Status,
            entry.Since.ToString(),
            entry.Until.ToString(),
            entry.Source,
            en,
            es,
            fr
        );
    }

    private static ProcessRule Local(string id, CodeStatus status, string? source, string en, string es, string fr) =>
        ProcessRule.National(id, status, "2020", "", source, en, es, fr) with
        {
            Scope = MemberLevel.Local,
        };
}
