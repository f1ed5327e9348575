using Ogp.Model.Json;
using Ogp.Model.Validation;

namespace Ogp.Model.Spreadsheets.Tests;

/// <summary>Sheets of a template in Spanish as people fill them in.</summary>
internal static class FilledIn
{
    public static (string Name, object?[][] Rows) Plan { get; } =
        (
            "Plan",
            [
                ["Identificador del plan", "Miembro", "Número del plan", "Título (es)"],
                ["AP_GTM05", "Guatemala", 5, "Quinto plan"],
            ]
        );

    public static (string Name, object?[][] Rows) Commitments { get; } =
        (
            "Compromisos",
            [
                ["Identificador del compromiso", "Número", "Título (es)"],
                ["GT0001", "1", "Datos abiertos"],
                ["GT0002", "2", "Presupuesto"],
            ]
        );

    public static (string Name, object?[][] Rows) Reports { get; } =
        (
            "Informes",
            [
                ["Identificador del informe"],
                ["R1"],
            ]
        );

    public static (string Name, object?[][] Rows) Document { get; } =
        (
            "Documento",
            [
                ["Versión del formato"],
                ["1.0"],
            ]
        );

    public static (string Name, object?[][] Rows) Ratings(string sheet, string heading) =>
        (
            sheet,
            [
                ["Compromiso", heading],
                ["GT0001", "Sustancial"],
                ["GT0002", "Limitado"],
            ]
        );

    public static IEnumerable<string?> LevelsOf(ReadResult<IrmPackage> read) =>
        read.Value!.ActionPlans[0].Reports[0].Assessments.Select(assessment => assessment.Ratings[Variable.Completion].Level);

    public static ReadResult<IrmPackage> Read(params (string Name, object?[][] Rows)[] sheets) =>
        Workbook.Read(Book.Of(sheets), "plan.xlsx", new() { Check = Validator.Validate });
}
