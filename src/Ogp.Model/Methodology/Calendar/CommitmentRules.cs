using static Ogp.Model.CodeStatus;

namespace Ogp.Model;

/// <summary>How many commitments a plan should have.</summary>
internal static class CommitmentRules
{
    public static readonly ProcessRule Recommended = ProcessRule.National(
        "commitments-recommended-2011",
        Official,
        "",
        "2017",
        "http://www.opengovpartnership.org/how-it-works/action-plans",
        "5 to 15 commitments are recommended; 36 of 101 plans of 2011 to 2014 had more than 20.",
        "Se recomiendan de 5 a 15 compromisos; 36 de 101 planes de 2011 a 2014 tenían más de 20.",
        "De 5 à 15 engagements sont recommandés ; 36 des 101 plans de 2011 à 2014 en avaient plus de 20."
    );

    public static readonly ProcessRule Unknown = ProcessRule.National(
        "commitments-recommended-2018",
        Provisional,
        "2018",
        "",
        null,
        "No recommended number is known; a plan of 2022 has 36 commitments.",
        "No se conoce un número recomendado; un plan de 2022 tiene 36 compromisos.",
        "On ne connaît pas de nombre recommandé ; un plan de 2022 a 36 engagements."
    );

    public static readonly ProcessRule Local = ProcessRule.National(
        "commitments-recommended-local",
        Provisional,
        "2020",
        "",
        null,
        "At most five commitments.",
        "Como máximo cinco compromisos.",
        "Cinq engagements au plus."
    ) with
    {
        Scope = MemberLevel.Local,
    };

    public static readonly CommitmentRange[] Ranges =
    [
        new(MemberLevel.National, null, 2017, 5, 15, Recommended),
        new(MemberLevel.Local, 2020, null, null, 5, Local),
    ];

    public static readonly ProcessRule[] All = [Recommended, Unknown, Local];
}
