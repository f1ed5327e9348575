namespace Ogp.Model;

/// <content>How the points of each criterion come about.</content>
public static partial class EligibilityCriteria
{
    /// <summary>Fiscal transparency: 2 points for the executive's budget proposal, 2 for the audit report, each published in time.</summary>
    /// <param name="budgetProposal">Whether the proposal was; null when not known.</param>
    /// <param name="auditReport">Whether the report was; null when not known.</param>
    public static ProcessAnswer<int> FiscalTransparency(bool? budgetProposal, bool? auditReport) =>
        budgetProposal is { } proposal && auditReport is { } report
            ? EligibilityRules.Fiscal.Tells((proposal ? 2 : 0) + (report ? 2 : 0), EligibilityRules.Fiscal.Text)
            : EligibilityRules.Fiscal.CannotTell<int>(
                Reason.Of(
                    "It is not known whether both were published in time.",
                    "No se sabe si ambos se publicaron a tiempo.",
                    "On ne sait pas si les deux ont été publiés à temps."
                )
            );

    /// <summary>
    /// Access to information: 4 points for a law in force, else 3 for a constitutional guarantee, else 1 for a draft law. A guarantee and a draft together have a
    /// rule of their own, which is provisional here: 3.
    /// </summary>
    /// <param name="law">Whether a law is in force; null when not known.</param>
    /// <param name="constitution">Whether the constitution guarantees it; null when not known.</param>
    /// <param name="draft">Whether there is a draft law; null when not known.</param>
    public static ProcessAnswer<int> AccessToInformation(bool? law, bool? constitution, bool? draft)
    {
        ProcessRule rule = EligibilityRules.Access;
        return law == true ? rule.Tells(4, rule.Text)
            : law is null || constitution is null || (constitution == false && draft is null)
                ? rule.CannotTell<int>(
                    Reason.Of(
                        "It is not known which of the three there are.",
                        "No se sabe cuáles de los tres hay.",
                        "On ne sait pas lesquels des trois existent."
                    )
                )
            : constitution == true ? rule.Tells(3, rule.Text, draft == false ? CodeStatus.Official : CodeStatus.Provisional)
            : rule.Tells(draft == true ? 1 : 0, rule.Text);
    }

    /// <summary>Asset disclosure, since 2014: 2 points for a law and 2 more for any public access; none without a law.</summary>
    /// <param name="law">Whether there is a law; null when not known.</param>
    /// <param name="publicAccess">Whether the public has any access; null when not known.</param>
    public static ProcessAnswer<int> AssetDisclosure(bool? law, bool? publicAccess)
    {
        ProcessRule rule = EligibilityRules.Assets;
        return law == false ? rule.Tells(0, rule.Text)
            : law is null || publicAccess is null
                ? rule.CannotTell<int>(
                    Reason.Of(
                        "It is not known whether there is a law and public access.",
                        "No se sabe si hay ley y acceso público.",
                        "On ne sait pas s’il y a une loi et un accès du public."
                    )
                )
            : rule.Tells(publicAccess == true ? 4 : 2, rule.Text);
    }

    /// <summary>
    /// Citizen engagement, from the score for civil liberties of the Economist Intelligence Unit. Provisional: the borders are not confirmed, and at 2.5 and
    /// below it cannot be told whether it is 0 or 1.
    /// </summary>
    /// <param name="civilLiberties">0 to 10; null when not known, and out of that range it cannot be told.</param>
    public static ProcessAnswer<int> CitizenEngagement(decimal? civilLiberties)
    {
        ProcessRule rule = EligibilityRules.Citizens;
        LocalizedText reason = Reason.Of(
            $"Civil liberties: {civilLiberties ?? -1}.",
            $"Libertades civiles: {civilLiberties ?? -1}.",
            $"Libertés civiles : {civilLiberties ?? -1}."
        );
        return civilLiberties switch
        {
            > 10 or < 0 => rule.CannotTell<int>(
                Reason.Join([reason, Reason.Of("The score is 0 to 10.", "El puntaje es de 0 a 10.", "Le score va de 0 à 10.")])
            ),
            > 7.5m => rule.Tells(4, reason),
            > 5m => rule.Tells(3, reason),
            > 2.5m => rule.Tells(2, reason),
            null => rule.CannotTell<int>(Reason.Of("The score is not known.", "No se conoce el puntaje.", "On ne connaît pas le score.")),
            _ => rule.CannotTell<int>(
                Reason.Join([reason, Reason.Of("That is 0 points or 1.", "Son 0 puntos o 1.", "Cela fait 0 ou 1 point.")])
            ),
        };
    }
}
