using Ogp.Model.Tests;

namespace Ogp.Model.Trackers.Tests;

/// <summary>Why a tracker is refused is said in the reader's language.</summary>
public class RefusalTests
{
    private const string Schema = """
        dataset_type: nap5
        resources:
        - fields:
          - datastore_id: commitments
            choices:
              C01: {en: Climate, fr: Climat}
        """;

    [Fact]
    public void What_is_no_tracker_is_refused_in_the_readers_language()
    {
        Says(
            Tracker.NotRecognised("folder").Findings,
            "No es un sistema de seguimiento conocido: nada en él tiene los encabezados de las tablas de Ecuador ni los miembros del esquema de Canadá.",
            "Ce n’est pas un outil de suivi connu : rien n’y a les en-têtes des tableaux de l’Équateur ni les membres du schéma du Canada."
        );
        Says(
            CanadaTracker.Read(Files.Of("x.yaml", "a: 1")).Findings,
            "No es un sistema de seguimiento conocido: no es YAML con una lista de compromisos.",
            "Ce n’est pas un outil de suivi connu : ce n’est pas du YAML avec une liste d’engagements."
        );
        Says(
            EcuadorTracker.Read([Files.Reports("entity", "a,b,c,1,Completado,")]).Findings,
            "No es un sistema de seguimiento conocido: ningún archivo tiene las columnas Nombre_compromisos y Hitos.",
            "Ce n’est pas un outil de suivi connu : aucun fichier n’a les colonnes Nombre_compromisos et Hitos."
        );
        Says(
            PrintedProgress.Read("{}"u8.ToArray()).Findings,
            "No es un sistema de seguimiento conocido: un informe impreso tiene «commitments» con «progress_percent_printed» o «milestones_printed», y este no (docs/trackers.md).",
            "Ce n’est pas un outil de suivi connu : un rapport imprimé a des « commitments » avec « progress_percent_printed » ou « milestones_printed », et celui-ci n’en a pas (docs/trackers.md)."
        );
    }

    [Theory]
    [InlineData("no table", "no es una tabla del sistema de seguimiento.", "ce n’est pas un tableau de l’outil de suivi.")]
    [InlineData(
        "\0",
        "es un archivo binario, o un libro sin ninguna tabla del seguimiento en sus hojas. Guarde la tabla como texto en UTF-8, o como .xlsx.",
        "c’est un fichier binaire, ou un classeur dont aucune feuille n’a de table du suivi. Enregistrez la table comme texte en UTF-8, ou en .xlsx."
    )]
    public void A_file_that_is_not_read_is_told_in_the_readers_language(string text, string es, string fr) =>
        Says(
            Of(EcuadorTracker.Read([Files.Plan, Files.Of("notes.txt", text)]), "OGP2202"),
            $"Este archivo de la carpeta no se leyó: {es}",
            $"Ce fichier du dossier n’a pas été lu : {fr}"
        );

    [Fact]
    public void A_file_that_nobody_opened_is_told_by_who_hands_the_others_over()
    {
        Finding finding = Tracker.NotOpened("entidades.csv", new LocalizedText("en", "it is locked.").With("es", "está bloqueado."));
        Assert.Equal(("OGP2218", Severity.Error, "entidades.csv"), (finding.Code, finding.Severity, finding.Place.File));
        Assert.Equal("Este archivo de la carpeta no se abrió, de modo que falta su contenido: está bloqueado.", finding.Message("es"));
    }

    [Fact]
    public void A_text_is_told_from_its_beginning()
    {
        Assert.True(Tracker.IsText("Hitos"u8));
        Assert.True(Tracker.IsText([0xFF, 0xFE, (byte)'H', 0]));
        Assert.False(Tracker.IsText([(byte)'H', 0]));
    }

    [Fact]
    public void What_is_wrong_with_YAML_is_said_in_the_readers_language()
    {
        Says(
            Of(CanadaTracker.Read(Files.Of("x.yaml", $"{Schema}\nx: *nowhere")), "OGP2221"),
            "Desde aquí no es YAML: no hay ningún ancla «nowhere». Se leyó lo anterior.",
            "Ce n’est plus du YAML à partir d’ici : il n’y a pas d’ancre « nowhere ». Ce qui précède a été lu."
        );
        Says(
            Of(CanadaTracker.Read(Files.Of("x.yaml", $"{Schema}\nx: {new string('[', 5000)}")), "OGP2222"),
            "El archivo pide más de lo que necesita un sistema de seguimiento: está anidado a más de 64 niveles. Se leyó lo anterior.",
            "Le fichier demande plus qu’un outil de suivi : il est imbriqué sur plus de 64 niveaux. Ce qui précède a été lu."
        );
    }

    [Fact]
    public void What_a_cell_should_be_is_said_in_the_readers_language()
    {
        ValueList<Finding> found = Of(EcuadorTracker.Read([Files.Plan]), "OGP2206");
        Assert.Equal(
            [
                "«Otra cosa» no se lee como valor de OGP; la celda se conserva tal cual.",
                "«Objetivo 99» no se lee como Objetivo de Desarrollo Sostenible; la celda se conserva tal cual.",
                "«pronto» no se lee como fecha; la celda se conserva tal cual.",
            ],
            found.Select(finding => finding.Message("es"))
        );
        Assert.Equal(["OGP value", "Sustainable Development Goal", "date"], found.Select(finding => finding["expected"]));
    }

    [Fact]
    public void Every_refusal_is_there_in_three_languages() =>
        MadeTexts.AreWhole(typeof(Refusals), new List<(string, string?)> { ("Hitos", "Hito"), ("Indicador 2", null) });

    private static ValueList<Finding> Of(ReadResult<IrmPackage> read, string code) =>
        read.Findings.Where(finding => finding.Code == code).ToValueList();

    private static void Says(ValueList<Finding> found, string es, string fr)
    {
        Finding finding = found[^1];
        Assert.Equal((es, fr), (finding.Message("es"), finding.Message("fr")));
        Assert.Contains(finding["detail"]!, finding.Message(), StringComparison.Ordinal);
    }
}
