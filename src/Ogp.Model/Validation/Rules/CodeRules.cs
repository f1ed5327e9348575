using System.Globalization;

namespace Ogp.Model.Validation.Rules;

/// <summary>Codes, variables and levels: OGP1201 to OGP1299. The first six are looked at where the walk meets them, not by type of object.</summary>
internal static class CodeRules
{
    public static readonly Rule UnknownCode = new(
        RuleKind.Error(
            "OGP1201",
            "unknown-code",
            (
                "The list {list} has no code '{code}'.",
                "La lista {list} no tiene el código «{code}».",
                "La liste {list} n’a pas de code « {code} »."
            ),
            (
                "The list is closed: whoever reads the document knows its codes and no others. A code that is not in it is kept, and says nothing to anybody.",
                "La lista es cerrada: quien lee el documento conoce sus códigos y ningún otro. Un código que no está en ella se conserva, pero no le dice nada a nadie.",
                "La liste est fermée : qui lit le document connaît ses codes et aucun autre. Un code qui n’y est pas est conservé, mais ne dit rien à personne."
            ),
            isFixable: true
        ),
        "Code"
    );

    public static readonly Rule UnlistedCode = new(
        RuleKind.Warning(
            "OGP1202",
            "unlisted-code",
            (
                "The open list {list} does not hold the code '{code}'.",
                "La lista abierta {list} no contiene el código «{code}».",
                "La liste ouverte {list} ne contient pas le code « {code} »."
            ),
            (
                "The list is open: a code of one's own is allowed. Mostly it is another spelling of one that is there, and then counts fall apart.",
                "La lista es abierta: se permite un código propio. Casi siempre es otra grafía de uno que ya está, y entonces los recuentos se dividen.",
                "La liste est ouverte : un code à soi est permis. C’est le plus souvent une autre graphie d’un code qui y est, et les comptes se divisent."
            ),
            isFixable: true
        ),
        "Code"
    );

    public static readonly Rule UnknownVariable = new(
        RuleKind.Error(
            "OGP1203",
            "unknown-variable",
            ("There is no variable '{variable}'.", "No existe la variable «{variable}».", "Il n’existe pas de variable « {variable} »."),
            (
                "The name of a rating is a variable of the methodology. A rating under another name is kept, and no score sees it.",
                "El nombre de una calificación es una variable de la metodología. Bajo otro nombre se conserva, pero ninguna puntuación la ve.",
                "Le nom d’une notation est une variable de la méthodologie. Sous un autre nom elle est conservée, mais aucun score ne la voit."
            ),
            isFixable: true
        ),
        "Rating"
    );

    public static readonly Rule UnknownAspect = new(
        RuleKind.Error(
            "OGP1204",
            "unknown-aspect",
            (
                "The variable {variable} has no aspect '{aspect}'.",
                "La variable {variable} no tiene el aspecto «{aspect}».",
                "La variable {variable} n’a pas d’aspect « {aspect} »."
            ),
            (
                "Some variables are rated by aspect, such as by OGP value; the aspects of a variable are a closed list.",
                "Algunas variables se califican por aspecto, como por valor de OGP; los aspectos de una variable son una lista cerrada.",
                "Certaines variables sont notées par aspect, comme par valeur de l’OGP ; les aspects d’une variable sont une liste fermée."
            ),
            isFixable: true
        ),
        "Rating"
    );

    public static readonly Rule UnknownLevel = new(
        RuleKind.Error(
            "OGP1205",
            "unknown-level",
            (
                "The variable {variable} has no level '{level}'{elsewhere}.",
                "La variable {variable} no tiene el nivel «{level}»{elsewhere}.",
                "La variable {variable} n’a pas de niveau « {level} »{elsewhere}."
            ),
            (
                "Each variable has its own scale, and the same word means different things on two of them. A level of another scale cannot be compared.",
                "Cada variable tiene su propia escala, y la misma palabra significa cosas distintas en dos de ellas. Un nivel de otra escala no se puede comparar.",
                "Chaque variable a sa propre échelle, et le même mot y signifie autre chose. Un niveau d’une autre échelle ne peut être comparé."
            ),
            isFixable: true
        ),
        "Level"
    );

    public static readonly Rule AbsenceInSet = new(
        RuleKind.Error(
            "OGP1206",
            "absence-in-set",
            (
                "'{level}' says that there is no level; it cannot be one of several possible levels.",
                "«{level}» dice que no hay nivel; no puede ser uno de varios niveles posibles.",
                "« {level} » dit qu’il n’y a pas de niveau ; il ne peut figurer parmi plusieurs niveaux possibles."
            ),
            (
                "Several levels together say that one of them holds and it is not known which. An absence is no level: it stands alone.",
                "Varios niveles juntos dicen que vale uno y no se sabe cuál. Una ausencia no es un nivel: va sola.",
                "Plusieurs niveaux ensemble disent que l’un d’eux vaut, sans qu’on sache lequel. Une absence n’est pas un niveau : elle va seule."
            )
        ),
        "Level"
    );

    /// <summary>Where one of several possible levels stands within what is said; null for the only one, which may be no item of an array.</summary>
    public static string? LevelAt(Statement said, int index) =>
        said.Codes.Length < 2 ? null
        : said.IsObject ? string.Create(CultureInfo.InvariantCulture, $"level/{index}")
        : index.ToString(CultureInfo.InvariantCulture);

    public static readonly Rule[] All =
    [
        UnknownCode,
        UnlistedCode,
        UnknownVariable,
        UnknownAspect,
        UnknownLevel,
        AbsenceInSet,
        new Rule<Assessment>(
            RuleKind.Warning(
                "OGP1207",
                "level-twice",
                (
                    "The level '{level}' stands twice among the possible ones of {variable}.",
                    "El nivel «{level}» aparece dos veces entre los posibles de {variable}.",
                    "Le niveau « {level} » figure deux fois parmi les possibles de {variable}."
                ),
                (
                    "A set of possible levels names each once. The second is a copy, or was meant to be another level.",
                    "Un conjunto de niveles posibles nombra cada uno una vez. El segundo es una copia, o debía ser otro nivel.",
                    "Un ensemble de niveaux possibles nomme chacun une fois. Le second est une copie, ou devait être un autre niveau."
                )
            ),
            static (assessment, context) =>
            {
                bool hasSets = false;
                foreach (ref readonly Rating rating in assessment.Ratings)
                {
                    ReadOnlySpan<string> codes = rating.Statement.Codes;
                    hasSets |= codes.Length > 1;
                    HashSet<string>? before = codes.Length > 64 ? new(codes.Length, StringComparer.Ordinal) { codes[0] } : null;
                    for (int i = 1; i < codes.Length; i++)
                    {
                        if (before?.Add(codes[i]) == false || (before is null && codes[..i].Contains(codes[i])))
                        {
                            context.Found(
                                $"{RuleContext.RatingAt(rating.Key)}/{LevelAt(rating.Statement, i)}",
                                ("variable", rating.Key),
                                ("level", codes[i])
                            );
                        }
                    }
                }

                return hasSets;
            }
        ),
        new Rule<ActionPlan>(
            RuleKind.Warning(
                "OGP1208",
                "unknown-member-code",
                (
                    "OGP has no member with the code '{code}' that this version knows, and the package does not list it.",
                    "OGP no tiene ningún miembro con el código «{code}» que esta versión conozca, y el paquete no lo lista.",
                    "L’OGP n’a pas de membre de code « {code} » que cette version connaisse, et le paquet ne le liste pas."
                ),
                (
                    "National members have the three letters of ISO 3166, locals the code of OGP. A member that joined lately may be missing here: list it under members.",
                    "Los miembros nacionales llevan las tres letras de ISO 3166; los locales, el código de OGP. Si se unió hace poco, inclúyalo en members.",
                    "Les membres nationaux portent les trois lettres d’ISO 3166, les locaux le code de l’OGP. Un membre récent peut manquer ici : listez-le dans members."
                ),
                "OGP commitments database, July 2024",
                isFixable: true
            ),
            static (plan, context) =>
            {
                // To members that the package lists, codes are references.
                if (!context.Package.Members.IsEmpty || Unread.Has(context.Package, "members"))
                {
                    return false;
                }

                bool isLookedUp = LookUp(plan.Member, "member", context);
                for (int i = 0; i < plan.JointMembers.Count; i++)
                {
                    isLookedUp |= LookUp(plan.JointMembers[i], RuleContext.Item(plan, "jointMembers", i), context);
                }

                return isLookedUp;
            }
        ),
        new Rule<Support>(
            RuleKind.Warning(
                "OGP1209",
                "currency-code",
                (
                    "'{currency}' is no code of a currency.",
                    "«{currency}» no es un código de moneda.",
                    "« {currency} » n’est pas un code de monnaie."
                ),
                (
                    "Currencies are written as in ISO 4217, in three capital letters: USD, EUR, XOF. An amount in a currency that nobody can tell cannot be added to others.",
                    "Las monedas se escriben según ISO 4217, con tres mayúsculas: USD, EUR, XOF. Un importe sin moneda reconocible no se puede sumar.",
                    "Les monnaies s’écrivent selon ISO 4217, en trois capitales : USD, EUR, XOF. Un montant sans monnaie reconnaissable ne s’additionne pas."
                ),
                "ISO 4217"
            ),
            static (support, context) =>
            {
                if (support.Currency is not { } currency)
                {
                    return false;
                }

                if (currency.Length != 3 || currency.AsSpan().ContainsAnyExceptInRange('A', 'Z'))
                {
                    context.Found("currency", ("currency", currency));
                }

                return true;
            }
        )
        {
            HoldsForOpen = true,
        },
    ];

    /// <summary>Looks for a member of a plan among OGP's; of local ones there are too many for a list to be complete.</summary>
    /// <returns>Whether it is one to look for.</returns>
    private static bool LookUp(MemberCode code, string at, RuleContext context)
    {
        if (!code.IsStated || code.LooksLocal)
        {
            return false;
        }

        if (!context.Ids.Knows(code))
        {
            string? near = context.HasRoom ? KnownMember.List.Suggest(code.Text) : null;
            context.Found(at, near, ("code", code));
        }

        return true;
    }
}
