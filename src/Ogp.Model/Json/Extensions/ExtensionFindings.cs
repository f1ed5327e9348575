using System.Text.Json;

namespace Ogp.Model.Json;

/// <summary>What binding extensions to a record can find: code OGP1051.</summary>
internal static class ExtensionFindings
{
    public static readonly FindingKind NotBound = new(
        "OGP1051",
        "extension-not-bound",
        Severity.Error,
        new LocalizedText(
            "en",
            "The extension '{name}' does not fit the record it is read as: {detail} It counts as not stated, and is kept."
        )
            .With("es", "La extensión «{name}» no encaja en el registro con que se lee: {detail} Cuenta como no indicada y se conserva.")
            .With(
                "fr",
                "L’extension « {name} » ne convient pas à l’enregistrement qui la lit : {detail} Elle compte comme non indiquée et est conservée."
            )
    )
    {
        Reason = new LocalizedText(
            "en",
            "A program reads extensions as a record of its own. A value of another type would end the reading of all of them; so it is left out, and the others are read."
        )
            .With(
                "es",
                "Un programa lee las extensiones como un registro propio. Un valor de otro tipo impediría leerlas todas; por eso se deja fuera y se leen las demás."
            )
            .With(
                "fr",
                "Un programme lit les extensions comme un enregistrement à lui. Une valeur d’un autre type empêcherait de les lire toutes ; elle est donc laissée de côté et les autres sont lues."
            ),
    };

    /// <summary>A finding at a member, or at the object where the fault is of the record itself.</summary>
    public static Finding NotBoundAt(string prefix, string? name, JsonException fault)
    {
        string pointer = name is null
            ? ""
            : $"/{(prefix + name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
        return new(
            NotBound,
            new() { Pointer = pointer },
            [new("name", name is null ? prefix.TrimEnd(':') : prefix + name), DetailOf(fault)]
        );
    }

    /// <summary>What the serializer says there is in English only, and with a path of its own.</summary>
    private static FindingArgument DetailOf(JsonException fault) =>
        CodecFault.WordsOf(fault) is { IsStated: true } words ? new("detail", words) : new("detail", CodecFault.MessageOf(fault));
}
