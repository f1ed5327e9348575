namespace Ogp.Model.Columnar;

/// <summary>What writing columnar files can find: codes OGP2401 to OGP2499.</summary>
internal static class ColumnarFindings
{
    public static readonly FindingKind NoColumn = new(
        "OGP2401",
        "no-column-for-it",
        Severity.Note,
        Texts(
            "The tables have no column for '{path}' ({count} ×).",
            "Las tablas no tienen columna para «{path}» ({count} ×).",
            "Les tables n’ont pas de colonne pour « {path} » ({count} ×)."
        )
    )
    {
        Reason = Texts(
            "Columnar files are for counting and comparing: they hold plans, commitments, milestones and ratings, texts in one language. The rest is in IRM JSON alone, which stays the document of record.",
            "Los archivos por columnas sirven para contar y comparar: contienen planes, compromisos, hitos y calificaciones, y textos en un solo idioma. Lo demás está solo en IRM JSON, que sigue siendo el documento de referencia.",
            "Les fichiers en colonnes servent à compter et à comparer : ils contiennent plans, engagements, jalons et notations, et les textes dans une seule langue. Le reste n’est que dans IRM JSON, qui demeure le document de référence."
        ),
    };

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<FindingKind> All { get; } = [NoColumn];

    /// <summary>A member of which the texts but one are lost.</summary>
    public static LocalizedText InOtherLanguages(string path) =>
        Texts($"{path} (in other languages)", $"{path} (en otros idiomas)", $"{path} (dans d’autres langues)");

    /// <summary>A member whose value could not be read.</summary>
    public static LocalizedText NotRead(string path) => Texts($"{path} (not read)", $"{path} (no se leyó)", $"{path} (non lu)");

    /// <summary>Ratings that are not the latest of a commitment.</summary>
    public static LocalizedText NotTheLatest(string path) =>
        Texts(
            $"{path} (not the latest of a commitment)",
            $"{path} (no son las últimas de un compromiso)",
            $"{path} (ne sont pas les dernières d’un engagement)"
        );

    /// <summary>Objects of which no table has a row.</summary>
    public static LocalizedText WithoutRow(string path) => Texts($"{path} (without a row)", $"{path} (sin fila)", $"{path} (sans ligne)");

    private static LocalizedText Texts(string en, string es, string fr) => new LocalizedText("en", en).With("es", es).With("fr", fr);
}
