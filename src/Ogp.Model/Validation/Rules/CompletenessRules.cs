using System.Globalization;

namespace Ogp.Model.Validation.Rules;

/// <summary>What is missing: OGP1902 to OGP1908, OGP1912 and OGP1913.</summary>
internal static class CompletenessRules
{
    public static readonly Rule[] All =
    [
        new Rule<Commitment>(
            RuleKind.Warning(
                "OGP1902",
                "no-title",
                (
                    "The commitment {id} has neither a title nor a description.",
                    "El compromiso {id} no tiene título ni descripción.",
                    "L’engagement {id} n’a ni titre ni description."
                ),
                ("Nobody can tell what is promised.", "Nadie puede saber qué se promete.", "Nul ne peut savoir ce qui est promis.")
            ),
            static (commitment, context) =>
            {
                if (!commitment.Title.IsStated && !commitment.ShortTitle.IsStated && !commitment.Description.IsStated)
                {
                    context.Found(null, ("id", context.Name(commitment.Id.Text, commitment.Number)));
                }

                return true;
            }
        ),
        new Rule<Commitment>(
            RuleKind.Note(
                "OGP1903",
                "no-milestones",
                (
                    "The commitment {id} has no milestones; others of this plan have.",
                    "El compromiso {id} no tiene hitos; otros de este plan sí.",
                    "L’engagement {id} n’a pas de jalons ; d’autres de ce plan en ont."
                ),
                (
                    "Milestones say what is due when. Without them progress can hardly be told.",
                    "Los hitos dicen qué se prevé y para cuándo. Sin ellos apenas se puede medir el avance.",
                    "Les jalons disent ce qui est prévu et pour quand. Sans eux on ne peut guère mesurer l’avancement."
                )
            ),
            static (commitment, context) =>
            {
                if (context.Plan is null || !context.Facts.HasMilestones)
                {
                    return false;
                }

                if (commitment.Milestones.IsEmpty)
                {
                    context.Found(null, ("id", context.Name(commitment.Id.Text, commitment.Number)));
                }

                return true;
            }
        ),
        new Rule<ActionPlan>(
            RuleKind.Warning(
                "OGP1904",
                "no-year-of-plan",
                (
                    "The plan {id} says neither when it was submitted nor when it begins.",
                    "El plan {id} no dice cuándo se entregó ni cuándo empieza.",
                    "Le plan {id} ne dit ni quand il a été remis ni quand il commence."
                ),
                (
                    "The year decides which methodology applies. Without it no rating can be held against the scales of its time, and no star be checked.",
                    "El año decide qué metodología se aplica. Sin él no se puede comprobar ninguna calificación con las escalas de su época.",
                    "L’année décide de la méthodologie. Sans elle aucune notation ne peut être comparée aux échelles de son temps."
                )
            ),
            static (plan, context) =>
            {
                // A plan without ratings has nothing that needs the year.
                if (plan.MethodologyYear is null && !plan.Reports.IsEmpty)
                {
                    context.Found(null, ("id", context.Name(plan.Id.Text, plan.Number?.ToString(CultureInfo.InvariantCulture))));
                }

                return !plan.Reports.IsEmpty;
            }
        ),
        new Rule<IrmReport>(
            RuleKind.Warning(
                "OGP1905",
                "report-without-product",
                (
                    "The report {id} does not say what kind of report it is.",
                    "El informe {id} no dice de qué tipo es.",
                    "Le rapport {id} ne dit pas de quel type il est."
                ),
                (
                    "The product tells which variables a report rates, and whether it speaks of midterm or of the end of term; scores choose the latest report by it.",
                    "El producto dice qué variables califica un informe y si es de medio término o final; las puntuaciones eligen así el último informe.",
                    "Le produit dit quelles variables un rapport note, et s’il est à mi-parcours ou final ; les scores choisissent ainsi le dernier rapport."
                )
            ),
            static (report, context) =>
            {
                if (report is { Product.IsStated: false, Point.IsStated: false, Assessments.IsEmpty: false })
                {
                    context.Found(null, ("id", context.Name(report.Id)));
                }

                return !report.Assessments.IsEmpty;
            }
        ),
        new Rule<IrmReport>(
            RuleKind.Note(
                "OGP1906",
                "commitments-not-assessed",
                (
                    "The report assesses {assessed} of {count} commitments; the first that it passes over: {first}.",
                    "El informe evalúa {assessed} de {count} compromisos; el primero que omite: {first}.",
                    "Le rapport évalue {assessed} des {count} engagements ; le premier qu’il omet : {first}."
                ),
                (
                    "A rate over those that are assessed is not one over the plan. Where a commitment was not reviewed, say so with not-reviewed.",
                    "Una tasa sobre los evaluados no es una sobre el plan. Si un compromiso no se evaluó, dígalo con not-reviewed.",
                    "Un taux sur ceux qui sont évalués n’en est pas un sur le plan. Si un engagement n’a pas été examiné, dites-le avec not-reviewed."
                )
            ),
            static (report, context) =>
            {
                if (report.Assessments.IsEmpty || context.Plan is not { Clusters.IsEmpty: true } plan)
                {
                    return false;
                }

                (int assessed, int first) = (0, -1);
                for (int i = 0; i < plan.Commitments.Count; i++)
                {
                    if (context.Facts.FirstAssessmentOf(plan.Commitments[i].Id, report) is not null)
                    {
                        assessed++;
                    }
                    else if (first < 0)
                    {
                        first = i;
                    }
                }

                if (assessed > 0 && first >= 0)
                {
                    Commitment one = plan.Commitments[first];
                    context.Found(
                        "assessments",
                        ("assessed", assessed),
                        ("count", plan.Commitments.Count),
                        ("first", RuleContext.NameOf(one.Id.Text, one.Number, plan, "commitments", first))
                    );
                }

                return true;
            }
        ),
        new Rule<Commitment>(
            RuleKind.Note(
                "OGP1907",
                "title-in-other-languages",
                (
                    "The title is not in '{language}', in which the plan's own title is.",
                    "El título no está en «{language}», idioma en que está el del propio plan.",
                    "Le titre n’est pas en « {language} », langue dans laquelle est celui du plan."
                ),
                (
                    "A document in two languages should have all of its titles in both, or readers of one find gaps.",
                    "Un documento en dos idiomas debería tener todos sus títulos en ambos; si no, quien lee uno encuentra huecos.",
                    "Un document en deux langues devrait avoir tous ses titres dans les deux, sinon les lecteurs de l’une trouvent des trous."
                )
            ),
            static (commitment, context) =>
            {
                if (context.Plan is not { Title.Count: > 1 } plan || !commitment.Title.IsStated)
                {
                    return false;
                }

                foreach ((string language, _) in plan.Title.AsSpan())
                {
                    if (commitment.Title[language] is null)
                    {
                        context.Found("title", ("language", language));
                    }
                }

                return true;
            }
        ),
        new Rule<Commitment>(
            RuleKind.Warning(
                "OGP1908",
                "language-asked-for",
                (
                    "The title is not in '{language}', which the rule set asks for.",
                    "El título no está en «{language}», que el conjunto de reglas pide.",
                    "Le titre n’est pas en « {language} », que le jeu de règles demande."
                ),
                (
                    "Whoever publishes for readers of certain languages names them in a rule set, as the parameter OGP1908.languages: \"en es\".",
                    "Quien publica para lectores de ciertos idiomas los nombra en un conjunto de reglas, en el parámetro OGP1908.languages: «en es».",
                    "Qui publie pour des lecteurs de certaines langues les nomme dans un jeu de règles, par le paramètre OGP1908.languages : « en es »."
                )
            ),
            static (commitment, context) =>
            {
                if (context.RuleSet.Parameter("OGP1908.languages") is not { } languages)
                {
                    return false;
                }

                foreach (Range word in languages.AsSpan().Split(' '))
                {
                    string language = languages[word];
                    if (language.Length > 0 && commitment.Title[language] is null)
                    {
                        context.Found(commitment.Title.IsStated ? "title" : null, ("language", language));
                    }
                }

                return true;
            }
        ),
        new Rule<IrmPackage>(
            RuleKind.Note(
                "OGP1912",
                "no-licence",
                (
                    "The package does not say under which licence it may be used.",
                    "El paquete no dice con qué licencia se puede usar.",
                    "Le paquet ne dit pas sous quelle licence il peut être utilisé."
                ),
                (
                    "Data without a licence may not be used by those who ask, and is used wrongly by those who do not.",
                    "Sin licencia, quien pregunta no puede usar los datos, y quien no pregunta los usa mal.",
                    "Sans licence, qui demande ne peut utiliser les données, et qui ne demande pas en use mal."
                )
            ),
            static (package, context) =>
            {
                bool hasPlans = HasPlans(package);
                if (package.Licence is null && hasPlans)
                {
                    context.Found(null);
                }

                return hasPlans;
            }
        ),
        new Rule<IrmPackage>(
            RuleKind.Note(
                "OGP1913",
                "no-publisher",
                (
                    "The package does not say who publishes it.",
                    "El paquete no dice quién lo publica.",
                    "Le paquet ne dit pas qui le publie."
                ),
                (
                    "Who finds a fault wants to tell somebody.",
                    "Quien encuentra un error quiere decírselo a alguien.",
                    "Qui trouve une faute veut la dire à quelqu’un."
                )
            ),
            static (package, context) =>
            {
                bool hasPlans = HasPlans(package);
                if (package.Publisher is null && hasPlans)
                {
                    context.Found(null);
                }

                return hasPlans;
            }
        ),
    ];

    /// <summary>Whether there are plans in a package, be they read or not.</summary>
    private static bool HasPlans(IrmPackage package) => !package.ActionPlans.IsEmpty || Unread.Has(package, "actionPlans");
}
