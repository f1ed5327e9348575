using static Ogp.Model.Tabular.TabularFindings;

namespace Ogp.Model.Tabular.Export;

/// <summary>What is remarked on a field that a table tells in part, or otherwise (OGP2050), in English, Spanish and French.</summary>
internal static class LossRemarks
{
    public static readonly LocalizedText NotRead = Texts("not read", "no se leyó", "non lu");

    public static readonly LocalizedText MonthAndDay = Texts("month and day", "mes y día", "mois et jour");

    public static readonly LocalizedText SeveralInOneCell = Texts(
        "several in one cell",
        "varias en una celda",
        "plusieurs dans une cellule"
    );

    public static LocalizedText In(string language) =>
        Texts($"that texts are in {language}", $"que los textos están en {language}", $"que les textes sont en {language}");

    public static readonly LocalizedText InNoPlan = Texts(
        "that they are in no plan",
        "que no están en ningún plan",
        "qu’ils ne sont dans aucun plan"
    );
}
