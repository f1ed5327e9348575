namespace Ogp.Model.Validation.Rules;

/// <summary>Ratings against the methodology of their time: OGP1401 to OGP1409. Exceptions exist, so these are remarks.</summary>
internal static class EraRules
{
    public static readonly Rule[] All =
    [
        new CoverageRule(
            RuleKind.Note(
                "OGP1401",
                "not-coded-that-year",
                (
                    "{variable} was not usually rated for {plans} of {year}.",
                    "{variable} no se solía calificar en {plans} de {year}.",
                    "{variable} n’était d’ordinaire pas noté pour les {plans} de {year}."
                ),
                (
                    "Each variable has its years, and since 2020 plans of local members are rated by fewer variables than those of countries. A rating outside them may be right, as single reports went ahead or were late; more often the year of the plan or the level of the member is wrong, or the variable is one of another time.",
                    "Cada variable tiene sus años, y desde 2020 los planes de miembros locales se califican con menos variables que los de países. Una calificación fuera de ellos puede ser correcta, pues algún informe se adelantó o llegó tarde; más a menudo el año del plan o el nivel del miembro está mal, o la variable es de otra época.",
                    "Chaque variable a ses années, et depuis 2020 les plans de membres locaux sont notés selon moins de variables que ceux des pays. Une notation hors d’elles peut être juste, car certains rapports furent en avance ou en retard ; plus souvent l’année du plan ou le niveau du membre est faux, ou la variable est d’une autre époque."
                ),
                "OGP commitments database, July 2024"
            ),
            inAnyReport: true
        ),
        new CoverageRule(
            RuleKind.Note(
                "OGP1402",
                "not-rated-in-product",
                (
                    "{variable} is not usually rated in {product} on {plans} of {year}.",
                    "{variable} no se suele calificar en {product} sobre {plans} de {year}.",
                    "{variable} n’est d’ordinaire pas noté dans {product} sur les {plans} de {year}."
                ),
                (
                    "Each kind of report rates its own variables: a design report has no completion, a results report no potential for results. The rating may be one that is quoted from another report.",
                    "Cada tipo de informe califica sus variables: un informe de diseño no tiene cumplimiento. La calificación puede estar citada de otro informe.",
                    "Chaque type de rapport note ses variables : un rapport de conception n’a pas d’achèvement. La notation peut être citée d’un autre rapport."
                ),
                "https://www.opengovpartnership.org/irm-guidance-overview/"
            ),
            inAnyReport: false
        ),
        new Rule<Assessment>(
            RuleKind.Note(
                "OGP1403",
                "level-of-other-years",
                (
                    "The level '{level}' of {variable} was used for plans of {years}, this one is of {year}.",
                    "El nivel «{level}» de {variable} se usó en planes de {years}; este es de {year}.",
                    "Le niveau « {level} » de {variable} servait aux plans de {years} ; celui-ci est de {year}."
                ),
                (
                    "Scales changed: a level that was not there yet, or no longer, is mostly a word read on the wrong scale.",
                    "Las escalas cambiaron: un nivel que aún no existía, o ya no, suele ser una palabra leída en otra escala.",
                    "Les échelles ont changé : un niveau qui n’existait pas encore, ou plus, est le plus souvent un mot lu sur une autre échelle."
                ),
                "OGP commitments database, July 2024"
            ),
            static (assessment, context) =>
            {
                if (context is not { Plan: not null, Facts.Year: { } year })
                {
                    return false;
                }

                foreach (ref readonly Rating rating in assessment.Ratings)
                {
                    if (
                        !rating.Statement.HasLevel
                        || context.Ids.LevelsOf(rating.Key) is not { } levels
                        || IsNotCoded(rating.Key, year, context)
                    )
                    {
                        continue;
                    }

                    foreach (string level in rating.Statement.Codes)
                    {
                        if (levels.Find(level) is { } entry && !UsualYears.Include(entry, year))
                        {
                            context.Found(
                                RuleContext.RatingAt(rating.Key),
                                ("level", level),
                                ("variable", rating.Key),
                                ("years", UsualYears.Text(entry)),
                                ("year", year)
                            );
                        }
                    }
                }

                return true;
            }
        ),
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1404",
                "process-rated-of-a-commitment",
                (
                    "{variable} is about the process, not about a commitment: it belongs under process.",
                    "{variable} trata del proceso, no de un compromiso: va en process.",
                    "{variable} porte sur le processus, non sur un engagement : sa place est dans process."
                ),
                (
                    "Ratings of the process stand in the report's process assessments. Under a commitment no score and no page looks for them.",
                    "Las calificaciones del proceso van en las evaluaciones de proceso del informe. En un compromiso nadie las busca.",
                    "Les notations du processus figurent dans les évaluations de processus du rapport. Sous un engagement, nul ne les cherche."
                ),
                "docs/format.md, Report"
            ),
            static (assessment, context) =>
            {
                foreach (ref readonly Rating rating in assessment.Ratings)
                {
                    if (rating.Key.IsOfProcess)
                    {
                        context.Found(RuleContext.RatingAt(rating.Key), ("variable", rating.Key));
                    }
                }

                return assessment.Ratings.Count > 0;
            }
        ),
        new Rule<ProcessAssessment>(
            RuleKind.Warning(
                "OGP1405",
                "commitment-rated-of-a-process",
                (
                    "{variable} is about a commitment, not about the process: it belongs under assessments.",
                    "{variable} trata de un compromiso, no del proceso: va en assessments.",
                    "{variable} porte sur un engagement, non sur le processus : sa place est dans assessments."
                ),
                (
                    "Ratings of commitments stand in the report's assessments, each with its commitment. Here nobody can tell which commitment is meant.",
                    "Las calificaciones de compromisos van en las evaluaciones del informe, cada una con su compromiso. Aquí no se sabe de cuál se trata.",
                    "Les notations d’engagements figurent dans les évaluations du rapport, chacune avec son engagement. Ici nul ne sait duquel il s’agit."
                ),
                "docs/format.md, Report"
            ),
            static (process, context) =>
            {
                foreach (ref readonly Rating rating in process.Ratings)
                {
                    if (rating.Key.IsKnown && !rating.Key.IsOfProcess)
                    {
                        context.Found(RuleContext.RatingAt(rating.Key), ("variable", rating.Key));
                    }
                }

                return process.Ratings.Count > 0;
            }
        ),
        new Rule<IrmReport>(
            RuleKind.Note(
                "OGP1406",
                "product-of-other-years",
                (
                    "{product} is a report on plans of {years}, this one is of {year}.",
                    "{product} es un informe sobre planes de {years}; este es de {year}.",
                    "{product} est un rapport sur les plans de {years} ; celui-ci est de {year}."
                ),
                (
                    "The reports of the IRM changed with its method: a mid-term report of 2017 is a progress report, and a midterm review one on four-year plans of today. The kind of report decides which ratings it can have, and at which point of the plan.",
                    "Los informes del IRM cambiaron con su método: un informe de medio término de 2017 es un informe de avance; una revisión de medio término es de planes actuales de cuatro años. El tipo de informe decide qué calificaciones puede tener y en qué momento del plan.",
                    "Les rapports de l’IRM ont changé avec sa méthode : un rapport à mi-parcours de 2017 est un rapport d’étape ; un examen à mi-parcours porte sur les plans de quatre ans d’aujourd’hui. Le type de rapport décide des notations possibles, et du moment du plan."
                ),
                "https://www.opengovpartnership.org/irm-guidance-overview/"
            ),
            static (report, context) =>
            {
                if (
                    context is not { Plan: not null, Facts.Year: { } year }
                    || report.Product.Entry is not { } product
                    || !Methodology.Standard.IsIndependent(report.Product)
                )
                {
                    return false;
                }

                if (!UsualYears.Include(product, year) && !IsMidtermOfFourYears(report, context.Plan))
                {
                    context.Found("product", ("product", report.Product), ("years", UsualYears.Text(product)), ("year", year));
                }

                return true;
            }
        ),
    ];

    /// <summary>Whether a report is the review of a plan of four years, which there were before the first such review was written.</summary>
    private static bool IsMidtermOfFourYears(IrmReport report, ActionPlan plan) =>
        report.Product == Product.MidtermReview
        && plan.Period is { Start.IsStated: true, End.IsStated: true } term
        && term.End.Year - term.Start.Year >= 3;

    /// <summary>Whether a variable was rated for plans of a year in no report.</summary>
    internal static bool IsNotCoded(RatingKey key, int year, RuleContext context) =>
        context.Ids.CoverageOf(key, year, default, context.Facts.Level) == CoverageKind.NotCoded;
}
