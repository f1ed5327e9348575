using System.Globalization;

namespace Ogp.Model;

/// <summary>The sentences of <see cref="Methodology.WhyAbsent"/>; numbers in braces are arguments.</summary>
internal sealed class AbsenceWords
{
    public static readonly AbsenceWords UnknownVariable = new(
        "'{0}' is no variable of this methodology.",
        "«{0}» no es una variable de esta metodología.",
        "« {0} » n’est pas une variable de cette méthodologie."
    );

    public static readonly AbsenceWords UnknownYear = new(
        "Whether the variable '{0}' was coded depends on the year of the plan, which is not known.",
        "Si se codificó la variable «{0}» depende del año del plan, que no se conoce.",
        "Que la variable « {0} » ait été codée dépend de l’année du plan, qui n’est pas connue."
    );

    public static readonly AbsenceWords NotCoded = new(
        "The variable '{0}' was not coded for plans of {1}; years in which it was: {2}.",
        "La variable «{0}» no se codificó para los planes de {1}; años en que sí: {2}.",
        "La variable « {0} » n’a pas été codée pour les plans de {1} ; années où elle l’a été : {2}."
    );

    public static readonly AbsenceWords NotAskedOfLocals = new(
        "The variable '{0}' is not asked of members of OGP Local (plan of {1}).",
        "La variable «{0}» no se pregunta a los miembros de OGP Local (plan de {1}).",
        "La variable « {0} » n’est pas demandée aux membres d’OGP Local (plan de {1})."
    );

    public static readonly AbsenceWords BackFilled = new(
        "No report on plans of {1} rates the variable '{0}'; OGP filled it in later in its database.",
        "Ningún informe sobre planes de {1} califica la variable «{0}»; OGP la completó después en su base de datos.",
        "Aucun rapport sur les plans de {1} n’évalue la variable « {0} » ; l’OGP l’a complétée plus tard dans sa base de données."
    );

    public static readonly AbsenceWords NotInProduct = new(
        "This kind of report ({2}) does not rate the variable '{0}'; for plans of {1} look in: {3}.",
        "Este tipo de informe ({2}) no califica la variable «{0}»; para planes de {1} véase: {3}.",
        "Ce type de rapport ({2}) n’évalue pas la variable « {0} » ; pour les plans de {1}, voir : {3}."
    );

    public static readonly AbsenceWords Partly = new(
        "The variable '{0}' was coded for a part of the plans of {1} only.",
        "La variable «{0}» se codificó solo para una parte de los planes de {1}.",
        "La variable « {0} » n’a été codée que pour une partie des plans de {1}."
    );

    public static readonly AbsenceWords Usual = new(
        "The variable '{0}' is usually rated for plans of {1}: the source is silent, or the report is not there yet.",
        "La variable «{0}» suele calificarse en los planes de {1}: la fuente no dice nada o el informe aún no existe.",
        "La variable « {0} » est d’ordinaire évaluée pour les plans de {1} : la source se tait, ou le rapport n’existe pas encore."
    );

    public static readonly LocalizedText Never = LocalizedText.Of("none", "ninguno", "aucune");

    private readonly LocalizedText _templates;

    private AbsenceWords(string en, string es, string fr) => _templates = LocalizedText.Of(en, es, fr);

    /// <summary>The sentence in every language.</summary>
    /// <param name="arguments">The arguments in a language.</param>
    public LocalizedText Fill(Func<string, object[]> arguments)
    {
        KeyValuePair<string, string>[] texts = _templates.AsSpan().ToArray();
        return new(
            Array.ConvertAll(
                texts,
                text => KeyValuePair.Create(text.Key, string.Format(CultureInfo.InvariantCulture, text.Value, arguments(text.Key)))
            )
        );
    }
}
