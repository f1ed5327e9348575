using static Ogp.Model.CodeStatus;

namespace Ogp.Model;

/// <summary>Duties of self-assessment, by the time at which they fell due.</summary>
internal static class SelfAssessmentRules
{
    public static readonly ProcessRule Yearly = ProcessRule.National(
        "self-assessment-2011",
        Official,
        "2011",
        "2014",
        "https://2009-2017.state.gov/j/ogp/195671.htm",
        "One self-assessment for each cycle of twelve months, about three months after it; the draft is open to public consultation.",
        "Una autoevaluación por cada ciclo de doce meses, unos tres meses después; el borrador se somete a consulta pública.",
        "Une autoévaluation pour chaque cycle de douze mois, environ trois mois après ; le projet est soumis à la consultation du public."
    );

    public static readonly ProcessRule Founders = ProcessRule.National(
        "self-assessment-founders",
        Official,
        "2013",
        "2013",
        "https://opengovpartnership.org/stories/first-ogp-self-assessments-posted-deadline-extended",
        "The founders' first self-assessments were due on 31 March 2013, moved to 19 April 2013.",
        "El plazo de las primeras autoevaluaciones de los fundadores vencía el 31 de marzo de 2013, aplazado al 19 de abril de 2013.",
        "Les premières autoévaluations des fondateurs étaient attendues le 31 mars 2013, ce qui a été reporté au 19 avril 2013."
    );

    public static readonly ProcessRule SecondCohort = ProcessRule.National(
        "self-assessment-second-cohort",
        Official,
        "2013",
        "2013",
        "https://ogpblog.wordpress.com/category/reports/",
        "The second cohort's first self-assessments were due on 30 September 2013.",
        "El plazo de las primeras autoevaluaciones de la segunda cohorte vencía el 30 de septiembre de 2013.",
        "Les premières autoévaluations de la deuxième cohorte étaient attendues le 30 septembre 2013."
    );

    public static readonly ProcessRule Two = ProcessRule.National(
        "self-assessment-2015",
        Official,
        "2015",
        "2018",
        "http://www.opengovpartnership.org/how-it-works/self-assessment-process",
        "Two self-assessments, at midterm and at the end of term, with two weeks of comments; their dates are not known.",
        "Dos autoevaluaciones, de medio término y de fin de término, con dos semanas de comentarios; no se conocen sus fechas.",
        "Deux autoévaluations, à mi-parcours et en fin de période, avec deux semaines de commentaires ; on ne connaît pas leurs dates."
    );

    public static readonly ProcessRule EndOnly = ProcessRule.National(
        "self-assessment-2019",
        Official,
        "2019-02",
        "2021",
        "https://www.opengovpartnership.org/documents/ogp-process-step-4-government-self-assessment/",
        "Only the self-assessment at the end of term is required, with an English translation.",
        "Solo se exige la autoevaluación de fin de término, con traducción al inglés.",
        "Seule l’autoévaluation de fin de période est exigée, avec une traduction en anglais."
    );

    public static readonly ProcessRule Today = ProcessRule.National(
        "self-assessment-2022",
        Provisional,
        "2022",
        "",
        "https://opengovpartnership.org/national-handbook/implementing-action-plans",
        "The handbook describes self-assessments; whether any is required is not known.",
        "El manual describe autoevaluaciones; no se sabe si alguna es obligatoria.",
        "Le manuel décrit des autoévaluations ; on ne sait pas si l’une d’elles est exigée."
    );

    public static readonly ProcessRule Unknown = ProcessRule.National(
        "self-assessment-unknown",
        Provisional,
        "",
        "",
        null,
        "No duty of self-assessment is known for the case.",
        "No se conoce un deber de autoevaluación para el caso.",
        "On ne connaît pas d’obligation d’autoévaluation pour ce cas."
    );

    /// <summary>The duties in the order of time; a month between two of them is in none.</summary>
    public static readonly ProcessRule[] Periods = [Yearly, Two, EndOnly, Today];

    public static readonly ProcessRule[] All = [.. Periods, Founders, SecondCohort, Unknown];
}
