using static Ogp.Model.CodeStatus;

namespace Ogp.Model;

/// <summary>When plans were due, and when that is too late.</summary>
internal static class DueDateRules
{
    /// <summary>What the calendar says of a year that it does not know.</summary>
    public static readonly ProcessRule Unknown = ProcessRule.National(
        "due-unknown",
        Provisional,
        "",
        "",
        null,
        "No due date is known for the year.",
        "No se conoce una fecha límite para el año.",
        "On ne connaît pas d’échéance pour l’année."
    );

    public static readonly ProcessRule Joiners = ProcessRule.National(
        "due-first-plan",
        Official,
        "2012",
        "2013",
        ProcessSources.Cohorts,
        "A new member's first plan is due by 31 March of the year after its letter of intent.",
        "El primer plan de un nuevo miembro se entrega hasta el 31 de marzo del año siguiente a su carta de intención.",
        "Le premier plan d’un nouveau membre est à remettre au plus tard le 31 mars de l’année qui suit sa lettre d’intention."
    );

    public static readonly ProcessRule AfterPrevious = ProcessRule.National(
        "due-2022",
        Official,
        "2022-01-01",
        "",
        ProcessSources.Letters,
        "No fixed date: a plan is due within twelve months after the end of the last one.",
        "Sin fecha fija: un plan se entrega dentro de los doce meses posteriores al final del anterior.",
        "Pas de date fixe : un plan est à remettre dans les douze mois qui suivent la fin du précédent."
    );

    public static readonly ProcessRule CovidSwitch = ProcessRule.National(
        "due-2020-switch",
        Official,
        "2020",
        "2020",
        ProcessSources.CovidResolution,
        "A member whose plan was due in 2020 could tell the Support Unit early and deliver in 2021 instead, without acting contrary to process.",
        "Un miembro cuyo plan debía entregarse en 2020 podía avisar pronto a la Unidad de Apoyo y entregarlo en 2021, sin actuar en contra del proceso.",
        "Un membre dont le plan était attendu en 2020 pouvait en avertir tôt l’Unité de soutien et le remettre en 2021, sans agir contrairement au processus."
    );

    public static readonly ProcessRule NotLateBefore2014 = ProcessRule.National(
        "late-2012",
        Official,
        "2012-06",
        "2014-02",
        "http://www.freedominfo.org/2012/04/ogp-still-developing-rules-on-member-noncompliance/",
        "No rule on late plans was written down yet.",
        "Aún no había una regla escrita sobre los planes atrasados.",
        "Aucune règle sur les plans en retard n’était encore écrite."
    );

    public static readonly ProcessRule Late2014 = ProcessRule.National(
        "late-2014",
        Official,
        "2014",
        "2014",
        ProcessSources.Letters2014,
        "A plan is late when it is not published within four months of its due date.",
        "Un plan está atrasado si no se publica dentro de los cuatro meses posteriores a su fecha límite.",
        "Un plan est en retard s’il n’est pas publié dans les quatre mois qui suivent son échéance."
    );

    public static readonly ProcessRule Late2015 = ProcessRule.National(
        "late-2015",
        Official,
        "2015",
        "2017",
        ProcessSources.Calendar2015,
        "A plan is late when it is uploaded to OGP's website more than four months after its due date.",
        "Un plan está atrasado si se sube al sitio de OGP más de cuatro meses después de su fecha límite.",
        "Un plan est en retard s’il est mis en ligne sur le site de l’OGP plus de quatre mois après son échéance."
    );

    public static readonly ProcessRule Late2018 = ProcessRule.National(
        "late-2018",
        Official,
        "2018",
        "2021-12-31",
        ProcessSources.ProceduralReview,
        "A plan is late when it is not published by 31 December of the year in which it is due, four months after 31 August.",
        "Un plan está atrasado si no se publica hasta el 31 de diciembre del año en que debía entregarse, cuatro meses después del 31 de agosto.",
        "Un plan est en retard s’il n’est pas publié au 31 décembre de l’année où il est attendu, quatre mois après le 31 août."
    );

    public static readonly ProcessRule Late2022 = ProcessRule.National(
        "late-2022",
        Official,
        "2022-01-01",
        "",
        ProcessSources.Letters,
        "A plan is late when none is delivered within twelve months after the end of the last one.",
        "Un plan está atrasado si no se entrega dentro de los doce meses posteriores al final del anterior.",
        "Un plan est en retard si aucun n’est remis dans les douze mois qui suivent la fin du précédent."
    );

    public static readonly ProcessRule ShiftUnknown = ProcessRule.National(
        "cohort-shift-unknown",
        Provisional,
        "",
        "2014",
        null,
        "No rule on moving to another cohort is known.",
        "No se conoce una regla sobre el paso a otra cohorte.",
        "On ne connaît pas de règle sur le passage à une autre cohorte."
    );

    public static readonly ProcessRule Shift2015 = ProcessRule.National(
        "cohort-shift-2015",
        Official,
        "2015",
        "2017",
        ProcessSources.Calendar2015,
        "A plan more than six months late moves the member to the next year's group.",
        "Un plan con más de seis meses de atraso pasa al miembro al grupo del año siguiente.",
        "Un plan en retard de plus de six mois fait passer le membre au groupe de l’année suivante."
    );

    public static readonly ProcessRule Shift2018 = ProcessRule.National(
        "cohort-shift-2018",
        Official,
        "2018",
        "2021",
        ProcessSources.Calendar2019,
        "A plan delivered on 1 January or later moves the member to the other cohort, odd or even; one that is late but before that keeps its end date.",
        "Un plan entregado el 1 de enero o después pasa al miembro a la otra cohorte, par o impar; uno atrasado pero anterior conserva su fecha de fin.",
        "Un plan remis le 1er janvier ou après fait passer le membre à l’autre cohorte, paire ou impaire ; un plan en retard mais remis avant garde sa date de fin."
    );

    public static readonly ProcessRule Shift2022 = ProcessRule.National(
        "cohort-shift-2022",
        Inferred,
        "2022",
        "",
        ProcessSources.Letters,
        "There are no cohorts of odd and even years any more.",
        "Ya no hay cohortes de años pares e impares.",
        "Il n’y a plus de cohortes d’années paires et impaires."
    );

    public static readonly PlanDueDate[] Years =
    [
        Year(
            2011,
            "2011-09",
            "",
            Official,
            ProcessSources.Cohorts,
            "The eight founders' plans were due in September 2011.",
            "Los planes de los ocho fundadores debían entregarse en septiembre de 2011.",
            "Les plans des huit fondateurs étaient attendus en septembre 2011."
        ),
        Year(
            2012,
            "2012-04",
            "",
            Official,
            ProcessSources.Cohorts,
            "The second cohort's plans were due in April 2012.",
            "Los planes de la segunda cohorte debían entregarse en abril de 2012.",
            "Les plans de la deuxième cohorte étaient attendus en avril 2012."
        ),
        Year(
            2013,
            "2013-04",
            "",
            Official,
            ProcessSources.Cohorts,
            "The third cohort's plans were due in April 2013.",
            "Los planes de la tercera cohorte debían entregarse en abril de 2013.",
            "Les plans de la troisième cohorte étaient attendus en avril 2013."
        ),
        Year(
            2014,
            "2014-06-30",
            "2014-11-01",
            Inferred,
            "https://ogpblog.wordpress.com/2014/12/05/ogp-sent-letters-to-countries-encouraging-submission-of-action-plans/",
            "Due at the end of June 2014: sources say 15 June, the end of June and 1 July; the four months were held to end on 1 November.",
            "El plazo de entrega vencía a fines de junio de 2014: las fuentes dicen 15 de junio, fin de junio y 1 de julio; los cuatro meses se contaron hasta el 1 de noviembre.",
            "L’échéance était fin juin 2014 : les sources disent le 15 juin, fin juin et le 1er juillet ; les quatre mois ont été comptés jusqu’au 1er novembre."
        ),
        Year(
            2015,
            "2015-06-30",
            "2015-10-30",
            Official,
            "https://opengovpartnership.org/stories/letters-sent-to-countries-encouraging-submission-of-action-plans-2",
            "Due on 30 June.",
            "El plazo de entrega vencía el 30 de junio.",
            "L’échéance était le 30 juin."
        ),
        Year(
            2016,
            "2016-06-30",
            "2016-10-30",
            Official,
            "http://www.opengovpartnership.org/blog/ogp-webmaster/2016/06/05/clarifying-ogp-national-action-plan-deadlines",
            "Due on 30 June.",
            "El plazo de entrega vencía el 30 de junio.",
            "L’échéance était le 30 juin."
        ),
        Year(
            2017,
            "2017-06-30",
            "2017-10-30",
            Inferred,
            ProcessSources.Calendar2015,
            "Due on 30 June, as in the years before; a move to August in this year is not excluded.",
            "El plazo de entrega vencía el 30 de junio, como en los años anteriores; no se excluye que ya fuera en agosto.",
            "L’échéance était le 30 juin, comme les années précédentes ; il n’est pas exclu qu’elle ait déjà été en août."
        ),
        Year(
            2018,
            "2018-08-31",
            "2018-12-31",
            Official,
            "https://www.opengovpartnership.org/stories/lets-get-co-creating-participate-in-the-2018-action-plan-process/",
            "Due on 31 August.",
            "El plazo de entrega vencía el 31 de agosto.",
            "L’échéance était le 31 août."
        ),
        Year(
            2019,
            "2019-08-31",
            "2019-12-31",
            Official,
            ProcessSources.Calendar2019,
            "Due on 31 August; late but before 1 January was tolerated.",
            "El plazo de entrega vencía el 31 de agosto; se toleró la entrega tardía anterior al 1 de enero.",
            "L’échéance était le 31 août ; une remise tardive avant le 1er janvier était tolérée."
        ),
        Year(
            2020,
            "2020-08-31",
            "2020-12-31",
            Official,
            ProcessSources.CovidResolution,
            "Due on 31 August, with a window to 31 December 2020 because of the pandemic.",
            "El plazo de entrega vencía el 31 de agosto, con un plazo hasta el 31 de diciembre de 2020 por la pandemia.",
            "L’échéance était le 31 août, avec un délai jusqu’au 31 décembre 2020 à cause de la pandémie."
        ),
        Year(
            2021,
            "2021-08-31",
            "2021-12-31",
            Inferred,
            ProcessSources.CovidResolution,
            "The regular calendar again, so 31 August; 31 December 2021 was treated as the last day.",
            "De nuevo el calendario regular, es decir el 31 de agosto; el 31 de diciembre de 2021 se trató como último día.",
            "De nouveau le calendrier habituel, donc le 31 août ; le 31 décembre 2021 a été traité comme dernier jour."
        ),
    ];

    public static readonly ProcessRule[] All =
    [
        Unknown,
        Joiners,
        AfterPrevious,
        CovidSwitch,
        NotLateBefore2014,
        Late2014,
        Late2015,
        Late2018,
        Late2022,
        ShiftUnknown,
        Shift2015,
        Shift2018,
        Shift2022,
        .. Years.Select(year => year.Rule),
    ];

    private static PlanDueDate Year(int year, string due, string lastDay, CodeStatus status, string source, string en, string es, string fr)
    {
        string text = new PartialDate(year).ToString();
        _ = PartialDate.TryParse(due, out PartialDate dueDate);
        _ = PartialDate.TryParse(lastDay, out PartialDate last);
        return new(year, dueDate, last, ProcessRule.National($"due-{text}", status, text, text, source, en, es, fr));
    }
}
