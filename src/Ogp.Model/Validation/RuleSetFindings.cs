namespace Ogp.Model.Validation;

/// <summary>What a reader of rule sets and baselines can find: OGP1031 to OGP1039.</summary>
internal static class RuleSetFindings
{
    public static readonly FindingKind UnknownRule = RuleKind.Error(
        "OGP1031",
        "unknown-rule",
        (
            "There is no rule '{rule}'; what is said of it counts for nothing.",
            "No existe la regla «{rule}»; lo que se dice de ella no cuenta.",
            "Il n’existe pas de règle « {rule} » ; ce qui en est dit ne compte pas."
        ),
        (
            "A rule set names rules by their code (OGP1301) or their name (period-reversed). A rule that is misspelt keeps its severity, unseen.",
            "Un conjunto de reglas nombra las reglas por su código (OGP1301) o su nombre (period-reversed). Una mal escrita conserva su gravedad sin que se note.",
            "Un jeu de règles nomme les règles par leur code (OGP1301) ou leur nom (period-reversed). Mal écrite, une règle garde sa gravité sans qu’on le voie."
        )
    );

    public static readonly FindingKind UnknownSeverity = RuleKind.Error(
        "OGP1032",
        "unknown-severity",
        (
            "'{severity}' is no severity: write off, note, warning or error.",
            "«{severity}» no es una gravedad: escriba off, note, warning o error.",
            "« {severity} » n’est pas une gravité : écrivez off, note, warning ou error."
        ),
        (
            "The rule keeps the severity that it has in the rule set that is extended.",
            "La regla conserva la gravedad que tiene en el conjunto que se amplía.",
            "La règle garde la gravité qu’elle a dans le jeu étendu."
        )
    );

    public static readonly FindingKind UnknownRuleSet = RuleKind.Error(
        "OGP1033",
        "unknown-rule-set",
        (
            "There is no rule set '{name}' to extend; recommended is.",
            "No existe el conjunto de reglas «{name}»; se amplía recommended.",
            "Il n’existe pas de jeu de règles « {name} » ; recommended est étendu."
        ),
        (
            "A rule set extends recommended, strict, publisher, or a file, named from where the rule set lies. What it leaves unsaid would be another's than was meant.",
            "Un conjunto de reglas amplía recommended, strict, publisher o un archivo, nombrado desde donde está el conjunto. Lo que no dice sería de otro que el que se quiso.",
            "Un jeu de règles étend recommended, strict, publisher ou un fichier, nommé à partir de l’endroit du jeu. Ce qu’il ne dit pas viendrait d’un autre que celui voulu."
        )
    );

    public static readonly FindingKind Cycle = RuleKind.Error(
        "OGP1034",
        "rule-set-cycle",
        (
            "The rule set '{name}' leads back to this one, or is more than 16 files behind the first; recommended is extended.",
            "El conjunto de reglas «{name}» vuelve a este mismo, o está a más de 16 archivos del primero; se amplía recommended.",
            "Le jeu de règles « {name} » ramène à celui-ci, ou se trouve à plus de 16 fichiers du premier ; recommended est étendu."
        ),
        (
            "Rule sets that extend each other in a circle have no beginning to start from.",
            "Los conjuntos de reglas que se amplían en círculo no tienen por dónde empezar.",
            "Des jeux de règles qui s’étendent en cercle n’ont pas de commencement."
        )
    );

    public static readonly FindingKind UnknownParameter = RuleKind.Error(
        "OGP1035",
        "unknown-parameter",
        (
            "No rule has the parameter '{parameter}'; what is said of it counts for nothing.",
            "Ninguna regla tiene el parámetro «{parameter}»; lo que se dice de él no cuenta.",
            "Aucune règle n’a le paramètre « {parameter} » ; ce qui en est dit ne compte pas."
        ),
        (
            "A parameter is named by its rule and its own name (OGP1908.languages). One that is misspelt leaves the rule as it is, unseen.",
            "Un parámetro se nombra por su regla y su propio nombre (OGP1908.languages). Uno mal escrito deja la regla como está, sin que se note.",
            "Un paramètre se nomme par sa règle et son propre nom (OGP1908.languages). Mal écrit, il laisse la règle telle quelle, sans qu’on le voie."
        )
    );

    public static readonly FindingKind NoPath = RuleKind.Error(
        "OGP1036",
        "no-path",
        (
            "'{path}' leads to nothing: a path begins with / and has steps between them, each a name that the format has there, the place of an item from 0, or *.",
            "«{path}» no lleva a nada: una ruta empieza con / y lleva pasos entre ellas, cada uno un nombre que el formato tiene ahí, el lugar de un elemento desde 0, o *.",
            "« {path} » ne mène à rien : un chemin commence par / et porte entre elles des pas, chacun un nom que le format a à cet endroit, la place d’un élément à partir de 0, ou *."
        ),
        (
            "An override holds for the values that its path names. One that can name none would change nothing, unseen.",
            "Una excepción vale para los valores que nombra su ruta. Una que no puede nombrar ninguno no cambiaría nada, sin que se note.",
            "Une exception vaut pour les valeurs que nomme son chemin. Un chemin qui n’en peut nommer aucune ne changerait rien, sans qu’on le voie."
        )
    );

    public static readonly FindingKind[] All = [UnknownRule, UnknownSeverity, UnknownRuleSet, Cycle, UnknownParameter, NoPath];
}
