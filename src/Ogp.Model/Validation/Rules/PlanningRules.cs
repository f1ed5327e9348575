namespace Ogp.Model.Validation.Rules;

/// <summary>What OGP's template asks of each commitment and milestone: OGP1918 and OGP1919.</summary>
internal static class PlanningRules
{
    private const string Template = "https://www.opengovpartnership.org/members/argentina/commitments/AR0097/";

    public static readonly Rule[] All =
    [
        new Rule<Milestone>(
            RuleKind.Note(
                "OGP1918",
                "milestone-without-date",
                (
                    "The milestone {id} does not say when it is due.",
                    "El hito {id} no dice para cuándo está previsto.",
                    "Le jalon {id} ne dit pas quand il est dû."
                ),
                (
                    "OGP's template asks for a date of each milestone. Without it nobody can tell whether it is behind.",
                    "La plantilla de OGP pide una fecha para cada hito. Sin ella nadie puede saber si va atrasado.",
                    "Le modèle de l’OGP demande une date pour chaque jalon. Sans elle, nul ne peut dire s’il est en retard."
                ),
                Template
            ),
            static (milestone, context) =>
            {
                bool hasEnd = milestone.Period is { } period
                    ? period.End.IsStated || Unread.Has(period, "end")
                    : Unread.Has(milestone, "period");
                if (!hasEnd)
                {
                    context.Found(null, ("id", context.Name(milestone.Id, milestone.Number)));
                }

                return true;
            }
        ),
        new Rule<Commitment>(
            RuleKind.Note(
                "OGP1919",
                "no-lead-institution",
                (
                    "The commitment {id} names no institution that leads it; others of this plan do.",
                    "El compromiso {id} no nombra la institución responsable; otros de este plan sí.",
                    "L’engagement {id} ne nomme pas d’institution chef de file ; d’autres de ce plan le font."
                ),
                (
                    "Somebody has to answer for a promise. OGP's template asks for the lead institution of each commitment.",
                    "Alguien debe responder por una promesa. La plantilla de OGP pide la institución responsable de cada compromiso.",
                    "Quelqu’un doit répondre d’une promesse. Le modèle de l’OGP demande l’institution chef de file de chaque engagement."
                ),
                Template
            ),
            static (commitment, context) =>
            {
                if (context.Plan is not { } plan || !plan.Commitments.Any(HasLead))
                {
                    return false;
                }

                if (!HasLead(commitment) && !Unread.Has(commitment, "institutions") && !commitment.Institutions.Any(MayLead))
                {
                    context.Found(null, ("id", context.Name(commitment.Id.Text, commitment.Number)));
                }

                return true;
            }
        ),
    ];

    private static bool HasLead(Commitment commitment)
    {
        foreach (Involvement involvement in commitment.Institutions)
        {
            if (involvement.Role == InstitutionRole.Lead)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the role could not be read, or is none that is known: that is reported there.</summary>
    private static bool MayLead(Involvement involvement) =>
        involvement.Role is { IsStated: true, IsKnown: false } || Unread.Has(involvement, "role");
}
