using Ogp.Model.Columnar;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Scoring;
using Ogp.Model.Spreadsheets;
using Ogp.Model.Tabular;
using Ogp.Model.Trackers;
using Ogp.Model.Validation;

namespace Ogp.Model.Cli.Output;

/// <summary>The kinds of findings, and what is to be told of each: for <c>ogp explain</c> and the pages under docs/rules.</summary>
internal static class FindingReference
{
    private static readonly HashSet<FindingKind> s_judged = [.. IrmJson.FindingKinds, .. Validator.Kinds];

    /// <summary>What is found in documents that are no IRM JSON.</summary>
    public static ValueList<FindingKind> OfDocuments { get; } =
    [.. OgpDatabase.FindingKinds, .. Workbook.FindingKinds, .. Tracker.FindingKinds];

    /// <summary>All of them, in the order of their codes.</summary>
    public static FindingKind[] Kinds { get; } =
    [
        .. s_judged
            .Concat(ValidationRuleSet.FindingKinds)
            .Concat(ScoringRuleSet.FindingKinds)
            .Concat(Extension.FindingKinds)
            .Concat(Scale.FindingKinds)
            .Concat(Profile.FindingKinds)
            .Concat(OfDocuments)
            .Concat(ParquetFiles.FindingKinds)
            .OrderBy(kind => kind.Code, StringComparer.Ordinal),
    ];

    /// <summary>The kind of a code or a name, in whatever case; null where there is none.</summary>
    public static FindingKind? Find(string word) =>
        Array.Find(
            Kinds,
            kind => kind.Code.Equals(word, StringComparison.OrdinalIgnoreCase) || kind.Name.Equals(word, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>What is known of a kind beside its words, as labels and values.</summary>
    public static IEnumerable<(string Label, string Value)> FactsOf(FindingKind kind, string language)
    {
        yield return (In(("Severity", "Gravedad", "Gravité")), SeverityOf(kind, language));
        yield return (In(("About", "Trata de", "Porte sur")), In(NameOf(kind.Family)));
        yield return (In(("Plans", "Planes", "Plans")), In(YearsOf(kind)));
        if (!kind.Products.IsEmpty)
        {
            yield return (In(("Reports", "Informes", "Rapports")), string.Join(", ", kind.Products));
        }

        yield return (
            In(("Repair", "Reparación", "Réparation")),
            In(
                kind.IsFixable
                    ? (
                        "ogp fix mends it where one thing can have been meant",
                        "ogp fix lo repara cuando solo una cosa pudo ser la intención",
                        "ogp fix le répare quand une seule chose a pu être voulue"
                    )
                    : ("by hand", "a mano", "à la main")
            )
        );
        yield return (In(("Since version", "Desde la versión", "Depuis la version")), kind.Since);
        yield return (
            In(("Source", "Fuente", "Source")),
            kind.Source
                ?? In(("the format itself, docs/format.md", "el propio formato, docs/format.md", "le format lui-même, docs/format.md"))
        );

        string In((string En, string Es, string Fr) words) => FindingReference.In(words, language);
    }

    /// <summary>The severity; by rule set where these do not agree.</summary>
    public static string SeverityOf(FindingKind kind, string language)
    {
        Severity?[] severities =
        [
            .. ValidationRuleSet.BuiltIn.Select(set => s_judged.Contains(kind) ? set.SeverityOf(kind) : kind.Severity),
        ];
        return severities.Distinct().Count() == 1
            ? Words.Of(severities[0]).For(language)
            : string.Join(
                ", ",
                ValidationRuleSet.BuiltIn.Zip(
                    severities,
                    (set, severity) => Words.Labelled(set.Name, Words.Of(severity).For(language), language)
                )
            );
    }

    private static (string En, string Es, string Fr) YearsOf(FindingKind kind) =>
        (kind.FirstPlanYear, kind.LastPlanYear) switch
        {
            (null, null) => ("of every year", "de cualquier año", "de toute année"),
            ({ } first, null) => ($"from {first} on", $"desde {first}", $"à partir de {first}"),
            (null, { } last) => ($"until {last}", $"hasta {last}", $"jusqu’à {last}"),
            ({ } first, { } last) => ($"{first}–{last}", $"{first}–{last}", $"{first}–{last}"),
        };

    private static (string En, string Es, string Fr) NameOf(FindingFamily family) =>
        family switch
        {
            FindingFamily.Format => (
                "JSON and the members of the format",
                "JSON y los miembros del formato",
                "JSON et les membres du format"
            ),
            FindingFamily.References => ("identifiers and references", "identificadores y referencias", "identifiants et renvois"),
            FindingFamily.Codes => ("codes, variables and levels", "códigos, variables y niveles", "codes, variables et niveaux"),
            FindingFamily.Dates => ("dates and cycles", "fechas y ciclos", "dates et cycles"),
            FindingFamily.Ratings => ("ratings", "calificaciones", "notations"),
            FindingFamily.Totals => ("stated totals", "totales declarados", "totaux déclarés"),
            FindingFamily.Process => ("forum, process and membership", "foro, proceso y membresía", "forum, processus et adhésion"),
            FindingFamily.Words => ("words read as levels", "palabras leídas como niveles", "mots lus comme niveaux"),
            FindingFamily.Clusters => ("clusters", "agrupaciones", "regroupements"),
            FindingFamily.Completeness => ("texts and what is missing", "textos y lo que falta", "textes et ce qui manque"),
            FindingFamily.Profiles => ("profiles of members", "perfiles de miembros", "profils de membres"),
            FindingFamily.Trackers => ("trackers of members", "sistemas de seguimiento de miembros", "outils de suivi de membres"),
            FindingFamily.Workbooks => ("workbooks", "libros de cálculo", "classeurs"),
            FindingFamily.Columnar => ("columnar files", "archivos por columnas", "fichiers en colonnes"),
            _ => ("tables of OGP's database", "tablas de la base de datos de OGP", "tableaux de la base de données de l’OGP"),
        };

    private static string In((string En, string Es, string Fr) words, string language) =>
        new LocalizedText("en", words.En).With("es", words.Es).With("fr", words.Fr).For(language);
}
