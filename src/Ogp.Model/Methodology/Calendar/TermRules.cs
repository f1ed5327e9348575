using static Ogp.Model.CodeStatus;

namespace Ogp.Model;

/// <summary>How long plans last, when they end, and what may move that.</summary>
internal static class TermRules
{
    public static readonly ProcessRule StatedEnd = ProcessRule.National(
        "end-stated",
        Official,
        "",
        "",
        null,
        "The end that the plan states holds.",
        "Vale el final que declara el plan.",
        "La fin que le plan déclare vaut."
    ) with
    {
        Scope = default,
    };

    public static readonly ProcessRule UnknownEnd = ProcessRule.National(
        "end-unknown",
        Provisional,
        "",
        "2014",
        ProcessSources.Database2024,
        "Plans up to 2014 ended on varying days.",
        "Los planes hasta 2014 terminaban en días distintos.",
        "Les plans jusqu’en 2014 finissaient à des jours divers."
    );

    public static readonly ProcessRule LocalEnd = ProcessRule.National(
        "end-local",
        Official,
        "2016",
        "",
        "https://www.opengovpartnership.org/glossary/action-plan/",
        "The length of local plans varies by member.",
        "La duración de los planes locales varía según el miembro.",
        "La durée des plans locaux varie selon le membre."
    ) with
    {
        Scope = MemberLevel.Local,
    };

    public static readonly ProcessRule End2015 = ProcessRule.National(
        "end-2015",
        Inferred,
        "2015",
        "2017",
        ProcessSources.Database2024,
        "Plans end on 30 June two years later.",
        "Los planes terminan el 30 de junio dos años después.",
        "Les plans finissent le 30 juin, deux ans plus tard."
    );

    public static readonly ProcessRule End2018 = ProcessRule.National(
        "end-2018",
        Official,
        "2018",
        "2019",
        ProcessSources.Calendar2019,
        "Plans end on 31 August of the second year.",
        "Los planes terminan el 31 de agosto del segundo año.",
        "Les plans finissent le 31 août de la deuxième année."
    );

    public static readonly ProcessRule End2020 = ProcessRule.National(
        "end-2020",
        Inferred,
        "2020",
        "2020",
        ProcessSources.Database2024,
        "Most plans end on 31 December two years later.",
        "La mayoría de los planes termina el 31 de diciembre dos años después.",
        "La plupart des plans finissent le 31 décembre, deux ans plus tard."
    );

    public static readonly ProcessRule End2021 = ProcessRule.National(
        "end-2021",
        Inferred,
        "2021",
        "",
        "https://github.com/GSA/open.usa.gov/blob/deb38b92069f5520c858bd5070a3b67b7a5baae6/pages/nap/nap-5-co-creation.md",
        "Plans end on 31 December, two years (or the plan's length) after the year of submission.",
        "Los planes terminan el 31 de diciembre, dos años (o la duración del plan) después del año de entrega.",
        "Les plans finissent le 31 décembre, deux ans (ou la durée du plan) après l’année de remise."
    );

    public static readonly ProcessRule Start = ProcessRule.National(
        "term-start",
        Inferred,
        "",
        "",
        "https://github.com/GSA/open.usa.gov/blob/deb38b92069f5520c858bd5070a3b67b7a5baae6/pages/nap/nap-4.md",
        "A term begins the day after the one before it ends: as many years before its own end as the plan lasts.",
        "Un período empieza el día siguiente al final del anterior: tantos años antes de su propio final como dura el plan.",
        "Une période commence le lendemain de la fin de la précédente : autant d’années avant sa propre fin que le plan en dure."
    ) with
    {
        Scope = default,
    };

    public static readonly ProcessRule Midterm = ProcessRule.National(
        "midterm",
        Inferred,
        "",
        "",
        null,
        "The midterm is the last day of the first half of the term.",
        "El medio término es el último día de la primera mitad del período.",
        "Le mi-parcours est le dernier jour de la première moitié de la période."
    ) with
    {
        Scope = default,
    };

    public static readonly ProcessRule Refresh = ProcessRule.National(
        "refresh",
        Official,
        "2021-11-24",
        "",
        ProcessSources.Articles,
        "A four-year plan must be refreshed at the two-year mark.",
        "Un plan de cuatro años debe actualizarse al cumplirse dos años.",
        "Un plan de quatre ans doit être actualisé au bout de deux ans."
    );

    public static readonly ProcessRule TwoYears = ProcessRule.National(
        "duration-2011",
        Official,
        "2011",
        "2021-11-23",
        ProcessSources.Articles,
        "Plans last two years.",
        "Los planes duran dos años.",
        "Les plans durent deux ans."
    );

    public static readonly ProcessRule TwoOrFourYears = ProcessRule.National(
        "duration-2021",
        Official,
        "2021-11-24",
        "",
        ProcessSources.Articles,
        "Plans last two or four years.",
        "Los planes duran dos o cuatro años.",
        "Les plans durent deux ou quatre ans."
    );

    public static readonly ProcessRule ThreeYears = ProcessRule.National(
        "duration-three-years",
        Inferred,
        "2018",
        "2019",
        ProcessSources.CovidResolution,
        "Only plans submitted in 2018 and 2019 may last three years: the resolution on the pandemic let them be extended.",
        "Solo los planes entregados en 2018 y 2019 pueden durar tres años: la resolución sobre la pandemia permitió prorrogarlos.",
        "Seuls les plans remis en 2018 et 2019 peuvent durer trois ans : la résolution sur la pandémie a permis de les prolonger."
    );

    public static readonly ProcessRule OneYear = ProcessRule.National(
        "duration-one-year",
        Inferred,
        "2012",
        "2012",
        ProcessSources.Database2024,
        "One-year plans are the first plans of 2012; Georgia's of 2018 to 2019 is an exception.",
        "Los planes de un año son los primeros de 2012; el de Georgia de 2018 a 2019 es una excepción.",
        "Les plans d’un an sont les premiers de 2012 ; celui de la Géorgie de 2018 à 2019 est une exception."
    );

    public static readonly ProcessRule Pioneers = ProcessRule.National(
        "duration-pioneers",
        Inferred,
        "2016",
        "2017",
        ProcessSources.Database2024,
        "The plans of the local pioneers, delivered in December 2016, were implemented within 2017.",
        "Los planes de los pioneros locales, entregados en diciembre de 2016, se implementaron en 2017.",
        "Les plans des pionniers locaux, remis en décembre 2016, ont été mis en œuvre en 2017."
    ) with
    {
        Scope = MemberLevel.LegacyLocal,
    };

    public static readonly ProcessRule LocalCohorts = ProcessRule.National(
        "duration-local-cohorts",
        Inferred,
        "2018",
        "2021",
        "http://www.opengovpartnership.org/country/czech-republic/progress-report/report",
        "The plans of local members of 2018 to 2021 lasted two years.",
        "Los planes de los miembros locales de 2018 a 2021 duraban dos años.",
        "Les plans des membres locaux de 2018 à 2021 duraient deux ans."
    ) with
    {
        Scope = MemberLevel.LegacyLocal,
    };

    public static readonly ProcessRule Minimum2011 = ProcessRule.National(
        "minimum-length-2011",
        Official,
        "",
        "2017",
        ProcessSources.Calendar2015,
        "Implementation takes at least 18 months.",
        "La implementación dura al menos 18 meses.",
        "La mise en œuvre dure au moins 18 mois."
    );

    public static readonly ProcessRule Minimum2018 = ProcessRule.National(
        "minimum-length-2018",
        Official,
        "2018",
        "2021",
        ProcessSources.Calendar2019,
        "Implementation takes at least 20 months; a single commitment may have any length and may span plans.",
        "La implementación dura al menos 20 meses; un compromiso puede tener cualquier duración y abarcar varios planes.",
        "La mise en œuvre dure au moins 20 mois ; un engagement seul peut avoir n’importe quelle durée et s’étendre sur plusieurs plans."
    );

    public static readonly ProcessRule Minimum2022 = ProcessRule.National(
        "minimum-length-2022",
        Provisional,
        "2022",
        "",
        null,
        "No minimum is known.",
        "No se conoce un mínimo.",
        "On ne connaît pas de minimum."
    );

    public static readonly ProcessRule Extension2018 = ProcessRule.National(
        "extension-2018",
        Official,
        "2018",
        "2018",
        ProcessSources.CovidResolution,
        "A plan of 2018 to 2020 may be extended by twelve months to 31 August 2021 if it is updated with new milestone dates by 31 August 2020.",
        "Un plan de 2018 a 2020 puede prorrogarse doce meses, hasta el 31 de agosto de 2021, si se actualiza con nuevas fechas de hitos hasta el 31 de agosto de 2020.",
        "Un plan de 2018 à 2020 peut être prolongé de douze mois, jusqu’au 31 août 2021, s’il est actualisé avec de nouvelles dates de jalons au plus tard le 31 août 2020."
    );

    public static readonly ProcessRule Extension2019 = ProcessRule.National(
        "extension-2019",
        Official,
        "2019",
        "2019",
        ProcessSources.CovidResolution,
        "A plan submitted in 2019 may be extended by one year, to 2022.",
        "Un plan entregado en 2019 puede prorrogarse un año, hasta 2022.",
        "Un plan remis en 2019 peut être prolongé d’un an, jusqu’en 2022."
    );

    public static readonly ProcessRule ExtensionUnknown = ProcessRule.National(
        "extension-unknown",
        Provisional,
        "",
        "",
        null,
        "No rule on the extension of other plans is known.",
        "No se conoce una regla sobre la prórroga de otros planes.",
        "On ne connaît pas de règle sur la prolongation d’autres plans."
    );

    public static readonly ProcessRule[] All =
    [
        StatedEnd,
        UnknownEnd,
        LocalEnd,
        End2015,
        End2018,
        End2020,
        End2021,
        Start,
        Midterm,
        Refresh,
        TwoYears,
        TwoOrFourYears,
        ThreeYears,
        OneYear,
        Pioneers,
        LocalCohorts,
        Minimum2011,
        Minimum2018,
        Minimum2022,
        Extension2018,
        Extension2019,
        ExtensionUnknown,
    ];
}
