using static Ogp.Model.CodeStatus;

namespace Ogp.Model;

/// <summary>How a member's standing changes.</summary>
internal static class MembershipRules
{
    public static readonly ProcessRule Joined = ProcessRule.National(
        "member-joined",
        Official,
        "2011",
        "",
        ProcessSources.Articles,
        "A member that joins is active.",
        "Un miembro que se une está activo.",
        "Un membre qui adhère est actif."
    ) with
    {
        Scope = default,
    };

    public static readonly ProcessRule InOrder = ProcessRule.National(
        "cycle-in-order",
        Inferred,
        "",
        "",
        ProcessSources.Letters,
        "A cycle in order breaks the row of contrary ones.",
        "Un ciclo en regla interrumpe la serie de ciclos contrarios.",
        "Un cycle en règle interrompt la série des cycles contraires."
    );

    public static readonly ProcessRule Letter = ProcessRule.National(
        "contrary-letter",
        Official,
        "2014-02",
        "",
        ProcessSources.Letters,
        "After one contrary cycle the member stays active; the Support Unit notifies it and publishes the letter.",
        "Tras un ciclo contrario el miembro sigue activo; la Unidad de Apoyo le avisa y publica la carta.",
        "Après un cycle contraire, le membre reste actif ; l’Unité de soutien l’avertit et publie la lettre."
    );

    public static readonly ProcessRule MayReview = ProcessRule.National(
        "review-by-decision",
        Official,
        "2014-02",
        "2021-12-31",
        ProcessSources.Letters2014,
        "After two contrary cycles in a row the Steering Committee may review the membership.",
        "Tras dos ciclos contrarios seguidos el Comité Directivo puede revisar la membresía.",
        "Après deux cycles contraires de suite, le Comité directeur peut revoir l’adhésion."
    );

    public static readonly ProcessRule AutomaticReview = ProcessRule.National(
        "review-automatic",
        Official,
        "2022-01-01",
        "",
        ProcessSources.Letters,
        "After two contrary cycles in a row the Criteria and Standards Subcommittee places the member under procedural review, by itself.",
        "Tras dos ciclos contrarios seguidos el Subcomité de Criterios y Estándares coloca al miembro bajo revisión de procedimiento, de forma automática.",
        "Après deux cycles contraires de suite, le Sous-comité des critères et des normes met le membre sous revue procédurale, de lui-même."
    );

    public static readonly ProcessRule Rectified = ProcessRule.National(
        "review-rectified",
        Official,
        "",
        "",
        ProcessSources.Letters,
        "A member under review is active again when it rectifies the last of its contrary acts; how depends on the reason.",
        "Un miembro en revisión vuelve a estar activo si rectifica el último de sus actos contrarios; cómo depende del motivo.",
        "Un membre sous revue redevient actif s’il rectifie le dernier de ses actes contraires ; comment, cela dépend du motif."
    );

    public static readonly ProcessRule ToInactive = ProcessRule.National(
        "review-to-inactive",
        Official,
        "",
        "",
        ProcessSources.ProceduralReview,
        "A member under review that fails to address the problem, or acts contrary on numerous occasions and in different ways, may be recommended for inactive status; the Steering Committee resolves. No time limit is known.",
        "Un miembro en revisión que no resuelve el problema, o actúa en contra en numerosas ocasiones y de distintas formas, puede recomendarse como inactivo; resuelve el Comité Directivo. No se conoce un plazo.",
        "Un membre sous revue qui ne remédie pas au problème, ou agit contrairement au processus à de nombreuses reprises et de diverses manières, peut être recommandé comme inactif ; le Comité directeur décide. On ne connaît pas de délai."
    );

    public static readonly ProcessRule Reactivated = ProcessRule.National(
        "inactive-to-active",
        Official,
        "2016",
        "",
        ProcessSources.Inactive2016,
        "An inactive member is active again when it publishes a plan that meets the requirements of co-creation, within twelve months; the limit was not always kept.",
        "Un miembro inactivo vuelve a estar activo si publica un plan que cumple los requisitos de cocreación, dentro de doce meses; el plazo no siempre se aplicó.",
        "Un membre inactif redevient actif s’il publie un plan qui remplit les exigences de cocréation, dans les douze mois ; ce délai n’a pas toujours été appliqué."
    );

    public static readonly ProcessRule ToWithdrawn = ProcessRule.National(
        "inactive-to-withdrawn",
        Official,
        "2016",
        "",
        ProcessSources.WithdrawnTurkey,
        "A member that is inactive for twelve months without coming back can be withdrawn: the Steering Committee ends the membership.",
        "Un miembro inactivo por doce meses sin volver puede ser retirado: el Comité Directivo termina la membresía.",
        "Un membre inactif pendant douze mois sans revenir peut être retiré : le Comité directeur met fin à l’adhésion."
    );

    public static readonly ProcessRule OwnLetter = ProcessRule.National(
        "own-letter",
        Official,
        "2011",
        "",
        "https://www.opengovpartnership.org/news/tanzania-withdraws-from-the-ogp/",
        "A government can withdraw by letter at any time, at once.",
        "Un gobierno puede retirarse por carta en cualquier momento, de inmediato.",
        "Un gouvernement peut se retirer par lettre à tout moment, avec effet immédiat."
    );

    public static readonly ProcessRule EligibilityReview = ProcessRule.National(
        "eligibility-review",
        Official,
        "",
        "",
        ProcessSources.EligibilityReview,
        "A member below the eligibility criteria in two consecutive years is under eligibility review until it reaches them again; procedural review may go on beside it.",
        "Un miembro por debajo de los criterios de elegibilidad en dos años consecutivos está en revisión de elegibilidad hasta alcanzarlos de nuevo; puede coexistir con una revisión de procedimiento.",
        "Un membre sous les critères d’éligibilité deux années de suite est sous revue d’éligibilité jusqu’à ce qu’il les atteigne de nouveau ; une revue procédurale peut se poursuivre à côté."
    );

    public static readonly ProcessRule PlanInOrder = ProcessRule.National(
        "plan-published",
        Inferred,
        "",
        "",
        null,
        "A plan by itself changes the standing of inactive members only.",
        "Un plan por sí solo cambia únicamente la situación de los miembros inactivos.",
        "Un plan à lui seul ne change que la situation des membres inactifs."
    );

    public static readonly ProcessRule None = ProcessRule.National(
        "member-no-rule",
        Provisional,
        "",
        "",
        null,
        "No rule is known that provides for it.",
        "No se conoce una regla que lo prevea.",
        "On ne connaît pas de règle qui le prévoie."
    );

    public static readonly ProcessRule Vote = ProcessRule.National(
        "inactive-vote",
        Official,
        "2016",
        "",
        ProcessSources.Inactive2016,
        "An inactive member does not vote in OGP's elections.",
        "Un miembro inactivo no vota en las elecciones de OGP.",
        "Un membre inactif ne vote pas aux élections de l’OGP."
    );

    public static readonly ProcessRule Observer = ProcessRule.National(
        "inactive-observer",
        Official,
        "2016",
        "",
        ProcessSources.Inactive2016,
        "An inactive member attends events as an observer only.",
        "Un miembro inactivo asiste a los eventos solo como observador.",
        "Un membre inactif n’assiste aux événements que comme observateur."
    );

    public static readonly ProcessRule Assistance = ProcessRule.National(
        "inactive-assistance",
        Official,
        "2016",
        "",
        ProcessSources.Inactive2016,
        "An inactive member still gets assistance from the Steering Committee and the Support Unit.",
        "Un miembro inactivo aún recibe asistencia del Comité Directivo y de la Unidad de Apoyo.",
        "Un membre inactif reçoit toujours l’aide du Comité directeur et de l’Unité de soutien."
    );

    public static readonly ProcessRule[] All =
    [
        Joined,
        InOrder,
        Letter,
        MayReview,
        AutomaticReview,
        Rectified,
        ToInactive,
        Reactivated,
        ToWithdrawn,
        OwnLetter,
        EligibilityReview,
        PlanInOrder,
        None,
        Vote,
        Observer,
        Assistance,
    ];
}
