namespace Ogp.Model.Reporting.Wording;

/// <summary>
/// Every word of the page that is not a document's or a codelist's, in both languages, side by side; numbers and dates stand in
/// the other parts of this class. Another language is another column here.
/// </summary>
internal sealed partial class Texts(string language)
{
    private readonly bool _spanish = IsSpanish(language);

    /// <summary>The tag of the page: that of the language asked for where there are words for it, else English.</summary>
    public string Language => _spanish ? "es" : "en";

    // The page as a whole
    public string Untitled => Say("Open government action plans", "Planes de acción de gobierno abierto");
    public string Skip => Say("Skip to content", "Ir al contenido");
    public string Contents => Say("On this page", "En esta página");
    public string Plan => Say("Action plan", "Plan de acción");
    public string Plans => Say("Action plans", "Planes de acción");
    public string OtherCommitments => Say("Commitments outside a plan", "Compromisos fuera de un plan");
    public string Published => Say("Published", "Publicado");
    public string PublishedBy => Say("Published by", "Publicado por");
    public string Licence => Say("Licence", "Licencia");
    public string NothingHere => Say("This document holds no action plan.", "Este documento no contiene ningún plan de acción.");
    public string Or => Say("or", "o");

    public string YesOrNo(bool yes) => yes ? Say("yes", "sí") : Say("no", "no");

    public string ReadOn => Say("read on", "leer más");

    // The head of a plan
    public string Member => Say("Member", "Miembro");
    public string Together => Say("Together with", "Junto con");
    public string Id => Say("Identifier", "Identificador");
    public string Period => Say("Period", "Período");
    public string Submitted => Say("Submitted", "Presentado");
    public string WrittenIn => Say("Written in", "Escrito en");
    public string Address => Say("Address", "Dirección");
    public string Reports => Say("Reports", "Informes");
    public string NoReport => Say("No report on this plan is in the document.", "El documento no contiene ningún informe sobre este plan.");
    public string Amendment => Say("Amendment", "Enmienda");
    public string TermMoved => Say("end of term", "fin del período");
    public string Themes => Say("Themes", "Temas");
    public string Clusters => Say("Commitments assessed together", "Compromisos evaluados en conjunto");

    // At a glance
    public string Glance => Say("The plan at a glance", "El plan de un vistazo");
    public string HighCompletion => Say("reached high completion", "con cumplimiento alto");
    public string HighResults => Say("with strong results", "con resultados fuertes");
    public string StatedResults => Say("have a result in the stated totals", "con un resultado en los totales declarados");
    public string ForumNamed => Say("members of the forum named", "integrantes del foro nombrados");
    public string Influence => Say("public influence", "influencia del público");

    // Reports, levels and stated totals
    public string Findings => Say("What the reports find", "Lo que constatan los informes");
    public string Rated => Say("Rated", "Calificado");
    public string RatedHint =>
        Say("counted from the ratings of each commitment", "contado a partir de las calificaciones de cada compromiso");
    public string Stated => Say("Stated", "Declarado");
    public string StatedHint => Say("as the report prints its totals", "según los totales que imprime el informe");
    public string InNoTotal => Say("in none of the totals", "en ninguno de los totales");
    public string ForEach => Say("for every commitment", "en todos los compromisos");
    public string Review => Say("Period under review", "Período evaluado");
    public string DoesNotCount =>
        Say(
            "not independent: its ratings do not count for the figures of the plan",
            "no es independiente: sus calificaciones no cuentan para las cifras del plan"
        );
    public string Assessor => Say("Assessor", "Evaluador");
    public string Totals => Say("Stated totals beside the ratings", "Los totales declarados frente a las calificaciones");
    public string TotalOf => Say("Total", "Total");
    public string AsPrinted => Say("As printed", "Como está impreso");
    public string RatingsSay => Say("Ratings allow", "Las calificaciones permiten");
    public string Verdict => Say("Verdict", "Veredicto");
    public string Agrees => Say("agrees", "coincide");
    public string CannotBeTold => Say("cannot be told", "no se puede saber");
    public string Contradicts => Say("contradicts", "contradice");
    public string Stars => Say("Stars", "Estrellas");
    public string StarByFormula => Say("By the formula", "Según la fórmula");
    public string StarRecorded => Say("Recorded", "Registrado");
    public string OpenReport => Say("open the report", "abrir el informe");
    public string Report => Say("Report", "Informe");
    public string StarsNote =>
        Say(
            "Where the star on record and the one that OGP’s formula gives are not the same.",
            "Donde la estrella registrada y la que da la fórmula de OGP no son iguales."
        );

    // Commitments and milestones
    public string Commitments => Say("Commitments", "Compromisos");
    public string Commitment => Say("Commitment", "Compromiso");
    public string CommitmentsCaption => Say("Commitments with their latest ratings", "Compromisos con sus últimas calificaciones");
    public string Details => Say("Commitment by commitment", "Compromiso por compromiso");
    public string Number => Say("No.", "N.º");
    public string InvolvedBody => Say("Involved", "Participa");
    public string Problem => Say("Problem", "Problema");
    public string Solution => Say("Solution", "Solución");
    public string DesiredResults => Say("Desired results", "Resultados deseados");
    public string PolicyAreas => Say("Policy areas", "Áreas de política");
    public string Values => Say("OGP values", "Valores de OGP");
    public string Sdgs => Say("Development goals", "Objetivos de desarrollo");
    public string GrandChallenges => Say("Grand challenges", "Grandes desafíos");
    public string ChallengeAreas => Say("Open Gov Challenge", "Desafío de Gobierno Abierto");
    public string Milestones => Say("Milestones", "Hitos");
    public string Milestone => Say("Milestone", "Hito");
    public string Outputs => Say("Outputs", "Productos");
    public string Timeline => Say("Timeline", "Cronograma");
    public string InTime => Say("The plan in time", "El plan en el tiempo");
    public string InTimeHint =>
        Say(
            "One line for each milestone, from its start to its end; the shaded part lies outside the plan’s period.",
            "Una línea por hito, de su inicio a su fin; la parte sombreada queda fuera del período del plan."
        );
    public string NoDates => Say("no dates", "sin fechas");
    public string Reversed => Say("ends before it starts", "termina antes de empezar");
    public string OutsidePlan => Say("outside the plan’s period", "fuera del período del plan");
    public string Agreements => Say("Agreements", "Acuerdos");
    public string Signed => Say("signed", "firmado");
    public string Contacts => Say("Points of contact", "Puntos de contacto");
    public string Relations => Say("Ties to other commitments", "Vínculos con otros compromisos");

    // Process, context and what follows
    public string Process => Say("Process and participation", "Proceso y participación");
    public string PublicLevel => Say("the level that is stated", "el nivel declarado");
    public string NoPhase => Say("Phase not stated", "Fase no indicada");
    public string Triggers => Say("Contrary to process because of", "Contrario al proceso por");
    public string Coordination => Say("Coordination", "Coordinación");
    public string Forum => Say("Multistakeholder forum", "Foro multiactor");
    public string NoSector => Say("Sector not stated", "Sector no indicado");
    public string Context => Say("Context", "Contexto");
    public string Achieved => Say("Results", "Resultados");
    public string Challenges => Say("Challenges", "Desafíos");
    public string ResultsAndChallenges => Say("Results and challenges", "Resultados y desafíos");
    public string Recommendations => Say("Recommendations", "Recomendaciones");
    public string Uptake => Say("Uptake", "Adopción");
    public string Addressee => Say("To", "Para");
    public string Support => Say("Support", "Apoyo");
    public string Providers => Say("From", "De");
    public string AndOthers => Say("and others that are not named", "y otros que no se nombran");
    public string Incomplete =>
        Say("The list of providers is known not to be complete.", "Se sabe que la lista de proveedores no está completa.");

    // Sources and the foot
    public string Sources => Say("Sources", "Fuentes");
    public string Source => Say("Source", "Fuente");
    public string Footnotes => Say("Footnotes of the reports", "Notas al pie de los informes");
    public string Footnote => Say("Footnote", "Nota");
    public string NoSuchSource => Say("no such source in the document", "el documento no tiene tal fuente");
    public string Accessed => Say("accessed", "consultado");
    public string About => Say("About this page", "Sobre esta página");
    public string MadeFrom => Say("Made from", "Hecho a partir de");
    public string Package => Say("package", "paquete");
    public string FormatVersion => Say("Format", "Formato");
    public string Methodology => Say("Methodology", "Metodología");
    public string HowToRead => Say("How to read it", "Cómo leerla");
    public string OurTranslation =>
        Say(
            "our word or a government’s; not evidenced as OGP’s own wording",
            "palabra nuestra o de un gobierno; no consta como redacción de OGP"
        );
    public string Provisional =>
        Say(
            "A dotted line under a word: ours or a government’s, without evidence that OGP uses it.",
            "Una línea de puntos bajo una palabra: es nuestra o de un gobierno, sin constancia de que OGP la use."
        );
    public string NoScore =>
        Say(
            "OGP gives a plan no overall score, and this page gives none. Counts come from single ratings, or are totals as a report prints them; the two are kept apart.",
            "OGP no da a un plan una nota global, y esta página tampoco. Los recuentos salen de calificaciones individuales, o son totales tal como los imprime un informe; no se mezclan."
        );
    public string SetNote =>
        Say(
            "Hatched: one of several levels, it is not known which. Such a commitment still counts where every possible level gives the same answer.",
            "Rayado: uno de varios niveles, no se sabe cuál. El compromiso cuenta igualmente cuando todos los niveles posibles dan la misma respuesta."
        );
    public string AbsenceNote => Say("None of the four is a zero or a “no”:", "Ninguna de las cuatro es un cero ni un «no»:");
    public string NotStatedMeans => Say("the source is silent;", "la fuente no dice nada;");
    public string NotReviewedMeans =>
        Say("the assessor’s report is not available yet;", "el informe del evaluador aún no está disponible;");
    public string NotCodedMeans => Say("the variable was not rated in that cycle;", "la variable no se calificó en ese ciclo;");
    public string NotApplicableMeans => Say("the question does not arise.", "la pregunta no procede.");
    public string FlagNote =>
        Say(
            "A warning sign marks dates of commitments and milestones that cannot be right or lie outside the plan. They are shown as the document has them.",
            "Una señal de aviso marca fechas de compromisos e hitos que no pueden ser correctas o quedan fuera del plan. Se muestran tal como figuran en el documento."
        );

    /// <summary>Whether there are words for a language, so that the page can be in it.</summary>
    private static bool IsSpanish(string language) =>
        language.Equals("es", StringComparison.OrdinalIgnoreCase) || language.StartsWith("es-", StringComparison.OrdinalIgnoreCase);

    private string Say(string english, string spanish) => _spanish ? spanish : english;
}
