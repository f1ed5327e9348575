using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// Holds a local member's process against the requirements of OGP Local as far as they are known. OGP's Support Unit concludes in the end, from the reports
/// of the local monitoring body. Safe to use from several threads.
/// </summary>
/// <remarks>Source: https://opengovpartnership.org/?p=57265 (inception report) and https://opengovpartnership.org/?p=67852.</remarks>
public static class LocalRequirements
{
    /// <summary>Longest time between two updates of the website: 4 months to the day is still met.</summary>
    public const int WebsiteMonths = 4;

    /// <summary>Each requirement that is known, by the id of its rule: forum, endorsement, website, information.</summary>
    /// <param name="facts">What is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static ValueList<ProcessAnswer<bool>> Review(LocalRequirementFacts facts)
    {
        Guard.Against.Null(facts);
        return
        [
            Fact.All(
                RequirementRules.LocalForum,
                Fact.Of(facts.HasForum, "forum", "foro", "forum"),
                Fact.Of(
                    facts.IsMultistakeholder,
                    "members from government and outside it",
                    "integrantes del gobierno y de fuera de él",
                    "membres gouvernementaux et non gouvernementaux"
                )
            ),
            Fact.All(
                RequirementRules.LocalEndorsement,
                Fact.Of(
                    facts.WasEndorsed,
                    "approval from outside government",
                    "aprobación no gubernamental",
                    "approbation non gouvernementale"
                )
            ),
            Fact.All(
                RequirementRules.LocalWebsite,
                Fact.Of(facts.HasWebsite, "website without barriers", "sitio web sin barreras", "site web sans obstacles"),
                Frequency.NoGapOver(
                    WebsiteMonths,
                    facts.WebsiteUpdates,
                    facts.From,
                    facts.To,
                    "website update",
                    "actualización del sitio web",
                    "mise à jour du site web"
                )
            ),
            Fact.All(
                RequirementRules.LocalInformation,
                Fact.Of(
                    facts.SharedInformation,
                    "information before meetings",
                    "información antes de las reuniones",
                    "informations avant les réunions"
                )
            ),
        ];
    }

    /// <summary>What they come to: no when one is not met, cannot be told when one cannot and none fails. Provisional: not all of them are known.</summary>
    /// <param name="facts">What is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static ProcessAnswer<bool> AreMet(LocalRequirementFacts facts) =>
        Fact.All(RequirementRules.LocalAll, [.. Review(facts).Select(Fact.Of)]);
}
