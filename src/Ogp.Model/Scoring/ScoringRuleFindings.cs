namespace Ogp.Model.Scoring;

/// <summary>What a reader of scoring rules can find: OGP1041 to OGP1049.</summary>
internal static class ScoringRuleFindings
{
    public static readonly FindingKind UnknownVariable = RuleKind.Error(
        "OGP1041",
        "rule-of-unknown-variable",
        (
            "There is no variable '{variable}'; the rule is left out.",
            "No existe la variable «{variable}»; la regla se omite.",
            "Il n’existe pas de variable « {variable} » ; la règle est omise."
        ),
        (
            "A scoring rule names variables by their code, with an aspect behind a dot where they have aspects: a misspelt one would never pass, unseen.",
            "Una regla nombra las variables por su código, con un aspecto tras un punto si lo tienen: una mal escrita nunca se cumpliría, sin que se note.",
            "Une règle nomme les variables par leur code, avec un aspect après un point s’il y en a : mal écrite, une variable échouerait toujours sans qu’on le voie."
        )
    );

    public static readonly FindingKind UnknownLevel = RuleKind.Error(
        "OGP1042",
        "rule-of-unknown-level",
        (
            "The variable '{variable}' has no level '{level}'; the rule is left out.",
            "La variable «{variable}» no tiene el nivel «{level}»; la regla se omite.",
            "La variable « {variable} » n’a pas de niveau « {level} » ; la règle est omise."
        ),
        (
            "A part of a scoring rule passes for the levels it names, by their codes. What a level's absence does, the policy on absences says, not a level.",
            "Una parte de una regla se cumple para los niveles que nombra por su código. Qué pasa si falta un nivel lo dice la política de ausencias.",
            "Une partie de règle réussit pour les niveaux qu’elle nomme par leur code. L’effet d’une absence relève de la politique d’absence, non d’un niveau."
        )
    );

    public static readonly FindingKind UnknownPolicy = RuleKind.Error(
        "OGP1043",
        "unknown-absence-policy",
        (
            "'{policy}' is no policy on absences: write not-computable, fails or left-out. The rule is left out.",
            "«{policy}» no es una política de ausencias: escriba not-computable, fails o left-out. La regla se omite.",
            "« {policy} » n’est pas une politique d’absence : écrivez not-computable, fails ou left-out. La règle est omise."
        ),
        (
            "Whether an absence leaves the score open, counts as not passed or leaves the whole changes every figure: it is not guessed.",
            "Si una ausencia deja abierto el resultado, cuenta como no cumplida o sale del total cambia todas las cifras: no se adivina.",
            "Qu’une absence laisse le score ouvert, compte comme un échec ou sorte du total change tous les chiffres : cela ne se devine pas."
        )
    );

    public static readonly FindingKind DuplicateRule = RuleKind.Error(
        "OGP1044",
        "scoring-rule-twice",
        (
            "There is a rule '{rule}' already; the first counts.",
            "Ya existe una regla «{rule}»; vale la primera.",
            "Il existe déjà une règle « {rule} » ; la première compte."
        ),
        (
            "Scores are told apart by the id of their rule.",
            "Los resultados se distinguen por el identificador de su regla.",
            "Les scores se distinguent par l’identifiant de leur règle."
        )
    );

    public static readonly FindingKind[] All = [UnknownVariable, UnknownLevel, UnknownPolicy, DuplicateRule];
}
