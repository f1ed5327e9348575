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

    /// <summary>What is said of a value that was read, and that nothing could write.</summary>
    public static readonly LocalizedText NotWritten = Reason.Of(
        "A number is beyond what its type holds, or a text has half of a surrogate pair.",
        "Un número excede lo que admite su tipo, o un texto contiene la mitad de un par sustituto.",
        "Un nombre dépasse ce que son type contient, ou un texte contient une moitié de paire de substitution."
    );

    /// <summary>A finding at a member, or at the object where the fault is of the record itself.</summary>
    public static Finding NotBoundAt(string prefix, string? name, LocalizedText detail)
    {
        string pointer = name is null
            ? ""
            : $"/{(prefix + name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
        return new(
            NotBound,
            new() { Pointer = pointer },
            [new("name", name is null ? prefix.TrimEnd(':') : prefix + name), new("detail", detail)]
        );
    }

    /// <summary>What the serializer found.</summary>
    public static LocalizedText WordsOf(JsonException fault) =>
        CodecFault.WordsOf(fault) is { IsStated: true } own ? own : WordsFor(CodecFault.MessageOf(fault));

    /// <summary>What code of the program says, such as a property that refuses a value.</summary>
    public static LocalizedText WordsOfProgram(string message)
    {
        string line = message.Split('\n')[0].TrimEnd().TrimEnd('.');
        return Reason.Of($"The record says: “{line}”.", $"El registro dice: «{line}».", $"L’enregistrement dit : « {line} ».");
    }

    /// <summary>What the serializer says in English only: in words of ours where it would name types of a program, else in its own.</summary>
    private static LocalizedText WordsFor(string message)
    {
        const string Lacking = "missing required properties including: ";
        if (message.StartsWith("The JSON value could not be converted to ", StringComparison.Ordinal))
        {
            return Reason.Of(
                "The value does not fit the type that the record has for it.",
                "El valor no encaja en el tipo que el registro tiene para él.",
                "La valeur ne convient pas au type que l’enregistrement a pour elle."
            );
        }

        int lacking = message.IndexOf(Lacking, StringComparison.Ordinal);
        string rest = lacking < 0 ? message.TrimEnd('.') : message[(lacking + Lacking.Length)..];
        return lacking < 0
            ? Reason.Of($"The serializer says: “{rest}”.", $"El serializador dice: «{rest}».", $"Le sérialiseur dit : « {rest} ».")
            : Reason.Of($"It lacks {rest}", $"Le falta {rest}", $"Il y manque {rest}");
    }
}
