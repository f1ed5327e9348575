namespace Ogp.Model.Shapes;

/// <summary>
/// What people call members of an object by other words, and in Spanish, French and Portuguese: for suggestions only, our own translations. Safe to share between
/// threads.
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
        ("end", ["fin", "final", "termino", "fim"]),
        ("forum", ["foro", "foroMultiactor", "forumMultipartite"]),
        ("institution", ["institucion", "instituicao"]),
        ("institutions", ["instituciones", "instituicoes"]),
        ("language", ["idioma", "lengua", "langue"]),
        ("languages", ["idiomas", "lenguas", "langues"]),
        ("level", ["nivel", "niveau"]),
        ("levels", ["niveles", "niveaux", "niveis"]),
        ("licence", ["licencia", "license", "licenca"]),
        ("member", ["miembro", "pais", "membre", "membro"]),
        ("members", ["miembros", "paises", "membres", "membros"]),
        ("milestone", ["hito", "jalon", "marco"]),
        ("milestones", ["hitos", "jalons", "marcos"]),
        ("name", ["nombre", "nom", "nome"]),
        ("note", ["nota", "remarque"]),
        ("number", ["numero"]),
        ("period", ["periodo", "periode"]),
        ("policyAreas", ["areasDePolitica", "domainesPolitiques", "areasDePoliticas"]),
        ("problem", ["problema", "probleme"]),
        ("process", ["proceso", "processus", "processo"]),
        ("publisher", ["editor", "editeur"]),
        ("published", ["publicado", "publie"]),
        ("ratings", ["calificaciones", "notations", "classificacoes"]),
        ("recommendations", ["recomendaciones", "recommandations", "recomendacoes"]),
        ("reports", ["informes", "rapports", "relatorios"]),
        ("role", ["papel"]),
        ("source", ["fuente", "fonte"]),
        ("sources", ["fuentes", "fontes"]),
        ("start", ["inicio", "comienzo", "debut"]),
        ("status", ["estado", "statut"]),
        ("submitted", ["entregado", "presentado", "soumis", "entregue"]),
        ("summary", ["resumen", "resume", "resumo"]),
        ("theme", ["tema"]),
        ("themes", ["temas"]),
        ("title", ["titulo", "titre"]),
        ("values", ["valores", "valeurs"]),
        ("year", ["ano", "annee"]),
    ];

    /// <summary>What others call a member, as it is written there but for case and signs: it is not near to its name.</summary>
    private static readonly (string Name, string[] Words)[] s_others =
    [
        ("end", ["endDate", "dueDate", "deadline"]),
        ("institutions", ["agencies", "ministries"]),
        ("member", ["country", "countryCode"]),
        ("milestones", ["activities", "actividades", "activites"]),
        ("period", ["startDate", "endDate", "dueDate", "deadline", "dates", "term", "duration"]),
        ("published", ["publicationDate", "datePublished"]),
        ("ratings", ["scores"]),
        ("start", ["startDate", "begin"]),
        ("submitted", ["submissionDate", "dateSubmitted"]),
        ("title", ["name", "heading", "nombre", "nom"]),
        ("url", ["link", "website", "enlace", "lien"]),
    ];

    private readonly string[] _names;
    private Dictionary<string, string>? _meant;

    /// <summary>The members that an object can have.</summary>
    public MemberWords(string[] names) => _names = names;

    /// <summary>The member that a name was probably meant to be: what it is called elsewhere or in another language, or what is nearest to that or to itself.</summary>
    /// <param name="name">The name that stands there.</param>
    /// <returns>One of the members; null where none is near.</returns>
    public string? Suggest(string name)
    {
        if (Array.Find(s_others, other => _names.Contains(other.Name) && IsAmong(other.Words, name)).Name is { } member)
        {
            return member;
        }

        Dictionary<string, string> meant = _meant ??= Gather();
        return Spelling.Nearest(name, meant.Keys) is { } near ? meant[near] : null;
    }

    /// <summary>Whether the member is the only one that can have been meant.</summary>
    public bool IsSure(string name, string suggestion) => Spelling.IsSure(name, suggestion, _names);

    private static bool IsAmong(string[] words, string name)
    {
        string bare = name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        return words.Contains(bare, StringComparer.OrdinalIgnoreCase);
    }

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
