using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Methodology;

using Methodology = Ogp.Model.Methodology;

/// <summary>
/// Words found in reports, on pages and in trackers, written down here with how they were found: T in an IRM report or official page, N with a national
/// government, M on a machine-translated page of the site. What only a machine wrote is read and never presented as official.
/// </summary>
public class LabelsByLanguageTests
{
    [Theory]
    [InlineData("completion", "en", 'T', "No Evidence Available", "unclear")]
    [InlineData("completion", "en", 'T', "Not Started", "not-started")]
    [InlineData("completion", "en", 'T', "Completed", "complete")]
    [InlineData("completion", "fr", 'M', "Aucune preuve disponible", "unclear")]
    [InlineData("completion", "fr", 'M', "Pas démarré", "not-started")]
    [InlineData("completion", "fr", 'N', "Non commencé", "not-started")]
    [InlineData("completion", "fr", 'N', "Non commencée", "not-started")] // a form of the one before
    [InlineData("completion", "es", 'M', "no se inició", "not-started")]
    [InlineData("completion", "fr", 'M', "limité", "limited")]
    [InlineData("completion", "fr-CA", 'N', "Progrès limité", "limited")]
    [InlineData("completion", "pt", 'N', "limitado", "limited")]
    [InlineData("completion", "es", 'M', "Sustancial", "substantial")]
    [InlineData("completion", "es", 'M', "nivel de avance sustancial", "substantial")]
    [InlineData("completion", "fr", 'M', "Substantiel", "substantial")]
    [InlineData("completion", "fr", 'N', "réalisation substantielle", "substantial")]
    [InlineData("completion", "fr-CA", 'N', "Progrès important", "substantial")]
    [InlineData("completion", "pt", 'N', "substantivo", "substantial")]
    [InlineData("completion", "es", 'M', "completados", "complete")]
    [InlineData("completion", "fr", 'M', "Complété", "complete")]
    [InlineData("completion", "fr-CA", 'N', "Réalisé", "complete")]
    [InlineData("completion", "fr", 'M', "réalisés", "complete")]
    [InlineData("completion", "pt", 'N', "integralmente implementados", "complete")]
    [InlineData("completion", "es", 'M', "se retiró del plan", "withdrawn")]
    [InlineData("verifiability", "es", 'T', "Sí", "yes")]
    [InlineData("verifiability", "fr", 'M', "Oui", "yes")]
    [InlineData("potential-impact", "en", 'T', "Transformative", "transformative")]
    [InlineData("potential-impact", "es", 'M', "transformadores", "transformative")]
    [InlineData("potential-impact", "fr", 'M', "transformatif", "transformative")]
    [InlineData("potential-impact", "fr", 'M', "potentiellement transformateur", "transformative")]
    [InlineData("potential-impact", "pt", 'T', "transformadores", "transformative")]
    [InlineData("potential-for-results", "es", 'T', "sustancial", "substantial")]
    [InlineData("potential-for-results", "fr", 'M', "peu clair", "unclear")]
    [InlineData("potential-for-results", "fr", 'M', "modeste", "modest")]
    [InlineData("potential-for-results", "fr", 'M', "fort", "substantial")]
    [InlineData("did-it-open-government", "en", 'T', "Worsens", "worsened")]
    [InlineData("did-it-open-government", "en", 'T', "did not show results", "did-not-change")]
    [InlineData("did-it-open-government", "fr", 'M', "n'ont pas changé", "did-not-change")]
    [InlineData("did-it-open-government", "fr", 'M', "marginaux", "marginal")]
    [InlineData("did-it-open-government", "es", 'M', "marginales", "marginal")]
    [InlineData("did-it-open-government", "en", 'T', "significant", "major")]
    [InlineData("did-it-open-government", "es", 'N', "significativos", "major")]
    [InlineData("did-it-open-government", "es", 'M', "importante", "major")]
    [InlineData("did-it-open-government", "es", 'M', "Mayor", "major")]
    [InlineData("did-it-open-government", "fr", 'M', "Majeurs", "major")]
    [InlineData("did-it-open-government", "en", 'T', "exceptional", "outstanding")]
    [InlineData("did-it-open-government", "es", 'N', "excepcional", "outstanding")]
    [InlineData("did-it-open-government", "es", 'M', "sobresaliente", "outstanding")]
    [InlineData("did-it-open-government", "fr", 'M', "Exceptionnel", "outstanding")]
    [InlineData("did-it-open-government", "fr", 'M', "exceptionnels", "outstanding")]
    [InlineData("early-results", "en", 'T', "No notable results", "no-notable-results")]
    [InlineData("early-results", "fr", 'M', "résultats préliminaires modérés", "moderate")]
    [InlineData("level-of-public-influence", "es", 'N', "colaborar", "collaborate")]
    [InlineData("level-of-public-influence", "fr", 'M', "collaborer", "collaborate")]
    [InlineData("level-of-public-influence", "es", 'M', "involucrar", "involve")]
    [InlineData("level-of-public-influence", "es", 'N', "consultar", "consult")]
    [InlineData("level-of-public-influence", "en", 'T', "Consultation", "consult")]
    [InlineData("level-of-public-influence", "pt", 'T', "Nenhuma consulta", "no-consultation")]
    public void A_word_of_a_scale_is_read_in_its_language(string key, string language, char found, string word, string level)
    {
        LevelReading reading = Methodology.Standard.FindScale(RatingKey.Of(key))!.Parse(word, new() { Language = language });
        Assert.Equal(level, reading.Level);
        CheckStatus(found, reading);
    }

    [Theory]
    [InlineData("ambition", "es", 'M', "Alto", "high")]
    [InlineData("ambition", "es", 'M', "Bajo", "low")]
    [InlineData("ambition", "fr", 'M', "Haut", "high")]
    [InlineData("ambition", "fr", 'M', "Faible", "low")]
    [InlineData("absence", "en", 'T', "Pending IRM Review", "not-reviewed")]
    [InlineData("absence", "es", 'M', "Revisión pendiente de IRM", "not-reviewed")]
    [InlineData("absence", "fr", 'M', "en attente d'examen IRM", "not-reviewed")]
    [InlineData("absence", "fr", 'M', "en attente de l'examen du MII", "not-reviewed")]
    [InlineData("ogp-value", "es", 'M', "acceso a la información", "access-to-information")]
    [InlineData("ogp-value", "fr", 'M', "accès à l'information", "access-to-information")]
    [InlineData("ogp-value", "pt", 'N', "Transparência", "access-to-information")]
    [InlineData("ogp-value", "es", 'N', "Participación ciudadana", "civic-participation")]
    [InlineData("ogp-value", "en", 'T', "Citizen participation", "civic-participation")]
    [InlineData("ogp-value", "fr", 'N', "redevabilité", "public-accountability")]
    [InlineData("ogp-value", "pt", 'N', "Accountability (responsividade e prestação de contas)", "public-accountability")]
    [InlineData("ogp-value", "es", 'N', "Uso de tecnologías e innovación", "technology-and-innovation")]
    [InlineData("variable", "es", 'T', "especificidad", "specificity")]
    [InlineData("variable", "es", 'T', "relevancia", "relevance")]
    [InlineData("variable", "es", 'T', "perspectiva de gobierno abierto", "relevance")]
    [InlineData("variable", "en", 'T', "Open government lens", "relevance")]
    [InlineData("variable", "es", 'T', "impacto potencial", "potential-impact")]
    [InlineData("variable", "pt", 'T', "impacto potencial", "potential-impact")]
    [InlineData("variable", "es", 'T', "potencial de resultados", "potential-for-results")]
    [InlineData("variable", "es", 'T', "grado de cumplimiento", "completion")]
    [InlineData("variable", "es", 'M', "Terminación", "completion")]
    [InlineData("variable", "fr", 'M', "Niveau de Aboutissement", "completion")]
    [InlineData("variable", "pt", 'N', "grau de cumprimento", "completion")]
    [InlineData("variable", "en", 'T', "Did It Open Government?", "did-it-open-government")]
    [InlineData("variable", "es", 'M', "¿Abrió Gobierno?", "did-it-open-government")]
    [InlineData("variable", "fr", 'M', "At-il ouvert le gouvernement ?", "did-it-open-government")]
    [InlineData("variable", "es", 'M', "Primeros resultados", "early-results")]
    [InlineData("variable", "es", 'M', "Resultados iniciales", "early-results")]
    [InlineData("variable", "fr", 'M', "Premiers résultats", "early-results")]
    [InlineData("variable", "es", 'T', "compromisos prometedores", "promising")]
    [InlineData("variable", "fr", 'M', "engagements prometteurs", "promising")]
    [InlineData("variable", "es", 'N', "estelares", "starred")]
    [InlineData("variable", "es", 'M', "Destacados", "starred")]
    [InlineData("variable", "fr", 'M', "Étoilé", "starred")]
    [InlineData("variable", "es", 'M', "potencialmente destacados", "potentially-starred")]
    [InlineData("variable", "en", 'T', "Well-designed", "potentially-starred")]
    [InlineData("variable", "es", 'T', "Nivel de influencia del público", "level-of-public-influence")]
    [InlineData("variable", "es", 'M', "Nivel de influencia pública", "level-of-public-influence")]
    [InlineData("variable", "pt", 'T', "Nível de influência pública", "level-of-public-influence")]
    [InlineData("product", "es", 'T', "Informe de avance", "progress-report")]
    [InlineData("product", "es", 'T', "Informe de avances", "progress-report")]
    [InlineData("product", "pt", 'T', "Relatório de Progresso", "progress-report")]
    [InlineData("product", "es", 'T', "Informe de fin de término", "end-of-term-report")]
    [InlineData("product", "es", 'M', "Informe de fin de período", "end-of-term-report")]
    [InlineData("product", "fr", 'M', "Rapport de fin de période", "end-of-term-report")]
    [InlineData("product", "fr", 'M', "Rapport de fin d'année", "end-of-term-report")]
    [InlineData("product", "pt", 'T', "Relatório Final do Período", "end-of-term-report")]
    [InlineData("product", "es", 'T', "Informe de diseño", "design-report")]
    [InlineData("product", "pt", 'T', "Relatório Intermediário", "design-report")] // not a mid-term one
    [InlineData("product", "es", 'T', "Informe de implementación", "implementation-report")]
    [InlineData("product", "fr", 'M', "Hybride (conception et mise en œuvre)", "hybrid-report")]
    [InlineData("product", "es", 'T', "Informe de resultados de transición", "transitional-results-report")]
    [InlineData("product", "es", 'T', "Revisión del plan de acción", "action-plan-review")]
    [InlineData("product", "fr", 'M', "Révision du plan d'action", "action-plan-review")]
    [InlineData("product", "es", 'M', "Informe de resultados", "results-report")]
    [InlineData("product", "fr", 'M', "Rapport des résultats", "results-report")]
    [InlineData("product", "en", 'T', "Mid-Term Report", "progress-report")]
    [InlineData("product", "en", 'T', "Midterm Review", "midterm-review")] // not the same as the one before
    [InlineData("product", "es", 'T', "Informe especial de rendición de cuentas", "special-accountability-report")]
    [InlineData("assessor", "es", 'T', "Mecanismo de Revisión Independiente", "irm")]
    [InlineData("assessor", "es", 'M', "Mecanismo de Reporte Independiente", "irm")]
    [InlineData("assessor", "pt", 'T', "Mecanismo Independente de Avaliação", "irm")]
    public void A_name_is_read_in_its_language(string list, string language, char found, string word, string code)
    {
        LevelReading reading = Methodology.Standard.Read(CodeType.ByList[list].List, word, new() { Language = language });
        Assert.Equal(code, reading.Absence.IsStated ? reading.Absence.Text : reading.Level);
        CheckStatus(found, reading);
    }

    private static void CheckStatus(char found, LevelReading reading) => Assert.Equal(found == 'M', reading.IsProvisional);
}
