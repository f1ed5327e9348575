namespace Ogp.Model.Comparing;

/// <summary>What the members of the format are called in a sentence. The Spanish and French words are our own.</summary>
internal static class FieldWords
{
    private static readonly WordTable s_words = new(
        """
        accessToInformation|access to information|acceso a la información|accès à l’information
        accessed|date of access|fecha de consulta|date de consultation
        acronym|acronym|sigla|sigle
        actionPlans|action plans|planes de acción|plans d’action
        addressee|addressee|destinatario|destinataire
        agreements|agreements|convenios|accords
        amendments|amendments|enmiendas|modifications
        amount|amount|monto|montant
        assessments|assessments|evaluaciones|évaluations
        assessor|assessor|evaluador|évaluateur
        assetDisclosure|asset disclosure|declaración de bienes|déclaration de patrimoine
        cells|cells|celdas|cellules
        challengeAreas|challenge areas|áreas del desafío|domaines du défi
        challenges|challenges|desafíos|difficultés
        citizenEngagement|citizen engagement|participación ciudadana|participation citoyenne
        cluster|cluster|agrupación|regroupement
        clusters|clusters|agrupaciones|regroupements
        code|code|código|code
        commitment|commitment|compromiso|engagement
        commitments|commitments|compromisos|engagements
        contacts|contacts|contactos|contacts
        context|context|contexto|contexte
        coordination|coordination|coordinación|coordination
        count|count|número contado|nombre compté
        country|country|país|pays
        csoEntryAndExit|CSO entry and exit|entrada y salida de las OSC|entrée et sortie des OSC
        csoRepression|CSO repression|represión de las OSC|répression des OSC
        currency|currency|moneda|monnaie
        date|date|fecha|date
        description|description|descripción|description
        desiredResults|desired results|resultados deseados|résultats souhaités
        duties|duties|obligaciones|obligations
        edition|edition|edición|édition
        effect|effect|efecto|effet
        eligibility|eligibility|elegibilidad|éligibilité
        end|end|fin|fin
        fiscalTransparency|fiscal transparency|transparencia fiscal|transparence budgétaire
        footnotes|footnotes|notas al pie|notes de bas de page
        formatVersion|format version|versión del formato|version du format
        forum|forum|foro|forum
        from|from|desde|depuis
        grandChallenges|grand challenges|grandes desafíos|grands défis
        id|identifier|identificador|identifiant
        incomplete|incomplete|incompleto|incomplet
        institution|institution|institución|institution
        institutions|institutions|instituciones|institutions
        into|resulting commitments|compromisos resultantes|engagements résultants
        joined|date of joining|fecha de adhesión|date d’adhésion
        jointMembers|joint members|miembros conjuntos|membres associés
        kind|kind|clase|nature
        language|language|idioma|langue
        languages|languages|idiomas|langues
        level|level|nivel|niveau
        levels|levels|niveles|niveaux
        licence|licence|licencia|licence
        member|member|miembro|membre
        members|members|miembros|membres
        milestone|milestone|hito|jalon
        milestones|milestones|hitos|jalons
        name|name|nombre|nom
        note|note|nota|note
        number|number|número|numéro
        of|total|total|total
        outputs|outputs|productos|produits
        parties|parties|partes|parties
        passed|passed|superado|réussi
        percent|percentage|porcentaje|pourcentage
        period|period|período|période
        phase|phase|fase|phase
        point|point of assessment|momento de la evaluación|moment de l’évaluation
        policyAreas|policy areas|áreas de política|domaines d’action
        printed|printed text|texto impreso|texte imprimé
        problem|problem|problema|problème
        process|process|proceso|processus
        product|product|producto|produit
        providers|providers|proveedores|fournisseurs
        published|publication date|fecha de publicación|date de publication
        publisher|publisher|editor|éditeur
        ratings|ratings|calificaciones|notations
        reason|reason|motivo|motif
        recommendations|recommendations|recomendaciones|recommandations
        record|record|registro|enregistrement
        region|region|región|région
        relations|relations|relaciones|liens
        reports|reports|informes|rapports
        result|result|resultado|résultat
        results|results|resultados|résultats
        reviewPeriod|review period|período evaluado|période évaluée
        role|role|función|rôle
        row|row|fila|ligne
        ruleSet|rules|reglas|règles
        sdgs|Sustainable Development Goals|Objetivos de Desarrollo Sostenible|objectifs de développement durable
        sector|sector|sector|secteur
        shortTitle|short title|título corto|titre court
        signed|date of signature|fecha de firma|date de signature
        solution|solution|solución|solution
        source|source|fuente|source
        sources|sources|fuentes|sources
        start|start|inicio|début
        statedSize|stated size|tamaño declarado|taille déclarée
        statedTallies|stated totals|totales declarados|totaux déclarés
        status|status|estado|statut
        statuses|statuses|estados|statuts
        submitted|date of submission|fecha de presentación|date de soumission
        summary|summary|resumen|résumé
        support|support|apoyo|appui
        text|text|texto|texte
        theme|theme|tema|thème
        themes|themes|temas|thèmes
        title|title|título|titre
        to|to|hasta|jusqu’à
        triggers|triggers|causas|motifs
        uptake|uptake|adopción|suite donnée
        uptakeNote|note on uptake|nota sobre la adopción|note sur la suite donnée
        url|address|dirección|adresse
        values|OGP values|valores de OGP|valeurs de l’OGP
        valuesCheck|values check|control de valores|contrôle des valeurs
        variable|variable|variable|variable
        year|year|año|année
        """
    );

    /// <summary>The words for a member; its name where the format does not know it.</summary>
    public static LocalizedText Of(string member) => s_words.Of(member);
}
