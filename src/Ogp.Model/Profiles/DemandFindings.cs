namespace Ogp.Model.Profiles;

/// <summary>What is found where a document is held against a profile: OGP2151 to OGP2199.</summary>
internal static class DemandFindings
{
    public static readonly FindingKind WrongType = RuleKind.Error(
        "OGP2151",
        "extension-wrong-type",
        (
            "The profile expects {expected} here, found '{found}'.",
            "Tipo que espera el perfil: {expected}; se encontró «{found}».",
            "Type attendu par le profil : {expected} ; trouvé : « {found} »."
        ),
        (
            "A profile gives each of its fields one type. A value of another type is kept, but nobody can count or compare it.",
            "Un perfil da un solo tipo a cada uno de sus campos. Un valor de otro tipo se conserva, pero nadie puede contarlo ni compararlo.",
            "Un profil donne un seul type à chacun de ses champs. Une valeur d’un autre type est conservée, mais nul ne peut la compter ni la comparer."
        ),
        isFixable: true
    );

    public static readonly FindingKind UnknownCode = RuleKind.Error(
        "OGP2152",
        "extension-unknown-code",
        (
            "The profile's list {list} has no code '{code}'.",
            "La lista {list} del perfil no tiene el código «{code}».",
            "La liste {list} du profil n’a pas de code « {code} »."
        ),
        (
            "The list is closed. A code that is not in it says nothing to those who know the profile.",
            "La lista es cerrada. Un código que no está en ella no dice nada a quienes conocen el perfil.",
            "La liste est fermée. Un code qui n’y est pas ne dit rien à ceux qui connaissent le profil."
        )
    );

    public static readonly FindingKind UnlistedCode = RuleKind.Warning(
        "OGP2153",
        "extension-unlisted-code",
        (
            "The open list {list} of the profile does not hold the code '{code}'.",
            "La lista abierta {list} del perfil no contiene el código «{code}».",
            "La liste ouverte {list} du profil ne contient pas le code « {code} »."
        ),
        (
            "The list is open: another code is allowed. Mostly it is another spelling of one that is there.",
            "La lista es abierta: se permite otro código. Casi siempre es otra grafía de uno que ya está.",
            "La liste est ouverte : un autre code est permis. C’est le plus souvent une autre graphie d’un code qui y est."
        )
    );

    public static readonly FindingKind Unresolved = RuleKind.Error(
        "OGP2154",
        "extension-unresolved-reference",
        (
            "There is no {target} with the id '{id}', which the profile's field names.",
            "No hay {target} con el identificador «{id}», que nombra el campo del perfil.",
            "Introuvable : {target} d’identifiant « {id} », que nomme le champ du profil."
        ),
        (
            "The field names something in the same plan or package. What is not there cannot be followed.",
            "El campo nombra algo del mismo plan o paquete. Lo que no está no se puede seguir.",
            "Le champ nomme quelque chose du même plan ou paquet. Ce qui n’y est pas ne peut être suivi."
        )
    );

    public static readonly FindingKind Missing = RuleKind.Error(
        "OGP2155",
        "extension-missing",
        ("The profile requires '{name}' here.", "El perfil exige «{name}» aquí.", "Le profil exige « {name} » ici."),
        (
            "The profile's makers could not use the object without it. Without the profile the document is as valid as before.",
            "Quienes hicieron el perfil no podrían usar el objeto sin él. Sin el perfil, el documento es tan válido como antes.",
            "Les auteurs du profil ne pourraient se servir de l’objet sans lui. Sans le profil, le document est aussi valide qu’avant."
        )
    );

    public static readonly FindingKind KeyTwice = RuleKind.Error(
        "OGP2156",
        "extension-key-twice",
        (
            "The key '{key}' is there already, at item {first}.",
            "La clave «{key}» ya está, en el elemento {first}.",
            "La clé « {key} » est déjà là, à l’élément {first}."
        ),
        (
            "The profile tells the objects of this list apart by their key: two of the same are one thing said twice, and may contradict each other.",
            "El perfil distingue los objetos de esta lista por su clave: dos iguales son lo mismo dicho dos veces, y pueden contradecirse.",
            "Le profil distingue les objets de cette liste par leur clé : deux identiques disent deux fois la même chose, et peuvent se contredire."
        )
    );

    public static readonly FindingKind UnknownField = RuleKind.Warning(
        "OGP2157",
        "extension-unknown-field",
        (
            "The profile {profile} has no field '{name}' here.",
            "El perfil {profile} no tiene aquí el campo «{name}».",
            "Le profil {profile} n’a pas ici de champ « {name} »."
        ),
        (
            "The name belongs to the profile, which gives it no meaning at this place. It is kept. It may be misspelt, or stand in another object than it should.",
            "El nombre pertenece al perfil, que en este lugar no le da significado. Se conserva. Puede estar mal escrito o en otro objeto.",
            "Le nom appartient au profil, qui ne lui donne pas de sens à cet endroit. Il est conservé. Il est peut-être mal écrit, ou dans un autre objet que prévu."
        )
    );

    public static readonly FindingKind NarrowedCode = RuleKind.Error(
        "OGP2158",
        "code-not-in-profile",
        (
            "The profile {profile} does not use the code '{code}' of the list {list}.",
            "El perfil {profile} no usa el código «{code}» de la lista {list}.",
            "Le profil {profile} n’utilise pas le code « {code} » de la liste {list}."
        ),
        (
            "The profile leaves fewer codes of the list than the format has. The code is known to everybody, but not meant to be in these documents.",
            "El perfil deja menos códigos de la lista que el formato. Todos conocen el código, pero no está previsto en estos documentos.",
            "Le profil garde moins de codes de la liste que le format. Le code est connu de tous, mais n’est pas prévu dans ces documents."
        )
    );

    public static readonly FindingKind Required = RuleKind.Error(
        "OGP2159",
        "required-by-profile",
        (
            "The profile {profile} requires '{member}' here.",
            "El perfil {profile} exige «{member}» aquí.",
            "Le profil {profile} exige « {member} » ici."
        ),
        (
            "The format leaves it open; the profile asks for it in every object of this kind.",
            "El formato lo deja abierto; el perfil lo pide en cada objeto de este tipo.",
            "Le format le laisse ouvert ; le profil le demande dans chaque objet de ce genre."
        )
    );

    public static readonly FindingKind OtherMember = RuleKind.Note(
        "OGP2160",
        "profile-of-another-member",
        (
            "The profile {profile} is not made for plans of {member}.",
            "El perfil {profile} no está hecho para planes de {member}.",
            "Le profil {profile} n’est pas fait pour les plans de {member}."
        ),
        (
            "A profile says for which members it is. Held against a plan of another, it may ask for what nobody there collects.",
            "Un perfil dice para qué miembros es. Aplicado al plan de otro, puede pedir lo que allí nadie recoge.",
            "Un profil dit pour quels membres il est fait. Appliqué au plan d’un autre, il peut demander ce que nul n’y recueille."
        )
    );

    public static readonly FindingKind[] All =
    [
        WrongType,
        UnknownCode,
        UnlistedCode,
        Unresolved,
        Missing,
        KeyTwice,
        UnknownField,
        NarrowedCode,
        Required,
        OtherMember,
    ];
}
