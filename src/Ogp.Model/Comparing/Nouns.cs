namespace Ogp.Model.Comparing;

/// <summary>What the objects of the model are called in a sentence. The Spanish and French words are our own.</summary>
internal static class Nouns
{
    private static readonly WordTable s_words = new(
        """
        ActionPlan|action plan|plan de acción|plan d’action
        Agreement|agreement|convenio|accord
        Amendment|amendment|enmienda|modification
        Assessment|assessment of|evaluación de|évaluation de
        Cluster|cluster|agrupación|regroupement
        Commitment|commitment|compromiso|engagement
        Contact|contact|contacto|contact
        ContextEvent|event|acontecimiento|événement
        Eligibility|eligibility in|elegibilidad en|éligibilité en
        Footnote|footnote|nota al pie|note de bas de page
        Forum|forum|foro|forum
        ImportRecord|record|registro|enregistrement
        Institution|institution|institución|institution
        Involvement|involvement of|participación de|participation de
        IrmPackage|package|paquete|paquet
        IrmReport|report|informe|rapport
        Member|member|miembro|membre
        MembershipPeriod|status|estado|statut
        Milestone|milestone|hito|jalon
        Observation|finding|hallazgo|constat
        Period|period|período|période
        ProcessAssessment|process assessment|evaluación del proceso|évaluation du processus
        Publisher|publisher|editor|éditeur
        Recommendation|recommendation|recomendación|recommandation
        Relation|relation to|relación con|lien avec
        Source|source|fuente|source
        StatedTally|stated total|total declarado|total déclaré
        Support|support|apoyo|appui
        Theme|theme|tema|thème
        ValuesCheck|values check|control de valores|contrôle des valeurs
        """
    );

    /// <summary>The noun for a type of the model; the name of the type where there is none.</summary>
    public static LocalizedText Of(string type) => s_words.Of(type);
}
