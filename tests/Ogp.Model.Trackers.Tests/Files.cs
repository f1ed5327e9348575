using System.Text;
using Ogp.Model.Tests;

namespace Ogp.Model.Trackers.Tests;

/// <summary>Files of trackers: the real ones, and small ones made here.</summary>
internal static class Files
{
    public const string Ecuador = "ecuador-tracker";
    public const string Canada = "canada-tracker";

    public static TrackerFile[] RealEcuador() =>
        [
            .. Directory
                .GetFiles(SharedData.PathOf(Ecuador))
                .Select(path => new TrackerFile(Path.GetFileName(path), File.ReadAllBytes(path))),
        ];

    public static TrackerFile RealCanada(string name) => new(name, File.ReadAllBytes(SharedData.PathOf($"{Canada}/{name}")));

    public static TrackerFile Of(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>A plan of two commitments with two milestones and one.</summary>
    public static TrackerFile Plan { get; } =
        Of(
            "plan.csv",
            """
            Nombre_compromisos,Hitos,Tematica,Entidad,Contraparte,Valores_OGP,Vinculacion_ODS,Fecha_inicio_hito,Fecha_finalizacion_hito
            Política abierta,Hito 1: Validar,Datos Abiertos,Ministerio del Trabajo,Grupo Nuevo,"Participación ciudadana, Otra cosa","Objetivo 9, Objetivo 99",2020-02-01,2020-04-30
            Política abierta,Hito 2: Publicar,Datos Abiertos,Ministerio del Trabajo,Grupo Nuevo,Participación ciudadana,Objetivo 9,2020-02-01,pronto
            Portal,Hito 1: Diseñar,Tema propio,"Ministerio del Trabajo--Defensoría del Pueblo",,,,,
            """
        );

    public static TrackerFile Reports(string reporter, params string[] rows) =>
        Of(
            $"{reporter}.csv",
            string.Join(
                '\n',
                (string[])
                    [
                        reporter switch
                        {
                            "entity" =>
                                "Compromiso,Hito primer compromiso,Hito segundo compromiso,Indicador 1,Indicador 2,Indicador 6,Fecha de registro",
                            "counterpart" =>
                                "Compromiso,Hito primer compromiso,Hito segundo compromiso,Organización,Indicador 2,Fecha de registro",
                            _ => "Compromiso,Hito primer compromiso,Hito segundo compromiso,Indicador 9,Indicador 2,Fecha de registro",
                        },
                        .. rows,
                    ]
            )
        );

    public static string[] Codes(this ReadResult<IrmPackage> read) => [.. read.Findings.Select(finding => finding.Code)];

    /// <summary>What was found but that tables made here have a few columns only.</summary>
    public static Finding[] Told(this ReadResult<IrmPackage> read) => [.. read.Findings.Where(finding => finding.Code != "OGP2219")];

    /// <summary>The first milestone of the plan.</summary>
    public static Milestone First(ReadResult<IrmPackage> read) => read.Value!.ActionPlans[0].Commitments[0].Milestones[0];

    /// <summary>The cell of a heading among those that are kept; null where it is not.</summary>
    public static string? Kept(Extension cells, string heading) =>
        cells.Items.FirstOrDefault(cell => cell["heading"].String == heading)["text"].String;
}
