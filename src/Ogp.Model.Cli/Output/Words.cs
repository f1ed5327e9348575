namespace Ogp.Model.Cli.Output;

/// <summary>The words of the scorecard in English and Spanish.</summary>
internal static class Words
{
    public static LocalizedText Plan { get; } = Both("action plan {0}", "plan de acción {0}");

    public static LocalizedText Commitments { get; } = Both("{0} commitments", "{0} compromisos");

    public static LocalizedText OneCommitment { get; } = Both("1 commitment", "1 compromiso");

    public static LocalizedText Milestones { get; } = Both("{0} milestones", "{0} hitos");

    public static LocalizedText Until { get; } = Both("until {0}", "hasta {0}");

    public static LocalizedText From { get; } = Both("from {0}", "desde {0}");

    public static LocalizedText Stated { get; } = Both("stated", "declarado");

    public static LocalizedText Ratings { get; } = Both("Ratings", "Calificaciones");

    public static LocalizedText Variable { get; } = Both("Variable", "Variable");

    public static LocalizedText Levels { get; } = Both("Levels", "Niveles");

    public static LocalizedText RoundedBy { get; } = Both("Percentages are rounded by: {0}", "Los porcentajes se redondean por: {0}");

    public static LocalizedText StatedInReport { get; } = Both("Stated in the report", "Declarado en el informe");

    public static LocalizedText Or { get; } = Both(" or ", " o ");

    public static LocalizedText Agrees { get; } = Both("agrees", "coincide");

    public static LocalizedText CannotBeTold { get; } = Both("cannot be told", "no se puede saber");

    public static LocalizedText Contradicts { get; } = Both("contradicts", "contradice");

    public static LocalizedText HighCompletion { get; } = Both("High completion", "Cumplimiento alto");

    public static LocalizedText HighResults { get; } = Both("Strong results", "Resultados fuertes");

    public static LocalizedText RateOf { get; } = Both("{0} of {1}", "{0} de {1}");

    public static LocalizedText Untold { get; } = Both("; cannot be told for {0}", "; no se puede saber de {0}");

    public static LocalizedText WithoutLevel { get; } =
        Both(
            " (the level of {0} is not known, but every possible one gives the same answer)",
            " (no se conoce el nivel de {0}, pero todos los posibles dan la misma respuesta)"
        );

    public static LocalizedText Forum { get; } = Both("Forum", "Foro");

    public static LocalizedText ForumSize { get; } = Both("{0} stated, {1} named", "{0} declarados, {1} nombrados");

    public static LocalizedText Stars { get; } = Both("Stars", "Estelares");

    public static LocalizedText StarsOf { get; } = Both("{0} of {1} in {2} ({3})", "{0} de {1} en {2} ({3})");

    public static LocalizedText StarsRecorded { get; } =
        Both("; recorded stars: {0}, {1} agree", "; estelares registrados: {0}, {1} coinciden");

    public static LocalizedText Anomaly { get; } =
        Both("{0}: recorded {1}, the formula gives {2}", "{0}: registrado {1}, la fórmula da {2}");

    private static LocalizedText Both(string en, string es) => new LocalizedText("en", en).With("es", es);

    public static string In(this LocalizedText words, string language, params object[] arguments) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, words.For(language), arguments);
}
