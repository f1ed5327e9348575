namespace Ogp.Model.Shapes;

/// <summary>
/// What people call members of an object by other words, and in Spanish, French and Portuguese: for suggestions only, our own translations. What an object really
/// has goes before. Safe to share between threads.
/// </summary>
internal sealed class MemberWords
{
    private static readonly (string Name, string[] Words)[] s_words =
    [
        ("actionPlans", ["planesDeAccion", "planes", "plansAction", "plansDaction", "planosDeAcao", "planos"]),
        ("assessments", ["evaluaciones", "evaluations", "avaliacoes"]),
        ("assessor", ["evaluador", "evaluateur", "avaliador"]),
        ("clusters", ["agrupaciones", "regroupements", "agrupamentos"]),
        ("commitment", ["compromiso", "engagement", "compromisso"]),
        ("commitments", ["compromisos", "engagements", "compromissos"]),
        ("count", ["cuenta", "cantidad", "nombre", "quantidade"]),
        ("date", ["fecha", "data"]),
        ("description", ["descripcion", "descricao"]),
        ("end", ["endDate", "dueDate", "deadline", "fin", "final", "termino", "fim"]),
        ("forum", ["foro", "foroMultiactor", "forumMultipartite"]),
        ("institution", ["institucion", "instituicao"]),
        ("institutions", ["agencies", "ministries", "instituciones", "instituicoes"]),
        ("language", ["idioma", "lengua", "langue"]),
        ("languages", ["idiomas", "lenguas", "langues"]),
        ("level", ["nivel", "niveau"]),
        ("levels", ["niveles", "niveaux", "niveis"]),
        ("licence", ["licencia", "license", "licenca"]),
        ("member", ["country", "countryCode", "miembro", "pais", "membre", "membro"]),
        ("members", ["miembros", "paises", "membres", "membros"]),
        ("milestone", ["hito", "jalon", "marco"]),
        ("milestones", ["activities", "actividades", "activites", "hitos", "jalons", "marcos"]),
        ("name", ["nombre", "nom", "nome"]),
        ("note", ["nota", "remarque"]),
        ("number", ["numero"]),
        ("period", ["startDate", "endDate", "dueDate", "deadline", "dates", "term", "duration", "periodo", "periode"]),
        ("policyAreas", ["areasDePolitica", "domainesPolitiques", "areasDePoliticas"]),
        ("problem", ["problema", "probleme"]),
        ("process", ["proceso", "processus", "processo"]),
        ("publisher", ["editor", "editeur"]),
        ("published", ["publicationDate", "datePublished", "publicado", "publie"]),
        ("ratings", ["scores", "calificaciones", "notations", "classificacoes"]),
        ("recommendations", ["recomendaciones", "recommandations", "recomendacoes"]),
        ("reports", ["informes", "rapports", "relatorios"]),
        ("role", ["papel"]),
        ("source", ["fuente", "fonte"]),
        ("sources", ["fuentes", "fontes"]),
        ("start", ["startDate", "begin", "inicio", "comienzo", "debut"]),
        ("status", ["estado", "statut"]),
        ("submitted", ["submissionDate", "dateSubmitted", "entregado", "presentado", "soumis", "entregue"]),
        ("summary", ["resumen", "resume", "resumo"]),
        ("theme", ["tema"]),
        ("themes", ["temas"]),
        ("title", ["name", "heading", "nombre", "nom", "titulo", "titre"]),
        ("url", ["link", "website", "enlace", "lien"]),
        ("values", ["valores", "valeurs"]),
        ("year", ["ano", "annee"]),
    ];

    private readonly string[] _names;
    private Dictionary<string, string>? _meant;

    /// <summary>The members that an object can have.</summary>
    public MemberWords(string[] names) => _names = names;

    /// <summary>The member that a name was probably meant to be: what it is called in another language, or what is nearest to that or to itself.</summary>
    /// <param name="name">The name that stands there.</param>
    /// <returns>One of the members; null where none is near.</returns>
    public string? Suggest(string name)
    {
        Dictionary<string, string> meant = _meant ??= Gather();
        return Spelling.Nearest(name, meant.Keys) is { } near ? meant[near] : null;
    }

    /// <summary>Whether the member is the only one that can have been meant.</summary>
    public bool IsSure(string name, string suggestion) => Spelling.IsSure(name, suggestion, _names);

    private Dictionary<string, string> Gather()
    {
        Dictionary<string, string> meant = new(StringComparer.Ordinal);
        foreach (string own in _names)
        {
            meant.TryAdd(own, own);
        }

        foreach ((string member, string[] words) in s_words)
        {
            if (meant.ContainsKey(member))
            {
                Array.ForEach(words, word => meant.TryAdd(word, member));
            }
        }

        return meant;
    }
}
